/** Complaints that letters are written of, and what persons say in them. */
import { code2022 } from '../../src/codes/code-2022/index.js';
import { readWith } from '../../src/codes/index.js';
import type { Complaint } from '../../src/complaint/index.js';
import { replay } from '../../src/complaint/index.js';
import type { Letter, LetterKind, LetterOptions } from '../../src/documents/index.js';
import { letter } from '../../src/documents/index.js';
import { creativeSupport2022 } from '../../src/policies/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { underHousingPlus, upTo, WHOLE_HISTORY } from '../support/histories.js';

/** A letter that somebody asks for. */
export interface LetterCase<K extends LetterKind = LetterKind> {
  readonly name: string;
  readonly kind: K;
  readonly complaint: Complaint;
  readonly options: LetterOptions[K];
}

const asking = <K extends LetterKind>(
  name: string,
  kind: K,
  complaint: Complaint,
  options: LetterOptions[K],
): LetterCase<K> => ({ name, kind, complaint, options });

/** The letter of a case. */
export const writing = ({ kind, complaint, options }: LetterCase): Letter =>
  letter(kind, complaint, options);

/** A complaint under Housing Plus 2018 about housing and care, with an advocate. */
const housingAndCare = underHousingPlus(
  ...WHOLE_HISTORY.map((event) =>
    event.type === 'complaint.received'
      ? { ...event, subject: ['housing', 'care'], ref: 'C-1042' }
      : event,
  ),
  { on: '2018-12-20', type: 'advocate.authorised', signed: true },
);

const LEAK = 'You told us that water came through the bathroom ceiling for three weeks.';
const REASONS =
  'Our records show four visits. None of them found the cause, because nobody looked at the flat above.';
const DECISION = 'We took too long to find the leak. We were polite when you called.';
const REMEDIES = [
  { what: 'Repair and paint the ceiling', by: '2019-02-01' },
  { what: 'Pay you £150 for the inconvenience', by: '2019-01-29' },
] as const;

/** The letters of Housing Plus Group, July 2018. */
export const housingPlusLetters: readonly LetterCase[] = [
  asking('acknowledgement', 'acknowledgement', underHousingPlus(...upTo('2018-12-20')), {
    on: '2018-12-21',
  }),
  asking(
    'acknowledgement at stage two, late',
    'acknowledgement',
    underHousingPlus(...upTo('2019-02-04')),
    { on: '2019-02-11', complaint: 'You say that the ceiling was painted but not repaired.' },
  ),
  asking('holding letter', 'holding-letter', underHousingPlus(...upTo('2019-01-07')), {
    on: '2019-01-07',
  }),
  asking('holding letter at stage two', 'holding-letter', underHousingPlus(...upTo('2019-02-05')), {
    on: '2019-02-15',
    newDueDate: '2019-02-28',
    reasons: 'The surveyor can only come on 25 February.',
  }),
  asking('response', 'response', underHousingPlus(...upTo('2019-01-07')), {
    on: '2019-01-15',
    complaint: LEAK,
    outcome: 'partly-upheld',
    decision: DECISION,
    reasons: REASONS,
    remedies: REMEDIES,
    learning: 'Our plumbers now look at the flat above first.',
  }),
  asking('response at stage two', 'response', underHousingPlus(...upTo('2019-02-05')), {
    on: '2019-02-18',
    outcome: 'not-upheld',
    decision: 'We agree with the decision at Stage One.',
    reasons: 'The repair was done well. Our surveyor found the ceiling dry on 12 February.',
  }),
  asking('refusal to accept', 'refusal-to-accept', underHousingPlus(...upTo('2018-12-20')), {
    on: '2018-12-28',
    matter: {
      raisedOn: '2018-12-20',
      happenedOn: '2017-06-01',
      about: ['neighbours'],
      raisedBy: 'tenant',
    },
    reasons:
      'You told us about a party in the flat next door on 1 June 2017. That was more than 18 months before you wrote to us.',
  }),
  asking(
    'refusal to escalate, with an advocate',
    'refusal-to-escalate',
    underHousingPlus(...upTo('2019-02-04'), {
      on: '2018-12-20',
      type: 'advocate.authorised',
      signed: true,
    }),
    {
      on: '2019-02-12',
      ground: 'excessive',
      authorisedBy: 'senior-management',
      reasons:
        'You asked us to rebuild the bathroom. The damage was one stain, which we have repaired.',
    },
  ),
  asking('panel invitation', 'panel-invitation', underHousingPlus(...upTo('2019-04-30')), {
    on: '2019-05-02',
    hearingOn: '2019-05-24',
    time: '2 pm',
    place: 'the meeting room on the ground floor of our head office',
    members: ['board', 'board', 'scrutiny-panel'],
  }),
  asking('panel decision, housing and care', 'panel-decision', housingAndCare, {
    on: '2019-06-10',
    outcome: 'upheld',
    decision: 'The leak should have been found at the first visit.',
    reasons: 'The panel heard from both plumbers. Neither had been told of the earlier visits.',
    remedies: [{ what: 'Pay you £300', by: '2019-07-01' }],
  }),
  asking('declined hearing', 'declined-hearing', underHousingPlus(...upTo('2019-04-12')), {
    on: '2019-04-25',
    decidedBy: 'director',
    reasons:
      'Both managers followed our repairs policy, and we have since paid for the damage. A hearing could not change that.',
  }),
  asking(
    'refusal of an unreasonable complaint',
    'refusal-to-accept',
    underHousingPlus(...upTo('2018-12-20')),
    {
      on: '2018-12-28',
      grounds: ['unreasonable'],
      decidedBy: 'head-of-service',
      reasons:
        'You have sent us the same complaint eleven times since October. We answered it in full on 12 October, and nothing has changed since.',
    },
  ),
  asking('final signposting, housing and care', 'final-signposting', housingAndCare, {
    on: '2019-06-20',
  }),
];

