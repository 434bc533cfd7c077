import type { Duration, IsoDate } from '../../calendar/index.js';
import {
  capitalised,
  dateWithYear,
  describeDuration,
  joined,
  workingDays,
} from '../../calendar/index.js';
import type { CodeContent } from '../../codes/index.js';
import { CODES } from '../../codes/index.js';
import { CONTENT_WORDS } from '../../lifecycle/index.js';
import type { Obligation } from '../../obligations/index.js';
import { dutyInWords } from '../../obligations/index.js';
import type { EventType, Policy, Role, WithOwnWords } from '../../policy/index.js';
import { asWords, eventName, roleNames } from '../../policy/index.js';
import type { DataBy, DataOf, Part } from '../say.js';
import { coded, day, from, given, howLate, inThrees, say, sentence, time, value } from '../say.js';
import type { Timing } from './stage-times.js';

/* All sentences of the complaint audit. */

// Parts that reasons share

export const on = day('on');
export const until = day('until');
/** An event, and the policy that names the landlord's own events. */
interface Named {
  readonly type: EventType;
  readonly policy?: WithOwnWords;
}
const name = ({ type, policy }: Named) => eventName(type, policy);
/** Several types of event, and the policy that names the landlord's own events. */
export interface Types extends Omit<Named, 'type'> {
  readonly types: readonly EventType[];
}
export const namesOf = ({ types, policy }: Types) => types.map((type) => eventName(type, policy));
const event = say`${name} of ${on}`;
const holdingLetter = say`the holding letter of ${on}`;
export const number = value('number');
const before = from('number', (number: number) => `${number - 1}`);
const following = from('number', (number: number) => `${number + 1}`);
const daysLate = from('workingDaysLate', workingDays);
export const late = given('workingDaysLate', say`${daysLate} late`, say`late`);
export const overdue = given('workingDaysLate', say`${daysLate} overdue`, say`overdue`);
const ground = value('ground');
export const what = given('what', say` (‘${value('what')}’)`);
const to = given('to', day('to'));
const due = given('due', day('due'));

// An acknowledgement or a response by the Code's limit

/** A letter of a stage, timed by the Code's limit. */
export interface Timed extends Timing {
  readonly number: number;
  readonly letter: 'acknowledgement' | 'response';
  readonly row: Obligation;
  /** The day that a holding letter gave beyond the Code's normal limit, if that day is also past. */
  readonly extendedTo?: IsoDate | undefined;
  /** How holding letters affected, or may have affected, a response that would be late without them. */
  readonly letters?: 'extended' | 'undated' | 'not-covered' | undefined;
  readonly lateWithoutLetters?: number | undefined;
  /** How long the whole stage took, if longer than the Code's consecutive limits together. */
  readonly whole?: { readonly workingDays: number; readonly latest: Duration } | undefined;
}

const letter = say`the stage ${number} ${value('letter')}`;
const sent = say`${letter} was ${given('on', say`sent on ${on}`, say`not sent`)}`;
const atLeast = given('workingDaysLate', given('atLeast', say`at least `));
const dueAs = ({ extendedTo, due = extendedTo, row }: Timed, was: string) =>
  `${due ? `. It ${was} due by ${dateWithYear(extendedTo ?? due)}` : ''}${extendedTo ? '. A holding letter extended it to that day' : countedFrom(row)}`;
const wasDue = (timed: Timed) => dueAs(timed, 'was');
const isDue = (timed: Timed) => dueAs(timed, 'is');

/** Sentences on anything else that affects the timing. */
function more({ due, row, extendedTo, letters, lateWithoutLetters, whole }: Timed): string {
  const unextended = `Without an extension it was ${howLate(lateWithoutLetters)}, and the record does not`;
  const sentences = [
    extendedTo &&
      `The last day that the Code allows without good reason ${due ? `was ${dateWithYear(due)}` : 'is not known'}${countedFrom(row)}.`,
    letters === 'extended' && 'A holding letter extended the deadline.',
    letters === 'undated' && `${unextended} show the new date that a holding letter gave.`,
    letters === 'not-covered' && `${unextended} cover holding letters.`,
    whole &&
      `The whole stage took ${workingDays(whole.workingDays)}. The Code allows ${describeDuration(whole.latest)}.`,
  ].filter(Boolean);
  return sentences.length > 0 ? `. ${sentences.join(' ')}` : '';
}

