/** Facts of a landlord's own in the words that its policy has for them, wherever they are printed. */
import { describe, expect, test } from 'vitest';
import { shorten } from '../../scripts/shorten.js';
import { replay } from '../../src/complaint/index.js';
import { letter, policyDocument, toMarkdown } from '../../src/documents/index.js';
import type { Condition, OwnFact, Policy } from '../../src/policy/index.js';
import { comparePolicies, definePolicy } from '../../src/policy/index.js';
import { verifyPolicy } from '../../src/testing/index.js';
import * as kinds from '../fixtures/own-facts/index.js';
import { received } from '../support/histories.js';
import { fact } from '../support/stages.js';

const printed = (policy: Policy): string => toMarkdown(policyDocument(policy));

describe.each(Object.entries(kinds))('%s:', (_, [one, other]) => {
  test.each([
    ['the first', one],
    ['the second', other],
  ])(
    '%s holds together, comes back from a shorter file, and prints no id',
    (_, file) => {
      const policy = definePolicy(file);
      expect(verifyPolicy(policy)).toEqual([]);
      expect(JSON.stringify(definePolicy(shorten(policy)))).toBe(JSON.stringify(policy));
      for (const name of Object.keys(policy.facts ?? {})) {
        expect(printed(policy)).not.toContain(name);
        expect(printed(policy)).not.toMatch(/is the case/);
      }
    },
    60_000,
  );

  test('the two are compared in their own words', () => {
    const told = comparePolicies(definePolicy(one), definePolicy(other)).map((one) => one.because);
    const names = [one, other].flatMap(({ facts }) => Object.keys(facts));
    for (const name of names) expect(told.join('\n')).not.toContain(name);
  });
});

describe('a condition', () => {
  const facts: Record<string, OwnFact> = {
    fit: { name: 'it is fit', not: 'it is unfit', is: 'yes-no', of: ['complaint.received'] },
    bare: { name: 'it is bare', is: 'yes-no', of: ['complaint.received'] },
    chair: { name: 'the chair', is: 'role', of: ['complaint.received'] },
    people: { name: 'the people asked', is: 'roles', of: ['complaint.received'] },
    words: { name: 'the note', is: 'text', of: ['complaint.received'] },
    count: { name: 'the number of visits', is: 'number', of: ['complaint.received'] },
    day: { name: 'the day of the visit', is: 'date', of: ['complaint.received'] },
    track: { name: 'the track', is: { quick: 'the Quick Track' }, of: ['complaint.received'] },
    size: { name: 'the size', is: ['very-big', 'small'], of: ['complaint.received'] },
  };
  const withHandler = (when: Condition) =>
    definePolicy({
      ...kinds.consulted[0],
      facts: { ...kinds.consulted[0].facts, ...facts },
      stages: [
        {
          id: 'stage-1',
          handler: 'complaints-officer',
          handlers: [{ when, handler: 'director', clause: '4.2' }],
        },
        { id: 'stage-2', handler: 'senior-manager' },
      ],
    });

  test.each([
    [{ fact: 'fit', is: true }, 'it is fit'],
    [{ fact: 'fit', is: false }, 'it is unfit'],
    [{ not: { fact: 'fit', is: false } }, 'it is fit'],
    [{ not: { fact: 'fit', is: true } }, 'it is unfit'],
    [{ fact: 'bare', is: false }, 'it is not the case that it is bare'],
    [{ fact: 'chair', is: 'director' }, 'the chair is a director'],
    [{ fact: 'chair', in: ['director', 'board'] }, 'the chair is a director or the Board'],
    [{ fact: 'chair', seniority: 'director' }, 'the chair is a director or someone more senior'],
    [{ fact: 'people', includes: 'director' }, 'the people asked are a director'],
    [{ fact: 'people', only: ['director', 'board'] }, 'the people asked are only a director'],
    [{ fact: 'people', size: 2 }, 'the people asked are 2 in number'],
    [{ fact: 'words', is: 'On the Roof' }, 'the note is ‘On the Roof’'],
    [{ fact: 'words', given: true }, 'the record gives the note'],
    [{ not: { fact: 'words', given: true } }, 'the record does not give the note'],
    [{ not: { fact: 'fit', given: true } }, 'it is not known whether it is fit'],
    [{ fact: 'count', atMost: 3 }, 'the number of visits is at most 3'],
    [{ fact: 'day', before: '2024-05-01' }, 'the day of the visit is before 1 May 2024'],
    [{ fact: 'day', onOrAfter: '2024-05-01' }, 'the day of the visit is on or after 1 May 2024'],
    [{ fact: 'track', is: 'quick' }, 'the track is the Quick Track'],
    [{ not: { fact: 'track', is: 'quick' } }, 'the track is not the Quick Track'],
    [{ not: { fact: 'size', in: ['small'] } }, 'the size is not small'],
    [{ fact: 'size', in: ['very-big', 'small'] }, 'the size is very big or small'],
    [
      { not: { fact: 'happened', includes: 'response.sent' } },
      'the record does not show the response',
    ],
  ] as const)('%o is put in words', (when, words) => {
    const policy = withHandler(when);
    expect(printed(policy)).toMatch(new RegExp(`where ${words}`, 'i'));
    const [rules] = comparePolicies(definePolicy(kinds.consulted[0]), policy).filter(
      ({ path }) => path === 'stages.stage-1.handlers',
    );
    expect(rules?.because).toContain(`If ${words}`);
  });

  test('that something happened is told to the complainant as what happens', () => {
    const policy = withHandler({ fact: 'happened', includes: 'response.extended' });
    expect(printed(policy)).toContain('Where we send a holding letter, it is handled by');
    const [rules] = comparePolicies(definePolicy(kinds.consulted[0]), policy).filter(
      ({ path }) => path === 'stages.stage-1.handlers',
    );
    expect(rules?.because).toContain('If the record shows the holding letter');
  });
});

describe('a letter', () => {
  const policy = definePolicy(kinds.agreed[0]);
  const complaint = replay(policy, [received('2024-09-02')]);
  const acknowledge = (facts?: Record<string, boolean>) =>
    letter('acknowledgement', complaint, {
      on: '2024-09-04',
      complaint: 'A leak.',
      outcomesSought: 'A repair.',
      ...(facts && { facts }),
    });

  test('asks for what the policy has it tell', () => {
    const made = acknowledge({ handlingAgreed: false });
    const issues = made.ok ? [] : made.issues;
    expect(issues).toContainEqual(expect.objectContaining({ path: 'facts.handlingAgreed' }));
    expect(issues.map(({ message }) => message).join()).toContain(
      "use the option 'facts.handlingAgreed'",
    );
  });

  test('tells it in the event to record', () => {
    const made = acknowledge({ handlingAgreed: true });
    const paths = made.ok ? [] : made.issues.map(({ path }) => path);
    expect(paths).not.toContain('facts.handlingAgreed');
    if (made.ok) expect(made.events[0]?.facts).toEqual({ handlingAgreed: true });
  });

  test('keeps what is on record of it', () => {
    const recorded = replay(policy, [
      received('2024-09-02'),
      fact('2024-09-04', 'complaint.acknowledged', { facts: { handlingAgreed: true } }),
    ]);
    const made = letter('acknowledgement', recorded, { on: '2024-09-04' });
    const paths = made.ok ? [] : made.issues.map(({ path }) => path);
    expect(paths).not.toContain('facts.handlingAgreed');
  });
});
