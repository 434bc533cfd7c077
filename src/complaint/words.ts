import type { IsoDate } from '../calendar/index.js';
import {
  capitalised,
  DEFAULT_CALENDAR,
  dateWithYear,
  joined,
  workingDays,
} from '../calendar/index.js';
import type { Obligation } from '../obligations/index.js';
import { dutyInWords, WITHOUT_EFFECT } from '../obligations/index.js';
import type {
  ClauseRef,
  ComplaintEvent,
  Deciders,
  Duty,
  EventType,
  FactName,
  Ground,
  Policy,
  Role,
  Stage,
} from '../policy/index.js';
import {
  decidersInWords,
  dutyName,
  eventName,
  eventOn,
  factsInWords,
  INSTEAD_OF_EXCLUSION,
  isAim,
  notShownToMeet,
  roleNames,
  theEventOn,
} from '../policy/index.js';

/* Everything that is said of one complaint: for each reason its sentence, made of named data. */

/** What the sentences are made of. */
interface Data
  extends Pick<ComplaintEvent, 'type' | 'on'>,
    Pick<Obligation, 'what' | 'duty' | 'by' | 'limit' | 'atLeast'> {
  /** The last day on time, and the working days after it. */
  readonly due: IsoDate;
  readonly workingDaysLate: number;
  /** What a requirement has the landlord do, and the day on which it was met. */
  readonly must: string;
  readonly metOn: IsoDate;
  /** The roles that did something, and those that can do it. */
  readonly wrong: readonly Role[];
  readonly allowed: readonly Role[];
  readonly can: string;
  /** Who should have done it, in words. */
  readonly right: { readonly because: string };
  readonly investigate: { readonly because: string } | undefined;
  readonly respond: { readonly because: string } | undefined;
  readonly stage: Stage;
  readonly policy: Policy;
  readonly ground: string;
  readonly grounds: readonly string[];
  readonly needs: readonly FactName[];
}
type Of<K extends keyof Data> = Pick<Data, K>;
type Event = Of<'type' | 'on' | 'policy'>;
type Due = Of<'due' | 'what' | 'duty' | 'by' | 'limit' | 'atLeast'>;
type Late = Due & Of<'workingDaysLate'>;
type Required = Event & Of<'must'>;

const event = ({ type, on, policy }: Event): string => eventOn(type, on, policy);
const the = ({ type, on, policy }: Event): string => theEventOn(type, on, policy);
const days = ({ workingDaysLate: late, atLeast }: Late): string =>
  late > 0 ? `${atLeast ? 'at least ' : ''}${workingDays(late)} ` : '';
const hadUntil = ({ due, limit, atLeast, ...duty }: Due): string => {
  const day = `${dateWithYear(due)}${atLeast ? ' at the latest' : ''}`;
  return isAim(limit)
    ? `The landlord aimed to ${dutyInWords(duty)} by ${day}.`
    : `The landlord had until ${day} to ${dutyInWords(duty)}.`;
};
const notMet = ({ must, ...of }: Required): string =>
  `${the(of)} did not meet the requirement to ${must}.`;
const notShownMet = ({ type, on, must, policy }: Required): string =>
  notShownToMeet(must, type, on, policy);
const wasDue = ({ due }: Of<'due'>): string => `This was due by ${dateWithYear(due)}.`;
const DOES_NOT_COUNT = 'Without this, it does not count.';
const AGREEMENT = 'the record does not show that the complainant agreed';
const STILL_OWED = "It does not end the landlord's duties.";
const withoutBasis = (why: string) => (of: Event) =>
  `${the(of)} has no basis in the policy, and ${why}. ${STILL_OWED}`;
const powerNotAvailable = (of: Event): string =>
  `The part of the policy that may allow ${event(of)} was not available.`;

