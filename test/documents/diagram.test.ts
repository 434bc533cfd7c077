import { instance } from '@viz-js/viz';
import { describe, expect, test } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { replay } from '../../src/complaint/index.js';
import { stateDiagram } from '../../src/documents/index.js';
import { createComplaintMachine, lifecycleOf, take } from '../../src/lifecycle/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { definePolicy, EVENT_NAMES } from '../../src/policy/index.js';
import { walkEvents } from '../../src/testing/index.js';
import { allStates } from '../lifecycle/walk.js';
import { policyOf, SHAPES } from '../support/policies.js';
import { readDot, transitionsDrawn } from './drawn-graph.js';
import { EVERY_POLICY } from './policies.js';

const viz = await instance();

const SHAPED = SHAPES.map((shape) => policyOf(shape));

/** A clause for each thing, and others for the stages around them. */
const CITED: Policy = definePolicy({
  id: 'cited',
  edition: '1',
  landlord: 'A Landlord',
  title: 'Complaints',
  inForce: { from: '2024-01-01' },
  clauses: ['3', '3.1', '3.2', '3.3', '3.4', '3.5', '4', '4.1'].map((number) => ({
    number,
    summary: `Clause ${number}.`,
    treatment: 'executed',
  })),
  stages: [
    {
      id: 'stage-1',
      name: 'Stage 1',
      clause: '3',
      opensOn: ['complaint.received'],
      handler: 'not-stated',
      steps: [
        {
          duty: 'acknowledge',
          party: 'landlord',
          clause: '3.1',
          doneBy: ['complaint.acknowledged'],
          limit: 'not-stated',
        },
        {
          duty: 'respond',
          party: 'landlord',
          clause: '3.2',
          doneBy: ['response.sent'],
          limit: 'not-stated',
          extension: {
            clause: '3.3',
            each: { amount: 10, unit: 'working-days' },
            inAll: 'not-stated',
            times: 1,
            by: 'right',
          },
        },
        {
          duty: 'escalate',
          party: 'complainant',
          clause: '3.4',
          doneBy: ['escalation.requested'],
          limit: 'not-stated',
        },
      ],
    },
    {
      id: 'stage-2',
      name: 'Stage 2',
      clause: '4',
      opensOn: ['escalation.requested'],
      handler: 'not-stated',
      steps: [
        {
          duty: 'respond',
          party: 'landlord',
          clause: '4.1',
          doneBy: ['response.sent'],
          limit: 'not-stated',
          ends: [{ on: 'response.sent', as: 'exhausted' }],
        },
      ],
    },
  ],
  requirements: [],
  scope: { grounds: [] },
  refusal: 'none',
  lateRequest: 'not-stated',
  signposts: [],
});

/** What the machine itself has, state by state. */
function regularOf(policy: Policy) {
  const found: { from: string; event: string; to: string }[] = [];
  const visit = (node: AnyStateNode): void => {
    for (const { eventType, target, meta } of Object.values(node.on).flat()) {
      if (meta?.['regularity'] !== 'regular') continue;
      const to = target?.[0]?.path.join('.') ?? '-';
      found.push({ from: node.path.join('.') || '(all)', event: eventType, to });
    }
    for (const inner of Object.values(node.states)) visit(inner);
  };
  visit(createComplaintMachine(policy).root as unknown as AnyStateNode);
  return found;
}

/** The states within a stage, of those transitions that all of them have; the stage, where it has them itself. */
const sourcesIn =
  (policy: Policy) =>
  (stage: string): string[] => {
    const { root } = createComplaintMachine(policy);
    const own = regularOf(policy).some(({ from }) => from === stage);
    const states = Object.keys((root.states[stage] as unknown as AnyStateNode).states);
    return own ? [stage] : states.map((state) => `${stage}.${state}`);
  };

const speaksOfReopening = ({ reopening }: Policy): boolean => typeof reopening === 'object';

