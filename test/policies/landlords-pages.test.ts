/**
 * What is peculiar to each of the published policies, as it runs. What they have in common is
 * in `landlords.test.ts`.
 */

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type {
  ComplaintEvent,
  EscalationRequest,
  EventOf,
  EventType,
  IsoDate,
  Matter,
  Policy,
} from '../../src/index.js';
import {
  assessConduct,
  assessEscalation,
  assessScope,
  breachesOf,
  definePolicy,
  expectedEvents,
  explain,
  notShown,
  obligationsOf,
  positionOf,
  replay,
  signpostsOf,
} from '../../src/index.js';
import { noDueDateInWords } from '../../src/obligations/index.js';

const policyIn = (name: string): Policy =>
  definePolicy(
    JSON.parse(readFileSync(new URL(`../fixtures/policies/${name}.json`, import.meta.url), 'utf8')),
  );
const manchester = policyIn('manchester-how-we-deal-with-complaints');
const livv = policyIn('livv-complaints-service-standard');
const eastendHomes = policyIn('eastendhomes-three-stages');
const ashCoop = policyIn('ash-co-op-complaints');
const a2dominion = policyIn('a2dominion-making-a-complaint');
const catalyst = policyIn('catalyst-complaints-2021');
const centralBedfordshire = policyIn('central-bedfordshire-housing-feedback');
const homesManager = policyIn('legal-and-general-homes-manager');
const housing21 = policyIn('housing-21-complaints-2024');
const magazineLandlord = policyIn('magazine-landlord-complaints-2022');
const manchesterHousing = policyIn('manchester-social-housing');
const oneManchester = policyIn('one-manchester-complaints');
const oxford = policyIn('oxford-three-tiers');
const poplarHarca = policyIn('poplar-harca-complaints');
const shepherdsBush = policyIn('shepherds-bush-timeframes');
const slough = policyIn('slough-housing-complaints-2024');
const star = policyIn('star-complaint-handling-2025');
const vivid = policyIn('vivid-making-a-complaint');
const woking = policyIn('woking-corporate-complaints');
const yourHousing = policyIn('your-housing-customer-feedback');

const RECEIVED: ComplaintEvent = { on: '2024-06-03', type: 'complaint.received' };
const under =
  (policy: Policy) =>
  (...facts: ComplaintEvent[]) =>
    replay(policy, [RECEIVED, ...facts]);

type Made = ReturnType<ReturnType<typeof under>>;
const duty = (complaint: Made, id: string, asOf: IsoDate) =>
  obligationsOf(complaint, asOf, { by: ['policy'] }).find((one) => one.id === id);
const breaches = (complaint: Made, asOf: IsoDate) =>
  breachesOf(complaint, asOf).map(({ obligation, kind }) => `${obligation ?? ''} ${kind}`.trim());
const happened = <T extends EventType>(
  type: T,
  on: IsoDate,
  more: Partial<EventOf<T>> = {},
): ComplaintEvent => ({ ...more, on, type }) as ComplaintEvent;

/** A matter that was raised at once. */
const fresh: Matter = {
  raisedOn: '2024-06-03',
  happenedOn: '2024-06-01',
  knownOn: '2024-06-01',
  reportedOn: '2024-06-01',
  about: ['repairs'],
};
const findingOf = (policy: Policy, ground: string, facts: Partial<Matter>) =>
  assessScope(policy, { ...fresh, ...facts }).findings.find((one) => one.ground === ground)?.met;

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
    const respond = duty(complaint(), 'stage-1/respond', '2024-06-07');
    expect(respond?.due).toBeUndefined();
    expect(respond?.last).toEqual({ earliest: '2024-06-21', latest: '2024-06-24' });
    expect(respond && noDueDateInWords(respond)).toContain(
      'the acknowledgement, which is not in the record',
    );
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
      limit: { amount: 5, unit: 'working-days', from: 'not-seen' },
      standing: 'open',
      noDueDate: 'start-not-seen',
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
    raisedBy: 'tenant',
    recipient: 'complaints-officer',
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
      because: 'old, and both conditions hold: what was seen does not keep it out',
      facts: { stillInvestigable: true, unfairToExpectEarlier: true },
      outcome: 'undetermined',
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
      outcome: 'undetermined',
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
      facts: { knownOn: '2024-06-01', recipient: 'mp' },
      outcome: 'accept',
      needs: [],
    },
    {
      because: 'sent to a senior officer, passed in',
      facts: { knownOn: '2024-06-01', recipient: 'senior-officer' },
      outcome: 'accept',
      needs: [],
    },
  ])('a matter that is $because: $outcome', ({ facts, outcome, needs }) => {
    expect(assessScope(manchester, { ...leak, ...facts })).toMatchObject({ outcome, needs });
  });
});

