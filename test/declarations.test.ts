/** What the build leaves out of the declarations is nothing that a user of them could see. */
import { expect, test } from 'vitest';
import { shortened } from '../scripts/shorten-declarations.js';

const table = [
  'declare const REASONS: {',
  '    /** Said of a response. */',
  "    'sent-late': Part<{",
  '        readonly number: string | number;',
  '    } & Timed>;',
  '    readonly known: Part<unknown>;',
  '};',
  '',
].join('\n');

test('of a table of which only the names are used, the names stay', () => {
  expect(shortened(`${table}type Reason = keyof typeof REASONS;\n`)).toBe(
    "declare const REASONS: { 'sent-late': unknown; known: unknown };\ntype Reason = keyof typeof REASONS;\n",
  );
});

test.each([
  { because: 'its values are used', use: "type Late = (typeof REASONS)['sent-late'];" },
  { because: 'it is given out', use: 'export { REASONS as R, type Reason };' },
])('a table stays as it is where $because', ({ use }) => {
  const text = `${table}type Reason = keyof typeof REASONS;\n${use}\n`;
  expect(shortened(text).replaceAll('\t', '    ')).toBe(text);
});
