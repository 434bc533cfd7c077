import type { Root, RootContent } from 'mdast';
import { auditPolicy } from '../../src/audit/index.js';
import { CODES } from '../../src/codes/index.js';
import { selfAssessmentDocument } from '../../src/documents/index.js';
import { heading, paragraph } from '../../src/documents/pages/nodes.js';
import type { Policy } from '../../src/policy/index.js';

/** A policy audited against each edition of the Code, in the form that landlords publish. */
export const selfAssessmentPage = (policy: Policy): Root => ({
  type: 'root',
  children: [
    heading(1, `${policy.title}, ${policy.landlord}: the Code's self-assessment`),
    paragraph(
      'Here the policy is audited against each edition of the Complaint Handling Code, even those that were not in force with it. The rows that only the landlord can answer are open.',
    ),
    ...CODES.flatMap((code) =>
      selfAssessmentDocument(auditPolicy(policy, code)).children.map(lower),
    ),
  ],
});

/** A heading a level lower, for a document that is part of a page. */
const lower = (node: RootContent): RootContent =>
  node.type === 'heading' ? { ...node, depth: node.depth === 1 ? 2 : 3 } : node;
