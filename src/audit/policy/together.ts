import type { Verdict } from '../verdict.js';
import type { Judged } from './check.js';
import { sourceInWords } from './source.js';

/** The worse a verdict, the earlier it stands: what is certain first, and what is known to be missing before what a person can judge. */
const WORST = ['fails', 'cannot-be-assessed', 'review', 'meets'] as const;

const worst = (verdicts: readonly Verdict[]): Verdict | undefined =>
  WORST.find((one) => verdicts.includes(one));

/** Everything found of one provision as one: the worst verdict, and every reason for not meeting it. */
export function together(all: readonly Judged[]): Judged | undefined {
  const verdict = worst(all.map((one) => one.verdict));
  if (!verdict) return undefined;
  const told = verdict === 'meets' ? all : all.filter((one) => one.verdict !== 'meets');
  const worstFirst = WORST.flatMap((one) => told.filter((judged) => judged.verdict === one));
  const clause = worstFirst.find((one) => one.verdict === verdict && one.clause)?.clause;
  const filled = [...worstFirst, ...all].find(({ filledFrom }) => filledFrom);
  const ownFirst = [...worstFirst.filter((one) => !rests(one)), ...worstFirst.filter(rests)];
  const untold = filled && !ownFirst.some(rests) ? filled.filledFrom : undefined;
  const advice = sentences(worstFirst.map((one) => one.advice));
  return {
    verdict,
    because: sentences([
      ...ownFirst.map(marked),
      untold && `The rest is filled in from the ${sourceInWords(untold)}.`,
    ]),
    ...(clause && { clause }),
    ...(filled?.filledFrom && { filledFrom: filled.filledFrom, ...withoutFilling(all) }),
    ...(advice && { advice }),
  };
}

/** What was filled in is not known of the policy itself. */
function withoutFilling(all: readonly Judged[]): Pick<Judged, 'withoutFilling'> {
  const own = worst(
    all.map(({ verdict, filledFrom }) => (filledFrom ? 'cannot-be-assessed' : verdict)),
  );
  return own ? { withoutFilling: own } : {};
}

/** Whether what is said is said of a value that was filled in; that something is not known is said of the policy. */
const rests = ({ verdict, filledFrom }: Judged): boolean =>
  filledFrom !== undefined && verdict !== 'cannot-be-assessed';

/** Why, with its source where that is not the policy; the first of several from one source names it. */
const marked = (one: Judged, index: number, all: readonly Judged[]): string =>
  one.filledFrom &&
  rests(one) &&
  !all.slice(0, index).some((other) => rests(other) && other.filledFrom === one.filledFrom)
    ? `As filled in from the ${sourceInWords(one.filledFrom)}: ${one.because}`
    : one.because;

const sentences = (all: readonly (string | undefined)[]): string =>
  [...new Set(all.filter((one) => one))].join(' ');
