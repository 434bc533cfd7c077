import type { IsoDate } from '../calendar/index.js';
import { capitalised, dateWithYear, workingDays } from '../calendar/index.js';
import type { Obligation, Revision } from '../obligations/index.js';
import { dutyInWords, WITHOUT_EFFECT } from '../obligations/index.js';
import type {
  ClauseRef,
  ComplaintEvent,
  Duty,
  EventType,
  FactName,
  Ground,
  Policy,
  Role,
  Stage,
} from '../policy/index.js';
import {
  DUTY_NAMES,
  EVENT_NAMES,
  eventOn,
  factsInWords,
  INSTEAD_OF_EXCLUSION,
  notShownToMeet,
  roleNames,
  theEventOn,
} from '../policy/index.js';

/* Everything that is said of one complaint: for each reason its sentence, made of named data. */

/** An event as it is named in a sentence. */
type Named = Pick<ComplaintEvent, 'type' | 'on'>;

const the = ({ type, on }: Named): string => theEventOn(type, on);
const event = ({ type, on }: Named): string => eventOn(type, on);

// A duty, and its last day on time

interface Due extends Pick<Obligation, 'what' | 'duty' | 'by'> {
  readonly due: IsoDate;
}
interface Late extends Due {
  readonly workingDaysLate: number;
}

const hadUntil = ({ due, ...duty }: Due): string =>
  `The landlord had until ${dateWithYear(due)} to ${dutyInWords(duty)}.`;
const days = (late: number): string => (late > 0 ? `${workingDays(late)} ` : '');

// A requirement that an event does not meet

interface Required extends Named {
  readonly must: string;
}
interface RequiredBy extends Required {
  readonly due: IsoDate;
}

const notMet = ({ must, ...named }: Required): string =>
  `${the(named)} did not meet the requirement to ${must}.`;
const notShownMet = ({ type, on, must }: Required): string => notShownToMeet(type, on, must);
const wasDue = ({ due }: RequiredBy): string => `This was due by ${dateWithYear(due)}.`;
const DOES_NOT_COUNT = 'Without this, it does not count.';

// An end, and the power for it

const AGREEMENT = 'the record does not show that the complainant agreed';
const STILL_OWED = "It does not end the landlord's duties.";
const withoutBasis = (why: string) => (named: Named) =>
  `${the(named)} has no basis in the policy, and ${why}. ${STILL_OWED}`;
const powerNotAvailable = (named: Named): string =>
  `The part of the policy that may allow ${event(named)} was not available.`;

// Who handles a stage

/** Who does something, each by which clause. */
export const handlersInWords = (
  rules: readonly { readonly handler: readonly Role[]; readonly clause: ClauseRef }[],
  policy: Policy,
): string =>
  rules
    .map(({ handler, clause }) => `${roleNames(handler, policy, 'or')} (${clause})`)
    .join(' or ');

interface Wrong extends Named {
  /** The roles that did it, and should not have. */
  readonly wrong: readonly Role[];
  readonly policy: Policy;
}
/** Who should have done it, in words. */
interface Right {
  readonly because: string;
}
interface WrongAtStage extends Wrong {
  readonly stage: Stage;
  readonly right: Right;
}
interface WronglyAllocated extends WrongAtStage {
  readonly investigate?: Right | undefined;
  readonly respond?: Right | undefined;
}

const whom = ({ wrong, policy }: Wrong): string => roleNames(wrong, policy, 'and');

// A ground

interface OfGround {
  readonly ground: string;
}
interface OfOtherGround extends OfGround {
  readonly grounds: readonly string[];
  readonly policy: Policy;
}

/** The grounds by their ids alone: they can be named by clause, too. */
function theGrounds({ grounds, policy }: OfOtherGround): string {
  const ids = grounds.filter((id) => !policy.clauses.some(({ number }) => number === id));
  if (ids.length === 0) return 'The policy names no grounds';
  const named = `‘${ids.join('’, ‘')}’`;
  return ids.length === 1 ? `The only ground is ${named}` : `The grounds are ${named}`;
}

