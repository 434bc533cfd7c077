/** What is wrong with facts of a landlord's own, and with conditions on them. */
import { describe, expect, test } from 'vitest';
import type { ComplaintsError } from '../../src/errors.js';
import type { PolicyFile } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { verifyPolicy } from '../../src/testing/index.js';
import { agreed, chaired } from '../fixtures/own-facts/index.js';

const faultsOf = (parts: object): string[] => {
  try {
    definePolicy({ ...chaired[0], ...parts });
  } catch (error) {
    return (error as ComplaintsError).issues.map(({ path, message }) => `${path}: ${message}`);
  }
  return [];
};

const chair = chaired[0].facts.chairedBy;
const facts = (more: object) => ({ facts: { chairedBy: chair, ...more } });
const holding = (holds: object) => {
  const [one, two] = chaired[0].stages as unknown as [object, { requires: [object] }];
  const [required] = two.requires;
  return { stages: [one, { ...two, requires: [{ ...required, holds }] }] };
};

describe('a fact that is declared', () => {
  test.each([
    ['no name', facts({ held: { is: 'text', of: 'hearing.held' } }), 'facts.held.name: is missing'],
    [
      'no such kind',
      facts({ held: { name: 'it', is: 'boolean', of: 'hearing.held' } }),
      "facts.held.is: 'boolean': it should be",
    ],
    ['no values', facts({ held: { name: 'it', is: [], of: 'hearing.held' } }), 'facts.held.is: '],
    ['no values', facts({ held: { name: 'it', is: {}, of: 'hearing.held' } }), 'facts.held.is: '],
    [
      'no such event',
      facts({ held: { name: 'it', is: 'text', of: 'hearing.hold' } }),
      'facts.held.of',
    ],
    [
      'a negation of no yes or no',
      facts({ held: { name: 'it', not: 'not it', is: 'text', of: 'hearing.held' } }),
      'facts.held.not: only a fact of yes or no has a negation: take this out',
    ],
    [
      'the name of another',
      facts({ inWriting: { name: 'it', is: 'yes-no', of: 'hearing.held' } }),
      "facts.inWriting: 'inWriting' is already the name of a fact that is known here",
    ],
    [
      'a name that every object has',
      facts({ constructor: { name: 'it', is: 'yes-no', of: 'hearing.held' } }),
      "facts.constructor: 'constructor' is also the name of something that every object has",
    ],
    [
      'a name with a dot',
      facts({ 'a.b': { name: 'it', is: 'yes-no', of: 'hearing.held' } }),
      "facts.a.b: 'a.b': the name of a fact should be letters",
    ],
  ])('has %s', (_, parts, fault) => {
    expect(faultsOf(parts)).toEqual([expect.stringContaining(fault)]);
  });
});

describe('a condition on it', () => {
  test.each([
    ['another operator', { fact: 'chairedBy', atMost: 3 }, "'chairedBy' is declared as 'role'"],
    ['no text', { fact: 'chairedBy', is: true }, "'chairedBy' can never be that: ask for a text"],
    [
      'no role',
      { fact: 'chairedBy', is: 'bord' },
      "'bord' is not a role known here: did you mean 'board'? If not, add it to the policy's roles",
    ],
    [
      'no event that can have happened',
      { fact: 'happened', includes: 'hearing.hold' },
      "'hearing.hold' is not a type of event known here: did you mean 'hearing.held'?",
    ],
  ])('asks for %s', (_, holds, fault) => {
    expect(faultsOf(holding(holds))).toEqual([expect.stringContaining(fault)]);
  });

  test('asks for a value that it never has', () => {
    const file = {
      ...agreed[0],
      facts: { handlingAgreed: { name: 'the track', is: ['short', 'long'], of: 'hearing.held' } },
    };
    expect(() => definePolicy(file)).toThrow(/'handlingAgreed' can never be that: ask for a text/);
    const [required] = agreed[0].requirements;
    const requirements = [{ ...required, holds: { fact: 'handlingAgreed', is: 'shrt' } }];
    expect(() => definePolicy({ ...file, requirements })).toThrow(
      "'shrt' is not a value of handlingAgreed known here: did you mean 'short'?",
    );
  });
});

describe('verifying finds', () => {
  const found = (file: PolicyFile) =>
    verifyPolicy(definePolicy(file)).map(({ code, advice }) => `${code}: ${advice}`);
  const ground = (fact: string) =>
    ({
      ...agreed[0],
      scope: {
        grounds: [
          { id: 'own', name: 'is ours', effect: 'exclude', clause: '5.1', met: { fact, is: true } },
        ],
      },
    }) as const;

  test('a name that is nearly one that is declared', () => {
    expect(found(ground('handlingAgred'))).toEqual([
      expect.stringMatching(/^misspelt-fact: Write 'handlingAgreed'/),
    ]);
  });

  test('one that is not declared beside others that are', () => {
    expect(found(ground('onTheMoon'))).toEqual([
      "undeclared-fact: Declare it under facts, as onTheMoon: { name: '…', not: '…', is: 'yes-no', of: ['matter'] }.",
    ]);
    const { facts: declared, requirements, ...bare } = ground('onTheMoon');
    expect(found(bare)).toEqual([]);
  });

  test('one that no event can tell, where an event should', () => {
    const file = {
      ...agreed[0],
      facts: { handlingAgreed: { name: 'it is agreed', is: 'yes-no', of: 'matter' } },
    } satisfies PolicyFile;
    expect(found(file)).toEqual([expect.stringMatching(/^unknown-fact: /)]);
  });
});
