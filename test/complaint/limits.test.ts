/** What a limit can run from, in what it can be counted, and which of several applies. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays } from '../../src/calendar/index.js';
import { explain, replay } from '../../src/complaint/index.js';
import { noDueDateInWords } from '../../src/obligations/index.js';
import type { ComplaintEvent, EventType, Limit, Policy } from '../../src/policy/index.js';
import { received, standings } from '../support/histories.js';
import { informalStage, oneStage, policyWith, workingDays } from '../support/policies.js';
import { dutyOf, fact, laterStage, respondingWithin, WINDOW } from '../support/stages.js';

// Monday 5 February 2024.
const opened = received('2024-02-05');

const tenDays = (from: Limit['from'], more: Partial<Limit> = {}): Limit => ({
  clause: '1',
  amount: 10,
  unit: 'working-days',
  from,
  ...more,
});

/** A panel stage after an acknowledgement, so that every kind of fact has its place. */
const stageOne = oneStage({ allocate: 'not-stated', contact: 'not-stated', escalate: WINDOW });
const hearing = (limit: Limit): Policy =>
  policyWith({
    stages: [
      respondingWithin(stageOne, tenDays('complaint.received')),
      {
        ...laterStage(2),
        steps: [
          step('call', 'call.made'),
          step('send-form', 'form.sent', 'form.received'),
          { ...step('return-form', 'form.returned'), party: 'complainant' },
          step('decide-hearing', 'hearing.granted'),
          step('hear', 'hearing.held'),
          {
            ...step('decide', 'decision.sent'),
            limit: [limit],
            ends: [{ on: 'decision.sent', as: 'exhausted' }],
          },
        ],
      },
    ],
  });
const step = (
  duty: 'call' | 'send-form' | 'return-form' | 'decide-hearing' | 'hear' | 'decide',
  ...doneBy: EventType[]
) => ({ duty, party: 'landlord', clause: '2', doneBy, limit: 'not-stated' }) as const;

