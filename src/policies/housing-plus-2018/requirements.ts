import type { Requirement } from '../../policy/index.js';

const tellsOfEscalation = (stage: string, clause: string): Requirement => ({
  id: `${stage}-tells-of-escalation`,
  kind: 'missing-content',
  clause,
  of: ['response.sent'],
  holds: { fact: 'contents', includes: 'escalation-right' },
  must: 'tell the complainant that they have 28 calendar days to escalate',
});

const learnsOutcome = (stage: string, clause: string): Requirement => ({
  id: `${stage}-contact-purpose`,
  kind: 'missing-content',
  clause,
  of: ['complainant.contacted'],
  holds: { fact: 'contents', includes: 'outcomes-sought' },
  must: 'get further information, and find out what outcome the complainant is looking for',
});

const newDate = (stage: string, clause: string): Requirement => ({
  id: `${stage}-holding-letter-date`,
  kind: 'missing-notice',
  clause,
  of: ['response.extended'],
  holds: { fact: 'newDueDate', given: true },
  must: 'give the new response date',
});

const directorCopied = (
  id: string,
  of: Requirement['of'],
  must: string,
  within?: 'same-day',
): Requirement => ({
  id,
  kind: 'missing-copy',
  clause: 'A1.2',
  of,
  holds: { fact: 'copiedTo', includes: 'director' },
  must,
  ...(within && { within }),
});

/** What level 1 of Appendix 1 requires of its letters. */
export const stageOneRequires: readonly Requirement[] = [
  learnsOutcome('stage-1', 'A1.1'),
  tellsOfEscalation('stage-1', 'A1.1'),
  newDate('stage-1', 'A1.1'),
  {
    id: 'stage-1-holding-letter-exceptional',
    kind: 'condition-not-met',
    clause: 'A1.1',
    reading:
      'A letter in a case that is not exceptional breaks the policy, but its new date still counts.',
    of: ['response.extended'],
    holds: { fact: 'exceptional', is: true },
    must: 'be for an exceptional case',
  },
];

/** What level 2 of Appendix 1 requires of its letters. */
export const stageTwoRequires: readonly Requirement[] = [
  directorCopied(
    'stage-2-allocation-copied',
    ['complaint.allocated'],
    'be copied to the director for the area',
  ),
  learnsOutcome('stage-2', 'A1.2'),
  tellsOfEscalation('stage-2', 'A1.2'),
  directorCopied(
    'stage-2-response-copied',
    ['response.sent'],
    'be copied to the director for the area',
  ),
  newDate('stage-2', 'A1.2'),
  {
    id: 'stage-2-holding-letter-reason',
    kind: 'missing-reasons',
    clause: 'A1.2',
    of: ['response.extended'],
    holds: { fact: 'reasons', given: true },
    must: 'give the reason for the delay',
  },
  directorCopied(
    'stage-2-holding-letter-director',
    ['response.extended'],
    'be made known to the director for the area at the same time',
    'same-day',
  ),
];

