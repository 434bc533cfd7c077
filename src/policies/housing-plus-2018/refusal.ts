import type { Refusal, Signpost } from '../../policy/index.js';

/** The power to refuse escalation, section 5.5. */
export const refusal: Refusal = {
  clause: '5.5',
  reading:
    'Senior management decides whether the circumstances are exceptional. The process then ends, but is not exhausted. A refusal without the formalities does not end it.',
  grounds: [
    {
      id: 'outside-remit',
      name: 'seeks a resolution outside the remit or responsibility of the landlord',
      clause: '5.5',
      met: { fact: 'outsideRemit', is: true },
      discretion: 'senior-management',
    },
    {
      id: 'excessive',
      name: 'seeks a resolution that is excessive given the service failure',
      clause: '5.5',
      met: { fact: 'excessive', is: true },
      discretion: 'senior-management',
    },
  ],
  formalities: [
    {
      id: 'refusal-by-senior-management',
      kind: 'formality',
      clause: '5.5',
      of: ['escalation.refused'],
      holds: { fact: 'authorisedBy', seniority: 'senior-management' },
      must: 'be decided by senior management',
    },
    {
      id: 'refusal-in-writing',
      kind: 'formality',
      clause: '5.5',
      of: ['escalation.refused'],
      holds: { fact: 'inWriting', is: true },
      must: 'be explained fully, in writing, to the complainant',
    },
    {
      id: 'refusal-with-reasons',
      kind: 'formality',
      clause: '5.5',
      reading:
        'A refusal in writing is taken to be explained, unless the record shows that it gives no reasons.',
      of: ['escalation.refused'],
      when: { not: { fact: 'reasons', given: true } },
      holds: { fact: 'reasons', given: true },
      must: 'give its reasons',
    },
    {
      id: 'refusal-to-advocate',
      kind: 'formality',
      clause: '5.5',
      of: ['escalation.refused'],
      when: { fact: 'advocateAuthorised', is: true },
      holds: { fact: 'copiedTo', includes: 'advocate' },
      must: 'be explained to the authorised advocate too',
    },
  ],
};

const AT_THE_END = {
  clause: '6.1',
  reading:
    'These options follow a Stage Three decision. A refusal under 5.5 also ends the process, and is read as giving the same options.',
  at: ['exhausted', 'escalation-refused'],
} as const satisfies Partial<Signpost>;

/** Where a complainant can go at the end, section 6.1 and Appendix 1. A matter of housing and care gets both lists. */
export const signposts: readonly Signpost[] = [
  {
    to: 'housing-ombudsman',
    ...AT_THE_END,
    when: { fact: 'subject', includes: 'housing' },
  },
  {
    to: 'designated-person',
    ...AT_THE_END,
    when: { fact: 'subject', includes: 'housing' },
  },
  {
    to: 'care-quality-commission',
    ...AT_THE_END,
    when: { fact: 'subject', includes: 'care' },
  },
];
