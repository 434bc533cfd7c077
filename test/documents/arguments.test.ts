/** Every function of the documents' doors, with anything at all in the place of each argument and each option. */
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { auditPolicy } from '../../src/audit/index.js';
import { code2024 } from '../../src/codes/index.js';
import { agenda, replay } from '../../src/complaint/index.js';
import * as ical from '../../src/documents/ical.js';
import * as documents from '../../src/documents/index.js';
import { ComplaintsError } from '../../src/errors.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { WHOLE_HISTORY } from '../support/histories.js';

const COMPLAINT = replay(housingPlus2018, [
  { ...WHOLE_HISTORY[0], ref: 'C-1' },
  ...WHOLE_HISTORY.slice(1),
]);
const AUDIT = auditPolicy(housingPlus2018, code2024);
const DAY = '2019-02-19';
const VIZ = { renderString: () => '<svg viewBox="0 0 10 10"></svg>' };
const DOCUMENT = documents.policyDocument(housingPlus2018);
const LETTER: Root = {
  type: 'root',
  children: [
    {
      type: 'paragraph',
      children: [{ type: 'text', value: '[name]', data: { placeholder: 'name' } as never }],
    },
  ],
};

/** The options of each kind of letter, with values that are right. */
const LETTER_FIELDS = {
  ...{ on: DAY, stage: 'stage-2', code: undefined, copiedTo: ['director'], also: {} },
  ...{
    complaint: 'The roof',
    reasons: 'We looked',
    outcome: 'upheld',
    remedies: [],
    answerBy: DAY,
  },
  ...{ newDueDate: DAY, agreed: true, grounds: [], ground: 'x', decidedBy: 'director', matter: {} },
};

/** What each function takes when all is well. */
const CALLS: Readonly<Record<string, readonly unknown[]>> = {
  toHtml: [DOCUMENT, { title: 'A title', print: 'large' }],
  toMarkdown: [DOCUMENT],
  policyDocument: [housingPlus2018, { readings: true }],
  fillPlaceholders: [LETTER, { name: 'Ms Example' }],
  letter: ['response', COMPLAINT, LETTER_FIELDS],
  selfAssessmentDocument: [AUDIT, { answers: { '4.1': { comply: 'yes' } } }],
  selfAssessmentCsv: [AUDIT, { answers: { '4.1': { comply: 'no', evidence: 'x' } } }],
  stateDiagram: [
    housingPlus2018,
    { format: 'dot', stage: 'stage-1', clauses: true, irregular: true, asOf: DAY },
  ],
  toSvg: [documents.stateDiagram(housingPlus2018), VIZ],
  timeline: [COMPLAINT, DAY, { format: 'text', width: 800 }],
  toICalendar: [
    COMPLAINT,
    DAY,
    { ref: 'R', windows: true, stamp: DAY, name: 'A', reminderDays: 2 },
  ],
};

const nested = (depth: number): object => {
  let node: object = { type: 'text', value: 'deep' };
  for (let n = 0; n < depth; n += 1) node = { type: 'blockquote', children: [node] };
  return { type: 'root', children: [node] };
};
const circle: { type: string; children: unknown[] } = { type: 'root', children: [] };
circle.children.push({ type: 'blockquote', children: circle.children });
/** Each level twice in the one above it: few objects, and more nodes than there are atoms. */
const shared = (): object => {
  let node: object = { type: 'paragraph', children: [] };
  for (let n = 0; n < 60; n += 1) node = { type: 'blockquote', children: [node, node] };
  return { type: 'root', children: [node] };
};
const throwing = new Proxy(
  {},
  {
    get() {
      throw new RangeError('from the getter');
    },
  },
);

const HOSTILE: readonly unknown[] = [
  ...[null, undefined, true, false, 0, -1, 3, 1.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, 7n],
  ...['', 'x', '__proto__', 'constructor', '2019-02-30', 'a'.repeat(20_000), '_'.repeat(20_000)],
  ...[[], [null], [[]], [{}], ['x'], {}, { type: 'root' }, { type: 'root', children: null }],
  ...[
    { type: 'root', children: [null] },
    { type: 'root', children: [{ type: 'text' }] },
  ],
  ...[
    { type: 'root', children: [{ type: 'nothing' }] },
    { type: 'root', children: [{}] },
  ],
  ...[Object.create(null), new Date(0), /x/, new Map(), Symbol('s'), () => 'x', throwing],
  ...[nested(10_000), circle, DOCUMENT, COMPLAINT, housingPlus2018, { renderString: () => 3 }],
  ...[agenda([COMPLAINT], DAY), [{ ref: 'x', row: {} }], [{ ref: 'x', row: null }], [{ row: 3 }]],
];

