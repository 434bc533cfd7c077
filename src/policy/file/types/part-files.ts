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

/** A clause in a policy file. Without a treatment it is `executed` where a part cites it, and `documented` elsewhere. */
export type ClauseFile = Omit<Clause, 'treatment'> & Partial<Pick<Clause, 'treatment'>>;

/** A reason for which a matter is not accepted, or not yet, or not only, in a policy file. One that is adopted has what it does not say. */
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

/** What the policy covers, in a policy file. Its clause is that of every ground that names none. */
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

/** A place to which a complainant is pointed, in a policy file. */
export type SignpostFile = Omit<Signpost, 'at' | 'when' | 'after' | 'within'> & {
  /** After which ends. `any-time`: while the complaint is open, and after every end. */
  readonly at: OneOrMore<Signpost['at'][number]> | 'any-time';
  readonly when?: ConditionFile;
  readonly after?: DurationText | Duration;
  readonly within?: DurationText | Duration;
};

/** Something to be done beside a complaint of some kind, in a policy file. */
export type DutyAlongsideFile = Omit<DutyAlongside, 'when' | 'doneBy' | 'holds' | 'limit'> & {
  readonly when: ConditionFile;
  readonly doneBy: OneOrMore<DutyAlongside['doneBy'][number]>;
  readonly holds?: ConditionFile;
  readonly limit?: LimitsFile;
};

/** What follows unreasonable conduct, in a policy file. */
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

/** Whether a closed complaint can be taken up again, in a policy file. */
export type ReopeningFile = Omit<Reopening, 'within'> & {
  readonly within?: DurationText | Duration;
};

/** What stops the clock, in a policy file. */
export type PauseFile = Omit<PauseRule, 'of'> & { readonly of?: OneOrMore<Duty> };

/** A fact of the landlord's own, in a policy file. */
export type OwnFactFile = Omit<OwnFact, 'of'> & { readonly of: OneOrMore<OwnFact['of'][number]> };
