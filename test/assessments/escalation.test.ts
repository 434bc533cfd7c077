import { describe, expect, test } from 'vitest';
import type {
  ComplaintEvent,
  EscalationRequest,
  EventOf,
  IsoDate,
  Policy,
} from '../../src/index.js';
import {
  assessEscalation,
  definePolicy,
  openComplaint,
  recordEvent,
  replay,
} from '../../src/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { failure } from '../calendar/wrong.js';
import { put, smallPolicy } from '../policy/small-policy.js';

/** Received, made formal, answered on 15 January 2019: the window ends on 12 February. */
const ANSWERED: readonly ComplaintEvent[] = [
  { on: '2018-12-20', type: 'complaint.received', subject: 'housing' },
  { on: '2018-12-20', type: 'complaint.formalised', agreed: true },
  { on: '2018-12-21', type: 'complaint.acknowledged' },
  { on: '2019-01-15', type: 'response.sent', outcome: 'not-upheld' },
];
const answered = (...more: ComplaintEvent[]) => replay(housingPlus2018, [...ANSWERED, ...more]);
const unanswered = (...more: ComplaintEvent[]) =>
  replay(housingPlus2018, [...ANSWERED.slice(0, 3), ...more]);

const REASONABLE = { outsideRemit: false, excessive: false } as const;

const groundsMet = (assessment: ReturnType<typeof assessEscalation>) =>
  assessment.findings.filter(({ met }) => met === true).map(({ ground }) => ground);

