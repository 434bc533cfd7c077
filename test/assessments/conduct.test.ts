/** What a policy lets the landlord do about conduct: never by itself, and never against the record. */
import { describe, expect, test } from 'vitest';
import type { Behaviour } from '../../src/assessments/index.js';
import { assessConduct } from '../../src/assessments/index.js';
import { positionOf, possibleEvents, replay } from '../../src/complaint/index.js';
import type { Conduct, ConductPower, Policy, Stated } from '../../src/policy/index.js';
import { breaches, received } from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';
import { fact } from '../support/stages.js';

const restrict: ConductPower = {
  id: 'restrict',
  name: 'restrict contact',
  clause: '3',
  does: 'restrict-contact',
  on: ['harassing', 'repeats'],
  decidedBy: ['director'],
  formalities: [
    {
      id: 'restriction-in-writing',
      kind: 'not-in-writing',
      clause: '3',
      of: ['conduct.restricted'],
      holds: { fact: 'inWriting', is: true },
      must: 'be in writing',
    },
  ],
};
const reject: ConductPower = {
  id: 'reject',
  name: 'reject later complaints',
  clause: '4',
  does: 'reject-later-complaints',
  on: ['repeats'],
  decidedBy: 'not-stated',
  formalities: [],
};
const conduct: Conduct = {
  clause: '2',
  grounds: [
    { id: 'harassing', name: 'harasses', clause: '2', met: { fact: 'harassing', is: true } },
    {
      id: 'repeats',
      name: 'repeats the complaint and refuses every outcome',
      clause: '2',
      met: {
        all: [
          { fact: 'repeatsWithMinorDifferences', is: true },
          { fact: 'refusesOutcomes', is: true },
        ],
      },
    },
  ],
  powers: [restrict, reject],
  appeal: { clause: '2', possible: false },
  signposts: [{ to: 'housing-ombudsman', clause: '2' }],
  review: 'not-stated',
};
const under = (how: Stated<Conduct> | undefined): Policy =>
  policyWith({ stages: [oneStage()], ...(how !== undefined && { conduct: how }) });

