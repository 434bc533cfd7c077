import type { Duration } from '../../calendar/index.js';
import { describeDuration } from '../../calendar/index.js';
import type { Limit, Policy } from '../../policy/index.js';
import { asWords } from '../../policy/index.js';
import { inWords } from './conditions.js';
import { dayOf, eventName, having } from './events.js';

/** How long, with how bare days are counted. */
export const howLong = (duration: Duration): string =>
  duration.readAs
    ? `${describeDuration(duration)} (counted as ${asWords(duration.readAs)})`
    : describeDuration(duration);

/** Until when, after what is to be done: 'within 2 working days of receiving your complaint'. */
export function within(limit: Limit, party: 'landlord' | 'complainant', policy: Policy): string {
  const { from } = limit;
  const time = `within ${howLong(limit)}`;
  if (from === 'not-stated')
    return `${time}; our policy does not say from when${besides(limit, policy)}`;
  if (from === 'not-seen')
    return `${time}; the text that says from when was not available${besides(limit, policy)}`;
  const start = party === 'landlord' ? having(from, policy) : dayOf(from, policy);
  return `${time} of ${start}${besides(limit, policy)}`;
}

/** What a limit runs from, for a table. */
export const startOf = (limit: Limit, policy: Policy): string =>
  `${
    limit.from === 'not-stated'
      ? 'not stated'
      : limit.from === 'not-seen'
        ? 'not available'
        : dayOf(limit.from, policy)
  }${besides(limit, policy)}`;

/** What else there is to a limit: how the first day counts, what must have happened, for which complaints it is. */
const besides = ({ counting, after, when }: Limit, policy: Policy): string =>
  [
    ...(counting ? ['that day counts as the first'] : []),
    ...(after ? [`provided that there was ${eventName(after)}`] : []),
    ...(when ? [`where ${inWords(when, policy)}`] : []),
  ]
    .map((words) => `, ${words}`)
    .join('');
