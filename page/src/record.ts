/** What happened: the month, the list, and the form. */
import type { ComplaintEvent, IsoDate } from 'housing-complaints';
import { england, eventName, obligationsOf, REGULARITIES } from 'housing-complaints';
import { dutyName } from 'housing-complaints/policy';
import type { Change, View } from './app.js';
import { withEvent } from './app.js';
import { byId, fill, h, say } from './dom.js';
import { eventOption } from './fields.js';
import type { Draft } from './form.js';
import { announced, problemWith, showForm, titleOf } from './form.js';
import type { DayMarks } from './month.js';
import { showMonth } from './month.js';
import { RECORD, RESULT, shortDate } from './words.js';

/** The part of the page that has the record; it keeps the day that is being filled in. */
export function recordPart(change: Change): (view: View) => void {
  let draft: Draft | undefined;
  let latest: View;
  /** The record as it was last changed here: another comes from elsewhere, and begins anew. */
  let mine: View['state']['events'] | undefined;

  const drawMonth = () => {
    const { state, policy, complaint } = latest;
    if (!policy || !draft) return;
    showMonth(
      byId('month-of-record'),
      {
        chosen: draft.day,
        asOf: state.day,
        marks: marksOf(latest),
        calendar: complaint?.calendar ?? england,
      },
      (day, isFinal) => {
        draft = { day };
        drawMonth();
        drawForm();
        if (isFinal) byId('form-title').focus();
      },
    );
  };

  const drawForm = () => {
    if (!draft) return;
    showForm(byId('form-of-record'), latest, draft, {
      keep,
      cancel: () => {
        draft = { day: draft?.day ?? latest.state.day };
        drawForm();
        byId('form-title').focus();
      },
      moveTo: (day) => {
        draft = { day };
        drawMonth();
      },
    });
  };

  const keep = (event: ComplaintEvent, changing: number | undefined): string | undefined => {
    const { policy, state } = latest;
    if (!policy) return undefined;
    const others = changing === undefined ? state.events : state.events.toSpliced(changing, 1);
    const events = withEvent(others, event);
    const wrong = problemWith(policy, events);
    if (wrong) return wrong;
    draft = { day: event.on };
    mine = events;
    const day = event.on > state.day || state.events.length === 0 ? event.on : state.day;
    change({ events, day });
    say(announced(changing === undefined ? RECORD.added : RECORD.changed, event, policy));
    byId('form-title').focus();
    return undefined;
  };

  const remove = (index: number) => {
    const { policy, state } = latest;
    const event = state.events[index];
    if (!policy || !event) return;
    const events = state.events.toSpliced(index, 1);
    const wrong = events.length > 0 ? problemWith(policy, events) : undefined;
    if (wrong) return say(wrong);
    mine = events;
    change({ events });
    say(announced(RECORD.removed, event, policy));
    byId('record-title').focus();
  };

  const drawList = () => {
    const { state, policy, complaint } = latest;
    const list = byId('list-of-record');
    if (!policy || state.events.length === 0)
      return fill(list, h('p', { class: 'hint' }, policy ? RECORD.nothing : RESULT.noPolicy));
    const items = state.events.map((event, index) => {
      const placed = complaint?.history.find((one) => one.event === complaint.events[index]);
      const irregular =
        placed && placed.regularity !== 'regular' ? REGULARITIES[placed.regularity] : undefined;
      return h(
        'li',
        {},
        h('span', { class: 'when' }, shortDate(event.on)),
        h('span', { class: 'what' }, eventOption(event.type, policy).name),
        irregular !== undefined &&
          h('span', { class: 'hint' }, `${RECORD.irregular}: ${irregular}`),
        h(
          'span',
          { class: 'buttons' },
          ...[
            {
              name: RECORD.change,
              act: () => {
                draft = { day: event.on, changing: index };
                drawForm();
                byId('form-title').focus();
              },
            },
            { name: RECORD.remove, act: () => remove(index) },
          ].map(({ name, act }) =>
            h(
              'button',
              {
                type: 'button',
                class: 'small',
                onclick: act,
                'aria-label': `${name}: ${titleOf(event, policy)}`,
              },
              name,
            ),
          ),
        ),
      );
    });
    fill(list, h('ol', { class: 'events' }, ...items));
  };

  return (view) => {
    const isOther =
      !latest || latest.state.events !== view.state.events || latest.policy !== view.policy;
    if (latest && latest.state.events !== view.state.events && view.state.events !== mine)
      draft = undefined;
    latest = view;
    draft ??= { day: view.state.events.at(-1)?.on ?? view.state.day };
    drawMonth();
    if (isOther) {
      drawForm();
      drawList();
    }
  };
}

/** What happened on each day, and what falls due. */
function marksOf({ policy, complaint, state }: View): ReadonlyMap<IsoDate, DayMarks> {
  const marks = new Map<IsoDate, { happened: string[]; due: string[] }>();
  const at = (day: IsoDate) => {
    const found = marks.get(day) ?? { happened: [], due: [] };
    marks.set(day, found);
    return found;
  };
  for (const { on, type } of state.events) at(on).happened.push(eventName(type, policy));
  if (!complaint) return marks;
  for (const { due, what, duty, party, standing } of obligationsOf(complaint, state.day, {
    by: ['policy'],
  }))
    if (due && party === 'landlord' && standing !== 'released')
      at(due).due.push(what ?? dutyName(duty));
  return marks;
}
