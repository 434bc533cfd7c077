import type { Check, Part, Report } from '../anything.js';
import { get, list, partsIn, texts, walk, within } from '../anything.js';
import { limitFaults } from './words.js';

/** Checks that only bare "days" have a reading. */
const readingsAreNeeded: Check = (policy, report) => {
  walk(policy, '', (value, path) => {
    const unit = get(value, 'unit');
    if (get(value, 'readAs') !== undefined && typeof unit === 'string' && unit !== 'days') {
      report(within(path, 'readAs'), limitFaults.needlessReading(unit));
    }
  });
};

/** How many of each unit make a year. Slightly fewer working days than real, since calendars of bank holidays end. */
const IN_A_YEAR: Readonly<Record<string, number>> = {
  'working-days': 250,
  days: 250,
  'calendar-days': 365,
  weeks: 52,
  months: 12,
};

/**
 * The most that all limits of a policy may add up to, in years: calendars of bank holidays do not reach much
 * further.
 */
const MOST_YEARS = 10;

/** The length of a duration in years; 0 for anything else. */
function yearsOf(value: unknown): number {
  const [amount, unit] = [get(value, 'amount'), get(value, 'unit')];
  const inAYear = typeof unit === 'string' && Object.hasOwn(IN_A_YEAR, unit) && IN_A_YEAR[unit];
  return typeof amount === 'number' && inAYear ? Math.max(0, amount / inAYear) : 0;
}

const mayBeWorkingDays = (value: unknown): boolean => {
  const unit = get(value, 'unit');
  return unit === 'working-days' || unit === 'days';
};

/** Limits in working days, or in days that may be read so, must end within the calendar. */
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

/** A limit may run from the end of another, in its stage or an earlier one. */
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

/** No real stage has this many steps. */
const MOST_STEPS = 100;

/** The steps that a limit runs from may have limits themselves, which must then be known first. */
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

/** Follows the limits of a step to the steps that they run from, and reports each circle. */
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

/** Checks a policy's limits together: each can be counted, and has something to run from. */
export const limitChecks: readonly Check[] = [
  readingsAreNeeded,
  calendarsReachFarEnough,
  calendarsReachTheEnd,
  limitsRunFromElsewhere,
];
