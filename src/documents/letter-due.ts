import { longDate } from '../calendar/index.js';
import { explain, type Obligation } from '../complaint/index.js';
import { cite, limitWords, listed, source } from './letter-words.js';

/** How the last day of a duty of ours was counted: the limit, where it stands, and every day skipped. */
export function countWords(
  duty: Obligation,
  revisions: Obligation['revisions'] = duty.revisions,
): readonly string[] {
  const { limit, count } = explain(duty);
  const stated = typeof limit === 'object' ? limit : undefined;
  if (!stated || !count) return [];
  const put = revisions.findLast(({ to }) => to);
  return [
    `${source(stated)} gives us ${limitWords(stated)}${cite(stated)}.`,
    plainly(String(count)),
    ...(put?.to ? [`Our letter of ${longDate(put.on)} put this off to ${longDate(put.to)}.`] : []),
  ];
}

/** The days that were skipped, as a sentence: the list of an explanation has none. */
const plainly = (count: string): string =>
  count.replace(/Not counted: (.*?)\.(?= |$)/, (_, days: string) => {
    const names = days.split(/, (?![^(]*\))/).map((name) => name.replace(/^and /, ''));
    return `We do not count ${listed(names, 'or')}.`;
  });

/** What we are sorry for, where the letter itself is late. */
export const apology = (duty: Obligation | undefined): string | undefined =>
  duty?.standing === 'late' && duty.due
    ? `We should have written to you by ${longDate(duty.due)}. We are sorry that this letter is late.`
    : undefined;
