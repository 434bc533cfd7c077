import type { Limit, Policy } from '../../../policy/index.js';
import { eventName } from '../../../policy/index.js';
import { dayOf, having } from '../events.js';
import type { Sentence } from '../silences/index.js';
import { noStart } from '../silences/index.js';
import { inWords } from './conditions.js';
import { howLong, LIMIT, NO_LIMIT_ENTRY } from './words.js';

/**
 * Until when, after what is to be done: 'within 2 working days of receiving your complaint'.
 *
 * @param named - What was named just before it, and need not be named again.
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

/** That it is not known from when a limit runs. */
export const startUnknown = ({ from }: Limit): Sentence | undefined =>
  from === 'not-stated' || from === 'not-seen' ? noStart(from) : undefined;

/** What a limit runs from, for a table. */
export const startOf = (limit: Limit, policy: Policy, silences: boolean): string => {
  const { from } = limit;
  const isKnown = from !== 'not-stated' && from !== 'not-seen';
  const unknown = isKnown || !silences ? '' : NO_LIMIT_ENTRY[from];
  return `${isKnown ? dayOf(from, policy) : unknown}${besides(limit, policy)}`;
};

/** What else there is to a limit: how the first day counts, what must have happened, for which complaints it is. */
const besides = ({ counting, after, when }: Limit, policy: Policy): string =>
  [
    ...(counting ? [LIMIT.includesFirst] : []),
    ...(after ? [LIMIT.after(eventName(after, policy))] : []),
    ...(when ? [LIMIT.where(inWords(when, policy))] : []),
  ]
    .map((words) => `, ${words}`)
    .join('');
