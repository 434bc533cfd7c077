import { describe, expect, test } from 'vitest';
import type { ComplaintAuditOptions } from '../../src/audit/index.js';
import { auditComplaint, ombudsmanRoute } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { england } from '../../src/calendar/index.js';
import { obligationsOf, replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, Stage } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { oneStage, policyWith, workingDays } from '../support/policies.js';
import { fact, laterStage, WINDOW } from '../support/stages.js';
import { audit, found, policy } from './audited.js';

const because = (judged: ReturnType<typeof audit>, provision: string): string[] =>
  judged.findings.filter((one) => one.provision === provision).map((one) => one.because);

// Received on Tuesday 7 May 2024 and acknowledged the next day: the answer is due by 22 May.
const opened: ComplaintEvent[] = [
  received('2024-05-07'),
  fact('2024-05-08', 'complaint.acknowledged'),
];

describe('2024, 6.10: a request for stage 2 is taken up by what the landlord does about it', () => {
  const asked = [
    ...opened,
    fact('2024-05-20', 'response.sent'),
    fact('2024-05-28', 'escalation.requested'),
  ];

  test.each<{ type: ComplaintEvent['type'] }>([
    { type: 'ombudsman.referred' },
    { type: 'ombudsman.asked' },
    { type: 'advocate.authorised' },
    { type: 'action.completed' },
    { type: 'adjustment.agreed' },
    { type: 'conduct.restricted' },
  ])('$type is nothing of that kind', ({ type }) => {
    const judged = audit('2024-09-01', [...asked, fact('2024-06-03', type)]);
    expect(found(judged, '6.10')).toEqual(['fails']);
    expect(judged.stages[1]?.takenUpOn).toBeUndefined();
  });

  test.each<{ type: ComplaintEvent['type'] }>([
    { type: 'complaint.allocated' },
    { type: 'complaint.acknowledged' },
    { type: 'complainant.contacted' },
    { type: 'response.sent' },
  ])('$type is', ({ type }) => {
    const judged = audit('2024-09-01', [...asked, fact('2024-06-03', type)]);
    expect(judged.stages[1]?.takenUpOn).toBe('2024-06-03');
  });
});

describe('2024, 6.3: an acknowledgement after the answer begins nothing', () => {
  const late = [
    received('2024-05-07'),
    fact('2024-06-20', 'response.sent'),
    fact('2024-06-21', 'complaint.acknowledged'),
  ];

  test('the time runs from the day the acknowledgement was due, and the answer is late', () => {
    const judged = audit('2024-09-01', late);
    expect(judged.stages[0]?.response).toMatchObject({ standing: 'late', due: '2024-05-29' });
    expect(found(judged, '6.3')).toEqual(['fails 16']);
    expect(found(judged, '6.2')).toEqual(['fails 27']);
  });

  test('the same for the duty of a policy that counts from the acknowledgement', () => {
    const own = policyWith({
      stages: [oneStage({ respond: workingDays(10, 'complaint.acknowledged') })],
    });
    const duty = obligationsOf(replay(own, late), '2024-09-01', { by: ['policy'] }).find(
      ({ id }) => id === 'stage-1/respond',
    );
    expect(duty).toMatchObject({ due: '2024-05-29', standing: 'late', workingDaysLate: 16 });
  });

  test('one of the same day does begin it', () => {
    const judged = audit('2024-09-01', [
      received('2024-05-07'),
      fact('2024-05-14', 'response.sent'),
      fact('2024-05-14', 'complaint.acknowledged'),
    ]);
    expect(judged.stages[0]?.response?.due).toBe('2024-05-29');
  });
});

describe('2024, 6.3: a holding letter of which the new date is not in the record', () => {
  const withLetter = (answered: IsoDate, more: object) => [
    ...opened,
    { ...fact('2024-05-20', 'response.extended'), ...more } as ComplaintEvent,
    fact(answered, 'response.sent'),
  ];

  test.each([
    {
      because: 'nothing is told of it',
      more: {},
      answered: '2024-06-03',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'it had a date',
      more: { contents: ['new-due-date', 'reasons'] },
      answered: '2024-06-03',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'it had none',
      more: { contents: ['reasons'] },
      answered: '2024-06-03',
      verdict: 'fails 7',
    },
    { because: 'in time without it', more: {}, answered: '2024-05-22', verdict: 'meets' },
  ])('$because: $verdict', ({ more, answered, verdict }) => {
    const judged = audit('2024-09-01', withLetter(answered as IsoDate, more));
    expect(found(judged, '6.3')).toEqual([verdict]);
  });

  test('on the day of the answer, whichever was recorded first, it is taken to come before it', () => {
    const judged = audit('2024-09-01', [
      ...opened,
      fact('2024-05-20', 'response.sent'),
      { ...fact('2024-05-20', 'response.extended'), newDueDate: '2024-06-03' } as ComplaintEvent,
    ]);
    expect(found(judged, '6.4')).toEqual(['meets', 'cannot-be-assessed']);
  });
});

