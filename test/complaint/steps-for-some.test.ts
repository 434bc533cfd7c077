/** Steps that are owed for some complaints only: owed, not owed, or not known. */
import { describe, expect, test } from 'vitest';
import { shorten } from '../../scripts/shorten.js';
import { assessEscalation } from '../../src/assessments/index.js';
import {
  breachesOf,
  expectedEvents,
  noDueDateInWords,
  notShown,
  obligationsOf,
  positionOf,
  replay,
} from '../../src/complaint/index.js';
import { policyDocument, stateDiagram, toMarkdown } from '../../src/documents/index.js';
import type { ComplaintsError } from '../../src/errors.js';
import type { ComplaintEvent, Policy } from '../../src/policy/index.js';
import { comparePolicies, definePolicy } from '../../src/policy/index.js';
import { verifyPolicy } from '../../src/testing/index.js';
import * as kinds from '../fixtures/steps-for-some/index.js';
import { received } from '../support/histories.js';
import { fact } from '../support/stages.js';

const DAY = '2024-10-30';
const acknowledged = fact('2024-09-04', 'complaint.acknowledged');
const answered = fact('2024-09-10', 'response.sent');
const decided = fact('2024-09-12', 'decision.sent');

type Facts = NonNullable<ComplaintEvent['facts']>;
const first = (facts?: Facts) => received('2024-09-02', facts ? { facts } : {});

const told = (policy: Policy, ...events: ComplaintEvent[]) => {
  const complaint = replay(policy, events);
  const rows = obligationsOf(complaint, DAY, { by: ['policy'] });
  return {
    complaint,
    regularity: complaint.history.map(({ regularity }) => regularity),
    step: positionOf(complaint).step,
    row: (id: string) => rows.find((one) => one.id === id),
    broken: breachesOf(complaint, DAY).flatMap(({ obligation }) => obligation ?? []),
    open: notShown(complaint, DAY).filter(({ reason }) => reason === 'whether-required'),
  };
};

describe('a call that is made where it is needed', () => {
  const policy = definePolicy(kinds.needed[0]);
  const path = [acknowledged, answered];

  test('is owed where it is', () => {
    const { row, regularity, broken } = told(policy, first({ callNeeded: true }), ...path);
    expect(row('stage-1/call')).toMatchObject({ due: '2024-09-04', standing: 'missed' });
    expect(regularity).toEqual(['regular', 'step-skipped', 'regular']);
    expect(broken).toContain('stage-1/call');
  });

  test('is released, not listed and not waited for where it is not', () => {
    const before = told(policy, first({ callNeeded: false }));
    expect(before.step).toBe('acknowledge');
    expect(expectedEvents(before.complaint)).not.toContain('call.made');
    const { row, regularity, broken, open } = told(policy, first({ callNeeded: false }), ...path);
    expect(row('stage-1/call')).toBeUndefined();
    expect(regularity).toEqual(['regular', 'regular', 'regular']);
    expect(broken).not.toContain('stage-1/call');
    expect(open).toEqual([]);
    const called = fact('2024-09-05', 'call.made');
    const all = told(policy, first({ callNeeded: false }), acknowledged, called);
    expect(all.regularity.at(-1)).toBe('regular');
    expect(all.row('stage-1/call')).toBeUndefined();
  });

  test('is listed without a due date where that is not known, and may be passed over', () => {
    const before = told(policy, first());
    expect(before.step).toBe('call');
    const call = before.row('stage-1/call');
    expect(call).toMatchObject({ noDueDate: 'perhaps-not-owed', needs: ['callNeeded'] });
    expect(call?.standing).toBe('open');
    expect(call?.due).toBeUndefined();
    expect(call && noDueDateInWords(call)).toBe(
      'This is required in some cases only. The record does not show whether we need to ask you something.',
    );
    const { regularity, row, broken, open } = told(policy, first(), ...path);
    expect(regularity).toEqual(['regular', 'regular', 'regular']);
    expect(row('stage-1/call')?.standing).toBe('released');
    expect(broken).not.toContain('stage-1/call');
    expect(open).toMatchObject([{ needs: ['callNeeded'] }]);
  });

  test('becomes owed, or not, as soon as that is told', () => {
    const logged = (callNeeded: boolean) =>
      fact('2024-09-03', 'complaint.logged', { facts: { callNeeded } });
    expect(told(policy, first(), logged(false)).step).toBe('acknowledge');
    expect(told(policy, first(), logged(true)).row('stage-1/call')?.due).toBe('2024-09-04');
    const late = told(
      policy,
      first({ callNeeded: false }),
      logged(true),
      fact('2024-09-04', 'call.made'),
    );
    expect(late.regularity.at(-1)).toBe('regular');
    expect(late.row('stage-1/call')?.standing).toBe('met');
  });

  test('may turn on what the receipt tells, as an allocation', () => {
    const other = definePolicy(kinds.needed[1]);
    const about = (topic: string) => received('2024-09-02', { about: [topic] });
    expect(told(other, about('staff-conduct')).row('stage-1/allocate')?.due).toBe('2024-09-03');
    expect(told(other, about('repairs')).row('stage-1/allocate')).toBeUndefined();
    expect(told(other, first()).row('stage-1/allocate')?.noDueDate).toBe('perhaps-not-owed');
  });
});