describe('a request for the next stage', () => {
  interface Row {
    readonly because: string;
    readonly complaint: ReturnType<typeof answered>;
    readonly on: IsoDate;
    readonly outcome: string;
    readonly stage?: string;
    readonly met: readonly string[];
  }
  const toStageTwo: ComplaintEvent = { on: '2019-02-04', type: 'escalation.requested' };
  const refused: ComplaintEvent = {
    on: '2019-02-04',
    type: 'escalation.refused',
    ground: 'excessive',
    authorisedBy: 'senior-management',
    inWriting: true,
  };

  test.each<Row>([
    {
      because: 'in time',
      complaint: answered(),
      on: '2019-02-04',
      outcome: 'accept',
      stage: 'stage-2',
      met: [],
    },
    {
      because: 'on the day of the answer',
      complaint: answered(),
      on: '2019-01-15',
      outcome: 'accept',
      stage: 'stage-2',
      met: [],
    },
    {
      because: 'on the last day',
      complaint: answered(),
      on: '2019-02-12',
      outcome: 'accept',
      stage: 'stage-2',
      met: [],
    },
    {
      because: 'a day late: a person decides',
      complaint: answered(),
      on: '2019-02-13',
      outcome: 'for-decision',
      stage: 'stage-2',
      met: ['out-of-time'],
    },
    {
      because: 'before the answer',
      complaint: unanswered(),
      on: '2019-01-14',
      outcome: 'for-decision',
      stage: 'stage-2',
      met: ['not-yet-answered'],
    },
    {
      because: 'before the answer that came later',
      complaint: answered(),
      on: '2019-01-14',
      outcome: 'for-decision',
      stage: 'stage-2',
      met: ['not-yet-answered'],
    },
    {
      because: 'before the complaint is formal',
      complaint: replay(housingPlus2018, ANSWERED.slice(0, 1)),
      on: '2018-12-21',
      outcome: 'for-decision',
      stage: 'stage-2',
      met: ['not-yet-answered'],
    },
    {
      because: 'on the day of the complaint itself',
      complaint: answered(),
      on: '2018-12-20',
      outcome: 'for-decision',
      stage: 'stage-2',
      met: ['not-yet-answered'],
    },
    {
      because: 'on record already, in time',
      complaint: answered(toStageTwo),
      on: '2019-02-04',
      outcome: 'accept',
      stage: 'stage-2',
      met: [],
    },
    {
      because: 'on record already, unanswered',
      complaint: unanswered({ on: '2019-01-14', type: 'escalation.requested' }),
      on: '2019-01-14',
      outcome: 'for-decision',
      stage: 'stage-2',
      met: ['not-yet-answered'],
    },
    {
      because: 'on record already, and refused the same day',
      complaint: answered(toStageTwo, refused),
      on: '2019-02-04',
      outcome: 'accept',
      stage: 'stage-2',
      met: [],
    },
    {
      because: 'a second one, while the first waits',
      complaint: answered(toStageTwo),
      on: '2019-02-05',
      outcome: 'for-decision',
      stage: 'stage-3',
      met: ['not-yet-answered'],
    },
    {
      because: 'from the second stage to the third',
      complaint: answered(toStageTwo, { on: '2019-02-18', type: 'response.sent' }),
      on: '2019-03-18',
      outcome: 'accept',
      stage: 'stage-3',
      met: [],
    },
    {
      because: 'resolved early, inside the window',
      complaint: answered({ on: '2019-01-20', type: 'complaint.resolved' }),
      on: '2019-02-12',
      outcome: 'accept',
      stage: 'stage-2',
      met: [],
    },
    {
      because: 'closed for lack of a reply, and late',
      complaint: answered({ on: '2019-02-13', type: 'complaint.lapsed' }),
      on: '2019-02-20',
      outcome: 'for-decision',
      stage: 'stage-2',
      met: ['out-of-time'],
    },
    {
      because: 'withdrawn',
      complaint: answered({ on: '2019-01-20', type: 'complaint.withdrawn' }),
      on: '2019-02-04',
      outcome: 'not-available',
      met: ['complaint-closed'],
    },
    {
      because: 'refused before',
      complaint: answered(toStageTwo, refused),
      on: '2019-02-11',
      outcome: 'not-available',
      met: ['complaint-closed'],
    },
    {
      because: 'at the last stage',
      complaint: answered({ on: '2019-03-01', type: 'call.made', stage: 'stage-3' }),
      on: '2019-03-02',
      outcome: 'not-available',
      met: ['no-further-stage'],
    },
    {
      because: 'after the last decision',
      complaint: answered({ on: '2019-03-01', type: 'decision.sent' }),
      on: '2019-03-02',
      outcome: 'not-available',
      met: ['no-further-stage'],
    },
  ])('$because: $outcome', ({ complaint, on, outcome, stage, met }) => {
    const assessment = assessEscalation(complaint, { on, ...REASONABLE });
    expect(assessment.outcome).toBe(outcome);
    expect(assessment.stage).toBe(stage);
    expect(groundsMet(assessment)).toEqual(met);
  });

  test('tells its window, and the formalities of a refusal', () => {
    const { window, formalities } = assessEscalation(answered(), { on: '2019-02-04' });
    expect(window).toMatchObject({ id: 'stage-1/escalate', due: '2019-02-12', standing: 'open' });
    expect(formalities.map(({ id }) => id)).toEqual([
      'refusal-by-senior-management',
      'refusal-in-writing',
      'refusal-with-reasons',
      'refusal-to-advocate',
    ]);
    expect(assessEscalation(unanswered(), { on: '2019-01-14' })).not.toHaveProperty('window');
  });

  test('of a history whose source is silent on its beginning is not taken to be answered', () => {
    const silent = replay(housingPlus2018, [], { silentOn: ['complaint.received'] });
    const assessment = assessEscalation(silent, { on: '2019-01-14', ...REASONABLE });
    expect(assessment).toMatchObject({ outcome: 'for-decision', stage: 'stage-2' });
    expect(groundsMet(assessment)).toEqual(['not-yet-answered']);
  });
});