test('2024, 6.3: late beyond a letter over the cap is told by both days, and counted to be certain', () => {
  const judged = audit('2024-09-01', [
    ...opened,
    { ...fact('2024-05-20', 'response.extended'), newDueDate: '2024-07-01' } as ComplaintEvent,
    fact('2024-07-10', 'response.sent'),
  ]);
  expect(found(judged, '6.3')).toEqual(['fails 7']);
  expect(because(judged, '6.3')[0]).toMatch(/at least 7 .*1 July 2024.*6 June 2024/);
});

test('2024, 5.9: an answer that was put off in time was not late', () => {
  const judged = audit('2024-09-01', [
    ...opened,
    { ...fact('2024-05-20', 'response.extended'), newDueDate: '2024-06-03' } as ComplaintEvent,
    fact('2024-06-03', 'response.sent'),
  ]);
  expect(judged.noOccasion).toContain('5.9');
});

test('2024, 6.17: with an answer at stage 1 alone, stage 2 gives no occasion', () => {
  const judged = audit('2024-09-01', [...opened, fact('2024-05-20', 'response.sent')]);
  expect(judged.noOccasion).toEqual(expect.arrayContaining(['6.17', '6.18']));
});

describe('the Ombudsman', () => {
  const completing: Stage = {
    ...laterStage(2),
    steps: [
      ...laterStage(2).steps.map(({ ends, ...step }) => step),
      {
        duty: 'complete',
        party: 'landlord',
        clause: '2',
        doneBy: ['complaint.resolved'],
        limit: 'not-stated',
        ends: [{ on: 'complaint.resolved', as: 'exhausted' }],
      },
    ],
  };
  const own = policyWith({ stages: [oneStage({ escalate: WINDOW }), completing] });
  const final: ComplaintEvent[] = [
    received('2024-03-01'),
    fact('2024-03-11', 'response.sent'),
    fact('2024-05-10', 'escalation.requested'),
    { ...fact('2024-06-10', 'response.sent'), stage: 'stage-2' } as ComplaintEvent,
  ];

  test('12 months run from the final response, whenever what it promised is completed', () => {
    const open = ombudsmanRoute(replay(own, final), '2024-07-01');
    expect(open).toMatchObject({ standing: 'direct', finalOn: '2024-06-10', until: '2025-06-09' });
    const done = [...final, fact('2025-01-20', 'complaint.resolved')];
    const closed = ombudsmanRoute(replay(own, done), '2025-07-01');
    expect(closed).toMatchObject({ standing: 'out-of-time', until: '2025-06-09' });
  });

  test('reopened, it waits for another last word, and counts from the first and to the latest', () => {
    const again: ComplaintEvent[] = [
      { ...received('2020-09-01') },
      fact('2020-10-01', 'response.sent'),
      fact('2020-11-02', 'complaint.reopened'),
    ];
    const one = policyWith({ stages: [oneStage()] });
    expect(ombudsmanRoute(replay(one, again), '2020-11-03').standing).toBe('not-yet');
    const ended = [...again, fact('2021-03-01', 'response.sent')];
    expect(ombudsmanRoute(replay(one, ended), '2021-03-02')).toMatchObject({
      standing: 'direct',
      finalOn: '2021-03-01',
      directFrom: '2020-11-26',
      until: '2022-02-28',
    });
  });

  test('what it asked for and ordered is told in a sentence, each order by its own completion', () => {
    const order = { what: 'apologise', dueBy: '2025-02-07' as IsoDate };
    const closure = [{ date: '2025-02-10' as IsoDate, title: 'Landlord closed' }];
    const complaint = replay(policy, [
      ...opened,
      { ...fact('2025-01-10', 'ombudsman.determined'), orders: [order, order] } as ComplaintEvent,
      { ...fact('2025-01-20', 'action.completed'), action: 'apologise' } as ComplaintEvent,
    ]);
    const { items } = ombudsmanRoute(complaint, '2025-02-11');
    expect(items.map(({ standing, because: why }) => [standing, why])).toEqual([
      [
        'met',
        'The Housing Ombudsman ordered an action on 10 January 2025 (‘apologise’). It was due by 7 February 2025 and was done on 20 January 2025.',
      ],
      [
        'overdue',
        'The Housing Ombudsman ordered an action on 10 January 2025 (‘apologise’). It was due by 7 February 2025 and is 2 working days overdue.',
      ],
    ]);
    const closed = policyWith({
      stages: [oneStage()],
      closures: closure.map((day) => ({ ...day, clause: '1' })),
    });
    const own = ombudsmanRoute(replay(closed, complaint.events), '2025-02-11');
    expect(own.items[1]?.workingDaysLate).toBe(2);
  });
});

describe('what an audit may be told', () => {
  test.each([
    { given: null },
    { given: { code: '2024' } },
    { given: { calender: england } },
    { given: { calendar: 'england' } },
  ])('$given is none of it', ({ given }) => {
    const complaint = replay(policy, opened);
    expect(() => auditComplaint(complaint, '2024-09-01', given as ComplaintAuditOptions)).toThrow(
      expect.objectContaining({ code: 'argument/invalid' }),
    );
  });

  test('a complaint about care alone is judged, with a note that the Code is for housing', () => {
    const judged = audit('2024-09-01', [{ ...received('2024-05-07'), subject: 'care' }]);
    expect(judged.notes.map(({ id }) => id)).toContain('not-about-housing');
  });
});
