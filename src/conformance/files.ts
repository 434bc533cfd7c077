/** All files of cases. */

import bankHolidays from '../../conformance/bank-holidays.json' with { type: 'json' };
import breaches from '../../conformance/breaches.json' with { type: 'json' };
import complaintAudits from '../../conformance/complaint-audits.json' with { type: 'json' };
import conduct from '../../conformance/conduct.json' with { type: 'json' };
import creativeSupport2022 from '../../conformance/creative-support-2022.json' with {
  type: 'json',
};
import dutiesAlongside from '../../conformance/duties-alongside.json' with { type: 'json' };
import editions from '../../conformance/editions.json' with { type: 'json' };
import escalation from '../../conformance/escalation.json' with { type: 'json' };
import extensions from '../../conformance/extensions.json' with { type: 'json' };
import housingPlus2018 from '../../conformance/housing-plus-2018.json' with { type: 'json' };
import lastDays from '../../conformance/last-days.json' with { type: 'json' };
import ledger from '../../conformance/ledger.json' with { type: 'json' };
import lifecycle from '../../conformance/lifecycle.json' with { type: 'json' };
import limits from '../../conformance/limits.json' with { type: 'json' };
import measures from '../../conformance/measures.json' with { type: 'json' };
import mechanisms from '../../conformance/mechanisms.json' with { type: 'json' };
import ombudsman from '../../conformance/ombudsman.json' with { type: 'json' };
import ombudsmanTimelines from '../../conformance/ombudsman-timelines.json' with { type: 'json' };
import pauses from '../../conformance/pauses.json' with { type: 'json' };
import policyAudits from '../../conformance/policy-audits.json' with { type: 'json' };
import publishedVectors from '../../conformance/published-vectors.json' with { type: 'json' };
import refusals from '../../conformance/refusals.json' with { type: 'json' };
import scope from '../../conformance/scope.json' with { type: 'json' };
import seedAudits from '../../conformance/seed-audits.json' with { type: 'json' };
import signposts from '../../conformance/signposts.json' with { type: 'json' };
import timeLimits from '../../conformance/time-limits.json' with { type: 'json' };
import whatIf from '../../conformance/what-if.json' with { type: 'json' };
import wholeHistory from '../../conformance/whole-history.json' with { type: 'json' };
import workingDays from '../../conformance/working-days.json' with { type: 'json' };
import type { Holiday } from '../calendar/index.js';
import type { CaseFile } from './case.js';
import type { KeptFile } from './kept.js';
import { wholeFile } from './kept.js';

/** The bank holidays of England and Wales, 2000 to 2028, as published. */
export const holidays = bankHolidays as readonly Holiday[];

/** The files in their kept form, by name. */
const keptFiles = {
  breaches,
  'complaint-audits': complaintAudits,
  conduct,
  'creative-support-2022': creativeSupport2022,
  'duties-alongside': dutiesAlongside,
  editions,
  escalation,
  extensions,
  'housing-plus-2018': housingPlus2018,
  'last-days': lastDays,
  ledger,
  lifecycle,
  limits,
  measures,
  mechanisms,
  ombudsman,
  'ombudsman-timelines': ombudsmanTimelines,
  pauses,
  'policy-audits': policyAudits,
  'published-vectors': publishedVectors,
  refusals,
  scope,
  'seed-audits': seedAudits,
  signposts,
  'time-limits': timeLimits,
  'what-if': whatIf,
  'whole-history': wholeHistory,
  'working-days': workingDays,
} as unknown as Readonly<Record<string, KeptFile>>;

/** The files with every case and every history written out. */
export const caseFiles: Readonly<Record<string, CaseFile>> = /* @__PURE__ */ Object.fromEntries(
  Object.entries(keptFiles).map(([name, file]) => [name, wholeFile(file)]),
);
