import { describe, expect, test } from 'vitest';
import type { Complaint } from '../../src/complaint/index.js';
import { openComplaint, positionOf, recordEvent } from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import {
  breaches,
  LATER,
  received,
  standings,
  underHousingPlus,
  upTo,
  WHOLE_HISTORY,
} from '../support/histories.js';

/** Nothing a landlord did is lost: every fact given is there, as it was given. */
function expectKept(complaint: Complaint, facts: readonly ComplaintEvent[]): void {
  expect(complaint.events).toHaveLength(facts.length);
  expect(complaint.events).toEqual(expect.arrayContaining([...facts]));
}

describe('whatever a landlord really did can be recorded, and is judged', () => {
  test('no acknowledgement at either stage: each was overtaken by the answer', () => {
    const facts = upTo('2019-02-20', 'complaint.acknowledged');
    const complaint = underHousingPlus(...facts);
    expectKept(complaint, facts);
    expect(standings(complaint, '2018-12-24')).toContain('stage-1/acknowledge 2018-12-24 open');
    expect(standings(complaint, '2018-12-27')).toContain(
      'stage-1/acknowledge 2018-12-24 overdue 1',
    );
    expect(standings(complaint, '2019-02-20')).toEqual([
      'stage-1/acknowledge 2018-12-24 missed 13',
      'stage-1/respond 2019-01-15 met',
      'stage-1/escalate 2019-02-12 met',
      'stage-2/acknowledge 2019-02-06 missed 10',
      'stage-2/respond 2019-02-18 late 2',
      'stage-2/escalate 2019-03-20 open',
    ]);
    expect(breaches(complaint, '2019-02-20')).toEqual([
      'missed A1.1 2018-12-24',
      'missed A1.2 2019-02-06',
      'no-holding-letter A1.2 2019-02-18',
      'late A1.2 2019-02-20',
    ]);
  });

  test('an answer before the acknowledgement was due leaves nothing to acknowledge', () => {
    const complaint = underHousingPlus(received('2018-12-20'), {
      on: '2018-12-24',
      type: 'response.sent',
      stage: 'stage-1',
    });
    expect(standings(complaint, LATER)).toEqual([
      'stage-1/acknowledge 2018-12-24 released',
      'stage-1/respond 2019-01-08 met',
      'stage-1/escalate 2019-01-21 lapsed',
    ]);
  });

  test('two answers at stage 1: the first settles the duty, the window runs from the latest', () => {
    const facts: ComplaintEvent[] = [
      ...upTo('2019-01-15'),
      { on: '2019-01-29', type: 'response.sent', stage: 'stage-1', contents: ['escalation-right'] },
    ];
    const complaint = underHousingPlus(...facts);
    expectKept(complaint, facts);
    expect(standings(complaint, '2019-01-28').at(-1)).toBe('stage-1/escalate 2019-02-12 open');
    expect(standings(complaint, '2019-01-29').slice(1)).toEqual([
      'stage-1/respond 2019-01-15 met',
      'stage-1/escalate 2019-02-26 open',
    ]);
    expect(breaches(complaint, '2019-02-26')).toEqual([]);
  });

  test('an answer sent after the complainant escalated does not reopen the window that was used', () => {
    const complaint = underHousingPlus(...upTo('2019-02-04'), {
      on: '2019-02-11',
      type: 'response.sent',
      stage: 'stage-1',
      contents: ['escalation-right'],
    });
    expect(standings(complaint, '2019-02-11')).toContain('stage-1/escalate 2019-02-12 met');
  });

  test('escalated while stage 1 is unanswered: stage 1 stays owed until an answer overtakes it', () => {
    const facts: ComplaintEvent[] = [
      ...upTo('2019-01-07'),
      { on: '2019-01-10', type: 'escalation.requested' },
    ];
    const complaint = underHousingPlus(...facts);
    expectKept(complaint, facts);
    expect(complaint.history.at(-1)).toMatchObject({ stage: 'stage-2', regularity: 'unanswered' });
    expect(standings(complaint, '2019-01-16')).toEqual([
      'stage-1/acknowledge 2018-12-24 met',
      'stage-1/respond 2019-01-15 overdue 1',
      'stage-2/acknowledge 2019-01-14 overdue 2',
      'stage-2/respond 2019-01-24 open',
    ]);
    const answered = recordEvent(complaint, { on: '2019-01-24', type: 'response.sent' });
    expect(standings(answered, '2019-01-24')).toContain('stage-1/respond 2019-01-15 missed 7');
    expect(breaches(answered, '2019-01-24')).toContain('missed A1.1 2019-01-15');
  });

  test('escalated after the window: a late window, and not a breach of the landlord', () => {
    const facts: ComplaintEvent[] = [
      ...upTo('2019-01-15'),
      { on: '2019-02-13', type: 'escalation.requested' },
    ];
    const complaint = underHousingPlus(...facts);
    expectKept(complaint, facts);
    expect(standings(complaint, '2019-02-13')).toEqual([
      'stage-1/acknowledge 2018-12-24 met',
      'stage-1/respond 2019-01-15 met',
      'stage-1/escalate 2019-02-12 late 1',
      'stage-2/acknowledge 2019-02-15 open',
      'stage-2/respond 2019-02-27 open',
    ]);
    expect(breaches(complaint, '2019-02-13')).toEqual([]);
    expect(positionOf(complaint)).toMatchObject({ stage: 'stage-2', step: 'acknowledge' });
  });

  test('a stage 2 answer and no stage 1 answer: stage 1 was owed all the same', () => {
    const facts: ComplaintEvent[] = [
      received('2018-12-20'),
      { on: '2019-02-20', type: 'response.sent', stage: 'stage-2', copiedTo: ['director'] },
    ];
    const complaint = underHousingPlus(...facts);
    expectKept(complaint, facts);
    expect(complaint.history.at(-1)?.regularity).toBe('stage-skipped');
    expect(standings(complaint, '2019-02-20')).toEqual([
      'stage-1/acknowledge 2018-12-24 missed 39',
      'stage-1/respond 2019-01-08 missed 31',
      'stage-2/acknowledge - released',
      'stage-2/respond - done',
      'stage-2/escalate 2019-03-20 open',
    ]);
    expect(breaches(complaint, '2019-02-20')).toEqual([
      'missed A1.1 2018-12-24',
      'missed A1.1 2019-01-08',
      'no-holding-letter A1.1 2019-01-08',
    ]);
  });
});

