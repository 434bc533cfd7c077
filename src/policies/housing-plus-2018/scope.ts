import type { Ground, Scope } from '../../policy/index.js';

const grounds: readonly Ground[] = [
  {
    id: 'outside-control',
    name: 'is outside the direct control of the landlord',
    clause: '2.1',
    met: { fact: 'withinControl', is: false },
    effect: 'exclude',
  },
  {
    id: 'no-response-needed',
    name: 'needs no response',
    clause: '2.1',
    met: { fact: 'needsResponse', is: false },
    effect: 'exclude',
  },
  {
    id: 'not-a-customer',
    name: 'is raised by someone who receives no service from the landlord or its contractor',
    clause: '2.2',
    met: { fact: 'receivesService', is: false },
    effect: 'exclude',
  },
  {
    id: 'own-ground',
    name: "falls under a ground of the landlord's own",
    clause: '4.1',
    reading:
      'The list is open, so the landlord can have another ground. It never applies automatically, and needs reasons.',
    met: { fact: 'ownGround', is: true },
    onlyIfStated: true,
    effect: 'exclude',
    discretion: 'landlord',
  },
  {
    id: 'another-appeal-process',
    name: 'has another appeal process in place, such as that for the ending of a probationary tenancy',
    clause: '4.2',
    met: { fact: 'about', includes: 'another-appeal-process' },
    effect: 'exclude',
    route: { to: 'appeal-process', name: 'the appeal process for that decision' },
  },
  {
    id: 'insurance-claim',
    name: 'relates to an insurance claim',
    clause: '4.2',
    met: { fact: 'about', includes: 'insurance-claim' },
    effect: 'exclude',
    route: { to: 'insurer', name: 'the insurer' },
  },
  {
    id: 'legal-proceedings',
    name: 'is the subject of legal proceedings',
    clause: '4.2',
    reading:
      "Proceedings begin when a claim is filed at court. A solicitor's letter or a pre-action letter does not begin them.",
    met: { fact: 'legalProceedings', in: ['filed', 'served'] },
    effect: 'exclude',
    route: { to: 'legal-proceedings', name: 'the legal proceedings' },
  },
  {
    id: 'neighbours',
    name: 'is a problem with a neighbour or someone living close by',
    clause: '4.3',
    met: { fact: 'about', includes: 'neighbours' },
    effect: 'exclude',
    route: { to: 'asb-policy', name: 'the anti-social behaviour policy' },
  },
  {
    id: 'councillor-or-mp',
    name: 'is raised by a councillor or Member of Parliament',
    clause: '4.4',
    reading:
      'Only the approach of the councillor or Member of Parliament goes elsewhere. If the constituent complains too, that complaint goes ahead.',
    met: { fact: 'raisedBy', in: ['councillor', 'mp'] },
    effect: 'exclude',
    alongsideWhen: { fact: 'constituentComplains', is: true },
    route: {
      to: 'separate-process',
      name: 'the separate process for councillors and Members of Parliament',
    },
  },
  {
    id: 'repeats-exhausted',
    name: 'repeats, with only minor differences, a complaint that has exhausted the process',
    clause: '4.5',
    met: { fact: 'repeatsExhausted', is: true },
    effect: 'exclude',
    discretion: 'landlord',
    notice: [
      {
        id: 'repeat-advised',
        kind: 'missing-notice',
        clause: '4.5',
        reading: 'To advise is to write, to give reasons, or to tell the complainant the decision.',
        of: ['complaint.excluded'],
        holds: {
          any: [
            { fact: 'inWriting', is: true },
            { fact: 'reasons', given: true },
            { fact: 'contents', includes: 'decision' },
          ],
        },
        must: 'advise the complainant that the matter is closed',
      },
      {
        id: 'repeat-decided',
        kind: 'condition-not-met',
        clause: '4.5',
        reading:
          'The refusal is discretionary, so someone must decide it. The text does not say who, so any role can.',
        of: ['complaint.excluded'],
        holds: { fact: 'decidedBy', given: true },
        must: 'be decided by a person, case by case',
      },
    ],
  },
  {
    id: 'over-12-months',
    name: 'took place more than 12 months before it was raised',
    clause: '4.6',
    reading:
      'A matter exactly 12 months old is in time. The text gives no discretion for this ground.',
    met: { olderThan: { amount: 12, unit: 'months' }, since: 'happened', boundary: 'over' },
    effect: 'exclude',
  },
  {
    id: 'unreasonable',
    name: 'is considered unreasonable',
    clause: '4.7',
    reading:
      'This is a power, so nothing is automatic. Someone must have formed the opinion, and must give the reasons in writing.',
    met: { fact: 'unreasonable', is: true },
    effect: 'exclude',
    discretion: 'landlord',
  },
  {
    id: 'vexatious',
    name: 'comes from a complainant deemed vexatious',
    clause: '4.7',
    reading:
      'This power is separate from refusing one unreasonable complaint. It covers this complaint and later ones.',
    met: { fact: 'vexatious', is: true },
    effect: 'exclude',
    discretion: 'landlord',
  },
  {
    id: 'service-query',
    name: 'is a service query not yet tried at first contact',
    clause: '4.8',
    met: { fact: 'about', includes: 'service-query' },
    unless: { fact: 'triedAtFirstContact', is: true },
    effect: 'first-contact',
    route: { to: 'first-contact', name: 'putting it right at first contact' },
  },
  {
    id: 'staff-conduct',
    name: 'is mainly about the behaviour or conduct of a member of staff',
    clause: '4.9',
    reading:
      'Despite the heading, human resources procedures run as well as the complaint, never instead of it.',
    met: { fact: 'about', includes: 'staff-conduct' },
    effect: 'alongside',
    discretion: 'manager',
    route: { to: 'human-resources', name: 'human resources procedures, alongside the complaint' },
  },
];

/** What the policy covers: section 2, and the exceptions of section 4. */
export const scope: Scope = { clause: '4.1', grounds, open: { clause: '4.1' } };
