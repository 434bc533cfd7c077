/** Policies by which a broken promise opens the next stage, or a silence beside the answer ends the complaint; and who asks for more time. */
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../../src/calendar/index.js';
import { obligationsOf, positionOf, recordEvent, replay } from '../../../src/complaint/index.js';
import { policyDocument, toMarkdown } from '../../../src/documents/index.js';
import type { ComplaintEvent, Policy } from '../../../src/policy/index.js';
import { comparePolicies, definePolicy } from '../../../src/policy/index.js';
import { verifyPolicy } from '../../../src/testing/index.js';
import { failure } from '../../calendar/wrong.js';
import { fact } from '../../support/stages.js';

const base = {
  extends: 'code-2024',
  landlord: 'Example Homes',
  inForce: '2024-04-01',
  clauses: { 1: 'What follows when time runs out.' },
} as const;

/** Received on Monday 2 September 2024. */
const begun = [
  fact('2024-09-02', 'complaint.received'),
  fact('2024-09-03', 'complaint.acknowledged'),
];
const placeOf = (policy: Policy, asOf: IsoDate, ...events: readonly ComplaintEvent[]) => {
  const { stage, step, end } = positionOf(replay(policy, events), asOf);
  return `${stage}/${end ?? step}`;
};

describe('a broken promise opens the next stage', () => {
  const brokenPromise = (beside: boolean): Policy =>
    definePolicy({
      ...base,
      id: 'broken-promise',
      stages: [
        {
          id: 'stage-1',
          handler: 'complaints-officer',
          steps: [
            { complete: 'agreed', clause: '1', ...(beside && { beside: true }) },
            { respond: '10 working days from complaint.received', clause: '1' },
          ],
        },
        {
          id: 'stage-2',
          handler: 'senior-manager',
          clause: '1',
          opensOn: ['escalation.requested', 'the end of stage-1/complete'],
          steps: [
            {
              acknowledge: [
                '5 working days from escalation.requested',
                '5 working days from the end of stage-1/complete',
              ],
              clause: '1',
            },
          ],
        },
      ],
    } as never);
  const policy = brokenPromise(true);
  const promised = [
    ...begun,
    fact('2024-09-10', 'action.agreed', { action: 'roof', dueBy: '2024-10-01' }),
    fact('2024-09-10', 'action.agreed', { action: 'bath', dueBy: '2024-10-10' }),
    fact('2024-09-12', 'response.sent'),
  ];
  const closed = [...promised, fact('2024-09-20', 'complaint.resolved', { agreed: true })];
  const done = (on: IsoDate, action: string) => fact(on, 'action.completed', { action });

  test('the policy has no fault, and says so', () => {
    expect(verifyPolicy(policy)).toEqual([]);
    expect(toMarkdown(policyDocument(policy))).toContain(
      'when our time to do what we promised (Stage 1) ends',
    );
  });

  test.each<{ because: string; events: readonly ComplaintEvent[]; at: Record<IsoDate, string> }>([
    {
      because: 'while the complaint is open',
      events: promised,
      at: { '2024-10-01': 'stage-1/escalate', '2024-10-02': 'stage-2/acknowledge' },
    },
    {
      because: 'after it was resolved',
      events: closed,
      at: { '2024-10-01': 'stage-1/resolved', '2024-10-02': 'stage-2/acknowledge' },
    },
    {
      because: 'of two promises, one kept',
      events: [...closed, done('2024-09-30', 'roof')],
      at: { '2024-10-10': 'stage-1/resolved', '2024-10-11': 'stage-2/acknowledge' },
    },
    {
      because: 'kept, but late',
      events: [...closed, done('2024-10-03', 'roof')],
      at: { '2024-10-02': 'stage-2/acknowledge', '2024-10-05': 'stage-2/acknowledge' },
    },
    {
      because: 'both kept',
      events: [...closed, done('2024-09-30', 'roof'), done('2024-09-30', 'bath')],
      at: { '2024-12-01': 'stage-1/resolved' },
    },
    {
      because: 'but not once the complainant withdrew',
      events: [...promised, fact('2024-09-20', 'complaint.withdrawn')],
      at: { '2024-12-01': 'stage-1/withdrawn' },
    },
  ])('$because', ({ events, at }) => {
    for (const [asOf, place] of Object.entries(at))
      expect(placeOf(policy, asOf as IsoDate, ...events), asOf).toBe(place);
  });

  test('the times of the next stage run from that day, whatever is done later', () => {
    const due = (...more: readonly ComplaintEvent[]) =>
      obligationsOf(replay(policy, [...closed, ...more]), '2024-10-08', { by: ['policy'] }).find(
        ({ id }) => id === 'stage-2/acknowledge',
      );
    expect(due()).toMatchObject({ due: '2024-10-08', standing: 'open' });
    expect(due(done('2024-10-03', 'roof'))).toMatchObject({ due: '2024-10-08', standing: 'open' });
    const acknowledged = fact('2024-10-07', 'complaint.acknowledged');
    expect(due(done('2024-10-03', 'roof'), acknowledged)).toMatchObject({ standing: 'met' });
  });

  test('recorded one by one it is the same as replayed', () => {
    const events = [
      ...closed,
      done('2024-10-03', 'roof'),
      fact('2024-10-07', 'complaint.acknowledged'),
    ];
    const [first, ...rest] = events;
    const recorded = rest.reduce(
      (so, event) => recordEvent(so, event),
      replay(policy, [first as ComplaintEvent]),
    );
    expect(recorded.history).toEqual(replay(policy, events).history);
    expect(recorded.history.at(-1)).toMatchObject({ stage: 'stage-2', regularity: 'regular' });
  });
});

