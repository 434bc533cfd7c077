import type { PolicyAudit, SelfAssessmentOptions, SelfAssessmentRow } from '../../audit/index.js';
import { selfAssessment } from '../../audit/index.js';
import { CSV_COLUMNS, CSV_WORDS, OPEN } from './words.js';

/**
 * Writes the self-assessment as comma-separated values (RFC 4180), one row of the form in each line. A cell that a
 * spreadsheet would take for a formula begins with an apostrophe.
 *
 * @throws `ComplaintsError` `argument/invalid` if it is not an audit of a policy, or an answer belongs to no row.
 *
 * @example
 * selfAssessmentCsv(auditPolicy(housingPlus2018, code2024)); // 'Row,Section,Title,…'
 */
export const selfAssessmentCsv = (
  audit: PolicyAudit,
  options: SelfAssessmentOptions = {},
): string =>
  [CSV_COLUMNS, ...selfAssessment(audit, options).map(cellsOf)]
    .map((cells) => `${cells.map(cell).join(',')}\r\n`)
    .join('');

const cellsOf = (row: SelfAssessmentRow): string[] => [
  ...[row.provision, row.section, row.title, row.level, row.requirement, row.comply],
  ...[row.open ? OPEN[row.open] : '', row.evidence, row.evidenceAsked ?? '', row.commentary],
  ...[row.advice ?? '', row.reading ?? '', row.otherReading ?? ''],
  row.checkedAgainstText ? CSV_WORDS.yes : CSV_WORDS.no,
  row.answeredBy ?? (row.comply ? CSV_WORDS.audit : ''),
];

function cell(text: string): string {
  const safe = /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
