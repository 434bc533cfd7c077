import type { Policy } from '../../policy/index.js';
import { defineWritten } from '../../policy/index.js';
import { clauses } from './clauses.js';
import { conduct } from './conduct.js';
import { alongside, requirements, signposts } from './duties.js';
import { subjects } from './kinds.js';
import { scope } from './scope.js';
import { stages } from './stages.js';

/**
 * Creative Support, *Housing Complaints and Compliments*, version 2, issued May 2022, as far as
 * its text was available: two stages whose time limits were not seen. The lifecycle runs; a duty
 * without a due date says why.
 */
export const creativeSupport2022: Policy = /* @__PURE__ */ defineWritten({
  id: 'creative-support-2022',
  edition: 'Version 2 (May 2022)',
  landlord: 'Creative Support',
  title: 'Housing Complaints and Compliments',
  inForce: {
    from: '2022-05-01',
    reviewBy: '2023-05-31',
    reading:
      'Issued in May 2022, for renewal in May 2023. These are read as the first and last days of those months. The text states no end.',
  },
  clauses,
  stages,
  requirements,
  scope,
  refusal: 'not-seen',
  lateRequest: 'not-seen',
  signposts,
  alongside,
  conduct,
  reopening: 'not-seen',
  merging: 'not-seen',
  subjects: [...subjects],
  contents: ['disciplinary-action'],
  document: {
    reference: '138',
    version: '2',
    approvedBy: 'Chief Executive',
    equalityAssessment: 'N/A',
    firstIssued: 'April 2021',
    issued: 'May 2022',
    review: 'May 2023',
  },
} satisfies Policy);
