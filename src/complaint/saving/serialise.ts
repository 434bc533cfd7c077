import * as z from 'zod/mini';
import { checkedList, fieldsOf, reading, wholeOf } from '../../border/index.js';
import type { WorkingCalendar } from '../../calendar/index.js';
import { CALENDARS } from '../../calendar/index.js';
import type { Issue } from '../../errors.js';
import { ComplaintsError, invalidArgument } from '../../errors.js';
import type { Complaint } from '../../history/index.js';
import { checkedCalendar, checkedComplaint, isByOwnCalendar } from '../../history/index.js';
import type { ComplaintEvent, EventType, Policy, PolicyRef } from '../../policy/index.js';
import { calendarOf, checkedPolicy, isoDateSchema, once } from '../../policy/index.js';
import { replay } from '../record.js';
import { EXPECTED, notJson } from '../words.js';
import type { CoveredDays } from './covered-days.js';
import type { PolicyParts } from './saved-with.js';
import { changesOfDays, changesOfPolicy, closedAs, daysOf, partsOf } from './saved-with.js';

/** A saved complaint: plain JSON. Only events are stored; everything else follows from them. */
export interface SerialisedComplaint {
  readonly format: 'housing-complaints/1';
  /** The id and edition of the policy, and a fingerprint of each of its parts. */
  readonly policy: PolicyRef & { readonly parts?: PolicyParts };
  /**
   * The name and edition of the calendar, whether it is the policy's own, and the days that the complaint can have
   * been counted by.
   */
  readonly calendar: Pick<WorkingCalendar, 'name' | 'edition'> & {
    readonly ofPolicy?: boolean;
    readonly days?: CoveredDays;
  };
  readonly events: readonly ComplaintEvent[];
  readonly silentOn: readonly EventType[];
}

/** Saves a complaint as plain JSON, for {@link restore}. */
export function serialise(complaint: Complaint): SerialisedComplaint {
  const { policy, calendar, events, silentOn } = checkedComplaint(complaint);
  const { id, edition } = policy;
  const ofPolicy = isByOwnCalendar(complaint);
  return {
    format: 'housing-complaints/1',
    policy: { id, edition, parts: { ...partsOf(policy) } },
    calendar: {
      name: calendar.name,
      edition: calendar.edition,
      ofPolicy,
      days: daysOf(complaint),
    },
    // A copy. Not every engine has structuredClone, and events are plain data.
    events: JSON.parse(JSON.stringify(events)),
    silentOn: [...silentOn],
  };
}

/** The policies and calendars that a saved complaint may refer to. */
export interface RestoreOptions {
  readonly policies: readonly Policy[];
  /**
   * By default its policy's own calendar if it was counted by that, otherwise the bank holiday calendars, such as
   * `england`.
   */
  readonly calendars?: readonly WorkingCalendar[];
  /** Whether to recount the complaint if its policy or its working days have changed. Default: false. */
  readonly recount?: boolean;
}

/**
 * Restores a saved complaint under the policy and the working days it was saved with: no due date changes
 * because a library was updated or a policy edited.
 *
 * A complaint that was counted by its policy's calendar takes the policy's present calendar, and any calendar of bank holidays that you give is
 * closed on the policy's days too. Otherwise a calendar of the same name is accepted if it has the same working days from the first event until a
 * year after the last, or until the last due date if that is later.
 *
 * @param json - The result of {@link serialise}, or its JSON text.
 * @throws {@link ComplaintsError} `complaint/invalid` for something that is not a saved complaint;
 * `complaint/unknown-policy` and `complaint/unknown-calendar` if the policy or calendar was not given;
 * `complaint/policy-changed` and `complaint/calendar-changed` if they have changed, with an issue for each
 * part or day, unless `recount` is given; `event/invalid` and `event/impossible` as {@link replay}.
 */
export function restore(json: unknown, options: RestoreOptions): Complaint {
  const { policies: from = [], calendars, recount = false } = fieldsOf(options ?? {});
  const policies = checkedList(from, EXPECTED.restoring).map(checkedPolicy);
  if (calendars !== undefined) checkedList(calendars, EXPECTED.restoring);
  if (typeof recount !== 'boolean') throw invalidArgument(recount, EXPECTED.restoring);
  const saved = reading(json, () => readSaved(json));
  const policy = policyOf(saved, policies, recount);
  const own = calendarOf(policy);
  const given = calendars?.map(checkedCalendar);
  const calendar = saved.calendar.ofPolicy
    ? calendarFor(saved, given ? closedAs(own, policy, given) : [own], recount, own.name)
    : calendarFor(saved, given ?? [...CALENDARS, own], recount);
  return replay(policy, saved.events, { calendar, silentOn: saved.silentOn });
}

