/** What the page to try it in counts and asks for. */
import { describe, expect, test } from 'vitest';
import type { Control } from '../../page/src/fields.js';
import { fieldsOfEvent, fieldsOfLetter } from '../../page/src/fields.js';
import { valueIn } from '../../page/src/lines.js';
import { FIELD_LABELS, inWords, LETTER } from '../../page/src/words.js';
import { countBetween, countOn } from '../../page/src/working-days.js';
import { LETTER_KINDS } from '../../src/documents/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { definePolicy, EVENT_TYPES } from '../../src/policy/index.js';
import { eventSchemas } from '../../src/schema.js';
import { consulted } from '../fixtures/own-facts/index.js';

describe('the calculator', () => {
  test('names every day that it passes over', () => {
    expect(countOn('2018-12-20', 10)).toEqual({
      from: '2018-12-20',
      to: '2019-01-08',
      days: 10,
      provisional: false,
      passedOver: [
        { from: '2018-12-22', to: '2018-12-23' },
        { from: '2018-12-25', to: '2018-12-25', holiday: 'Christmas Day' },
        { from: '2018-12-26', to: '2018-12-26', holiday: 'Boxing Day' },
        { from: '2018-12-29', to: '2018-12-30' },
        { from: '2019-01-01', to: '2019-01-01', holiday: "New Year's Day" },
        { from: '2019-01-05', to: '2019-01-06' },
      ],
    });
  });

  test('counts between two dates, whichever is the earlier', () => {
    const there = countBetween('2018-12-20', '2019-01-08');
    expect(there).toEqual(countOn('2018-12-20', 10));
    expect(countBetween('2019-01-08', '2018-12-20')).toEqual(there);
    expect(countBetween('2018-12-22', '2018-12-23')).toMatchObject({ days: 0 });
  });
});

describe('a form', () => {
  test('asks in words for what every type of event can carry', () => {
    for (const type of EVENT_TYPES)
      for (const { label } of fieldsOfEvent(type, housingPlus2018)) expect(label).toMatch(/^[A-Z]/);
  });

  test('has labels only for fields that there are', () => {
    const inEvents = EVENT_TYPES.flatMap((type) =>
      fieldsOfEvent(type, housingPlus2018).map(({ name }) => name),
    );
    const ofLetters =
      'answerBy complaint decision escalateBy hearingOn learning notResponsibleFor outcomesSought responsibleFor';
    const known = new Set([...inEvents, ...ofLetters.split(' ')]);
    expect(Object.keys(FIELD_LABELS).filter((name) => !known.has(name))).toEqual([]);
  });

  test('has a name for every kind of letter', () => {
    expect(Object.keys(LETTER.kinds).sort()).toEqual([...LETTER_KINDS].sort());
  });

  test('offers the grounds and roles of the policy', () => {
    const ground = fieldsOfEvent('complaint.excluded', housingPlus2018).find(
      ({ name }) => name === 'grounds',
    );
    expect(ground).toMatchObject({ required: true, control: { kind: 'several' } });
    const [day, promises] = fieldsOfLetter(['newDueDate', 'remedies'], housingPlus2018);
    expect([day?.control.kind, promises?.control.kind]).toEqual(['date', 'promises']);
  });
});

test("a form asks for the landlord's own facts where an event can tell them", () => {
  const [file] = consulted;
  const fields = fieldsOfEvent('response.extended', definePolicy(file));
  expect(fields.at(-1)).toMatchObject({
    name: 'facts.complainantConsulted',
    label: 'The complainant was consulted',
    control: { kind: 'yes-no' },
  });
});

/** Something that a person may enter. */
const entered = (control: Control): unknown => {
  if (control.kind === 'one') return valueIn(control, control.options[0]?.value ?? '');
  if (control.kind === 'several') return control.options.slice(0, 1).map(({ value }) => value);
  const texts = {
    findings: 'Repairs: no maladministration',
    number: '2',
    'yes-no': 'yes',
    date: '2018-12-20',
  } as Record<string, string>;
  return valueIn(control, texts[control.kind] ?? 'One thing\nAnother: it (£250) by 2019-01-04');
};

test.each(EVENT_TYPES)('%s: what is entered in a field can be recorded', (type) => {
  const agreed = definePolicy({
    ...{ id: 'ours', extends: 'code-2024', landlord: 'Ours', inForce: '2018-01-01' },
    stages: [{ id: 'stage-1', steps: [{ respond: 'agreed' }] }],
  });
  const fields = fieldsOfEvent(type, agreed);
  expect(fields.map(({ name }) => name)).toContain('dueDates.respond');
  for (const { name, control } of fields) {
    const [outer = '', inner] = name.split('.');
    const value = entered(control);
    const event = { type, on: '2018-12-20', [outer]: inner ? { [inner]: value } : value };
    const { issues } = eventSchemas[type].safeParse(event).error ?? {};
    expect(issues?.filter(({ path }) => path[0] === outer) ?? [], name).toEqual([]);
  }
});

test('a line of orders is an order, with its sum and its day where they are given', () => {
  const text = 'Apologise\n\nPay for the carpet (£250.50) by 2019-01-04\n Mend it by 2019-01-05';
  expect(valueIn({ kind: 'orders' }, text)).toEqual([
    { what: 'Apologise' },
    { what: 'Pay for the carpet', compensation: 250.5, dueBy: '2019-01-04' },
    { what: 'Mend it', dueBy: '2019-01-05' },
  ]);
  expect(valueIn({ kind: 'findings' }, 'Repairs: no maladministration')).toEqual([
    { matter: 'Repairs', finding: 'no maladministration' },
  ]);
});

test.each([
  ['partly-upheld', 'Partly upheld'],
  ['outcomeSought', 'Outcome sought'],
])('%s reads as %s', (name, words) => {
  expect(inWords(name)).toBe(words);
});
