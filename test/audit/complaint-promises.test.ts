import { describe, expect, test } from 'vitest';
import { auditComplaint } from '../../src/audit/index.js';
import { code2022, code2024, readWith } from '../../src/codes/index.js';
import { replay } from '../../src/complaint/index.js';
import { isExtension } from '../../src/lifecycle/index.js';
import { creativeSupport2022 } from '../../src/policies/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';

const DAY = '2025-12-31';
const start: ComplaintEvent[] = [{ on: '2025-06-02', type: 'complaint.received' }];
const audit = (events: readonly ComplaintEvent[], code = code2024) =>
  auditComplaint(replay(readWith(creativeSupport2022, code), [...start, ...events]), DAY, { code });
const notes = (events: readonly ComplaintEvent[]) =>
  audit(events).notes.map(({ id, on }) => `${id} ${on ?? ''}`.trim());

describe('an answer promised by a day', () => {
  const promised = {
    on: '2025-06-04',
    type: 'complaint.acknowledged',
    answerBy: '2025-06-11',
  } as const;
  const answer = { on: '2025-06-16', type: 'response.sent' } as const;
  test.each<{ because: string; events: ComplaintEvent[]; expected: string[] }>([
    { because: 'kept', events: [promised, { ...answer, on: '2025-06-11' }], expected: [] },
    {
      because: 'broken, though in time',
      events: [promised, answer],
      expected: ['promise-broken 2025-06-11'],
    },
    { because: 'not answered at all', events: [promised], expected: ['promise-broken 2025-06-11'] },
    {
      because: 'changed in time by a contact',
      events: [
        promised,
        { on: '2025-06-10', type: 'complainant.contacted', answerBy: '2025-06-16' },
        answer,
      ],
      expected: ['promises-differ 2025-06-10'],
    },
    {
      because: 'changed when it was broken already',
      events: [
        promised,
        { on: '2025-06-12', type: 'complainant.contacted', answerBy: '2025-06-16' },
        answer,
      ],
      expected: ['promises-differ 2025-06-12', 'promise-broken 2025-06-11'],
    },
    {
      because: 'later than the policy has it',
      events: [{ ...promised, answerBy: '2025-07-31' }, answer],
      expected: ['promise-too-late 2025-06-04'],
    },
  ])('$because: $expected', ({ events, expected }) => {
    expect(notes(events).filter((line) => line.startsWith('promise'))).toEqual(expected);
  });
});

describe('a fact out of its place is never passed over in silence', () => {
  const twice: ComplaintEvent[] = [
    { on: '2025-06-04', type: 'complaint.acknowledged' },
    { on: '2025-06-12', type: 'response.sent', stage: 'stage-1' },
    { on: '2025-07-10', type: 'response.sent', stage: 'stage-1' },
  ];
  test('a second answer at stage 1: 6.10 of 2024 for a person to judge, and a note in every edition', () => {
    const found = audit(twice).findings.filter(({ provision }) => provision === '6.10');
    expect(found.map(({ verdict, on }) => `${verdict} ${on}`)).toEqual(['review 2025-07-10']);
    expect(notes(twice)).toContain('out-of-place 2025-07-10');
    expect(audit(twice, code2022).notes.map(({ on }) => on)).toContain('2025-07-10');
  });
  test('a stage that nothing opened', () => {
    expect(notes([{ on: '2025-06-04', type: 'response.sent', stage: 'stage-2' }])).toContain(
      'out-of-place 2025-06-04',
    );
  });
});

describe('a holding letter is an extension by the Code where it says what the Code asks', () => {
  const provision = (number: string) =>
    code2024.provisions.find((one) => one.number === number)?.parameters ?? {};
  const letter = { on: '2025-06-18', type: 'response.extended', newDueDate: '2025-07-02' } as const;
  test.each([
    { because: 'nothing more is known of it', more: {}, of64: 'unknown', of65: 'unknown' },
    { because: 'no reasons', more: { reasons: '' }, of64: false, of65: 'unknown' },
    { because: 'known in full', more: { contents: [] }, of64: false, of65: false },
    { because: 'reasons', more: { reasons: 'Asbestos.' }, of64: true, of65: 'unknown' },
    {
      because: 'both',
      more: { contents: ['reasons', 'ombudsman-details'] },
      of64: true,
      of65: true,
    },
  ] as const)('$because: 6.4 $of64, 6.5 $of65', ({ more, of64, of65 }) => {
    expect(isExtension({ ...letter, ...more }, provision('6.4'))).toBe(of64);
    expect(isExtension({ ...letter, ...more }, provision('6.5'))).toBe(of65);
  });
});