describe('a diagram of a lifecycle', () => {
  test.each([...EVERY_POLICY, ...SHAPED].map((policy) => [policy.landlord, policy] as const))(
    '%s: has every regular transition of the machine and nothing else',
    (_, policy) => {
      const drawn = transitionsDrawn(readDot(stateDiagram(policy)), sourcesIn(policy));
      const inMachine = regularOf(policy)
        .filter(({ event }) => event !== 'complaint.reopened' || speaksOfReopening(policy))
        .map(({ from, event, to }) => `${from} ${event} ${to}`);
      expect(drawn).toEqual([...new Set(inMachine)].sort());
    },
  );

  test.each([
    housingPlus2018,
    creativeSupport2022,
    policyOf(SHAPES.find(({ informal }) => informal === 'by expiry') as (typeof SHAPES)[number]),
  ])('$landlord: has whatever a walk finds regular', (policy) => {
    const drawn = new Set(transitionsDrawn(readDot(stateDiagram(policy)), sourcesIn(policy)));
    const { machine, known } = lifecycleOf(policy);
    const kinds = walkEvents(policy).filter(
      ({ type }) => known.includes(type) && type !== 'complaint.reopened',
    );
    const missing = allStates(policy).flatMap(({ name, state }) =>
      kinds.flatMap((event) => {
        const taken = take(machine, state, event);
        if (taken?.regularity !== 'regular') return [];
        const [group = '', inner] = name.split('.');
        const value = taken.state.value;
        const next = typeof value === 'string' ? value : Object.entries(value).flat().join('.');
        const possible = [name, inner ? group : '', '(all)'].flatMap((from) =>
          [next, ...(next === name ? ['-'] : [])].map((to) => `${from} ${event.type} ${to}`),
        );
        return possible.some((one) => drawn.has(one)) ? [] : [`${name} ${event.type} ${next}`];
      }),
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test.each([...EVERY_POLICY, ...SHAPED].map((policy) => [policy.landlord, policy] as const))(
    '%s: is accepted by Graphviz, whole, stage by stage, and with everything on it',
    (_, policy) => {
      const dots = [
        stateDiagram(policy),
        stateDiagram(policy, { clauses: true }),
        ...policy.stages.flatMap(({ id }) => [
          stateDiagram(policy, { stage: id }),
          stateDiagram(policy, { stage: id, clauses: true, irregular: true }),
        ]),
      ];
      for (const dot of dots)
        expect(viz.render(dot)).toMatchObject({ status: 'success', errors: [] });
    },
  );

  test('says it in words', () => {
    const { boxes, arrows } = readDot(stateDiagram(housingPlus2018));
    expect(boxes.get('stage-1.respond')).toMatch(
      /^Send the response The landlord, within 10 working days/,
    );
    expect(boxes.get('stage-1.escalate')).toMatch(
      /^Ask for the next stage The complainant, within 28/,
    );
    expect(boxes.get('first-contact.resolve')).toContain('time limit not stated');
    expect(boxes.get('closed.exhausted@stage-3')).toBe('Closed: process exhausted');
    expect(arrows.map(({ words }) => words)).toContain(EVENT_NAMES['hearing.held']);
  });

  test('one limit changed changes what its box says, and nothing else', () => {
    const changed = withLimit(3);
    const [before, after] = [housingPlus2018, changed].map((policy) =>
      stateDiagram(policy).split('\n'),
    );
    const differing = before?.filter((line, n) => line !== after?.[n]);
    expect(differing).toHaveLength(1);
    expect(differing?.[0]).toContain('within 10 working days');
    expect(readDot(stateDiagram(changed)).boxes.get('stage-2.respond')).toContain(
      'within 3 working days',
    );
  });

  test('cites the clauses where asked', () => {
    expect(stateDiagram(housingPlus2018)).not.toContain('A1.3(a)');
    const { boxes, arrows } = readDot(stateDiagram(housingPlus2018, { clauses: true }));
    expect(boxes.get('stage-1.respond')).toContain('within 10 working days (A1.1)');
    expect(arrows.map(({ words }) => words)).toContain('the hearing (A1.3(a))');
  });

  test('cites the clause of what is done, not of the stage around it', () => {
    const policy = definePolicy({
      ...structuredClone(CITED),
      reopening: { clause: '3.5', within: { amount: 6, unit: 'months' } },
    });
    const { boxes, arrows } = readDot(stateDiagram(policy, { clauses: true }));
    expect(boxes.get('stage-1.respond')).toContain(`${EVENT_NAMES['response.extended']} (3.3)`);
    const words = arrows.map(({ words }) => words);
    expect(words).toContain(`${EVENT_NAMES['escalation.requested']} (3.4)`);
    expect(words).toContain(`${EVENT_NAMES['complaint.reopened']} (3.5)`);
  });

  test.each(['not-stated', 'not-seen'] as const)(
    'draws no reopening where it is %s in the policy, unless a complaint was reopened',
    (reopening) => {
      const policy = definePolicy({ ...structuredClone(CITED), reopening });
      const name = EVENT_NAMES['complaint.reopened'];
      expect(stateDiagram(policy)).not.toContain(name);
      const complaint = replay(policy, [
        { on: '2024-04-02', type: 'complaint.received' },
        { on: '2024-04-09', type: 'complaint.acknowledged' },
        { on: '2024-04-16', type: 'response.sent', outcome: 'upheld' },
        { on: '2024-04-23', type: 'complaint.reopened' },
      ]);
      expect(stateDiagram(complaint)).toContain(name);
    },
  );

  test('one stage has its own boxes, and what leads in and out', () => {
    const { boxes } = readDot(stateDiagram(housingPlus2018, { stage: 'stage-2' }));
    expect([...boxes.keys()].filter((id) => !/[@>]/.test(id)).sort()).toEqual([
      'stage-1.escalate',
      'stage-2.acknowledge',
      'stage-2.escalate',
      'stage-2.respond',
      'stage-3.call',
    ]);
    expect(boxes.get('stage-3.call')).toBe('Stage Three Telephone the complainant');
  });

  test('what is irregular is drawn where asked, dashed and in words', () => {
    const { arrows } = readDot(
      stateDiagram(housingPlus2018, { stage: 'stage-1', irregular: true }),
    );
    const odd = arrows.filter(({ words }) => words.includes('irregular: '));
    expect(odd.length).toBeGreaterThan(3);
    expect(odd.every(({ attributes }) => attributes.includes('style=dashed'))).toBe(true);
    expect(stateDiagram(housingPlus2018)).not.toContain('irregular');
  });

  test.each([
    { because: 'no such stage', options: { stage: 'stage-9' } },
    { because: 'no such format', options: { format: 'png' } },
  ])('is refused: $because', ({ options }) => {
    expect(() => stateDiagram(housingPlus2018, options as never)).toThrow(
      expect.objectContaining({ code: 'argument/invalid' }),
    );
  });
  test('is refused: not a policy', () => {
    expect(() => stateDiagram({} as never)).toThrow(
      expect.objectContaining({ code: 'argument/invalid' }),
    );
    expect(() => stateDiagram({ history: [] } as never)).toThrow(
      expect.objectContaining({ code: 'argument/invalid' }),
    );
  });

  test.each([
    ['housing-plus-2018', housingPlus2018],
    ['creative-support-2022', creativeSupport2022],
  ])('%s: as published', async (name, policy) => {
    const file = (ending: string) => `./golden/${name}.${ending}`;
    await expect(stateDiagram(policy, { clauses: true })).toMatchFileSnapshot(file('dot'));
    await expect(stateDiagram(policy, { format: 'mermaid' })).toMatchFileSnapshot(file('mmd'));
  });
});

/** Housing Plus with another limit for the response at stage two. */
function withLimit(amount: number): Policy {
  const changed = structuredClone(housingPlus2018) as { -readonly [K in keyof Policy]: Policy[K] };
  changed.stages = changed.stages.map((stage) => ({
    ...stage,
    steps: stage.steps.map((step) =>
      stage.id === 'stage-2' && step.duty === 'respond' && typeof step.limit === 'object'
        ? { ...step, limit: step.limit.map((limit) => ({ ...limit, amount })) }
        : step,
    ),
  }));
  return definePolicy(changed);
}
