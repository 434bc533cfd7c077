import * as z from 'zod/mini';
import { checkedList, fieldsOf, reading } from '../border/index.js';
import type { WorkingCalendar } from '../calendar/index.js';
import { CALENDARS } from '../calendar/index.js';
import { ComplaintsError } from '../errors.js';
import type { Complaint } from '../history/index.js';
import { checkedCalendar, checkedComplaint } from '../history/index.js';
import type { ComplaintEvent, EventType, Policy, PolicyRef } from '../policy/index.js';
import { calendarOf, checkedPolicy, once } from '../policy/index.js';
import { replay } from './record.js';
import { EXPECTED, notJson } from './words.js';

/** A saved complaint: plain JSON. Only events are stored; everything else follows from them. */
export interface SerialisedComplaint {
  readonly format: 'housing-complaints/1';
  /** The id and edition of the policy it is handled by. */
  readonly policy: PolicyRef;
  /** The name and edition of the calendar it is counted by. */
  readonly calendar: Pick<WorkingCalendar, 'name' | 'edition'>;
  readonly events: readonly ComplaintEvent[];
  readonly silentOn: readonly EventType[];
}

/** Saves a complaint as plain JSON, for {@link restore}. */
export function serialise(complaint: Complaint): SerialisedComplaint {
  const { policy, calendar, events, silentOn } = checkedComplaint(complaint);
  return {
    format: 'housing-complaints/1',
    policy: { id: policy.id, edition: policy.edition },
    calendar: { name: calendar.name, edition: calendar.edition },
    events: structuredClone(events),
    silentOn: [...silentOn],
  };
}

/** What a saved complaint may refer to. */
export interface RestoreOptions {
  readonly policies: readonly Policy[];
  /** Those of bank holidays, as `england`, and those of the policies where left out. */
  readonly calendars?: readonly WorkingCalendar[];
}

/**
 * Brings a saved complaint back, under the very edition of the policy and the calendar it
 * was saved with: due dates never change because a library was updated.
 *
 * @param json - What {@link serialise} gave, or its JSON text.
 * @throws {@link ComplaintsError} `complaint/invalid` for what was not saved here;
 * `complaint/unknown-policy` and `complaint/unknown-calendar` where the edition it names was
 * not given; `event/invalid` and `event/impossible` as {@link replay}.
 */
export function restore(json: unknown, options: RestoreOptions): Complaint {
  const { policies: given = [], calendars } = fieldsOf(options ?? {});
  const policies = checkedList(given, EXPECTED.restoring).map(checkedPolicy);
  if (calendars !== undefined) checkedList(calendars, EXPECTED.restoring);
  const saved = reading(json, () => readSaved(json));
  const policy = policies.find(
    ({ id, edition }) => id === saved.policy.id && edition === saved.policy.edition,
  );
  if (!policy) {
    throw new ComplaintsError('complaint/unknown-policy', {
      given: saved.policy,
      expected: EXPECTED.policy,
      possible: policies.map(({ id, edition }) => `${id}, ${edition}`),
    });
  }
  const known = calendars ?? [...CALENDARS, calendarOf(policy)];
  const calendar = known
    .map(checkedCalendar)
    .find(
      ({ name, edition }) => name === saved.calendar.name && edition === saved.calendar.edition,
    );
  if (!calendar) {
    throw new ComplaintsError('complaint/unknown-calendar', {
      given: saved.calendar,
      expected: EXPECTED.calendar,
      possible: known.map(({ name, edition }) => `${name}, ${edition}`),
    });
  }
  return replay(policy, saved.events, { calendar, silentOn: saved.silentOn });
}

function readSaved(json: unknown): SerialisedComplaint {
  let saved = json;
  let because: string | undefined;
  try {
    if (typeof json === 'string') saved = JSON.parse(json);
  } catch (error) {
    because = notJson((error as SyntaxError).message);
  }
  if (savedSchema().safeParse(saved).success) return saved as SerialisedComplaint;
  const details = { given: json, expected: EXPECTED.saved, ...(because && { because }) };
  throw new ComplaintsError('complaint/invalid', details);
}

/** What can be told from the outside; the events are read one by one. */
const savedSchema = once(() =>
  z.object({
    format: z.literal('housing-complaints/1'),
    policy: z.object({ id: z.string(), edition: z.string() }),
    calendar: z.object({ name: z.string(), edition: z.string() }),
    events: z.custom(Array.isArray),
    silentOn: z.custom(Array.isArray),
  }),
);
