import type { Root, RootContent } from 'mdast';
import type { SelfAssessmentRow } from '../../src/audit/index.js';
import { auditPolicy, selfAssessment } from '../../src/audit/index.js';
import type { Code } from '../../src/codes/index.js';
import { CODES } from '../../src/codes/index.js';
import { heading, list, paragraph, table } from '../../src/documents/pages/nodes.js';
import type { Policy } from '../../src/policy/index.js';

/** A policy audited against each edition of the Code, in the form that landlords publish. */
export const selfAssessmentPage = (policy: Policy): Root => ({
  type: 'root',
  children: [
    heading(1, `${policy.title}, ${policy.landlord}: the Code's self-assessment`),
    paragraph(
      'The policy is audited here against each edition of the Complaint Handling Code, whichever was in force. Provisions that only the organisation or a single complaint can show are left out.',
    ),
    ...CODES.flatMap((code) => edition(policy, code)),
  ],
});

function edition(policy: Policy, code: Code): RootContent[] {
  const audit = auditPolicy(policy, code);
  const rows = selfAssessment(audit);
  return [
    heading(2, `${code.title}, ${code.edition}`),
    ...(audit.notes.length > 0 ? [list(audit.notes.map((note) => paragraph(note)))] : []),
    table([
      ['Provision', 'Level', 'What it requires', 'Complies', 'Evidence', 'Commentary'],
      ...rows.map((row) => [
        row.provision,
        row.level,
        row.requirement,
        row.comply,
        row.evidence,
        commentary(row),
      ]),
    ]),
  ];
}

const commentary = ({ commentary: words, checkedAgainstText }: SelfAssessmentRow): string =>
  [words, ...(checkedAgainstText ? [] : ['(Not checked against the text of the Code.)'])]
    .filter(Boolean)
    .join(' ');