describe('Livv Housing Group', () => {
  const complaint = under(livv);
  const ids = (made: Made, asOf: IsoDate) =>
    obligationsOf(made, asOf, { by: ['policy'] }).map(({ id }) => id);

  test('five working days for an early solution, and until then nothing more is owed', () => {
    expect(
      obligationsOf(complaint(), '2024-06-10', { by: ['policy'] }).flatMap(({ id, standing }) =>
        standing === 'contingent' ? [] : [id],
      ),
    ).toEqual(['informal/resolve']);
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
    const owed = obligationsOf(made, '2024-12-31', { by: ['policy'] });
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
      expect(one.noDueDate).toBe('not-seen');
    }
  });

  test('nothing is late that has no date, however long it takes', () => {
    const waiting = replay(eastendHomes, made.events.slice(0, 1));
    expect(
      obligationsOf(waiting, '2029-12-31', { by: ['policy'] }).map(({ standing }) => standing),
    ).toEqual(['open']);
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

/** A complaint that has been answered at the first stage, ten days after the receipt. */
const answered = (policy: Policy, ...before: ComplaintEvent[]): Made =>
  under(policy)(...before, happened('response.sent', '2024-06-13'));
const ASKED = '2024-06-20';
const escalated = (policy: Policy, ...facts: ComplaintEvent[]): Made =>
  replay(policy, [...answered(policy).events, happened('escalation.requested', ASKED), ...facts]);
const assessed = (complaint: Made, facts: Partial<EscalationRequest>) => {
  const { outcome, needs } = assessEscalation(complaint, { on: ASKED, ...facts });
  return { outcome, needs };
};

describe('a gate before the second stage', () => {
  const NONE = {
    inaccurateFacts: false,
    newInformation: false,
    overlookedOrMisunderstood: false,
  };

  test.each([
    { because: 'inaccurate facts', facts: { ...NONE, inaccurateFacts: true }, outcome: 'accept' },
    { because: 'new information', facts: { ...NONE, newInformation: true }, outcome: 'accept' },
    {
      because: 'something overlooked',
      facts: { ...NONE, overlookedOrMisunderstood: true },
      outcome: 'accept',
    },
    { because: 'one is enough', facts: { newInformation: true }, outcome: 'accept' },
    { because: 'none of the three', facts: NONE, outcome: 'may-refuse' },
  ])('Woking: $because: $outcome', ({ facts, outcome }) => {
    expect(assessed(answered(woking), facts)).toEqual({ outcome, needs: [] });
  });

  test('Woking: what is not known is asked for', () => {
    expect(assessed(answered(woking), { inaccurateFacts: false })).toEqual({
      outcome: 'undetermined',
      needs: ['newInformation', 'overlookedOrMisunderstood'],
    });
  });

  const gateOf = (policy: Policy, facts: Partial<EscalationRequest>) =>
    assessEscalation(answered(policy), { on: ASKED, ...facts }).findings.find(
      ({ ground }) => ground === 'gate',
    )?.met;
  const reasons = 'The window still leaks.';

  test.each<{ policy: Policy; because: string; facts: Partial<EscalationRequest>; met: unknown }>([
    {
      policy: vivid,
      because: 'which part, and how to resolve it',
      facts: { reasons, outcomeSought: 'A repair.' },
      met: false,
    },
    {
      policy: vivid,
      because: 'which part alone is not enough',
      facts: { reasons, outcomeSought: '' },
      met: true,
    },
    {
      policy: slough,
      because: 'in writing, and why',
      facts: { inWriting: true, reasons },
      met: false,
    },
    { policy: slough, because: 'by telephone', facts: { inWriting: false, reasons }, met: true },
    { policy: magazineLandlord, because: 'with reasons', facts: { reasons }, met: false },
    { policy: magazineLandlord, because: 'without reasons', facts: { reasons: '' }, met: true },
    {
      policy: housing21,
      because: 'whether there is a gate was not seen',
      facts: {},
      met: 'unknown',
    },
  ])('$policy.landlord: $because', ({ policy, facts, met }) => {
    expect(gateOf(policy, facts)).toBe(met);
  });

  test('VIVID asks for a decision, since what follows was not seen', () => {
    expect(assessed(answered(vivid), { reasons: '' }).outcome).toBe('for-decision');
  });
});

describe('a request that is not taken', () => {
  test.each([
    { because: 'accepted in time', type: 'complaint.acknowledged', on: '2024-06-27', late: [] },
    { because: 'rejected in time', type: 'escalation.refused', on: '2024-06-27', late: [] },
    {
      because: 'rejected a day late',
      type: 'escalation.refused',
      on: '2024-06-28',
      late: ['stage-2/acknowledge late'],
    },
  ] as const)('One Manchester: $because', ({ type, on, late }) => {
    const made = escalated(oneManchester, happened(type, on));
    expect(made.history.at(-1)).toMatchObject({ stage: 'stage-2', regularity: 'regular' });
    expect(duty(made, 'stage-2/acknowledge', on)).toMatchObject({
      due: '2024-06-27',
      settledOn: on,
    });
    expect(breaches(made, on).filter((one) => one.startsWith('stage-2'))).toEqual(late);
    expect(positionOf(made).end).toBe(
      type === 'escalation.refused' ? 'escalation-refused' : undefined,
    );
  });

  test.each([
    { policy: oneManchester, passes: {} },
    { policy: vivid, passes: { reasons: 'Why.', outcomeSought: 'A repair.' } },
    { policy: slough, passes: { reasons: 'Why.', inWriting: true } },
  ])(
    '$policy.landlord: which are not taken was not seen, so it cannot be said',
    ({ policy, passes }) => {
      expect(assessed(answered(policy), passes)).toEqual({ outcome: 'undetermined', needs: [] });
    },
  );

  test('One Manchester: on what ground it was refused is not shown to be one, and no breach', () => {
    const ground = { ground: 'excessive' };
    const made = escalated(oneManchester, happened('escalation.refused', '2024-06-24', ground));
    expect(breaches(made, '2024-06-24').filter((one) => one.includes('no-such-ground'))).toEqual(
      [],
    );
    expect(notShown(made, '2024-06-24')).toContainEqual(
      expect.objectContaining({ needs: ['ground'] }),
    );
  });

  test.each([
    { because: 'the repair is due any day', is: true, outcome: 'may-refuse' },
    { because: 'no repair is awaited', is: false, outcome: 'undetermined' },
  ])('Shepherds Bush: $because: $outcome', ({ is, outcome }) => {
    expect(assessed(answered(shepherdsBush), { repairAppointmentImminent: is })).toEqual({
      outcome,
      needs: [],
    });
  });

  test.each([
    {
      because: 'in writing, with reasons',
      more: { inWriting: true, reasons: 'Why.' },
      end: 'escalation-refused',
    },
    { because: 'with nothing said of how', more: {}, end: undefined },
    { because: 'without reasons', more: { inWriting: true, reasons: '' }, end: undefined },
  ])('Slough: refused $because', ({ more, end }) => {
    const made = escalated(slough, happened('escalation.refused', '2024-06-24', more));
    expect(positionOf(made).end).toBe(end);
  });
});

describe('a complaint that begins at a later stage', () => {
  test.each([
    { stage: 'stage-1', owed: ['stage-1/acknowledge', 'stage-1/respond'] },
    { stage: 'stage-2', owed: ['stage-2/respond'] },
    { stage: 'stage-3', owed: ['stage-3/respond'] },
  ])('Oxford: at $stage, and what was passed over owes nothing', ({ stage, owed }) => {
    const made = replay(oxford, [{ ...RECEIVED, stage }]);
    expect(made.history[0]).toMatchObject({ stage, regularity: 'regular' });
    expect(obligationsOf(made, '2024-06-03', { by: ['policy'] }).map(({ id }) => id)).toEqual(owed);
  });

  test('Oxford: what is escalated from the second tier goes to the third', () => {
    const made = replay(oxford, [
      { ...RECEIVED, stage: 'stage-2' },
      happened('response.sent', '2024-06-13'),
      happened('escalation.requested', ASKED),
      happened('response.sent', '2024-07-01', { decidedBy: 'chief-executive', independent: true }),
    ]);
    expect(made.history.map(({ regularity }) => regularity)).toEqual(Array(4).fill('regular'));
    expect(positionOf(made)).toMatchObject({ stage: 'stage-3', end: 'exhausted' });
    expect(breachesOf(made, '2024-07-01')).toEqual([]);
  });

  test('nowhere else: under another policy it is irregular', () => {
    expect(replay(slough, [{ ...RECEIVED, stage: 'stage-2' }]).history[0]?.regularity).toBe(
      'stage-skipped',
    );
  });
});

describe('bare days', () => {
  test.each([
    {
      policy: housing21,
      id: 'stage-1/acknowledge',
      made: under(housing21)(),
      due: '2024-06-10',
      words: ['within 5 days', 'read as working days'],
    },
    {
      policy: woking,
      id: 'stage-1/escalate',
      made: answered(woking),
      due: '2024-07-11',
      words: ['within 28 days', 'read as calendar days'],
    },
  ] as const)('$policy.landlord: $id keeps the word and says the reading', (row) => {
    const one = duty(row.made, row.id, '2024-06-13');
    expect(one?.due).toBe(row.due);
    for (const words of row.words) expect(String(one && explain(one))).toContain(words);
  });
});

describe('a limit of which the start is another', () => {
  test('Housing 21: ten days from the register, and none before', () => {
    expect(duty(under(housing21)(), 'stage-1/respond', '2024-12-31')).toMatchObject({
      noDueDate: 'waits-for',
      limit: { from: 'complaint.logged' },
    });
    const logged = under(housing21)(happened('complaint.logged', '2024-06-05'));
    expect(logged.history.at(-1)?.regularity).toBe('regular');
    expect(duty(logged, 'stage-1/respond', '2024-06-05')?.due).toBe('2024-06-19');
  });

  test('Woking: each stage has its own entry in the register', () => {
    const made = escalated(woking, happened('complaint.logged', '2024-06-24'));
    expect(duty(made, 'stage-2/respond', '2024-06-24')).toMatchObject({
      from: '2024-06-24',
      due: '2024-07-22',
    });
  });

  test.each([
    { policy: manchesterHousing, id: 'stage-1/respond', amount: 10 },
    { policy: catalyst, id: 'stage-1/respond', amount: 10 },
    { policy: magazineLandlord, id: 'stage-1/respond', amount: 10 },
    { policy: yourHousing, id: 'stage-1/respond', amount: 10 },
  ])('$policy.landlord: $amount working days of what was not seen is no date', (row) => {
    const made = under(row.policy)(happened('complaint.formalised', '2024-06-04'));
    const owed = duty(made, row.id, '2029-12-31');
    expect(owed).toMatchObject({
      limit: { amount: row.amount, unit: 'working-days', from: 'not-seen' },
      standing: 'open',
      noDueDate: 'start-not-seen',
    });
    expect(breaches(made, '2029-12-31').filter((one) => one.startsWith(row.id))).toEqual([]);
  });

  test('Your Housing: contact within two working days of the allocation', () => {
    const made = under(yourHousing)(
      happened('complaint.formalised', '2024-06-04'),
      happened('complaint.allocated', '2024-06-06', { to: 'appropriate-colleague' }),
    );
    expect(duty(made, 'stage-1/contact', '2024-06-06')?.due).toBe('2024-06-10');
  });
});

describe('who answers', () => {
  test.each<{
    policy: Policy;
    because: string;
    more: Partial<EventOf<'response.sent'>>;
    wrong: number;
  }>([
    {
      policy: vivid,
      because: 'two senior managers',
      more: { decidedBy: ['senior-manager', 'senior-manager'] },
      wrong: 0,
    },
    { policy: vivid, because: 'one is not two', more: { decidedBy: 'senior-manager' }, wrong: 1 },
    {
      policy: vivid,
      because: 'nor are three',
      more: { decidedBy: ['senior-manager', 'senior-manager', 'senior-manager'] },
      wrong: 1,
    },
    { policy: housing21, because: 'somebody else', more: { independent: true }, wrong: 0 },
    { policy: housing21, because: 'the same employee', more: { independent: false }, wrong: 1 },
    { policy: manchester, because: 'not independent', more: { independent: false }, wrong: 1 },
    {
      policy: homesManager,
      because: 'one person',
      more: { decidedBy: ['senior-person'] },
      wrong: 0,
    },
    {
      policy: homesManager,
      because: 'no longer a panel of two',
      more: { decidedBy: ['senior-person', 'senior-person'] },
      wrong: 1,
    },
    {
      policy: shepherdsBush,
      because: 'the right one',
      more: { decidedBy: 'executive-director' },
      wrong: 0,
    },
    { policy: shepherdsBush, because: 'one too junior', more: { decidedBy: 'director' }, wrong: 1 },
    {
      policy: catalyst,
      because: 'who answers was not seen',
      more: { decidedBy: 'officer' },
      wrong: 0,
    },
  ])('$policy.landlord at the second stage: $because', ({ policy, more, wrong }) => {
    const made = escalated(policy, happened('response.sent', '2024-06-27', more));
    const found = breaches(made, '2024-06-27').filter((one) => one.endsWith('wrong-handler'));
    expect(found).toHaveLength(wrong);
  });

  test('who is not told is not shown, and no breach', () => {
    const made = escalated(vivid, happened('response.sent', '2024-06-27'));
    expect(breachesOf(made, '2024-06-27').map(({ kind }) => kind)).not.toContain('wrong-handler');
    expect(notShown(made, '2024-06-27').map(({ needs }) => needs)).toContainEqual(['decidedBy']);
  });
});

describe('letters', () => {
  const extended = (policy: Policy, more: Partial<EventOf<'response.extended'>>) =>
    breaches(
      under(policy)(
        happened('complaint.formalised', '2024-06-03'),
        happened('complaint.acknowledged', '2024-06-04'),
        happened('response.extended', '2024-06-05', more),
      ),
      '2024-06-05',
    );

  test.each<{
    policy: Policy;
    because: string;
    more: Partial<EventOf<'response.extended'>>;
    found: string[];
  }>([
    {
      policy: housing21,
      because: 'with the details of the Ombudsman',
      more: { contents: ['ombudsman-details', 'reasons'] },
      found: [],
    },
    {
      policy: housing21,
      because: 'without them',
      more: { contents: ['reasons'] },
      found: ['missing-content'],
    },
    {
      policy: homesManager,
      because: 'unexplained',
      more: { reasons: '' },
      found: ['missing-reasons'],
    },
    { policy: homesManager, because: 'explained', more: { reasons: 'Complex.' }, found: [] },
    {
      policy: shepherdsBush,
      because: 'ten working days more, agreed',
      more: { newDueDate: '2024-07-01', agreed: true },
      found: [],
    },
    {
      policy: shepherdsBush,
      because: 'not agreed',
      more: { newDueDate: '2024-07-01', agreed: false },
      found: ['stage-1/respond no-agreement'],
    },
    {
      policy: shepherdsBush,
      because: 'an eleventh',
      more: { newDueDate: '2024-07-02', agreed: true },
      found: ['stage-1/respond extension-too-long'],
    },
  ])('$policy.landlord, a holding letter $because', ({ policy, more, found }) => {
    expect(extended(policy, more)).toEqual(found);
  });

  test.each([
    { contents: ['outstanding-actions', 'review-date'], found: [] },
    { contents: ['outstanding-actions'], found: ['missing-content'] },
  ])('Your Housing: the response is a contract: $contents', ({ contents, found }) => {
    const made = under(yourHousing)(
      happened('complaint.formalised', '2024-06-03'),
      happened('complaint.acknowledged', '2024-06-04'),
      happened('response.sent', '2024-06-10', { contents }),
    );
    expect(breaches(made, '2024-06-10')).toEqual(found);
  });

  test('A2Dominion: how long it takes is said case by case', () => {
    const made = under(a2dominion)(
      happened('complainant.contacted', '2024-06-04', { contents: ['complaint-definition'] }),
    );
    expect(breachesOf(made, '2024-06-04')).toMatchObject([{ requirement: 'time-estimated' }]);
    expect(duty(made, 'stage-1/respond', '2029-12-31')).toMatchObject({
      limit: 'not-seen',
      standing: 'open',
    });
  });

  test('Livv: what was understood is summed up', () => {
    const made = under(livv)(
      happened('complaint.formalised', '2024-06-04'),
      happened('complaint.acknowledged', '2024-06-05', { contents: ['next-steps'] }),
    );
    expect(breachesOf(made, '2024-06-05')).toMatchObject([
      { requirement: 'summary-of-understanding' },
    ]);
  });

  test.each([
    { policy: yourHousing, first: [happened('complaint.formalised', '2024-06-03')] },
    { policy: centralBedfordshire, first: [] },
  ])('$policy.landlord: a representative needs authority', ({ policy, first }) => {
    const spoken = happened('complainant.contacted', '2024-06-05', { with: 'advocate' });
    const signed = happened('advocate.authorised', '2024-06-04', { signed: true });
    expect(breaches(under(policy)(...first, spoken), '2024-06-05')).toEqual([
      'unauthorised-advocate',
    ]);
    expect(breaches(under(policy)(...first, signed, spoken), '2024-06-05')).toEqual([]);
  });
});

describe('what is a complaint', () => {
  test.each<{ policy: Policy; because: string; facts: Partial<Matter>; outcome: string }>([
    {
      policy: manchester,
      because: 'one sent to a Member of Parliament is passed in',
      facts: { recipient: 'mp' },
      outcome: 'accept',
    },
    {
      policy: slough,
      because: "an MP's is not taken",
      facts: { raisedBy: 'mp' },
      outcome: 'exclude',
    },
    {
      policy: slough,
      because: 'nothing seen keeps it out, and not all was seen',
      facts: { raisedBy: 'tenant' },
      outcome: 'undetermined',
    },
    {
      policy: star,
      because: 'nothing at all was seen',
      facts: {},
      outcome: 'undetermined',
    },
    {
      policy: oneManchester,
      because: 'compensation is dealt with as a complaint',
      facts: { about: ['compensation'] },
      outcome: 'accept',
    },
    {
      policy: ashCoop,
      because: 'the same again is joined, not refused',
      facts: { repetitive: true },
      outcome: 'accept',
    },
    {
      policy: ashCoop,
      because: 'a suggestion goes to the working groups',
      facts: { repetitive: false, nuisance: false, about: ['policy-change'] },
      outcome: 'exclude',
    },
    {
      policy: centralBedfordshire,
      because: 'a request for a service is none',
      facts: {
        about: ['service-query'],
        triedAtFirstContact: false,
        dissatisfiedWithRequest: false,
        landlordRelationship: true,
      },
      outcome: 'first-contact',
    },
    {
      policy: centralBedfordshire,
      because: 'dissatisfaction with it is one, even while it goes on',
      facts: {
        about: ['service-query'],
        triedAtFirstContact: false,
        dissatisfiedWithRequest: true,
        landlordRelationship: true,
      },
      outcome: 'accept',
    },
    {
      policy: centralBedfordshire,
      because: 'whoever lives there without a tenancy needs permission',
      facts: { landlordRelationship: false, writtenPermission: false },
      outcome: 'exclude',
    },
    {
      policy: poplarHarca,
      because: 'a third party outside its control',
      facts: { withinControl: false },
      outcome: 'exclude',
    },
    {
      policy: housing21,
      because: 'an anonymous one may be left',
      facts: { anonymous: true },
      outcome: 'may-exclude',
    },
    {
      policy: housing21,
      because: 'a related issue is joined while there is no answer',
      facts: {
        ourService: true,
        previouslyConsidered: false,
        legalProceedings: 'none',
        anonymous: false,
        relatedToOpenComplaint: true,
        alreadyAnswered: false,
      },
      outcome: 'accept',
    },
    {
      policy: housing21,
      because: 'a related issue after the answer is a new complaint',
      facts: {
        ourService: true,
        previouslyConsidered: false,
        legalProceedings: 'none',
        anonymous: false,
        relatedToOpenComplaint: true,
        alreadyAnswered: true,
      },
      outcome: 'undetermined',
    },
  ])('$policy.landlord: $because: $outcome', ({ policy, facts, outcome }) => {
    expect(assessScope(policy, { ...fresh, ...facts }).outcome).toBe(outcome);
  });

  test.each<{ because: string; facts: Partial<Matter>; met: unknown }>([
    {
      because: "the complainant's first letter is enough",
      facts: { proceedingsBy: 'complainant', legalProceedings: 'solicitors-letter' },
      met: true,
    },
    {
      because: "the landlord's is not",
      facts: { proceedingsBy: 'landlord', legalProceedings: 'pre-action-letter' },
      met: false,
    },
    {
      because: 'what the landlord has filed is',
      facts: { proceedingsBy: 'landlord', legalProceedings: 'filed' },
      met: true,
    },
    { because: 'whoever filed it', facts: { legalProceedings: 'filed' }, met: true },
    {
      because: 'whose letter it is, is asked',
      facts: { legalProceedings: 'pre-action-letter' },
      met: 'unknown',
    },
    { because: 'there is none', facts: { legalProceedings: 'none' }, met: false },
  ])('Housing 21, legal action: $because', ({ facts, met }) => {
    expect(findingOf(housing21, 'legal-action', facts)).toBe(met);
  });

  test.each<{ because: string; ground: string; facts: Partial<Matter>; met: unknown }>([
    {
      because: "an employee's",
      ground: 'employment',
      facts: { about: ['employment'], alsoTenant: false },
      met: true,
    },
    {
      because: "an employee's who is a tenant too",
      ground: 'employment',
      facts: { about: ['employment'], alsoTenant: true },
      met: false,
    },
    {
      because: 'old',
      ground: 'over-12-months',
      facts: { happenedOn: '2023-06-02', recurring: false },
      met: true,
    },
    {
      because: 'old, and it recurs',
      ground: 'over-12-months',
      facts: { happenedOn: '2023-06-02', recurring: true },
      met: false,
    },
    { because: 'disrepair', ground: 'disrepair', facts: { about: ['disrepair'] }, met: true },
  ])('Housing 21, $ground: $because', ({ ground, facts, met }) => {
    expect(findingOf(housing21, ground, facts)).toBe(met);
  });

  test.each<{ because: string; ground: string; facts: Partial<Matter>; met: unknown }>([
    {
      because: 'a service asked for the first time',
      ground: 'service-request',
      facts: { about: ['service-query'], triedAtFirstContact: false },
      met: true,
    },
    {
      because: 'a service asked for before',
      ground: 'service-request',
      facts: { about: ['service-query'], triedAtFirstContact: true },
      met: false,
    },
    {
      because: 'no more than a letter',
      ground: 'legal-proceedings',
      facts: { legalProceedings: 'pre-action-letter' },
      met: false,
    },
    {
      because: 'at court',
      ground: 'legal-proceedings',
      facts: { legalProceedings: 'filed' },
      met: true,
    },
    {
      because: 'known of for twelve months',
      ground: 'over-12-months',
      facts: { happenedOn: '2022-01-01', knownOn: '2023-06-03' },
      met: false,
    },
    {
      because: 'known of for longer',
      ground: 'over-12-months',
      facts: { happenedOn: '2022-01-01', knownOn: '2023-06-02' },
      met: true,
    },
  ])('Poplar HARCA, $ground: $because', ({ ground, facts, met }) => {
    expect(findingOf(poplarHarca, ground, facts)).toBe(met);
  });

  test.each([
    { decidedBy: 'head-of-service', found: [] },
    { decidedBy: 'officer', found: ['wrong-handler'] },
  ])('Housing 21: what is not taken is for a Head of Service: $decidedBy', (row) => {
    const { decidedBy, found } = row;
    const more = { grounds: ['anonymous'], decidedBy };
    const made = under(housing21)(happened('complaint.excluded', '2024-06-04', more));
    expect(made.history.at(-1)?.regularity).toBe('regular');
    expect(breaches(made, '2024-06-04')).toEqual(found);
  });

  test('Housing 21: data protection goes to its own process', () => {
    expect(assessScope(housing21, { ...fresh, about: ['data-protection'] }).routes).toEqual([
      { to: 'data-protection-process', name: 'the data protection process' },
    ]);
  });

  test.each<{ because: string; facts: Partial<Matter>; met: unknown }>([
    {
      because: 'both within',
      facts: { happenedOn: '2023-06-03', reportedOn: '2023-06-03' },
      met: false,
    },
    {
      because: 'it happened too long ago',
      facts: { happenedOn: '2023-06-02', reportedOn: '2023-06-03' },
      met: true,
    },
    {
      because: 'it was reported too long ago',
      facts: { happenedOn: '2024-06-01', reportedOn: '2023-06-02' },
      met: true,
    },
  ])('Your Housing, twelve months twice: $because', ({ facts, met }) => {
    expect(findingOf(yourHousing, 'over-12-months', facts)).toBe(met);
  });

  test.each([
    { happenedOn: '2023-12-03', met: false },
    { happenedOn: '2023-12-02', met: true },
  ] as const)('Catalyst, six months from $happenedOn: $met', ({ happenedOn, met }) => {
    expect(findingOf(catalyst, 'over-6-months', { happenedOn })).toBe(met);
  });
});

describe('the end', () => {
  const twice = (policy: Policy) => escalated(policy, happened('response.sent', '2024-06-27'));

  test.each([{ policy: shepherdsBush }, { policy: yourHousing }])(
    '$policy.landlord: answered is not closed',
    ({ policy }) => {
      const first = happened('complaint.formalised', '2024-06-03');
      const open = replay(policy, [
        RECEIVED,
        ...(policy === yourHousing
          ? [first, happened('complaint.acknowledged', '2024-06-04')]
          : []),
        ...twice(policy).events.slice(1),
      ]);
      expect(positionOf(open)).toMatchObject({ stage: 'stage-2', step: 'complete' });
      expect(expectedEvents(open)).toContain('complaint.resolved');
      expect(duty(open, 'stage-2/complete', '2029-12-31')?.standing).toBe('open');
      const closed = replay(policy, [...open.events, happened('complaint.resolved', '2024-09-02')]);
      expect(closed.history.every(({ regularity }) => regularity === 'regular')).toBe(true);
      expect(positionOf(closed).end).toBe('resolved');
      expect(duty(closed, 'stage-2/complete', '2024-09-02')?.standing).toBe('done');
    },
  );

  test('Catalyst: a designated person at once, the Ombudsman after eight weeks', () => {
    expect(signpostsOf(twice(catalyst), '2024-06-27')).toMatchObject([
      { to: 'designated-person', name: expect.stringContaining('tenant panel'), applies: true },
      { to: 'housing-ombudsman', from: '2024-08-22', applies: true },
    ]);
    expect(signpostsOf(twice(catalyst), '2024-06-27')[0]).not.toHaveProperty('from');
  });

  test.each([
    { policy: livv },
    { policy: shepherdsBush },
    { policy: manchesterHousing },
    { policy: ashCoop },
    { policy: a2dominion },
  ])('$policy.landlord: the Ombudsman at any time', ({ policy }) => {
    const open = under(policy)();
    expect(signpostsOf(open, '2024-06-03')).toMatchObject([{ to: 'housing-ombudsman' }]);
    const withdrawn = under(policy)(happened('complaint.withdrawn', '2024-06-04'));
    expect(signpostsOf(withdrawn, '2024-06-04')).toMatchObject([{ to: 'housing-ombudsman' }]);
  });

  test.each([
    { policy: oxford, to: ['local-government-ombudsman'] },
    { policy: eastendHomes, to: ['housing-ombudsman'] },
    { policy: oneManchester, to: ['housing-ombudsman'] },
    { policy: manchester, to: [] },
  ])('$policy.landlord: nowhere while it is open, then to $to', ({ policy, to }) => {
    expect(signpostsOf(under(policy)(), '2024-06-03')).toEqual([]);
    const ends = replay(policy, [
      RECEIVED,
      happened('complaint.acknowledged', '2024-06-04'),
      happened('response.sent', '2024-06-13'),
      happened('escalation.requested', ASKED),
      happened('response.sent', '2024-06-27'),
      ...(policy.stages.length > 2 ? [happened('escalation.requested', '2024-07-01')] : []),
      ...(policy === eastendHomes ? [happened('decision.sent', '2024-07-29')] : []),
      ...(policy === oxford ? [happened('response.sent', '2024-07-29')] : []),
    ]);
    expect(positionOf(ends).end).toBe('exhausted');
    expect(signpostsOf(ends, '2024-12-31').map((one) => one.to)).toEqual(to);
  });

  test.each([
    { subject: 'external-care', to: ['housing-ombudsman', 'care-provider'] },
    { subject: 'housing', to: ['housing-ombudsman'] },
  ])('Housing 21: about $subject, to $to', ({ subject, to }) => {
    const made = twice(housing21);
    const ended = replay(housing21, [{ ...RECEIVED, subject }, ...made.events.slice(1)]);
    expect(signpostsOf(ended, '2024-06-27').map((one) => one.to)).toEqual(to);
  });

  test('ASH Co-op: one that is joined to another is closed, as the policy foresees', () => {
    const made = under(ashCoop)(happened('complaint.merged', '2024-06-04', { into: 'C-1' }));
    expect(made.history.at(-1)).toMatchObject({
      regularity: 'regular',
      after: { end: 'merged' },
    });
    expect(assessScope(ashCoop, { ...fresh, nuisance: true }).routes).toMatchObject([
      { to: 'one-complaint' },
    ]);
  });
});

describe('before the first stage', () => {
  test('Your Housing: two working days for a service request, then nothing by itself', () => {
    const made = under(yourHousing)();
    expect(duty(made, 'informal/resolve', '2024-06-05')).toMatchObject({
      due: '2024-06-05',
      standing: 'open',
    });
    expect(breaches(made, '2024-06-06')).toEqual(['informal/resolve overdue']);
    const owed = obligationsOf(made, '2024-06-06', { by: ['policy'] });
    expect(owed.filter(({ standing }) => standing !== 'contingent')).toHaveLength(1);
  });

  test('VIVID: the front line has no date that was seen, the first stage ten days of receipt', () => {
    expect(duty(under(vivid)(), 'informal/resolve', '2029-12-31')?.standing).toBe('open');
    const formal = under(vivid)(happened('complaint.formalised', '2024-06-05'));
    expect(duty(formal, 'stage-1/respond', '2024-06-05')).toMatchObject({
      from: '2024-06-03',
      due: '2024-06-17',
    });
  });

  test('VIVID: the answer before any contact skips a step', () => {
    const made = under(vivid)(
      happened('complaint.formalised', '2024-06-05'),
      happened('response.sent', '2024-06-10'),
    );
    expect(made.history.at(-1)?.regularity).toBe('step-skipped');
    expect(duty(made, 'stage-1/escalate', '2024-06-10')?.due).toBe('2024-07-01');
  });
});

describe('a review meeting', () => {
  const heard = (more: Partial<EventOf<'hearing.held'>>) =>
    breaches(
      replay(magazineLandlord, [
        RECEIVED,
        happened('complaint.acknowledged', '2024-06-04'),
        happened('response.sent', '2024-06-13'),
        happened('escalation.requested', ASKED),
        happened('response.sent', '2024-06-27'),
        happened('escalation.requested', '2024-07-01'),
        happened('hearing.held', '2024-07-15', more),
      ]),
      '2024-07-15',
    );

  test.each<{ because: string; more: Partial<EventOf<'hearing.held'>>; found: string[] }>([
    {
      because: 'a Director and Board Members, with the report sent',
      more: { members: ['director', 'board', 'board'], papersTo: ['complainant'] },
      found: [],
    },
    {
      because: 'no Director',
      more: { members: ['board', 'board'], papersTo: ['complainant'] },
      found: ['panel-composition'],
    },
    {
      because: 'the report kept back',
      more: { members: ['director', 'board'], papersTo: [] },
      found: ['hearing-arrangements'],
    },
  ])('of the magazine landlord: $because', ({ more, found }) => {
    expect(heard(more)).toEqual(found);
  });
});

describe('conduct', () => {
  test.each([
    { policy: yourHousing, behaviour: { hindersOthers: true }, met: [true, 'unknown'] },
    {
      policy: yourHousing,
      behaviour: { hindersOthers: false, delaysInvestigation: true },
      met: [false, true],
    },
    { policy: star, behaviour: { unreasonable: true }, met: [true] },
    { policy: woking, behaviour: { unreasonable: true }, met: [] },
  ])('$policy.landlord: $behaviour: $met', ({ policy, behaviour, met }) => {
    const { findings, ...assessed } = assessConduct(policy, behaviour);
    expect(findings.map((finding) => finding.met)).toEqual(met);
    expect(assessed).toMatchObject({ powers: [], appeal: 'not-seen' });
  });

  test('Woking: whether it says anything of conduct was not seen', () => {
    expect(assessConduct(woking, { unreasonable: true }).outcome).toBe('undetermined');
  });

  test('STAR: the version on its cover is kept', () => {
    expect(star).toMatchObject({ edition: 'v5.1', document: { version: '5.1' } });
  });
});