describe('clause 5.5: the grounds for refusing', () => {
  test.each<{ request: Partial<EscalationRequest>; outcome: string; needs: string[] }>([
    { request: { outsideRemit: false, excessive: false }, outcome: 'accept', needs: [] },
    { request: { outsideRemit: true, excessive: false }, outcome: 'may-refuse', needs: [] },
    { request: { outsideRemit: false, excessive: true }, outcome: 'may-refuse', needs: [] },
    { request: { outsideRemit: true }, outcome: 'may-refuse', needs: ['excessive'] },
    { request: { excessive: false }, outcome: 'undetermined', needs: ['outsideRemit'] },
    { request: {}, outcome: 'undetermined', needs: ['outsideRemit', 'excessive'] },
  ])('$request: $outcome', ({ request, outcome, needs }) => {
    const assessment = assessEscalation(answered(), { on: '2019-02-04', ...request });
    expect(assessment).toMatchObject({ outcome, needs });
    expect(assessment.findings.map(({ ground }) => ground)).toEqual([
      'outside-remit',
      'excessive',
      'out-of-time',
      'not-yet-answered',
    ]);
  });

  test('weigh more than lateness, and lateness more than not knowing', () => {
    const late = { on: '2019-02-13' } as const;
    expect(assessEscalation(answered(), { ...late, excessive: true }).outcome).toBe('may-refuse');
    expect(assessEscalation(answered(), late).outcome).toBe('for-decision');
  });

  test('each say who decides, by which clause, and why', () => {
    const { findings } = assessEscalation(answered(), { on: '2019-02-13', excessive: true });
    const policy = { id: 'housing-plus-2018', edition: '1.0 (July 2018)' };
    const base = { policy, discretionary: true, clause: '5.5' };
    expect(findings[0]).toMatchObject({
      ...base,
      met: 'unknown',
      decider: 'senior-management',
      because: expect.stringContaining("Find out whether it is outside the landlord's remit."),
    });
    expect(findings[1]).toMatchObject({
      ...base,
      met: true,
      effect: 'refuse',
      because: expect.stringMatching(/^The request seeks a resolution that is excessive/),
    });
    expect(findings[2]).toMatchObject({
      policy,
      clause: 'A1.1',
      met: true,
      effect: 'for-decision',
      because: expect.stringContaining('is late. The last day to ask was 12 February 2019.'),
    });
    // The text is silent on what follows, so there is no reading of it.
    expect(findings[2]).not.toHaveProperty('reading');
    expect(findings[3]).toMatchObject({ policy, clause: '5.2', met: false });
  });
});

test('what was put right at first contact is not answered for that: a formal complaint comes first', () => {
  const settled = replay(housingPlus2018, [
    ...ANSWERED.slice(0, 1),
    { on: '2018-12-21', type: 'query.resolved' },
  ]);
  const { findings } = assessEscalation(settled, { on: '2019-01-02', ...REASONABLE });
  expect(findings.at(-1)).toMatchObject({
    ground: 'not-yet-answered',
    met: true,
    because: expect.stringContaining('only after a formal complaint'),
  });
});

test('a request that leads nowhere has one finding, and nothing to ask for', () => {
  const assessment = assessEscalation(answered({ on: '2019-03-01', type: 'decision.sent' }), {
    on: '2019-03-02',
  });
  expect(assessment).toEqual({
    outcome: 'not-available',
    findings: [
      {
        ground: 'no-further-stage',
        clause: '5.4',
        policy: { id: 'housing-plus-2018', edition: '1.0 (July 2018)' },
        met: true,
        reason: 'no-further-stage',
        because: expect.stringContaining('no further stage'),
        effect: 'not-available',
        discretionary: false,
        needs: [],
      },
    ],
    formalities: [],
    needs: [],
  });
});

test.each([
  {
    because: 'in time',
    on: '2019-02-12',
    met: false,
    says: 'on time. The last day to ask is 12 February 2019',
  },
  {
    because: 'late',
    on: '2019-02-13',
    met: true,
    says: 'late. The last day to ask was 12 February 2019',
  },
  {
    because: 'too early for a window',
    on: '2019-01-14',
    met: false,
    says: 'The time to ask has not started',
  },
] as const)(
  'lateness is always reported, and left to discretion: $because',
  ({ on, met, says }) => {
    const { findings } = assessEscalation(answered(), { on, ...REASONABLE });
    expect(findings.slice(2)).toEqual([
      expect.objectContaining({
        ground: 'out-of-time',
        met,
        discretionary: true,
        because: expect.stringContaining(says),
      }),
      expect.objectContaining({ ground: 'not-yet-answered', discretionary: true }),
    ]);
  },
);

