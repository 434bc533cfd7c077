import type { Duration } from '../../calendar/index.js';
import type { End, Role, SignpostTo } from '../../vocabulary/index.js';
import type { Condition } from '../conditions/index.js';
import type { Cited, ClauseRef, Stated } from './clause.js';
import type { Requirement } from './stage.js';

/** Where a matter goes that is not, or not only, dealt with as a complaint. */
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
  /** What the ground is, in words that complete "the matter …". */
  readonly name: string;
  /** When it is met. */
  readonly met: Condition;
  /** When it is not met after all. */
  readonly unless?: Condition;
  /**
   * What follows. `exclude`: it is not taken. `first-contact`: it must be tried at first contact first.
   * `alongside`: another process runs beside the complaint. `merge`: it is joined to an earlier complaint.
   * `include`: the policy says that such a matter is taken; see `Scope.unseen`. `no-bar`: by itself it keeps nothing out.
   */
  readonly effect: 'exclude' | 'first-contact' | 'alongside' | 'merge' | 'include' | 'no-bar';
  /** When the matter is taken although the ground is met: what it is dealt with by then runs alongside. */
  readonly alongsideWhen?: Condition;
  /** Who may decide otherwise; without it the policy leaves no choice. */
  readonly discretion?: Role | 'landlord';
  /** Where the matter goes. */
  readonly route?: Route;
  /** What turning a complaint away on this ground takes: requirements on `complaint.excluded` where it names the ground. */
  readonly notice?: readonly Requirement[];
  /** Facts to ask for although they do not decide it. */
  readonly asks?: readonly string[];
  /** The ground is met only where the landlord says so: a fact that is not given counts as no. */
  readonly onlyIfStated?: true;
}

/** What the policy covers, and what it does not. */
export interface Scope {
  /** The clause that lays down what is covered, or that matters can be excluded, where one does. */
  readonly clause?: ClauseRef;
  /** Every ground, in clause order. */
  readonly grounds: readonly Ground[];
  /** Present where the list is not exhaustive: a ground of the landlord's own, with reasons, is possible. */
  readonly open?: Cited;
  /**
   * Present where part of the list was not available. A matter that no ground keeps out is then
   * taken for certain only where a ground that is met says so (`include`, `alongside`, `merge`).
   * What was available is told by the clauses: one that is not `not-transcribed`, and is not this one,
   * was read, and gives no ground that is not listed here.
   */
  readonly unseen?: Cited;
}

/** A reason for which the landlord may refuse to take a complaint to the next stage. */
export interface RefusalGround extends Cited {
  /** Stable name. */
  readonly id: string;
  /** In words that complete "the request …". */
  readonly name: string;
  /** When it is met, by the facts of the request. */
  readonly met: Condition;
  /** Who decides. */
  readonly discretion: Role | 'landlord';
}

/** The power to refuse escalation, and the formalities without which a refusal does not count. */
export interface Refusal extends Cited {
  /** The grounds there are. */
  readonly grounds: Stated<readonly RefusalGround[]>;
  /**
   * What a refusal must do to count; one that is not shown to be done does not count. Where
   * they were not seen, a refusal is taken at its word.
   */
  readonly formalities: Stated<readonly Requirement[]>;
}

/** A place to which a complainant is pointed, and when. */
export interface Signpost extends Cited {
  /** Where to. */
  readonly to: SignpostTo;
  /** After which ends of the complaint; `open`: while it is open, too. */
  readonly at: readonly (End | 'open')[];
  /** For which complaints, by what is known of them (see `COMPLAINT_FACTS`); without it, for all. */
  readonly when?: Condition;
  /** Who decides whether the complainant is pointed there; without it, the policy does. */
  readonly discretion?: Role | 'landlord';
  /** How long after the end of the complaint the complainant can first go there; without it, at once. */
  readonly after?: Duration;
  /** How long after the end of the complaint the complainant can still go there. */
  readonly within?: Duration;
}

/** What happens to an escalation request that comes after its window. */
export interface LateRequest extends Cited {
  /** `for-decision`: a person decides. `may-refuse`: the policy gives a power to refuse it. */
  readonly effect: 'for-decision' | 'may-refuse';
}
