import { describe, expect, test } from 'vitest';
import { assessScope, positionOf, replay } from '../../../src/index.js';
import { leakWith } from '../../assessments/leak.js';
import {
  breachesOfFacts,
  clause,
  clausesNotShown,
  duties,
  duty,
  formal,
  policy,
  RECEIVED,
  received,
} from './history.js';

clause('2.1', 'dissatisfaction that needs a response, within direct control', () => {
  test.each([
    { because: 'all of it', facts: {}, outcome: 'accept' },
    { because: 'not in its control', facts: { withinControl: false }, outcome: 'exclude' },
    { because: 'no response is needed', facts: { needsResponse: false }, outcome: 'exclude' },
    {
      because: 'its control is not known',
      facts: { withinControl: undefined },
      outcome: 'undetermined',
    },
  ])('$because: $outcome', ({ facts, outcome }) => {
    expect(assessScope(policy, leakWith(facts)).outcome).toBe(outcome);
  });
});

clause('2.2', 'anyone who receives a service', () => {
  test.each([
    {
      because: 'whoever receives one, a leaseholder too',
      facts: { raisedBy: 'leaseholder' as const },
      outcome: 'accept',
    },
    { because: 'nobody else', facts: { receivesService: false }, outcome: 'exclude' },
  ])('$because: $outcome', ({ facts, outcome }) => {
    expect(assessScope(policy, leakWith(facts)).outcome).toBe(outcome);
  });
});

clause('3.1', 'put right at once; else, with agreement, formal', () => {
  test('what is put right at once ends there, and no formal duty arises', () => {
    const complaint = received({ on: '2018-12-21', type: 'query.resolved' });
    expect(positionOf(complaint)).toMatchObject({ stage: 'first-contact', end: 'resolved' });
    expect(duties(complaint)).toEqual(['first-contact/resolve']);
    expect(duty(complaint, 'first-contact/resolve')).toMatchObject({
      standing: 'done',
      settledOn: '2018-12-21',
    });
  });

  test('putting right has no date: the policy states no limit', () => {
    const resolve = duty(received(), 'first-contact/resolve');
    expect(resolve).toMatchObject({ limit: 'not-stated', standing: 'open', clause: '3.1' });
    expect(resolve.due).toBeUndefined();
  });

  test('without the formal complaint nothing of stage one is owed, however long it takes', () => {
    expect(duties(received())).toEqual([
      'first-contact/resolve',
      'stage-1/acknowledge',
      'stage-1/respond',
    ]);
    for (const id of ['stage-1/acknowledge', 'stage-1/respond'])
      expect(duty(received(), id).standing).toBe('contingent');
  });

  test('what was put right and was not can still become formal', () => {
    const complaint = received(
      { on: '2018-12-21', type: 'query.resolved' },
      { on: '2018-12-27', type: 'complaint.formalised', agreed: true },
    );
    expect(complaint.history.at(-1)?.regularity).toBe('regular');
    expect(positionOf(complaint)).toMatchObject({ stage: 'stage-1', step: 'acknowledge' });
  });

  test.each([
    { because: 'agreed', agreed: true, breaches: [], notShown: [] },
    {
      because: 'not agreed: recorded, and a breach',
      agreed: false,
      breaches: ['3.1 no-agreement'],
      notShown: [],
    },
    { because: 'not shown: no breach', agreed: undefined, breaches: [], notShown: ['3.1'] },
  ])('made formal, $because', ({ agreed, breaches, notShown }) => {
    const complaint = received({
      on: '2018-12-20',
      type: 'complaint.formalised',
      ...(agreed !== undefined && { agreed }),
    });
    expect(positionOf(complaint).stage).toBe('stage-1');
    expect(breachesOfFacts(complaint)).toEqual(breaches);
    expect(clausesNotShown(complaint)).toEqual(notShown);
  });
});

clause('3.3', 'an advocate needs signed authority before HPG may speak with them', () => {
  const before = { on: '2018-12-19', type: 'advocate.authorised' } as const;
  const toAdvocate = {
    on: '2018-12-21',
    type: 'complaint.acknowledged',
    copiedTo: ['advocate'],
  } as const;

  test.each([
    {
      because: 'signed, even before the complaint',
      history: [{ ...before, signed: true }],
      breaches: [],
    },
    { because: 'held, whether signed or not is not told', history: [before], breaches: [] },
    {
      because: 'not signed',
      history: [{ ...before, signed: false }],
      breaches: ['3.3 unauthorised-advocate'],
    },
    { because: 'never given', history: [], breaches: ['3.3 unauthorised-advocate'] },
    {
      because: 'ended by then',
      history: [before, { on: '2018-12-20', type: 'advocate.ended' } as const],
      breaches: ['3.3 unauthorised-advocate'],
    },
    {
      because: 'given only later',
      history: [{ ...before, on: '2018-12-22' as const, signed: true }],
      breaches: ['3.3 unauthorised-advocate'],
    },
  ])('authority $because', ({ history, breaches }) => {
    expect(breachesOfFacts(formal(...history, toAdvocate))).toEqual(breaches);
  });

  describe.each([
    { type: 'complainant.contacted', with: 'advocate' },
    { type: 'call.made', with: 'advocate', stage: 'stage-3' },
    { type: 'form.sent', copiedTo: ['advocate'] },
    { type: 'complaint.acknowledged', copiedTo: ['advocate'] },
    { type: 'response.extended', copiedTo: ['advocate'], newDueDate: '2019-01-15' },
    { type: 'response.sent', copiedTo: ['advocate'], contents: ['escalation-right'] },
    { type: 'complaint.excluded', copiedTo: ['advocate'], grounds: ['4.3'] },
    { type: 'hearing.granted', copiedTo: ['advocate'] },
    { type: 'hearing.held', invited: ['complainant', 'advocate'] },
    { type: 'hearing.held', papersTo: ['panel', 'complainant', 'advocate'] },
    { type: 'decision.sent', copiedTo: ['advocate'] },
  ] as const)('whatever is said to them: $type', (fact) => {
    test('is a breach without authority, and none with it', () => {
      const said = { on: '2018-12-21', ...fact } as const;
      expect(breachesOfFacts(formal(said))).toContain('3.3 unauthorised-advocate');
      expect(breachesOfFacts(formal({ ...before, signed: true }, said))).not.toContain(
        '3.3 unauthorised-advocate',
      );
    });
  });

  test('missing authority bars talking to the advocate, and does not stop the clock', () => {
    const made = {
      on: '2018-12-20',
      type: 'complaint.formalised',
      by: 'advocate',
      agreed: true,
    } as const;
    const complaint = replay(policy, [RECEIVED, made]);
    expect(duty(complaint, 'stage-1/respond').due).toBe('2019-01-08');
    expect(breachesOfFacts(complaint)).toEqual([]);
  });
});
