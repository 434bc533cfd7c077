import type { Cited } from '../../policy/index.js';
import type { ProvisionFinding, Verdict } from '../verdict.js';
import type { Demand, DemandData } from './demand-words.js';
import type { ADVICE, PolicyData, PolicyReason } from './words.js';
import { adviceOf, becauseOf, theFollowingIsTaken, theRestIsTaken } from './words.js';

/** Where a value stands in the policy. */
export type Source = Pick<Cited, 'clause' | 'filledFrom'>;

/** What a check finds: a verdict, why, the data behind it, and where that stands. */
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
/** What falls short, or may, comes with advice. */
export const fails = judgement<keyof typeof ADVICE>('fails');
export const review = judgement<keyof typeof ADVICE>('review');
/** What would tell was not available. */
export const cannotSay = judgement('cannot-be-assessed');

/** A part that was not available: the policy may or may not do what is asked there. */
export const notSeen = <D extends Demand>(demand: D, of: DemandData<D>, at?: Source): Judgement =>
  cannotSay('not-available', { demand, of }, at);

/** The policy does not do what is asked. */
export const lacks = <D extends Demand>(demand: D, of: DemandData<D>, at?: Source): Judgement =>
  fails('lacking', { demand, of }, at);

/** The policy does not do what is asked. Where not all of it was available, it may do so elsewhere. */
export const silent = <D extends Demand>(
  { whole }: { readonly whole: boolean },
  demand: D,
  of: DemandData<D>,
  at?: Source,
): Judgement =>
  whole ? lacks(demand, of, at) : cannotSay('not-in-available-parts', { demand, of }, at);

/** What holds in every case or, where nothing does, what holds in some. */
export function surest<T>(all: readonly T[], isAlways: (one: T) => boolean) {
  const by = all.find(isAlways) ?? all[0];
  return by && { by, always: isAlways(by) };
}

/** The worse a verdict, the earlier it stands: what is certain first, and what is known to be missing before what a person can judge. */
const WORST: readonly Verdict[] = ['fails', 'cannot-be-assessed', 'review', 'meets'];

/** What is found of one provision. */
export type Merged = Pick<
  ProvisionFinding<PolicyReason>,
  'verdict' | 'reason' | 'because' | 'clause' | 'filledFrom' | 'withoutFilling' | 'advice'
>;

/** Everything found of one provision as one: the worst verdict, and every reason for not meeting it. */
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

/** What was filled in is not known of the policy itself; only a fault of its own is worse than that. */
const withoutFilling = (all: readonly Judgement[]): Verdict =>
  all.some(({ verdict, filledFrom }) => verdict === 'fails' && !filledFrom)
    ? 'fails'
    : 'cannot-be-assessed';

/** Whether what is said is said of a value that was filled in; that something is not known is said of the policy. */
const rests = ({ verdict, filledFrom }: Judgement): boolean =>
  filledFrom !== undefined && verdict !== 'cannot-be-assessed';

const because = ({ reason, data }: Judgement): string => becauseOf(reason, data);

/** Why, with its source; the first of several from one source names it. */
const marked = (judgement: Judgement, index: number, all: readonly Judgement[]) => {
  const { filledFrom = '' } = judgement;
  return all.findIndex((other) => other.filledFrom === filledFrom) === index
    ? `${theFollowingIsTaken({ filledFrom })} ${because(judgement)}`
    : because(judgement);
};

const sentences = (all: readonly (string | false | undefined)[]): string =>
  [...new Set(all.filter((one) => one))].join(' ');
