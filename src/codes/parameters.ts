import type { Duration, IsoDate } from '../calendar/index.js';
import type { CodeContent, LetterParameters } from './letters.js';
import type { CodeExtension, CodeLimit, CodeStage } from './limit.js';

/** Time: limits, what they run from, and how far they can be extended. */
export interface TimeParameters {
  readonly limit?: CodeLimit;
  /** What else must be done within the limit. */
  readonly includes?: readonly ('acknowledge' | 'define' | 'log')[];
  /** If limits follow each other: the longest time from the receipt of the complaint or request to the answer. */
  readonly latest?: Duration;
  readonly extension?: CodeExtension;
  /** The time cannot be extended. */
  readonly extendable?: false;
  /** The time beyond which both sides should agree: of the whole stage, or of the extension alone. */
  readonly agreementOver?: {
    readonly time?: Duration;
    readonly extension?: Duration;
    /** The event that the time runs from. Default: the receipt. */
    readonly from?: 'complaint.logged';
  };
  /** What the landlord gives a complainant who does not agree. */
  readonly ifNotAgreed?: readonly CodeContent[];
  /** How often something is done. */
  readonly every?: Duration;
  /** The last day on which something is on time. */
  readonly deadline?: IsoDate;
}

/** Scope: what is a complaint, what need not be accepted as one, and who can complain in what way. */
export interface ScopeParameters {
  /** Whose definition of a complaint is used. */
  readonly definition?: 'ombudsman';
  /** The definition is used word for word. */
  readonly verbatim?: true;
  readonly subjects?: readonly string[];
  readonly actors?: readonly string[];
  readonly affected?: readonly string[];
  /** Whether the word "complaint" has to be used. */
  readonly wordNeeded?: false;
  /** A dissatisfied resident is offered the choice of complaining. */
  readonly choiceOffered?: true;
  readonly channels?: 'any';
  /** The least number of ways in which residents can complain. */
  readonly leastChannels?: number;
  /** Who residents can complain to. */
  readonly recipients?: 'any-member-of-staff';
  /** Whose receipt starts the time. This is a reading: the text does not say it expressly. */
  readonly receivedBy?: 'any-member-of-staff';
  readonly representatives?: true;
  /** Someone may accompany the resident to meetings. */
  readonly companions?: true;
  readonly serviceRequestIsComplaint?: false;
  readonly serviceRequestsRecorded?: true;
  readonly openRequestBlocksComplaint?: false;
  /** Whether work on a service request stops when a complaint is made about it. */
  readonly workStops?: false;
  readonly surveyIsComplaint?: false;
  readonly feedbackTellsHowToComplain?: true;
  /** What the landlord does unless there is a reason against it. */
  readonly usually?: 'accept' | 'escalate';
  /** What a reason against it needs. */
  readonly refusalNeeds?: readonly (
    | 'valid-reason'
    | 'evidence'
    | 'reason-stated'
    | 'reason-among-exclusions'
  )[];
  /** Grounds for excluding a matter that the Code gives as examples. */
  readonly exclusions?: readonly ('age' | 'legal-proceedings' | 'already-considered')[];
  /** What the landlord may refuse on these grounds: to accept a matter, or to escalate it. Default: only to accept. */
  readonly exclusionsFor?: readonly ('accept' | 'escalate')[];
  /** Only a matter older than this may be excluded for its age: no policy may set a shorter limit. */
  readonly ageLimit?: Duration;
  /** The age counts from the day it happened or became known, whichever is later. This reading favours residents. */
  readonly ageSince?: 'later';
  /** The landlord considers whether to accept an older matter. */
  readonly discretion?: true;
  /** What begins legal proceedings, so that they can exclude a matter: any start, or a claim filed at court. */
  readonly proceedingsBegin?: 'started' | 'filed';
  readonly exclusionsAre?: readonly ('fair' | 'reasonable')[];
  /** Whether a ground may be applied without looking at the circumstances. */
  readonly blanketExclusions?: false;
  /** The Ombudsman may tell the landlord to accept the complaint. */
  readonly ombudsmanMayOverrule?: true;
}