const STARTS = {
  'complaint.received': 'the complaint',
  'escalation.requested': 'the request',
  'complaint.logged': 'the log entry',
  'complaint.acknowledged': 'the acknowledgement',
} as const;

/** What the limit was counted from, or why that is not known; it follows the due date. */
function countedFrom({ start, limit, settledOn }: Obligation): string {
  const trigger = start?.trigger ?? (typeof limit === 'object' ? limit.from : undefined);
  const what = STARTS[trigger as keyof typeof STARTS] ?? STARTS['complaint.acknowledged'];
  const { how, earliest, latest } = start ?? {};
  const day = latest && dateWithYear(latest);
  if (how === 'fact') return ` (counted from ${what} of ${day})`;
  if (what !== STARTS['complaint.acknowledged'])
    return `. The record does not show the day of ${what}${day ? `, which was ${day} at the latest` : ''}`;
  if (how === 'bounds' && !day) return '. The record does not cover acknowledgements';
  if (!day) return '. The record shows neither the acknowledgement nor the day it was due';
  if (how === 'waiting') return `. The acknowledgement is due by ${day} and starts the time limit`;
  return ` (counted from ${day}${earliest === latest ? ', when the acknowledgement was due, because none' : ' at the latest, because no acknowledgement'} is recorded${settledOn ? ' before the response' : ''})`;
}

const pastLast = say`${given('last', say`${day('last')}, `)}the last day that the Code allows without good reason. Someone needs to judge whether there was good reason`;

// Parts about one kind of thing each

const request = say`the stage ${number} request of ${on}`;
const acted = say`the landlord acted on ${request}`;
const after = say`after ${from('workingDays', workingDays)}`;
const days = given('workingDays', after, say`on ${day('takenUpOn')}`);
type Roles = readonly Role[];
type Handled = Readonly<Record<'earlier' | 'later', Roles>> & { readonly policy: Policy };
const rolesOf = (roles: Roles, policy: Policy) => roleNames(roles, policy, 'and');
const earlier = (handled: Handled) => rolesOf(handled.earlier, handled.policy);
const later = (handled: Handled) => rolesOf(handled.later, handled.policy);
const same = ({ earlier, later, policy }: Handled) =>
  rolesOf(
    later.filter((role) => earlier.includes(role)),
    policy,
  );

const sentByDue = say`${holdingLetter} was sent by the due date, ${due}`;
const extendedBeyond = say`${holdingLetter} extended the response to ${to}, beyond the Code's`;
const noExtension = say`so it does not extend the deadline`;
const needsAgreement = say`The holding letter of ${on} gives a new date after ${day('latest')}, which needs the complainant's agreement.`;

const excluded = say`On ${on} the landlord refused to accept the complaint`;
const breach = from('breach', ({ because }: { readonly because: string }) => because);
const onGround = say`${excluded} on the ground ‘${ground}’`;
const judgeReason = say`Someone needs to judge whether it was a valid reason in this case`;
const forAge = say`${excluded} because of its age`;
const refusal = say`the refusal to escalate of ${on}`;
const usesGround = say`${refusal} uses the ground ‘${ground}’`;

const telling = say`${event}${given('isDisputed', say`, to which the complainant did not agree,`)}`;
const untold = say`${telling} does not tell the complainant about the Ombudsman`;
/** The contents that a letter lacks, or may lack. */
const lacking =
  (start: typeof event, next: string) =>
  (letter: Parameters<typeof event>[0] & { readonly lacking: readonly CodeContent[] }) => {
    const names = letter.lacking.map((content) => CONTENT_WORDS[content]);
    return inThrees(names, start(letter), next);
  };