/** Who does something, each by which clause. */
export const handlersInWords = (
  rules: readonly { readonly handler: Deciders; readonly clause: ClauseRef }[],
  policy: Policy,
): string =>
  rules
    .map(({ handler, clause }) => `${decidersInWords(handler, policy)} (${clause})`)
    .join(' or ');

const wasDecidedBy = (of: Handled): string =>
  `${the(of)} was decided by ${roleNames(of.wrong, of.policy, 'and')}.`;

/** The grounds by their ids alone: they can be named by clause, too. */
function theGrounds({ grounds, policy }: Of<'grounds' | 'policy'>): string {
  const ids = grounds.filter((id) => !policy.clauses.some(({ number }) => number === id));
  if (ids.length === 0) return 'The policy names no grounds';
  const named = `‘${ids.join('’, ‘')}’`;
  return ids.length === 1 ? `The only ground is ${named}` : `The grounds are ${named}`;
}

type Handled = Event & Of<'wrong' | 'policy'>;
type AtStage = Handled & Of<'stage' | 'right'>;

/** What broke the policy. */
export const BREACHES = {
  'done-late': ({ on, ...row }: Late & Of<'on'>) =>
    row.workingDaysLate > 0
      ? `${hadUntil(row)} It did so on ${dateWithYear(on)}, ${days(row)}late.`
      : `${hadUntil(row)} It did so late, on ${dateWithYear(on)}.`,
  'not-done': ({ opensNext, ...row }: Late & { opensNext?: boolean }) =>
    opensNext
      ? `${hadUntil(row)} It did not, and the end of that time opened the next stage.`
      : `${hadUntil(row)} It did not. It was ${days(row)}overdue when the response was sent or the complaint closed.`,
  'still-overdue': (row: Late) => `${hadUntil(row)} It is ${days(row)}overdue.`,
  'not-extended': ({ due }: Of<'due'>) =>
    `No holding letter extended the deadline of ${dateWithYear(due)} in time.`,
  'extended-too-far': ({ on, why }: Of<'on'> & { why: keyof typeof WITHOUT_EFFECT }) =>
    `The holding letter of ${dateWithYear(on)} went beyond the policy: ${WITHOUT_EFFECT[why]}.`,

  'requirement-met-late': ({ must, metOn, due, ...of }: Required & Of<'metOn' | 'due'>) =>
    `${the(of)} met the requirement to ${must} on ${dateWithYear(metOn)}. ${wasDue({ due })}`,
  'requirement-not-met': notMet,
  'requirement-not-met-in-time': (required: Required & Of<'due'>) =>
    `${notMet(required)} ${wasDue(required)}`,
  'requirement-not-shown-in-time': (required: Required & Of<'due'>) =>
    `${notShownMet(required)} ${wasDue(required)}`,
  'formality-not-met': (required: Required) => `${notMet(required)} ${DOES_NOT_COUNT}`,
  'formality-not-shown': (required: Required) => `${notShownMet(required)} ${DOES_NOT_COUNT}`,

  'time-to-act-not-ended': withoutBasis("the complainant's time to act has not ended"),
  'response-still-due': withoutBasis('the landlord must still respond'),
  'end-not-agreed': withoutBasis('the complainant did not agree'),
  'end-agreement-not-shown': withoutBasis(AGREEMENT),

  'allocated-to-wrong-role': (of: AtStage & Of<'investigate' | 'respond'>) => {
    const { investigate, respond, right, stage, wrong, policy } = of;
    const must =
      investigate && respond && investigate.because !== respond.because
        ? `investigated by ${investigate.because} and responded to by ${respond.because}`
        : `handled by ${right.because}`;
    return `${the(of)} was to ${roleNames(wrong, policy, 'and')}. ${stage.name} must be ${must}.`;
  },
  'decided-by-wrong-role': ({ stage, right, ...of }: AtStage) =>
    `${wasDecidedBy(of)} ${stage.name} must be handled by ${right.because}.`,
  'decided-without-all': ({ stage, right, ...of }: AtStage) =>
    `${wasDecidedBy(of)} ${stage.name} must be handled by ${right.because}.`,
  'power-used-by-wrong-role': ({ allowed, can, ...of }: Handled & Of<'allowed' | 'can'>) =>
    `${wasDecidedBy(of)} Only ${roleNames(allowed, of.policy, 'or')} can ${can}.`,

  'not-a-refusal-ground': ({ ground, ...others }: Of<'ground' | 'grounds' | 'policy'>) =>
    `‘${ground}’ is not a ground for refusing escalation. ${theGrounds(others)}.`,
  'no-power-to-refuse': () =>
    'The policy does not allow escalation to be refused, so the refusal has no effect.',
  'own-ground-without-reasons': ({ ground }: Of<'ground'>) =>
    `‘${ground}’ is the landlord's own ground, and no reasons were given for it.`,
  'ground-has-other-effect': ({ name, effect }: Pick<Ground, 'name' | 'effect'>) =>
    `The policy does not exclude a matter that ${name}. ${INSTEAD_OF_EXCLUSION[effect]}.`,
  'no-power-to-exclude': ({ ground }: Of<'ground'>) =>
    `The policy does not allow a complaint to be excluded on the ground ‘${ground}’.`,
  'not-an-exclusion-ground': ({ ground }: Of<'ground'>) =>
    `‘${ground}’ is not a ground in this policy.`,
} as const;