/** Stages: how many there are, and how a complaint moves through them. */
export interface StageParameters {
  readonly leastStages?: number;
  readonly mostStages?: number;
  readonly idealStages?: number;
  /** What a third stage needs. */
  readonly thirdStageNeeds?: readonly 'reasons-in-self-assessment'[];
  readonly thirdStage?: readonly ('on-request' | 'residents-involved')[];
  /** The stage of the landlord's final response. */
  readonly finalStage?: CodeStage;
  /** Whether there may be a stage before the first. */
  readonly informalStage?: false;
  /** What an attempt to settle before the first stage needs. If absent, no such attempt is allowed. */
  readonly settlementNeeds?: readonly (
    | 'resident-agreement'
    | 'audit-trail'
    | 'no-obstruction'
    | 'no-delay'
  )[];
  /** Names that no step may have. */
  readonly namesNotUsed?: readonly string[];
  /** Stages that others answer for the landlord count as stages. */
  readonly thirdPartiesCount?: true;
  /** The most procedures that a resident can be put through. */
  readonly mostProcesses?: number;
  /** The number of complaints policies. */
  readonly policies?: number;
  /** What sends a complaint to the next stage. */
  readonly escalatesOn?: 'dissatisfied-in-any-part';
  /** What must come before the next stage. */
  readonly escalationNeeds?: readonly ('stage-1-complete' | 'resident-request')[];
  /** Whether a request for the next stage must give reasons. */
  readonly reasonsForEscalation?: false;
  /** Whether that request must bring new evidence. */
  readonly newEvidence?: false;
  /** Someone other than at the stage before considers this stage. */
  readonly differentPerson?: true;
  /** When a new point joins the complaint. */
  readonly joinedIf?: readonly ('related' | 'stage-1-unanswered')[];
  /** When a new point is a separate complaint; any one of these is enough. */
  readonly newComplaintIf?: readonly ('stage-1-answered' | 'unrelated' | 'unreasonable-delay')[];
  readonly remedyAtAnyStage?: true;
}

/** Requirements on the policy document, people, records and organisation. Lists hold our names, for people to check. */
export interface OtherParameters {
  /** The provision introduces others and asks for nothing. */
  readonly normative?: false;
  /** What the policy states. */
  readonly policyStates?: readonly string[];
  /** Another policy that the landlord must have. */
  readonly policyNeeded?: 'unacceptable-behaviour' | 'reasonable-adjustments';
  /** What triggers the duty. */
  readonly triggers?: readonly string[];
  /** What the landlord weighs. */
  readonly factors?: readonly string[];
  readonly handlerDuties?: readonly string[];
  readonly conflictOfInterest?: false;
  readonly contactAsAgreed?: true;
  /** Both sides agree how often there is an update. */
  readonly updatesAgreed?: true;
  /** What the landlord keeps on file. */
  readonly record?: readonly string[];
  readonly equalityAct?: true;
  readonly adjustmentsReviewed?: true;
  readonly restrictionsReviewed?: true;
  readonly restrictionsProportionate?: true;
  /** Forms that a remedy can take. */
  readonly remedies?: readonly string[];
  /** What an offer of a remedy states. */
  readonly remedyStates?: readonly ('action' | 'due-date')[];
  readonly followedThrough?: true;
  /** What compensation takes into account. */
  readonly compensation?: readonly string[];
  /** A role that someone must have. */
  readonly role?: 'complaints-officer' | 'senior-lead' | 'member-responsible-for-complaints';
  /** The role may be combined with other work. */
  readonly combinedRole?: true;
  /** What is reported. */
  readonly report?: readonly string[];
  /** Who it is reported to. */
  readonly reportTo?: readonly string[];
  /** What is published, or where. */
  readonly published?: readonly string[];
  readonly sentToOmbudsman?: false;
  readonly objectives?: readonly string[];
}

/** What a provision says, as values. If a value is absent, the provision does not cover it. */
export interface CodeParameters
  extends TimeParameters,
    LetterParameters,
    ScopeParameters,
    StageParameters,
    OtherParameters {}
