import type { CalendarName, Duration, IsoDate } from '../../calendar/index.js';
import type {
  Content,
  Duty,
  EventType,
  Json,
  OwnList,
  Subject,
  Tenure,
  Topic,
} from '../../vocabulary/index.js';
import type { FactName, OwnFact } from '../conditions/index.js';
import type { Cited, Clause, PolicyRef, Stated } from './clause.js';
import type { Conduct, DutyAlongside } from './conduct.js';
import type { LateRequest, Refusal, Scope, Signpost } from './grounds.js';
import type { Requirement, Stage } from './stage.js';

/** The days for which an edition is in force. */
export interface InForce {
  /** The first day. */
  readonly from: IsoDate;
  /** The last day the policy itself speaks for, where it gives one. */
  readonly to?: IsoDate;
  /** The day by which it is to be reviewed. That day does not end it: whether it was in force later is not known from the text. */
  readonly reviewBy?: IsoDate;
  /** How the dates were read. */
  readonly reading?: string;
}

/**
 * What people call words of a landlord's own, with an article where one is said: `{ roles: { 'repairs-lead': 'the
 * Repairs Lead' }, topics: { homelessness: 'a decision on homelessness' } }`. A word without a name is printed as it is.
 */
export type OwnNames = {
  readonly [List in OwnList]?: Readonly<Record<string, string>>;
};

/** What an event of a landlord's own is: `events: { comment: … }` is the event `own.comment`. */
export interface OwnEventWords {
  /** After 'the receipt of' and the like: 'your comments on our draft'. */
  readonly name: string;
  /** Whose doing it is. */
  readonly by: 'landlord' | 'complainant';
  /** After 'when', from the landlord to the complainant: 'you comment on our draft'. Without it, made of the name. */
  readonly happens?: string;
}

/** How a closed complaint can be taken up again. */
export interface Reopening extends Cited {
  /** How long after the end the complainant can ask; without it, no time is set. */
  readonly within?: Duration;
}

/** What stops the clock of the landlord's own duties, and starts it again. The Code knows no pause. */
export interface PauseRule extends Cited {
  /** The event that stops the clock. */
  readonly from: EventType;
  /** The event that starts it again. */
  readonly until: EventType;
  /** `shift`: the due date moves by as long as the pause lasted. `restart`: the limit is counted anew. */
  readonly effect: 'shift' | 'restart';
  /** The duties whose clock it stops; all of the stage where left out. */
  readonly of?: readonly Duty[];
}

/** A day on which the landlord is closed. */
export interface LandlordClosure extends Cited {
  readonly date: IsoDate;
  /** Its name, for explanations: 'Christmas closure'. */
  readonly title: string;
}

/** What the cover of a policy document says of it, as written there. */
export interface DocumentControl {
  /** The reference of the document. */
  readonly reference?: string;
  /** The version of the document. */
  readonly version?: string;
  /** Who answers for the document: an office, never a name. */
  readonly responsibleOfficer?: string;
  /** Who approved it: a body or an office. */
  readonly approvedBy?: string;
  /** Whether the effect on equality was assessed. */
  readonly equalityAssessment?: string;
  /** What it replaces. */
  readonly replaces?: string;
  /** When it was first issued. */
  readonly firstIssued?: string;
  /** When it was adopted. */
  readonly adopted?: string;
  /** When this version was issued. */
  readonly issued?: string;
  /** When it is to be reviewed. */
  readonly review?: string;
}

/**
 * A landlord's complaints policy as data: the lifecycle, the due dates, the
 * checks and the documents all come from it. Make one with {@link definePolicy}.
 */
export interface Policy extends PolicyRef {
  /** Whose policy it is. */
  readonly landlord: string;
  /** Its title. */
  readonly title: string;
  /** When it applies; judged by the day the complaint was received. */
  readonly inForce: InForce | 'not-stated' | 'not-seen';
  /** Every clause, with what the library does with it. */
  readonly clauses: readonly Clause[];
  /** The stages, in order. */
  readonly stages: readonly Stage[];
  /** What must hold of events at whatever stage. */
  readonly requirements: readonly Requirement[];
  /** What the policy covers. */
  readonly scope: Scope;
  /** The power to refuse escalation. */
  readonly refusal: Stated<Refusal>;
  /** What happens to an escalation request after its window. */
  readonly lateRequest: Stated<LateRequest>;
  /** Where a complainant is pointed. */
  readonly signposts: Stated<readonly Signpost[]>;
  /** What is to be done beside complaints of some kinds. */
  readonly alongside?: readonly DutyAlongside[];
  /** What follows unreasonable conduct. */
  readonly conduct?: Stated<Conduct>;
  /** Whether, and for how long after the end, a complainant can have a complaint reopened. */
  readonly reopening?: Stated<Reopening>;
  /** Whether complaints about the same matter are joined. */
  readonly merging?: Stated<Cited>;
  /** What stops the clock of the landlord's own duties. */
  readonly pauses?: readonly PauseRule[];
  /** Whose bank holidays its working days leave out; those of England and Wales where left out. */
  readonly calendar?: CalendarName;
  /** Days on which the landlord is closed besides weekends and bank holidays. */
  readonly closures?: readonly LandlordClosure[];
  /** Roles of the landlord's own, with their seniority (`null`: outside the line of management). */
  readonly roles?: Readonly<Record<string, number | null>>;
  /** Contents of letters of the landlord's own. */
  readonly contents?: readonly Content[];
  /** Subjects of the landlord's own. */
  readonly subjects?: readonly Subject[];
  /** Topics of the landlord's own. */
  readonly topics?: readonly Topic[];
  /** Tenures of the landlord's own. */
  readonly tenures?: readonly Tenure[];
  /** Whoever else raises matters, by words of the landlord's own. */
  readonly raisers?: readonly string[];
  /** How far else legal proceedings can have come, by words of the landlord's own. */
  readonly proceedings?: readonly string[];
  /** Events of the landlord's own, by name: `comment` is the event `own.comment`. They belong to the open stage. */
  readonly events?: Readonly<Record<string, OwnEventWords>>;
  /** What duties of the landlord's own ask for, after 'must': `{ comment: 'comment on our draft' }` is the duty `own-comment`. */
  readonly duties?: Readonly<Record<string, string>>;
  /** What people call words of the landlord's own, such as its roles and topics. */
  readonly names?: OwnNames;
  /** Facts of the landlord's own, by the names that conditions use: `{ fact: 'tenantConsulted', is: true }`. */
  readonly facts?: Readonly<Record<FactName, OwnFact>>;
  /** Bodies of the landlord's own choosing to which complainants are pointed, by id, with their names. */
  readonly bodies?: Readonly<Record<string, string>>;
  /** What the document's cover says of it. */
  readonly document?: DocumentControl;
  /** Anything else worth keeping with the policy: any JSON. Nothing reads it. */
  readonly notes?: Json;
}
