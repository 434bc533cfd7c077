/** What follows from the record on the day that is looked from. */
import type { Complaint, IsoDate, Obligation } from 'housing-complaints';
import {
  addMonths,
  ahead,
  breachesOf,
  expectedEvents,
  explain,
  noDueDateInWords,
  notShown,
  obligationsOf,
  positionOf,
  signpostsOf,
} from 'housing-complaints';
import type { Policy } from 'housing-complaints/policy';
import { dutyName } from 'housing-complaints/policy';
import type { View } from './app.js';
import { messageOf } from './app.js';
import { byId, fill, h, more } from './dom.js';
import { eventOption } from './fields.js';
import { END_WORDS, RESULT, SOURCES, STANDINGS } from './words.js';

/** Draws everything that follows. Where a reader has opened something, it stays open. */
export function showResults({ complaint, policy, state, trouble }: View): void {
  const open = new Set(
    [...document.querySelectorAll('#results details[open]')].map(({ id }) => id),
  );
  const parts = complaint
    ? partsOf(complaint, state.day)
    : [h('p', { class: 'hint' }, trouble ?? (policy ? RESULT.nothing : RESULT.noPolicy))];
  fill(byId('results'), ...parts);
  for (const element of document.querySelectorAll<HTMLDetailsElement>('#results details'))
    if (open.has(element.id)) element.open = true;
}

/** Each part by itself: what one of them cannot work out says so, and the others stand. */
const partsOf = (complaint: Complaint, day: IsoDate): HTMLElement[] =>
  [position, breaches, ledger, next, gaps].map((part) => {
    try {
      return part(complaint, day);
    } catch (error) {
      return h('p', { class: 'problem' }, RESULT.noPart(messageOf(error)));
    }
  });

function position(complaint: Complaint, day: IsoDate): HTMLElement {
  const { stage, step, end } = positionOf(complaint, day);
  const { policy } = complaint;
  if (end) return h('p', { class: 'position' }, RESULT.ended(END_WORDS[end] ?? end));
  const name = policy.stages.find(({ id }) => id === stage)?.name;
  if (!name) return h('p', { class: 'position' }, RESULT.before(day));
  const waits = step === 'answered' ? RESULT.answered : step && RESULT.waits(dutyName(step));
  return h('p', { class: 'position' }, waits ? RESULT.position(name, waits) : name);
}

function breaches(complaint: Complaint, day: IsoDate): HTMLElement {
  const all = breachesOf(complaint, day);
  if (all.length === 0)
    return h('section', {}, h('h3', {}, RESULT.broken(0)), h('p', {}, RESULT.noBreach));
  return h(
    'section',
    {},
    h('h3', { class: 'late' }, RESULT.broken(all.length)),
    h(
      'ul',
      { class: 'rows' },
      ...all.map(({ clause, because }) =>
        h(
          'li',
          { class: 'row is-late' },
          h('p', {}, because),
          clause !== undefined &&
            more(RESULT.clause(clause), h('p', {}, summaryOf(complaint.policy, clause))),
        ),
      ),
    ),
  );
}

const summaryOf = ({ clauses }: Policy, clause: string): string =>
  clauses.find(({ number }) => number === clause)?.summary ?? RESULT.noText;

function ledger(complaint: Complaint, day: IsoDate): HTMLElement {
  const rows = obligationsOf(complaint, day);
  const sources = [...new Set(rows.map(({ by }) => by))];
  return h(
    'section',
    {},
    h('h3', {}, RESULT.ledger),
    ...sources.flatMap((source) => [
      h('h4', {}, SOURCES[source] ?? source),
      h(
        'ul',
        { class: 'rows' },
        ...rows.filter(({ by }) => by === source).map((row) => duty(row, complaint.policy)),
      ),
    ]),
  );
}

function duty(row: Obligation, policy: Policy): HTMLElement {
  const { id, what, stage, due, standing, party, workingDaysLate } = row;
  const isLate = standing === 'overdue' || standing === 'late' || standing === 'missed';
  const name = what ?? dutyName(row.duty);
  const stageName = policy.stages.find((one) => one.id === stage)?.name ?? '';
  const late = isLate && workingDaysLate ? `, ${RESULT.lateBy(workingDaysLate)}` : '';
  const summary = h(
    'summary',
    {},
    RESULT.why,
    h('span', { class: 'unseen' }, ` ${RESULT.whyOf(name, stageName)}`),
  );
  const details = h('details', { id: `why-${id}` }, summary, h('p', {}, String(explain(row))));
  return h(
    'li',
    { class: isLate ? 'row is-late' : `row is-${standing}` },
    h(
      'p',
      {},
      h('strong', {}, name.charAt(0).toUpperCase() + name.slice(1)),
      h('span', { class: 'hint' }, ` ${[stageName, RESULT.who[party]].filter(Boolean).join(', ')}`),
    ),
    h(
      'p',
      {},
      h('span', { class: 'standing' }, `${STANDINGS[standing] ?? standing}${late}`),
      ` ${due ? RESULT.due(due) : noDueDateInWords(row)}`,
    ),
    details,
  );
}

/** How far it looks ahead. */
const MONTHS_AHEAD = 6;

function next(complaint: Complaint, day: IsoDate): HTMLElement {
  const { policy } = complaint;
  const expected = expectedEvents(complaint, day);
  const changes = ahead(complaint, day, addMonths(day, MONTHS_AHEAD)).slice(0, 5);
  const places = signpostsOf(complaint, day);
  return h(
    'section',
    {},
    h('h3', {}, RESULT.next),
    expected.length > 0 &&
      h('ul', {}, ...expected.map((type) => h('li', {}, eventOption(type, policy).name))),
    changes.length > 0 && h('h4', {}, RESULT.ahead),
    changes.length > 0 &&
      h(
        'ul',
        {},
        ...changes.map(({ on, change, row, stage }) =>
          h(
            'li',
            {},
            RESULT.aheadOn(
              on,
              RESULT.changes[change](row && (row.what ?? dutyName(row.duty)), stage ?? ''),
            ),
          ),
        ),
      ),
    places.length > 0 && h('h4', {}, RESULT.where),
    places.length > 0 &&
      h(
        'ul',
        {},
        ...places.map(({ name, clause, from, until, applies }) =>
          h(
            'li',
            {},
            [
              name.charAt(0).toUpperCase() + name.slice(1),
              from && RESULT.from(from),
              until && RESULT.until(until),
              applies === 'unknown' && RESULT.perhaps,
            ]
              .filter(Boolean)
              .join(', '),
            ` (${clause})`,
          ),
        ),
      ),
  );
}

function gaps(complaint: Complaint, day: IsoDate): HTMLElement {
  const all = notShown(complaint, day);
  const notes = complaint.notes.map(({ message }) => message);
  if (all.length + notes.length === 0) return h('div', {});
  const details = more(
    RESULT.notShown(all.length + notes.length),
    h(
      'ul',
      {},
      ...all.map(({ because, clause }) => h('li', {}, `${because}${clause ? ` (${clause})` : ''}`)),
      ...notes.map((note) => h('li', {}, note)),
    ),
  );
  details.id = 'not-shown';
  return details;
}

/** The days between which the slider moves. */
export function span({ complaint, state }: View): { from: IsoDate; to: IsoDate } {
  const days = [state.day, ...state.events.map(({ on }) => on)];
  if (complaint) for (const { due } of obligationsOf(complaint, state.day)) if (due) days.push(due);
  const sorted = days.sort();
  return { from: sorted[0] ?? state.day, to: sorted.at(-1) ?? state.day };
}
