import type { Reader } from './counts.js';
import { ANY } from './counts.js';
import type { MeasuredBy, TenureGroup } from './options.js';
import { TENURE_GROUPS } from './options.js';

/** CH01 for one tenure group: complaints received, and how many for every 1,000 homes. */
export interface ReceivedMeasure {
  /** `all`: every group together, including `other` and `not-known`. */
  readonly tenure: TenureGroup | 'all';
  /** Absent if the number of homes was not given; for `all`, if it was not given for a group with complaints. */
  readonly homes?: number;
  readonly stages: readonly {
    readonly stage: 1 | 2;
    readonly received: number;
    /** Not rounded. Absent without homes. */
    readonly perThousandHomes?: number;
  }[];
}

/** CH02 for one stage and one tenure group: complaints answered within the Code's time. */
export interface InTimeMeasure {
  readonly stage: 1 | 2;
  readonly tenure: TenureGroup | 'all';
  readonly received: number;
  /** Answered within the Code's time, including extensions within the Code's normal limit. */
  readonly inTime: number;
  /** Of these, those in time only because of an extension. */
  readonly extended: number;
  /**
   * Of `inTime`, those in time only because the acknowledgement or log entry that started the time was itself late:
   * counted from the day on which it was due, they were late.
   */
  readonly fromLateStart: number;
  /**
   * Answered by a holding letter's date beyond the Code's normal limit, or still extended to such a date. Not counted
   * as in time: someone has to judge whether there was good reason.
   */
  readonly toBeJudged: number;
  /** Answered late. */
  readonly late: number;
  /** Late, and with no answer. */
  readonly notAnswered: number;
  readonly notDue: number;
  /** Ended before the answer was due. */
  readonly notOwed: number;
  /** The record does not show whether they were in time. Not counted as in time. */
  readonly notKnown: number;
  /** No edition of the Code sets a time for them, as before July 2020. */
  readonly noTime: number;
  /** The denominator: see `MeasureOptions.denominator`. Complaints without a time of the Code are never in it. */
  readonly of: number;
  /** Not rounded. Absent if `of` is 0. */
  readonly percent?: number;
}

const STAGES = [1, 2] as const;
const GROUPS = [...TENURE_GROUPS, 'all'] as const;

/** A share in per cent. */
export const percentOf = (part: number, of: number): { readonly percent?: number } =>
  of > 0 ? { percent: (100 * part) / of } : {};

/** CH01, for each group and for all. */
export function receivedMeasures({ sum }: Reader, { homes }: MeasuredBy): ReceivedMeasure[] {
  const numbers = Object.values(homes);
  const isLacking = TENURE_GROUPS.some(
    (group) => homes[group] === undefined && sum('received', ANY, group) > 0,
  );
  const all = numbers.length === 0 || isLacking ? undefined : numbers.reduce((a, b) => a + b);
  return GROUPS.map((tenure) => {
    const owned = tenure === 'all' ? all : homes[tenure];
    return {
      tenure,
      ...(owned !== undefined && { homes: owned }),
      stages: STAGES.map((stage) => {
        const received = sum('received', stage, named(tenure));
        return { stage, received, ...(owned && { perThousandHomes: (1000 * received) / owned }) };
      }),
    };
  });
}

/** CH02, for each stage and group and for all groups. */
export const inTimeMeasures = ({ sum }: Reader, { denominator }: MeasuredBy): InTimeMeasure[] =>
  STAGES.flatMap((stage) =>
    GROUPS.map((tenure) => {
      const count = (how?: string) => sum('time', stage, named(tenure), how);
      const [received, noTime, extended] = [count(), count('no-time'), count('extended')];
      const [notDue, notOwed] = [count('not-due'), count('not-owed')];
      const inTime = count('in-time') + extended;
      const of = {
        received: received - noTime,
        due: received - noTime - notDue - notOwed,
        answered: sum('with-answer', stage, named(tenure)),
      }[denominator];
      return {
        stage,
        tenure,
        received,
        inTime,
        extended,
        fromLateStart: sum('late-start', stage, named(tenure)),
        toBeJudged: count('to-be-judged'),
        late: count('late'),
        notAnswered: count('not-answered'),
        notDue,
        notOwed,
        notKnown: count('not-known'),
        noTime,
        of,
        ...percentOf(inTime, of),
      };
    }),
  );

const named = (group: TenureGroup | 'all'): TenureGroup | undefined =>
  group === 'all' ? ANY : group;
