import type { Check, Part, Report } from '../anything.js';
import { get, list, partsIn, texts, walk, within } from '../anything.js';
import { limitFaults } from './words.js';

/** Only bare "days" can be read in two ways. */
const readingsAreNeeded: Check = (policy, report) => {
  walk(policy, '', (value, path) => {
    const unit = get(value, 'unit');
    if (get(value, 'readAs') !== undefined && typeof unit === 'string' && unit !== 'days') {
      report(within(path, 'readAs'), limitFaults.needlessReading(unit));
    }
  });
};

/** So many of a unit make a year, of working days a few less than there are: calendars of bank holidays end. */
const IN_A_YEAR: Readonly<Record<string, number>> = {
  'working-days': 250,
  days: 250,
  'calendar-days': 365,
  weeks: 52,
  months: 12,
};

/** The longest that everything in a policy may take together: calendars of bank holidays do not reach much further. */
const MOST_YEARS = 10;

/** How many years a length of time is; what is none is nothing. */
function yearsOf(value: unknown): number {
  const [amount, unit] = [get(value, 'amount'), get(value, 'unit')];
  const inAYear = typeof unit === 'string' && Object.hasOwn(IN_A_YEAR, unit) && IN_A_YEAR[unit];
  return typeof amount === 'number' && inAYear ? Math.max(0, amount / inAYear) : 0;
}

const mayBeWorkingDays = (value: unknown): boolean => {
  const unit = get(value, 'unit');
  return unit === 'working-days' || unit === 'days';
};

/** What is counted in working days, or may be read so, has to end within the calendar. */
const calendarsReachFarEnough: Check = (policy, report) => {
  walk(policy, '', (value, path) => {
    if (mayBeWorkingDays(value) && yearsOf(value) > MOST_YEARS) {
      const most = MOST_YEARS * Number(IN_A_YEAR['days']);
      report(
        within(path, 'amount'),
        limitFaults.beyondCalendars(Number(get(value, 'amount')), most),
      );
    }
  });
};

/** Each limit may run from the end of another, in its stage or in one before. */
const calendarsReachTheEnd: Check = (policy, report) => {
  let years = 0;
  const steps = partsIn(policy, 'stages').flatMap((stage) => partsIn(stage[0], 'steps', stage[1]));
  for (const [step, place] of steps) {
    const [limit, path] = longestOf(partsIn(step, 'limit', place));
    const its = yearsOf(limit);
    if (mayBeWorkingDays(limit) && its > MOST_YEARS) continue;
    if (years <= MOST_YEARS && years + its > MOST_YEARS)
      report(within(path, 'amount'), limitFaults.tooLongTogether(MOST_YEARS));
    years += its;
  }
};

const longestOf = (limits: readonly Part[]): Part =>
  limits.reduce<Part>(
    (one, other) => (yearsOf(other[0]) > yearsOf(one[0]) ? other : one),
    [undefined, ''],
  );

/** No stage has as many steps. */
const MOST_STEPS = 100;

/** What a limit runs from may itself be due by a limit, which then has to be known first. */
const limitsRunFromElsewhere: Check = (policy, report) => {
  for (const [stage, place] of partsIn(policy, 'stages')) {
    const steps = partsIn(stage, 'steps', place).slice(0, MOST_STEPS);
    const ours = steps.filter(([step]) => get(step, 'party') === 'landlord');
    const doing = new Map<unknown, Part[]>();
    for (const step of ours)
      for (const event of new Set(texts(step[0], 'doneBy')))
        doing.set(event, [...(doing.get(event) ?? []), step]);
    const followed = new Set<Part>();
    for (const step of ours) follow(step, [], doing, followed, report);
  }
};

/** Follows the limits of a step to the steps that they run from, and tells of each that leads back. */
function follow(
  step: Part,
  above: readonly Part[],
  doing: ReadonlyMap<unknown, readonly Part[]>,
  followed: Set<Part>,
  report: Report,
): void {
  if (followed.has(step)) return;
  const [value, place] = step;
  const trail = [...above, step];
  list(value, 'limit').forEach((limit, index) => {
    const from = get(limit, 'from');
    const cause = doing.get(from)?.find((other) => other !== step);
    const start = cause ? trail.indexOf(cause) : -1;
    if (cause && start < 0) follow(cause, trail, doing, followed, report);
    if (start < 0) return;
    const circle = [...trail.slice(start), trail[start]].map((one) =>
      String(get(one?.[0], 'duty')),
    );
    report(`${place}.limit.${index}.from`, limitFaults.inCircle(String(from), circle));
  });
  followed.add(step);
}

/** What a policy's limits say together: each can be counted, and has something to run from. */
export const limitChecks: readonly Check[] = [
  readingsAreNeeded,
  calendarsReachFarEnough,
  calendarsReachTheEnd,
  limitsRunFromElsewhere,
];
