import { describe, expect, test } from 'vitest';
import { auditComplaint } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { measure, mergeMeasures, reportingYear } from '../../src/caseload/index.js';
import { code2020 } from '../../src/codes/index.js';
import { replay } from '../../src/complaint/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent, Policy } from '../../src/policy/index.js';
import { policy as inWriting } from '../audit/audited.js';
import { received } from '../support/histories.js';
import { fact } from '../support/stages.js';

const opened: ComplaintEvent[] = [
  received('2024-05-07', { tenure: 'social-rent' }),
  fact('2024-05-08', 'complaint.acknowledged'),
  fact('2024-05-22', 'response.sent'),
  fact('2024-05-28', 'escalation.requested'),
];
const refused = (on: IsoDate, more: object = { inWriting: true, ground: 'excessive' }) =>
  ({ ...fact(on, 'escalation.refused'), ...more }) as ComplaintEvent;

/** Stage 2 in the figures of a year: received, refused and requested; not answered, not known. */
function stageTwo(events: readonly ComplaintEvent[], policy: Policy = inWriting, year = 2024) {
  const audit = auditComplaint(replay(policy, [...opened, ...events]), '2025-04-30');
  const { ch02, report } = measure([audit], reportingYear(year));
  const row = ch02.find(({ stage, tenure }) => stage === 2 && tenure === 'all');
  const refusals = report.stages[1]?.refused;
  return {
    received: row?.received,
    refused: refusals?.count,
    requested: refusals?.requested,
    notAnswered: row?.notAnswered,
    notKnown: row?.notKnown,
  };
}

const open = { received: 1, refused: 0, requested: 1, notAnswered: 1, notKnown: 0 };

describe('a refusal to escalate takes a complaint out of stage 2 only where it counts and lasts', () => {
  test('it does both', () => {
    expect(stageTwo([refused('2024-05-30')])).toEqual({
      ...open,
      received: 0,
      refused: 1,
      notAnswered: 0,
    });
  });

  test('it lacks a formality', () => {
    expect(stageTwo([refused('2024-05-30', { inWriting: false, ground: 'excessive' })])).toEqual(
      open,
    );
  });

  test('the policy gives no power to refuse', () => {
    expect(stageTwo([refused('2024-05-30')], { ...inWriting, refusal: 'none' })).toEqual(open);
  });

  test('the complaint was reopened', () => {
    const reopened = [
      refused('2024-05-30'),
      fact('2024-09-10', 'complaint.reopened'),
      { ...fact('2024-09-11', 'complaint.acknowledged'), stage: 'stage-2' } as ComplaintEvent,
    ];
    expect(stageTwo(reopened)).toEqual(open);
  });

  test('a second request was taken up in the next year: it counts there, from its own day', () => {
    const again = [
      refused('2024-05-30'),
      fact('2025-04-02', 'escalation.requested'),
      { ...fact('2025-04-03', 'complaint.acknowledged'), stage: 'stage-2' } as ComplaintEvent,
      { ...fact('2025-04-10', 'response.sent'), stage: 'stage-2' } as ComplaintEvent,
    ];
    expect(stageTwo(again, inWriting, 2025)).toEqual({ ...open, notAnswered: 0 });
    expect(stageTwo(again, inWriting, 2024)).toMatchObject({ received: 0, requested: 0 });
  });

  test('whether there is such a power was not seen: nobody knows', () => {
    expect(stageTwo([refused('2024-05-30')], creativeSupport2022)).toEqual({
      ...open,
      notAnswered: 0,
      notKnown: 1,
    });
  });

  test('Housing Plus 5.5: without its formalities it ends nothing', () => {
    const formal = {
      ...fact('2024-05-07', 'complaint.formalised'),
      agreed: true,
    } as ComplaintEvent;
    const [receipt, ...rest] = opened;
    const events = [receipt as ComplaintEvent, formal, ...rest, refused('2024-05-30')];
    const audit = auditComplaint(replay(housingPlus2018, events), '2025-04-30');
    const { ch02 } = measure([audit], reportingYear(2024));
    expect(ch02.find(({ stage, tenure }) => stage === 2 && tenure === 'all')).toMatchObject({
      received: 1,
      notAnswered: 1,
    });
  });
});

test('an exclusion that was taken back is none; the one that ended the complaint counts, by its own grounds and day', () => {
  const twice = [
    received('2024-05-07'),
    { ...fact('2024-05-10', 'complaint.excluded'), grounds: ['old'] },
    fact('2024-05-20', 'complaint.reopened'),
    { ...fact('2025-04-10', 'complaint.excluded'), grounds: ['trivial'] },
  ] as ComplaintEvent[];
  const audit = auditComplaint(replay(inWriting, twice), '2025-04-30');
  const by = (year: number) => measure([audit], reportingYear(year)).report.exclusions;
  expect(by(2024)).toEqual({ count: 0, byGround: [] });
  expect(by(2025)).toEqual({ count: 1, byGround: [{ name: 'trivial', count: 1 }] });
});

test('stage 2 answered though nobody is recorded to have asked is received, and no request', () => {
  const [receipt, ...rest] = opened.slice(0, 3);
  const events = [
    receipt as ComplaintEvent,
    ...rest,
    { ...fact('2024-06-10', 'response.sent'), stage: 'stage-2' } as ComplaintEvent,
  ];
  const { report } = measure(
    [auditComplaint(replay(inWriting, events), '2025-04-30')],
    reportingYear(2024),
  );
  expect(report.stages[1]).toMatchObject({ received: 1, refused: { requested: 0, count: 0 } });
});

describe('what is merged has to be measures', () => {
  const audit = auditComplaint(replay(inWriting, opened), '2025-04-30');
  const whole = measure([audit], reportingYear(2024));

  test('judged by another edition than the one in force is said', () => {
    const other = auditComplaint(replay(inWriting, opened), '2025-04-30', { code: code2020 });
    const { notes } = measure([other, audit], reportingYear(2024));
    expect(notes.find(({ id }) => id === 'another-edition')?.message).toMatch(/^1 complaint /);
  });

  test.each([
    { given: { ...whole, counts: { audited: '7' } } },
    { given: { ...whole, counts: { audited: Number.NaN } } },
    { given: { ...whole, counts: [] } },
    { given: { ...whole, asOf: 'rubbish' } },
    { given: { ...whole, by: { from: 'x', to: 'y' } } },
    { given: null },
  ])('$given is not', ({ given }) => {
    expect(() => mergeMeasures(whole, given as never)).toThrow(
      expect.objectContaining({ code: 'argument/invalid' }),
    );
  });
});
