import type { CodeProvision, CodeTopic } from '../../codes/index.js';

/* What the form says, apart from what the audit found. */

/** What was expected, where something else was given. */
export const EXPECTED = {
  audit: 'the audit of a policy: call auditPolicy first',
  answers:
    "answers: an object of { comply: 'yes' or 'no', evidence, commentary }, each by the number of a row of this edition",
} as const;

/** What a row is about, where its topic does not read well as it is. */
export const TITLES: Partial<Record<CodeTopic, string>> = {
  'no-magic-word': 'No need to say "complaint"',
  'log-if-further-enquiries': 'When to log a matter as a complaint',
  'twelve-month-acceptance-window': 'Matters of the last 12 months',
  'no-blanket-exclusions': 'Each complaint on its merits',
  'any-route-any-staff': 'By any route, to any member of staff',
  'volume-not-negative': 'What the number of complaints means',
  'max-two-stages': 'No more than 2 stages',
  triage: 'Early responses, complexity and risk',
  'stage-2-final-all-staff': 'Stage 2 as the final response',
  'mrc-information': 'Information for the member responsible for complaints',
  publicise: 'Publicity',
  website: 'The website',
  'handler-skills-no-conflict': 'Handlers without a conflict of interest',
};

const FILES = 'a sample of complaint files';
const CHANGES = 'examples of services that changed because of complaints';
const ASSESSED = 'the self-assessment, its date and where it was published';
const FIGURES = 'the figures of the year';
const POST = 'the appointment or job description, and to whom the person reports';
const BODY = 'reports to the governing body, and its minutes';
const OMBUDSMAN = 'letters to and from the Ombudsman, with their dates';
const EVERYDAY = 'leaflets, newsletters, web pages and letters';
const SURVEYS = 'surveys, and what they say about how to complain';

/** What shows that the organisation does as the Code asks, by topic. */
const EVIDENCE: Partial<Record<CodeTopic, string>> = {
  'accurate-advice': FILES,
  'annual-report-contents': 'the annual report',
  'annual-report-publication': BODY,
  'annual-self-assessment': ASSESSED,
  'complaints-as-intelligence': CHANGES,
  'complaints-officer': POST,
  'complaints-officer-authority': POST,
  'difference-made': CHANGES,
  'exceptional-circumstances': 'what residents and the Ombudsman were told, if this happened',
  'governing-body-minimum-information': BODY,
  'handler-authority': POST,
  'handling-feedback': SURVEYS,
  'improvements-made': CHANGES,
  'look-beyond-individual-case': CHANGES,
  'member-responsible-for-complaints': POST,
  'mrc-information': BODY,
  'ombudsman-contact-details': EVERYDAY,
  'ombudsman-evidence-time': OMBUDSMAN,
  'ombudsman-kept-informed': OMBUDSMAN,
  publicise: EVERYDAY,
  'refusals-counted': FIGURES,
  'report-learning': 'the annual report, and what residents and staff were told in between',
  'report-self-assessment': ASSESSED,
  'resident-satisfaction': FIGURES,
  'self-assess-after-change': ASSESSED,
  'self-assess-on-request': ASSESSED,
  'senior-lead': POST,
  'stage-of-resolution': FIGURES,
  'stage-resolution-rates': FIGURES,
  'standard-objective': 'the objectives of employees and contractors',
  'support-for-staff': 'what employees are told, and how they are supported',
  'survey-feedback': SURVEYS,
  'third-party-compliance': 'agreements with those who handle complaints, and checks of them',
  'timely-responses': FIGURES,
  'training-and-resources': 'training records, and the number of staff',
  triage: 'how complaints are sorted when they arrive',
  'volume-not-negative': 'reports on the number of complaints, and what they make of it',
  'wider-learning': CHANGES,
};

/** What evidence the answer to a row needs. */
export const whatIsAsked = ({ topic, checkable, parameters }: CodeProvision): string => {
  if (checkable === 'organisation') return EVIDENCE[topic] ?? FILES;
  if (checkable === 'policy') return 'the passage of the policy that says so';
  return parameters.contents ? 'a sample of letters' : FILES;
};
