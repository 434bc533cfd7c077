import type { PhrasingContent, Root } from 'mdast';
import { heading, inline, paragraph } from '../../src/documents/pages/nodes.js';
import type { Policy } from '../../src/policy/index.js';
import type { ClauseRow } from './clause-rows.js';
import { lines, name, wideTable } from './nodes.js';

const TREATMENTS = {
  executed: 'executed',
  documented: 'documented: nothing to run',
  'not-transcribed': 'not transcribed: its text was not available',
} as const;

/** Each clause of a policy, what becomes of it, and the tests that are named after it. */
export function clausePage({ title, landlord }: Policy, rows: readonly ClauseRow[]): Root {
  const count = (treatment: ClauseRow['treatment']) =>
    rows.filter((row) => row.treatment === treatment).length;
  return {
    type: 'root',
    children: [
      heading(1, `${title}, ${landlord}: clause by clause`),
      paragraph(
        `${rows.length} clauses: ${count('executed')} executed, ${count('documented')} documented, ${count('not-transcribed')} not transcribed. What executes a clause is given by the paths of the parts of the policy that cite it, as flatten gives them.`,
      ),
      heading(2, 'Clauses'),
      wideTable(
        ['Clause', 'What it says, in our words', 'Treatment', 'Executed by', 'Tests'],
        rows.map((row) => [
          inline([row.number]),
          inline([row.summary]),
          inline([TREATMENTS[row.treatment]]),
          executedBy(row),
          lines(row.tests.map(({ says, file }) => [`${says}: `, name(file)])),
        ]),
      ),
    ],
  };
}

function executedBy({ treatment, executedBy: paths }: ClauseRow): PhrasingContent[] {
  if (paths.length > 0) return lines(paths.map((path) => [name(path)]));
  return inline(treatment === 'executed' ? ['the library itself: no value of the policy'] : []);
}