describe('what a limit runs from', () => {
  const atStageOne = (limit: Limit): Policy =>
    policyWith({ stages: [respondingWithin(stageOne, limit), laterStage(2)] });
  const second: readonly ComplaintEvent[] = [
    fact('2024-02-06', 'response.sent'),
    fact('2024-02-07', 'escalation.requested'),
  ];

  const triggers: {
    from: EventType;
    policy: (limit: Limit) => Policy;
    before: readonly ComplaintEvent[];
    id: string;
  }[] = [
    { from: 'complaint.received', policy: atStageOne, before: [], id: 'stage-1/respond' },
    { from: 'complaint.logged', policy: atStageOne, before: [], id: 'stage-1/respond' },
    { from: 'complaint.acknowledged', policy: atStageOne, before: [], id: 'stage-1/respond' },
    { from: 'complaint.allocated', policy: atStageOne, before: [], id: 'stage-1/respond' },
    { from: 'complainant.contacted', policy: atStageOne, before: [], id: 'stage-1/respond' },
    {
      from: 'response.sent',
      policy: (limit) =>
        policyWith({
          stages: [
            {
              ...stageOne,
              steps: stageOne.steps.map((one) =>
                one.duty === 'escalate' ? { ...one, limit: [limit] } : one,
              ),
            },
            laterStage(2),
          ],
        }),
      before: [],
      id: 'stage-1/escalate',
    },
    {
      from: 'escalation.requested',
      policy: hearing,
      before: second.slice(0, 1),
      id: 'stage-2/decide',
    },
    { from: 'form.sent', policy: hearing, before: second, id: 'stage-2/decide' },
    { from: 'form.received', policy: hearing, before: second, id: 'stage-2/decide' },
    { from: 'form.returned', policy: hearing, before: second, id: 'stage-2/decide' },
    { from: 'hearing.granted', policy: hearing, before: second, id: 'stage-2/decide' },
    { from: 'hearing.held', policy: hearing, before: second, id: 'stage-2/decide' },
  ];

  /** The request that opens the second stage, where the facts so far do not have it. */
  const asked = (id: string, before: readonly ComplaintEvent[]) =>
    id.startsWith('stage-2') && !before.some(({ type }) => type === 'escalation.requested')
      ? [fact('2024-02-08', 'complaint.acknowledged', { stage: 'stage-2' })]
      : [];

  describe.each(triggers)('$from', ({ from, policy, before, id }) => {
    const started = (on: IsoDate) =>
      from === 'complaint.received'
        ? replay(policy(tenDays(from)), [received(on)])
        : replay(policy(tenDays(from)), [opened, ...before, fact(on, from)]);

    test('the limit runs from its day; moving that fact alone moves the due date', () => {
      // Ten working days after Friday 1 March, and after Monday 4 March 2024.
      expect(dutyOf(started('2024-03-01'), id, '2024-03-04')).toMatchObject({
        from: '2024-03-01',
        due: '2024-03-15',
      });
      expect(dutyOf(started('2024-03-04'), id, '2024-03-04')).toMatchObject({
        from: '2024-03-04',
        due: '2024-03-18',
      });
    });

    test('what else happens does not move it', () => {
      const complaint = started('2024-03-01');
      const more = replay(complaint.policy, [
        ...complaint.events,
        fact('2024-03-04', 'action.agreed'),
        fact('2024-03-04', 'advocate.authorised'),
        fact('2024-03-04', 'referral.made', { to: 'police' }),
      ]);
      expect(dutyOf(more, id, '2024-03-04')?.due).toBe('2024-03-15');
    });

    if (from !== 'complaint.received') {
      test('until it happens there is no due date, and it is said what is waited for', () => {
        // Read before what is itself owed could have fallen due: then it counts from that.
        const complaint = replay(policy(tenDays(from)), [opened, ...before, ...asked(id, before)]);
        const duty = dutyOf(complaint, id, '2024-02-08');
        // A window of the complainant's is none before it opens.
        if (from === 'response.sent') return expect(duty).toBeUndefined();
        expect(duty).not.toHaveProperty('due');
        expect(duty?.noDueDate).toBe('waits-for');
        expect(duty && noDueDateInWords(duty)).toContain('which is not in the record');
      });
    }
  });

  test.each([
    { from: 'not-stated', says: 'The policy does not say what the time limit runs from.' },
    {
      from: 'not-seen',
      says: 'A part of the policy that may say what the time limit runs from was not available.',
    },
  ] as const)('where that is $from, nothing falls due, and the limit is told', ({ from, says }) => {
    const complaint = replay(atStageOne(tenDays(from)), [opened]);
    const duty = dutyOf(complaint, 'stage-1/respond', '2024-12-31');
    expect(duty).toMatchObject({ standing: 'open', limit: { amount: 10, from } });
    expect(duty && noDueDateInWords(duty)).toBe(says);
    expect(duty).not.toHaveProperty('due');
    const told = duty && explain(duty);
    expect(String(told)).toContain('within 10 working days (1)');
    expect(told).not.toHaveProperty('trigger');
    const done = replay(complaint.policy, [opened, fact('2024-06-03', 'response.sent')]);
    expect(standings(done, '2024-12-31')).toContain('stage-1/respond - done');
  });

  test('the expiry of an informal step: moving the receipt moves what follows from it', () => {
    const policy = policyWith({
      stages: [
        informalStage([{ clause: '0', ...workingDays(3, 'complaint.received') }]),
        respondingWithin(
          { ...oneStage(), opensOn: ['complaint.formalised', { expiryOf: 'informal/resolve' }] },
          tenDays({ expiryOf: 'informal/resolve' }),
        ),
      ],
    });
    const due = (on: IsoDate) =>
      dutyOf(replay(policy, [received(on)]), 'stage-1/respond', '2024-02-13')?.due;
    expect([due('2024-02-05'), due('2024-02-06')]).toEqual(['2024-02-22', '2024-02-23']);
  });
});

