/** Letters: what each asks for, and the letter. */
import type { Complaint } from 'housing-complaints';
import { ComplaintsError } from 'housing-complaints';
import { CODES } from 'housing-complaints/codes';
import type { Letter, LetterKind } from 'housing-complaints/documents';
import {
  fillPlaceholders,
  LETTER_KINDS,
  letter,
  toHtml,
  toMarkdown,
} from 'housing-complaints/documents';
import type { Change, View } from './app.js';
import { messageOf, withEvent } from './app.js';
import type { Filled } from './controls.js';
import { controls, valuesOf, withOthers } from './controls.js';
import { copyButton } from './copying.js';
import { byId, fill, h, more, say } from './dom.js';
import { fieldsOfLetter } from './fields.js';
import { FIELD_LABELS, inWords, LETTER } from './words.js';

type Written = Extract<Letter, { ok: true }>;
type Issues = Extract<Letter, { ok: false }>['issues'];

/** The part of the page that writes letters. */
export function letterPart(change: Change): (view: View) => void {
  let latest: View;
  let filled: Filled[] = [];
  const kind = byId<HTMLSelectElement>('letter-kind');
  const day = byId<HTMLInputElement>('letter-day');
  const code = byId<HTMLSelectElement>('letter-code');
  const fields = byId('letter-fields');
  const result = byId('letter-result');
  fill(
    kind,
    ...LETTER_KINDS.map((one) => h('option', { value: one }, LETTER.kinds[one] ?? inWords(one))),
  );
  fill(
    code,
    h('option', { value: '' }, LETTER.policyAlone),
    ...CODES.map(({ id }) => h('option', { value: id }, LETTER.code(id))),
  );

  const ask = () => {
    fill(result);
    if (!latest.complaint) return fill(fields, h('p', { class: 'hint' }, LETTER.noComplaint));
    const { complaint } = latest;
    const asked = fieldsOfLetter(optionsOf(kind.value, complaint), complaint.policy);
    filled = controls(asked);
    fill(fields, ...withOthers(asked, filled));
  };

  const write = (event: Event) => {
    event.preventDefault();
    const { complaint } = latest;
    if (!complaint) return;
    const against = CODES.find(({ id }) => id === code.value);
    try {
      const made = letter(kind.value as LetterKind, complaint, {
        ...valuesOf(filled),
        on: day.value,
        ...(against && { code: against }),
      } as never);
      if (made.ok) fill(result, ...finished(made));
      else fill(result, ...lacking(made.issues));
    } catch (error) {
      fill(result, h('p', { class: 'problem' }, messageOf(error)));
    }
    byId('letter-heading')?.focus();
  };

  const lacking = (issues: Issues) => [
    h('h3', { id: 'letter-heading', tabindex: -1 }, LETTER.lacks(issues.length)),
    h(
      'ul',
      { class: 'issues' },
      ...issues.map(({ path, message, clause, provision }) => {
        const field = filled.find(({ name }) => name === path);
        const source = clause ?? provision;
        return h(
          'li',
          {},
          `${withLabels(message)}${source ? ` (${source})` : ''} `,
          field &&
            h('button', { type: 'button', class: 'small', onclick: field.focus }, LETTER.goTo),
        );
      }),
    ),
  ];

  const finished = (made: Written) => {
    const page = h('article', { class: 'letter', id: 'letter' });
    const names = made.placeholders.map((name) => ({
      name,
      input: h(name.includes('address') ? 'textarea' : 'input', { rows: 3 }),
    }));
    const document = () => {
      const values = Object.fromEntries(
        names.map(({ name, input }) => [name, input.value]).filter(([, value]) => value?.trim()),
      );
      return fillPlaceholders(made.document, values);
    };
    const draw = () => fill(page, ...contentsOf(toHtml(document())));
    for (const { input } of names) input.addEventListener('input', draw);
    draw();
    return [
      h('h3', { id: 'letter-heading', tabindex: -1 }, LETTER.written),
      more(
        LETTER.placeholders,
        ...names.map(({ name, input }) =>
          h('p', { class: 'field' }, h('label', {}, h('span', {}, inWords(name)), input)),
        ),
      ),
      page,
      h(
        'p',
        { class: 'buttons' },
        copyButton(LETTER.copy, () => toMarkdown(document())),
        h('button', { type: 'button', onclick: printLetter }, LETTER.print),
        made.events.length > 0 &&
          h('button', { type: 'button', onclick: () => record(made) }, LETTER.record),
      ),
    ];
  };

  const record = ({ events: written }: Written) => {
    const { state } = latest;
    try {
      const events = written.reduce(withEvent, [...state.events]);
      const [day = state.day] = [state.day, ...events.map(({ on }) => on)].sort().reverse();
      change({ events, day });
      say(LETTER.recorded);
      byId('record-title').focus();
    } catch (error) {
      say(messageOf(error));
    }
  };

  kind.addEventListener('change', ask);
  byId('letter-form').addEventListener('submit', write);
  return (view) => {
    const isOther = !latest || latest.complaint !== view.complaint;
    const isOtherDay = !latest || latest.state.day !== view.state.day;
    latest = view;
    if (isOtherDay || isOther) day.value = view.state.day;
    if (isOther) ask();
  };
}

/** What the library says names options by their names: here they have labels. */
const withLabels = (message: string): string =>
  message.replaceAll(/'(\w+)'/g, (quoted, name: string) =>
    Object.hasOwn(FIELD_LABELS, name) ? `“${FIELD_LABELS[name]}”` : quoted,
  );

/** What a kind of letter takes: an option that there is not brings the list of those that there are. */
function optionsOf(kind: string, complaint: Complaint): readonly string[] {
  const on = complaint.events.at(-1)?.on ?? '';
  try {
    letter(kind as LetterKind, complaint, { on, '?': true } as never);
    return [];
  } catch (error) {
    return error instanceof ComplaintsError ? (error.details.possible ?? []) : [];
  }
}

/** The contents of a page as `toHtml` writes it. Its first heading is one of several here. */
function contentsOf(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const heading of parsed.querySelectorAll('main :is(h1, h2, h3)')) {
    const level = Number(heading.tagName[1]) + 3;
    const lower = h(`h${level}` as 'h4', { class: `was-h${level - 3}` });
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  return [...(parsed.querySelector('main')?.childNodes ?? [])];
}

/** Prints the letter alone. */
function printLetter(): void {
  document.body.classList.add('letter-alone');
  print();
  document.body.classList.remove('letter-alone');
}
