import type { IsoDate } from '../../calendar/index.js';
import type { CodeParameters } from '../../codes/index.js';
import type { Breach } from '../../complaint/index.js';
import type { CaseFile } from '../../history/index.js';
import type { Obligation } from '../../obligations/index.js';
import type { Check, Judgements, ProvisionFinding } from '../verdict.js';
import { listOf } from '../verdict.js';
import type { TimedStage } from './stage-times.js';
import type { CaseData, CaseReason } from './words.js';

/** One event of a complaint, or one omission, checked against one provision of the Code. */
export interface CaseFinding extends ProvisionFinding<CaseReason> {
  /** The policy's id of the stage. */
  readonly stage?: string;
  /** The day of the event; for something not done, the last day on time. */
  readonly on?: IsoDate;
  /** How many working days late, if it is about a time limit and late. */
  readonly workingDaysLate?: number;
  /** Set if it fails or needs review in the grace period for changing practice. It is no excuse. */
  readonly inGrace?: true;
}

/** The subject of a finding, as far as it has one. */
type About = {
  readonly [K in 'clause' | 'stage' | 'on' | 'workingDaysLate' | 'reading']?:
    | CaseFinding[K]
    | undefined;
};

/** The result of a check: the verdict, the reason, and its data. */
export interface Judgement extends About, Pick<CaseFinding, 'verdict' | 'reason'> {
  readonly data: unknown;
}

/** A complaint with the data that checks need. */
export interface TimedCase extends CaseFile {
  /** The breaches of the policy. */
  readonly breaches: readonly Breach[];
  readonly stages: readonly TimedStage[];
  /** The promises: rows of the ledger. */
  readonly promises: readonly Obligation[];
}

export type CaseCheck = Check<TimedCase, Judgement>;

/** Makes a check of each stage that a provision is about. */
export const eachStage =
  (
    check: (at: TimedStage, file: TimedCase, asks: CodeParameters) => Judgements<Judgement>,
  ): CaseCheck =>
  (file, asks) =>
    stagesFor(file, asks).flatMap((at) =>
      listOf(check(at, file, asks)).map((one) => ({ ...one, stage: one.stage ?? at.stage.id })),
    );

/** The stages that a provision names, also by its time limit or extension; all if it names none. */
export function stagesFor({ stages }: TimedCase, asks: CodeParameters): TimedStage[] {
  const timed = asks.limit ?? asks.extension;
  const named: readonly number[] | undefined = asks.stages ?? (timed && [timed.stage]);
  return stages.filter(({ number }) => !named || named.includes(number));
}

/** Makes a judgement. Its day and lateness come from its data; `about` can give a different day. */
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
