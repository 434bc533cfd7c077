import { daysToldApart } from '../complaint/index.js';
import type { ByCode, Timed, TimedDuty } from './by-code.js';
import { extensionInWords, extensionOn, limitInWords, provisionOn } from './code-time.js';

/** One duty of the Code's, as it is and as it would be. */
interface Compared {
  readonly number: number;
  readonly duty: TimedDuty;
  readonly was: Timed | undefined;
  readonly is: Timed | undefined;
}

/** Every reason why a time of the Code's would be another, as the end of "because …". */
export function reasonsOf(before: ByCode, after: ByCode, compared: Compared): string {
  const found = [
    ...ofLimit(before, after, compared),
    ...ofExtension(before, after, compared),
    ...ofDays(before, after, compared),
    ...ofLetters(compared),
  ];
  return found.length > 0 ? found.join(', and ') : otherwise(before, after);
}

/** Another edition counts otherwise; not told where that comes to the same day. */
function ofLimit(before: ByCode, after: ByCode, { number, duty, was, is }: Compared): string[] {
  if (before.code?.id === after.code?.id) return [];
  const plain = (one: Timed | undefined) =>
    duty === 'respond' ? one?.stage.response : one?.stage.acknowledgement;
  const [left, right] = [plain(was), plain(is)];
  if (left && right && left.due === right.due && left.standing === right.standing) return [];
  const [old, other] = [before, after].map(({ code }) =>
    limitInWords(provisionOn(code, number, duty)),
  );
  return [`the limit is ${other}, where it is ${old}`];
}

/** Another edition lets an answer be put off by another time. */
function ofExtension(before: ByCode, after: ByCode, { number, duty, was, is }: Compared): string[] {
  const isPutOff = [was, is].some((one) => one && one.stage.extension !== 'none');
  if (before.code?.id === after.code?.id || duty !== 'respond' || !isPutOff) return [];
  const [old, other] = [before, after].map(({ code }) =>
    extensionInWords(extensionOn(code, number)),
  );
  return old === other ? [] : [`an extension can be ${other}, where it can be ${old}`];
}

/** Days that only one calendar counts, between the start of the time and its end. */
function ofDays(before: ByCode, after: ByCode, { was, is }: Compared): string[] {
  const [left, right] = [was?.timing, is?.timing];
  if (!left?.from || !left.due || !right?.from || !right.due) return [];
  if (before.calendar === after.calendar) return [];
  return daysToldApart(
    { from: left.from, due: left.due, calendar: before.calendar },
    { from: right.from, due: right.due, calendar: after.calendar },
  );
}

const LETTERS: Readonly<Record<Timed['stage']['extension'], string>> = {
  none: 'puts nothing off',
  'within-cap': 'puts it off',
  'over-cap': 'puts it off by more than the Code gives without more',
  unknown: 'may or may not put it off',
};

/** What a holding letter does. */
function ofLetters({ duty, was, is }: Compared): string[] {
  const [old, other] = [was?.stage.extension, is?.stage.extension];
  if (duty !== 'respond' || !old || !other || old === other) return [];
  return [`a holding letter ${LETTERS[other]}, where it ${LETTERS[old]}`];
}

const otherwise = (before: ByCode, after: ByCode): string =>
  before.calendar === after.calendar
    ? 'under the other policy the same facts do something else'
    : 'other days are counted';
