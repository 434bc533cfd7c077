import { describe } from 'vitest';
import { code2022 } from '../../src/codes/index.js';
import type { Condition, EventType, Gate, Requirement } from '../../src/policy/index.js';
import type { Changes } from './two-stages.js';
import { rows } from './two-stages.js';

const required = (of: readonly EventType[], holds: Condition, when?: Condition): Requirement => ({
  id: 'required',
  kind: 'formality',
  clause: '4',
  of,
  holds,
  ...(when && { when }),
  must: 'be so',
});
const given = (fact: string): Condition => ({ fact, given: true });

describe('what is asked of a request for the next stage', () => {
  const asks = (holds: Condition, when?: Condition): Changes => ({
    parts: { requirements: [required(['escalation.requested'], holds, when)] },
  });
  const refusedWhere = (met: Condition): Changes => ({
    parts: {
      refusal: {
        clause: '4',
        grounds: [{ id: 'why-not', name: 'is wanting', clause: '4', met, discretion: 'landlord' }],
        formalities: [],
      },
    },
  });
  const gate = (passes: 'any' | 'all', ...facts: readonly string[]): Changes => ({
    two: {
      gate: {
        clause: '2',
        criteria: facts.map((fact) => ({
          id: fact.toLowerCase(),
          name: `gives ${fact}`,
          clause: '2',
          met: given(fact),
        })),
        passes,
        otherwise: 'for-decision',
      } satisfies Gate,
    },
  });
  const both = (because: string, changes: Changes, of610: string, of612: string) => [
    { because, ...changes, provision: '6.10', verdict: of610 },
    { because, ...changes, provision: '6.12', verdict: of612 },
  ];
  rows([
    ...both('nothing', {}, 'meets', 'meets'),
    ...both('refused without reasons', refusedWhere({ not: given('reasons') }), 'fails', 'fails'),
    ...both(
      'refused where the request shows nothing of a fact of the policy’s own, whatever its name',
      refusedWhere({ fact: 'explainsWhy', is: false }),
      'review',
      'review',
    ),
    ...both(
      'refused for a fact of the policy’s own that says something else, as far as its name goes',
      refusedWhere({ fact: 'repairAppointmentImminent', is: true }),
      'review',
      'review',
    ),
    ...both(
      'refused for what the library knows of a matter',
      refusedWhere({ fact: 'legalProceedings', in: ['filed', 'served'] }),
      'meets',
      'meets',
    ),
    ...both(
      'refused for lack of reasons, and for a fact of the policy’s own',
      refusedWhere({ any: [{ not: given('reasons') }, { fact: 'ownThing', is: true }] }),
      'fails',
      'fails',
    ),
    ...both(
      'refused where it is excessive and gives no reasons',
      refusedWhere({ all: [{ fact: 'excessive', is: true }, { not: given('reasons') }] }),
      'review',
      'review',
    ),
    ...both(
      'refused where it is excessive',
      refusedWhere({ fact: 'excessive', is: true }),
      'meets',
      'meets',
    ),
    ...both(
      'refused where an adjustment is reasonable',
      refusedWhere({ fact: 'adjustmentsNeeded', is: false }),
      'meets',
      'meets',
    ),
    ...both('reasons required', asks(given('reasons')), 'review', 'fails'),
    ...both(
      'reasons required of some',
      asks(given('reasons'), { fact: 'late', is: true }),
      'review',
      'review',
    ),
    ...both(
      'reasons or a form required',
      asks({ any: [given('reasons'), given('form')] }),
      'review',
      'review',
    ),
    ...both('an outcome required', asks(given('outcomeSought')), 'review', 'review'),
    ...both('an outcome at the gate', gate('all', 'outcomeSought'), 'review', 'review'),
    ...both(
      'reasons and an outcome at the gate',
      gate('all', 'reasons', 'outcomeSought'),
      'review',
      'fails',
    ),
    ...both('reasons or a form at the gate', gate('any', 'reasons', 'form'), 'review', 'review'),
    ...both(
      'a fact of the policy’s own at the gate, whatever its name',
      gate('all', 'furtherEvidence'),
      'review',
      'review',
    ),
    ...both(
      'the power to refuse was not seen',
      { parts: { refusal: 'not-seen' } },
      'cannot-be-assessed',
      'cannot-be-assessed',
    ),
    ...both(
      'its grounds were not seen',
      { parts: { refusal: { clause: '4', grounds: 'not-seen', formalities: [] } } },
      'cannot-be-assessed',
      'cannot-be-assessed',
    ),
  ]);
});

describe('whoever is dissatisfied goes on to stage two, unless an exclusion applies', () => {
  const signposted = [
    { to: 'housing-ombudsman', clause: '4', at: ['exhausted', 'escalation-refused'] },
  ] as const;
  const met: Condition = { fact: 'excessive', is: true };
  const ground = { id: 'excessive', name: 'asks for too much', clause: '4' };
  const refusing: Changes['parts'] & object = {
    signposts: [...signposted],
    refusal: {
      clause: '4',
      grounds: [{ ...ground, met, discretion: 'landlord' }],
      formalities: [required(['escalation.refused'], given('reasons'))],
    },
  };
  rows([
    {
      because: 'refused on a ground that keeps no complaint out',
      code: code2022,
      parts: refusing,
      provision: '5.9',
      verdict: 'fails',
    },
    {
      because: 'refused only for what keeps a complaint out',
      code: code2022,
      parts: { ...refusing, scope: { grounds: [{ ...ground, met, effect: 'exclude' }] } },
      provision: '5.9',
      verdict: 'meets',
    },
    { because: 'never refused', code: code2022, provision: '5.9', verdict: 'meets' },
  ]);
});

describe('somebody else decides stage 2', () => {
  const INDEPENDENT: Condition = { fact: 'independent', is: true };
  const by = (of: readonly EventType[], when?: Condition): Changes['two'] & object => ({
    handler: 'not-stated',
    requires: [required(of, INDEPENDENT, when)],
  });
  const allocated = { allocate: 'not-stated' } as const;
  rows([
    { because: 'whoever answers', two: by(['response.sent']), provision: '6.13', verdict: 'meets' },
    {
      because: 'whoever answers, at whatever stage',
      two: { handler: 'not-stated' },
      parts: { requirements: [required(['response.sent'], INDEPENDENT)] },
      provision: '6.13',
      verdict: 'meets',
    },
    {
      because: 'whoever is at a hearing, which does not answer it',
      two: by(['hearing.held']),
      provision: '6.13',
      verdict: 'fails',
    },
    {
      because: 'whoever turns complaints away',
      two: { handler: 'not-stated' },
      parts: { requirements: [required(['complaint.excluded'], INDEPENDENT)] },
      provision: '6.13',
      verdict: 'fails',
    },
    {
      because: 'whoever answers stage 1',
      one: { requires: [required(['response.sent'], INDEPENDENT)] },
      two: { handler: 'not-stated' },
      provision: '6.13',
      verdict: 'fails',
    },
    {
      because: 'whoever it is given to',
      two: { ...by(['complaint.allocated']), ...allocated },
      provision: '6.13',
      verdict: 'meets',
    },
    {
      because: 'whoever it is given to, where nobody has to be',
      two: by(['complaint.allocated']),
      provision: '6.13',
      verdict: 'fails',
    },
    {
      because: 'in some cases',
      two: by(['response.sent'], { fact: 'about', includes: 'repairs' }),
      provision: '6.13',
      verdict: 'review',
    },
  ]);
});