const requestedOn = day('requestedOn');
const action = say`The action agreed on ${on}${what}`;
const dueAction = say`${action} was due by ${day('dueBy')}`;
const upheld = say`${event} ${given('isPartly', say`partly `)}upholds the complaint`;

/** Reasons for findings, by code: the beginning of a sentence, or several sentences. */
export const REASONS = {
  'sent-on-time': say`${sent}, on time${wasDue}${more}`,
  'sent-late': say`${sent}, ${atLeast}${late}${wasDue}${more}`,
  'not-sent': say`${sent}${wasDue}. On ${given('countedTo', day('countedTo'))} it was ${atLeast}${late}${more}`,
  'not-due-yet': say`${letter} is not due yet${isDue}`,
  'time-not-known': say`it is not known whether ${letter} was ${given('on', say`on time`, say`sent`)}${wasDue}${more}`,
  'sent-after-normal-limit': say`the stage ${number} response was sent by the new date, ${day('to')}, but after ${pastLast}`,
  'extended-past-normal-limit': say`a holding letter extended the stage ${number} response to ${day('to')}, past ${pastLast}`,
  'logged-late': say`Stage ${number} was logged on ${on}, ${late}. It was due by ${day('due')}`,
  'updates-not-recorded': say`the stage ${number} response was not sent within the Code's timescale. The record does not show whether the landlord agreed how often to give updates${given('contact', say`, but shows contact on ${day('contact')}`)}`,

  // From stage to stage
  'request-acted-on': say`${acted} ${days}`,
  'request-acted-on-late': say`${acted} ${days}. Someone needs to judge whether that was soon enough`,
  'request-not-acted-on': say`${request} was neither acted on nor refused`,
  'request-not-yet-acted-on': say`the record does not yet show whether ${acted}`,
  'action-on-request-not-covered': say`the record does not cover whether ${acted}`,
  'request-not-covered': say`the record does not cover whether the complainant asked for stage ${number}`,
  'taken-on-by-landlord': say`the landlord took the complaint to stage ${number} itself on ${on}`,
  'taken-on-unasked': say`the landlord took the complaint to stage ${number} itself on ${on}, and the record shows no request for it. Someone needs to check`,
  'no-request-recorded': say`stage ${number} was opened, and the record shows no request for it. Someone needs to check`,
  'requested-after-response': say`the complainant asked for stage ${number} on ${on}, after the stage ${before} response of ${day('answeredOn')}`,
  'response-before-not-covered': say`the record does not cover whether the stage ${before} response had been sent`,
  'opened-before-response': say`stage ${number} was opened before the stage ${before} response was sent`,
  'handler-took-part': say`stage ${number} was handled by someone who had taken part in the matter or in an earlier stage`,
  'handler-independent': say`stage ${number} was handled by someone who had taken no part in an earlier stage`,
  'deciders-not-recorded': say`the record does not show who decided each stage`,
  'deciders-not-certain': say`${earlier} handled stage ${before}, and ${later} handled stage ${number}. Someone needs to check whether another person decided`,
  'deciders-of-one-role': say`${same} decided both stages. Someone needs to check whether it was the same person`,
  'deciders-differ': say`${later} decided stage ${number}, and ${earlier} decided stage ${before}`,
  'answered-twice': say`The landlord responded at stage ${number} on ${day('firstOn')} and again on ${on}. Someone needs to judge whether anything that the first response did not resolve should have gone to stage ${following}`,
  'stage-too-many': say`the complaint went to stage ${number}. The Code allows no stage after stage ${value('finalStage')}`,

  // Extensions
  'extended-within-limit': say`${sentByDue}. It extended the response to ${to}, within the Code's normal limit of ${time('most')}`,
  'extended-beyond-limit': say`${extendedBeyond} normal limit of ${time('most')}. Someone needs to judge whether there was good reason`,
  'extended-beyond-maximum': say`${extendedBeyond} maximum of ${time('most')}`,
  'holding-letter-late': say`${holdingLetter} was sent after the due date, ${due}, or after the response, so it is not an extension`,
  'no-new-date': say`${holdingLetter} gives no new date, ${noExtension}`,
  'new-date-not-later': say`${holdingLetter} gave ${to} as the new date. That is not after the due date, ${noExtension}`,
  'holding-letter-incomplete': say`${holdingLetter} lacks what the Code requires of an extension, ${noExtension}`,
  'new-date-not-recorded': say`${sentByDue}. The record does not show the new date that it gave, so it is not known how far it extended the response`,
  'due-date-not-known': say`the due date is not known, so it is not known whether ${holdingLetter} was sent on time`,
  'extension-agreed': say`${needsAgreement} The complainant agreed`,
  'agreement-not-recorded': say`${needsAgreement} The record does not show whether the complainant agreed`,
  'extension-not-agreed': say`${needsAgreement} The complainant did not agree`,
  'not-agreed-perhaps-late': say`${needsAgreement} The complainant did not agree. It is not known whether the letter was sent in time to extend anything`,
  'new-date-agreed': say`the complainant agreed to the new date in ${holdingLetter}`,
  'need-to-agree-not-known': say`it is not known whether ${holdingLetter} needs the complainant's agreement. The record does not show the day from which that is counted`,

  // Exclusions, and refusals to escalate
  'exclusion-without-reasons': say`${excluded} and gave no reasons`,
  'exclusion-without-ground': say`${excluded} on a ground that the policy does not have. ${breach}`,
  'exclusion-of-a-listed-kind': say`${onGround}. The Code allows this kind of exclusion. The record does not show whether the facts support it`,
  'exclusion-ground-doubtful': say`${onGround}. ${value('doubt')} ${judgeReason}`,
  'exclusion-ground-not-available': say`${onGround}. A part of the policy that may give this ground was not available`,
  'exclusion-not-listed': say`${onGround}. The Code does not list this kind of exclusion. ${judgeReason}`,
  'age-limit-shorter': say`${forAge}. The policy's limit is shorter than the Code's. Someone needs to check whether the matter was older than the Code's limit`,
  'age-not-recorded': say`${forAge}. The record does not show how old the matter was, or whether the landlord considered its discretion`,
  'refusal-without-reasons': say`${refusal} gives no reasons`,
  'refusal-ground-not-recorded': say`the record does not show the ground for ${refusal}`,
  'refusal-without-ground': say`${refusal} uses no ground of the policy.${given('breach', say` ${breach}`)}`,
  'refusal-ground-to-judge': say`${usesGround}. Someone needs to judge whether that is a valid reason`,
  'refusal-ground-not-available': say`${usesGround}. Part of the policy was not available, so it is not known whether this is an exclusion in the policy`,
  'refusal-ground-no-exclusion': say`${usesGround}, which is not an exclusion in the policy`,

  // Letters
  'told-about-ombudsman': say`${telling} tells the complainant about the Ombudsman`,
  'not-told-about-ombudsman': untold,
  'perhaps-told-otherwise': say`${untold}. Someone needs to check whether the complainant was told in another way at the start`,
  'telling-not-recorded': say`the record does not show whether ${telling} tells the complainant about the Ombudsman`,
  'not-in-writing': say`${event} was not in writing`,
  'contents-missing': lacking(say`${event} does not state`, 'It also does not state'),
  'contents-not-recorded': lacking(
    say`the record does not show whether ${event} states`,
    'Nor does it show whether the letter states',
  ),
  'contents-complete': say`${event} gives everything that the Code requires`,

  // Remedies
  'promise-without-date': say`${action} has no due date in the record`,
  'promise-kept': say`${dueAction} and was done on time`,
  'promise-kept-late': say`${dueAction} and was done ${late}`,
  'promise-overdue': say`${dueAction} and is ${overdue}`,
  'promise-not-due-yet': say`${action} is not due until ${day('dueBy')}`,
  'promise-not-covered': say`${dueAction}. The record does not show whether it was done`,
  'remedy-offered': say`${upheld} and says what the landlord will do to put things right`,
  'remedy-not-recorded': say`${upheld}. The record does not show what remedy it offers`,
  'no-remedy': say`${upheld} but offers no remedy`,
  'agreed-action-not-covered': say`${upheld} but offers no remedy. The record does not cover whether an action was agreed`,
  'remedy-perhaps-agreed-before': say`${upheld} but offers no remedy. Someone needs to check whether the action agreed on ${day('agreedOn')} puts things right`,
  'adjustment-agreed': say`An adjustment was agreed on ${on}`,
  'no-adjustment-recorded': say`The complainant needs adjustments, and the record shows none. Someone needs to check whether any were made`,

  // Service requests
  'raised-from-request': say`The complaint about the service request of ${requestedOn} was raised on ${on}, when the complainant was not satisfied`,
  'raised-after-dissatisfaction': say`The complainant was not satisfied with the response to the service request of ${requestedOn} on ${day('voicedOn')}. The complaint was raised on ${on}. Someone needs to judge whether that was without delay`,

  // What no record shows
  'points-not-in-records': say`The record cannot show whether every point was addressed. Someone needs to check`,
  'timeliness-not-in-records': say`The record cannot show whether a known answer was held back. Someone needs to check`,
  'fitness-not-in-records': say`The record cannot show whether the remedy fits what went wrong. Someone needs to check`,
  'circumstances-not-in-records': say`The record cannot show whether the circumstances were considered. Someone needs to check`,
  'proportion-not-in-records': say`The record cannot show whether the restriction was proportionate. Someone needs to check`,
  'not-in-records': say`This cannot be assessed from the record. Someone needs to check it`,
} satisfies Record<string, Part<never>>;