test.each([
  { about: 'staff-conduct', step: 'allocate' },
  { about: 'repairs', step: 'acknowledge' },
])('where time opens the stage, one about $about waits for $step', ({ about, step }) => {
  const policy = definePolicy({
    ...kinds.needed[1],
    stages: [
      { id: 'stage-1', handler: 'complaints-officer' },
      {
        id: 'stage-2',
        handler: 'senior-manager',
        opensOn: ['escalation.requested', { expiryOf: 'stage-1/respond' }],
        steps: [
          {
            allocate: '1 working day from complaint.received',
            when: { fact: 'about', includes: 'staff-conduct' },
            clause: '4.1',
          },
        ],
      },
    ],
  });
  const complaint = replay(policy, [received('2024-09-02', { about: [about] }), acknowledged]);
  expect(positionOf(complaint, '2024-12-02')).toMatchObject({ stage: 'stage-2', step });
});

describe('a panel, or none', () => {
  const asked = (facts?: object) =>
    fact('2024-09-20', 'escalation.requested', facts ? { facts } : {});
  const [hazel, willow] = kinds.panel.map((file) => definePolicy(file)) as [Policy, Policy];
  const again = fact('2024-09-23', 'complaint.acknowledged', { stage: 'stage-2' });
  const final = fact('2024-10-04', 'response.sent', { stage: 'stage-2' });

  test.each([
    { panelAsked: true, due: '2024-10-11', stands: 'missed', last: 'step-skipped' },
    { panelAsked: false, due: undefined, stands: undefined, last: 'regular' },
    { panelAsked: undefined, due: undefined, stands: 'released', last: 'regular' },
  ])('asked for: $panelAsked', ({ panelAsked, due, stands, last }) => {
    const facts = panelAsked === undefined ? undefined : { panelAsked };
    const late = { ...final, on: '2024-10-14' as const };
    const events = [first(), acknowledged, answered, asked(facts), again, late];
    const { row, regularity, complaint } = told(hazel, ...events);
    expect(row('stage-2/hear')?.due).toBe(due);
    expect(row('stage-2/hear')?.standing).toBe(stands);
    expect(regularity.at(-1)).toBe(last);
    expect(positionOf(complaint).end).toBe('exhausted');
  });

  test('by tenure, with no time for it', () => {
    const held = (tenure: string | undefined) =>
      told(
        willow,
        received('2024-09-02', tenure === undefined ? {} : { tenure }),
        ...[acknowledged, answered, asked(), again, final],
      );
    expect(held('leasehold').regularity.at(-1)).toBe('step-skipped');
    expect(held('social-rent').regularity.at(-1)).toBe('regular');
    expect(held('social-rent').open).toEqual([]);
    expect(held(undefined).open).toMatchObject([{ needs: ['tenure'] }]);
  });
});

describe('two tracks', () => {
  test.each([
    [kinds.twoTracks[0], 'track', '2024-09-05'],
    [kinds.twoTracks[1], 'path', '2024-09-09'],
  ])('each have their own answer', (file, name, due) => {
    const policy = definePolicy(file);
    const on = (track: string | undefined, ...events: ComplaintEvent[]) =>
      told(policy, first(track === undefined ? undefined : { [name]: track }), ...events);
    const quick = on('quick', acknowledged, answered);
    expect(quick.row('stage-1/respond')?.due).toBe(due);
    expect(quick.row('stage-1/decide')).toBeUndefined();
    expect(quick.step).toBe('escalate');
    const { findings } = assessEscalation(quick.complaint, { on: '2024-09-20' });
    expect(findings.map(({ reason }) => reason)).toContain('responded');
    const full = on('full', acknowledged, decided);
    expect(full.regularity).toEqual(['regular', 'regular', 'regular']);
    expect(full.row('stage-1/respond')).toBeUndefined();
    expect(full.row('stage-1/decide')?.standing).toBe('met');
    expect(on('full', acknowledged).step).toBe('decide');
    const open = on(undefined, acknowledged, decided);
    expect(open.regularity.at(-1)).toBe('regular');
    expect(open.broken).not.toContain('stage-1/respond');
    const asked = fact('2024-09-20', 'escalation.requested');
    expect(on('quick', acknowledged, asked).regularity.at(-1)).toBe('unanswered');
    expect(on('quick', acknowledged, answered, asked).regularity.at(-1)).toBe('regular');
  });
});

describe.each(Object.entries(kinds))('%s:', (_, [one, other]) => {
  const [before, after] = [definePolicy(one), definePolicy(other)];

  test.each([before, after])(
    'holds together, and comes back from a shorter file',
    (policy) => {
      expect(verifyPolicy(policy)).toEqual([]);
      expect(JSON.stringify(definePolicy(shorten(policy)))).toBe(JSON.stringify(policy));
      expect(toMarkdown(policyDocument(policy))).toMatch(/- Where .*, we /);
      expect(JSON.stringify(stateDiagram(policy))).toContain('for some complaints only');
    },
    60_000,
  );

  test('the two differ', () => {
    expect(comparePolicies(before, after)).not.toEqual([]);
  });
});

describe('a policy cannot say', () => {
  const faultsOf = (steps: readonly object[]): readonly string[] => {
    try {
      definePolicy({ ...kinds.twoTracks[0], stages: [{ id: 'stage-1', clause: '5.1', steps }] });
    } catch (error) {
      return (error as ComplaintsError).issues.map(({ path, message }) => `${path}: ${message}`);
    }
    return [];
  };
  const when = { fact: 'track', is: 'quick' };

  test('that no step of a stage is owed for all', () => {
    const steps = [
      { acknowledge: '5 working days from complaint.received', when },
      { respond: '5 working days from complaint.received', when },
      { escalate: 'none', when },
    ];
    const faults = faultsOf(steps).join('\n');
    expect(faults).toContain(
      'every step that the stage waits for is required for some complaints only',
    );
    expect(faults).toContain("the complainant's own time is for every complaint");
  });
});
