import type { CodeProvision } from '../code.js';

/** Section 5 of the Code of April 2024: the process, whatever the stage. */
export const procedure: readonly CodeProvision[] = [
  {
    number: '5.1',
    level: 'must',
    topic: 'single-policy',
    summary:
      'All complaints under the Code must go by a single policy, and nobody may be treated worse for having complained.',
    checkable: 'policy',
    parameters: { policies: 1 },
    checkedAgainstText: true,
  },
  {
    number: '5.2',
    level: 'must',
    topic: 'no-extra-named-stages',
    summary:
      'No further step may stand before or between the stages, whether it is called stage 0, informal or anything else.',
    checkable: 'policy',
    parameters: { informalStage: false, namesNotUsed: ['stage 0', 'informal complaint'] },
    checkedAgainstText: true,
  },
  {
    number: '5.3',
    level: 'must',
    topic: 'max-two-stages',
    summary: 'There must be two stages; a third cannot be justified in any circumstances.',
    checkable: 'policy',
    parameters: { leastStages: 2, mostStages: 2 },
    checkedAgainstText: true,
  },
  {
    number: '5.4',
    level: 'must',
    topic: 'third-party-within-two-stages',
    summary:
      'An answer by a contractor or other outsider must count as one of the two stages; nobody may be put through two procedures.',
    checkable: 'policy',
    parameters: { thirdPartiesCount: true, mostProcesses: 1 },
    checkedAgainstText: true,
  },
  {
    number: '5.5',
    level: 'must',
    topic: 'third-party-compliance',
    summary: 'A landlord must see to it that others who handle complaints for it keep to the Code.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '5.6',
    level: 'must',
    topic: 'complaint-definition-set-out',
    summary:
      'At either stage the acknowledgement must put in words what the complaint is and what is wanted; whatever is unclear must be asked.',
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
      'Both acknowledgements must tell the resident for which points the landlord answers and for which it does not.',
    checkable: 'case',
    parameters: {
      of: ['complaint.acknowledged'],
      stages: [1, 2],
      contents: ['responsible-for', 'not-responsible-for'],
    },
    checkedAgainstText: false,
  },
  {
    number: '5.8',
    level: 'must',
    topic: 'fair-handling',
    summary:
      'Handlers must keep an open mind, hear the resident out, declare conflicts of interest and look at everything that bears on the matter.',
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
      "Where the Code's times cannot be kept, the landlord must agree with the resident how often there will be news.",
    checkable: 'case',
    parameters: { triggers: ['response-beyond-code-time'], updatesAgreed: true },
    checkedAgainstText: false,
  },
  {
    number: '5.10',
    level: 'must',
    topic: 'reasonable-adjustments',
    summary:
      'Adjustments that the Equality Act asks for must be made, written down together with any disability disclosed, and looked at again.',
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
      'A complaint must move through both stages unless there is a valid reason, stated plainly and among those of section 2.',
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
      'Everything must be on file: the complaint and its date, letters with the resident and others, evidence, and how each stage ended.',
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
    summary:
      'It must be possible to put a matter right at whatever stage it is, without sending it further.',
    checkable: 'organisation',
    parameters: { remedyAtAnyStage: true },
    checkedAgainstText: false,
  },
  {
    number: '5.14',
    level: 'must',
    topic: 'unacceptable-behaviour-policy',
    summary:
      'There must be a policy on unacceptable behaviour; limits on contact need evidence and must be looked at again from time to time.',
    checkable: 'policy',
    parameters: { policyNeeded: 'unacceptable-behaviour', restrictionsReviewed: true },
    checkedAgainstText: false,
  },
  {
    number: '5.15',
    level: 'must',
    topic: 'proportionate-restrictions',
    summary:
      'Limits on contact must go no further than needed and take account of the Equality Act.',
    checkable: 'case',
    parameters: { restrictionsProportionate: true, equalityAct: true },
    checkedAgainstText: false,
  },
];
