import type { AlongsideType, Role, SignpostTo } from '../../vocabulary/index.js';
import type { Condition } from '../conditions/index.js';
import type { Cited, Stated } from './clause.js';
import type { Limit, Requirement } from './stage.js';

/** A way of behaving for which a policy lets the landlord act. */
export interface ConductGround extends Cited {
  /** Stable name. Unique in the policy's conduct section. */
  readonly id: string;
  /** In words that complete "the complainant …". */
  readonly name: string;
  /** When it is met, by the facts of the behaviour. */
  readonly met: Condition;
}

/** Something the landlord may do about conduct. Never automatic. */
export interface ConductPower extends Cited {
  /** Stable name. */
  readonly id: string;
  /** In words that complete "the landlord may …". */
  readonly name: string;
  /** What kind of thing it is. None of them keeps a complaint from being recorded. */
  readonly does: 'refuse-complaint' | 'reject-later-complaints' | 'restrict-contact';
  /** The grounds on which it may be used, by id; any one is enough. */
  readonly on: readonly string[];
  /** Who decides. */
  readonly decidedBy: Stated<readonly Role[]>;
  /** What using it takes, as requirements on the events that record it. */
  readonly formalities: readonly Requirement[];
}

/** What a policy says of unreasonable, persistent or vexatious conduct. */
export interface Conduct extends Cited {
  /** The ways of behaving it names. */
  readonly grounds: readonly ConductGround[];
  /** Present where they are only examples: other behaviour, with reasons, is possible. */
  readonly open?: Cited;
  /** What the landlord may do. */
  readonly powers: Stated<readonly ConductPower[]>;
  /** Whether the complainant can appeal within the landlord. */
  readonly appeal:
    | (Cited & {
        /** Whether it can be asked for. */
        readonly possible: boolean;
      })
    | 'not-stated'
    | 'not-seen';
  /** Where a complainant who disagrees is pointed. */
  readonly signposts: readonly (Cited & { readonly to: SignpostTo })[];
  /** When a restriction on contact is to be reviewed; limits run from `conduct.restricted`. */
  readonly review: Stated<readonly Limit[]>;
}

/** Something to be done beside a complaint of some kind, which itself goes on. */
export interface DutyAlongside extends Cited {
  /** Stable name, for example `police`. Unique among them. */
  readonly id: string;
  /** What the landlord must do: tell someone else, or adjust how the complaint is handled. */
  readonly duty: 'refer' | 'adjust';
  /** In words that complete "the landlord has to …". */
  readonly name: string;
  /** The complaints it is for, by what is known of them (see `COMPLAINT_FACTS`). */
  readonly when: Condition;
  /** Any of these events does it … */
  readonly doneBy: readonly AlongsideType[];
  /** … of which this holds; without it, any. */
  readonly holds?: Condition;
  /** The time limits; the first whose trigger has happened applies. */
  readonly limit: Stated<readonly Limit[]>;
}
