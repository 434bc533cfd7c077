import type { CodeProvision } from '../code.js';
import { READINGS } from '../words.js';

/** Section 4 of the Code of April 2022: the process at every stage. */
export const procedure: readonly CodeProvision[] = [
  {
    number: '4.1',
    level: 'must',
    topic: 'stage-1-acknowledgement-time',
    summary:
      'The landlord must log and acknowledge a complaint at stage 1 within 5 days, with no extra stage, and only an agreed, recorded attempt to settle can come between.',
    checkable: 'case',
    parameters: {
      limit: {
        stage: 1,
        duty: 'acknowledge',
        amount: 5,
        unit: 'working-days',
        from: 'complaint.received',
        writtenAs: 'days',
        reading: READINGS.limitDays,
      },
      includes: ['acknowledge', 'log'],
      informalStage: false,
      namesNotUsed: ['stage 0', 'pre-complaint stage'],
      settlementNeeds: ['resident-agreement', 'audit-trail', 'no-obstruction', 'no-delay'],
    },
    checkedAgainstText: true,
  },
  {
    number: '4.2',
    level: 'must',
    topic: 'acknowledgement-contents',
    summary:
      'The acknowledgement must define the complaint and the outcome wanted, and the landlord must clear up anything unclear with the resident.',
    checkable: 'case',
    parameters: {
      of: ['complaint.acknowledged'],
      stages: [1],
      contents: ['complaint-definition', 'outcomes-sought'],
      clarified: true,
      agreedByBoth: true,
    },
    reading: READINGS.agreedIfUnclear,
    checkedAgainstText: true,
  },
  {
    number: '4.3',
    level: 'should',
    topic: 'realistic-expectations',
    summary:
      'If the outcome that a resident wants is unreasonable or unrealistic, the landlord should say so from the start.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: false,
  },
  {
    number: '4.4',
    level: 'should',
    topic: 'early-resolution',
    summary:
      'A landlord should try to resolve a complaint as early as it can, and consider what evidence it needs, what would resolve it and what is urgent.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: false,
  },
  {
    number: '4.5',
    level: 'should',
    topic: 'representation',
    summary:
      'A resident should be free to have a representative throughout, and to bring someone to any meeting if that is reasonable.',
    checkable: 'policy',
    parameters: { representatives: true, companions: true },
    checkedAgainstText: false,
  },
  {
    number: '4.6',
    level: 'must',
    topic: 'impartial-investigation',
    summary: 'Anyone who investigates a complaint must be impartial.',
    checkable: 'case',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '4.7',
    level: 'must',
    topic: 'handler-duties',
    summary:
      'Handlers must keep an open mind, declare conflicts of interest, consider all the evidence and keep matters as confidential as they can.',
    checkable: 'case',
    parameters: {
      handlerDuties: [
        'merits',
        'independence',
        'conflicts-of-interest',
        'all-evidence',
        'confidentiality',
      ],
    },
    checkedAgainstText: true,
  },
  {
    number: '4.8',
    level: 'should',
    topic: 'legal-obligations-set-out',
    summary:
      'If legal obligations are at issue, the landlord should set out how it understands them.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: false,
  },
  {
    number: '4.9',
    level: 'should',
    topic: 'staff-not-named',
    summary: 'Letters to residents should not normally name individual employees or contractors.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: false,
  },
  {
    number: '4.10',
    level: 'should',
    topic: 'keep-informed',
    summary: 'The landlord should keep the resident regularly updated on the investigation.',
    checkable: 'case',
    parameters: {},
    checkedAgainstText: false,
  },
  {
    number: '4.11',
    level: 'must',
    topic: 'agreed-communication',
    summary:
      'The landlord must keep to what was reasonably agreed on how and how often to be in touch.',
    checkable: 'case',
    parameters: { contactAsAgreed: true },
    checkedAgainstText: false,
  },
  {
    number: '4.12',
    level: 'must',
    topic: 'comment-on-adverse-findings',
    summary:
      'Before a final decision, the resident and any employee complained of must be able to put their case and answer criticism.',
    checkable: 'case',
    parameters: { beforeDecision: ['fair-hearing', 'comment-on-adverse-findings'] },
    checkedAgainstText: false,
  },
  {
    number: '4.13',
    level: 'must',
    topic: 'escalation-time-limit-in-policy',
    summary: 'The policy must tell residents how long they have to ask for the next stage.',
    checkable: 'policy',
    parameters: { policyStates: ['time-to-escalate'] },
    checkedAgainstText: false,
  },
  {
    number: '4.14',
    level: 'must',
    topic: 'no-unreasonable-refusal-to-escalate',
    summary:
      'A landlord must not refuse escalation unreasonably, and must have clear and valid reasons for a refusal.',
    checkable: 'case',
    parameters: { usually: 'escalate', refusalNeeds: ['valid-reason', 'reason-stated'] },
    otherReading: {
      says: 'The policy must state these reasons, and they must be the same as those for not accepting a complaint.',
      parameters: { refusalNeeds: ['valid-reason', 'reason-stated', 'reason-among-exclusions'] },
    },
    checkedAgainstText: false,
  },
  {
    number: '4.15',
    level: 'must',
    topic: 'full-record',
    summary:
      'The landlord must keep a full record at each stage of the complaint and its date, letters with the resident and others, reports and surveys.',
    checkable: 'case',
    parameters: {
      record: [
        'original-complaint',
        'date-received',
        'correspondence-with-resident',
        'correspondence-with-others',
        'reports-and-surveys',
      ],
    },
    checkedAgainstText: false,
  },
  {
    number: '4.16',
    level: 'should',
    topic: 'handling-feedback',
    summary: 'The landlord should ask residents how well it handled their complaint.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: false,
  },
  {
    number: '4.17',
    level: 'should',
    topic: 'support-for-staff',
    summary:
      'The landlord should recognise how complaints affect the employees complained of, support them, and involve them in the learning.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: false,
  },
  {
    number: '4.18',
    level: 'must',
    topic: 'unacceptable-behaviour-policy',
    summary: 'The landlord must have a policy on unacceptable behaviour.',
    checkable: 'policy',
    parameters: { policyNeeded: 'unacceptable-behaviour' },
    checkedAgainstText: false,
  },
  {
    number: '4.19',
    level: 'must',
    topic: 'proportionate-restrictions',
    summary:
      "Contact restrictions must suit the person's needs and take account of the Equality Act.",
    checkable: 'case',
    parameters: { restrictionsProportionate: true, equalityAct: true },
    checkedAgainstText: false,
  },
];