/** What broke the policy. */
export const BREACHES = {
  'done-late': ({ on, workingDaysLate, ...row }: Late & { readonly on: IsoDate }) =>
    workingDaysLate > 0
      ? `${hadUntil(row)} It did so on ${dateWithYear(on)}, ${days(workingDaysLate)}late.`
      : `${hadUntil(row)} It did so late, on ${dateWithYear(on)}.`,
  'not-done': ({ workingDaysLate, ...row }: Late) =>
    `${hadUntil(row)} It did not. It was ${days(workingDaysLate)}overdue when the response was sent or the complaint closed.`,
  'still-overdue': ({ workingDaysLate, ...row }: Late) =>
    `${hadUntil(row)} It is ${days(workingDaysLate)}overdue.`,
  'not-extended': ({ due }: { readonly due: IsoDate }) =>
    `No holding letter extended the deadline of ${dateWithYear(due)} in time.`,
  'extended-too-far': ({ on, why }: Pick<Revision, 'on'> & { readonly why: WithoutEffect }) =>
    `The holding letter of ${dateWithYear(on)} went beyond the policy: ${WITHOUT_EFFECT[why]}.`,

  'requirement-met-late': ({ must, metOn, ...named }: RequiredBy & { readonly metOn: IsoDate }) =>
    `${the(named)} met the requirement to ${must} on ${dateWithYear(metOn)}. ${wasDue({ must, ...named })}`,
  'requirement-not-met': notMet,
  'requirement-not-met-in-time': (required: RequiredBy) =>
    `${notMet(required)} ${wasDue(required)}`,
  'requirement-not-shown-in-time': (required: RequiredBy) =>
    `${notShownMet(required)} ${wasDue(required)}`,
  'formality-not-met': (required: Required) => `${notMet(required)} ${DOES_NOT_COUNT}`,
  'formality-not-shown': (required: Required) => `${notShownMet(required)} ${DOES_NOT_COUNT}`,

  'time-to-act-not-ended': withoutBasis("the complainant's time to act has not ended"),
  'response-still-due': withoutBasis('the landlord must still respond'),
  'end-not-agreed': withoutBasis('the complainant did not agree'),
  'end-agreement-not-shown': withoutBasis(AGREEMENT),

  'allocated-to-wrong-role': ({ investigate, respond, right, ...wrong }: WronglyAllocated) =>
    investigate && respond && investigate.because !== respond.because
      ? `${the(wrong)} was to ${whom(wrong)}. ${wrong.stage.name} must be investigated by ${investigate.because} and responded to by ${respond.because}.`
      : `${the(wrong)} was to ${whom(wrong)}. ${wrong.stage.name} must be handled by ${right.because}.`,
  'decided-by-wrong-role': ({ stage, right, ...wrong }: WrongAtStage) =>
    `${the(wrong)} was decided by ${whom(wrong)}. ${stage.name} must be handled by ${right.because}.`,
  'power-used-by-wrong-role': ({ right, can, ...wrong }: WrongPower) =>
    `${the(wrong)} was decided by ${whom(wrong)}. Only ${roleNames(right, wrong.policy, 'or')} can ${can}.`,

  'not-a-refusal-ground': ({ ground, ...others }: OfOtherGround) =>
    `‘${ground}’ is not a ground for refusing escalation. ${theGrounds({ ground, ...others })}.`,
  'no-power-to-refuse': () =>
    'The policy does not allow escalation to be refused, so the refusal has no effect.',
  'own-ground-without-reasons': ({ ground }: OfGround) =>
    `‘${ground}’ is the landlord's own ground, and no reasons were given for it.`,
  'ground-has-other-effect': ({ name, effect }: Pick<Ground, 'name' | 'effect'>) =>
    `The policy does not exclude a matter that ${name}. ${INSTEAD_OF_EXCLUSION[effect]}.`,
  'no-power-to-exclude': ({ ground }: OfGround) =>
    `The policy does not allow a complaint to be excluded on the ground ‘${ground}’.`,
  'not-an-exclusion-ground': ({ ground }: OfGround) =>
    `‘${ground}’ is not a ground in this policy.`,
} as const;

type WithoutEffect = keyof typeof WITHOUT_EFFECT;
interface WrongPower extends Wrong {
  readonly right: readonly Role[];
  /** What only they can do. */
  readonly can: string;
}

/** Which of the sentences of {@link BREACHES} it is. */
export type BreachReason = keyof typeof BREACHES;

