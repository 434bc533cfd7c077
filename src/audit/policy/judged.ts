import { wasChecked } from '../../codes/index.js';
import type { Cited } from '../../policy/index.js';
import type { ProvisionFinding, Verdict } from '../verdict.js';

export type Judged = Pick<
  ProvisionFinding,
  'verdict' | 'because' | 'clause' | 'filledFrom' | 'withoutFilling' | 'advice'
>;

/** Where a value stands in the policy. */
export type Place = Pick<Cited, 'clause' | 'filledFrom'>;

const judged = (verdict: Verdict, because: string, at?: Place, advice?: string): Judged => ({
  verdict,
  because,
  ...(advice && { advice }),
  ...(at && { clause: at.clause, ...(at.filledFrom && { filledFrom: at.filledFrom }) }),
});

export const meets = (because: string, at?: Place): Judged => judged('meets', because, at);
export const fails = (because: string, advice: string, at?: Place): Judged =>
  judged('fails', because, at, advice);
export const review = (because: string, advice: string, at?: Place): Judged =>
  judged('review', because, at, advice);

const GIVE_IT = 'Add the missing part of the policy and run the audit again.';

/** What would tell was not available. */
export const cannotSay = (because: string, at?: Place): Judged =>
  judged('cannot-be-assessed', because, at, GIVE_IT);

/** A part that was not available: the policy may or may not do what is asked there. */
export const notSeen = (doing: string, at?: Place): Judged =>
  cannotSay(`A part of the policy that may ${doing} was not available.`, at);

/**
 * The policy does not do what is asked, unless in a part that was not available.
 *
 * @param doing - What it ought to do, as the end of "does not …".
 * @param why - What stands in the policy instead of a value.
 */
export const lacks = (doing: string, at?: Place, why?: string): Judged =>
  why === 'not-seen'
    ? notSeen(doing, at)
    : fails(`The policy does not ${doing}.`, `Change the policy to ${doing}.`, at);

/** The policy does not do what is asked. Where not all of it was available, it may do so elsewhere. */
export function silent({ whole }: { readonly whole: boolean }, doing: string, at?: Place): Judged {
  if (whole) return lacks(doing, at);
  const because = `The available parts of the policy do not ${doing}. The other parts may.`;
  return cannotSay(because, at);
}

/** What holds in every case or, where nothing does, what holds in some. */
export function surest<T>(all: readonly T[], isAlways: (one: T) => boolean) {
  const by = all.find(isAlways) ?? all[0];
  return by && { by, always: isAlways(by) };
}

/** The names of which any one is enough: 'a, or b'. */
export const alternatives = (all: readonly { readonly name: string }[]): string =>
  all.map(({ name }) => name).join(', or ');

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
        `The rest is taken from the ${sourceInWords(filledFrom)}.`,
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
    ? `The following is taken from the ${sourceInWords(filledFrom)}. ${because}`
    : because;

const sentences = (all: readonly (string | false | undefined)[]): string =>
  [...new Set(all.filter((one) => one))].join(' ');

/** A provision from which something was filled in, as it is cited; with it, if so, that it was not compared with the Code's own text. */
export const sourceInWords = (filledFrom: string): string =>
  wasChecked(filledFrom) ? filledFrom : `${filledFrom} (not checked against the text of the Code)`;
