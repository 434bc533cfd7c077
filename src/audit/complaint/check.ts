import type { IsoDate } from '../../calendar/index.js';
import { capitalised, joined, workingDays } from '../../calendar/index.js';
import type { CodeParameters } from '../../codes/index.js';
import type { Breach } from '../../complaint/index.js';
import type { CaseFile } from '../../history/index.js';
import type { Obligation } from '../../obligations/index.js';

import type { ProvisionFinding } from '../verdict.js';
import type { TimedStage } from './stage-times.js';

/** One provision of the Code, held against one thing that happened in a complaint, or did not. */
export interface CaseFinding extends ProvisionFinding {
  /** The stage it is about, by the policy's id. */
  readonly stage?: string;
  /** The day of the fact it is about; for what was not done, its last day on time. */
  readonly on?: IsoDate;
  /** Where it is about time, and late. */
  readonly workingDaysLate?: number;
  /** Present where it falls short in the period in which landlords had still to bring their practice into line. It is no excuse. */
  readonly inGrace?: true;
}

/** A finding, before it is told of which provision. */
export type Judged = Pick<
  CaseFinding,
  'verdict' | 'because' | 'advice' | 'clause' | 'stage' | 'on' | 'workingDaysLate'
>;

/** A complaint as checks see it. */
export interface TimedCase extends CaseFile {
  /** What broke the policy. */
  readonly breaches: readonly Breach[];
  readonly stages: readonly TimedStage[];
  /** What was promised: rows of the ledger. */
  readonly promises: readonly Obligation[];
}

/** What a check finds. Nothing: the complaint gave no occasion for it. */
export type Judgements = Judged | readonly Judged[] | undefined;

/** Holds what a provision asks, as values, against a complaint. */
export type Check = (file: TimedCase, asks: CodeParameters) => Judgements;

export const listOf = (judgements: Judgements): readonly Judged[] => [judgements ?? []].flat();

/** A check of each stage that a provision speaks of. */
export const eachStage =
  (check: (at: TimedStage, file: TimedCase, asks: CodeParameters) => Judgements): Check =>
  (file, asks) =>
    stagesFor(file, asks).flatMap((at) =>
      listOf(check(at, file, asks)).map((judged) => ({ stage: at.stage.id, ...judged })),
    );

/** The stages that a provision speaks of, be it by their time; all where it names none. */
export function stagesFor({ stages }: TimedCase, asks: CodeParameters): TimedStage[] {
  const timed = asks.limit ?? asks.extension;
  const named: readonly number[] | undefined = asks.stages ?? (timed && [timed.stage]);
  return stages.filter(({ number }) => !named || named.includes(number));
}

const found =
  (verdict: Judged['verdict']) =>
  (because: string, about?: Partial<Judged>): Judged => ({
    ...about,
    verdict,
    because: sentence(because),
  });
export const meets = found('meets');
export const fails = found('fails');
export const review = found('review');
export const cannotSay = found('cannot-be-assessed');

/** A text that begins a sentence. */
export const sentence = (text: string): string =>
  `${capitalised(text)}${text.endsWith('.') ? '' : '.'}`;

/** How late: 'late' alone where no working day has passed. */
export const howLate = (days = 0, late = 'late'): string =>
  days === 0 ? late : `${workingDays(days)} ${late}`;

/** A list in sentences of no more than three names each. */
export const inThrees = (names: readonly string[], first: string, next: string): string =>
  names
    .flatMap((_, n) => (n % 3 ? [] : [`${n ? next : first} ${joined(names.slice(n, n + 3))}.`]))
    .join(' ');
