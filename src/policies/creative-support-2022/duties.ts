import type { DutyAlongside, Requirement, Signpost } from '../../policy/index.js';
import { ENDS } from '../../policy/index.js';
import { CRIMES, DISCRIMINATION, isAbout } from './kinds.js';

/** Duties alongside a complaint, which itself goes on. */
export const alongside: readonly DutyAlongside[] = [
  {
    id: 'adjustments',
    duty: 'adjust',
    name: 'agree any reasonable adjustments needed',
    clause: '2.4',
    when: { fact: 'adjustmentsNeeded', is: true },
    doneBy: ['adjustment.agreed'],
    limit: 'not-stated',
  },
  {
    id: 'pass-to-manager',
    duty: 'refer',
    name: 'pass the complaint to the Housing Complaints Manager',
    clause: '3.2',
    when: { fact: 'recipient', is: 'chief-executive' },
    doneBy: ['complaint.allocated'],
    holds: { fact: 'to', is: 'complaints-manager' },
    limit: 'not-stated',
  },
  {
    id: 'police',
    duty: 'refer',
    name: 'inform the police',
    clause: '12.1',
    when: isAbout(...CRIMES),
    doneBy: ['referral.made'],
    holds: { fact: 'to', is: 'police' },
    limit: 'not-stated',
  },
  {
    id: 'safeguarding',
    duty: 'refer',
    name: "report the concern under the local authority's safeguarding procedures",
    clause: '12.1',
    when: isAbout('safeguarding'),
    doneBy: ['referral.made'],
    holds: { fact: 'to', in: ['local-authority', 'safeguarding'] },
    limit: 'not-stated',
  },
  {
    id: 'disciplinary',
    duty: 'refer',
    name: 'apply the disciplinary policy',
    clause: '13.1',
    when: { fact: 'found', includes: 'disciplinary-action' },
    doneBy: ['referral.made'],
    holds: { fact: 'to', in: ['disciplinary-policy', 'human-resources'] },
    limit: 'not-stated',
  },
];

/** Requirements on letters and records, as far as they were available. */
export const requirements: readonly Requirement[] = [
  {
    id: 'investigator-weighed',
    kind: 'wrong-handler',
    clause: '2.5',
    of: ['complaint.allocated'],
    when: isAbout(...DISCRIMINATION),
    holds: {
      any: DISCRIMINATION.map((topic) => ({ fact: 'takenIntoAccount', includes: topic })),
    },
    must: 'take account of the nature of what is raised',
  },
  {
    id: 'chief-executive-acknowledged',
    kind: 'not-in-writing',
    clause: '3.2',
    of: ['complaint.acknowledged'],
    when: { fact: 'recipient', is: 'chief-executive' },
    holds: { fact: 'inWriting', is: true },
    must: 'be in writing',
  },
  {
    id: 'disciplinary-advised',
    kind: 'missing-content',
    clause: '13.1',
    reading: 'The response must say so, but can hold back detail for confidentiality.',
    of: ['response.sent'],
    when: { fact: 'found', includes: 'disciplinary-action' },
    holds: { fact: 'contents', includes: 'disciplinary-action' },
    must: 'say that disciplinary action is the course being taken',
  },
  {
    id: 'anonymous-recorded',
    kind: 'missing-content',
    clause: '14.1',
    of: ['response.sent'],
    when: { fact: 'anonymous', is: true },
    holds: { fact: 'outcome', given: true },
    must: 'leave a record of the outcome',
  },
];

/** Signposts, as far as they were available: those at the end of the process were not. */
export const signposts: readonly Signpost[] = [
  {
    to: 'advocacy-service',
    clause: '2.6',
    reading: 'Someone decides whether the complainant would benefit.',
    at: ['open'],
    discretion: 'landlord',
  },
  {
    to: 'information-commissioner',
    clause: '11.3',
    reading:
      'The right has no conditions. It applies whether the complaint is open or closed, however it ended.',
    at: ['open', ...ENDS],
    when: isAbout('data-protection'),
  },
];