/** What comes of a call, where it is neither a value nor the error of this library. */
function outcome(name: string, call: (...given: never[]) => unknown, given: readonly unknown[]) {
  try {
    call(...(given as never[]));
    return [];
  } catch (error) {
    return error instanceof ComplaintsError ? [] : [`${name}: ${String(error).slice(0, 200)}`];
  }
}

/** The arguments with one of them, or one option, replaced. */
function* variants(right: readonly unknown[], value: unknown): Generator<readonly unknown[]> {
  for (let at = 0; at < right.length; at += 1) {
    yield right.with(at, value);
    const options = right[at];
    if (at === 0 || typeof options !== 'object' || options === null) continue;
    if (options === COMPLAINT || options === VIZ) continue;
    for (const name of Object.keys(options)) yield right.with(at, { ...options, [name]: value });
    yield right.with(at, { ...options, unknown: value });
  }
}

const functions = Object.entries<unknown>({ ...documents, ...ical }).filter(
  (entry): entry is [string, (...given: never[]) => unknown] => typeof entry[1] === 'function',
);

describe('whatever is given, there is a value or an error that says what is wrong with it', () => {
  test('every function is tried', () => {
    expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(CALLS).sort());
  });

  test.each(functions)('%s', (name, call) => {
    const right = CALLS[name] ?? [];
    expect(outcome(name, call, right)).toEqual([]);
    for (const value of HOSTILE)
      for (const given of variants(right, value)) expect(outcome(name, call, given)).toEqual([]);
  });

  test('each kind of letter', () => {
    for (const kind of documents.LETTER_KINDS)
      for (const value of HOSTILE)
        for (const given of variants([kind, COMPLAINT, { on: DAY }], value))
          expect(outcome(kind, documents.letter, given)).toEqual([]);
  });
});

describe('an error names the argument or the option, and says what it can be', () => {
  test.each([
    [() => documents.timeline(COMPLAINT, DAY, { width: 'x' } as never), /given|width: a number/],
    [() => documents.timeline(COMPLAINT, DAY, null as never), /options: \{ format, width \}/],
    [
      () => documents.timeline(COMPLAINT, DAY, { wide: 3 } as never),
      /options: \{ format, width \}/,
    ],
    [() => documents.toSvg('x', {} as never), /viz: await instance\(\)/],
    [() => documents.toSvg(3 as never, VIZ), /dot: the text that stateDiagram\(\)/],
    [() => documents.toHtml({} as never), /document: a tree, as policyDocument\(\)/],
    [
      () => documents.toHtml(DOCUMENT, { print: 'huge' } as never),
      /print: one of 'normal', 'large'/,
    ],
    [() => documents.toMarkdown(nested(10_000) as never), /circle, or is more than 64 nodes deep/],
    [() => documents.toMarkdown(circle as never), /circle/],
    [() => documents.toHtml(shared() as never), /more than 200000 nodes/],
    [() => documents.fillPlaceholders(LETTER, { name: 3 } as never), /values\.name: the text/],
    [() => documents.fillPlaceholders(LETTER, null as never), /values: an object with a text/],
    [
      () => documents.policyDocument(housingPlus2018, null as never),
      /options: \{ readings, silences, differsFrom \}/,
    ],
    [() => ical.toICalendar(COMPLAINT, DAY, { name: 3 } as never), /name: text/],
    [() => ical.toICalendar([null] as never, DAY), /agenda\(\)/],
    [() => documents.letter(Object.create(null), COMPLAINT, { on: DAY }), /a kind of letter/],
    [
      () => documents.stateDiagram(housingPlus2018, { clauses: 'x' } as never),
      /clauses: true or false/,
    ],
  ])('%s', (call, message) => {
    expect(call).toThrow(message);
    expect(call).toThrow(expect.objectContaining({ code: 'argument/invalid' }));
  });
});
