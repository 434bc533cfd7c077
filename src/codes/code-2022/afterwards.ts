import type { CodeProvision } from '../code.js';

/** Sections 6 to 8 of the Code of April 2022: putting things right, learning, self-assessment. */
export const afterwards: readonly CodeProvision[] = [
  {
    number: '6.1',
    level: 'must',
    topic: 'acknowledge-and-put-right',
    summary:
      'The landlord must admit what went wrong, and say what it has done or will do about it.',
    checkable: 'case',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '6.2',
    level: 'must',
    topic: 'remedy-reflects-detriment',
    summary:
      'A remedy must match the failure and the harm, and must not promise anything that cannot be done or that wrongs others.',
    checkable: 'case',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '6.3',
    level: 'should',
    topic: 'look-beyond-individual-case',
    summary:
      'A landlord should look beyond one complaint and ask whether its own way of working needs to change.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: true,
  },
  {
    number: '6.5',
    level: 'must',
    topic: 'remedy-specific-and-followed-through',
    summary: 'An offer must say what will be done and by when, and the landlord must then do it.',
    checkable: 'case',
    parameters: { remedyStates: ['action', 'due-date'], followedThrough: true },
    otherReading: { says: 'The remedy must also be agreed with the resident, if appropriate.' },
    checkedAgainstText: true,
  },
  {
    number: '6.6',
    level: 'must',
    topic: 'compensation-factors',
    summary:
      'Compensation must take account of statutory payments, losses that can be counted, and time, trouble, distress and inconvenience.',
    checkable: 'case',
    parameters: {
      compensation: [
        'statutory-payments',
        'quantifiable-loss',
        'time-and-trouble',
        'distress-and-inconvenience',
      ],
    },
    checkedAgainstText: true,
  },
  {
    number: '6.7',
    level: 'should',
    topic: 'legal-entitlement',
    summary:
      'If a resident may have a legal claim, the landlord should still offer a resolution, with legal advice on its wording.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: false,
  },
  {
    number: '7.2',
    level: 'must',
    topic: 'report-learning',
    summary:
      'The landlord must put what it learned in the annual report, and tell residents, staff and scrutiny panels more often than that.',
    checkable: 'organisation',
    parameters: {
      reportTo: ['residents', 'staff', 'scrutiny-panels'],
      published: ['annual-report'],
    },
    checkedAgainstText: true,
  },
  {
    number: '7.3',
    level: 'should',
    topic: 'member-responsible-for-complaints',
    summary:
      'A member of the governing body should lead on complaints, and make sure that the body regularly hears how they are handled.',
    checkable: 'organisation',
    parameters: { role: 'member-responsible-for-complaints', reportTo: ['governing-body'] },
    checkedAgainstText: true,
  },
  {
    number: '7.4',
    level: 'should',
    topic: 'governing-body-minimum-information',
    summary:
      "Governing bodies should at least receive figures, trends, the Ombudsman's yearly report, single outcomes of weight and the self-assessment.",
    checkable: 'organisation',
    parameters: {
      reportTo: ['governing-body'],
      report: [
        'volumes-categories-outcomes-performance',
        'issues-and-trends',
        'ombudsman-report-on-landlord',
        'individual-outcomes',
        'annual-self-assessment',
      ],
    },
    checkedAgainstText: true,
  },
  {
    number: '7.5',
    level: 'should',
    topic: 'senior-lead',
    summary:
      'Senior managers should look for patterns, serious risks and policies that need to change, and use them to train employees and contractors.',
    checkable: 'organisation',
    parameters: {},
    checkedAgainstText: false,
  },
  {
    number: '7.6',
    level: 'should',
    topic: 'standard-objective',
    summary:
      'All employees should share an objective to work together, take shortfalls on together and act professionally.',
    checkable: 'organisation',
    parameters: {
      objectives: ['collaborative-approach', 'collective-responsibility', 'professional-standards'],
    },
    checkedAgainstText: false,
  },
  {
    number: '8.1',
    level: 'must',
    topic: 'annual-self-assessment',
    summary:
      'Every year a landlord must complete and publish a self-assessment, but need not send it to the Ombudsman.',
    checkable: 'organisation',
    parameters: {
      every: { amount: 12, unit: 'months' },
      published: ['self-assessment'],
      sentToOmbudsman: false,
    },
    checkedAgainstText: true,
  },
  {
    number: '8.2',
    level: 'must',
    topic: 'self-assess-after-change',
    summary: 'A major restructure or new procedures must lead to another self-assessment.',
    checkable: 'organisation',
    parameters: { triggers: ['significant-restructure', 'change-of-procedures'] },
    checkedAgainstText: false,
  },
  {
    number: '8.3',
    level: 'must',
    topic: 'report-self-assessment',
    summary:
      'The landlord must report the result of the self-assessment to the governing body, on its website and in its annual report.',
    checkable: 'organisation',
    parameters: { reportTo: ['governing-body'], published: ['website', 'annual-report'] },
    otherReading: {
      says: 'Councils must report to their elected members, and a landlord without a website must publish it in another way.',
    },
    checkedAgainstText: false,
  },
];