/** What to change, by the code of the reason. */
const ADVICE = {
  'extended-beyond-maximum': say`Extend a response by no more than ${time('most')}.`,
  'holding-letter-late': say`Tell the complainant on or before the due date.`,
  'no-new-date': say`Give the new date in every holding letter.`,
  'holding-letter-incomplete': say`Give the reasons and the new date in every holding letter.`,
  'refusal-ground-no-exclusion': say`Refuse escalation only on a ground on which a complaint can be excluded.`,
  'contents-missing': lacking(say`In these letters, state`, 'Also state'),
} satisfies Partial<Record<keyof typeof REASONS, Part<never>>>;

/** The reason for a finding about a complaint, as a code. */
export type CaseReason = keyof typeof REASONS;
/** The data that a reason and its advice need. */
export type CaseData<R extends CaseReason> = DataBy<typeof REASONS, typeof ADVICE, R>;

type Found = { readonly reason: CaseReason; readonly data: unknown };

/** A reason in whole sentences. */
export const becauseOf = ({ reason, data }: Found): string =>
  sentence(REASONS[reason](data as never));

/** Whether a reason has advice. */
export const hasAdvice = (reason: CaseReason): reason is keyof typeof ADVICE =>
  Object.hasOwn(ADVICE, reason);

/** The advice for a reason that has some. */
export const adviceOf = ({ reason, data }: Found): string =>
  ADVICE[reason as keyof typeof ADVICE](data as never);

