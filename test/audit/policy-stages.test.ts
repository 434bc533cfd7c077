import { describe, expect, test } from 'vitest';
import { code2020, code2022, code2024 } from '../../src/codes/index.js';
import type { Ground, Policy, Refusal, Scope, Stage } from '../../src/policy/index.js';
import { oneStage, policyWith, refusalInWriting } from '../support/policies.js';
import { laterStage, WINDOW } from '../support/stages.js';
import type { Changes } from './two-stages.js';
import { found, rows } from './two-stages.js';

describe('stages and what leads to them', () => {
  const gate = (fact: string, otherwise: 'may-refuse' | 'for-decision'): Partial<Stage> => ({
    gate: {
      clause: '2',
      criteria: [{ id: 'asked', name: `gives ${fact}`, clause: '2', met: { fact, given: true } }],
      passes: 'all',
      otherwise,
    },
  });
  const informal: Stage = {
    id: 'informal',
    name: 'Informal',
    clause: '0',
    informal: true,
    opensOn: ['complaint.received'],
    handler: 'not-stated',
    steps: [
      {
        duty: 'resolve',
        party: 'landlord',
        clause: '0',
        doneBy: ['query.resolved'],
        limit: 'not-stated',
        ends: [{ on: 'query.resolved', as: 'resolved' }],
      },
    ],
  };
  const independent = {
    id: 'independent',
    kind: 'wrong-handler',
    clause: '2',
    of: ['response.sent'],
    holds: { fact: 'independent', is: true },
    must: 'be independent',
  } as const;
  const about = { fact: 'about', includes: 'insurance-claim' } as const;
  const kept: Ground = {
    id: 'insured',
    name: 'is insured',
    clause: '0',
    met: about,
    effect: 'exclude',
  };
  const refused = {
    id: 'insured',
    name: 'is insured',
    clause: '4',
    met: about,
    discretion: 'landlord',
  } as const;
  const reasons = {
    kind: 'missing-reasons',
    clause: '4',
    holds: { fact: 'reasons', given: true },
    must: 'say why',
  } as const;
  const why = { ...reasons, id: 'why', of: ['escalation.requested'] } as const;
  const power = (
    grounds: Refusal['grounds'],
    keepsOut: readonly Ground[] = [],
    unseen?: Scope['unseen'],
  ): Changes => ({
    parts: {
      refusal: {
        clause: '4',
        grounds,
        formalities: [{ ...reasons, id: 'told', of: ['escalation.refused'] }],
      },
      scope: { grounds: keepsOut, ...(unseen && { unseen }) },
    },
  });
  rows([
    { because: 'two stages', provision: '5.3', verdict: 'meets' },
    { because: 'nothing before stage 1', provision: '5.2', verdict: 'meets' },
    {
      because: 'an informal step that has to come first',
      before: informal,
      one: { opensOn: ['complaint.formalised'] },
      provision: '5.2',
      verdict: 'fails',
    },
    {
      because: 'an informal step that can be left out',
      before: informal,
      provision: '5.2',
      verdict: 'review',
    },
    {
      because: 'the same, in 2022',
      code: code2022,
      before: informal,
      one: { opensOn: ['complaint.formalised'] },
      provision: '4.1',
      verdict: 'fails',
    },
    {
      because: 'reasons asked for',
      two: gate('reasons', 'for-decision'),
      provision: '6.12',
      verdict: 'fails',
    },
    {
      because: 'something new asked for',
      two: gate('newEvidence', 'may-refuse'),
      provision: '6.12',
      verdict: 'fails',
    },
    {
      because: 'something else asked for',
      two: gate('form', 'for-decision'),
      provision: '6.12',
      verdict: 'review',
    },
    { because: 'nothing asked for', provision: '6.12', verdict: 'meets' },
    {
      because: 'not seen what is asked for',
      two: { gate: 'not-seen' },
      provision: '6.12',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'refused without reasons',
      two: gate('reasons', 'may-refuse'),
      provision: '6.10',
      verdict: 'fails',
    },
    { because: 'dissatisfaction is enough', provision: '6.10', verdict: 'meets' },
    { because: 'no power to refuse', provision: '5.11', verdict: 'meets' },
    {
      because: 'a power outside section 2, without reasons',
      parts: { refusal: refusalInWriting },
      provision: '5.11',
      verdict: 'fails',
    },
    {
      because: 'a power not seen',
      parts: { refusal: 'not-seen' },
      provision: '5.11',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'what is late may be refused',
      parts: { lateRequest: { clause: '4', effect: 'may-refuse' } },
      provision: '5.11',
      verdict: 'review',
    },
    {
      because: 'somebody else decides',
      two: { requires: [independent] },
      provision: '6.13',
      verdict: 'meets',
    },
    {
      because: 'another rank decides',
      two: { handler: ['director'] },
      provision: '6.13',
      verdict: 'review',
    },
    {
      because: 'nobody is named',
      two: { handler: 'not-stated' },
      provision: '6.13',
      verdict: 'fails',
    },
    {
      because: 'not seen who',
      two: { handler: 'not-seen' },
      provision: '6.13',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'a step whose name the Code rules out',
      before: { ...informal, name: 'Stage 0' },
      provision: '5.2',
      verdict: 'fails',
    },
    {
      because: 'a number that only begins like a name the Code rules out',
      one: { name: 'Stage 01' },
      provision: '5.2',
      verdict: 'meets',
    },
    {
      because: 'a first stage with a name that the Code rules out',
      one: { name: 'Stage 0' },
      provision: '5.2',
      verdict: 'fails',
      says: /^The Code does not allow the name Stage 0 for a stage\. A complaint begins at that stage\.$/,
    },
    {
      because: 'a later stage with such a name comes before nothing',
      two: { name: 'Informal complaint review' },
      provision: '5.2',
      verdict: 'review',
      says: /^The Code does not allow the name Informal complaint review for a stage\. Someone needs to judge/,
    },
    {
      because: 'a power without grounds',
      ...power('not-stated'),
      provision: '5.11',
      verdict: 'fails',
    },
    {
      because: 'grounds not seen',
      ...power('not-seen'),
      provision: '5.11',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'the grounds that keep a complaint out, with reasons',
      ...power([refused], [kept]),
      provision: '5.11',
      verdict: 'meets',
    },
    {
      because: 'other grounds, of which the rest was not seen',
      ...power([refused], [], { clause: '0' }),
      provision: '5.11',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'refused without what the stage asks for',
      two: gate('form', 'may-refuse'),
      provision: '5.11',
      verdict: 'review',
    },
    {
      because: 'reasons required of a request',
      parts: { requirements: [why] },
      provision: '6.12',
      verdict: 'fails',
    },
    { because: 'stage 2 waits for a request', code: code2022, provision: '5.11', verdict: 'meets' },
    {
      because: 'stage 2 can come first',
      code: code2022,
      two: { opensOn: ['escalation.requested', 'complaint.received'] },
      provision: '5.11',
      verdict: 'review',
    },
    { because: 'a window', code: code2022, provision: '4.13', verdict: 'meets' },
    {
      because: 'no window',
      code: code2022,
      one: { escalate: 'not-stated' },
      provision: '4.13',
      verdict: 'fails',
    },
    {
      because: 'a window not seen',
      code: code2022,
      one: { escalate: 'not-seen' },
      provision: '4.13',
      verdict: 'cannot-be-assessed',
    },
  ]);
  test.each([
    { edition: code2020, provision: 'text:number-of-stages' },
    { edition: code2022, provision: '5.17' },
    { edition: code2024, provision: '5.3' },
  ])('of four stages two are to go: $provision', ({ edition, provision }) => {
    const four = policyWith({
      stages: [oneStage({ escalate: WINDOW }), ...[2, 3, 4].map((n) => laterStage(n))],
    });
    expect(found(four, edition, provision)).toMatchObject({
      verdict: 'fails',
      advice: expect.stringMatching(/^Remove .+ and .+, so that there are 2 stages\.$/),
    });
  });
  test('one stage is too few in 2024', () => {
    const alone = policyWith({ stages: [oneStage()] });
    expect(found(alone, code2024, '5.3')?.verdict).toBe('fails');
    expect(found(alone, code2024, '6.14')?.verdict).toBe('fails');
  });
});

