import type { PhrasingContent, Root, RootContent, TableCell, TableRow } from 'mdast';
import type { PolicyAudit, SelfAssessmentOptions, SelfAssessmentRow } from '../../audit/index.js';
import { selfAssessment } from '../../audit/index.js';
import type { Inline } from '../pages/index.js';
import { heading, inline, list, paragraph } from '../pages/index.js';
import {
  ANSWERS,
  COLUMNS,
  countsOf,
  FROM_A_POLICY,
  needed,
  OPEN,
  otherwise,
  policyOf,
  readAs,
  titleOf,
  UNCHECKED,
} from './words.js';

/**
 * Writes the self-assessment that a landlord publishes: every row of the form, by section. Rows that someone still has
 * to answer are marked, with the evidence that they need.
 *
 * @throws `ComplaintsError` `argument/invalid` if it is not an audit of a policy, or an answer belongs to no row.
 *
 * @example
 * toHtml(selfAssessmentDocument(auditPolicy(housingPlus2018, code2024)));
 */
export function selfAssessmentDocument(
  audit: PolicyAudit,
  options: SelfAssessmentOptions = {},
): Root {
  const rows = selfAssessment(audit, options);
  const sections = [...new Set(rows.map(({ section }) => section))];
  const isAllChecked = rows.every(({ checkedAgainstText }) => checkedAgainstText);
  return {
    type: 'root',
    children: [
      heading(1, titleOf(audit)),
      paragraph(`${policyOf(audit)} ${countsOf(rows)}`),
      paragraph(isAllChecked ? FROM_A_POLICY : `${FROM_A_POLICY} ${UNCHECKED}`),
      ...(audit.notes.length > 0 ? [list(audit.notes.map((note) => paragraph(note)))] : []),
      ...sections.flatMap((name) => section(name, rows)),
    ],
  };
}

const section = (name: string, rows: readonly SelfAssessmentRow[]): RootContent[] => [
  heading(2, name),
  {
    type: 'table',
    children: [
      rowOf(COLUMNS.map((column) => [column])),
      ...rows.filter((one) => one.section === name).map((one) => rowOf(cellsOf(one))),
    ],
  },
];

function cellsOf(row: SelfAssessmentRow): Inline[][] {
  const { provision, title, requirement, comply, open, evidence, evidenceAsked, commentary } = row;
  const number = provision.replace('SA', '');
  return [
    [row.checkedAgainstText ? number : `${number}*`],
    [strong(title), `: ${requirement}`],
    [strong(ANSWERS[comply]), open ? `. ${OPEN[open]}` : ''],
    [[evidence, evidenceAsked && needed(evidenceAsked)].filter(Boolean).join(' ')],
    [
      [
        commentary,
        row.reading && readAs(row.reading),
        row.otherReading && otherwise(row.otherReading),
      ]
        .filter(Boolean)
        .join(' '),
    ],
  ];
}

const strong = (value: string): PhrasingContent => ({
  type: 'strong',
  children: [{ type: 'text', value }],
});

const rowOf = (cells: readonly (readonly Inline[])[]): TableRow => ({
  type: 'tableRow',
  children: cells.map(
    (cell): TableCell => ({ type: 'tableCell', children: inline(cell.filter(Boolean)) }),
  ),
});
