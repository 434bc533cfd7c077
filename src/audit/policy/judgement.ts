import type { Cited } from '../../policy/index.js';
import type { ProvisionFinding, Verdict } from '../verdict.js';
import type { Demand, DemandData } from './demand-words.js';
import type { ADVICE, PolicyData, PolicyReason } from './words.js';
import { adviceOf, becauseOf, theFollowingIsTaken, theRestIsTaken } from './words.js';

/** The place of a value in the policy. */
export type Source = Pick<Cited, 'clause' | 'filledFrom'>;

/** The result of a check: the verdict, the reason, its data, and the place in the policy. */
export interface Judgement extends Partial<Source> {
  readonly verdict: Verdict;
  readonly reason: PolicyReason;
  readonly data: unknown;
}

const judgement =
  <Among extends PolicyReason>(verdict: Verdict) =>
  <R extends Among>(reason: R, data: PolicyData<R>, at?: Source): Judgement => ({
    verdict,
    reason,
    data,
    ...(at && { clause: at.clause, ...(at.filledFrom && { filledFrom: at.filledFrom }) }),
  });

export const meets = judgement('meets');
/** Every reason for `fails` or `review` has advice. */
export const fails = judgement<keyof typeof ADVICE>('fails');
export const review = judgement<keyof typeof ADVICE>('review');
/** The evidence was not available. */
export const cannotSay = judgement('cannot-be-assessed');

/** A part was not available: the policy may or may not do there what is demanded. */
export const notSeen = <D extends Demand>(demand: D, of: DemandData<D>, at?: Source): Judgement =>
  cannotSay('not-available', { demand, of }, at);

/** The policy does not do what is demanded. */
export const lacks = <D extends Demand>(demand: D, of: DemandData<D>, at?: Source): Judgement =>
  fails('lacking', { demand, of }, at);

/** The policy does not do what is demanded. If not all of it was available, it may do so elsewhere. */
export const silent = <D extends Demand>(
  { whole }: { readonly whole: boolean },
  demand: D,
  of: DemandData<D>,
  at?: Source,
): Judgement =>
  whole ? lacks(demand, of, at) : cannotSay('not-in-available-parts', { demand, of }, at);

/** The first item that applies always or, if none does, the first that applies in some cases. */
export function surest<T>(all: readonly T[], isAlways: (one: T) => boolean) {
  const by = all.find(isAlways) ?? all[0];
  return by && { by, always: isAlways(by) };
}

/** From worst to best: certain failures first, and what is known to be missing before what someone can judge. */
const WORST: readonly Verdict[] = ['fails', 'cannot-be-assessed', 'review', 'meets'];

/** The combined findings on one provision. */
export type Merged = Pick<
  ProvisionFinding<PolicyReason>,
  'verdict' | 'reason' | 'because' | 'clause' | 'filledFrom' | 'withoutFilling' | 'advice'
>;

/** Combines all findings on one provision: the worst verdict, and every reason for not meeting it. */
export function merged(all: readonly Judgement[]): Merged | undefined {
  const worstFirst = WORST.flatMap((verdict) => all.filter((one) => one.verdict === verdict));
  const [worst] = worstFirst;
  if (!worst) return undefined;
  const { verdict, reason } = worst;
  const reasons = worstFirst.filter((one) => verdict === 'meets' || one.verdict !== 'meets');
  const clause = reasons.find((one) => one.verdict === verdict && one.clause)?.clause;
  const { filledFrom } = worstFirst.find((one) => one.filledFrom) ?? {};
  const advice = sentences(reasons.map((one) => adviceOf(one.verdict, one.reason, one.data)));
  return {
    verdict,
    reason,
    because: sentences([
      ...reasons.filter((one) => !rests(one)).map(because),
      ...reasons.filter(rests).map(marked),
      filledFrom && !reasons.some(rests) && theRestIsTaken({ filledFrom }),
    ]),
    ...(clause && { clause }),
    ...(filledFrom && { filledFrom, withoutFilling: withoutFilling(all) }),
    ...(advice && { advice }),
  };
}

/** Without filling, a filled-in value is unknown; only a failure of the policy itself is worse than that. */
const withoutFilling = (all: readonly Judgement[]): Verdict =>
  all.some(({ verdict, filledFrom }) => verdict === 'fails' && !filledFrom)
    ? 'fails'
    : 'cannot-be-assessed';

/** Whether a judgement rests on a filled-in value. "Not known" is always a judgement on the policy itself. */
const rests = ({ verdict, filledFrom }: Judgement): boolean =>
  filledFrom !== undefined && verdict !== 'cannot-be-assessed';

const because = ({ reason, data }: Judgement): string => becauseOf(reason, data);

/** The reason with its source. Of several reasons from one source, only the first names it. */
const marked = (judgement: Judgement, index: number, all: readonly Judgement[]) => {
  const { filledFrom = '' } = judgement;
  return all.findIndex((other) => other.filledFrom === filledFrom) === index
    ? `${theFollowingIsTaken({ filledFrom })} ${because(judgement)}`
    : because(judgement);
};

const sentences = (all: readonly (string | false | undefined)[]): string =>
  [...new Set(all.filter((one) => one))].join(' ');
