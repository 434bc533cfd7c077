import type { AlongsideType, Role, SignpostTo } from '../../vocabulary/index.js';
import type { Condition } from '../conditions/index.js';
import type { Cited, Stated } from './clause.js';
import type { Limit, Requirement } from './stage.js';

/** Behaviour on which a policy lets the landlord act. */
export interface ConductGround extends Cited {
  /** Stable name. Unique in the policy's conduct section. */
  readonly id: string;
  /** Completes "the complainant …". */
  readonly name: string;
  /** When it is met, from the facts of the behaviour. */
  readonly met: Condition;
}

/** Something the landlord may do about conduct. Never automatic. */
export interface ConductPower extends Cited {
  /** Stable name. */
  readonly id: string;
  /** Completes "the landlord may …". */
  readonly name: string;
  /** The kind of power. None of them stops a complaint from being recorded. */
  readonly does: 'refuse-complaint' | 'reject-later-complaints' | 'restrict-contact';
  /** The grounds on which it may be used, by id; any one is enough. */
  readonly on: readonly string[];
  /** Who decides. */
  readonly decidedBy: Stated<readonly Role[]>;
  /** What the landlord must do to use it, as requirements on the events that record it. */
  readonly formalities: readonly Requirement[];
}

/** A policy's section on unreasonable, persistent or vexatious conduct. */
export interface Conduct extends Cited {
  /** The behaviour it names. */
  readonly grounds: readonly ConductGround[];
  /** Set if they are only examples: other behaviour may count too, with reasons. */
  readonly open?: Cited;
  /** What the landlord may do. */
  readonly powers: Stated<readonly ConductPower[]>;
  /** Whether the complainant can appeal within the landlord. */
  readonly appeal:
    | (Cited & {
        /** Whether an appeal is possible. */
        readonly possible: boolean;
      })
    | 'not-stated'
    | 'not-seen';
  /** Where a complainant who disagrees can go. */
  readonly signposts: readonly (Cited & { readonly to: SignpostTo })[];
  /** When a restriction on contact must be reviewed; limits run from `conduct.restricted`. */
  readonly review: Stated<readonly Limit[]>;
}

/** A duty alongside a complaint of some kind, which itself goes on. */
export interface DutyAlongside extends Cited {
  /** Stable name, for example `police`. Unique among these duties. */
  readonly id: string;
  /** What the landlord must do: tell someone else, or adjust how the complaint is handled. */
  readonly duty: 'refer' | 'adjust';
  /** Completes "the landlord has to …". */
  readonly name: string;
  /** The complaints it is for, by their facts (see `COMPLAINT_FACTS`). */
  readonly when: Condition;
  /** Any of these events does it … */
  readonly doneBy: readonly AlongsideType[];
  /** … if this holds of it; by default always. */
  readonly holds?: Condition;
  /** The time limits; the first whose trigger has happened applies. */
  readonly limit: Stated<readonly Limit[]>;
}
