/** The policies whose documents are tested: both seeds, and those of other landlords. */
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { landlordPolicies } from '../support/landlord-policies.js';

export const EVERY_POLICY: readonly Policy[] = [
  housingPlus2018,
  creativeSupport2022,
  ...landlordPolicies,
];

/** What an author may write. */
export const HOSTILE = [
  '"; } node [label="x"] //',
  'a \\ backslash \\" and \\N',
  '<script>alert(1)</script>',
  '</title><b>bold</b>',
  'pipes | {fields} <port>',
  '&amp; &lt;b&gt; & ]]> --> -->',
  'colon: semicolon; #35; %% comment',
  '`code` **bold** _under_ [*] end note',
  'two\nlines\r\nand a\ttab\u0000\u0007',
  'שלום عربى \u202e\u202d',
  '😀 👨‍👩‍👧 é 漢字',
  'half \ud83d of a character',
  'ungewöhnlichlangeswortohneeinenleerraum'.repeat(8),
] as const;
