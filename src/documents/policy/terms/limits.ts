import type { Limit, Policy } from '../../../policy/index.js';
import { eventName } from '../../../policy/index.js';
import { dayOf, having } from '../events.js';
import type { Sentence } from '../silences/index.js';
import { noStart } from '../silences/index.js';
import { inWords } from './conditions.js';
import { howLong, LIMIT, NO_LIMIT_ENTRY } from './words.js';

/**
 * A time limit in words, to follow what is to be done: 'within 2 working days of receiving your complaint'.
 *
 * @param named - A noun used just before, which is not repeated.
 */
export function within(
  limit: Limit,
  party: 'landlord' | 'complainant',
  policy: Policy,
  named?: 'complaint' | 'request',
): string {
  const { from, aim } = limit;
  const start =
    from === 'not-stated' || from === 'not-seen'
      ? ''
      : LIMIT.from(party === 'landlord' ? having(from, policy, named) : dayOf(from, policy));
  return `${LIMIT.within(howLong(limit))}${start}${besides(limit, policy)}${aim ? LIMIT.aim : ''}`;
}

/** Says that the start of a limit is not known. */
export const startUnknown = ({ from }: Limit): Sentence | undefined =>
  from === 'not-stated' || from === 'not-seen' ? noStart(from) : undefined;

/** The start of a limit, for a table. */
export const startOf = (limit: Limit, policy: Policy, silences: boolean): string => {
  const { from } = limit;
  const isKnown = from !== 'not-stated' && from !== 'not-seen';
  const unknown = isKnown || !silences ? '' : NO_LIMIT_ENTRY[from];
  return `${isKnown ? dayOf(from, policy) : unknown}${besides(limit, policy)}`;
};

/** The conditions of a limit: how the first day counts, what must have happened, and for which complaints it is. */
const besides = ({ counting, after, when }: Limit, policy: Policy): string =>
  [
    ...(counting ? [LIMIT.includesFirst] : []),
    ...(after ? [LIMIT.after(eventName(after, policy))] : []),
    ...(when ? [LIMIT.where(inWords(when, policy))] : []),
  ]
    .map((words) => `, ${words}`)
    .join('');
