/** What policies keep out, and how differently: parameters, exceptions, deciders, notices, routes. */
import { describe, expect, test } from 'vitest';
import type { Matter } from '../../src/assessments/index.js';
import { assessScope } from '../../src/assessments/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { notShown, replay } from '../../src/complaint/index.js';
import type { Condition, Ground, Policy, Scope } from '../../src/policy/index.js';
import { PROCEEDINGS } from '../../src/policy/index.js';
import { breaches, received } from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';
import { fact } from '../support/stages.js';

const ground = (met: Condition, more: Partial<Ground> = {}): Ground => ({
  id: 'ground',
  name: 'is what it is',
  clause: '2',
  met,
  effect: 'exclude',
  ...more,
});
const covering = (grounds: readonly Ground[], more: Partial<Scope> = {}): Policy =>
  policyWith({ stages: [oneStage()], scope: { grounds, ...more } });
const outcome = (policy: Policy, matter: Matter) => assessScope(policy, matter).outcome;

type Age = Extract<Condition, { olderThan: unknown }>;
const age = (amount: number, boundary: Age['boundary'], since: Age['since'] = 'happened') =>
  covering([ground({ olderThan: { amount, unit: 'months' }, since, boundary })]);

describe('an age limit', () => {
  // What happened on 31 August 2023 is two months old on 31 October, three on 30 November,
  // six on 29 February 2024, twelve on 31 August.
  test.each<{ months: number; before: IsoDate; reached: IsoDate; after: IsoDate }>([
    { months: 2, before: '2023-10-30', reached: '2023-10-31', after: '2023-11-01' },
    { months: 3, before: '2023-11-29', reached: '2023-11-30', after: '2023-12-01' },
    { months: 6, before: '2024-02-28', reached: '2024-02-29', after: '2024-03-01' },
    { months: 12, before: '2024-08-30', reached: '2024-08-31', after: '2024-09-01' },
  ])('of $months months', ({ months, before, reached, after }) => {
    const on = (boundary: Age['boundary']) =>
      [before, reached, after].map((raisedOn) =>
        outcome(age(months, boundary), { raisedOn, happenedOn: '2023-08-31' }),
      );
    expect(on('over')).toEqual(['accept', 'accept', 'exclude']);
    expect(on('at-least')).toEqual(['accept', 'exclude', 'exclude']);
  });

  const old: IsoDate = '2023-01-10';
  const young: IsoDate = '2024-01-10';
  test.each<{ since: Age['since']; facts: Partial<Matter>; outcome: string }>([
    { since: 'happened', facts: { happenedOn: old, knownOn: young }, outcome: 'exclude' },
    { since: 'happened', facts: { knownOn: young }, outcome: 'undetermined' },
    { since: 'known', facts: { happenedOn: old, knownOn: young }, outcome: 'accept' },
    { since: 'known', facts: { happenedOn: old, knownOn: old }, outcome: 'exclude' },
    { since: 'known', facts: { happenedOn: old }, outcome: 'undetermined' },
    { since: 'later', facts: { happenedOn: old, knownOn: young }, outcome: 'accept' },
    { since: 'later', facts: { happenedOn: old, knownOn: old }, outcome: 'exclude' },
    { since: 'later', facts: { happenedOn: old }, outcome: 'undetermined' },
    { since: 'later', facts: { happenedOn: young }, outcome: 'accept' },
    { since: 'reported', facts: { happenedOn: old, reportedOn: young }, outcome: 'accept' },
    { since: 'reported', facts: { happenedOn: young, reportedOn: old }, outcome: 'exclude' },
    { since: 'reported', facts: { happenedOn: old, knownOn: old }, outcome: 'undetermined' },
  ])('since $since: $facts is $outcome', ({ since, facts, outcome: expected }) => {
    // Six months before: 10 September 2023.
    const matter = { raisedOn: '2024-03-10' as IsoDate, ...facts };
    expect(outcome(age(6, 'over', since), matter)).toBe(expected);
  });
});

