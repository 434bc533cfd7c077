import type { Policy } from '../../policy/index.js';
import { defineWritten } from '../../policy/index.js';
import { clauses } from './clauses.js';
import { conduct } from './conduct.js';
import { refusal, signposts } from './refusal.js';
import { requirements } from './requirements.js';
import { scope } from './scope.js';
import { stages } from './stages.js';

/**
 * Housing Plus Group, *Complaints and Customer Feedback*, version 1.0, adopted
 * July 2018: three stages, the last before a panel.
 */
export const housingPlus2018: Policy = /* @__PURE__ */ defineWritten({
  id: 'housing-plus-2018',
  edition: '1.0 (July 2018)',
  landlord: 'Housing Plus Group',
  title: 'Complaints and Customer Feedback',
  inForce: {
    from: '2018-07-01',
    reviewBy: '2021-07-31',
    reading:
      'Adopted in July 2018, for review by July 2021. These are read as the first and last days of those months. The text states no end.',
  },
  clauses,
  stages,
  requirements,
  scope,
  refusal,
  // After a request later than its 28 days, a person decides: nothing closes or is refused automatically.
  lateRequest: 'not-stated',
  signposts,
  conduct,
  reopening: 'not-stated',
  merging: 'not-stated',
  contents: ['escalation-reasons', 'call-confirmation'],
  document: {
    version: '1.0',
    responsibleOfficer: 'Company Secretary',
    adopted: 'July 2018',
    review: 'Not later than July 2021',
  },
} satisfies Policy);