// Notes

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
/** Whether an event is out of place. Irregularities reported elsewhere, such as a missed duty, do not count. */
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
const firstEdition = () => dateWithYear(CODES[0]?.inForce.from as IsoDate);
const noCode = given(
  'day',
  say`No edition of the Complaint Handling Code was in force on ${day('day')}. The first edition is from ${firstEdition}.`,
  say`The day the complaint was made is not known, so the edition of the Complaint Handling Code is not known.`,
);
const isCovered = given(
  'isUnknown',
  say`Someone needs to check whether the Complaint Handling Code covers that.`,
  say`The Complaint Handling Code covers housing complaints, so these findings are for information only.`,
);
const notCovered = (all: Types) =>
  inThrees(namesOf(all), 'The record does not cover', 'Nor does it cover');
const allOf = (all: readonly string[]) => joined(all);

/** Notes on an audit, by id. */
export const NOTES = {
  'no-code-in-force': say`${noCode} This audit covers the policy only.`,
  'receipt-not-recorded': say`The record does not show the day the complaint was made. This audit uses the edition of the Code for ${day('knownFrom')}, the earliest day in the record.`,
  'another-edition': say`This audit uses the ${edition} Code, as requested. ${given('inForce', say`The ${value('inForce')} edition`, say`No edition`)} was in force when the complaint was made.`,
  'edition-perhaps-replaced': say`This audit uses the ${edition} Code, the latest known on ${day('latest')}. Someone needs to check whether a later edition was in force when the complaint was made.`,
  'period-of-grace': say`Landlords had until ${until} to bring their practice into line with the ${edition} Code. Findings up to that day that do not meet it, or need review, are marked but not excused.`,
  'not-about-housing': say`The subject of the complaint is ${from('subjects', (all: readonly string[]) => allOf(all.map(asWords)))}. ${isCovered}`,
  'source-is-silent': say`${notCovered} What it does not cover may still have happened.`,
  'not-checked-against-text': say`Time limits were taken from ${from('cited', allOf)}. This was not checked against the text of the Code.`,
  'out-of-place': say`The record shows ${name} on ${on}. ${coded('how', OUT_OF_PLACE)}`,
  'promises-differ': say`${promised} ${from('next', then)}`,
  'promise-broken': say`${promised} ${given('sentOn', say`It was sent on ${day('sentOn')}.`, closed)}`,
  'promise-too-late': say`${promised} The policy requires it by ${day('due')}.`,
};
/** The data that a note needs. */
export type NoteData<Id extends keyof typeof NOTES> = DataOf<(typeof NOTES)[Id]>;

