import { fingerprint } from '../../border/index.js';
import type { IsoDate, WorkingCalendar } from '../../calendar/index.js';
import { addMonths, earliestOf, withClosures } from '../../calendar/index.js';
import type { Issue } from '../../errors.js';
import { ComplaintsError } from '../../errors.js';
import type { Complaint } from '../../history/index.js';
import { obligationsOf } from '../../obligations/index.js';
import type { OwnFact, Policy } from '../../policy/index.js';
import { oncePer, valuesOf } from '../../policy/index.js';
import { CHANGED } from '../words.js';
import type { ChangedDays, CoveredDays } from './covered-days.js';
import { changedDays, coveredDays } from './covered-days.js';

/* The parts of policy and calendar saved with a complaint, so that a change in them is noticed when it is restored. */

/** A fingerprint of each part of a policy that decides anything, by path. */
export type PolicyParts = Readonly<Record<string, string>>;

/**
 * Parts that decide nothing, such as the names of duties, and the working days, of which the covered ones are saved
 * themselves.
 */
const APART: readonly string[] = [
  ...['id', 'edition', 'landlord', 'title', 'inForce', 'document', 'clauses', 'names', 'notes'],
  ...['duties', 'calendar', 'closures'],
];

/** Fields that only people read. */
const READ_BY_PEOPLE: readonly string[] = ['name', 'happens', 'must', 'reading', 'adopted'];

/** Parts that hold words of the landlord's own, with the fields of each that decide anything. */
const OWN_WORDS: Readonly<Record<string, (word: never) => unknown>> = {
  roles: (seniority: number | null) => seniority,
  bodies: () => true,
  facts: ({ is, of }: OwnFact) => deciding({ is: valuesOf(is) ?? is, of }),
  events: (event: object) => deciding(event),
};

/** The parts of a policy, without their wording. */
export const partsOf: (policy: Policy) => PolicyParts = /*#__PURE__*/ oncePer((policy: Policy) => {
  const { stages, ...others } = policy;
  const parts = [
    ...stages.map((stage) => [`stages.${stage.id}`, stage] as const),
    ...Object.entries(others).filter(([name]) => !APART.includes(name)),
  ];
  return Object.fromEntries(
    parts.map(([path, part]) => [path, fingerprint(decidingIn(path, part))]),
  );
});

function decidingIn(path: string, part: unknown): unknown {
  const ofWord = OWN_WORDS[path];
  if (!ofWord) return deciding(part);
  const words = Object.entries(part as object).sort(byName);
  return words.map(([word, what]) => [word, ofWord(what as never)]);
}

/** A part without the fields that only people read, and with the rest in order of name: a database may reorder them. */
function deciding(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(deciding);
  if (typeof part !== 'object' || part === null) return part;
  const fields = Object.entries(part).filter(([name]) => !READ_BY_PEOPLE.includes(name));
  return fields.sort(byName).map(([name, inner]) => [name, deciding(inner)]);
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a < b ? -1 : 1;

/** The parts of a policy that have changed. */
export function changesOfPolicy(were: PolicyParts, policy: Policy): Issue[] {
  const are = partsOf(policy);
  return Object.keys({ ...were, ...are })
    .filter((path) => were[path] !== are[path])
    .map((path) => ({ path, message: CHANGED.part(were[path], are[path]) }));
}

/**
 * The days by which a complaint can have been counted: until a year after its last event, or its last due date if that
 * is later.
 */
export function daysOf(complaint: Complaint): CoveredDays {
  const { events, calendar } = complaint;
  const days = events.map(({ on }) => on);
  const first = earliestOf(...days) ?? calendar.from;
  const then = days.at(-1) ?? first;
  const end = [addMonths(then, 12), ...dueDates(complaint, then)].sort().at(-1) ?? then;
  return coveredDays(calendar, first, end);
}

/**
 * Whether a policy has a limit of about a year or more. Most have none, and their complaints are saved without
 * working out what is due.
 */
const hasLongLimit: (policy: Policy) => boolean = /*#__PURE__*/ oncePer((policy: Policy) =>
  policy.stages
    .flatMap(({ steps }) => steps.flatMap(({ limit }) => (typeof limit === 'object' ? limit : [])))
    .some(({ amount, unit }) => amount * (unit === 'months' ? 31 : unit === 'weeks' ? 7 : 1) > 200),
);

/** The last day of each duty, as far as known; the end of the calendar if a duty goes beyond it. */
function dueDates(complaint: Complaint, asOf: IsoDate): IsoDate[] {
  if (!hasLongLimit(complaint.policy)) return [];
  try {
    return obligationsOf(complaint, asOf).flatMap(({ due, first }) => due ?? first.latest ?? []);
  } catch (error) {
    if (error instanceof ComplaintsError && error.code === 'calendar/beyond-horizon')
      return [complaint.calendar.to];
    throw error;
  }
}

/** The changes in a calendar, by day or for the week. */
export function changesOfDays(were: CoveredDays, calendar: WorkingCalendar): Issue[] {
  const changed = changedDays(were, calendar);
  return changed ? issuesOf(changed, were, calendar) : [];
}

function issuesOf(changed: ChangedDays, were: CoveredDays, { from, to, weekend }: WorkingCalendar) {
  const { closed, opened } = changed;
  return [
    ...(changed.outside
      ? [{ path: 'calendar', message: CHANGED.outside(were, { from, to }) }]
      : []),
    ...(changed.weekend
      ? [{ path: 'calendar.weekend', message: CHANGED.weekend(were.weekend, weekend) }]
      : []),
    ...closed.map(({ date, title }) => ({ path: date, message: CHANGED.closed(date, title) })),
    ...opened.map((date) => ({ path: date, message: CHANGED.opened(date) })),
  ];
}

/** Calendars, those of the same bank holidays as a policy's own with the days on which the policy closes. */
export const closedAs = (
  own: WorkingCalendar,
  { closures = [] }: Policy,
  calendars: readonly WorkingCalendar[],
): WorkingCalendar[] =>
  calendars.map((calendar) =>
    own.name.startsWith(calendar.name) ? withClosures(calendar, closures) : calendar,
  );
