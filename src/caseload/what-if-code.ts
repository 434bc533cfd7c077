import { dateWithYear } from '../calendar/index.js';
import { type ByCode, type Timed, type TimedDuty, timed } from './by-code.js';
import { provisionInWords, provisionOn } from './code-time.js';
import { type Due, effectsOf, type WhatIfDifference } from './what-if-difference.js';
import { reasonsOf } from './what-if-reasons.js';

const NAMES: Readonly<Record<TimedDuty, string>> = {
  acknowledge: 'acknowledge',
  respond: 'answer',
};

/** What would differ by the Code's time: acknowledgements and answers, stage by stage. */
export function codeDifferences(before: ByCode, after: ByCode): WhatIfDifference[] {
  const numbers = [...before.audit.stages, ...after.audit.stages].map(({ number }) => number);
  return [...new Set(numbers)]
    .sort()
    .flatMap((number) => [
      ...differenceAt(before, after, number, 'acknowledge'),
      ...differenceAt(before, after, number, 'respond'),
    ]);
}

function differenceAt(
  before: ByCode,
  after: ByCode,
  number: number,
  duty: TimedDuty,
): WhatIfDifference[] {
  const [was, is] = [timed(before, number, duty), timed(after, number, duty)];
  const [left, right] = [was?.state, is?.state];
  if (left?.due === right?.due && left?.standing === right?.standing) return [];
  if ([left, right].every((one) => !one || one.standing === 'not-owed')) return [];
  const provision = provisionOn((is ? after : before).code, number, duty);
  const cited = provision ? `By the ${provisionInWords(provision)}` : 'By the Code';
  return [
    {
      by: 'code',
      stage: (is ?? was)?.stage.stage ?? '',
      duty,
      party: 'landlord',
      ...(left && { before: left }),
      ...(right && { after: right }),
      effects: effectsOf('landlord', left, right),
      isOwed: isOwed(after, is),
      because: `${cited}, the time to ${NAMES[duty]} at stage ${number} ${change(left, right)}, because ${reasonsOf(before, after, { number, duty, was, is })}.`,
    },
  ];
}

/** Not done, and nothing has overtaken it. */
const isOwed = ({ audit }: ByCode, one: Timed | undefined): boolean =>
  one?.timing.standing === 'open' ||
  (one?.timing.standing === 'late' && one.timing.countedTo === audit.asOf);

/** From what to what. */
function change(before: Due | undefined, after: Due | undefined): string {
  if (!before) return `would end on ${day(after)}, where there is none`;
  if (!after) return `would have no end, where it ends on ${day(before)}`;
  const moves =
    before.due === after.due
      ? `still ends on ${day(after)}`
      : `moves from ${day(before)} to ${day(after)}`;
  return before.standing === after.standing
    ? moves
    : `${moves} and stands as ${words(after)}, where it was ${words(before)}`;
}

const words = ({ standing }: Due): string => standing.replaceAll('-', ' ');
const day = (one: Due | undefined): string =>
  one?.due ? dateWithYear(one.due) : 'a day that is not known';
