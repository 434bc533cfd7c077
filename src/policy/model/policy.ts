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
  /** The last day, if the policy gives one. */
  readonly to?: IsoDate;
  /**
   * The day by which it must be reviewed. It does not end then: whether it stayed in force is not known from the
   * text.
   */
  readonly reviewBy?: IsoDate;
  /** The reading of the dates, if they need one. */
  readonly reading?: string;
}

/**
 * The names of a landlord's own words, with an article if people use one: `{ roles: { 'repairs-lead': 'the
 * Repairs Lead' }, topics: { homelessness: 'a decision on homelessness' } }`. A word without a name is printed as it is.
 */
export type OwnNames = {
  readonly [List in OwnList]?: Readonly<Record<string, string>>;
};

/** A landlord's own event: `events: { comment: … }` is the event `own.comment`. */
export interface OwnEventWords {
  /** Completes 'the receipt of …': 'your comments on our draft'. */
  readonly name: string;
  /** Who does it. */
  readonly by: 'landlord' | 'complainant';
  /**
   * Completes 'when …', from the landlord to the complainant: 'you comment on our draft'. By default made from the
   * name.
   */
  readonly happens?: string;
}

/** How a closed complaint can be reopened. */
export interface Reopening extends Cited {
  /** How long after the end the complainant can ask; by default without limit. */
  readonly within?: Duration;
}

/** What stops the clock of the landlord's duties, and starts it again. The Code has no pauses. */
export interface PauseRule extends Cited {
  /** The event that stops the clock. */
  readonly from: EventType;
  /** The event that starts it again. */
  readonly until: EventType;
  /** `shift`: the due date moves by the length of the pause. `restart`: the limit is counted again from the start. */
  readonly effect: 'shift' | 'restart';
  /** The duties whose clock it stops; by default all of the stage. */
  readonly of?: readonly Duty[];
}

/** A day on which the landlord is closed. */
export interface LandlordClosure extends Cited {
  readonly date: IsoDate;
  /** Its name, for explanations: 'Christmas closure'. */
  readonly title: string;
}

/** What the cover of a policy document says about the document, as written there. */
export interface DocumentControl {
  /** The reference of the document. */
  readonly reference?: string;
  /** The version of the document. */
  readonly version?: string;
  /** Who is responsible for the document: an office, never a name. */
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
  /** When it must be reviewed. */
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
  /** When it applies, judged by the day on which the complaint was received. */
  readonly inForce: InForce | 'not-stated' | 'not-seen';
  /** Every clause, with what the library does with it. */
  readonly clauses: readonly Clause[];
  /** The stages, in order. */
  readonly stages: readonly Stage[];
  /** Requirements on events at any stage. */
  readonly requirements: readonly Requirement[];
  /** What the policy covers. */
  readonly scope: Scope;
  /** The power to refuse escalation. */
  readonly refusal: Stated<Refusal>;
  /** What happens to an escalation request after its window. */
  readonly lateRequest: Stated<LateRequest>;
  /** Where a complainant can go. */
  readonly signposts: Stated<readonly Signpost[]>;
  /** Duties alongside complaints of some kinds. */
  readonly alongside?: readonly DutyAlongside[];
  /** What follows unreasonable conduct. */
  readonly conduct?: Stated<Conduct>;
  /** Whether, and for how long after the end, a complainant can have a complaint reopened. */
  readonly reopening?: Stated<Reopening>;
  /** Whether complaints about the same matter are joined. */
  readonly merging?: Stated<Cited>;
  /** What stops the clock of the landlord's duties. */
  readonly pauses?: readonly PauseRule[];
  /** Whose bank holidays are not working days; by default those of England and Wales. */
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
  /** Words of the landlord's own for who raises matters. */
  readonly raisers?: readonly string[];
  /** Words of the landlord's own for the state of legal proceedings. */
  readonly proceedings?: readonly string[];
  /** Events of the landlord's own, by name: `comment` is the event `own.comment`. They belong to the open stage. */
  readonly events?: Readonly<Record<string, OwnEventWords>>;
  /**
   * Duties of the landlord's own, to complete 'must …': `{ comment: 'comment on our draft' }` is the duty `own-
   * comment`.
   */
  readonly duties?: Readonly<Record<string, string>>;
  /** Names for the landlord's own words, such as its roles and topics. */
  readonly names?: OwnNames;
  /** Facts of the landlord's own, by the names that conditions use: `{ fact: 'tenantConsulted', is: true }`. */
  readonly facts?: Readonly<Record<FactName, OwnFact>>;
  /** Other bodies that complainants are signposted to, by id, with their names. */
  readonly bodies?: Readonly<Record<string, string>>;
  /** What the document's cover says about the document. */
  readonly document?: DocumentControl;
  /** Anything else worth keeping with the policy: any JSON. The library does not read it. */
  readonly notes?: Json;
}