describe('legal proceedings', () => {
  const from = (stage: (typeof PROCEEDINGS)[number]) =>
    covering([
      ground({
        fact: 'legalProceedings',
        in: PROCEEDINGS.slice(PROCEEDINGS.indexOf(stage)),
      }),
    ]);
  const triggers = PROCEEDINGS.slice(1);

  test.each(triggers)('five policies, five triggers: from %s on', (trigger) => {
    const kept = PROCEEDINGS.filter(
      (legalProceedings) =>
        outcome(from(trigger), { raisedOn: '2024-03-10', legalProceedings }) === 'exclude',
    );
    expect(kept).toEqual(PROCEEDINGS.slice(PROCEEDINGS.indexOf(trigger)));
  });

  test('how far they have come is not guessed', () => {
    expect(triggers).toHaveLength(5);
    expect(assessScope(from('filed'), { raisedOn: '2024-03-10' })).toMatchObject({
      outcome: 'undetermined',
      needs: ['legalProceedings'],
    });
  });
});

describe('an enquiry by a Member of Parliament', () => {
  const byMp = { fact: 'raisedBy', in: ['mp', 'councillor'] } as const;
  const matter: Matter = { raisedOn: '2024-03-10', raisedBy: 'mp' };
  const route = { to: 'members-enquiries', name: "the members' enquiries process" };

  test('one policy keeps it out and sends it elsewhere', () => {
    expect(assessScope(covering([ground(byMp, { route })]), matter)).toMatchObject({
      outcome: 'exclude',
      routes: [route],
    });
  });

  test('another takes it, and says so', () => {
    expect(assessScope(covering([ground(byMp, { effect: 'include' })]), matter)).toMatchObject({
      outcome: 'accept',
      findings: [{ met: true, effect: 'include' }],
      routes: [],
    });
  });
});

describe('what follows where a ground is met', () => {
  const about = { fact: 'about', includes: 'insurance-claim' } as const;
  const matter: Matter = { raisedOn: '2024-03-10', about: ['insurance-claim'] };

  test.each<{ because: string; more: Partial<Ground>; facts?: object; outcome: string }>([
    { because: 'it is excluded', more: {}, outcome: 'exclude' },
    {
      because: 'at discretion, it may be',
      more: { discretion: 'director' },
      outcome: 'may-exclude',
    },
    {
      because: 'not where the exception is so',
      more: { unless: { fact: 'claimRefused', is: true } },
      facts: { claimRefused: true },
      outcome: 'accept',
    },
    {
      because: 'where the exception is not so',
      more: { unless: { fact: 'claimRefused', is: true } },
      facts: { claimRefused: false },
      outcome: 'exclude',
    },
    {
      because: 'undetermined where the exception is not known',
      more: { unless: { fact: 'claimRefused', is: true } },
      outcome: 'undetermined',
    },
    {
      because: 'it must be tried at first contact first',
      more: { effect: 'first-contact' },
      outcome: 'first-contact',
    },
    { because: 'another process runs alongside', more: { effect: 'alongside' }, outcome: 'accept' },
    {
      because: 'it is joined to an earlier complaint',
      more: { effect: 'merge' },
      outcome: 'accept',
    },
    { because: 'the policy takes it', more: { effect: 'include' }, outcome: 'accept' },
  ])('$because', ({ more, facts = {}, outcome: expected }) => {
    const assessed = assessScope(covering([ground(about, more)]), { ...matter, ...facts });
    expect(assessed.outcome).toBe(expected);
    expect(assessed.findings[0]).toMatchObject({
      effect: more.effect ?? 'exclude',
      discretionary: more.discretion !== undefined,
      ...(more.discretion && { decider: more.discretion }),
    });
  });

  test('what joins, includes or runs alongside leaves nothing undetermined where it is not known', () => {
    for (const effect of ['merge', 'include', 'alongside'] as const) {
      expect(outcome(covering([ground(about, { effect })]), { raisedOn: '2024-03-10' })).toBe(
        'accept',
      );
    }
  });

  test('what is included by one ground is kept out all the same by another', () => {
    const policy = covering([
      ground({ fact: 'raisedBy', is: 'mp' }, { id: 'mp', effect: 'include' }),
      ground(about),
    ]);
    expect(outcome(policy, { ...matter, raisedBy: 'mp' })).toBe('exclude');
  });
});

