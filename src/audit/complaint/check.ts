import type { IsoDate } from '../../calendar/index.js';
import type { CodeParameters } from '../../codes/index.js';
import type { Breach } from '../../complaint/index.js';
import type { CaseFile } from '../../history/index.js';
import type { Obligation } from '../../obligations/index.js';
import type { Check, Judgements, ProvisionFinding } from '../verdict.js';
import { listOf } from '../verdict.js';
import type { TimedStage } from './stage-times.js';
import type { CaseData, CaseReason } from './words.js';

/** One provision of the Code, held against one thing that happened in a complaint, or did not. */
export interface CaseFinding extends ProvisionFinding<CaseReason> {
  /** The stage it is about, by the policy's id. */
  readonly stage?: string;
  /** The day of the event it is about; for what was not done, its last day on time. */
  readonly on?: IsoDate;
  /** Where it is about time, and late. */
  readonly workingDaysLate?: number;
  /** Present where it falls short in the period in which landlords had still to bring their practice into line. It is no excuse. */
  readonly inGrace?: true;
}

/** What a finding is about, as far as it is about something. */
type About = {
  readonly [K in 'clause' | 'stage' | 'on' | 'workingDaysLate' | 'reading']?:
    | CaseFinding[K]
    | undefined;
};

/** What a check finds: a verdict, why, and the data behind it. */
export interface Judgement extends About, Pick<CaseFinding, 'verdict' | 'reason'> {
  readonly data: unknown;
}

/** A complaint as checks see it. */
export interface TimedCase extends CaseFile {
  /** What broke the policy. */
  readonly breaches: readonly Breach[];
  readonly stages: readonly TimedStage[];
  /** What was promised: rows of the ledger. */
  readonly promises: readonly Obligation[];
}

export type CaseCheck = Check<TimedCase, Judgement>;

/** A check of each stage that a provision speaks of. */
export const eachStage =
  (
    check: (at: TimedStage, file: TimedCase, asks: CodeParameters) => Judgements<Judgement>,
  ): CaseCheck =>
  (file, asks) =>
    stagesFor(file, asks).flatMap((at) =>
      listOf(check(at, file, asks)).map((one) => ({ ...one, stage: one.stage ?? at.stage.id })),
    );

/** The stages that a provision speaks of, be it by their time; all where it names none. */
export function stagesFor({ stages }: TimedCase, asks: CodeParameters): TimedStage[] {
  const timed = asks.limit ?? asks.extension;
  const named: readonly number[] | undefined = asks.stages ?? (timed && [timed.stage]);
  return stages.filter(({ number }) => !named || named.includes(number));
}

/** A judgement is about the day `on` of its data, and late by its `workingDaysLate`, unless others are given. */
const judgement =
  (verdict: Judgement['verdict']) =>
  <R extends CaseReason>(reason: R, data: CaseData<R>, about: About = {}): Judgement => {
    const { on, workingDaysLate } = data as About;
    const { stage, clause, reading } = about;
    return { verdict, reason, data, stage, clause, on: about.on ?? on, workingDaysLate, reading };
  };
export const meets = judgement('meets');
export const fails = judgement('fails');
export const review = judgement('review');
export const cannotSay = judgement('cannot-be-assessed');
