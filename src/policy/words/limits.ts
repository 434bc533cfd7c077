import type { Duration } from '../../calendar/index.js';
import { describeDuration } from '../../calendar/index.js';
import type { EventType } from '../../vocabulary/index.js';
import { get, isEvent } from '../anything.js';
import type { WithOwnWords } from './names.js';
import { asWords, dutyName, eventName } from './names.js';

/* How long there is, and from when. */

/** A duration in words, with anything unusual about the count. */
export const durationInWords = (duration: Duration): string =>
  withCounting(describeDuration(duration), duration);

/** Adds anything unusual about the count to a duration in words. */
export const withCounting = (time: string, { counting, readAs }: Duration): string =>
  [
    time,
    ...(counting ? ['the first day included'] : []),
    ...(readAs ? [`read as ${asWords(readAs)}`] : []),
  ].join(', ');

/** The trigger of a limit: an event, or the end of the time for something else. */
export function triggerInWords(trigger: unknown, policy?: WithOwnWords): string {
  if (trigger === 'not-stated' || trigger === 'not-seen') return `a day ${asWords(trigger)}`;
  const [stage, duty] = String(get(trigger, 'expiryOf') ?? '').split('/');
  return duty
    ? `the end of the time to ${dutyName(duty, policy)} at ${asWords(String(stage))}`
    : eventCalled(String(trigger), policy);
}

const eventCalled = (type: string, policy?: WithOwnWords): string =>
  isEvent(type) ? eventName(type as EventType, policy) : `‘${type}’`;

/** The trigger of a limit, and any event that must also have happened. */
export function startInWords(limit: unknown, policy?: WithOwnWords): string {
  const after = get(limit, 'after');
  const from = triggerInWords(get(limit, 'from'), policy);
  return after === undefined
    ? from
    : `${from}, but only after ${eventCalled(String(after), policy)}`;
}
