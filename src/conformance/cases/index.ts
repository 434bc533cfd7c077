/** Every file of cases. */
import type { Holiday } from '../../calendar/index.js';
import type { CaseFile } from '../case.js';
import bankHolidays from './bank-holidays.json' with { type: 'json' };
import breaches from './breaches.json' with { type: 'json' };
import complaintAudits from './complaint-audits.json' with { type: 'json' };
import conduct from './conduct.json' with { type: 'json' };
import creativeSupport2022 from './creative-support-2022.json' with { type: 'json' };
import dutiesAlongside from './duties-alongside.json' with { type: 'json' };
import editions from './editions.json' with { type: 'json' };
import escalation from './escalation.json' with { type: 'json' };
import extensions from './extensions.json' with { type: 'json' };
import housingPlus2018 from './housing-plus-2018.json' with { type: 'json' };
import lastDays from './last-days.json' with { type: 'json' };
import ledger from './ledger.json' with { type: 'json' };
import lifecycle from './lifecycle.json' with { type: 'json' };
import limits from './limits.json' with { type: 'json' };
import measures from './measures.json' with { type: 'json' };
import ombudsman from './ombudsman.json' with { type: 'json' };
import ombudsmanTimelines from './ombudsman-timelines.json' with { type: 'json' };
import pauses from './pauses.json' with { type: 'json' };
import policyAudits from './policy-audits.json' with { type: 'json' };
import publishedVectors from './published-vectors.json' with { type: 'json' };
import refusals from './refusals.json' with { type: 'json' };
import scope from './scope.json' with { type: 'json' };
import seedAudits from './seed-audits.json' with { type: 'json' };
import signposts from './signposts.json' with { type: 'json' };
import timeLimits from './time-limits.json' with { type: 'json' };
import whatIf from './what-if.json' with { type: 'json' };
import wholeHistory from './whole-history.json' with { type: 'json' };
import workingDays from './working-days.json' with { type: 'json' };

/** The bank holidays of England and Wales, 2000 to 2028, as published. */
export const holidays = bankHolidays.holidays as readonly Holiday[];

/** By the names of their files. */
export const caseFiles = {
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
} as unknown as Readonly<Record<string, CaseFile>>;
