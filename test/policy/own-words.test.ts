/** Words of a landlord's own have names, and people read these: in documents, letters, audits, comparisons and figures. */
import { describe, expect, test } from 'vitest';
import type { Policy, PolicyFile } from '../../src/policy/index.js';
import { comparePolicies, definePolicy } from '../../src/policy/index.js';
import { verifyPolicy } from '../../src/testing/index.js';
import * as events from '../fixtures/own-events/index.js';
import * as facts from '../fixtures/own-facts/index.js';
import * as steps from '../fixtures/steps-for-some/index.js';
import { everythingOf } from '../support/everything.js';
import { nonsenseIn, withNonsense } from '../support/nonsense.js';
import { randomOf } from '../support/random.js';

const kinds: Readonly<Record<string, readonly [PolicyFile, PolicyFile]>> = {
  ...events,
  ...facts,
  ...steps,
};

/** Of the complaints under a policy, two in which everything happens; the others say nothing that these do not. */
const says = (name: string): boolean => !/, of (receipt|begun|anywhere|few)$/.test(name);

describe('no text has an id that the policy has a name for', () => {
  test.each(Object.entries(kinds))(
    '%s',
    (_, pair) => {
      const [one, other] = pair.map((file) => definePolicy(withNonsense(file))) as [Policy, Policy];
      for (const [policy, against] of [
        [one, other],
        [other, one],
      ] as const)
        for (const [name, call] of everythingOf(policy, against, randomOf(7)))
          if (says(name))
            expect(nonsenseIn(JSON.parse(JSON.stringify(call()) ?? 'null')), name).toEqual([]);
    },
    60_000,
  );
});

describe('what does not fit together is told by name', () => {
  const policyOf = (...steps: readonly object[]): Policy =>
    definePolicy({
      ...events.twoAnswers[0],
      stages: [{ id: 'stage-1', clause: '4.4', steps }, events.twoAnswers[0].stages[1]],
    });
  const answer = { respond: '10 working days from complaint.received' };
  const ask = { escalate: '20 working days from response.sent' };

  test('a limit that runs from what comes after it', () => {
    const early = { acknowledge: '5 working days from own.second-answer' };
    const second = { 'own-second-answer': '5 working days from response.sent' };
    const found = verifyPolicy(policyOf(early, answer, second, ask));
    expect(found.map(({ code, because }) => `${code}: ${because}`)).toEqual([
      'limit-never-runs: The time limit to acknowledge the complaint at Stage 1 runs from our further reply, which only comes after it.',
    ]);
  });

  test('a second limit that never applies', () => {
    const second = {
      'own-second-answer': ['5 working days from own.unhappy', '9 working days from own.unhappy'],
    };
    const found = verifyPolicy(policyOf(answer, second, ask));
    expect(found.map(({ code, because }) => `${code}: ${because}`)).toEqual([
      'limit-never-applies: A time limit to send a further reply at Stage 1 never applies: the one before it (4.4) has always started by the time this one could.',
    ]);
  });
});

describe('a comparison names what was added, taken out or renamed', () => {
  const before = definePolicy(events.twoAnswers[0]);
  const told = (parts: object) =>
    comparePolicies(before, definePolicy({ ...events.twoAnswers[0], ...parts })).map(
      ({ path, because, forSaved }) => `${path}: ${because} ${forSaved}`,
    );
  const { events: own } = events.twoAnswers[0];

  test.each([
    {
      parts: { events: { ...own, visit: { name: 'our visit', by: 'landlord' } } },
      says: 'events.visit: The event ‘our visit’ has been added. It is ‘our visit’, by the landlord. same',
    },
    {
      parts: { events: { ...own, unhappy: { name: 'the note', by: 'complainant' } } },
      says: 'events.unhappy: The event ‘the note’ is now ‘the note’, by the complainant. It was ‘the note that you disagree’, by the complainant. same',
    },
    {
      parts: { duties: { 'second-answer': 'reply again' } },
      says: 'duties.second-answer: The duty to reply again is now ‘reply again’. It was ‘send a further reply’. same',
    },
    {
      parts: { bodies: { ward: 'the Councillors' } },
      says: 'bodies.ward: The body ‘the Councillors’ has been added. It is ‘the Councillors’. same',
    },
  ])('$says', ({ parts, says }) => {
    expect(told(parts)).toEqual([says]);
  });

  test('an event that is gone can no longer be replayed', () => {
    const after = definePolicy({ ...events.twoAnswers[1] });
    const gone = comparePolicies(before, after).filter(({ path }) => path.startsWith('events.'));
    expect(gone.map(({ path, forSaved }) => `${path} ${forSaved}`)).toEqual([
      'events.ring same',
      'events.unhappy may-not-replay',
      'events.second-answer may-not-replay',
    ]);
  });
});
