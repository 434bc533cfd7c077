/** What depends on something that the record, or what was seen of the policy, does not tell. */
import { describe, expect, test } from 'vitest';
import { breachesOf, notShown, replay } from '../../../src/complaint/index.js';
import type { ComplaintEvent, Policy } from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { extension, oneStage, policyWith } from '../../support/policies.js';
import { fact, laterStage, WINDOW, withStep } from '../../support/stages.js';

const DAY = '2024-03-05';
const opened = received('2024-02-05');
const acknowledged = fact('2024-02-06', 'complaint.acknowledged');
const base = { policy: { id: 'example', edition: '1' }, stage: 'stage-1' };
const unshown = (policy: Policy, events: readonly ComplaintEvent[], options: object = {}) =>
  notShown(replay(policy, [opened, ...events], options), DAY);

describe('whether a duty was late, where the source does not tell of all that extends it', () => {
  const late = [acknowledged, fact(DAY, 'response.sent')];
  const HAD = 'The landlord had until 19 February 2024 to send the response.';
  const pause = { from: 'complaint.paused', until: 'complaint.resumed', effect: 'shift' } as const;

  test.each<{ because: string; parts: Partial<Policy>; needs: ComplaintEvent['type']; by: string }>(
    [
      {
        because: 'holding letters',
        parts: { stages: [oneStage({ extension: extension() })] },
        needs: 'response.extended',
        by: '3 Unless a holding letter extended this, it is 11 working days late. The record does not cover holding letters.',
      },
      {
        because: 'pauses, of a duty without a power to extend',
        parts: { pauses: [{ clause: '2', of: ['respond'], ...pause }] },
        needs: 'complaint.paused',
        by: '1 Unless a pause extended this, it is 11 working days late. The record does not cover pauses.',
      },
    ],
  )('$because', ({ parts, needs, by }) => {
    const policy = policyWith({ stages: [oneStage()], ...parts });
    const [clause, ...says] = by.split(' ');
    const rows = unshown(policy, late, { silentOn: [needs] });
    expect(rows.filter(({ because }) => because.startsWith(HAD))).toEqual([
      {
        ...base,
        reason: 'whether-extended',
        clause,
        needs: [needs],
        because: `${HAD} ${says.join(' ')}`,
      },
    ]);
    expect(unshown(policy, late)).toEqual([]);
  });
});

describe('a holding letter that takes agreement', () => {
  const days = { amount: 10, unit: 'working-days' } as const;
  const policy = policyWith({
    stages: [
      oneStage({
        extension: extension({
          ...{ each: days, times: 1 },
          beyond: extension({ clause: '4', by: 'agreement', each: days }),
        }),
      }),
    ],
  });
  const letter = (on: ComplaintEvent['on'], newDueDate: string, more: object = {}) =>
    fact(on, 'response.extended', { newDueDate, ...more });
  const byRight = letter('2024-02-16', '2024-03-04');
  const second = (more: object = {}) => letter('2024-03-01', '2024-03-11', more);

  test('is to be looked for, with the clause that asks for it; one by right is not', () => {
    expect(unshown(policy, [acknowledged, byRight, second()])).toEqual([
      {
        ...base,
        reason: 'extension-agreed',
        clause: '4',
        on: '2024-03-01',
        needs: ['agreed'],
        because:
          'The record does not show whether the complainant agreed to the holding letter of 1 March 2024.',
      },
    ]);
    expect(unshown(policy, [acknowledged, byRight])).toEqual([]);
  });

  test.each([true, false])('is not, where the record tells: %s', (agreed) => {
    expect(unshown(policy, [acknowledged, byRight, second({ agreed })])).toEqual([]);
  });
});

describe('whether the authority of an advocate is signed', () => {
  const rule = {
    id: 'advocate-authority',
    kind: 'unauthorised-advocate',
    clause: '4',
    of: ['response.sent'],
    holds: { fact: 'advocateAuthorised', is: true },
    must: 'have the authority of the complainant',
  } as const;
  const requiring = policyWith({ stages: [oneStage()], requirements: [rule] });
  const authorised = (more: object = {}) => fact('2024-02-06', 'advocate.authorised', more);
  const signatures = (policy: Policy, event: ComplaintEvent) => unshown(policy, [event]);

  test('is to be looked for, where the policy asks for an authority', () => {
    expect(signatures(requiring, authorised())).toEqual([
      {
        ...base,
        reason: 'signature',
        clause: '4',
        on: '2024-02-06',
        needs: ['signed'],
        because:
          'The record does not show whether the authority given to an advocate on 6 February 2024 was signed.',
      },
    ]);
  });

  test.each<{ because: string; policy: Policy; event: ComplaintEvent }>([
    { because: 'it is', policy: requiring, event: authorised({ signed: true }) },
    { because: 'it is known not to be', policy: requiring, event: authorised({ signed: false }) },
    {
      because: 'the policy asks for none',
      policy: policyWith({ stages: [oneStage()] }),
      event: authorised(),
    },
    {
      because: 'the authority ended',
      policy: requiring,
      event: fact('2024-02-06', 'advocate.ended'),
    },
  ])('is not, where $because', ({ policy, event }) => {
    expect(signatures(policy, event)).toEqual([]);
  });
});

describe('an end that a part of the policy may allow which was not available', () => {
  const first = oneStage({ escalate: WINDOW });
  const unseen = policyWith({
    stages: [withStep(first, 'respond', { limit: 'not-seen', clause: '2' }), laterStage(2)],
    merging: 'not-seen',
  });
  const closed = (end: string, more: object = {}) =>
    fact('2024-02-08', `complaint.${end}` as ComplaintEvent['type'], more);

  test.each([
    { end: 'resolved', needs: 'agreed', named: 'the resolution' },
    { end: 'merged', needs: 'agreed', named: 'the merger with another complaint' },
    { end: 'lapsed', needs: 'reasons', named: 'the closure for lack of a reply' },
  ])('$end: no breach, and to be looked for', ({ end, needs, named }) => {
    const events = [acknowledged, closed(end)];
    expect(unshown(unseen, events)).toEqual([
      {
        ...base,
        reason: 'end-allowed',
        clause: '2',
        on: '2024-02-08',
        needs: [needs],
        because: `The part of the policy that may allow ${named} on 8 February 2024 was not available.`,
      },
    ]);
    expect(breachesOf(replay(unseen, [opened, ...events]), '2024-02-08')).toEqual([]);
  });

  test.each<{ because: string; events: ComplaintEvent[] }>([
    { because: 'which needs nobody', events: [acknowledged, closed('withdrawn')] },
    { because: 'agreed to', events: [acknowledged, closed('resolved', { agreed: true })] },
    {
      because: 'after everything the landlord owed',
      events: [acknowledged, fact('2024-02-07', 'response.sent'), closed('merged')],
    },
    {
      because: 'after the end',
      events: [acknowledged, closed('withdrawn'), fact('2024-02-09', 'complaint.resolved')],
    },
  ])('not one $because', ({ events }) => {
    expect(unshown(unseen, events)).toEqual([]);
  });
});
