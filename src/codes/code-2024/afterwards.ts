import type { CodeProvision } from '../code.js';

/** Sections 7 to 9 of the Code of April 2024: putting things right, self-assessment, scrutiny. */
export const afterwards: readonly CodeProvision[] = [
  {
    number: '7.1',
    level: 'must',
    topic: 'acknowledge-and-put-right',
    summary:
      'A landlord at fault must say so and what it will do about it, from an apology to money or a change of practice.',
    checkable: 'case',
    parameters: {
      remedies: [
        'apology',
        'acknowledgement',
        'explanation',
        'action-on-delay',
        'changed-decision',
        'corrected-record',
        'financial-remedy',
        'changed-practice',
      ],
    },
    checkedAgainstText: true,
  },
  {
    number: '7.2',
    level: 'must',
    topic: 'remedy-reflects-impact',
    summary: 'What is offered must match what the fault did to the resident.',
    checkable: 'case',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '7.3',
    level: 'must',
    topic: 'remedy-specific-and-followed-through',
    summary:
      "An offer must name what will be done and by when, with the resident's agreement where that fits, and must then be kept.",
    checkable: 'case',
    parameters: { remedyStates: ['action', 'due-date'], followedThrough: true },
    checkedAgainstText: true,
  },
  {
    number: '7.4',
    level: 'must',
    topic: 'ombudsman-remedies-guidance',
    summary: "The Ombudsman's guidance on remedies must be considered.",
    checkable: 'case',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '8.1',
    level: 'must',
    topic: 'annual-report-contents',
    summary:
      'Every year a report must bring together the self-assessment, figures and their meaning, refusals, failings found, improvements and what the Ombudsman published.',
    checkable: 'organisation',
    parameters: {
      every: { amount: 12, unit: 'months' },
      report: [
        'annual-self-assessment',
        'qualitative-and-quantitative-analysis',
        'types-of-complaint-refused',
        'findings-of-non-compliance',
        'service-improvements',
        'ombudsman-report-on-landlord',
        'other-ombudsman-publications',
      ],
    },
    checkedAgainstText: true,
  },
  {
    number: '8.2',
    level: 'must',
    topic: 'annual-report-publication',
    summary:
      "The governing body must receive that report, and the website must carry it with the governing body's reply.",
    checkable: 'organisation',
    parameters: {
      reportTo: ['governing-body'],
      published: ['website'],
      report: ['annual-report', 'governing-body-response'],
    },
    checkedAgainstText: true,
  },
  {
    number: '8.3',
    level: 'must',
    topic: 'self-assess-after-change',
    summary:
      'A major restructure, a merger or new procedures must lead to a fresh self-assessment.',
    checkable: 'organisation',
    parameters: { triggers: ['significant-restructure', 'merger', 'change-of-procedures'] },
    checkedAgainstText: true,
  },
  {
    number: '8.4',
    level: 'must',
    topic: 'self-assess-on-request',
    summary:
      'The self-assessment must be looked at again when the Ombudsman asks for that after an investigation.',
    checkable: 'organisation',
    parameters: { triggers: ['ombudsman-request'] },
    checkedAgainstText: false,
  },
  {
    number: '8.5',
    level: 'must',
    topic: 'exceptional-circumstances',
    summary:
      'A landlord kept from complying by events such as a cyber attack must tell the Ombudsman, residents and the public, and name a date.',
    checkable: 'organisation',
    parameters: {
      reportTo: ['ombudsman', 'affected-residents'],
      published: ['website'],
      report: ['date-of-return-to-compliance'],
    },
    checkedAgainstText: true,
  },
  {
    number: '9.1',
    level: 'must',
    topic: 'wider-learning',
    summary:
      'Beyond the single complaint, a landlord must ask what it could do better for everybody.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '9.2',
    level: 'must',
    topic: 'complaints-as-intelligence',
    summary:
      'Complaints must be read as a source of knowledge about what goes wrong, and services changed accordingly.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '9.3',
    level: 'must',
    topic: 'report-learning',
    summary: "Residents' panels, staff and committees must hear what was learned.",
    checkable: 'organisation',
    parameters: { reportTo: ['resident-panels', 'staff', 'committees'] },
    checkedAgainstText: true,
  },
  {
    number: '9.4',
    level: 'must',
    topic: 'senior-lead',
    summary:
      'Somebody senior must answer for complaint handling and look out for patterns, serious risks and policies in need of change.',
    checkable: 'organisation',
    parameters: { role: 'senior-lead' },
    checkedAgainstText: false,
  },
  {
    number: '9.5',
    level: 'must',
    topic: 'member-responsible-for-complaints',
    summary: 'One member of the governing body must be appointed to be responsible for complaints.',
    checkable: 'organisation',
    parameters: { role: 'member-responsible-for-complaints' },
    checkedAgainstText: true,
  },
  {
    number: '9.6',
    level: 'must',
    topic: 'mrc-information',
    summary:
      'That member must keep the governing body informed of how complaints go, with access to the people and figures needed.',
    checkable: 'organisation',
    parameters: { role: 'member-responsible-for-complaints', reportTo: ['governing-body'] },
    checkedAgainstText: false,
  },
  {
    number: '9.7',
    level: 'must',
    topic: 'governing-body-minimum-information',
    summary:
      "The member and the governing body must at least be given volumes, kinds and outcomes, trends, the Ombudsman's findings and orders, and the yearly report.",
    checkable: 'organisation',
    parameters: {
      reportTo: ['member-responsible-for-complaints', 'governing-body'],
      report: [
        'volumes-categories-outcomes-performance',
        'issues-and-trends',
        'ombudsman-outcomes-and-orders',
        'annual-report',
      ],
    },
    checkedAgainstText: true,
  },
  {
    number: '9.8',
    level: 'must',
    topic: 'standard-objective',
    summary:
      'Staff and contractors concerned must share an objective: work together, own shortfalls in common, and act professionally.',
    checkable: 'organisation',
    parameters: {
      objectives: ['collaborative-approach', 'collective-responsibility', 'professional-standards'],
    },
    checkedAgainstText: false,
  },
];
