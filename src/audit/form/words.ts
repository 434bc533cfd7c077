import type { CodeProvision, CodeTopic } from '../../codes/index.js';

/* The words of the form, apart from those of the audit's findings. */

/** The arguments expected, for errors. */
export const EXPECTED = {
  audit: 'the audit of a policy: call auditPolicy first',
  answers:
    "answers: an object of { comply: 'yes' or 'no', evidence, commentary }, each by the number of a row of this edition",
} as const;

/** Titles of rows whose topic does not read well as a title. */
export const TITLES: Partial<Record<CodeTopic, string>> = {
  'no-magic-word': 'No need to say "complaint"',
  'log-if-further-enquiries': 'When to log a matter as a complaint',
  'twelve-month-acceptance-window': 'Matters of the last 12 months',
  'no-blanket-exclusions': 'Each complaint on its merits',
  'any-route-any-staff': 'By any route, to any member of staff',
  'volume-not-negative': 'What the number of complaints shows',
  'max-two-stages': 'No more than 2 stages',
  triage: 'Early responses, complexity and risk',
  'stage-2-final-all-staff': 'Stage 2 as the final response',
  'mrc-information': 'Information for the member responsible for complaints',
  publicise: 'Publicity',
  website: 'The website',
  'handler-skills-no-conflict': 'Handlers without a conflict of interest',
  'accept-unless-valid-reason': 'Acceptance of complaints',
  'permitted-exclusions': 'Permitted exclusions',
  'refusal-notice': 'Explanation of a refusal',
  'no-extra-named-stages': 'No extra stages',
  'complaint-definition': 'What a complaint is',
  'complaint-definition-set-out': 'The complaint as understood',
  'service-request-distinction': 'Service requests',
  'service-request-escalates': 'Service requests that become complaints',
  'survey-feedback': 'Surveys and feedback',
  'ombudsman-information': 'Information about the Ombudsman',
  'responsibility-clarity': 'What the landlord is responsible for',
  'update-intervals-when-late': 'Updates when a response is late',
  'no-unreasonable-refusal-to-escalate': 'Refusals to escalate',
  'stage-1-extension-ombudsman-details': "The Ombudsman's details when stage 1 is extended",
  'stage-2-extension-ombudsman-details': "The Ombudsman's details when stage 2 is extended",
  'stage-1-respond-when-answer-known': 'Stage 1 response when the answer is known',
  'stage-2-respond-when-answer-known': 'Stage 2 response when the answer is known',
  'stage-1-address-all-points': 'Every point at stage 1',
  'stage-2-address-all-points': 'Every point at stage 2',
  'address-all-points': 'Every point',
  'additional-issues': 'New points',
  'no-reasons-needed-for-stage-2': 'Requests for stage 2 without reasons',
  'different-stage-2-person': 'Another person at stage 2',
  'ombudsman-remedies-guidance': "The Ombudsman's guidance on remedies",
  'self-assess-after-change': 'Self-assessment after a change',
  'self-assess-on-request': 'Self-assessment on request',
  'annual-self-assessment': 'Yearly self-assessment',
  'report-self-assessment': 'Report on the self-assessment',
  'exclusions-in-policy': 'Exclusions in the policy',
  'exclusions-fair': 'Fair exclusions',
  'third-stage-residents-involved': 'Residents in a third stage',
  'third-stage-optional': 'A third stage by choice',
  'third-stage-on-request-only': 'A third stage on request only',
  'final-response-ombudsman-right': 'The way to the Ombudsman',
  'stage-resolution-rates': 'Share resolved at each stage',
  'stage-of-resolution': 'Where most complaints are resolved',
  'timely-responses': 'Share of responses on time',
  'extension-good-reason': 'Good reason for extensions',
  'extension-kept-informed': 'Updates when time is extended',
  'resident-satisfaction': "Share resolved to residents' satisfaction",
  'ombudsman-evidence-time': 'Evidence for the Ombudsman',
  'ombudsman-kept-informed': 'Updates for the Ombudsman',
  'refusals-counted': 'Number of refusals to escalate',
  'refusal-explained': 'Refusals to escalate explained',
  'report-learning': 'Sharing what was learned',
  'difference-made': 'What the Code changed',
  'comment-before-decision': 'Comments before the decision',
  'comment-on-adverse-findings': 'Comments on criticism',
  'escalation-advice': 'How to go further',
  'escalation-time-limit-in-policy': 'Time to ask for the next stage',
  'early-ombudsman-advice': 'The Ombudsman from the start',
  'ombudsman-contact-details': "The Ombudsman's contact details",
  'escalate-only-after-stage-1-on-request': 'Stage 2 after stage 1, on request',
  'stage-1-extension-dispute': 'Disputes about extending stage 1',
  'stage-2-extension-dispute': 'Disputes about extending stage 2',
  'stage-3-extension-dispute': 'Disputes about extending stage 3',
  'stage-1-extension-agreement': 'Agreement to extend stage 1',
  'stage-2-extension-agreement': 'Agreement to extend stage 2',
  'staff-not-named': 'Names of staff',
  'support-for-staff': 'Support for staff',
  'handling-feedback': 'Feedback on complaint handling',
  'look-beyond-individual-case': 'Beyond the single complaint',
  'remedy-specific-and-followed-through': 'Specific remedies, followed through',
  'publicity-of-policy': 'How residents hear of the policy',
  'policy-published': 'A clear, published policy',
  'accessible-channels': 'Ways to complain',
  'third-party-within-two-stages': 'Contractors within the 2 stages',
  'third-party-compliance': 'Compliance of contractors',
  'governing-body-minimum-information': 'What the governing body receives',
  'improvements-made': 'Improvements made',
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

/** The evidence for provisions about the organisation, by topic. */
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

/** The evidence that the answer to a row needs. */
export const whatIsAsked = ({ topic, checkable, parameters }: CodeProvision): string => {
  if (checkable === 'organisation') return EVIDENCE[topic] ?? FILES;
  if (checkable === 'policy') return 'the passage of the policy that says so';
  return parameters.contents ? 'a sample of letters' : FILES;
};
