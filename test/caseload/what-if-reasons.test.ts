/** What a what-if says, and what it leaves unsaid. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import type { Scenario } from '../../src/caseload/index.js';
import { whatIf } from '../../src/caseload/index.js';
import { code2022, readWith } from '../../src/codes/index.js';
import { replay } from '../../src/complaint/index.js';
import { creativeSupport2022 } from '../../src/policies/index.js';
import type { ComplaintEvent, Policy } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { calendarDays, extension, oneStage, policyWith, workingDays } from '../support/policies.js';
import { fact, laterStage } from '../support/stages.js';

const policy = policyWith({
  stages: [
    oneStage({
      respond: workingDays(10, 'complaint.acknowledged'),
      extension: extension(),
      escalate: calendarDays(28, 'response.sent'),
    }),
    laterStage(2, { extension: extension() }),
  ],
});

const letter = (on: IsoDate, newDueDate: IsoDate, stage = 'stage-1') =>
  ({ ...fact(on, 'response.extended'), newDueDate, stage }) as ComplaintEvent;

const day = (date: IsoDate) => ({ date, title: 'Jubilee' });

/** What is said of the Code's times. */
const byCode = (
  events: readonly ComplaintEvent[],
  change: Scenario,
  asOf: IsoDate,
  by: Policy = policy,
) =>
  whatIf([replay(by, events)], change, asOf).affected.flatMap(({ differences }) =>
    differences.filter((one) => one.by === 'code'),
  );

describe('by the Code', () => {
  test('cites the provision, and says where it was not compared with the text', () => {
    const events = [
      received('2024-03-01'),
      fact('2024-03-04', 'complaint.acknowledged'),
      fact('2024-03-11', 'response.sent'),
      fact('2024-03-20', 'escalation.requested'),
    ];
    const [found] = byCode(events, { bankHolidays: [day('2024-04-15')] }, '2024-04-12');
    expect(found?.because).toBe(
      'The time to send the response at Stage 2 moves from 19 April 2024 to 22 April 2024. The authority is the Complaint Handling Code of April 2022, 5.13, not checked against its text. 15 April 2024 (Jubilee) would not be counted.',
    );
  });

  test('where the editions differ in how far an answer can be put off, that is the reason', () => {
    const events = [
      received('2024-05-07'),
      fact('2024-05-08', 'complaint.acknowledged'),
      fact('2024-05-14', 'response.sent'),
      fact('2024-05-20', 'escalation.requested'),
      { ...fact('2024-05-20', 'complaint.acknowledged'), stage: 'stage-2' } as ComplaintEvent,
      letter('2024-06-10', '2024-07-10', 'stage-2'),
      { ...fact('2024-07-10', 'response.sent'), stage: 'stage-2' } as ComplaintEvent,
    ];
    const found = byCode(events, { code: code2022 }, '2024-08-01').find(
      ({ stage, duty }) => stage === 'stage-2' && duty === 'respond',
    );
    expect(found?.because).toContain(
      "The holding letter of 10 June 2024 now extends it to 2 July 2024, the end of the Code's normal limit. It extended it to 10 July 2024.",
    );
    expect(found?.because).not.toContain('The time limit is');
  });

  test('names only days after the time began', () => {
    const events = [received('2024-05-07'), fact('2024-05-13', 'complaint.acknowledged')];
    const change = { bankHolidays: [day('2024-05-10'), day('2024-05-15')] };
    const found = byCode(events, change, '2024-05-13').find(({ duty }) => duty === 'respond');
    expect(found?.because).toMatch(/\. 15 May 2024 \(Jubilee\) would not be counted\.$/);
  });

  test('tells that a holding letter which came too late would be in time', () => {
    const events = [
      received('2024-05-20'),
      fact('2024-05-21', 'complaint.acknowledged'),
      letter('2024-06-06', '2024-06-19'),
    ];
    const [found] = byCode(events, { bankHolidays: [day('2024-06-03')] }, '2024-06-07');
    expect(found?.effects).toContain('no-longer-late');
    expect(found?.because).toContain(
      'The holding letter of 6 June 2024 now extends it to 19 June 2024. It had no effect (it was sent after the due date).',
    );
  });

  test('put off beyond what the Code gives is to be judged, and not late', () => {
    const events = [
      received('2024-05-20'),
      fact('2024-05-21', 'complaint.acknowledged'),
      letter('2024-05-30', '2024-06-20'),
      fact('2024-06-20', 'response.sent'),
    ];
    const [found] = byCode(events, { bankHolidays: [day('2024-06-03')] }, '2024-06-28');
    expect(found?.before?.standing).toBe('to-be-judged');
    expect(found?.effects).toEqual(['moves']);
  });

  test('a policy that calls its stages otherwise moves no time of the Code', () => {
    const events = [received('2024-05-07'), fact('2024-05-08', 'complaint.acknowledged')];
    const [first, second] = policy.stages as [Policy['stages'][number], Policy['stages'][number]];
    const renamed = policyWith({
      stages: [{ ...first, id: 'level-1', name: 'Level One' }, second],
    });
    expect(byCode(events, { policy: renamed }, '2024-05-13')).toEqual([]);
  });

  test('what the time ran from was due on another day: that is a cause', () => {
    const change = { bankHolidays: [day('2024-05-10')] };
    const found = byCode([received('2024-05-07')], change, '2024-05-20').find(
      ({ duty }) => duty === 'respond',
    );
    expect(found?.causes).toEqual(['start']);
    expect(found?.because).toContain('It is now counted from 15 May 2024, not from 14 May 2024');
  });

  test('put off beyond what the Code gives, and not answered, it is still owed', () => {
    const events = [
      received('2024-05-20'),
      fact('2024-05-21', 'complaint.acknowledged'),
      letter('2024-05-30', '2024-07-10'),
    ];
    const [found] = byCode(events, { bankHolidays: [day('2024-06-03')] }, '2024-07-01');
    expect(found?.after?.standing).toBe('to-be-judged');
    expect(found?.isOwed).toBe(true);
  });

  test('without a receipt in the record, days are the reason and no policy', () => {
    const events = [
      { ...fact('2024-05-13', 'complaint.acknowledged'), stage: 'stage-1' } as ComplaintEvent,
    ];
    const silent = replay(policy, events, { silentOn: ['complaint.received'] });
    const { affected } = whatIf([silent], { bankHolidays: [day('2024-05-15')] }, '2024-05-14');
    const sentences = affected.flatMap(({ differences }) => differences.map((one) => one.because));
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sentence).not.toContain('policy');
  });
});

