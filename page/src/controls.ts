/** The controls of a form, and what is filled in. */
import type { IsoDate } from 'housing-complaints';
import { h, more } from './dom.js';
import type { Control, Field, Option } from './fields.js';
import { lineOf, valueIn } from './lines.js';
import { isDate } from './state.js';
import { RECORD } from './words.js';

/** A field on the page. */
export interface Filled {
  readonly name: string;
  readonly element: HTMLElement;
  /** What is filled in; `undefined` where nothing is. */
  readonly value: () => unknown;
  /** Where the keyboard goes, when it is sent to this field. */
  readonly focus: () => void;
}

/** Fields as controls, with what is known of them already. */
export const controls = (
  fields: readonly Field[],
  known: Readonly<Record<string, unknown>> = {},
): Filled[] => fields.map((field) => controlFor(field, knownOf(field.name, known)));

/** A field within another has the names of both: `dueDates.respond`. */
function namesIn(name: string): readonly [outer: string, inner?: string] {
  const at = name.indexOf('.');
  return at < 0 ? [name] : [name.slice(0, at), name.slice(at + 1)];
}

function knownOf(name: string, known: Readonly<Record<string, unknown>>): unknown {
  const [outer, inner] = namesIn(name);
  return inner === undefined ? known[outer] : Object(known[outer])[inner];
}

/** The controls of fields: those that are asked for first, and the others behind something to open. */
export function withOthers(
  fields: readonly Field[],
  filled: readonly Filled[],
): (HTMLElement | false)[] {
  const isFirst = (name: string) => fields.some((field) => field.name === name && field.isFirst);
  const first = filled.filter(({ name }) => isFirst(name));
  const others = filled.filter(({ name }) => !isFirst(name));
  return [
    ...first.map(({ element }) => element),
    others.length > 0 && more(RECORD.others, ...others.map(({ element }) => element)),
  ];
}

/** The earliest year that anybody means: while a year is typed, it is of the first century. */
const EARLIEST = '1990';

/** The date in a field; nothing where there is none yet. */
export const dateIn = ({ value }: HTMLInputElement): IsoDate | undefined =>
  isDate(value) && value >= EARLIEST ? value : undefined;

/** What is filled in, by the names of the fields. */
export function valuesOf(filled: readonly Filled[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const { name, value } of filled) {
    const given = value();
    if (given === undefined) continue;
    const [outer, inner] = namesIn(name);
    values[outer] = inner === undefined ? given : { ...Object(values[outer]), [inner]: given };
  }
  return values;
}

function controlFor({ name, label, control }: Field, known: unknown): Filled {
  if (control.kind === 'several') return several(name, label, control.options, known);
  const input = inputFor(control, known);
  input.name = name;
  const element = h('p', { class: 'field' }, h('label', {}, h('span', {}, label), input));
  return {
    name,
    element,
    value: () => valueIn(control, input.value.trim()),
    focus: () => {
      openAbove(input);
      input.focus();
    },
  };
}

type Input = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function inputFor(control: Control, known: unknown): Input {
  const { kind } = control;
  const text = Array.isArray(known)
    ? known.map((one) => lineOf(kind, one)).join('\n')
    : String(known ?? '');
  switch (kind) {
    case 'yes-no':
      return choose(
        [
          { value: 'yes', name: RECORD.yes },
          { value: 'no', name: RECORD.no },
        ],
        known === undefined ? '' : known ? 'yes' : 'no',
      );
    case 'one':
      return choose(control.options, text);
    case 'long':
    case 'lines':
    case 'promises':
    case 'orders':
    case 'findings': {
      const area = h('textarea', { rows: 3, placeholder: RECORD.inLines[kind] });
      area.value = text;
      return area;
    }
    case 'number':
      return h('input', { type: 'number', min: 0, step: 1, value: text });
    default:
      return h('input', { type: kind === 'date' ? 'date' : 'text', value: text });
  }
}

function choose(options: readonly Option[], known: string): HTMLSelectElement {
  const select = h(
    'select',
    {},
    h('option', { value: '' }, RECORD.unknown),
    ...options.map(({ value, name }) => h('option', { value }, name)),
  );
  select.value = known;
  return select;
}

/** A list of which any number can be ticked; none ticked is not known, and `nothing of these` is a tick of its own. */
function several(name: string, label: string, options: readonly Option[], known: unknown): Filled {
  const given = known === undefined ? undefined : [known].flat().map(String);
  const box = (value: string, text: string, checked: boolean) => {
    const input = h('input', { type: 'checkbox', value, checked });
    return { input, line: h('label', { class: 'tick' }, input, h('span', {}, text)) };
  };
  const none = box('', RECORD.noneOfThese, given?.length === 0);
  const boxes = options.map((one) => box(one.value, one.name, given?.includes(one.value) ?? false));
  const summary = h('summary', {});
  const ticked = () => boxes.flatMap(({ input }) => (input.checked ? [input.value] : []));
  const value = () => {
    const all = ticked();
    return all.length > 0 || none.input.checked ? all : undefined;
  };
  const tell = () => {
    summary.textContent = RECORD.ticked(label, value()?.length);
  };
  const element = more(
    '',
    h(
      'div',
      { class: 'ticks', role: 'group', 'aria-label': label },
      none.line,
      ...boxes.map(({ line }) => line),
    ),
  );
  element.firstElementChild?.replaceWith(summary);
  element.classList.add('field');
  none.input.addEventListener('change', () => {
    if (none.input.checked) for (const { input } of boxes) input.checked = false;
    tell();
  });
  for (const { input } of boxes)
    input.addEventListener('change', () => {
      if (input.checked) none.input.checked = false;
      tell();
    });
  tell();
  return {
    name,
    element,
    value,
    focus: () => {
      openAbove(element);
      summary.focus();
    },
  };
}

/** Opens whatever hides an element. */
function openAbove(element: Element): void {
  for (let above = element.parentElement; above; above = above.parentElement)
    if (above instanceof HTMLDetailsElement) above.open = true;
}
