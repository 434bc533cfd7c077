import type { Duration, IsoDate } from '../calendar/index.js';
import type { CodeContent, LetterParameters } from './letters.js';
import type { CodeExtension, CodeLimit, CodeStage } from './limit.js';

/** Time: how long, from what, and by how much it can be put off. */
export interface TimeParameters {
  readonly limit?: CodeLimit;
  /** What has to be done within the limit besides the duty itself. */
  readonly includes?: readonly ('acknowledge' | 'define' | 'log')[];
  /** Where limits follow each other: the longest from the receipt of the complaint or request to the answer. */
  readonly latest?: Duration;
  readonly extension?: CodeExtension;
  /** The time cannot be put off. */
  readonly extendable?: false;
  /** Beyond what both sides should agree: the whole time of the stage, or the extension alone. */
  readonly agreementOver?: {
    readonly time?: Duration;
    readonly extension?: Duration;
    /** What the time is counted from; absent, the receipt. */
    readonly from?: 'complaint.logged';
  };
  /** What a complainant who does not agree is given. */
  readonly ifNotAgreed?: readonly CodeContent[];
  /** How often something is done. */
  readonly every?: Duration;
  /** The last day on which something is in time. */
  readonly deadline?: IsoDate;
}

/** What is a complaint, what need not be taken as one, and who may bring it how. */
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
  /** Whoever is dissatisfied is offered the choice of complaining. */
  readonly choiceOffered?: true;
  readonly channels?: 'any';
  /** In how many ways residents can complain at least. */
  readonly leastChannels?: number;
  /** To whom they can. */
  readonly recipients?: 'any-member-of-staff';
  /** With whose receipt the time begins. A reading: the text does not say it in so many words. */
  readonly receivedBy?: 'any-member-of-staff';
  readonly representatives?: true;
  /** Somebody may come along to meetings. */
  readonly companions?: true;
  readonly serviceRequestIsComplaint?: false;
  readonly serviceRequestsRecorded?: true;
  readonly openRequestBlocksComplaint?: false;
  /** Whether work on a service request stops when a complaint is made of it. */
  readonly workStops?: false;
  readonly surveyIsComplaint?: false;
  readonly feedbackTellsHowToComplain?: true;
  /** What is done unless there is a reason against it. */
  readonly usually?: 'accept' | 'escalate';
  /** What a reason against it needs. */
  readonly refusalNeeds?: readonly (
    | 'valid-reason'
    | 'evidence'
    | 'reason-stated'
    | 'reason-among-exclusions'
  )[];
  /** Grounds for turning a matter away that the Code gives as examples. */
  readonly exclusions?: readonly ('age' | 'legal-proceedings' | 'already-considered')[];
  /** What the grounds are for: for not taking a matter on, and for not taking it further; absent, the first alone. */
  readonly exclusionsFor?: readonly ('accept' | 'escalate')[];
  /** Only a matter older than this may be turned away for its age: no policy may set a shorter limit. */
  readonly ageLimit?: Duration;
  /** What the age counts from: the later of the day it happened and the day it became known. A reading, the one that favours residents. */
  readonly ageSince?: 'later';
  /** Whether to take an older matter all the same is considered. */
  readonly discretion?: true;
  /** With what legal proceedings begin, so that they can keep a matter out: any start, or a claim filed at court. */
  readonly proceedingsBegin?: 'started' | 'filed';
  readonly exclusionsAre?: readonly ('fair' | 'reasonable')[];
  /** Whether a ground may be applied without looking at the circumstances. */
  readonly blanketExclusions?: false;
  /** The Ombudsman may have the complaint taken on. */
  readonly ombudsmanMayOverrule?: true;
}

/** How many stages, and how a complaint goes through them. */
export interface StageParameters {
  readonly leastStages?: number;
  readonly mostStages?: number;
  readonly idealStages?: number;
  /** What having a third stage takes. */
  readonly thirdStageNeeds?: readonly 'reasons-in-self-assessment'[];
  readonly thirdStage?: readonly ('on-request' | 'residents-involved')[];
  /** The stage at which the landlord has its last word. */
  readonly finalStage?: CodeStage;
  /** Whether there may be a stage before the first. */
  readonly informalStage?: false;
  /** What an attempt to settle before the first stage needs; absent, there may be none. */
  readonly settlementNeeds?: readonly (
    | 'resident-agreement'
    | 'audit-trail'
    | 'no-obstruction'
    | 'no-delay'
  )[];
  /** Names that no step may have. */
  readonly namesNotUsed?: readonly string[];
  /** Stages that others answer for the landlord count. */
  readonly thirdPartiesCount?: true;
  /** How many procedures a resident can be put through. */
  readonly mostProcesses?: number;
  /** How many complaints policies there are. */
  readonly policies?: number;
  /** What sends a complaint to the next stage. */
  readonly escalatesOn?: 'dissatisfied-in-any-part';
  /** What has to come before the next stage. */
  readonly escalationNeeds?: readonly ('stage-1-complete' | 'resident-request')[];
  /** Whether a request for the next stage has to give reasons. */
  readonly reasonsForEscalation?: false;
  /** Whether it has to bring new evidence. */
  readonly newEvidence?: false;
  /** The stage is considered by somebody other than the stage before. */
  readonly differentPerson?: true;
  /** When a new point joins the complaint. */
  readonly joinedIf?: readonly ('related' | 'stage-1-unanswered')[];
  /** When a new point is a complaint of its own; any one is enough. */
  readonly newComplaintIf?: readonly ('stage-1-answered' | 'unrelated' | 'unreasonable-delay')[];
  readonly remedyAtAnyStage?: true;
}

/** What is asked of the policy document, the people, the records and the organisation. Lists are of names of ours, for a person to go through. */
export interface OtherParameters {
  /** The provision introduces others and asks for nothing. */
  readonly normative?: false;
  /** What the policy states. */
  readonly policyStates?: readonly string[];
  /** A policy that there has to be besides. */
  readonly policyNeeded?: 'unacceptable-behaviour' | 'reasonable-adjustments';
  /** What brings the duty about. */
  readonly triggers?: readonly string[];
  /** What is weighed. */
  readonly factors?: readonly string[];
  readonly handlerDuties?: readonly string[];
  readonly conflictOfInterest?: false;
  readonly contactAsAgreed?: true;
  /** How often there is news is agreed. */
  readonly updatesAgreed?: true;
  /** What is on file. */
  readonly record?: readonly string[];
  readonly equalityAct?: true;
  readonly adjustmentsReviewed?: true;
  readonly restrictionsReviewed?: true;
  readonly restrictionsProportionate?: true;
  /** Forms that a remedy takes. */
  readonly remedies?: readonly string[];
  /** What an offer of a remedy states. */
  readonly remedyStates?: readonly ('action' | 'due-date')[];
  readonly followedThrough?: true;
  /** What compensation takes into account. */
  readonly compensation?: readonly string[];
  /** A role that somebody has. */
  readonly role?: 'complaints-officer' | 'senior-lead' | 'member-responsible-for-complaints';
  /** The role may go with other work. */
  readonly combinedRole?: true;
  /** What is reported. */
  readonly report?: readonly string[];
  /** To whom. */
  readonly reportTo?: readonly string[];
  /** Where, or what, is published. */
  readonly published?: readonly string[];
  readonly sentToOmbudsman?: false;
  readonly objectives?: readonly string[];
}

/** What a provision says, as values. Absent: the provision does not speak of it. */
export interface CodeParameters
  extends TimeParameters,
    LetterParameters,
    ScopeParameters,
    StageParameters,
    OtherParameters {}
