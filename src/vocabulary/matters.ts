/** What letters can contain. A policy can add its own. */
export const CONTENTS = [
  'complaint-definition',
  'outcomes-sought',
  'stage',
  'decision',
  'reasons',
  'remedies',
  'outstanding-actions',
  'learning',
  'new-due-date',
  'response-date',
  'escalation-right',
  'escalation-deadline',
  'next-steps',
  'ombudsman-details',
  'ombudsman-right',
  'outstanding-issues',
  'responsible-for',
  'not-responsible-for',
  'signposts',
] as const;

/** One thing that a letter contains. */
export type Content = (typeof CONTENTS)[number] | (string & {});

/** The subjects of complaints that decide where a complainant can go next. A policy can add its own. */
export const SUBJECTS = ['housing', 'care', 'data-protection', 'information-request'] as const;

/** The subject of a complaint, which decides where the complainant can go next. */
export type Subject = (typeof SUBJECTS)[number] | (string & {});

/** The topics of matters that policies distinguish. A policy can add its own. */
export const TOPICS = [
  'repairs',
  'condition-of-home',
  'damp-and-mould',
  'other-hazards',
  'rent-and-charges',
  'communal-areas',
  'allocations-and-moves',
  'anti-social-behaviour-handling',
  'neighbours',
  'staff-conduct',
  'service-query',
  'insurance-claim',
  'another-appeal-process',
  'data-protection',
  'care',
  'discrimination',
  'harassment',
  'fraud',
  'theft',
  'other-crime',
  'safeguarding',
  'other',
] as const;

/** The topic of a matter. */
export type Topic = (typeof TOPICS)[number] | (string & {});

/** How the complainant holds the home. A policy can add its own. */
export const TENURES = [
  'social-rent',
  'affordable-rent',
  'intermediate-rent',
  'supported-housing',
  'temporary-accommodation',
  'shared-ownership',
  'leasehold',
  'freehold',
  'market-rent',
  'none',
] as const;

/** How the complainant holds the home. */
export type Tenure = (typeof TENURES)[number] | (string & {});

/** Who can raise a matter. A policy can add its own. */
export const RAISERS = [
  'tenant',
  'leaseholder',
  'former-tenant',
  'applicant',
  'neighbour',
  'advocate',
  'councillor',
  'mp',
  'other',
] as const;

/** How far legal proceedings have got. A policy can add its own. */
export const PROCEEDINGS = [
  'none',
  'solicitors-letter',
  'pre-action-letter',
  'filed',
  'served',
  'concluded',
] as const;

/** Bodies outside the landlord that a letter can signpost. A policy can add its own. */
export const BODIES = [
  'housing-ombudsman',
  'designated-person',
  'care-quality-commission',
  'information-commissioner',
  'local-government-ombudsman',
  'citizens-advice',
  'advocacy-service',
] as const;

/** A body outside the landlord that a letter can signpost. */
export type SignpostTo = (typeof BODIES)[number] | (string & {});