describe('a late request, where the response did not tell the time for it', () => {
  const late = (...more: readonly Partial<EventOf<'response.sent'>>[]) => {
    const sent = more.map(
      (fields): ComplaintEvent => ({ on: '2019-01-15', type: 'response.sent', ...fields }),
    );
    const complaint = unanswered(...sent);
    const { findings } = assessEscalation(complaint, { on: '2019-03-01', ...REASONABLE });
    return findings.find(({ ground }) => ground === 'out-of-time');
  };

  test.each<{ because: string; sent: Partial<EventOf<'response.sent'>>[]; says: string }>([
    {
      because: 'nothing is known of what it said',
      sent: [{}],
      says: 'The record does not show that the response of 15 January 2019 told the complainant the time to ask. Someone needs to weigh that.',
    },
    {
      because: 'it told neither the right nor the time',
      sent: [{ contents: ['decision'] }],
      says: 'The response of 15 January 2019 did not tell the complainant about the right to ask or the time for it.',
    },
    {
      because: 'it told the right alone',
      sent: [{ contents: ['decision', 'escalation-right'] }],
      says: 'The response of 15 January 2019 did not tell the complainant about the time to ask.',
    },
  ])('$because', ({ sent, says }) => {
    expect(late(...sent)).toMatchObject({ met: true, discretionary: true });
    expect(late(...sent)?.because).toContain(says);
  });

  test('it told the time, or another response did', () => {
    const told = { contents: ['escalation-right', 'escalation-deadline'] } as const;
    for (const sent of [[told], [told, { on: '2019-01-16' }]] as const)
      expect(late(...sent)?.because).toMatch(/The last day to ask was 1[23] February 2019\.$/);
  });

  test('nothing is said of it where the request is in time', () => {
    const { findings } = assessEscalation(answered(), { on: '2019-02-12', ...REASONABLE });
    expect(JSON.stringify(findings)).not.toContain('Someone needs to weigh');
  });
});

describe('under a policy that', () => {
  const underWindow = (limit: unknown, lateRequest: unknown = 'not-stated'): Policy => {
    const policy = smallPolicy();
    put(policy, 'stages.1.steps.2.limit', limit);
    put(policy, 'lateRequest', lateRequest);
    return definePolicy(policy);
  };
  const request = (policy: Policy) =>
    assessEscalation(
      recordEvent(
        openComplaint(policy, { on: '2020-03-02', type: 'complaint.received' }),
        { on: '2020-03-02', type: 'complaint.formalised' },
        { on: '2020-03-16', type: 'response.sent' },
      ),
      { on: '2020-06-01', ...REASONABLE },
    );
  const month = [{ amount: 1, unit: 'months', clause: '1', from: 'response.sent' }];

  test.each([
    { because: 'sets no window: never late', limit: 'none', outcome: 'accept', met: false },
    { because: 'states no window: never late', limit: 'not-stated', outcome: 'accept', met: false },
    {
      because: 'may have stated one where it was not seen',
      limit: 'not-seen',
      outcome: 'undetermined',
      met: 'unknown',
    },
    {
      because: 'sets a window, and says no more',
      limit: month,
      outcome: 'for-decision',
      met: true,
    },
    {
      because: 'sets a window, and leaves it to a person',
      limit: month,
      late: { clause: '2', effect: 'for-decision' },
      outcome: 'for-decision',
      met: true,
    },
    {
      because: 'gives a power to refuse the late',
      limit: month,
      late: { clause: '2', effect: 'may-refuse' },
      outcome: 'may-refuse',
      met: true,
    },
  ])('$because', ({ limit, late, outcome, met }) => {
    const assessment = request(underWindow(limit, late));
    expect(assessment.outcome).toBe(outcome);
    const finding = assessment.findings.find(({ ground }) => ground === 'out-of-time');
    expect(finding).toMatchObject({ met, needs: [] });
  });

  test('lets the window run beside: what is answered is answered', () => {
    const policy = smallPolicy();
    put(policy, 'stages.1.steps.2.beside', true);
    const assessment = request(definePolicy(policy));
    expect(groundsMet(assessment)).toEqual(['out-of-time']);
  });

  test('has no power to refuse: nothing to refuse it by', () => {
    const policy = smallPolicy();
    put(policy, 'refusal', 'none');
    const { findings, formalities } = assessEscalation(
      replay(definePolicy(policy), [{ on: '2020-03-02', type: 'complaint.received' }]),
      { on: '2020-03-03' },
    );
    expect(findings.map(({ ground }) => ground)).toEqual(['out-of-time', 'not-yet-answered']);
    expect(formalities).toEqual([]);
  });

  test('refuses what is old: the dates it turns on can be given', () => {
    const policy = smallPolicy();
    put(policy, 'refusal.grounds.0.met', {
      olderThan: { amount: 12, unit: 'months' },
      since: 'happened',
      boundary: 'over',
    });
    const complaint = replay(definePolicy(policy), [
      { on: '2020-03-02', type: 'complaint.received' },
    ]);
    const bare = assessEscalation(complaint, { on: '2020-03-03', outsideRemit: false });
    expect(bare.needs).toEqual(['raisedOn', 'happenedOn']);
    const known = { on: '2020-03-03', outsideRemit: false, raisedOn: '2020-03-02' } as const;
    expect(assessEscalation(complaint, { ...known, happenedOn: '2019-03-01' }).outcome).toBe(
      'may-refuse',
    );
    const error = failure(() => assessEscalation(complaint, { ...known, happenedOn: 'lately' }));
    expect(error.issues.map(({ path }) => path)).toEqual(['happenedOn']);
  });
});

