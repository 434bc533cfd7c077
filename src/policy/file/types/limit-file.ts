import type { Duration } from '../../../calendar/index.js';
import type { EventType } from '../../../vocabulary/index.js';
import type { Condition, Leaf } from '../../conditions/index.js';
import type { Cited, Limit, RequirementLimit } from '../../model/index.js';

/** One name, or a list of names. */
export type OneOrMore<T> = T | readonly T[];

/** A part that takes the clause of the part around it if it names none. */
export type Inheriting<T extends Cited> = Omit<T, 'clause'> & Partial<Pick<T, 'clause'>>;

type CountedText =
  `${number} ${'working day' | 'working days' | 'calendar day' | 'calendar days' | 'week' | 'weeks' | 'month' | 'months'}`;

/** A duration in a policy file: `'10 working days'`. Bare days need a reading: `'28 days read as calendar days'`. */
export type DurationText =
  | CountedText
  | `${number} ${'day' | 'days'} read as ${'working' | 'calendar'} days`;

type TriggerText = EventType | `the end of ${string}/${string}` | 'not-stated' | 'not-seen';

/**
 * A time limit as a sentence in a policy file: `'10 working days from complaint.acknowledged'`, or from `'the
 * end of informal/resolve'`. With `from and including`, the day of the event is the first.
 */
export type LimitText = `${DurationText} from ${'' | 'and including '}${TriggerText}`;

/** A time limit in a policy file: a sentence, an object with the sentence under `is`, or field by field. */
export type LimitFile =
  | LimitText
  | (Partial<Cited> & {
      /** The duration and its start, as a sentence. */
      readonly is: LimitText;
      readonly after?: Limit['after'];
      readonly when?: ConditionFile;
      readonly aim?: Limit['aim'];
    })
  | (Omit<Inheriting<Limit>, 'when'> & { readonly when?: ConditionFile });

/** The time limits of a duty in a policy file: one, a list of them, or the reason why there is none. */
export type LimitsFile = OneOrMore<LimitFile> | 'none' | 'not-stated' | 'not-seen';

/** The time to meet a requirement, in a policy file. */
export type WithinFile =
  | 'same-day'
  | LimitText
  | (Partial<Cited> & {
      /** The duration and its start, as a sentence. */
      readonly is: LimitText;
    })
  | Inheriting<RequirementLimit>;

/** A condition in a policy file. An age can be written in words. */
export type ConditionFile =
  | Exclude<Leaf, { olderThan: unknown }>
  | (Omit<Extract<Condition, { olderThan: unknown }>, 'olderThan'> & {
      readonly olderThan: DurationText | Duration;
    })
  | { readonly all: readonly ConditionFile[] }
  | { readonly any: readonly ConditionFile[] }
  | { readonly not: ConditionFile };

/** A part as in a policy, with some fields of another type. */
export type With<T extends Cited, Fields> = Omit<Inheriting<T>, keyof Fields> & Fields;

/** A part that applies if a condition holds. */
export type Judged<T extends Cited> = With<T, { readonly met: ConditionFile }>;
