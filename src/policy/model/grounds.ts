import type { Duration } from '../../calendar/index.js';
import type { End, Role, SignpostTo } from '../../vocabulary/index.js';
import type { Condition } from '../conditions/index.js';
import type { Cited, ClauseRef, Stated } from './clause.js';
import type { Requirement } from './stage.js';

/** Where a matter goes if it is not, or not only, dealt with as a complaint. */
export interface Route {
  /** Stable name, for example `asb-policy`. */
  readonly to: string;
  /** In words, for a letter. */
  readonly name: string;
}

/** A reason in the policy not to accept a matter as a complaint, or to treat it in another way. `effect` says which. */
export interface Ground extends Cited {
  /** Stable name, for example `over-12-months`. Unique among the policy's grounds. */
  readonly id: string;
  /** Completes "the matter …". */
  readonly name: string;
  /** When it is met. */
  readonly met: Condition;
  /** When it is not met despite that. */
  readonly unless?: Condition;
  /**
   * What follows. `exclude`: it is not accepted. `first-contact`: first contact must be tried first.
   * `alongside`: another process runs alongside the complaint. `merge`: it is joined to an earlier complaint.
   * `include`: the policy says that such a matter is accepted; see `Scope.unseen`. `no-bar`: by itself it excludes nothing.
   */
  readonly effect: 'exclude' | 'first-contact' | 'alongside' | 'merge' | 'include' | 'no-bar';
  /** When the matter is accepted although the ground is met: the other process then runs alongside. */
  readonly alongsideWhen?: Condition;
  /** Who may decide otherwise. If omitted, the policy leaves no choice. */
  readonly discretion?: Role | 'landlord';
  /** Where the matter goes. */
  readonly route?: Route;
  /**
   * What the landlord must do to turn a complaint away on this ground: requirements on a `complaint.excluded` that
   * names it.
   */
  readonly notice?: readonly Requirement[];
  /** Facts to ask for, although they do not decide the ground. */
  readonly asks?: readonly string[];
  /** The ground is met only if the landlord says so: a missing fact counts as no. */
  readonly onlyIfStated?: true;
}

/** What the policy covers, and what it does not. */
export interface Scope {
  /** The clause that says what is covered, or that matters can be excluded, if there is one. */
  readonly clause?: ClauseRef;
  /** Every ground, in clause order. */
  readonly grounds: readonly Ground[];
  /** Set if the list is not exhaustive: other grounds are possible, with reasons. */
  readonly open?: Cited;
  /**
   * Set if part of the list was not available. A matter that no ground excludes is then certainly
   * accepted only if a ground that is met says so (`include`, `alongside`, `merge`).
   * The clauses show what was available: every clause that is not `not-transcribed`, other than this one,
   * was read, and gives no ground that is not listed here.
   */
  readonly unseen?: Cited;
}

/** A reason why the landlord may refuse to take a complaint to the next stage. */
export interface RefusalGround extends Cited {
  /** Stable name. */
  readonly id: string;
  /** Completes "the request …". */
  readonly name: string;
  /** When it is met, from the facts of the request. */
  readonly met: Condition;
  /** Who decides. */
  readonly discretion: Role | 'landlord';
}

/** The power to refuse escalation, and the formalities without which a refusal does not count. */
export interface Refusal extends Cited {
  /** The grounds there are. */
  readonly grounds: Stated<readonly RefusalGround[]>;
  /**
   * What a refusal must do to count: if it is not shown to do all of it, it does not count. If this part
   * was not available, every refusal counts.
   */
  readonly formalities: Stated<readonly Requirement[]>;
}

/** A body that a complainant is signposted to, and when. */
export interface Signpost extends Cited {
  /** Where to. */
  readonly to: SignpostTo;
  /** The ends of the complaint after which it applies; `open`: also while the complaint is open. */
  readonly at: readonly (End | 'open')[];
  /** The complaints it is for, by their facts (see `COMPLAINT_FACTS`); by default all. */
  readonly when?: Condition;
  /** Who decides whether it applies; by default the policy itself. */
  readonly discretion?: Role | 'landlord';
  /** How long after the end of the complaint the complainant can first go there; by default at once. */
  readonly after?: Duration;
  /** How long after the end of the complaint the complainant can still go there. */
  readonly within?: Duration;
}

/** What happens to an escalation request that comes after its window. */
export interface LateRequest extends Cited {
  /** `for-decision`: a person decides. `may-refuse`: the policy gives a power to refuse it. */
  readonly effect: 'for-decision' | 'may-refuse';
}
