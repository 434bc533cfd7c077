/**
 * Policies of which only a part of the landlord's page was seen: what was not seen is said to
 * be so, and the lifecycle runs all the same.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import {
  assessScope,
  breachesOf,
  type ComplaintEvent,
  createComplaintMachine,
  definePolicy,
  type IsoDate,
  type Matter,
  obligationsOf,
  type Policy,
  positionOf,
  replay,
} from '../../src/index.js';
import { walkEvents } from '../../src/testing/index.js';

const policyIn = (name: string): Policy =>
  definePolicy(
    JSON.parse(readFileSync(new URL(`../fixtures/policies/${name}.json`, import.meta.url), 'utf8')),
  );
const manchester = policyIn('manchester-how-we-deal-with-complaints');
const livv = policyIn('livv-complaints-service-standard');
const eastendHomes = policyIn('eastendhomes-three-stages');

const RECEIVED: ComplaintEvent = { on: '2024-06-03', type: 'complaint.received' };
const under =
  (policy: Policy) =>
  (...facts: ComplaintEvent[]) =>
    replay(policy, [RECEIVED, ...facts]);

type Made = ReturnType<ReturnType<typeof under>>;
const duty = (complaint: Made, id: string, asOf: IsoDate) =>
  obligationsOf(complaint, asOf).find((one) => one.id === id);
const breaches = (complaint: Made, asOf: IsoDate) =>
  breachesOf(complaint, asOf).map(({ obligation, kind }) => `${obligation ?? ''} ${kind}`.trim());

describe.each([{ policy: manchester }, { policy: livv }, { policy: eastendHomes }])(
  '$policy.landlord',
  ({ policy }) => {
    test('has no stage and no step that a complaint cannot come to', () => {
      const steps = policy.stages.flatMap(({ id, steps }) =>
        steps.filter(({ beside }) => !beside).map(({ duty }) => `${id}.${duty}`),
      );
      const machine = createComplaintMachine(policy);
      const reached = getShortestPaths(machine as never, { events: walkEvents(policy) as never[] })
        .map(({ state }) => (state as { value: unknown }).value)
        .flatMap((value) => Object.entries(Object(value)).map((path) => path.join('.')));
      expect(reached).toEqual(expect.arrayContaining(steps));
      expect(reached).toContain('closed.exhausted');
    });

    test('cites only clauses of its own list, and says what of it was seen', () => {
      expect(policy.notes).toMatch(/^Seen: /);
      expect(policy.clauses.some(({ treatment }) => treatment === 'executed')).toBe(true);
    });
  },
);

describe('Manchester City Council', () => {
  const complaint = under(manchester);
  const acknowledged = { on: '2024-06-05', type: 'complaint.acknowledged' } as const;

  test.each([
    {
      because: 'from receipt',
      facts: [],
      id: 'stage-1/acknowledge',
      asOf: '2024-06-03',
      from: '2024-06-03',
      due: '2024-06-10',
    },
    {
      because: 'from the acknowledgement, once it is sent',
      facts: [acknowledged],
      id: 'stage-1/respond',
      asOf: '2024-06-05',
      from: '2024-06-05',
      due: '2024-06-19',
    },
    {
      because: 'from the day the acknowledgement was due, where none was sent',
      facts: [],
      id: 'stage-1/respond',
      asOf: '2024-06-11',
      from: '2024-06-10',
      due: '2024-06-24',
    },
    {
      because: 'from the acknowledgement, however late',
      facts: [{ ...acknowledged, on: '2024-06-12' as const }],
      id: 'stage-1/respond',
      asOf: '2024-06-12',
      from: '2024-06-12',
      due: '2024-06-26',
    },
  ] as const)('$id is due by $due: $because', ({ facts, id, asOf, from, due }) => {
    expect(duty(complaint(...facts), id, asOf)).toMatchObject({ from, due });
  });

  test('there is no date for the response while the acknowledgement may yet come', () => {
    const respond = duty(complaint(), 'stage-1/respond', '2024-06-10');
    expect(respond?.due).toBeUndefined();
    expect(respond?.noDueDate).toContain('the acknowledgement, which is not in the record');
  });

  test.each([
    {
      because: 'ten working days more are allowed',
      newDueDate: '2024-07-03',
      due: '2024-07-03',
      breaches: [],
    },
    {
      because: 'an eleventh is not, and does not count',
      newDueDate: '2024-07-04',
      due: '2024-07-03',
      breaches: ['stage-1/respond extension-too-long'],
    },
  ] as const)('put off to $newDueDate: $because', ({ newDueDate, due, breaches: expected }) => {
    const later = complaint(acknowledged, {
      on: '2024-06-19',
      type: 'response.extended',
      newDueDate,
    });
    expect(duty(later, 'stage-1/respond', '2024-06-19')?.due).toBe(due);
    expect(breaches(later, '2024-06-19')).toEqual(expected);
  });

  const atStageTwo = under(manchester)(
    acknowledged,
    { on: '2024-06-19', type: 'response.sent' },
    { on: '2024-07-04', type: 'escalation.requested' },
  );

  test('the start of the five days at stage two was not seen, so they have no date', () => {
    expect(duty(atStageTwo, 'stage-2/acknowledge', '2024-12-31')).toMatchObject({
      limit: 'not-seen',
      standing: 'open',
      noDueDate: expect.stringContaining('was not available'),
    });
    expect(duty(atStageTwo, 'stage-2/respond', '2024-12-31')).not.toHaveProperty('due');
    expect(breaches(atStageTwo, '2024-12-31')).toEqual([]);
  });

  test('the response at stage two runs from its own acknowledgement, and can be put off by twenty', () => {
    const later = replay(manchester, [
      ...atStageTwo.events,
      { on: '2024-07-08', type: 'complaint.acknowledged' },
      { on: '2024-08-05', type: 'response.extended', newDueDate: '2024-12-31' },
    ]);
    expect(duty(later, 'stage-2/respond', '2024-08-04')?.due).toBe('2024-08-05');
    expect(duty(later, 'stage-2/respond', '2024-08-05')?.due).toBe('2024-09-03');
  });

  const leak: Matter = {
    raisedOn: '2024-06-03',
    happenedOn: '2023-05-01',
    knownOn: '2023-05-01',
    about: ['repairs'],
  };

  test.each<{ because: string; facts: Partial<Matter>; outcome: string; needs: string[] }>([
    {
      because: 'old, and nothing speaks for it',
      facts: { stillInvestigable: false },
      outcome: 'may-exclude',
      needs: [],
    },
    {
      because: 'old, and one of the two conditions is not enough',
      facts: { stillInvestigable: true, unfairToExpectEarlier: false },
      outcome: 'may-exclude',
      needs: [],
    },
    {
      because: 'old, and both conditions hold',
      facts: { stillInvestigable: true, unfairToExpectEarlier: true },
      outcome: 'accept',
      needs: [],
    },
    {
      because: 'old, and the conditions are not known',
      facts: {},
      outcome: 'undetermined',
      needs: ['stillInvestigable', 'unfairToExpectEarlier'],
    },
    {
      because: 'old, and known of only lately',
      facts: { knownOn: '2023-06-03' },
      outcome: 'accept',
      needs: [],
    },
    {
      because: 'old, and known of a day too long',
      facts: { knownOn: '2023-06-02', stillInvestigable: false },
      outcome: 'may-exclude',
      needs: [],
    },
    {
      because: 'a service request comes first',
      facts: { knownOn: '2024-06-01', about: ['service-query'], triedAtFirstContact: false },
      outcome: 'first-contact',
      needs: [],
    },
    {
      because: 'sent to a Member of Parliament, passed in',
      facts: { knownOn: '2024-06-01', raisedBy: 'mp' },
      outcome: 'accept',
      needs: [],
    },
  ])('a matter that is $because: $outcome', ({ facts, outcome, needs }) => {
    expect(assessScope(manchester, { ...leak, ...facts })).toMatchObject({ outcome, needs });
  });
});

describe('Livv Housing Group', () => {
  const complaint = under(livv);
  const ids = (made: Made, asOf: IsoDate) => obligationsOf(made, asOf).map(({ id }) => id);

  test('five working days for an early solution, and until then nothing more is owed', () => {
    expect(ids(complaint(), '2024-06-10')).toEqual(['informal/resolve']);
    expect(duty(complaint(), 'informal/resolve', '2024-06-10')).toMatchObject({
      due: '2024-06-10',
      standing: 'open',
    });
  });

  test('when they end without one, stage one opens, with no fact to say so', () => {
    const made = complaint();
    expect(ids(made, '2024-06-11')).toEqual([
      'informal/resolve',
      'stage-1/contact',
      'stage-1/respond',
    ]);
    expect(duty(made, 'stage-1/contact', '2024-06-11')).toMatchObject({
      from: '2024-06-10',
      due: '2024-06-12',
    });
    expect(duty(made, 'stage-1/respond', '2024-06-11')).toMatchObject({
      from: '2024-06-10',
      due: '2024-06-24',
    });
    expect(duty(made, 'informal/resolve', '2024-06-11')?.standing).toBe('released');
    expect(breaches(made, '2024-06-24')).toEqual(['stage-1/contact overdue']);
  });

  test('the response that follows is about stage one, as the policy foresees', () => {
    const made = complaint({ on: '2024-06-24', type: 'response.sent' });
    expect(made.history.at(-1)).toMatchObject({ stage: 'stage-1', regularity: 'regular' });
    expect(positionOf(made)).toMatchObject({ stage: 'stage-1', end: 'exhausted' });
    expect(duty(made, 'stage-1/respond', '2024-06-24')?.standing).toBe('met');
  });

  test.each([
    {
      because: 'made formal before they end',
      on: '2024-06-05',
      from: '2024-06-05',
      due: '2024-06-19',
    },
    {
      because: 'made formal on their last day',
      on: '2024-06-10',
      from: '2024-06-10',
      due: '2024-06-24',
    },
    {
      because: 'made formal after they ended, too late to matter',
      on: '2024-06-12',
      from: '2024-06-10',
      due: '2024-06-24',
    },
  ] as const)('$because: due by $due', ({ on, from, due }) => {
    const made = complaint({ on, type: 'complaint.formalised' });
    expect(duty(made, 'stage-1/respond', on)).toMatchObject({ from, due });
  });

  test('solved in time, it never becomes formal', () => {
    const made = complaint({ on: '2024-06-10', type: 'query.resolved' });
    expect(ids(made, '2024-12-31')).toEqual(['informal/resolve']);
    expect(positionOf(made)).toMatchObject({ end: 'resolved' });
  });

  test.each([
    { because: 'agreed', agreed: true, due: '2024-07-08', breaches: [] },
    {
      because: 'not agreed',
      agreed: false,
      due: '2024-06-19',
      breaches: ['stage-1/respond no-agreement'],
    },
  ])('put off, $because', ({ agreed, due, breaches: expected }) => {
    const made = complaint(
      { on: '2024-06-05', type: 'complaint.formalised' },
      { on: '2024-06-06', type: 'complainant.contacted' },
      { on: '2024-06-19', type: 'response.extended', newDueDate: '2024-07-08', agreed },
    );
    expect(duty(made, 'stage-1/respond', '2024-06-19')?.due).toBe(due);
    expect(breaches(made, '2024-06-19')).toEqual(expected);
  });
});

describe('EastendHomes', () => {
  const made = under(eastendHomes)(
    { on: '2024-06-17', type: 'response.sent' },
    { on: '2024-07-01', type: 'escalation.requested' },
    { on: '2024-07-15', type: 'response.sent' },
    { on: '2024-08-01', type: 'escalation.requested' },
    { on: '2024-09-02', type: 'hearing.held', members: ['board', 'scrutiny-panel'] },
    { on: '2024-09-09', type: 'decision.sent', decidedBy: 'panel' },
  );

  test('three stages, each opened by a request, the last ended by a panel', () => {
    expect(made.history.map(({ stage }) => stage)).toEqual([
      'stage-1',
      'stage-1',
      'stage-2',
      'stage-2',
      'stage-3',
      'stage-3',
      'stage-3',
    ]);
    expect(made.history.every(({ regularity }) => regularity === 'regular')).toBe(true);
    expect(positionOf(made)).toMatchObject({ stage: 'stage-3', end: 'exhausted' });
  });

  test('every duty is done, none has a date, and each says why', () => {
    const owed = obligationsOf(made, '2024-12-31');
    expect(owed.map(({ id, standing }) => `${id} ${standing}`)).toEqual([
      'stage-1/respond done',
      'stage-1/escalate done',
      'stage-2/respond done',
      'stage-2/escalate done',
      'stage-3/hear done',
      'stage-3/decide done',
    ]);
    for (const one of owed) {
      expect(one.due).toBeUndefined();
      expect(one.limit).toBe('not-seen');
      expect(one.noDueDate).toBe(
        'The part of the policy that may state the limit was not available.',
      );
    }
  });

  test('nothing is late that has no date, however long it takes', () => {
    const waiting = replay(eastendHomes, made.events.slice(0, 1));
    expect(obligationsOf(waiting, '2029-12-31').map(({ standing }) => standing)).toEqual(['open']);
    expect(breachesOf(waiting, '2029-12-31')).toEqual([]);
  });

  test.each([
    {
      because: 'both bodies, however many',
      members: ['board', 'scrutiny-panel', 'board', 'board'],
      breaches: [],
    },
    { because: 'one body alone', members: ['board', 'board'], breaches: ['panel-composition'] },
    {
      because: 'somebody from elsewhere',
      members: ['board', 'scrutiny-panel', 'director'],
      breaches: ['panel-composition'],
    },
  ])('the panel is $because', ({ members, breaches: expected }) => {
    const heard = replay(eastendHomes, [
      ...made.events.slice(0, 5),
      { on: '2024-09-02', type: 'hearing.held', members },
    ]);
    expect(breaches(heard, '2024-09-02')).toEqual(expected);
  });
});
