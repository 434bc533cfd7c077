/** The form with which something is recorded, or changed. */
import type { ComplaintEvent, EventType, IsoDate, Policy } from 'housing-complaints';
import { eventName, expectedEvents, longDate, possibleEvents, replay } from 'housing-complaints';
import type { View } from './app.js';
import { messageOf } from './app.js';
import type { Filled } from './controls.js';
import { controls, dateIn, valuesOf, withOthers } from './controls.js';
import { fill, h, more } from './dom.js';
import { eventOption, fieldsOfEvent } from './fields.js';
import { RECORD } from './words.js';

/** What is being filled in. */
export interface Draft {
  readonly day: IsoDate;
  /** The place in the record of what is being changed. */
  readonly changing?: number;
}

/** What becomes of the form. */
export interface Outcomes {
  /** The event is to be in the record: what went wrong, where it cannot. */
  readonly keep: (event: ComplaintEvent, changing: number | undefined) => string | undefined;
  readonly cancel: () => void;
  readonly moveTo: (day: IsoDate) => void;
}

const RECEIPT: EventType = 'complaint.received';

/** Draws the form for a day. */
export function showForm(into: HTMLElement, view: View, draft: Draft, outcomes: Outcomes): void {
  const { policy, state } = view;
  if (!policy) {
    fill(into);
    return;
  }
  const { changing } = draft;
  const known = changing === undefined ? undefined : state.events[changing];
  const details = h('div', { class: 'details' });
  const problem = h('p', { class: 'problem', role: 'alert' });
  const date = h('input', { type: 'date', value: draft.day, required: true, id: 'event-day' });
  let type: EventType | undefined;
  let filled: Filled[] = [];

  const show = (chosen: EventType, values: object = {}) => {
    type = chosen;
    const fields = fieldsOfEvent(chosen, policy);
    filled = controls(fields, values as Record<string, unknown>);
    fill(details, h('p', { class: 'hint' }, RECORD.optional), ...withOthers(fields, filled));
  };

  const choice = h('div', {});
  const title = h('h3', { id: 'form-title', tabindex: -1 });
  const offer = (day: IsoDate) => {
    title.textContent = RECORD.adding(day);
    const { foreseen, others } = choicesOn(view, day);
    fill(choice, choiceOf(foreseen, others, policy, type, show));
    if (foreseen.length !== 1 || type !== undefined || !foreseen[0]) return;
    const only = choice.querySelector('input');
    if (only) only.checked = true;
    show(foreseen[0]);
  };

  const submit = (event: Event) => {
    event.preventDefault();
    const day = dateIn(date);
    if (!type || !day) {
      fill(problem, type ? RECORD.chooseDay : RECORD.choose);
      return;
    }
    const values = { ...kept(known), ...valuesOf(filled), type, on: day };
    fill(problem, outcomes.keep(values as ComplaintEvent, changing));
  };
  date.addEventListener('change', () => {
    const day = dateIn(date);
    if (known || !day) return;
    outcomes.moveTo(day);
    offer(day);
  });
  fill(
    into,
    h(
      'form',
      { onsubmit: submit, novalidate: true },
      title,
      h('p', { class: 'field' }, h('label', {}, h('span', {}, RECORD.day), date)),
      choice,
      details,
      problem,
      h(
        'p',
        { class: 'buttons' },
        h('button', { type: 'submit', class: 'main' }, known ? RECORD.save : RECORD.add),
        known && h('button', { type: 'button', onclick: outcomes.cancel }, RECORD.cancel),
      ),
    ),
  );
  if (known) {
    title.textContent = RECORD.changing(eventName(known.type, policy));
    show(known.type, known);
  } else offer(draft.day);
}

/** The types of event to choose from: what is foreseen first. */
function choiceOf(
  foreseen: readonly EventType[],
  others: readonly EventType[],
  policy: Policy,
  chosen: EventType | undefined,
  choose: (type: EventType) => void,
): HTMLElement {
  const radio = (type: EventType) =>
    h(
      'label',
      { class: 'tick' },
      h('input', {
        type: 'radio',
        name: 'type',
        value: type,
        checked: type === chosen,
        onchange: () => choose(type),
      }),
      h('span', {}, eventOption(type, policy).name),
    );
  return h(
    'fieldset',
    {},
    h('legend', {}, RECORD.what),
    ...foreseen.map(radio),
    others.length > 0 &&
      more(
        RECORD.more,
        h('p', { class: 'hint' }, RECORD.moreHint),
        h('div', { class: 'ticks' }, ...others.map(radio)),
      ),
  );
}

/** What no control shows stays as it was. */
const kept = (known: ComplaintEvent | undefined): object =>
  known?.key === undefined ? {} : { key: known.key };

/** What can be recorded on a day: what the policy foresees then, and what else. */
function choicesOn(
  { policy, state: { events } }: View,
  day: IsoDate,
): { foreseen: readonly EventType[]; others: readonly EventType[] } {
  if (events.length === 0 || !policy) return { foreseen: [RECEIPT], others: [] };
  try {
    const before = replay(
      policy,
      events.filter(({ on }) => on <= day),
    );
    const foreseen = expectedEvents(before, day);
    const others = possibleEvents(before).filter((type) => !foreseen.includes(type));
    return { foreseen, others };
  } catch {
    // Before the receipt only what was agreed ahead of it can be recorded.
    return { foreseen: [], others: possibleEvents(replay(policy, events)) };
  }
}

/** Why an event cannot be in a record; nothing where it can. */
export function problemWith(policy: Policy, events: readonly ComplaintEvent[]): string | undefined {
  try {
    replay(policy, events);
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
}

/** What is said of an event that was added, changed or removed. */
export const announced = (
  say: (name: string, day: IsoDate) => string,
  { type, on }: ComplaintEvent,
  policy: Policy,
): string => say(eventName(type, policy), on);

/** An event in the list: what it is, and when. */
export const titleOf = ({ type, on }: ComplaintEvent, policy: Policy): string =>
  RECORD.of(eventOption(type, policy).name, longDate(on));
