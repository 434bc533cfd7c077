import { instance } from '@viz-js/viz';
import { describe, expect, test } from 'vitest';
import type { AnyStateNode } from 'xstate';
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

describe('a diagram of a lifecycle', () => {
  test.each([...EVERY_POLICY, ...SHAPED].map((policy) => [policy.landlord, policy] as const))(
    '%s: has every regular transition of the machine and nothing else',
    (_, policy) => {
      const drawn = transitionsDrawn(readDot(stateDiagram(policy)), sourcesIn(policy));
      const inMachine = regularOf(policy).map(({ from, event, to }) => `${from} ${event} ${to}`);
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
    const kinds = walkEvents(policy).filter(({ type }) => known.includes(type));
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
    expect(boxes.get('first-contact.resolve')).toContain('no time stated');
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
