/** A clause is cited only where it is one of the policy's own. */
import { describe, expect, test } from 'vitest';
import { conformanceKit } from '../../src/conformance/index.js';
import type { Scope } from '../../src/doors/policy.js';
import {
  breachesOf,
  definePolicy,
  notShown,
  openComplaint,
  recordEvent,
  replay,
} from '../../src/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';

const excluded = (policy: Parameters<typeof openComplaint>[0], ground: string) =>
  recordEvent(openComplaint(policy, { on: '2018-12-20', type: 'complaint.received' }), {
    on: '2018-12-21',
    type: 'complaint.excluded',
    grounds: [ground],
    reasons: 'As in the letter.',
    inWriting: true,
  });

const noGround = (policy: Parameters<typeof openComplaint>[0], ground: string) =>
  breachesOf(excluded(policy, ground), '2018-12-21').filter(
    ({ kind }) => kind === 'no-such-ground',
  );

describe('an exclusion on a ground that a closed list does not have', () => {
  const closed: Scope = {
    clause: '4.1',
    grounds: housingPlus2018.scope.grounds.filter(({ id }) => id !== 'own-ground'),
  };
  test.each<{ because: string; scope: Scope; ground: string; clause: string | undefined }>([
    { because: 'the clause on the list', scope: closed, ground: 'weather', clause: '4.1' },
    {
      because: 'none, where no clause is on the list',
      scope: { grounds: closed.grounds },
      ground: 'weather',
      clause: undefined,
    },
    {
      because: 'none, where there is no list',
      scope: { grounds: [] },
      ground: 'weather',
      clause: undefined,
    },
    { because: 'the clause that it names', scope: closed, ground: '6.1', clause: '6.1' },
  ])('cites $because', ({ scope, ground, clause }) => {
    const policy = definePolicy({ ...housingPlus2018, scope, notes: { changed: true } });
    expect(noGround(policy, ground).map((breach) => breach.clause)).toEqual([clause]);
  });

  test('a power in the section on conduct is a power, whatever the scope lists', () => {
    const policy = definePolicy({ ...housingPlus2018, scope: { grounds: [] } });
    expect(noGround(policy, 'unreasonable')).toEqual([]);
  });
});

describe('Creative Support: what was available, and what was not', () => {
  test.each([
    { because: 'a clause of section 15', ground: '15.3', clauses: ['15.3'] },
    { because: 'a ground of section 15', ground: 'unrealistic-outcomes', clauses: ['15.1'] },
    { because: 'section 15', ground: '15', clauses: ['15.1'] },
    { because: 'a clause that section 15 does not have', ground: '15.9', clauses: [undefined] },
    { because: 'another clause that was available', ground: '16.1', clauses: ['16.1'] },
    { because: 'a clause of a section that was not', ground: '5.2', clauses: [] },
    { because: 'the clause of which only the number was', ground: '4.1', clauses: [] },
    { because: 'a ground that may be in it', ground: 'vexatious', clauses: [] },
  ])('$because', ({ ground, clauses }) => {
    expect(noGround(creativeSupport2022, ground).map(({ clause }) => clause)).toEqual(clauses);
    const asked = notShown(excluded(creativeSupport2022, ground), '2018-12-21');
    expect(asked.filter(({ needs }) => needs.includes('grounds'))).toHaveLength(
      clauses.length === 0 ? 1 : 0,
    );
  });
});

describe('whatever is found in the histories of the kit', () => {
  const { histories, policies } = conformanceKit;
  test.each(Object.entries(histories))('%s cites clauses of its policy, or none', (_, history) => {
    const policy = definePolicy(policies[history.policy]);
    const complaint = replay(policy, history.events, { silentOn: history.silentOn ?? [] });
    const found = [...breachesOf(complaint, '2026-01-01'), ...notShown(complaint, '2026-01-01')];
    const numbers = [undefined, ...policy.clauses.map(({ number }) => number)];
    expect(found.filter(({ clause }) => !numbers.includes(clause))).toEqual([]);
  });
});
