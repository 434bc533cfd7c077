import type { IsoDate } from '../../calendar/index.js';
import { joined, longDate, sentenceOf } from '../../calendar/index.js';
import type { Complaint, Obligation, Revision } from '../../complaint/index.js';
import { explain } from '../../complaint/index.js';
import type { Sentence } from './parts.js';
import { cite, limitWords, say, source } from './words.js';

/** How the last day of a duty of ours was counted: the limit, where it stands, and every day skipped. */
export function countWords(
  duty: Obligation,
  { calendar }: Complaint,
  revisions: Obligation['revisions'] = duty.revisions,
): readonly Sentence[] {
  const { limit, count } = explain(duty, calendar);
  const stated = typeof limit === 'object' ? limit : undefined;
  if (!stated || !count) return [];
  const put = revisions.findLast(({ to }) => to);
  return [
    say`${source(stated)} gives us ${limitWords(stated)}${cite(stated)}.`,
    sentenceOf(count, calendar, ({ weekends, days }) => {
      const names = [...(weekends ? [weekends] : []), ...days];
      return `We do not count ${joined(names, 'or')}.`;
    }),
    ...(put?.to ? [`${moverWords(put)} extended this to ${longDate(put.to)}.`] : []),
  ];
}

const moverWords = ({ on, pausedUntil }: Revision): string =>
  pausedUntil
    ? `The pause from ${longDate(on)} to ${longDate(pausedUntil as IsoDate)}`
    : `Our letter of ${longDate(on)}`;

/** What we are sorry for, where the letter itself is late. */
export const apology = (duty: Obligation | undefined): string | undefined =>
  duty?.standing === 'late' && duty.due
    ? `We should have written to you by ${longDate(duty.due)}. We are sorry that this letter is late.`
    : undefined;