describe('a fact recorded late is put in its place', () => {
  const [receipt, ...rest] = WHOLE_HISTORY;
  const start = openComplaint(housingPlus2018, receipt);
  const straight = recordEvent(start, ...rest);

  test('the history told backwards is the same history', () => {
    const backwards = rest.toReversed().reduce((so, fact) => recordEvent(so, fact), start);
    expect(backwards).toEqual(straight);
  });

  test('an acknowledgement remembered months later makes an overdue duty met, on every day since', () => {
    const without = recordEvent(
      start,
      ...rest.filter(({ type }) => type !== 'complaint.acknowledged'),
    );
    expect(standings(without, '2019-01-02')).toContain('stage-1/acknowledge 2018-12-24 overdue 4');
    const after = recordEvent(without, {
      on: '2018-12-21',
      type: 'complaint.acknowledged',
      stage: 'stage-1',
    });
    expect(standings(after, '2019-01-02')).toContain('stage-1/acknowledge 2018-12-24 met');
  });

  test('a backdated request moves an answer that names no stage from stage 1 to stage 2', () => {
    const before = recordEvent(start, rest[0], { on: '2019-02-20', type: 'response.sent' });
    expect(before.history.at(-1)?.stage).toBe('stage-1');
    const after = recordEvent(before, { on: '2019-02-04', type: 'escalation.requested' });
    expect(after.history.map(({ stage, event }) => `${stage} ${event.type}`).slice(-2)).toEqual([
      'stage-2 escalation.requested',
      'stage-2 response.sent',
    ]);
    expect(after.events.at(-1)).toEqual({ on: '2019-02-20', type: 'response.sent' });
  });

  test('an answer that names its stage stays there', () => {
    const before = recordEvent(start, {
      on: '2019-02-20',
      type: 'response.sent',
      stage: 'stage-1',
    });
    const after = recordEvent(before, { on: '2019-02-04', type: 'escalation.requested' });
    expect(after.history.at(-1)).toMatchObject({ stage: 'stage-1', regularity: 'earlier-stage' });
  });
});

describe('within a day', () => {
  const opened = openComplaint(housingPlus2018, received('2019-01-07'));
  const typesOf = ({ history }: Complaint) =>
    history.map(({ event, stage }) => `${stage} ${event.type}`);

  test('where every fact names its stage: stage, then step, however recorded', () => {
    const complaint = recordEvent(
      opened,
      { on: '2019-01-08', type: 'complaint.acknowledged', stage: 'stage-2' },
      { on: '2019-01-08', type: 'response.sent', stage: 'stage-1' },
      { on: '2019-01-08', type: 'escalation.requested', stage: 'stage-2' },
      { on: '2019-01-08', type: 'complaint.acknowledged', stage: 'stage-1' },
    );
    expect(typesOf(complaint).slice(1)).toEqual([
      'stage-1 complaint.acknowledged',
      'stage-1 response.sent',
      'stage-2 escalation.requested',
      'stage-2 complaint.acknowledged',
    ]);
  });

  test('otherwise what the policy foresees there, then by step, however recorded', () => {
    const complaint = recordEvent(
      opened,
      { on: '2019-01-08', type: 'response.sent', stage: 'stage-1' },
      { on: '2019-01-08', type: 'escalation.requested' },
      { on: '2019-01-08', type: 'complaint.acknowledged' },
    );
    expect(typesOf(complaint).slice(1)).toEqual([
      'stage-1 complaint.acknowledged',
      'stage-1 response.sent',
      'stage-2 escalation.requested',
    ]);
  });

  test('an authority that ended in the afternoon was held in the morning', () => {
    const complaint = recordEvent(
      opened,
      { on: '2019-01-07', type: 'advocate.authorised', signed: true },
      { on: '2019-01-08', type: 'response.sent', copiedTo: ['advocate'] },
      { on: '2019-01-08', type: 'advocate.ended' },
    );
    expect(breaches(complaint, LATER)).not.toContain('unauthorised-advocate 3.3 2019-01-08');
    expect(positionOf(complaint).advocate).toBe(false);
  });

  test('the receipt comes first on its day, whenever it was recorded', () => {
    const complaint = underHousingPlus(
      { on: '2019-01-07', type: 'complaint.acknowledged' },
      received('2019-01-07'),
    );
    expect(typesOf(complaint)).toEqual([
      'first-contact complaint.received',
      'stage-1 complaint.acknowledged',
    ]);
  });
});