describe('a silence beside the answer ends the complaint', () => {
  const silence = (days: string, as: 'lapsed' | 'withdrawn' = 'lapsed'): Policy =>
    definePolicy({
      ...base,
      id: 'silence',
      stages: [
        {
          id: 'stage-1',
          handler: 'complaints-officer',
          steps: [
            {
              'return-form': `${days} from form.sent`,
              clause: '1',
              beside: true,
              onExpiry: { as },
            },
            { 'send-form': 'none', clause: '1', beside: true },
          ],
        },
        { id: 'stage-2', handler: 'senior-manager' },
      ],
    } as never);
  const tenDays = silence('10 working days');
  const aMonth = silence('1 month', 'withdrawn');
  const asked = [...begun, fact('2024-09-04', 'form.sent')];

  test.each([tenDays, aMonth])('the policy has no fault, and says so', (policy) => {
    expect(verifyPolicy(policy).filter(({ code }) => code !== 'end-without-signpost')).toEqual([]);
    expect(toMarkdown(policyDocument(policy))).toContain('If that time runs out, this');
  });

  test.each([
    { policy: tenDays, last: '2024-09-18' as const, over: '2024-09-19' as const, end: 'lapsed' },
    { policy: aMonth, last: '2024-10-04' as const, over: '2024-10-05' as const, end: 'withdrawn' },
  ])('closed on the day after $last', ({ policy, last, over, end }) => {
    expect(placeOf(policy, last, ...asked)).toBe('stage-1/respond');
    expect(placeOf(policy, over, ...asked)).toBe(`stage-1/${end}`);
  });

  test.each([
    { because: 'nothing was asked', events: begun },
    { because: 'it came in time', events: [...asked, fact('2024-09-18', 'form.returned')] },
  ])('where $because the complaint stays open', ({ events }) => {
    expect(placeOf(tenDays, '2024-12-01', ...events)).toBe('stage-1/respond');
  });

  test('what comes after it finds the complaint closed', () => {
    const late = replay(tenDays, [...asked, fact('2024-09-23', 'form.returned')]);
    expect(late.history.at(-1)).toMatchObject({ regularity: 'after-the-end' });
    expect(late.history.at(-1)?.elapsed).toEqual([
      expect.objectContaining({ on: '2024-09-18', expiryOf: 'stage-1/return-form' }),
    ]);
  });

  test('a last stage needs an end of its own all the same', () => {
    const noEnd = () =>
      definePolicy({
        ...tenDays,
        stages: tenDays.stages.map((stage) => ({
          ...stage,
          steps: stage.steps.map(({ ends, ...step }) =>
            step.duty === 'acknowledge'
              ? { ...step, beside: true, onExpiry: { clause: '1', as: 'lapsed' } }
              : step,
          ),
        })),
      });
    expect(failure(noEnd).details).toMatchObject({ issues: [{ path: 'stages.1.steps' }] });
  });
});

describe('who can ask for an extension', () => {
  const policyOf = (asked?: 'landlord' | 'complainant' | 'either'): Policy =>
    definePolicy({
      ...base,
      id: 'asked',
      stages: [
        {
          id: 'stage-1',
          handler: 'complaints-officer',
          steps: [
            {
              respond: '10 working days from complaint.received',
              clause: '1',
              extension: {
                each: '5 working days',
                by: 'agreement',
                cases: 'in complex cases',
                ...(asked && { asked }),
              },
            },
          ],
        },
        { id: 'stage-2', handler: 'senior-manager' },
      ],
    });

  test.each([
    ['landlord', 'We can ask you for it.'],
    ['complainant', 'You can ask us for it.'],
    ['either', 'We can ask you for it, and you can ask us.'],
  ] as const)('%s: it is printed', (asked, words) => {
    expect(toMarkdown(policyDocument(policyOf(asked)))).toContain(`in complex cases. ${words}`);
  });

  test('it is compared, and changes nothing that is due', () => {
    const [difference] = comparePolicies(policyOf('landlord'), policyOf('either'));
    expect(difference).toMatchObject({
      because:
        'Who can ask for an extension of the time to send the response at Stage 1 is now either side (1). It was the landlord (1).',
      forSaved: 'same',
    });
    expect(comparePolicies(policyOf(), policyOf('either'))).toHaveLength(1);
  });
});
