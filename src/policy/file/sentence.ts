import type { Duration } from '../../calendar/index.js';
import { nearest, show } from '../../errors.js';
import { EVENT_TYPES, EVENTS_CALLED } from '../../vocabulary/index.js';
import { isEvent } from '../anything.js';
import { readingOfDays, sentenceFaults, UNITS_MEANT } from './words.js';

/*
 * The sentences that state a duration or a limit in a file:
 *
 *   limit    = duration " from " ["and including "] trigger [" after " event]
 *   duration = amount " " unit [" read as working days" | " read as calendar days"]
 *   unit     = "working day(s)" | "calendar day(s)" | "day(s)" | "week(s)" | "month(s)"
 *   trigger  = event | "the end of " stage "/" duty | "not-stated" | "not-seen"
 *
 * There are no synonyms. A wrong word whose meaning is clear is reported, and the rest is read as if it were right.
 */

/** Reports a fault of a sentence. */
export type Say = (fault: string) => void;

const DAYS: ReadonlyMap<unknown, 'working-days' | 'calendar-days'> = /*#__PURE__*/ new Map([
  ['working days', 'working-days'],
  ['calendar days', 'calendar-days'],
]);

const UNITS: ReadonlyMap<string, Duration['unit']> = /*#__PURE__*/ new Map([
  ...DAYS,
  ['working day', 'working-days'],
  ['calendar day', 'calendar-days'],
  ['days', 'days'],
  ['day', 'days'],
  ['weeks', 'weeks'],
  ['week', 'weeks'],
  ['months', 'months'],
  ['month', 'months'],
] as [string, Duration['unit']][]);

const UNIT_NAMES = ['working days', 'calendar days', 'days', 'weeks', 'months'];

/** Reads a duration: '10 working days', '28 days read as calendar days'. `undefined` if it is not clear. */
export function durationFrom(text: string, say: Say): Duration | undefined {
  const [length = '', reading] = text.split(' read as ');
  const [, amount, name] = /^(\d+) (.+)$/.exec(length) ?? [];
  if (amount === undefined || name === undefined) {
    say(sentenceFaults.noDuration(show(text)));
    return undefined;
  }
  const unit = UNITS.get(name) ?? unitMeant(Number(amount), name, say);
  if (unit === undefined) return undefined;
  const readAs = DAYS.get(reading);
  if (unit === 'days' && !readAs) say(sentenceFaults.unread(show(length), length));
  if (unit !== 'days' && reading) say(sentenceFaults.needlessReading(show(text), length));
  return { amount: Number(amount), unit, ...(unit === 'days' && readAs && { readAs }) };
}

function unitMeant(amount: number, name: string, say: Say): Duration['unit'] | undefined {
  const meant = UNITS_MEANT.get(name) ?? nearest(name, UNIT_NAMES);
  const [, each, unit = meant] = /^(\d+) (.+)$/.exec(meant ?? '') ?? [];
  say(sentenceFaults.noUnit(show(name), each ? `${amount * Number(each)} ${unit}` : meant));
  return UNITS.get(unit ?? '');
}

/** Reads a limit without its clause: '10 working days from complaint.received'. `undefined` if it is not clear. */
export function limitFrom(text: string, say: Say): Readonly<Record<string, unknown>> | undefined {
  const [length = '', start, ...more] = text.split(' from ');
  if (start === undefined || more.length > 0) {
    say(sentenceFaults.noStart(show(text)));
    return undefined;
  }
  const duration = durationFrom(length, say);
  const isIncluded = start.startsWith('and including ');
  const [trigger = '', after, ...rest] = start.replace(/^and including /, '').split(' after ');
  if (rest.length > 0) say(sentenceFaults.afterTwo(show(text)));
  if (!duration) return undefined;
  return {
    ...duration,
    ...(isIncluded && { counting: 'include-start' }),
    from: triggerFrom(trigger) ?? eventMeant(trigger, say) ?? trigger,
    ...(after !== undefined && {
      after: isEvent(after) ? after : (eventMeant(after, say) ?? after),
    }),
    ...(duration.readAs && { reading: readingOfDays(duration.readAs) }),
  };
}

/** Reads what a limit runs from, or a stage opens on: an event, or 'the end of stage-1/respond'. */
export function triggerFrom(text: string): unknown {
  const [, expiryOf] = /^the end of (.+)$/.exec(text) ?? [];
  if (expiryOf !== undefined) return { expiryOf };
  return isEvent(text) || text === 'not-stated' || text === 'not-seen' ? text : undefined;
}

/** Finds the event that a wrong name was probably meant for, and reports the fault. */
function eventMeant(name: string, say: Say): string | undefined {
  const meant = EVENTS_CALLED.get(withoutArticle(name)) ?? nearest(name, EVENT_TYPES);
  say(sentenceFaults.noEvent(show(name), meant));
  return meant;
}

export const withoutArticle = (name: string): string => name.replace(/^the /, '');
