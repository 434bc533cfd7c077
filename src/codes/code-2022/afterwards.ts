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
    number: '7.2',
    level: 'must',
    topic: 'report-learning',
    summary:
      'The landlord must put what it learned in the annual report, and tell residents, staff and scrutiny panels more often than that.',
    checkable: 'organisation',
    parameters: { reportTo: ['residents', 'staff', 'scrutiny-panels'] },
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
    checkedAgainstText: false,
  },
];