describe('a request cannot be assessed', () => {
  test.each<{ because: string; request: object; path: string; says: string }>([
    {
      because: 'without its day',
      request: { excessive: true },
      path: 'on',
      says: 'is missing: it should be a date',
    },
    {
      because: 'on a day that is none',
      request: { on: '2019-02-30' },
      path: 'on',
      says: 'the last is 2019-02-28',
    },
    { because: 'at an instant', request: { on: new Date(0) }, path: 'on', says: 'londonDate' },
    {
      because: 'before the complaint was received',
      request: { on: '2018-12-19' },
      path: 'on',
      says: '2018-12-19 is before',
    },
    {
      because: 'with an unknown fact',
      request: { on: '2019-02-04', excesive: true },
      path: 'excesive',
      says: 'excessive',
    },
    {
      because: 'with a fact of matters',
      request: { on: '2019-02-04', happenedOn: '2019-01-01' },
      path: 'happenedOn',
      says: 'not a fact known here',
    },
    {
      because: 'with a word for yes',
      request: { on: '2019-02-04', excessive: 'yes' },
      path: 'excessive',
      says: 'true or false',
    },
    {
      because: 'with reasons that are no text',
      request: { on: '2019-02-04', reasons: ['a'] },
      path: 'reasons',
      says: 'it should be a text',
    },
  ])('$because', ({ request, path, says }) => {
    const error = failure(() => assessEscalation(answered(), request as EscalationRequest));
    expect(error.code).toBe('request/invalid');
    expect(error.issues).toEqual([{ path, message: expect.stringContaining(says) }]);
  });

  test.each([null, undefined, 'please', ['please']])('that is %s', (request) => {
    const error = failure(() => assessEscalation(answered(), request as never));
    expect(error.code).toBe('request/invalid');
    expect(error.message).toContain('at least on');
  });
});

test('what is no complaint has no next stage to ask about', () => {
  const error = failure(() => assessEscalation({} as never, { on: '2019-02-04' }));
  expect(error.code).toBe('argument/invalid');
});

test('an assessment leaves the complaint and a frozen request as they are, and says the same again', () => {
  const complaint = answered();
  const before = JSON.stringify(complaint);
  const request = Object.freeze({
    on: '2019-02-13',
    by: 'complainant',
    reasons: 'it leaks',
  } as const);
  const first = assessEscalation(complaint, request);
  expect(assessEscalation(complaint, request)).toEqual(first);
  expect(JSON.stringify(complaint)).toBe(before);
});
