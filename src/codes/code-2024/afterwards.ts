import type { CodeProvision } from '../code.js';

/** Sections 7 to 9 of the Code of April 2024: putting things right, self-assessment, scrutiny. */
export const afterwards: readonly CodeProvision[] = [
  {
    number: '7.1',
    level: 'must',
    topic: 'acknowledge-and-put-right',
    summary:
      'A landlord at fault must say so and say how it will put things right, from an apology to money or a change of practice.',
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
    summary: 'A remedy must match the effect of the fault on the resident.',
    checkable: 'case',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '7.3',
    level: 'must',
    topic: 'remedy-specific-and-followed-through',
    summary:
      "An offer must say what will be done and by when, with the resident's agreement if appropriate, and the landlord must then do it.",
    checkable: 'case',
    parameters: { remedyStates: ['action', 'due-date'], followedThrough: true },
    checkedAgainstText: true,
  },
  {
    number: '7.4',
    level: 'must',
    topic: 'ombudsman-remedies-guidance',
    summary: "The landlord must consider the Ombudsman's guidance on remedies.",
    checkable: 'case',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '8.1',
    level: 'must',
    topic: 'annual-report-contents',
    summary:
      'An annual report must contain the self-assessment, figures and their meaning, refusals to accept complaints, failings found, improvements and what the Ombudsman published.',
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
      "The governing body must receive that report, and the website must publish it with the governing body's response.",
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
    summary: 'A major restructure, a merger or new procedures must lead to a new self-assessment.',
    checkable: 'organisation',
    parameters: { triggers: ['significant-restructure', 'merger', 'change-of-procedures'] },
    checkedAgainstText: true,
  },
  {
    number: '8.4',
    level: 'must',
    topic: 'self-assess-on-request',
    summary:
      'The landlord must review its self-assessment when the Ombudsman asks for that after an investigation.',
    checkable: 'organisation',
    parameters: { triggers: ['ombudsman-request'] },
    otherReading: { says: 'The landlord may be asked to do so: neither a must nor a should.' },
    checkedAgainstText: false,
  },
  {
    number: '8.5',
    level: 'must',
    topic: 'exceptional-circumstances',
    summary:
      'If events such as a cyber attack stop a landlord from complying, it must tell the Ombudsman, residents and the public, and give a date.',
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
      'A landlord must look beyond the single complaint and ask what it could do better for everyone.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '9.2',
    level: 'must',
    topic: 'complaints-as-intelligence',
    summary:
      'A landlord must use complaints as a source of knowledge about what goes wrong, and change its services accordingly.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '9.3',
    level: 'must',
    topic: 'report-learning',
    summary: "The landlord must report what it learned to residents' panels, staff and committees.",
    checkable: 'organisation',
    parameters: { reportTo: ['resident-panels', 'staff', 'committees'] },
    checkedAgainstText: true,
  },
  {
    number: '9.4',
    level: 'must',
    topic: 'senior-lead',
    summary:
      'A senior person must be responsible for complaint handling and look out for patterns, serious risks and policies that need to change.',
    checkable: 'organisation',
    parameters: { role: 'senior-lead' },
    checkedAgainstText: true,
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
      'That member must keep the governing body informed about complaints, and have access to the people and figures needed.',
    checkable: 'organisation',
    parameters: { role: 'member-responsible-for-complaints', reportTo: ['governing-body'] },
    checkedAgainstText: false,
  },
  {
    number: '9.7',
    level: 'must',
    topic: 'governing-body-minimum-information',
    summary:
      "The member and the governing body must at least receive volumes, kinds and outcomes, trends, the Ombudsman's findings and orders, and the annual report.",
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
    otherReading: { says: 'Of the orders, only those after severe maladministration are meant.' },
    checkedAgainstText: true,
  },
  {
    number: '9.8',
    level: 'must',
    topic: 'standard-objective',
    summary:
      'Relevant staff and contractors must share an objective to work together, take shortfalls on together and act professionally.',
    checkable: 'organisation',
    parameters: {
      objectives: ['collaborative-approach', 'collective-responsibility', 'professional-standards'],
    },
    checkedAgainstText: false,
  },
];
