import { describe, expect, test } from 'vitest';
import { stateDiagram } from '../../src/documents/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { readDot } from './drawn-graph.js';
import { EVERY_POLICY, HOSTILE } from './policies.js';

/** Words: letters, marks, numbers and a few signs; every other sign by its number; lines. */
const WORDS = String.raw`(?:[\p{L}\p{M}\p{N}\p{Extended_Pictographic} ,.()]|#\d+;|<br/>)+`;

/** Every kind of line there is. */
const LINES = [
  'stateDiagram-v2',
  `  acc(?:Title|Descr): ${WORDS}`,
  '  direction TB',
  String.raw`  state "${WORDS}" as s_\w+ \{`,
  String.raw`  \}`,
  String.raw` {2,4}state "${WORDS}" as s_\w+`,
  String.raw`  s_\w+ --> s_\w+ : ${WORDS}`,
  String.raw`  classDef [a-z]+ [\w:#,-]+`,
  String.raw`  class s_\w+ [a-z]+`,
  '',
].map((line) => new RegExp(`^${line}$`, 'u'));

const strange = (text: string): string[] =>
  text.split('\n').filter((line) => !LINES.some((one) => one.test(line)));

describe('a diagram for Mermaid', () => {
  test.each(EVERY_POLICY.map((policy) => [policy.landlord, policy] as const))(
    '%s: is of lines that Mermaid knows, names what it uses, and has the arrows of the other form',
    (_, policy) => {
      const text = stateDiagram(policy, { format: 'mermaid', clauses: true });
      expect(strange(text)).toEqual([]);
      const declared = [...text.matchAll(/ as (s_\w+)/g)].map(([, name]) => name);
      expect(new Set(declared).size).toBe(declared.length);
      const used = [...text.matchAll(/^ {2}(s_\w+) --> (s_\w+) :/gm)];
      for (const [, from, to] of used) expect(declared).toEqual(expect.arrayContaining([from, to]));
      expect(used).toHaveLength(readDot(stateDiagram(policy)).arrows.length);
      expect(text.match(/\{$/gm)).toHaveLength(text.match(/^ {2}\}$/gm)?.length ?? -1);
    },
  );

  test.each(HOSTILE)('takes %j for words', (text) => {
    const policy = definePolicy({
      ...structuredClone(housingPlus2018),
      landlord: text,
      title: text,
      stages: housingPlus2018.stages.map((stage) => ({ ...stage, name: text })),
    });
    expect(strange(stateDiagram(policy, { format: 'mermaid' }))).toEqual([]);
  });
});
