/** What a policy asks for and the record leaves open: each with its clause, what would show it, and in a sentence. */
import { describe, expect, test } from 'vitest';
import { notShown, replay } from '../../../src/complaint/index.js';
import type { ComplaintEvent, DutyAlongside, Policy } from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { informalStage, oneStage, policyWith, workingDays } from '../../support/policies.js';
import { fact, twoStages, withStep } from '../../support/stages.js';

const DAY = '2024-03-05';
const opened = received('2024-02-05');
const acknowledged = fact('2024-02-06', 'complaint.acknowledged');
const answered = fact('2024-02-07', 'response.sent');
const plain = policyWith({ stages: [oneStage()] });
const base = { policy: { id: 'example', edition: '1' }, stage: 'stage-1' };
const unshown = (policy: Policy, events: readonly ComplaintEvent[], options: object = {}) =>
  notShown(replay(policy, [opened, ...events], options), DAY);

describe('what opened a stage', () => {
  const formal = { ...oneStage(), opensOn: ['complaint.formalised'] as const };
  const byAgreement = policyWith({ stages: [informalStage('none'), formal] });
  const byTime = policyWith({
    stages: [
      informalStage([{ clause: '0', ...workingDays(3, 'complaint.received') }]),
      { ...formal, opensOn: ['complaint.formalised', { expiryOf: 'informal/resolve' }] },
    ],
  });
  const formalised = fact('2024-02-06', 'complaint.formalised');

  test('is to be looked for, where the record shows that it was reached', () => {
    expect(unshown(byAgreement, [acknowledged, answered])).toEqual([
      {
        ...base,
        reason: 'stage-opening',
        clause: '1',
        needs: ['complaint.formalised'],
        because:
          'The record does not show what opened Stage One. It should show the formal complaint.',
      },
    ]);
  });

  test.each<{ because: string; policy: Policy; events: ComplaintEvent[] }>([
    { because: 'it is in the record', policy: byAgreement, events: [formalised, acknowledged] },
    { because: 'the stage was not reached', policy: byAgreement, events: [] },
    { because: 'time alone may have opened it', policy: byTime, events: [acknowledged, answered] },
    { because: 'the receipt did', policy: plain, events: [acknowledged] },
  ])('is not, where $because', ({ policy, events }) => {
    expect(unshown(policy, events)).toEqual([]);
  });

  test('is not the request for another stage', () => {
    const policy = policyWith({ stages: [...twoStages(), { ...twoStages()[1], id: 'stage-3' }] });
    const events = [
      answered,
      fact('2024-02-08', 'escalation.requested', { stage: 'stage-3' }),
      fact('2024-02-09', 'response.sent', { stage: 'stage-2' }),
    ];
    expect(unshown(policy, events)).toMatchObject([
      { stage: 'stage-2', reason: 'stage-opening', needs: ['escalation.requested'] },
    ]);
  });
});

describe('a step that no limit dates', () => {
  const stage = oneStage({ allocate: 'not-stated', contact: 'not-stated' });
  const steps = (events: readonly ComplaintEvent[], by = stage) =>
    unshown(policyWith({ stages: [by] }), events);

  test('is to be looked for once it was overtaken', () => {
    const [allocation, contact, ...others] = steps([acknowledged, answered]);
    expect(allocation).toEqual({
      ...base,
      reason: 'step',
      clause: '1',
      needs: ['complaint.allocated'],
      because:
        'The policy requires the landlord to allocate the complaint at Stage One. The record does not show that it did.',
    });
    expect(contact?.needs).toEqual(['complainant.contacted']);
    expect(others).toEqual([]);
  });

  test.each<{ because: string; events: ComplaintEvent[] }>([
    { because: 'while it can still be done', events: [acknowledged] },
    {
      because: 'once it was',
      events: [
        acknowledged,
        fact('2024-02-06', 'complaint.allocated'),
        fact('2024-02-06', 'complainant.contacted'),
        answered,
      ],
    },
  ])('is not $because', ({ events }) => {
    expect(steps(events)).toEqual([]);
  });

  test.each<{ because: string; by: typeof stage }>([
    {
      because: 'of a step beside the others of which the text was not available',
      by: oneStage({ contact: 'not-seen' }),
    },
    {
      because: 'of what the complainant does',
      by: withStep(oneStage({ contact: 'not-stated' }), 'contact', { party: 'complainant' }),
    },
  ])('nobody can say it $because', ({ by }) => {
    expect(steps([acknowledged, answered], by)).toEqual([]);
  });

  test('of a step that the stage waits for, it can be said', () => {
    expect(steps([answered], oneStage({ acknowledge: 'not-seen' }))).toMatchObject([
      { reason: 'step', needs: ['complaint.acknowledged'] },
    ]);
  });
});

describe('whether a duty alongside is owed', () => {
  const police = (when: DutyAlongside['when']): Policy =>
    policyWith({
      stages: [oneStage()],
      alongside: [
        {
          id: 'police',
          duty: 'refer',
          name: 'report the theft to the police',
          clause: '2',
          when,
          doneBy: ['referral.made'],
          limit: 'not-stated',
        },
      ],
    });
  const about = { fact: 'about', includes: 'theft' } as const;
  const either = { any: [about, { fact: 'found', includes: 'theft' }] } as const;

  test('is to be looked for, where the record does not tell', () => {
    expect(unshown(police(about), [acknowledged, answered])).toEqual([
      {
        ...base,
        reason: 'whether-required',
        clause: '2',
        obligation: 'alongside/police',
        needs: ['about'],
        because:
          'The landlord must report the theft to the police in some cases only. The record does not show what the complaint is about.',
      },
    ]);
  });

  test.each([['theft'], ['repairs']])('is not, where it is about %s', (topic) => {
    const receipt = received('2024-02-05', { about: [topic] });
    expect(notShown(replay(police(about), [receipt]), '2024-02-05')).toEqual([]);
  });

  test('waits for the answer that would tell what was found', () => {
    expect(unshown(police(either), [acknowledged, answered])).toEqual([]);
    const telling = { ...answered, found: ['damp'] } as ComplaintEvent;
    expect(unshown(police(either), [acknowledged, telling])).toMatchObject([{ needs: ['about'] }]);
  });

  test('belongs to no stage where there is no record yet', () => {
    const empty = replay(police(about), [], { silentOn: ['complaint.received'] });
    expect(notShown(empty, DAY)).toMatchObject([{ stage: null, reason: 'whether-required' }]);
  });
});
