import { instance } from '@viz-js/viz';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { replay } from '../../src/complaint/index.js';
import { stateDiagram, toSvg } from '../../src/documents/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { WHOLE_HISTORY } from '../support/histories.js';
import { EVERY_POLICY, HOSTILE } from './policies.js';
import { boxesOf, faultIn, overlapping } from './text-boxes.js';

const viz = await instance();

describe('the picture of a lifecycle', () => {
  test.each(EVERY_POLICY.map((policy) => [policy.landlord, policy] as const))(
    '%s: fits 1,200 pixels with its text no smaller than 12, and no two labels overlap',
    (_, policy) => {
      const svg = toSvg(stateDiagram(policy), viz);
      const [, width] = /width="(\d+)"/.exec(svg) ?? [];
      expect(Number(width)).toBeLessThanOrEqual(1200);
      const boxes = boxesOf(svg);
      expect(boxes.length).toBeGreaterThan(10);
      expect(Math.min(...boxes.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
      expect(overlapping(boxes)).toEqual([]);
    },
  );

  test('shows each stage as a cluster, one below the other', () => {
    const svg = toSvg(stateDiagram(housingPlus2018), viz);
    const names = ['First contact', 'Stage One', 'Stage Two', 'Stage Three'];
    expect(svg.match(/class="cluster"/g)).toHaveLength(names.length);
    const tops = names.map((name) => boxesOf(svg).find(({ text }) => text === name)?.top);
    expect(tops).toEqual(tops.toSorted((a, b) => Number(a) - Number(b)));
  });

  test('of what the policy does not foresee: of many events on an arrow, some', () => {
    const svg = toSvg(stateDiagram(housingPlus2018, { stage: 'stage-1', irregular: true }), viz);
    const said = boxesOf(svg).map(({ text }) => text);
    expect(said.join(' ')).toMatch(/or one of \d+ other events irregular: after/);
  });

  test('every line of text is as wide as where its box was drawn for it', () => {
    const svg = toSvg(stateDiagram(housingPlus2018), viz);
    expect(svg.match(/<text /g)?.length).toBe(svg.match(/<text [^>]*textLength="/g)?.length);
    expect(svg).toContain('textLength="94.1" lengthAdjust="spacingAndGlyphs">Send the form</text>');
  });

  test('can be read by those who do not see it', () => {
    const svg = toSvg(stateDiagram(housingPlus2018), viz);
    expect(svg).toMatch(
      /^<svg [^>]*role="img" aria-label="The life of a complaint: Complaints and/,
    );
    expect(svg).toContain(
      '<title>The life of a complaint: Complaints and Customer Feedback, Housing',
    );
    expect(svg).toContain('<desc>What can happen: First contact, Stage One,');
    expect(svg.match(/<title>/g)).toHaveLength(1);
    expect(svg).not.toMatch(/ id="|<!--|<\?xml|<!DOCTYPE/);
  });

  test.each([
    ['housing-plus-2018', housingPlus2018, {}],
    ['housing-plus-2018-stage-3', housingPlus2018, { stage: 'stage-3', clauses: true }],
    ['path-of-a-complaint', replay(housingPlus2018, WHOLE_HISTORY), { asOf: '2019-02-19' }],
  ] as const)('%s: as published', async (name, subject, options) => {
    const file = `../../docs/pictures/${name}.svg`;
    await expect(toSvg(stateDiagram(subject, options), viz)).toMatchFileSnapshot(file);
  });

  test('of something else has whatever its DOT gives', () => {
    expect(toSvg('digraph { a -> b }', viz)).toContain('aria-label=""');
  });

  test.each(HOSTILE)('takes %j for words', (text) => {
    const policy = definePolicy({
      ...structuredClone(housingPlus2018),
      landlord: text,
      title: text,
      stages: housingPlus2018.stages.map((stage) => ({ ...stage, name: `${stage.id} ${text}` })),
    });
    for (const options of [{}, { stage: 'stage-2', clauses: true }]) {
      const svg = toSvg(stateDiagram(policy, options), viz);
      expect(faultIn(svg)).toBeUndefined();
      const names = new Set<string>();
      visit(fromHtml(svg, { fragment: true, space: 'svg' }), 'element', ({ tagName }) => {
        names.add(tagName);
      });
      const drawn = [
        'a',
        'desc',
        'ellipse',
        'g',
        'path',
        'polygon',
        'polyline',
        'svg',
        'text',
        'title',
      ];
      expect([...names].filter((name) => !drawn.includes(name))).toEqual([]);
      expect(viz.render(stateDiagram(policy, options)).status).toBe('success');
      expect(svg.match(/class="cluster"/g)).toHaveLength('stage' in options ? 1 : 4);
    }
  });
});
