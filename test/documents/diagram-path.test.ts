import { instance } from '@viz-js/viz';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { replay } from '../../src/complaint/index.js';
import { stateDiagram } from '../../src/documents/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { underHousingPlus, WHOLE_HISTORY } from '../support/histories.js';
import { policyOf } from '../support/policies.js';
import { fact } from '../support/stages.js';
import { readDot } from './drawn-graph.js';

const viz = await instance();

const ODD = underHousingPlus(
  fact('2018-12-20', 'complaint.received'),
  fact('2018-12-20', 'complaint.formalised'),
  fact('2019-01-15', 'response.sent'),
  fact('2019-01-16', 'complaint.acknowledged'),
  fact('2019-02-04', 'escalation.requested'),
  fact('2019-02-20', 'complaint.withdrawn'),
  fact('2019-03-20', 'escalation.requested'),
);

const WHOLE = replay(housingPlus2018, WHOLE_HISTORY);

/** The arrows that a complaint took, with what is on them. */
const taken = (dot: string): string[] =>
  readDot(dot)
    .arrows.filter(({ attributes }) => attributes.includes('penwidth=3'))
    .map(({ from, to, words }) => `${from} ${to}: ${words}`);

/** Where it is, and where it was. */
const marked = (dot: string, width: number): string[] =>
  dot
    .split('\n')
    .filter((line) => !line.includes(' -> ') && line.includes(`color="#1d4ed8", penwidth=${width}`))
    .map((line) => line.split('"')[1] ?? '');

describe('the path of a complaint', () => {
  test('is the diagram of its policy with days on it', () => {
    const dot = stateDiagram(WHOLE);
    expect(readDot(dot).arrows).toHaveLength(readDot(stateDiagram(housingPlus2018)).arrows.length);
    expect(taken(dot)).toContain('stage-1.respond stage-1.escalate: the response 15 January 2019');
    expect(taken(dot)).toHaveLength(14);
    expect(marked(dot, 6)).toEqual(['closed.exhausted@stage-3']);
    expect(readDot(dot).boxes.get('stage-1.respond')).toContain(
      '7 January 2019: The holding letter',
    );
  });

  test('says what was irregular, and goes its own way where the policy foresees none', () => {
    const dot = stateDiagram(ODD);
    expect(taken(dot)).toEqual([
      'any-time closed.withdrawn@any-time: the withdrawal 20 February 2019',
      'awaiting first-contact.resolve: the receipt of the complaint 20 December 2018',
      'first-contact.resolve stage-1.acknowledge: the formal complaint 20 December 2018',
      'stage-1.escalate stage-2.acknowledge: the escalation request 4 February 2019',
      'stage-1.acknowledge stage-1.escalate: the response 15 January 2019 irregular: before an earlier step of the stage was done',
      'closed.withdrawn>stage-3 stage-3.call: the escalation request 20 March 2019 irregular: after the complaint was closed',
    ]);
    expect(readDot(dot).boxes.get('stage-1.escalate')).toContain(
      '16 January 2019: The acknowledgement; irregular: after the stage had passed this step',
    );
    expect(marked(dot, 6)).toEqual(['stage-3.call']);
  });

  test.each([
    { asOf: '2018-12-01', at: 'awaiting', steps: 0 },
    { asOf: '2018-12-20', at: 'stage-1.acknowledge', steps: 2 },
    { asOf: '2019-02-19', at: 'stage-2.respond', steps: 6 },
  ] as const)('as of $asOf it is at $at', ({ asOf, at, steps }) => {
    const dot = stateDiagram(WHOLE, { asOf });
    expect(marked(dot, 6)).toEqual([at]);
    expect(taken(dot)).toHaveLength(steps);
  });

  test('by the passing of time is drawn too', () => {
    const policy = policyOf({
      because: 'an informal stage that runs out',
      stages: 2,
      informal: 'by expiry',
      panel: false,
      refusal: false,
    });
    const complaint = replay(policy, [fact('2024-01-02', 'complaint.received')]);
    const at = (asOf: IsoDate) => taken(stateDiagram(complaint, { asOf })).at(-1);
    expect(at('2024-01-05')).toContain('the receipt of the complaint');
    expect(at('2024-01-20')).toBe('informal.resolve stage-1.acknowledge: the time ran out');
    const later = replay(policy, [
      ...complaint.events,
      fact('2024-02-01', 'complaint.acknowledged'),
    ]);
    expect(taken(stateDiagram(later)).join()).toContain('the time ran out on 5 January 2024');
  });

  test('of one stage has what touches that stage', () => {
    const dot = stateDiagram(ODD, { stage: 'stage-2' });
    expect(taken(dot)).toEqual([
      'stage-1.escalate stage-2.acknowledge: the escalation request 4 February 2019',
      'stage-2.acknowledge closed.withdrawn@stage-2: the withdrawal 20 February 2019',
    ]);
    expect(readDot(dot).boxes.has('stage-1.acknowledge')).toBe(false);
  });

  test.each(['dot', 'mermaid'] as const)('can be drawn at every step, as %s', (format) => {
    for (const { on } of WHOLE_HISTORY) {
      const text = stateDiagram(WHOLE, { asOf: on, format });
      expect(text).toContain('20 December 2018');
      if (format === 'dot')
        expect(viz.render(text)).toMatchObject({ status: 'success', errors: [] });
    }
  });
});