describe('a list of which part was not seen', () => {
  const unseen = { unseen: { clause: '3' } };
  const takes = (effect: Ground['effect']) =>
    covering([ground({ fact: 'raisedBy', is: 'mp' }, { effect })], unseen);
  const matter = (raisedBy: NonNullable<Matter['raisedBy']>): Matter => ({
    raisedOn: '2024-03-10',
    raisedBy,
  });

  test.each<{
    because: string;
    policy: Policy;
    by: NonNullable<Matter['raisedBy']>;
    outcome: string;
  }>([
    {
      because: 'takes for certain what a ground that was seen includes',
      policy: takes('include'),
      by: 'mp',
      outcome: 'accept',
    },
    {
      because: 'so it does what runs alongside, or is joined',
      policy: takes('merge'),
      by: 'mp',
      outcome: 'accept',
    },
    {
      because: 'may keep out anything else',
      policy: takes('include'),
      by: 'tenant',
      outcome: 'undetermined',
    },
    {
      because: 'keeps out for certain what a ground that was seen excludes',
      policy: takes('exclude'),
      by: 'mp',
      outcome: 'exclude',
    },
  ])('$because', ({ policy, by, outcome: expected }) => {
    expect(outcome(policy, matter(by))).toBe(expected);
  });

  test('is told with its clause; one that was seen whole is not', () => {
    expect(assessScope(takes('include'), matter('tenant')).findings.at(-1)).toMatchObject({
      ground: 'not-seen',
      clause: '3',
      met: 'unknown',
    });
    const whole = covering([ground({ fact: 'raisedBy', is: 'mp' })]);
    expect(assessScope(whole, matter('tenant'))).toMatchObject({
      outcome: 'accept',
      findings: [{}],
    });
  });
});

describe('what turning a complaint away on a ground takes', () => {
  const notice: Ground['notice'] = [
    {
      id: 'exclusion-tells-of-ombudsman',
      kind: 'missing-notice',
      clause: '3',
      of: ['complaint.excluded'],
      holds: { fact: 'toldOfOmbudsman', is: true },
      must: 'tell the complainant of the Ombudsman',
    },
    {
      id: 'exclusion-by-manager',
      kind: 'wrong-handler',
      clause: '4',
      of: ['complaint.excluded'],
      holds: { fact: 'decidedBy', seniority: 'manager' },
      must: 'be decided by a manager',
    },
  ];
  const policy = covering([
    ground({ fact: 'about', includes: 'insurance-claim' }, { id: 'insurance', notice }),
    ground({ fact: 'about', includes: 'neighbours' }, { id: 'neighbours', clause: '1' }),
  ]);
  const excluded = (more: object) =>
    replay(policy, [received('2024-02-05'), fact('2024-02-06', 'complaint.excluded', more)]);
  const whole = { grounds: ['insurance'], toldOfOmbudsman: true, decidedBy: 'manager' };

  test.each<{ because: string; more: object; found: string[] }>([
    { because: 'kept', more: whole, found: [] },
    {
      because: 'not told of the Ombudsman',
      more: { ...whole, toldOfOmbudsman: false },
      found: ['missing-notice 3 2024-02-06'],
    },
    {
      because: 'not decided by whom it should be',
      more: { ...whole, decidedBy: 'officer' },
      found: ['wrong-handler 4 2024-02-06'],
    },
    {
      because: 'the ground named by its clause',
      more: { ...whole, grounds: ['2'], toldOfOmbudsman: false },
      found: ['missing-notice 3 2024-02-06'],
    },
    {
      because: 'on another ground, nothing of this is asked',
      more: { grounds: ['neighbours'], toldOfOmbudsman: false },
      found: [],
    },
    {
      because: 'on two grounds, what either asks for',
      more: { ...whole, grounds: ['neighbours', 'insurance'], toldOfOmbudsman: false },
      found: ['missing-notice 3 2024-02-06'],
    },
  ])('$because', ({ more, found }) => {
    expect(breaches(excluded(more), '2024-02-06')).toEqual(found);
  });

  test('not shown is no breach, and is listed', () => {
    const complaint = excluded({ grounds: ['insurance'] });
    expect(breaches(complaint, '2024-02-06')).toEqual([]);
    expect(notShown(complaint, '2024-02-06').flatMap(({ needs }) => needs)).toEqual([
      'toldOfOmbudsman',
      'decidedBy',
    ]);
  });

  test.each([
    { because: 'joins', effect: 'merge' },
    { because: 'includes', effect: 'include' },
    { because: 'runs alongside', effect: 'alongside' },
  ] as const)('a ground that $because is no ground for turning it away', ({ effect }) => {
    const complaint = replay(covering([ground({ fact: 'about', includes: 'fraud' }, { effect })]), [
      received('2024-02-05'),
      fact('2024-02-06', 'complaint.excluded', { grounds: ['ground'] }),
    ]);
    expect(breaches(complaint, '2024-02-06')).toEqual(['no-such-ground 2 2024-02-06']);
  });
});
