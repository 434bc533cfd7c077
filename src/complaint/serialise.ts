import { england, type WorkingCalendar } from '../calendar/index.js';
import { ComplaintsError } from '../errors.js';
import type { Complaint } from '../history/index.js';
import { checkedCalendar, checkedComplaint } from '../history/index.js';
import type { ComplaintEvent } from '../lifecycle/index.js';
import { calendarOf, checkedPolicy, type EventType, type Policy } from '../policy/index.js';
import { replay } from './record.js';

/** A saved complaint: plain JSON. Only facts are stored; everything else follows from them. */
export interface SerialisedComplaint {
  readonly format: 'housing-complaints/1';
  /** The id and edition of the policy it is handled by. */
  readonly policy: { readonly id: string; readonly edition: string };
  /** The name and edition of the calendar it is counted by. */
  readonly calendar: { readonly name: string; readonly edition: string };
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
  /** England's and those of the policies where left out. */
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
  const { policies = [], calendars } = options ?? {};
  if (!Array.isArray(policies) || (calendars !== undefined && !Array.isArray(calendars))) {
    throw new ComplaintsError('argument/invalid', {
      given: options,
      expected: '{ policies: a list, calendars: a list, or left out for england }',
    });
  }
  const saved = readSaved(json);
  const policy = policies
    .map(checkedPolicy)
    .find(({ id, edition }) => id === saved.policy.id && edition === saved.policy.edition);
  if (!policy) {
    throw new ComplaintsError('complaint/unknown-policy', {
      given: saved.policy,
      expected: 'a policy with this id and edition among policies',
      possible: policies.map(({ id, edition }) => `${id}, ${edition}`),
    });
  }
  const { name, edition } = saved.calendar;
  const known = calendars ?? [england, calendarOf(policy)];
  const calendar = known
    .map(checkedCalendar)
    .find((one) => one.name === name && one.edition === edition);
  if (!calendar) {
    throw new ComplaintsError('complaint/unknown-calendar', {
      given: saved.calendar,
      expected:
        'a calendar with this name and edition among calendars; to count anew by another, replay the events with it',
      possible: known.map((one) => `${one.name}, ${one.edition}`),
    });
  }
  return replay(policy, saved.events, { calendar, silentOn: saved.silentOn });
}

const SHAPE =
  "an object as serialise() gives it: format 'housing-complaints/1', policy, calendar, events, silentOn";

function readSaved(json: unknown): SerialisedComplaint {
  const saved = typeof json === 'string' ? parse(json) : json;
  if (isSaved(saved)) return saved;
  throw new ComplaintsError('complaint/invalid', { given: json, expected: SHAPE });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ComplaintsError('complaint/invalid', {
      given: text,
      because: `The text is not JSON: ${(error as SyntaxError).message}`,
      expected: SHAPE,
    });
  }
}

function isSaved(value: unknown): value is SerialisedComplaint {
  const { format, policy, calendar, events, silentOn } = (value ?? {}) as Partial<
    Record<keyof SerialisedComplaint, unknown>
  >;
  return (
    format === 'housing-complaints/1' &&
    hasTexts(policy, 'id', 'edition') &&
    hasTexts(calendar, 'name', 'edition') &&
    Array.isArray(events) &&
    Array.isArray(silentOn)
  );
}

const hasTexts = (value: unknown, ...keys: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  keys.every((key) => typeof (value as Record<string, unknown>)[key] === 'string');
