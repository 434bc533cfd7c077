import { capitalised } from '../../calendar/index.js';
import { asWords } from '../../policy/index.js';
import type { DataOf } from '../say.js';
import { coded, day, from, given, inThrees, say, value } from '../say.js';
import type { Named, Types } from './words.js';
import { name, namesOf, on, until } from './words.js';

/* What is to be known about the audit of a complaint. */

const OUT_OF_PLACE = {
  'without-basis':
    'Neither the policy nor the complainant provides for closing the complaint in this way, so it has no effect.',
  'step-passed': 'The stage was already past that step, so this may be a second one.',
  unanswered: 'The stage had no response by then.',
  'stage-skipped': 'It belongs to a stage that nothing in the record had opened.',
  'earlier-stage': 'It belongs to an earlier stage than the one that was open.',
  'after-the-end': 'The complaint was already closed.',
  'not-provided': 'The policy does not provide for it at that point.',
} as const;
/** Whether an event is out of its place. What is told otherwise, as a duty missed, a formality or a repeated request, is not here. */
export const isOutOfPlace = (how: string): how is keyof typeof OUT_OF_PLACE =>
  Object.hasOwn(OUT_OF_PLACE, how);

const edition = value('edition');
const Name = (event: Named) => capitalised(name(event));
const promised = say`${Name} of ${on} promised a response by ${day('by')}.`;
const then = say`${Name} of ${on} then promised it by ${day('by')}.`;
const closed = given(
  'closedOn',
  say`The complaint was closed on ${day('closedOn')}.`,
  say`It has not been sent.`,
);
const noCode = given(
  'day',
  say`No edition of the Complaint Handling Code was in force on ${day('day')}. The first edition is from July 2020.`,
  say`The day the complaint was made is not known, so the edition of the Complaint Handling Code is not known.`,
);
const isCovered = given(
  'isUnknown',
  say`Someone needs to check whether the Complaint Handling Code covers that.`,
  say`The Complaint Handling Code covers housing complaints, so these findings are for information only.`,
);
const notCovered = (all: Types) =>
  inThrees(namesOf(all), 'The record does not cover', 'Nor does it cover');
const allOf = (all: readonly string[]) => all.join(' and ');

/** What is to be known about an audit, by the id of the note. */
export const NOTES = {
  'no-code-in-force': say`${noCode} This audit covers the policy only.`,
  'receipt-not-recorded': say`The record does not show the day the complaint was made. This audit uses the edition of the Code for ${day('knownFrom')}, the earliest day in the record.`,
  'another-edition': say`This audit uses the ${edition} Code, as requested. ${given('inForce', say`The ${value('inForce')} edition`, say`No edition`)} was in force when the complaint was made.`,
  'period-of-grace': say`Landlords had until ${until} to bring their practice into line with the ${edition} Code. Findings up to that day that do not meet it, or need review, are marked but not excused.`,
  'not-about-housing': say`The subject of the complaint is ${from('subjects', (all: readonly string[]) => allOf(all.map(asWords)))}. ${isCovered}`,
  'source-is-silent': say`${notCovered} What it does not cover may still have happened.`,
  'not-checked-against-text': say`Time limits were taken from ${from('cited', allOf)}. This was not checked against the text of the Code.`,
  'out-of-place': say`The record shows ${name} on ${on}. ${coded('how', OUT_OF_PLACE)}`,
  'promises-differ': say`${promised} ${from('next', then)}`,
  'promise-broken': say`${promised} ${given('sentOn', say`It was sent on ${day('sentOn')}.`, closed)}`,
  'promise-too-late': say`${promised} The policy requires it by ${day('due')}.`,
};
/** What a note is made of. */
export type NoteData<Id extends keyof typeof NOTES> = DataOf<(typeof NOTES)[Id]>;
