import type { Root, RootContent } from 'mdast';
import type { SelfAssessmentRow } from '../../src/audit/index.js';
import { auditPolicy, selfAssessment } from '../../src/audit/index.js';
import type { Code } from '../../src/codes/index.js';
import { CODES } from '../../src/codes/index.js';
import { heading, list, paragraph, table } from '../../src/documents/pages/nodes.js';
import type { Policy } from '../../src/policy/index.js';

/** A policy held against each edition of the Code, in the form that landlords publish. */
export const selfAssessmentPage = (policy: Policy): Root => ({
  type: 'root',
  children: [
    heading(1, `${policy.title}, ${policy.landlord}: the Code's self-assessment`),
    paragraph(
      'Each edition of the Complaint Handling Code, whichever was in force: what the policy says, held against what the edition asks for. What only the organisation or a single complaint can show is left out.',
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
      ['Provision', 'Level', 'What it asks for', 'Complies', 'Evidence', 'Commentary'],
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
  [words, ...(checkedAgainstText ? [] : ["(Not compared with the Code's own text.)"])]
    .filter(Boolean)
    .join(' ');