const AT_CREATIVE_SUPPORT: readonly ComplaintEvent[] = [
  { on: '2022-06-06', type: 'complaint.received', subject: 'housing' },
  { on: '2022-06-08', type: 'complaint.acknowledged', stage: 'stage-1' },
  { on: '2022-06-20', type: 'response.sent', stage: 'stage-1', outcome: 'not-upheld' },
  { on: '2022-07-04', type: 'escalation.requested', stage: 'stage-2' },
  { on: '2022-07-06', type: 'complaint.acknowledged', stage: 'stage-2' },
  { on: '2022-07-29', type: 'response.sent', stage: 'stage-2', outcome: 'not-upheld' },
];

/** A complaint under Creative Support 2022, as it stood at the end of a day. */
export const underCreativeSupport = (
  day: string,
  policy = creativeSupport2022,
  subject = 'housing',
): Complaint =>
  replay(
    policy,
    AT_CREATIVE_SUPPORT.filter(({ on }) => on <= day).map((event) =>
      event.type === 'complaint.received' ? { ...event, subject } : event,
    ),
  );

/** The same policy with its gaps filled from the Code of 2022. */
export const filled = readWith(creativeSupport2022, code2022);

/** The letters of Creative Support, May 2022, as far as its text was available. */
export const creativeSupportLetters: readonly LetterCase[] = [
  asking('acknowledgement', 'acknowledgement', underCreativeSupport('2022-06-06'), {
    on: '2022-06-08',
    stage: 'stage-1',
    signposts: ['advocacy-service'],
  }),
  asking(
    'acknowledgement, read with the Code',
    'acknowledgement',
    underCreativeSupport('2022-06-06', filled),
    {
      on: '2022-06-08',
      stage: 'stage-1',
      code: code2022,
      complaint: LEAK,
      outcomesSought: 'You would like the ceiling repaired.',
    },
  ),
  asking('holding letter', 'holding-letter', underCreativeSupport('2022-06-08'), {
    on: '2022-06-17',
    newDueDate: '2022-06-30',
    reasons: 'Our plumber is ill this week.',
  }),
  asking(
    'holding letter, read with the Code',
    'holding-letter',
    underCreativeSupport('2022-06-08', filled),
    {
      on: '2022-06-17',
      newDueDate: '2022-06-30',
      reasons: 'Our plumber is ill this week.',
      code: code2022,
    },
  ),
  asking('response', 'response', underCreativeSupport('2022-06-08'), {
    on: '2022-06-20',
    outcome: 'upheld',
    decision: 'We took too long to repair the leak.',
    reasons: REASONS,
    remedies: [{ what: 'Repair the ceiling', by: '2022-07-01' }],
    escalateBy: '2022-07-20',
  }),
  asking(
    'response at stage two, read with the Code',
    'response',
    underCreativeSupport('2022-07-06', filled),
    {
      on: '2022-07-29',
      code: code2022,
      complaint: LEAK,
      outcome: 'not-upheld',
      decision: 'We agree with the decision at Stage One.',
      reasons: 'The repair was done well.',
    },
  ),
  asking(
    'final signposting, data protection',
    'final-signposting',
    underCreativeSupport('2022-07-29', creativeSupport2022, 'data-protection'),
    { on: '2022-08-05' },
  ),
  asking(
    'final signposting, read with the Code',
    'final-signposting',
    underCreativeSupport('2022-07-29', filled),
    { on: '2022-08-05', code: code2022 },
  ),
];