/** Finds the policy of a saved complaint. */
function policyOf(
  { policy: saved }: SerialisedComplaint,
  policies: readonly Policy[],
  recount: boolean,
): Policy {
  const { id, edition, parts } = saved;
  const known = policies
    .filter((policy) => policy.id === id && policy.edition === edition)
    .map((of) => ({ of, issues: parts ? changesOfPolicy(parts, of) : [] }));
  const possible = policies.map((policy) => `${policy.id}, ${policy.edition}`);
  return asItWas('policy', { known, recount, given: { id, edition }, possible });
}

/** Finds a calendar with the working days of a saved complaint. */
function calendarFor(
  { calendar: saved }: SerialisedComplaint,
  calendars: readonly WorkingCalendar[],
  recount: boolean,
  wanted: string = saved.name,
): WorkingCalendar {
  const { name, edition, days } = saved;
  // Saved without its days, so only the edition identifies it. Editions used to begin with `confirmedUntil`.
  const isKnown = (calendar: WorkingCalendar) =>
    days || recount || calendar.edition === edition.replace(CONFIRMED, '');
  const known = calendars
    .filter((calendar) => calendar.name === wanted && isKnown(calendar))
    .map((of) => ({ of, issues: days ? changesOfDays(days, of) : [] }));
  const possible = calendars.map((calendar) => `${calendar.name}, ${calendar.edition}`);
  return asItWas('calendar', { known, recount, given: { name, edition }, possible });
}

const CONFIRMED = /^\d{4}-\d{2}-\d{2}\./;

interface Search<T> {
  /** A candidate with the saved name, and what has changed in it. */
  readonly known: readonly { readonly of: T; readonly issues: readonly Issue[] }[];
  readonly recount: boolean;
  readonly given: object;
  readonly possible: readonly string[];
}

/** The unchanged candidate or, to recount, the one with the fewest changes. */
function asItWas<T>(
  kind: 'policy' | 'calendar',
  { known, recount, given, possible }: Search<T>,
): T {
  const [likest] = [...known].sort((a, b) => a.issues.length - b.issues.length);
  if (!likest)
    throw new ComplaintsError(`complaint/unknown-${kind}`, {
      given,
      expected: EXPECTED[kind],
      possible: [...new Set(possible)],
    });
  const { of, issues } = likest;
  if (recount || issues.length === 0) return of;
  const expected = kind === 'policy' ? EXPECTED.samePolicy : EXPECTED.sameDays;
  throw new ComplaintsError(`complaint/${kind}-changed`, { given, expected, issues });
}

function readSaved(json: unknown): SerialisedComplaint {
  let saved = json;
  let because: string | undefined;
  try {
    if (typeof json === 'string') saved = JSON.parse(json);
  } catch (error) {
    because = notJson((error as SyntaxError).message);
  }
  const { format, policy, calendar, events, silentOn } = Object(saved) as SerialisedComplaint;
  // Events are read one by one: there can be any number of them.
  const { data, excess } = wholeOf({ format, policy, calendar });
  const read = { ...data, events, silentOn };
  if (!excess && savedSchema().safeParse(read).success) return read;
  const details = { given: json, expected: EXPECTED.saved, ...(because && { because }) };
  throw new ComplaintsError('complaint/invalid', details);
}

/** Checks everything but the events, which are read one by one. */
const savedSchema = once(() =>
  z.object({
    format: z.literal('housing-complaints/1'),
    policy: z.object({
      id: z.string(),
      edition: z.string(),
      parts: z.optional(z.record(z.string(), z.string())),
    }),
    calendar: z.object({
      name: z.string(),
      edition: z.string(),
      ofPolicy: z.optional(z.boolean()),
      days: z.optional(
        z.object({
          from: isoDateSchema(),
          to: isoDateSchema(),
          weekend: z.array(z.string()),
          closed: z.array(isoDateSchema()),
        }),
      ),
    }),
    events: z.custom(Array.isArray),
    silentOn: z.custom(Array.isArray),
  }),
);