describe('in what it is counted', () => {
  // Received on Thursday 28 March 2024, the day before Good Friday; Easter Monday is 1 April.
  test.each<{ because: string; limit: Partial<Limit>; due: IsoDate }>([
    { because: 'working days', limit: { amount: 5, unit: 'working-days' }, due: '2024-04-08' },
    {
      because: 'working days, the first being the day itself',
      limit: { amount: 5, unit: 'working-days', counting: 'include-start' },
      due: '2024-04-05',
    },
    { because: 'calendar days', limit: { amount: 5, unit: 'calendar-days' }, due: '2024-04-02' },
    {
      because: 'calendar days, which may end on a bank holiday',
      limit: { amount: 4, unit: 'calendar-days' },
      due: '2024-04-01',
    },
    {
      because: 'calendar days, the first being the day itself',
      limit: { amount: 5, unit: 'calendar-days', counting: 'include-start' },
      due: '2024-04-01',
    },
    {
      because: 'bare days, read as calendar days',
      limit: { amount: 5, unit: 'days' },
      due: '2024-04-02',
    },
    {
      because: 'bare days, read as working days',
      limit: { amount: 5, unit: 'days', readAs: 'working-days' },
      due: '2024-04-08',
    },
    { because: 'weeks', limit: { amount: 2, unit: 'weeks' }, due: '2024-04-11' },
    { because: 'months', limit: { amount: 1, unit: 'months' }, due: '2024-04-28' },
    {
      because: 'the same day',
      limit: { amount: 1, unit: 'working-days', counting: 'include-start' },
      due: '2024-03-28',
    },
  ])('$because: $due', ({ limit, due }) => {
    const policy = policyWith({
      stages: [respondingWithin(oneStage(), tenDays('complaint.received', limit))],
    });
    const complaint = replay(policy, [received('2024-03-28')]);
    expect(dutyOf(complaint, 'stage-1/respond', '2024-03-28')?.due).toBe(due);
  });

  test('a bare "days" keeps its word, and the reading is told', () => {
    const reading = 'Clause 1 says "days"; read as working days, as clause 2 has them.';
    const policy = policyWith({
      stages: [
        respondingWithin(
          oneStage(),
          tenDays('complaint.received', { unit: 'days', readAs: 'working-days', reading }),
        ),
      ],
    });
    const duty = dutyOf(replay(policy, [opened]), 'stage-1/respond', '2024-02-05');
    expect(duty).toMatchObject({ due: '2024-02-19', limit: { unit: 'days', reading } });
    const told = duty && explain(duty);
    expect(told?.reading).toBe(reading);
    expect(told?.sentence).toContain('within 10 days of');
  });

  test('a later receipt is never due earlier, whatever the unit', () => {
    const unit = fc.constantFrom<Limit['unit']>(
      'working-days',
      'calendar-days',
      'days',
      'weeks',
      'months',
    );
    fc.assert(
      fc.property(
        unit,
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 365 }),
        fc.integer({ min: 0, max: 60 }),
        (counted, amount, start, later) => {
          const policy = policyWith({
            stages: [
              respondingWithin(
                oneStage(),
                tenDays('complaint.received', { unit: counted, amount }),
              ),
            ],
          });
          const due = (n: number) => {
            const on = addCalendarDays('2024-01-01', n);
            return dutyOf(replay(policy, [received(on)]), 'stage-1/respond', on)?.due ?? '';
          };
          expect(due(start) <= due(start + later)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('several limits for one duty', () => {
  const forCare: Limit = tenDays('complaint.received', {
    clause: '2',
    amount: 20,
    when: { fact: 'subject', includes: 'care' },
  });
  const forLeaseholders: Limit = tenDays('complaint.received', {
    clause: '3',
    amount: 1,
    unit: 'months',
    when: { fact: 'tenure', in: ['leasehold', 'shared-ownership'] },
  });
  const usual = tenDays('complaint.received');
  const policy = policyWith({
    stages: [respondingWithin(oneStage(), forCare, forLeaseholders, usual)],
  });
  const respond = (more: object) =>
    dutyOf(replay(policy, [received('2024-02-05', more)]), 'stage-1/respond', '2024-02-05');

  test.each([
    {
      because: 'care',
      more: { subject: 'care', tenure: 'social-rent' },
      clause: '2',
      due: '2024-03-04',
    },
    {
      because: 'care among other things',
      more: { subject: ['housing', 'care'], tenure: 'social-rent' },
      clause: '2',
      due: '2024-03-04',
    },
    {
      because: 'the first that applies, where two do',
      more: { subject: 'care', tenure: 'leasehold' },
      clause: '2',
      due: '2024-03-04',
    },
    {
      because: 'a leaseholder',
      more: { subject: 'housing', tenure: 'leasehold' },
      clause: '3',
      due: '2024-03-05',
    },
    {
      because: 'neither',
      more: { subject: 'housing', tenure: 'social-rent' },
      clause: '1',
      due: '2024-02-19',
    },
  ] as const)('$because: clause $clause, due $due', ({ more, clause, due }) => {
    expect(respond(more)).toMatchObject({ clause, due, limit: { clause } });
  });

  test.each([
    { because: 'nothing is known', more: {}, needs: 'subject' },
    { because: 'only the subject is known', more: { subject: 'housing' }, needs: 'tenure' },
  ] as const)('where $because, which applies is not guessed', ({ more, needs }) => {
    const duty = respond(more);
    expect(duty).not.toHaveProperty('due');
    expect(duty?.noDueDate).toBe('undecided');
    expect(duty?.needs).toEqual(needs.split(' and '));
  });

  test('a limit for some complaints is passed over by the others, and what follows it runs', () => {
    const limits = [
      tenDays('not-stated', { clause: '2', when: { fact: 'subject', is: 'care' } }),
      tenDays('complaint.logged', { clause: '3' }),
      tenDays('complaint.received', { after: 'complainant.contacted' }),
    ];
    const complaint = (...facts: ComplaintEvent[]) =>
      replay(policyWith({ stages: [respondingWithin(stageOne, ...limits), laterStage(2)] }), [
        received('2024-02-05', { subject: 'housing' }),
        ...facts,
      ]);
    const duty = (...facts: ComplaintEvent[]) =>
      dutyOf(complaint(...facts), 'stage-1/respond', '2024-02-08');
    expect(duty()).not.toHaveProperty('due');
    expect(duty(fact('2024-02-06', 'complainant.contacted'))).toMatchObject({
      clause: '1',
      due: '2024-02-19',
    });
    expect(
      duty(fact('2024-02-06', 'complainant.contacted'), fact('2024-02-07', 'complaint.logged')),
    ).toMatchObject({ clause: '3', due: '2024-02-21' });
  });
});