describe('conduct and the Ombudsman', () => {
  const conduct = (review: 'not-stated' | 'not-seen' | readonly object[]) => ({
    clause: '4',
    grounds: [{ id: 'rude', name: 'is rude', clause: '4', met: { fact: 'rude', is: true } }],
    powers: [
      {
        id: 'limit',
        name: 'limit contact',
        clause: '4',
        does: 'restrict-contact',
        on: ['rude'],
        decidedBy: 'not-stated',
        formalities: [],
      },
    ],
    appeal: 'not-stated',
    signposts: [],
    review,
  });
  const again = [{ clause: '4', amount: 6, unit: 'months', from: 'conduct.restricted' }];
  const saying = (one: unknown): Changes => ({
    parts: { conduct: one as Policy['conduct'] & object },
  });
  rows([
    {
      because: 'a section',
      code: code2022,
      ...saying(conduct('not-stated')),
      provision: '4.18',
      verdict: 'meets',
    },
    {
      because: 'limits looked at again',
      ...saying(conduct(again)),
      provision: '5.14',
      verdict: 'meets',
    },
    {
      because: 'limits for ever',
      ...saying(conduct('not-stated')),
      provision: '5.14',
      verdict: 'fails',
    },
    { because: 'no section', provision: '5.14', verdict: 'review' },
    { because: 'none, it says', ...saying('none'), provision: '5.14', verdict: 'fails' },
    {
      because: 'a section not seen',
      ...saying('not-seen'),
      provision: '5.14',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'told at the end alone, which is not from the start',
      code: code2022,
      provision: '2.8',
      verdict: 'fails',
    },
    {
      because: 'told at the end alone, where the Code does not say when',
      provision: '3.7',
      verdict: 'review',
      says: /^The policy mentions the Ombudsman, but does not signpost complainants to the Ombudsman while/,
    },
    { because: 'told nowhere', parts: { signposts: [] }, provision: '3.7', verdict: 'fails' },
    {
      because: 'told from the start',
      parts: { signposts: [{ to: 'housing-ombudsman', clause: '4', at: ['open'] }] },
      provision: '3.7',
      verdict: 'meets',
      says: /^The policy signposts complainants to the Ombudsman while a complaint is open\.$/,
    },
    {
      because: 'told where somebody thinks fit',
      parts: {
        signposts: [{ to: 'housing-ombudsman', clause: '4', at: ['open'], discretion: 'landlord' }],
      },
      provision: '3.7',
      verdict: 'review',
    },
    {
      because: 'not seen when told',
      parts: { signposts: 'not-seen' },
      provision: '3.7',
      verdict: 'cannot-be-assessed',
    },
    { because: 'words, which data do not have', provision: '1.2', verdict: 'review' },
  ]);
});