/** What the record neither shows nor rules out, or what was not available of the policy. */
export const NOT_SHOWN = {
  'stage-opening': ({ name, openers }: Pick<Stage, 'name'> & { openers: readonly EventType[] }) =>
    `The record does not show what opened ${name}. It should show ${openers.map((type) => EVENT_NAMES[type]).join(' or ')}.`,
  step: ({ name, duty }: Pick<Stage, 'name'> & { readonly duty: Duty }) =>
    `The policy requires the landlord to ${DUTY_NAMES[duty]} at ${name}. The record does not show that it did.`,
  'whether-required': ({ name, needs }: { name: string; needs: readonly FactName[] }) =>
    `The landlord must ${name} in some cases only. The record does not show ${factsInWords(needs)}.`,
  'requirement-met': notShownMet,
  'whether-extended': ({ workingDaysLate, mover, ...row }: Late & { readonly mover: string }) =>
    `${hadUntil(row)} Unless a ${mover} extended this, it is ${days(workingDaysLate)}late. The record does not cover ${mover}s.`,
  signature: (named: Named) => `The record does not show whether ${event(named)} was signed.`,
  'extension-agreed': (named: Named) =>
    `The record does not show whether the complainant agreed to ${event(named)}.`,
  'end-agreed': (named: Named) => `${capitalised(AGREEMENT)} to ${event(named)}. ${STILL_OWED}`,
  'end-allowed': powerNotAvailable,
  'refusal-ground': (named: Named) =>
    `The record does not show the ground of ${event(named)}, so it does not count.`,
  'refusal-allowed': powerNotAvailable,
  'refusal-grounds': (named: Named) =>
    `The part of the policy on grounds for ${event(named)} was not available.`,
  'own-ground-reasons': (named: Named) =>
    `The record does not show the reasons for the landlord's own ground for ${event(named)}.`,
  'exclusion-ground': ({ ground, ...named }: Named & OfGround) =>
    `The part of the policy that may have the ground ‘${ground}’ for ${event(named)} was not available.`,
} as const;

/** Which of the sentences of {@link NOT_SHOWN} it is. */
export type NotShownReason = keyof typeof NOT_SHOWN;

// What is nobody's breach

interface Edition {
  readonly policy: Pick<Policy, 'title' | 'landlord' | 'edition'>;
  readonly receivedOn: IsoDate;
}

const received = ({ policy: { title, landlord, edition }, receivedOn }: Edition): string =>
  `The complaint was received on ${dateWithYear(receivedOn)}. ${title} (${landlord}, ${edition})`;
const STILL_JUDGED = 'The complaint is still judged against this edition.';

/** The message of a note, by its id. */
export const NOTES = {
  'policy-review-due': ({ reviewBy, ...edition }: Edition & { readonly reviewBy: IsoDate }) =>
    `${received(edition)} was due for review by ${dateWithYear(reviewBy)}. It is not known whether this edition was still in force. ${STILL_JUDGED}`,
  'policy-not-in-force': ({ from, to, ...edition }: Edition & { from: IsoDate; to?: IsoDate }) =>
    `${received(edition)} was not in force then. It applies from ${dateWithYear(from)}${to ? ` to ${dateWithYear(to)}` : ''}. ${STILL_JUDGED}`,
  repeated: ({ on, stage }: Pick<Named, 'on'> & { readonly stage: Stage | undefined }) =>
    `The complainant asked again on ${dateWithYear(on)}, before the landlord had responded at ${stage?.name}. This request does not open another stage.`,
} as const;

// For developers

/** Why an event cannot be recorded. */
export const IMPOSSIBLE = {
  'key-taken': ({ key, known, given }: Record<'key' | 'known' | 'given', string>) =>
    `Another fact is recorded under the key '${key}': ${known}; this one is ${given}. A key stands for one fact.`,
  'second-receipt': ({ on }: { readonly on: IsoDate }) =>
    `The complaint was already received, on ${on}. A second complaint is a complaint of its own: open another.`,
  'no-receipt': () => 'Nothing can be recorded before the complaint is received.',
  'before-receipt': ({ on, receivedOn }: Record<'on' | 'receivedOn', IsoDate>) =>
    `${on} is before ${receivedOn}, when the complaint was received. If a date is wrong, correct it in the list of events and replay them.`,
} as const;

export const NOT_A_TYPE = 'is not a type of event';
export const NOT_A_LIST = 'should be a list';
export const notJson = (problem: string): string => `The text is not JSON: ${problem}`;

/** What is expected in place of a wrong argument. */
export const EXPECTED = {
  events: 'a list of events',
  stage: 'the id of a stage of the policy',
  restoring: '{ policies: a list, calendars: a list, or left out for england }',
  policy: 'a policy with this id and edition among policies',
  calendar:
    'a calendar with this name and edition among calendars; to count anew by another, replay the events with it',
  saved:
    "an object as serialise() gives it: format 'housing-complaints/1', policy, calendar, events, silentOn",
} as const;