describe('under the policy', () => {
  test('a day to which the end is pushed is named with the day that pushed it', () => {
    const events = [received('2024-05-07')];
    const change = { bankHolidays: [day('2024-05-10'), day('2024-05-15')] };
    const [found] =
      whatIf([replay(policy, events)], change, '2024-05-08').affected[0]?.differences.filter(
        ({ by, duty }) => by === 'policy' && duty === 'acknowledge',
      ) ?? [];
    expect(found?.because).toContain(
      'from 14 May 2024 to 16 May 2024. 10 May 2024 (Jubilee) and 15 May 2024 (Jubilee) would not be counted',
    );
  });

  test('a limit that was not seen reads as one', () => {
    const own = replay(creativeSupport2022, [
      received('2024-05-07'),
      fact('2024-05-08', 'complaint.formalised'),
    ]);
    const filled = readWith(creativeSupport2022, code2022);
    const [affected] = whatIf([own], { policy: filled }, '2024-05-08').affected;
    const sentences = affected?.differences.map(({ because }) => because).join(' ') ?? '';
    expect(sentences).toContain('It was not available');
    expect(sentences).not.toContain('not not');
  });

  test('a complainant who would be late is no lateness of the landlord’s', () => {
    const shorter = policyWith({
      stages: [
        oneStage({
          respond: workingDays(10, 'complaint.acknowledged'),
          extension: extension(),
          escalate: calendarDays(14, 'response.sent'),
        }),
        laterStage(2, { extension: extension() }),
      ],
    });
    const events = [
      received('2024-05-07'),
      fact('2024-05-08', 'complaint.acknowledged'),
      fact('2024-05-14', 'response.sent'),
      fact('2024-06-04', 'escalation.requested'),
    ];
    const found = whatIf([replay(policy, events)], { policy: shorter }, '2024-06-05');
    expect(found).toMatchObject({ becomesLate: 0, moves: 0, owed: 0 });
    expect(found.affected[0]?.differences[0]).toMatchObject({
      duty: 'escalate',
      party: 'complainant',
      effects: ['moves'],
      isOwed: false,
    });
  });
});

test('what nobody has to do any more is left out', () => {
  const events = [
    received('2024-05-07'),
    fact('2024-05-08', 'complaint.acknowledged'),
    fact('2024-05-10', 'complaint.withdrawn'),
  ];
  const change = { bankHolidays: [day('2024-05-15')] };
  expect(whatIf([replay(policy, events)], change, '2024-05-13').affected).toEqual([]);
});

test('a complaint that had not been made is left out', () => {
  const change = { code: code2022, bankHolidays: [day('2024-05-22')] };
  expect(whatIf([replay(policy, [received('2024-05-20')])], change, '2024-05-01').affected).toEqual(
    [],
  );
});

test('equal complaints are affected alike, in the order given', () => {
  const many = Array.from({ length: 50 }, () => replay(policy, [received('2024-05-07')]));
  const found = whatIf(many, { bankHolidays: [day('2024-05-10')] }, '2024-05-08');
  expect(found.affected).toHaveLength(50);
  expect(new Set(found.affected.map(({ differences }) => JSON.stringify(differences))).size).toBe(
    1,
  );
});
