import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays } from '../../src/calendar/index.js';
import type { Complaint } from '../../src/complaint/index.js';
import {
  breachesOf,
  notShown,
  positionOf,
  possibleEvents,
  recordEvent,
  replay,
  signpostsOf,
} from '../../src/complaint/index.js';
import type { LifecycleEvent } from '../../src/lifecycle/index.js';
import { lifecycleOf } from '../../src/lifecycle/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent, Policy } from '../../src/policy/index.js';
import { allStates } from '../lifecycle/walk.js';
import { policyOf } from '../support/policies.js';

/** A kind of fact, made a fact: dated, with what it cannot be without. */
function happenedOn(on: IsoDate, kind: LifecycleEvent): ComplaintEvent {
  const more =
    kind.type === 'complaint.excluded'
      ? { grounds: ['over-12-months'] }
      : kind.type === 'escalation.refused' && kind.on === undefined
        ? {
            ground: 'excessive',
            authorisedBy: 'director',
            inWriting: true,
            copiedTo: ['advocate'],
          }
        : kind.type === 'complaint.resolved' || kind.type === 'complaint.merged'
          ? { agreed: true }
          : {};
  return { ...kind, ...more, on } as ComplaintEvent;
}

/** A complaint in each state of the policy's lifecycle after the receipt, one fact a day. */
function complaints(policy: Policy) {
  const first = '2020-06-01';
  return (
    allStates(policy)
      .filter(({ name, state }) => name !== 'awaiting' && !state.context.advocate)
      // Where the list of grounds is closed and empty, no exclusion has a basis.
      .filter(({ name }) => name !== 'closed.excluded' || policy.scope.grounds.length > 0)
      // A kind of fact leads there at once; a fact only once the stage is answered.
      .filter(({ name }) => name !== 'closed.lapsed')
      .map(({ name, kinds }) => {
        const facts = kinds.map((kind, day) => happenedOn(addCalendarDays(first, day), kind));
        const next = addCalendarDays(first, kinds.length);
        return { name, next, complaint: replay(policy, facts) };
      })
  );
}

const nameOf = (complaint: Complaint) => {
  const { stage, step, end } = positionOf(complaint);
  return end ? `closed.${end}` : `${stage}.${step}`;
};

describe.each([
  { because: 'Housing Plus 2018', policy: housingPlus2018, least: 30 },
  {
    because: 'two stages after an informal one that runs out',
    policy: policyOf({
      because: '',
      stages: 2,
      informal: 'by expiry',
      panel: false,
      refusal: true,
    }),
    least: 19,
  },
])('$because: after the receipt', ({ policy, least }) => {
  const { known, stages, bearsOnStage } = lifecycleOf(policy);
  const facts = known.filter((type) => type !== 'complaint.received');
  const everywhere = complaints(policy);

  test('a complaint can be brought into every state', () => {
    expect(everywhere.length).toBeGreaterThanOrEqual(least);
    expect(everywhere.map(({ complaint }) => nameOf(complaint))).toEqual(
      everywhere.map(({ name }) => name),
    );
  });

  test('every fact the policy knows is possible, and nothing else', () => {
    for (const { complaint } of everywhere) expect(possibleEvents(complaint)).toEqual(facts);
  });

  test.each([
    { named: 'no stage', stage: undefined },
    ...stages.map((stage) => ({ named: stage, stage })),
  ])(
    'every fact can be recorded in every state, naming $named, and every question answered',
    ({ stage }) => {
      // A fact that bears on no stage is the same whichever it names, or none.
      const told = facts.filter((type) => !stage || bearsOnStage(type));
      const cases = everywhere.flatMap(({ name, next, complaint }) =>
        told.map((type) => {
          const kind = { type, ...(stage && { stage }) } as LifecycleEvent;
          return { name, complaint, next, fact: happenedOn(next, kind) };
        }),
      );
      const lost = cases.filter(({ complaint, next, fact }) => {
        const after = recordEvent(complaint, fact);
        // Breaches ask for the obligations.
        const answers = [breachesOf, notShown, signpostsOf].map((ask) => ask(after, next));
        return !(
          isDeepStrictEqual(after.events, [...complaint.events, fact]) &&
          answers.every(Array.isArray)
        );
      });
      expect(lost).toEqual([]);
      expect(cases.length).toBeGreaterThan(least * 10);
    },
  );
});
