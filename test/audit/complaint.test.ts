import { describe, expect, test } from 'vitest';
import { auditComplaint } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { code2022, code2024 } from '../../src/codes/index.js';
import { breachesOf, obligationsOf, openComplaint, replay } from '../../src/complaint/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { received, WHOLE_HISTORY } from '../support/histories.js';
import { policyWith } from '../support/policies.js';
import { fact } from '../support/stages.js';
import { audit, found, policy } from './audited.js';

describe('the edition judged by is the one in force when the complaint was made', () => {
  test.each<{ on: IsoDate; id: string | undefined }>([
    { on: '2020-06-30', id: undefined },
    { on: '2020-07-01', id: '2020' },
    { on: '2022-03-31', id: '2020' },
    { on: '2022-04-01', id: '2022' },
    { on: '2024-03-31', id: '2022' },
    { on: '2024-04-01', id: '2024' },
    { on: '2024-04-02', id: '2024' },
  ])('made on $on: $id', ({ on, id }) => {
    const made = auditComplaint(openComplaint(policy, received(on)), '2024-06-03');
    expect(made.code?.id).toBe(id);
    const told = made.notes.map((note) => note.id).filter((note) => note === 'no-code-in-force');
    expect(told).toHaveLength(id ? 0 : 1);
  });

  test.each<{ asOf: IsoDate; because: string; notes: readonly string[] }>([
    { asOf: '2024-06-16', because: 'before it asked again', notes: [] },
    { asOf: '2024-06-17', because: 'once it had', notes: ['repeated'] },
  ])('as of $asOf, $because: $notes', ({ asOf, notes }) => {
    const chased = [
      received('2024-05-07'),
      fact('2024-05-08', 'complaint.acknowledged'),
      fact('2024-05-20', 'response.sent'),
      fact('2024-06-03', 'escalation.requested'),
      fact('2024-06-17', 'escalation.requested'),
    ];
    expect(audit(asOf, chased).notes.map(({ id }) => id)).toEqual(notes);
  });

  test('whatever is in force when it is answered', () => {
    const late = audit('2024-06-03', [received('2024-03-28'), fact('2024-05-01', 'response.sent')]);
    expect(late.code).toEqual({ id: '2022', edition: 'April 2022' });
  });

  test('before July 2020 only the policy is audited', () => {
    const early = auditComplaint(replay(housingPlus2018, WHOLE_HISTORY), '2020-01-01');
    expect(early.code).toBeUndefined();
    expect([early.findings, early.noOccasion]).toEqual([[], []]);
    expect(early.breaches).toEqual(
      breachesOf(replay(housingPlus2018, WHOLE_HISTORY), '2020-01-01'),
    );
    expect(early.stages[0]).not.toHaveProperty('response');
  });

  test('another can be asked for, and a note says so', () => {
    const asked = auditComplaint(replay(housingPlus2018, WHOLE_HISTORY), '2020-01-01', {
      code: code2024,
    });
    expect(asked.code?.id).toBe('2024');
    expect(asked.notes.map(({ id }) => id)).toEqual(['another-edition']);
    expect(found(asked, '6.20')).toEqual(['fails']);
  });

  test('where the receipt is not in the record, by the earliest day that is', () => {
    const made = audit(
      '2024-06-03',
      [fact('2024-03-31', 'complaint.acknowledged')],
      ['complaint.received'],
    );
    expect(made.code?.id).toBe('2022');
    expect(made.notes.map(({ id }) => id)).toContain('receipt-not-recorded');
  });

  test('an authority given before the complaint was made does not date it', () => {
    const made = audit('2024-06-03', [
      fact('2024-03-29', 'advocate.authorised'),
      received('2024-04-02'),
    ]);
    expect(made.code?.id).toBe('2024');
  });
});

describe('the period of grace is told, not excused', () => {
  test.each<{ on: IsoDate; told: boolean }>([
    { on: '2022-04-01', told: true },
    { on: '2022-09-30', told: true },
    { on: '2022-10-01', told: true },
    { on: '2022-10-02', told: false },
    { on: '2022-03-31', told: false },
  ])('made on $on: $told', ({ on, told }) => {
    const { notes } = auditComplaint(openComplaint(policy, received(on)), '2023-01-03');
    expect(notes.some(({ id }) => id === 'period-of-grace')).toBe(told);
  });

  test.each<{ on: IsoDate; inGrace: boolean }>([
    { on: '2022-09-30', inGrace: true },
    { on: '2022-10-01', inGrace: true },
    { on: '2022-10-03', inGrace: false },
  ])('what fell short on $on is marked: $inGrace', ({ on, inGrace }) => {
    const made = audit('2022-12-01', [
      received('2022-08-01'),
      fact('2022-08-02', 'complaint.acknowledged'),
      fact(on, 'response.sent'),
    ]);
    const late = made.findings.find(({ provision }) => provision === '5.1');
    expect([late?.verdict, late?.inGrace ?? false]).toEqual(['fails', inGrace]);
  });
});

