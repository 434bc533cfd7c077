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

/** Ten years of working days: calendars of bank holidays do not reach much further. */
const MOST_WORKING_DAYS = 2_500;

/** What is counted in working days, or may be read so, has to end within the calendar. */
const calendarsReachFarEnough: Check = (policy, report) => {
  walk(policy, '', (value, path) => {
    const [amount, unit] = [get(value, 'amount'), get(value, 'unit')];
    if (typeof amount !== 'number' || amount <= MOST_WORKING_DAYS) return;
    if (unit === 'working-days' || unit === 'days') {
      report(within(path, 'amount'), limitFaults.beyondCalendars(amount, MOST_WORKING_DAYS));
    }
  });
};

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
  limitsRunFromElsewhere,
];
