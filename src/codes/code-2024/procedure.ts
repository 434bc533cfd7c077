import type { CodeProvision } from '../code.js';

/** Section 5 of the Code of April 2024: the process at every stage. */
export const procedure: readonly CodeProvision[] = [
  {
    number: '5.1',
    level: 'must',
    topic: 'single-policy',
    summary:
      'All complaints under the Code must be handled under a single policy, and no one can be treated worse for having complained.',
    checkable: 'policy',
    parameters: { policies: 1 },
    checkedAgainstText: true,
  },
  {
    number: '5.2',
    level: 'must',
    topic: 'no-extra-named-stages',
    summary:
      'There must be no further step before or between the stages, whether it is called stage 0, informal or anything else.',
    checkable: 'policy',
    parameters: { informalStage: false, namesNotUsed: ['stage 0', 'informal complaint'] },
    checkedAgainstText: true,
  },
  {
    number: '5.3',
    level: 'must',
    topic: 'max-two-stages',
    summary: 'There must be 2 stages, and a third cannot be justified in any circumstances.',
    checkable: 'policy',
    parameters: { leastStages: 2, mostStages: 2 },
    checkedAgainstText: true,
  },
  {
    number: '5.4',
    level: 'must',
    topic: 'third-party-within-two-stages',
    summary:
      'A response from a contractor or other third party must count as one of the 2 stages, and no one can face 2 procedures.',
    checkable: 'policy',
    parameters: { thirdPartiesCount: true, mostProcesses: 1 },
    checkedAgainstText: true,
  },
  {
    number: '5.5',
    level: 'must',
    topic: 'third-party-compliance',
    summary:
      'A landlord must make sure that others who handle complaints for it comply with the Code.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '5.6',
    level: 'must',
    topic: 'complaint-definition-set-out',
    summary:
      'At either stage the acknowledgement must define the complaint and the outcome wanted, and the landlord must ask about anything unclear.',
    checkable: 'case',
    parameters: {
      of: ['complaint.acknowledged'],
      stages: [1, 2],
      contents: ['complaint-definition', 'outcomes-sought'],
      clarified: true,
    },
    checkedAgainstText: true,
  },
  {
    number: '5.7',
    level: 'must',
    topic: 'responsibility-clarity',
    summary:
      'Both acknowledgements must say which aspects the landlord is, and is not, responsible for.',
    checkable: 'case',
    parameters: {
      of: ['complaint.acknowledged'],
      stages: [1, 2],
      contents: ['responsible-for', 'not-responsible-for'],
    },
    otherReading: {
      says: 'The landlord must also clear up who is responsible for anything unclear.',
    },
    checkedAgainstText: false,
  },
  {
    number: '5.8',
    level: 'must',
    topic: 'fair-handling',
    summary:
      'Handlers must keep an open mind, let the resident put their case, declare conflicts of interest and consider everything relevant.',
    checkable: 'case',
    parameters: {
      handlerDuties: [
        'merits',
        'independence',
        'fair-hearing',
        'conflicts-of-interest',
        'all-evidence',
      ],
    },
    checkedAgainstText: false,
  },
  {
    number: '5.9',
    level: 'must',
    topic: 'update-intervals-when-late',
    summary:
      "If the Code's timescales cannot be met, the landlord must agree with the resident how often to give updates.",
    checkable: 'case',
    parameters: { triggers: ['response-beyond-code-time'], updatesAgreed: true },
    checkedAgainstText: false,
  },
  {
    number: '5.10',
    level: 'must',
    topic: 'reasonable-adjustments',
    summary:
      'The landlord must make the adjustments that the Equality Act requires, record them together with any disability disclosed, and review them.',
    checkable: 'case',
    parameters: {
      equalityAct: true,
      record: ['adjustments', 'disabilities'],
      adjustmentsReviewed: true,
    },
    checkedAgainstText: false,
  },
  {
    number: '5.11',
    level: 'must',
    topic: 'no-unreasonable-refusal-to-escalate',
    summary:
      'A complaint must move through both stages unless there is a valid reason, stated clearly and among the exclusions of section 2.',
    checkable: 'case',
    parameters: {
      usually: 'escalate',
      refusalNeeds: ['valid-reason', 'reason-stated', 'reason-among-exclusions'],
    },
    checkedAgainstText: false,
  },
  {
    number: '5.12',
    level: 'must',
    topic: 'full-record',
    summary:
      "The landlord must keep a full record of the complaint and its date, letters with the resident and others, evidence, and each stage's outcome.",
    checkable: 'case',
    parameters: {
      record: [
        'original-complaint',
        'date-received',
        'correspondence-with-resident',
        'correspondence-with-others',
        'supporting-documents',
        'outcome-of-each-stage',
      ],
    },
    checkedAgainstText: false,
  },
  {
    number: '5.13',
    level: 'must',
    topic: 'remedy-at-any-stage',
    summary: 'The landlord must be able to put things right at any stage, without escalation.',
    checkable: 'organisation',
    parameters: { remedyAtAnyStage: true },
    checkedAgainstText: false,
  },
  {
    number: '5.14',
    level: 'must',
    topic: 'unacceptable-behaviour-policy',
    summary:
      'There must be a policy on unacceptable behaviour, and contact restrictions must rest on evidence and be reviewed from time to time.',
    checkable: 'policy',
    parameters: { policyNeeded: 'unacceptable-behaviour', restrictionsReviewed: true },
    checkedAgainstText: false,
  },
  {
    number: '5.15',
    level: 'must',
    topic: 'proportionate-restrictions',
    summary: 'Contact restrictions must be proportionate and take account of the Equality Act.',
    checkable: 'case',
    parameters: { restrictionsProportionate: true, equalityAct: true },
    checkedAgainstText: false,
  },
];