describe('the audit as a whole', () => {
  const whole = () =>
    auditComplaint(replay(housingPlus2018, WHOLE_HISTORY), '2020-01-01', { code: code2022 });

  test('has every obligation of the policy, with a sentence and its clause', () => {
    const { duties } = whole();
    expect(duties.map(({ id }) => id)).toEqual(
      obligationsOf(replay(housingPlus2018, WHOLE_HISTORY), '2020-01-01', { by: ['policy'] }).map(
        ({ id }) => id,
      ),
    );
    expect(duties[4]).toMatchObject({
      id: 'stage-2/respond',
      met: false,
      workingDaysLate: 2,
      because:
        'The landlord had until 18 February 2019 to send the response but did so on 20 February 2019, 2 working days late (A1.2).',
    });
  });

  test('is plain data', () => {
    expect(JSON.parse(JSON.stringify(whole()))).toEqual(whole());
  });

  test('flags each provision that was not checked against the text', () => {
    const unchecked = code2022.provisions
      .filter((one) => !one.checkedAgainstText)
      .map(({ number }) => number);
    for (const { provision, checkedAgainstText } of whole().findings)
      expect(checkedAgainstText).toBe(!unchecked.includes(provision));
  });

  test('has the stages to count measures from', () => {
    expect(
      whole().stages.map(({ number, receivedOn, answeredOn, workingDaysTaken, escalatedOn }) => [
        number,
        receivedOn,
        answeredOn,
        workingDaysTaken,
        escalatedOn,
      ]),
    ).toEqual([
      [1, '2018-12-20', '2019-01-15', 15, '2019-02-04'],
      [2, '2019-02-04', '2019-02-20', 12, '2019-03-15'],
      [3, '2019-03-15', '2019-06-10', 57, undefined],
    ]);
  });

  test('a landlord’s own closures stop its own limits, not the Code’s', () => {
    const closing = policyWith({
      stages: policy.stages,
      closures: [{ clause: '0', date: '2024-05-07', title: 'Closed' }],
    });
    const judged = audit(
      '2024-07-01',
      [received('2024-05-06'), fact('2024-05-14', 'complaint.acknowledged')],
      [],
      closing,
    );
    expect(judged.duties[0]).toMatchObject({ due: '2024-05-14', met: true });
    expect(found(judged, '6.2')).toEqual(['fails 1']);
  });

  test('a complaint put right at first contact had no stage to answer', () => {
    const judged = audit(
      '2022-07-01',
      [received('2022-05-09'), fact('2022-05-10', 'query.resolved')],
      [],
      creativeSupport2022,
    );
    expect(judged.about.end).toBe('resolved');
    expect(judged.stages.map(({ response }) => response?.standing)).toEqual(['not-owed']);
  });

  test('adjustments that are needed and not in the record are for a person to look up', () => {
    const needed = (...more: ComplaintEvent[]) =>
      found(
        audit('2024-06-03', [received('2024-05-07', { adjustmentsNeeded: true }), ...more]),
        '5.10',
      );
    expect(needed()).toEqual(['review']);
    expect(needed(fact('2024-05-08', 'adjustment.agreed'))).toEqual(['meets']);
  });

  test('facts dated after the day are left out', () => {
    const judged = audit('2024-05-19', [
      received('2024-05-07'),
      fact('2024-05-20', 'response.sent'),
    ]);
    expect(judged.stages[0]).not.toHaveProperty('answeredOn');
  });

  test('before anything happened there is nothing to judge', () => {
    const nothing = audit('2024-05-06', [received('2024-05-07')]);
    expect(nothing.code).toBeUndefined();
    expect(nothing.duties).toEqual([]);
    expect(nothing.notes.map(({ id }) => id)).toEqual(['no-code-in-force']);
  });

  test('callers without types are told what they gave', () => {
    expect(() => auditComplaint(null as never, '2024-01-01')).toThrow(
      expect.objectContaining({ code: 'argument/invalid' }),
    );
    expect(() => auditComplaint(replay(policy, [received('2024-05-07')]), 'soon' as never)).toThrow(
      expect.objectContaining({ code: 'date/invalid' }),
    );
  });
});
