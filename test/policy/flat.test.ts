import { describe, expect, test } from 'vitest';
import { housingPlus2018 } from '../../src/policies/index.js';
import { flatten } from '../../src/policy/flat.js';
import { definePolicy } from '../../src/policy/index.js';
import { smallPolicy, smallPolicyWith } from './small-policy.js';
import { wholePolicy } from './whole-policy.js';

const small = flatten(definePolicy(smallPolicy()));

const at = (path: string, values = small) => values.find((one) => one.path === path);

describe('a value goes by a path that names what it is in', () => {
  test.each([
    { because: 'the policy itself', path: 'edition', value: '1' },
    { because: 'a date', path: 'inForce.to', value: '2022-12-31' },
    { because: 'a clause, by its number', path: 'clauses.2.summary', value: 'The exceptions.' },
    { because: 'a stage, by its id', path: 'stages.stage-1.name', value: 'Stage 1', clause: '1' },
    {
      because: 'a step, by its duty; a limit, which has no name, by its place',
      path: 'stages.stage-1.steps.respond.limit.0.amount',
      value: 10,
      clause: '1',
    },
    {
      because: 'a list of single values is one value',
      path: 'stages.stage-1.handler',
      value: ['investigator'],
      clause: '1',
    },
    {
      because: 'a list that is not of single values is not',
      path: 'stages.stage-1.opensOn.1.expiryOf',
      value: 'informal/resolve',
      clause: '1',
    },
    {
      because: 'a ground, by its id',
      path: 'scope.grounds.too-old.met.olderThan.amount',
      value: 6,
      clause: '2',
    },
    { because: 'the policy says there is none', path: 'lateRequest', value: 'not-stated' },
  ])('$because: $path', ({ because: _, ...value }) => {
    expect(at(value.path)).toEqual(value);
  });

  test('what a clause also says, by the part of the document that prints it', () => {
    const values = flatten(definePolicy(wholePolicy()));
    expect(at('clauses.2.alsoSays.handling', values)?.value).toBe('We write in plain English.');
  });

  test('a signpost, by where it leads to; the second to one place is told apart', () => {
    const [first] = housingPlus2018.signposts as readonly object[];
    const twice = definePolicy(
      smallPolicyWith('signposts', [
        { ...first, clause: '1' },
        { ...first, clause: '2' },
      ]),
    );
    expect(at('signposts.housing-ombudsman.clause', flatten(twice))?.value).toBe('1');
    expect(at('signposts.housing-ombudsman~2.clause', flatten(twice))?.value).toBe('2');
  });
});

describe('a value has the clause of the nearest part around it', () => {
  const values = flatten(housingPlus2018);

  test.each([
    { path: 'stages.stage-1.name', clause: '5.2' },
    { path: 'stages.stage-1.steps.respond.party', clause: 'A1.1' },
    { path: 'stages.stage-3.steps.hear.limit.0.amount', clause: 'A1.3(a)' },
    { path: 'refusal.formalities.refusal-in-writing.holds.is', clause: '5.5' },
    { path: 'title', clause: undefined },
  ])('$path: $clause', ({ path, clause }) => {
    expect(at(path, values)?.clause).toBe(clause);
  });
});

test('every value is there once, in the order of the policy', () => {
  const values = flatten(housingPlus2018);
  expect(new Set(values.map(({ path }) => path)).size).toBe(values.length);
  const singles = JSON.stringify(housingPlus2018).match(/"amount":\d+/g);
  const amounts = values.filter(({ path }) => path.endsWith('.amount'));
  expect(amounts.map(({ value }) => `"amount":${value}`)).toEqual(singles);
});

test('what is no policy is refused', () => {
  expect(() => flatten({ stages: [] } as never)).toThrow(
    expect.objectContaining({ code: 'argument/invalid' }),
  );
});
