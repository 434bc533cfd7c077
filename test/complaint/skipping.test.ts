/** Stages that a policy lets a complaint go past: the first as any other, and some kinds of complaint only. */
import { describe, expect, test } from 'vitest';
import { assessEscalation } from '../../src/assessments/index.js';
import { breachesOf, checkEvent, obligationsOf, replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, Policy, Stage } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';
import { fact, laterStage, stagesOwed, WINDOW } from '../support/stages.js';

const STAFF = { fact: 'about', includes: 'staff-conduct' } as const;
const acknowledged = fact('2024-09-03', 'complaint.acknowledged');
const answered = fact('2024-09-09', 'response.sent');

const dutiesAt = (policy: Policy, asOf: ComplaintEvent['on'], ...events: ComplaintEvent[]) =>
  Object.fromEntries(
    obligationsOf(replay(policy, events), asOf, { by: ['policy'] }).map(({ id, standing }) => [
      id,
      standing,
    ]),
  );

describe('the first stage', () => {
  const policy = (skippable?: Stage['skippable']): Policy =>
    policyWith({
      stages: [
        { ...oneStage({ escalate: WINDOW }), ...(skippable && { skippable }) },
        laterStage(2, { opensOn: ['escalation.requested', 'complaint.received'] }),
      ],
    });
  const asked = fact('2024-09-04', 'escalation.requested');
  const regularity = (of: Policy, about?: string) =>
    replay(of, [
      received('2024-09-02', about === undefined ? {} : { about: [about] }),
      acknowledged,
      asked,
    ]).history.at(-1)?.regularity;

  test('that may be skipped is left before its answer, and owes it no more', () => {
    const skippable = policy({ clause: '1' });
    expect(regularity(skippable)).toBe('regular');
    const events = [received('2024-09-02'), acknowledged, asked];
    const duties = dutiesAt(skippable, '2024-10-30', ...events);
    expect(duties['stage-1/acknowledge']).toBe('met');
    expect(duties['stage-1/respond']).toBe('released');
    const breached = breachesOf(replay(skippable, events), '2024-10-30');
    expect(breached.map(({ stage }) => stage)).not.toContain('stage-1');
  });

  test('that may not be skipped is left unanswered, and owes its answer all the same', () => {
    expect(regularity(policy())).toBe('unanswered');
    const duties = dutiesAt(policy(), '2024-10-30', received('2024-09-02'), acknowledged, asked);
    expect(duties['stage-1/respond']).toBe('overdue');
  });

  test.each([
    { about: 'staff-conduct', stands: 'regular', respond: 'released' },
    { about: 'repairs', stands: 'unanswered', respond: 'overdue' },
    { about: undefined, stands: 'regular', respond: 'released' },
  ])('that some may skip: about $about it is $stands', ({ about, stands, respond }) => {
    const some = policy({ clause: '1', when: STAFF });
    expect(regularity(some, about)).toBe(stands);
    const first = received('2024-09-02', about === undefined ? {} : { about: [about] });
    expect(dutiesAt(some, '2024-10-30', first, acknowledged, asked)['stage-1/respond']).toBe(
      respond,
    );
  });

  test.each([
    { about: 'staff-conduct', stands: 'regular', duties: [] },
    {
      about: 'repairs',
      stands: 'stage-skipped',
      duties: ['stage-1/acknowledge', 'stage-1/respond'],
    },
  ])('that some may skip, for a complaint about $about that begins after it', (row) => {
    const some = policy({ clause: '1', when: STAFF });
    const first = received('2024-09-02', { stage: 'stage-2', about: [row.about] });
    expect(replay(some, [first]).history[0]?.regularity).toBe(row.stands);
    const duties = Object.entries(dutiesAt(some, '2024-10-30', first));
    expect(
      duties.filter(([id, is]) => id.startsWith('stage-1') && is === 'overdue').map(([id]) => id),
    ).toEqual(row.duties);
  });
});

describe('a stage between that some may skip: whoever asks is answered alike', () => {
  const policy = policyWith({
    stages: [
      oneStage({ escalate: WINDOW }),
      { ...laterStage(2, { escalate: WINDOW }), skippable: { clause: '2', when: STAFF } },
      laterStage(3),
    ],
  });
  test.each([
    {
      about: ['staff-conduct'],
      outcome: 'accept',
      stands: 'regular',
      stages: ['stage-1', 'stage-3'],
    },
    {
      about: ['repairs'],
      outcome: 'for-decision',
      stands: 'stage-skipped',
      stages: ['stage-1', 'stage-2', 'stage-3'],
    },
    {
      about: undefined,
      outcome: 'undetermined',
      stands: 'regular',
      stages: ['stage-1', 'stage-3'],
    },
  ])('about $about: $outcome, $stands', ({ about, outcome, stands, stages }) => {
    const complaint = replay(policy, [
      received('2024-09-02', about ? { about } : {}),
      acknowledged,
      answered,
    ]);
    const asked = fact('2024-09-10', 'escalation.requested', { stage: 'stage-3' });
    expect(assessEscalation(complaint, { on: '2024-09-10', stage: 'stage-3' }).outcome).toBe(
      outcome,
    );
    expect(checkEvent(complaint, asked)).toMatchObject({ possible: true, regularity: stands });
    const after = replay(policy, [...complaint.events, asked]);
    expect(stagesOwed(after, '2024-09-10')).toEqual(stages);
  });
});