/** What section 5.4 and level 3 of Appendix 1 require of the panel stage. */
export const panelRequires: readonly Requirement[] = [
  {
    id: 'call-purpose',
    kind: 'missing-content',
    clause: 'A1.3',
    of: ['call.made'],
    holds: {
      all: [
        { fact: 'contents', includes: 'escalation-reasons' },
        { fact: 'contents', includes: 'next-steps' },
      ],
    },
    must: 'clarify why the complainant wishes to escalate, and outline what happens next',
  },
  {
    id: 'call-confirmed',
    kind: 'missing-content',
    clause: 'A1.3',
    of: ['form.sent'],
    holds: { fact: 'contents', includes: 'call-confirmation' },
    must: 'come with written confirmation of the telephone call',
  },
  {
    id: 'hearing-decided-by-director',
    kind: 'wrong-handler',
    clause: 'A1.3',
    of: ['hearing.granted', 'hearing.declined'],
    holds: { fact: 'decidedBy', in: ['director', 'executive-director'] },
    must: 'be made by a director',
  },
  {
    id: 'hearing-declined-explained',
    kind: 'missing-reasons',
    clause: 'A1.3(b)',
    of: ['hearing.declined'],
    reading:
      'Declining a hearing is a decision. A letter, a notice or a later contact can explain it, within 10 working days of the form.',
    holds: {
      all: [
        { fact: 'reasons', given: true },
        { fact: 'told', includes: 'complainant' },
      ],
    },
    must: 'be explained to the complainant',
    within: { amount: 10, unit: 'working-days', from: 'form.returned', clause: 'A1.3(b)' },
  },
  {
    id: 'complainant-invited',
    kind: 'hearing-arrangements',
    clause: 'A1.3(a)',
    of: ['hearing.held'],
    holds: { fact: 'invited', includes: 'complainant' },
    must: 'be one that the complainant is invited to, with an advocate or supporter if they wish',
  },
  {
    id: 'one-supporter',
    kind: 'hearing-arrangements',
    clause: '5.4.1',
    of: ['hearing.held'],
    holds: { fact: 'supporters', atMost: 1 },
    must: 'have no more than one supporter of the complainant',
  },
  {
    id: 'papers-to-both',
    kind: 'hearing-arrangements',
    clause: 'A1.3(a)',
    of: ['hearing.held'],
    holds: {
      all: [
        { fact: 'papersTo', includes: 'panel' },
        { fact: 'papersTo', includes: 'complainant' },
      ],
    },
    must: 'have all relevant papers sent to the panel and to the complainant',
  },
  {
    id: 'panel-of-three',
    kind: 'panel-composition',
    clause: '5.4',
    reading:
      'The panel has three members, with at least one from each body. Anything else is a breach, but does not make the decision void.',
    of: ['hearing.held'],
    holds: {
      all: [
        { fact: 'members', size: 3 },
        { fact: 'members', only: ['board', 'scrutiny-panel'] },
        { fact: 'members', includes: 'board' },
        { fact: 'members', includes: 'scrutiny-panel' },
      ],
    },
    must: 'be before three members, drawn from both the Boards and the Scrutiny Panel',
  },
  {
    id: 'decision-in-writing',
    kind: 'not-in-writing',
    clause: '5.4.3',
    of: ['decision.sent'],
    holds: { fact: 'inWriting', is: true },
    must: 'be in writing',
  },
  {
    id: 'housing-options',
    kind: 'missing-signpost',
    clause: '6.1',
    of: ['hearing.declined', 'decision.sent'],
    when: { fact: 'subject', includes: 'housing' },
    holds: {
      all: [
        { fact: 'signposts', includes: 'housing-ombudsman' },
        { fact: 'signposts', includes: 'designated-person' },
      ],
    },
    must: 'name the Housing Ombudsman and a designated person as the next options',
  },
  {
    id: 'care-options',
    kind: 'missing-signpost',
    clause: '6.1',
    of: ['hearing.declined', 'decision.sent'],
    when: { fact: 'subject', includes: 'care' },
    holds: { fact: 'signposts', includes: 'care-quality-commission' },
    must: 'name the Care Quality Commission as the next option',
  },
];

const TO_THE_COMPLAINANT: Requirement['of'] = [
  'complaint.excluded',
  'complaint.acknowledged',
  'complainant.contacted',
  'response.extended',
  'response.sent',
  'escalation.refused',
  'call.made',
  'form.sent',
  'hearing.granted',
  'hearing.declined',
  'hearing.held',
  'decision.sent',
];

/** Requirements at every stage: section 3, and the conditions of a refusal to escalate. */
export const requirements: readonly Requirement[] = [
  {
    id: 'refusal-exceptional',
    kind: 'condition-not-met',
    clause: '5.5',
    reading:
      'This is a condition for using the power, not a formality of the refusal. A refusal without it is a breach, but counts.',
    of: ['escalation.refused'],
    holds: { fact: 'exceptional', is: true },
    must: 'be made in exceptional circumstances',
  },
  {
    id: 'refusal-reasonable-opinion',
    kind: 'condition-not-met',
    clause: '5.5',
    of: ['escalation.refused'],
    holds: { fact: 'reasonableOpinion', is: true },
    must: 'rest on a reasonable opinion of what the complainant asks for',
  },
  {
    id: 'formal-by-agreement',
    kind: 'no-agreement',
    clause: '3.1',
    of: ['complaint.formalised'],
    holds: { fact: 'agreed', is: true },
    must: 'have the agreement of the complainant',
  },
  {
    id: 'advocate-authority',
    kind: 'unauthorised-advocate',
    clause: '3.3',
    reading:
      'Without authority the landlord must not communicate with the advocate. The time limit still runs.',
    of: TO_THE_COMPLAINANT,
    when: {
      any: [
        { fact: 'copiedTo', includes: 'advocate' },
        { fact: 'with', is: 'advocate' },
        { fact: 'papersTo', includes: 'advocate' },
        { fact: 'invited', includes: 'advocate' },
      ],
    },
    holds: { fact: 'advocateAuthorised', is: true },
    must: 'go to an advocate only where the signed authority of the complainant is held',
  },
];