/** Which sentence it is: stable, for tests and for translations. */
export type BreachReason = keyof typeof BREACHES;

/** What the record neither shows nor rules out, or what was not available of the policy. */
export const NOT_SHOWN = {
  'stage-opening': ({
    stage,
    openers,
    policy,
  }: Of<'stage' | 'policy'> & { openers: readonly EventType[] }) =>
    `The record does not show what opened ${stage.name}. It should show ${joined(
      openers.map((type) => eventName(type, policy)),
      'or',
    )}.`,
  step: ({ stage, duty, policy }: Of<'stage' | 'policy'> & { duty: Duty }) =>
    `The policy requires the landlord to ${dutyName(duty, policy)} at ${stage.name}. The record does not show that it did.`,
  'whether-required': ({ must, needs, policy }: Of<'must' | 'needs' | 'policy'>) =>
    `The landlord must ${must} in some cases only. The record does not show ${factsInWords(needs, policy)}.`,
  'requirement-met': notShownMet,
  'whether-extended': (row: Late & { mover: string }) =>
    `${hadUntil(row)} Unless a ${row.mover} extended this, it is ${days(row)}late. The record does not cover ${row.mover}s.`,
  signature: (of: Event) => `The record does not show whether ${event(of)} was signed.`,
  'extension-agreed': (of: Event) =>
    `The record does not show whether the complainant agreed to ${event(of)}.`,
  'end-agreed': (of: Event) => `${capitalised(AGREEMENT)} to ${event(of)}. ${STILL_OWED}`,
  'end-allowed': powerNotAvailable,
  'refusal-ground': (of: Event) =>
    `The record does not show the ground of ${event(of)}, so it does not count.`,
  'refusal-allowed': powerNotAvailable,
  'refusal-grounds': (of: Event) =>
    `The part of the policy on grounds for ${event(of)} was not available.`,
  'senior-enough': (of: Event) =>
    `The record does not show that ${event(of)} was decided by someone senior enough.`,
  'own-ground-reasons': (of: Event) =>
    `The record does not show the reasons for the landlord's own ground for ${event(of)}.`,
  'exclusion-ground': ({ ground, ...of }: Event & Of<'ground'>) =>
    `The part of the policy that may have the ground ‘${ground}’ for ${event(of)} was not available.`,
} as const;

/** Which sentence it is: stable, for tests and for translations. */
export type NotShownReason = keyof typeof NOT_SHOWN;

