import { wasChecked } from '../../codes/index.js';
import type { Verdict } from '../verdict.js';
import type { Judged } from './check.js';

/** The worse a verdict, the earlier it stands: what is certain first, and what is known to be missing before what a person can judge. */
const WORST: readonly Verdict[] = ['fails', 'cannot-be-assessed', 'review', 'meets'];

/** Everything found of one provision as one: the worst verdict, and every reason for not meeting it. */
export function together(all: readonly Judged[]): Judged | undefined {
  const worstFirst = WORST.flatMap((verdict) => all.filter((one) => one.verdict === verdict));
  const [worst] = worstFirst;
  if (!worst) return undefined;
  const { verdict } = worst;
  const reasons = worstFirst.filter((one) => verdict === 'meets' || one.verdict !== 'meets');
  const clause = reasons.find((one) => one.verdict === verdict && one.clause)?.clause;
  const { filledFrom } = worstFirst.find((one) => one.filledFrom) ?? {};
  const filled = reasons.filter(rests);
  const advice = sentences(reasons.map((one) => one.advice));
  return {
    verdict,
    because: sentences([
      ...reasons.filter((one) => !rests(one)).map(({ because }) => because),
      ...filled.map(marked),
      filledFrom &&
        filled.length === 0 &&
        `The rest is filled in from the ${sourceInWords(filledFrom)}.`,
    ]),
    ...(clause && { clause }),
    ...(filledFrom && { filledFrom, withoutFilling: withoutFilling(all) }),
    ...(advice && { advice }),
  };
}

/** What was filled in is not known of the policy itself; only a fault of its own is worse than that. */
const withoutFilling = (all: readonly Judged[]): Verdict =>
  all.some(({ verdict, filledFrom }) => verdict === 'fails' && !filledFrom)
    ? 'fails'
    : 'cannot-be-assessed';

/** Whether what is said is said of a value that was filled in; that something is not known is said of the policy. */
const rests = ({ verdict, filledFrom }: Judged): boolean =>
  filledFrom !== undefined && verdict !== 'cannot-be-assessed';

/** Why, with its source; the first of several from one source names it. */
const marked = ({ because, filledFrom = '' }: Judged, index: number, all: readonly Judged[]) =>
  all.findIndex((other) => other.filledFrom === filledFrom) === index
    ? `As filled in from the ${sourceInWords(filledFrom)}: ${because}`
    : because;

const sentences = (all: readonly (string | false | undefined)[]): string =>
  [...new Set(all.filter((one) => one))].join(' ');

/** A provision from which something was filled in, as it is cited; with it, if so, that it was not compared with the Code's own text. */
export const sourceInWords = (filledFrom: string): string =>
  wasChecked(filledFrom) ? filledFrom : `${filledFrom} (not compared with the Code's own text)`;