describe('a landlord may act', () => {
  test.each<{
    because: string;
    behaviour: Behaviour;
    outcome: string;
    powers: string[];
    needs: string[];
  }>([
    {
      because: 'where a ground is met, by the powers it gives',
      behaviour: { harassing: true, repeatsWithMinorDifferences: false },
      outcome: 'may-act',
      powers: ['restrict'],
      needs: [],
    },
    {
      because: 'by every power that any ground gives',
      behaviour: { harassing: false, repeatsWithMinorDifferences: true, refusesOutcomes: true },
      outcome: 'may-act',
      powers: ['restrict', 'reject'],
      needs: [],
    },
    {
      because: 'not where none is met',
      behaviour: { harassing: false, repeatsWithMinorDifferences: true, refusesOutcomes: false },
      outcome: 'no-ground',
      powers: [],
      needs: [],
    },
    {
      because: 'perhaps, where a fact is not known',
      behaviour: { harassing: false, repeatsWithMinorDifferences: true },
      outcome: 'undetermined',
      powers: [],
      needs: ['refusesOutcomes'],
    },
    {
      because: 'perhaps, where nothing is',
      behaviour: {},
      outcome: 'undetermined',
      powers: [],
      needs: ['harassing', 'repeatsWithMinorDifferences', 'refusesOutcomes'],
    },
  ])('$because', ({ behaviour, outcome, powers, needs }) => {
    const assessed = assessConduct(under(conduct), behaviour);
    expect(assessed).toMatchObject({ outcome, needs, blocksRecording: false });
    expect(assessed.powers.map(({ id }) => id)).toEqual(powers);
    expect(assessed.findings.map(({ ground }) => ground)).toEqual(['harassing', 'repeats']);
    expect(assessed.formalities.map(({ id }) => id)).toEqual(
      powers.includes('restrict') ? ['restriction-in-writing'] : [],
    );
  });

  test.each([
    { how: 'none', outcome: 'not-provided', appeal: 'not-stated' },
    { how: 'not-stated', outcome: 'not-provided', appeal: 'not-stated' },
    { how: undefined, outcome: 'not-provided', appeal: 'not-stated' },
    { how: 'not-seen', outcome: 'undetermined', appeal: 'not-seen' },
  ] as const)(
    'under a policy whose section on conduct is $how: $outcome',
    ({ how, outcome, appeal }) => {
      expect(assessConduct(under(how), {})).toMatchObject({
        outcome,
        appeal,
        powers: [],
        findings: [],
        signposts: [],
      });
    },
  );

  test.each([
    { because: 'a power may be there', powers: 'not-seen', harassing: true, is: 'undetermined' },
    { because: 'no power is stated', powers: 'not-stated', harassing: true, is: 'no-ground' },
    { because: 'there is no power', powers: 'none', harassing: true, is: 'no-ground' },
    { because: 'no ground is met', powers: 'not-seen', harassing: false, is: 'no-ground' },
  ] as const)('under powers that are $powers: $because', ({ powers, harassing, is }) => {
    const behaviour = { harassing, refusesOutcomes: false };
    expect(assessConduct(under({ ...conduct, powers }), behaviour)).toMatchObject({
      outcome: is,
      powers: [],
      formalities: [],
    });
  });

  test('by what the complainant does: each finding says so, and that a power to act follows', () => {
    const [harassing] = assessConduct(under(conduct), { harassing: true }).findings;
    expect(harassing).toMatchObject({
      effect: 'act',
      because: expect.stringMatching(/complainant/i),
    });
  });

  test('for other behaviour too, with reasons, where the grounds are only examples', () => {
    const open = { clause: '2', reading: 'It says "such as".' };
    expect(assessConduct(under({ ...conduct, open }), {}).open).toEqual(open);
    expect(assessConduct(under(conduct), {})).not.toHaveProperty('open');
  });

  test('whether there is an appeal, and where to go, is told in any case', () => {
    expect(assessConduct(under(conduct), { harassing: false })).toMatchObject({
      appeal: { clause: '2', possible: false },
      signposts: [{ to: 'housing-ombudsman', clause: '2' }],
    });
  });

  test.each([
    { because: 'an unknown fact', behaviour: { rude: true } },
    { because: 'a wrong value', behaviour: { harassing: 'yes' } },
    { because: 'no facts', behaviour: undefined },
  ])('$because is refused', ({ behaviour }) => {
    expect(() => assessConduct(under(conduct), behaviour as never)).toThrow(
      expect.objectContaining({ code: 'behaviour/invalid' }),
    );
  });
});

describe('a restriction', () => {
  const restricted = fact('2024-02-06', 'conduct.restricted', { inWriting: true });

  test('keeps no fact from being recorded, and no complaint from being made', () => {
    const before = replay(under(conduct), [received('2024-02-05')]);
    const after = replay(under(conduct), [received('2024-02-05'), restricted]);
    expect(possibleEvents(after)).toEqual(possibleEvents(before));
    expect(positionOf(after)).toEqual(positionOf(before));
    const first = replay(under(conduct), [received('2024-02-06'), restricted]);
    expect(first.history.map(({ regularity }) => regularity)).toEqual(['regular', 'regular']);
  });

  test.each([
    { because: 'in writing, as it should be', more: { inWriting: true }, found: [] },
    {
      because: 'not in writing',
      more: { inWriting: false },
      found: ['not-in-writing 3 2024-02-06'],
    },
    { because: 'of which that is not known', more: {}, found: [] },
  ])('$because', ({ more, found }) => {
    const complaint = replay(under(conduct), [
      received('2024-02-05'),
      fact('2024-02-06', 'conduct.restricted', more),
    ]);
    expect(breaches(complaint, '2024-02-06')).toEqual(found);
  });
});
