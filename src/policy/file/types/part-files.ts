import type { Duration } from '../../../calendar/index.js';
import type { Duty, Role } from '../../../vocabulary/index.js';
import type { OwnFact } from '../../conditions/index.js';
import type {
  Cited,
  Clause,
  Conduct,
  ConductGround,
  ConductPower,
  DutyAlongside,
  Ground,
  PauseRule,
  Refusal,
  RefusalGround,
  Reopening,
  Scope,
  Signpost,
  Stated,
} from '../../model/index.js';
import type {
  ConditionFile,
  DurationText,
  Inheriting,
  Judged,
  LimitsFile,
  OneOrMore,
  With,
} from './limit-file.js';
import type { RequirementFile } from './stage-file.js';

/** A clause in a policy file. If its treatment is omitted: `executed` if a part cites it, else `documented`. */
export type ClauseFile = Omit<Clause, 'treatment'> & Partial<Pick<Clause, 'treatment'>>;

/**
 * A reason to exclude a matter or deal with it differently, in a policy file. An adopted ground keeps the
 * fields that the file omits.
 */
export type GroundFile = With<
  Ground,
  {
    readonly name?: string;
    readonly effect?: Ground['effect'];
    readonly met?: ConditionFile;
    readonly unless?: ConditionFile;
    readonly alongsideWhen?: ConditionFile;
    readonly notice?: readonly RequirementFile[];
  }
>;

/** The policy's scope, in a policy file. Grounds that name no clause take its clause. */
export interface ScopeFile extends Pick<Scope, 'clause'> {
  readonly grounds: readonly GroundFile[];
  readonly open?: Partial<Cited>;
  readonly unseen?: Partial<Cited>;
}

/** The power to refuse escalation, in a policy file. */
export type RefusalFile = With<
  Refusal,
  {
    readonly grounds: Stated<readonly Judged<RefusalGround>[]>;
    readonly formalities: Stated<readonly RequirementFile[]>;
  }
>;

/** A place that a complainant is signposted to, in a policy file. */
export type SignpostFile = Omit<Signpost, 'at' | 'when' | 'after' | 'within'> & {
  /** While open, or after which ends. `any-time`: while the complaint is open, and after every end. */
  readonly at: OneOrMore<Signpost['at'][number]> | 'any-time';
  readonly when?: ConditionFile;
  readonly after?: DurationText | Duration;
  readonly within?: DurationText | Duration;
};

/** A duty alongside complaints of some kind, in a policy file. */
export type DutyAlongsideFile = Omit<DutyAlongside, 'when' | 'doneBy' | 'holds' | 'limit'> & {
  readonly when: ConditionFile;
  readonly doneBy: OneOrMore<DutyAlongside['doneBy'][number]>;
  readonly holds?: ConditionFile;
  readonly limit?: LimitsFile;
};

/** The rules on unreasonable conduct, in a policy file. */
export type ConductFile = Omit<
  Conduct,
  'grounds' | 'open' | 'powers' | 'appeal' | 'signposts' | 'review'
> & {
  readonly grounds: readonly Judged<ConductGround>[];
  readonly open?: Partial<Cited>;
  readonly powers: Stated<
    readonly With<
      ConductPower,
      {
        readonly on: OneOrMore<string>;
        readonly decidedBy: Stated<OneOrMore<Role>>;
        readonly formalities: readonly RequirementFile[];
      }
    >[]
  >;
  readonly appeal: 'not-stated' | 'not-seen' | With<Cited, { readonly possible: boolean }>;
  readonly signposts: readonly Inheriting<Conduct['signposts'][number]>[];
  readonly review: LimitsFile;
};

/** Whether a closed complaint can be reopened, in a policy file. */
export type ReopeningFile = Omit<Reopening, 'within'> & {
  readonly within?: DurationText | Duration;
};

/** A rule that pauses the clock, in a policy file. */
export type PauseFile = Omit<PauseRule, 'of'> & { readonly of?: OneOrMore<Duty> };

/** One of the landlord's own facts, in a policy file. */
export type OwnFactFile = Omit<OwnFact, 'of'> & { readonly of: OneOrMore<OwnFact['of'][number]> };
