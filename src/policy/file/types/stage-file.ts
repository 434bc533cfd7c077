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

/** What must hold of an event, in a policy file: in short by what it `contains`, `gives` or `shows`, or by `holds`. */
export interface RequirementFile extends Partial<Cited> {
  /** Unique in the policy. Without it, made of the stage, the event and what is required in short. What is said by `holds` needs one. */
  readonly id?: string;
  /** What kind of shortcoming it is. Without it, the usual one for what is required in short, and a formality among formalities. */
  readonly kind?: RequirementKind;
  /** The events it is about; left out, those of the notice or of the refusal that it stands in. */
  readonly of?: OneOrMore<EventType>;
  /** What the letter must contain. Each is a requirement of its own, unless an `id` or a `must` is given. */
  readonly contains?: OneOrMore<Content>;
  /** The fields that the event must give, such as `reasons`. */
  readonly gives?: OneOrMore<FactName>;
  /** The fields that must be true of the event, such as `inWriting`. */
  readonly shows?: OneOrMore<FactName>;
  /** What must hold of the event, where it is neither: then `id`, `kind` and `must` are said as well. */
  readonly holds?: ConditionFile;
  /** When the requirement applies at all; without it, always. */
  readonly when?: ConditionFile;
  /** What is required, as the end of the sentence "… must …". Without it, the usual words for what is required in short. */
  readonly must?: string;
  /** By when; see {@link Requirement.within}. */
  readonly within?: WithinFile;
}

/** By how much, how often and on what footing a response can be put off, in a policy file. */
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

/** What a step says besides its duty and its limit. One word for `ends` is how whatever does it closes the complaint. */
type StepRest = With<
  Omit<Step, 'duty' | 'limit'>,
  {
    /** Who is to do it. Without it, the complainant escalates and returns a form; the landlord does the rest. */
    readonly party?: Step['party'];
    /** The events that do it. Without it, those that usually do. */
    readonly doneBy?: OneOrMore<EventType>;
    readonly when?: ConditionFile;
    readonly releasedBy?: OneOrMore<EventType>;
    readonly extension?: Stated<ExtensionFile>;
    readonly ends?: End | Step['ends'];
    readonly onExpiry?: Partial<Cited> & { readonly as: End };
  }
>;

/**
 * One thing to be done at a stage, in a policy file: keyed by its duty, as `{ acknowledge: '5 working days from
 * complaint.received' }`, or with `duty` and `limit`. Keyed by its duty, an answer has its usual end: that of an
 * informal stage resolves the complaint, and that at the end of the last stage exhausts the process.
 */
export type StepFile =
  | { [D in Duty]: { readonly [Key in D]: LimitsFile | 'agreed' } & StepRest }[Duty]
  | (StepRest & { readonly duty: Duty; readonly limit?: LimitsFile | 'agreed' });

/** A stage of the process, in a policy file. */
export type StageFile = Omit<
  Inheriting<Stage>,
  'name' | 'skippable' | 'opensOn' | 'gate' | 'handler' | 'handlers' | 'steps' | 'requires'
> & {
  /** The landlord's own name for it. Without it, its id as words: `Stage 1`. */
  readonly name?: string;
  readonly skippable?: With<Cited, { readonly when?: ConditionFile }>;
  /** Without it: the receipt for the first stage, `complaint.formalised` after informal stages alone, else a request. */
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