/** The message of a note, by its id: what is nobody's breach. */
export const NOTES = {
  'policy-review-due': ({ reviewBy, ...edition }: Edition & { reviewBy: IsoDate }) =>
    `${received(edition)} was due for review by ${dateWithYear(reviewBy)}. It is not known whether this edition was still in force. ${STILL_JUDGED}`,
  'policy-not-in-force': ({ from, to, ...edition }: Edition & { from: IsoDate; to?: IsoDate }) =>
    `${received(edition)} was not in force then. It applies from ${dateWithYear(from)}${to ? ` to ${dateWithYear(to)}` : ''}. ${STILL_JUDGED}`,
  repeated: ({ on, name }: Of<'on'> & { name: string | undefined }) =>
    `The complainant asked again on ${dateWithYear(on)}, before the landlord had responded at ${name}. This request does not open another stage.`,
} as const;

type Edition = Of<'policy'> & { receivedOn: IsoDate };

const received = ({ policy: { title, landlord, edition }, receivedOn }: Edition): string =>
  `The complaint was received on ${dateWithYear(receivedOn)}. ${title} (${landlord}, ${edition})`;
const STILL_JUDGED = 'The complaint is still judged against this edition.';

// For developers

/** Why an event cannot be recorded. */
export const IMPOSSIBLE = {
  'key-taken': ({ key, known, given }: Record<'key' | 'known' | 'given', string>) =>
    `Another event is recorded under the key ${key}: ${known}. This one is ${given}. A key stands for one event.`,
  'second-receipt': ({ on }: { readonly on: IsoDate }) =>
    `The complaint was already received, on ${on}. Open another complaint for a second one.`,
  'no-receipt': () => 'Nothing can be recorded before the complaint is received.',
  'before-receipt': ({ on, receivedOn }: Record<'on' | 'receivedOn', IsoDate>) =>
    `${on} is before ${receivedOn}, when the complaint was received. If a date is wrong, correct it in the list of events and replay them.`,
} as const;

/** What is not as it was when a complaint was saved. */
export const CHANGED = {
  part: (was: string | undefined, is: string | undefined) =>
    was === undefined ? 'this part is new' : is ? 'this part has changed' : 'this part is gone',
  closed: (date: IsoDate, title: string) =>
    `${dateWithYear(date)} was a working day, and is not one now: ${title}`,
  opened: (date: IsoDate) => `${dateWithYear(date)} was not a working day, and is one now`,
  weekend: (were: readonly string[], are: readonly string[]) =>
    `the weekend was ${joined(were)}, and is ${joined(are)} now`,
  outside: (were: Span, is: Span) =>
    `the days from ${spanned(were)} are needed, and it covers those from ${spanned(is)}`,
} as const;

type Span = Record<'from' | 'to', IsoDate>;

const spanned = ({ from, to }: Span): string => `${dateWithYear(from)} to ${dateWithYear(to)}`;

export const NOT_A_TYPE = 'is not a type of event';
export const NOT_A_LIST = 'should be a list';
export const notJson = (problem: string): string => `The text is not JSON: ${problem}`;

/** What is expected in place of a wrong argument. */
export const EXPECTED = {
  events: 'a list of events',
  stage: 'the id of a stage of the policy',
  restoring: `{ policies: a list, calendars: a list, or left out for ${DEFAULT_CALENDAR.name}, recount: true, or left out }`,
  policy: 'a policy with this id and edition among policies',
  samePolicy:
    'the policy as it was: a changed one has an edition of its own. With recount: true, the complaint is judged anew by the one given',
  calendar:
    'a calendar with this name and edition among calendars. With recount: true, one of this name will do, and the days are counted anew',
  sameDays:
    'a calendar with the same working days. With recount: true, they are counted anew by the one given; whatIf shows which due dates that moves',
  saved:
    "an object as serialise() gives it: format 'housing-complaints/1', policy, calendar, events, silentOn",
} as const;
