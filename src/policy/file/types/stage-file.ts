import type { Duration } from '../../../calendar/index.js';
import type { Content, Duty, End, EventType, Role } from '../../../vocabulary/index.js';
import type { FactName } from '../../conditions/index.js';
import type {
  Cited,
  Criterion,
  Deciders,
  Extension,
  Gate,
  HandlerRule,
  Requirement,
  RequirementKind,
  Stage,
  Stated,
  Step,
  Trigger,
} from '../../model/index.js';
import type {
  ConditionFile,
  DurationText,
  Inheriting,
  Judged,
  LimitsFile,
  OneOrMore,
  With,
  WithinFile,
} from './limit-file.js';

/** What must hold of an event, in a policy file: the short forms `contains`, `gives` and `shows`, or `holds`. */
export interface RequirementFile extends Partial<Cited> {
  /** Unique in the policy. If omitted, made from the stage, the event and the short forms. Required with `holds`. */
  readonly id?: string;
  /** The kind of shortcoming. If omitted, the usual kind for the short form, or `formality` among formalities. */
  readonly kind?: RequirementKind;
  /** The events it applies to. If omitted, those of the notice or refusal that it belongs to. */
  readonly of?: OneOrMore<EventType>;
  /** What the letter must contain. Each content is a separate requirement, unless there is an `id` or a `must`. */
  readonly contains?: OneOrMore<Content>;
  /** The fields that the event must give, such as `reasons`. */
  readonly gives?: OneOrMore<FactName>;
  /** The fields that must be true of the event, such as `inWriting`. */
  readonly shows?: OneOrMore<FactName>;
  /** What must hold of the event, if no short form fits; requires `id`, `kind` and `must`. */
  readonly holds?: ConditionFile;
  /** When the requirement applies; if omitted, always. */
  readonly when?: ConditionFile;
  /** What is required, as the end of the sentence "… must …". If omitted, the usual words for the short form. */
  readonly must?: string;
  /** The time to meet it; see {@link Requirement.within}. */
  readonly within?: WithinFile;
}

/** How far, how often and on whose agreement a response can be extended, in a policy file. */
export type ExtensionFile = With<
  Omit<Extension, 'times' | 'by'>,
  {
    readonly each?: Stated<Duration> | DurationText;
    readonly inAll?: Stated<Duration> | DurationText;
    readonly times?: Extension['times'];
    readonly by?: Extension['by'];
    readonly beyond?: ExtensionFile;
  }
>;

/** The other fields of a step. `ends` as a single word: how every event that does the step closes the complaint. */
type StepRest = With<
  Omit<Step, 'duty' | 'limit'>,
  {
    /** Who must do it. If omitted: the complainant escalates and returns a form, the landlord does the rest. */
    readonly party?: Step['party'];
    /** The events that do it. If omitted, the usual ones. */
    readonly doneBy?: OneOrMore<EventType>;
    readonly when?: ConditionFile;
    readonly releasedBy?: OneOrMore<EventType>;
    readonly extension?: Stated<ExtensionFile>;
    readonly ends?: End | Step['ends'];
    readonly onExpiry?: Partial<Cited> & { readonly as: End };
  }
>;

/**
 * A step of a stage, in a policy file: keyed by its duty, such as `{ acknowledge: '5 working days from
 * complaint.received' }`, or with `duty` and `limit`. Keyed by its duty, an answer has its usual end: at an
 * informal stage it resolves the complaint, and at the end of the last stage it exhausts the process.
 */
export type StepFile =
  | { [D in Duty]: { readonly [Key in D]: LimitsFile | 'agreed' } & StepRest }[Duty]
  | (StepRest & { readonly duty: Duty; readonly limit?: LimitsFile | 'agreed' });

/** A stage of the process, in a policy file. */
export type StageFile = Omit<
  Inheriting<Stage>,
  'name' | 'skippable' | 'opensOn' | 'gate' | 'handler' | 'handlers' | 'steps' | 'requires'
> & {
  /** The landlord's name for it. If omitted, its id in words: `Stage 1`. */
  readonly name?: string;
  readonly skippable?: With<Cited, { readonly when?: ConditionFile }>;
  /** If omitted: the receipt for the first stage, `complaint.formalised` after only informal stages, else a request. */
  readonly opensOn?: OneOrMore<
    | Trigger
    | `the end of ${string}/${string}`
    | { readonly on: 'complaint.received'; readonly when: ConditionFile }
  >;
  readonly gate?: Stated<With<Gate, { readonly criteria: readonly Judged<Criterion>[] }>>;
  readonly handler?: Stated<Role | Deciders>;
  readonly handlers?: readonly With<
    HandlerRule,
    { readonly when: ConditionFile; readonly handler: Role | Deciders }
  >[];
  readonly steps?: readonly StepFile[];
  readonly requires?: readonly RequirementFile[];
};