// Obligations of the policy

const byDue = given('due', say` by ${day('due')}`);
const party = coded('party', { landlord: 'The landlord', complainant: 'The complainant' });
const hadTo = coded('party', { landlord: 'had to', complainant: 'could' });
const had = say`${given('due', say`had until ${day('due')} to`, hadTo)} ${dutyInWords}`;
const must = say`${coded('party', { landlord: 'must', complainant: 'can' })} ${dutyInWords}${byDue}`;
const didSo = say`did so${given('settledOn', say` on ${day('settledOn')}`)}`;
const unless = ({ workingDays, fact }: NonNullable<Obligation['lateUnless']>) =>
  `That was ${howLate(workingDays)}, unless a ${fact === 'response.extended' ? 'holding letter' : 'pause'} extended the deadline`;
const orLate = given('lateUnless', from('lateUnless', unless), say`No time limit is known`);

/** The fields of a row that sentences need. */
type Row = Partial<Obligation> & Pick<Obligation, 'by' | 'duty' | 'party' | 'standing'>;

const STANDINGS = {
  met: say`${had} and ${didSo}`,
  done: say`${had} and ${didSo}. ${orLate}`,
  late: say`${had} but ${didSo}, ${late}`,
  missed: say`${had} and did not. It was ${overdue} when it stopped being required`,
  overdue: say`${had} and has not done so. It is ${overdue}`,
  open: must,
  released: say`no longer needs to ${dutyInWords}`,
  contingent: say`${must} if the complaint becomes formal`,
  'to-be-judged': say`${had}. Someone needs to judge whether there was good reason to do so later`,
  lapsed: say`${had} and did not`,
  unknown: say`${had}. The record does not cover whether this was done`,
} satisfies Record<Obligation['standing'], (row: Row) => string>;
const stands = (row: Row): string => STANDINGS[row.standing](row);
const unchecked = say` This provision was not checked against the text of the Code.`;

/** How an obligation stands, with its citation. */
export const dutyBecause = say`${party} ${stands} (${value('cited')}).${given('isUnchecked', unchecked)}`;
