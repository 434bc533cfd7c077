import { reading } from '../border/index.js';
import type { Holiday } from '../calendar/index.js';
import {
  capitalised,
  dateWithYear,
  describeDuration,
  joined,
  longDate,
} from '../calendar/index.js';
import type { Code } from '../codes/index.js';
import type { Policy, Stage } from '../policy/index.js';
import {
  asWords,
  durationInWords,
  dutyName,
  eventName,
  factsInWords,
  isAim,
  startInWords,
  triggerInWords,
} from '../policy/index.js';
import type { Authority, NoDueDate, Obligation, Revision, Standing } from './obligation.js';
import { isLateStanding, policyOfRow } from './stand.js';

/** What is to be done, as the end of "must …". */
export const dutyInWords = ({
  what,
  duty,
  by,
}: Pick<Obligation, 'what' | 'duty' | 'by'>): string =>
  what === undefined || by === 'policy' ? (what ?? dutyName(duty)) : `${dutyName(duty)}: ${what}`;

/** Says in one sentence why a row has no due date. Empty if it has one. */
export const noDueDateInWords = (row: Obligation): string =>
  reading(row, () => (row.noDueDate ? NO_DUE_DATE[row.noDueDate](row) : ''), EXPECTED.obligation);

const NO_DUE_DATE: Readonly<Record<NoDueDate, (row: Obligation) => string>> = {
  'no-limit': () => 'The policy sets no time limit.',
  'not-stated': () => 'The policy does not state a time limit.',
  'not-seen': () => 'A part of the policy that may set a time limit was not available.',
  'start-not-stated': () => 'The policy does not say what the time limit runs from.',
  'start-not-seen': () =>
    'A part of the policy that may say what the time limit runs from was not available.',
  'waits-for': (row) =>
    `The time limit runs from ${triggerOf(row)}, which is not in the record yet.`,
  'waits-for-another': (row) =>
    `The time limit applies only after ${triggerInWords(typeof row.limit === 'object' && row.limit.after, policyOfRow(row))}, which is not in the record yet.`,
  'other-kinds': () => 'The policy sets a time limit for other kinds of complaint only.',
  undecided: (row) =>
    `Which time limit applies depends on ${factsInWords(row.needs ?? [], policyOfRow(row))}. The record does not show this.`,
  'perhaps-not-owed': (row) =>
    `This is required in some cases only. The record does not show ${factsInWords(row.needs ?? [], policyOfRow(row))}.`,
  'taken-up-again': () => 'The policy does not state a time limit for a reopened complaint.',
  'no-date-agreed': () => 'The record does not show a date that was agreed.',
  'no-date-given': () => 'The record does not show a due date.',
  'may-be-put-off': () =>
    'The record does not show whether a holding letter extended the deadline, or to when.',
  'may-be-paused': () => 'The record does not show whether the time was paused, or until when.',
  paused: () => 'The time is paused until the complaint is resumed.',
};

/** What a duty rests on, as it is cited: the clause, the provision, or the event and its day. */
export function citedAs(authority: Authority): string {
  if ('clause' in authority) return authority.filledFrom ?? authority.clause;
  if ('provision' in authority) {
    const { code, provision, checkedAgainstText } = authority;
    const checked = checkedAgainstText ? '' : ', not checked against its text';
    return `Complaint Handling Code of ${code.edition}, ${provision}${checked}`;
  }
  return `${eventName(authority.fact)} of ${dateWithYear(authority.on)}`;
}

/** Why a holding letter or a pause changed nothing, or less than it said. */
export const WITHOUT_EFFECT: Readonly<Record<NonNullable<Revision['because']>, string>> = {
  'no-new-date': 'the record does not show a new date',
  'date-not-recorded': 'the record does not show the date it gave',
  'too-late': 'it was sent after the due date',
  'not-later': 'the date it gave was no later',
  'already-answered': 'the response had already been sent',
  'not-agreed': 'the complainant did not agree, and the policy requires it',
  'too-many': 'the policy allows no further extension',
  'too-long': 'the policy allows no more time',
  'over-cap': "it goes beyond the Code's normal limit",
  'not-an-extension': 'it does not meet the requirements for an extension',
  'not-provided': 'the policy does not allow a holding letter here',
  'no-due-date': 'there was no due date to extend',
};

/** Why a pause changed nothing. */
const WITHOUT_EFFECT_AS_PAUSE: typeof WITHOUT_EFFECT = {
  ...WITHOUT_EFFECT,
  'too-late': 'it began after the due date',
  'not-later': 'it did not make the due date later',
};

/** A holding letter or a pause as the beginning of a sentence, and why it changed nothing, or less than it said. */
export function moverInWords({ on, pausedUntil, because }: Revision): {
  readonly what: string;
  readonly why?: string;
} {
  const reasons = pausedUntil ? WITHOUT_EFFECT_AS_PAUSE : WITHOUT_EFFECT;
  const why = because && { why: reasons[because] };
  if (pausedUntil === undefined)
    return { what: `the holding letter of ${dateWithYear(on)}`, ...why };
  const until = pausedUntil === 'open' ? undefined : dateWithYear(pausedUntil);
  const what = until
    ? `the pause from ${dateWithYear(on)} to ${until}`
    : `the pause since ${dateWithYear(on)}`;
  return { what, ...why };
}

/** What a holding letter or a pause did, in one sentence. */
export function revisionInWords(revision: Revision): string {
  const { on, to, because, pausedUntil, clause } = revision;
  const source = pausedUntil && clause ? ` (${clause})` : '';
  if (pausedUntil === 'open' && !because)
    return `The time has been paused since ${dateWithYear(on)}${source}.`;
  const effect = to ? `extended the deadline to ${longDate(to)}` : 'did not extend the deadline';
  const { what, why } = moverInWords(revision);
  return `${capitalised(what)}${source} ${effect}${why ? `: ${why}` : ''}.`;
}

/** A standing as it is named in a sentence. */
const standingName = (one: Standing): string => STANDINGS[one] ?? asWords(one);

const STANDINGS: Partial<Readonly<Record<Standing, string>>> = {
  contingent: 'not required yet',
  released: 'no longer required',
  missed: 'not done',
  lapsed: 'no longer open',
  unknown: 'not known',
};

// How a date was counted

/** What a duty is, within what time, and on what it rests. */
export function dutySentence(row: Obligation, isKnownStart: boolean): string {
  const { party, limit, authority, first } = row;
  const start = isKnownStart ? ` of ${triggerOf(row)}` : '';
  const agreed =
    limit === 'agreed' && first.latest ? ` by ${longDate(first.latest)}, as agreed` : '';
  const within = typeof limit === 'object' ? ` within ${describeDuration(limit)}${start}` : agreed;
  const ours = isAim(limit) ? 'aims to' : 'must';
  return `The ${party} ${party === 'landlord' ? ours : 'can'} ${dutyInWords(row)}${within} (${citedAs(authority)}).`;
}

/** From when the time to have a complaint reopened is taken to run. */
export const REOPENING_READING = 'The time runs from the end of the complaint.';

// What differs between two readings of a history

/** Why only one side has a duty: what follows "because"; of a policy or a calendar, after its name. */
export const ABSENCES = {
  edition: (other: Code | undefined) =>
    other
      ? `the edition of ${other.edition} sets none`
      : 'no edition was in force when the complaint was made',
  'not-asked': () => 'does not ask for it here',
  stage: (id: string | null) => `has no stage ‘${id}’`,
  step: ({ name }: Stage) => `has no such step at ${name}`,
  'not-due': () => 'does not make it due on these events',
} as const;

const SIDES = { own: "the complaint's own", other: 'the other' } as const;

/**
 * A duty that only one side has, with the policy it belongs to; `under` is absent where it rests on another edition
 * of the Code.
 */
interface Absent {
  readonly row: Obligation;
  readonly policy: Policy;
  readonly reason: string;
  readonly under?: { readonly compared: 'calendar' | 'policy'; readonly side: keyof typeof SIDES };
}

/** That only one side has a duty, and why. */
export function absenceInWords({ row, policy, reason, under }: Absent): string {
  const cited = citedAs(row.authority);
  const { compared = 'policy', side = 'own' } = under ?? {};
  const there = SIDES[side === 'own' ? 'other' : 'own'];
  const why = under
    ? `${SIDES[side]} ${compared} (${cited}), because ${there} ${compared} ${reason}`
    : `the ${cited}, because ${reason}`;
  return `There is a time limit to ${whatAt(row, policy)} only under ${why}. The task ${endsOn(row, 'is due by', 'has no due date')} and is ${standingName(row.standing)}.`;
}

/** What is to be done, and at which stage. */
function whatAt(row: Obligation, { stages }: Policy): string {
  const name = stages.find(({ id }) => id === row.stage)?.name ?? row.stage ?? '';
  return `${dutyInWords(row)} at ${name}`;
}

/** When something ends, after the verb; or that it has no end, or none that is known. */
function endsOn({ due, noDueDate }: Obligation, verb: string, none: string): string {
  if (due) return `${verb} ${dateWithYear(due)}`;
  return noDueDate && NONE.includes(noDueDate) ? none : `${verb} a day that is not known`;
}

const NONE: readonly NoDueDate[] = [
  'no-limit',
  'not-stated',
  'other-kinds',
  'no-date-given',
  'no-date-agreed',
];

interface Changed {
  readonly was: Obligation;
  readonly is: Obligation;
  readonly policy: Policy;
  readonly reasons: readonly string[];
}

/** That a duty is another on both sides, and why. */
export function changeInWords({ was, is, policy, reasons }: Changed): string {
  const by = is.by === 'code' ? [`The authority is the ${citedAs(is.authority)}.`] : [];
  const move = `The time to ${whatAt(is, policy)} ${moveOf(was, is)}.`;
  return [move, ...by, ...reasons, ...effectOf(was.standing, is.standing)].join(' ');
}

function moveOf(was: Obligation, is: Obligation): string {
  if (was.due === is.due) return endsOn(is, 'still ends on', 'still has no due date');
  if (was.due && is.due) return `moves from ${dateWithYear(was.due)} to ${dateWithYear(is.due)}`;
  return `${endsOn(was, 'ended on', 'had no due date')} and now ${endsOn(is, 'ends on', 'has no due date')}`;
}

/** What becomes of the duty: above all whether it becomes late or ceases to be. */
function effectOf(was: Standing, is: Standing): string[] {
  if (was === is) return [];
  const [wasLate, isLate] = [was, is].map((one) => isLateStanding(one) || one === 'lapsed');
  const [old, other] = [standingName(was), standingName(is)];
  return [`The task is now ${other}${wasLate && !isLate ? `, not ${old}.` : `. It was ${old}.`}`];
}

const NO_LIMIT = {
  none: 'not set',
  'not-stated': 'not stated',
  'not-seen': 'not available',
  agreed: 'agreed in each case',
};

/** How long there is for a duty. */
export const limitInWords = ({ limit }: Obligation): string =>
  typeof limit === 'object' ? durationInWords(limit) : NO_LIMIT[limit];

/** With what it rests on, where there is a limit; that of the Code afterwards, the sentence has said already. */
const before = (words: string, { limit, authority }: Obligation): string =>
  typeof limit === 'object' ? `${words} (${citedAs(authority)})` : words;
const after = (words: string, row: Obligation): string =>
  row.by === 'code' ? words : before(words, row);

const startOf = (row: Obligation): string => startInWords(row.limit, policyOfRow(row));

const triggerOf = (row: Obligation): string =>
  triggerInWords(typeof row.limit === 'object' && row.limit.from, policyOfRow(row));

function dayOf({ from, start }: Obligation): string {
  if (from) return dateWithYear(from);
  const { latest } = start ?? {};
  return latest ? `a day up to ${dateWithYear(latest)}` : 'a day not in the record';
}

/** A holding letter or a pause on one side: none where that side knows none. */
interface Moving {
  readonly mover: Revision | undefined;
  readonly row: Obligation;
}

const VERBS = {
  present: { extends: 'extends', has: 'has', stops: 'stops' },
  past: { extends: 'extended', has: 'had', stops: 'stopped' },
} as const;

/** What a holding letter or a pause does on one side. */
export function moverEffect({ mover, row: { due } }: Moving, tense: keyof typeof VERBS): string {
  const verbs = VERBS[tense];
  if (!mover) return `${verbs.has} no effect`;
  const { to, pausedUntil, because } = mover;
  if (pausedUntil === 'open' && !because) return `${verbs.stops} the clock`;
  if (because === 'over-cap' && due)
    return `${verbs.extends} it to ${dateWithYear(due)}, the end of the Code's normal limit`;
  const effect = to ? `${verbs.extends} it to ${dateWithYear(to)}` : `${verbs.has} no effect`;
  return because ? `${effect} (${moverInWords(mover).why})` : effect;
}

const done = ({ settledOn }: Obligation): string =>
  settledOn ? `done on ${dateWithYear(settledOn)}` : 'not done';
const listed = (days: readonly Holiday[]): string =>
  joined(
    days.map(({ date, title }) => `${dateWithYear(date)} (${title})`),
    'and',
  );

type Both = readonly [was: Obligation, is: Obligation];

/** Why a duty is another on both sides. */
export const CHANGES = {
  limit: (...[was, is]: Both) =>
    `The time limit is now ${after(limitInWords(is), is)}. It was ${before(limitInWords(was), was)}.`,
  trigger: (...[was, is]: Both) =>
    `It now runs from ${after(startOf(is), is)}. It ran from ${before(startOf(was), was)}.`,
  start: (...[was, is]: Both) => `It is now counted from ${dayOf(is)}, not from ${dayOf(was)}.`,
  closed: (days: readonly Holiday[]) => `${listed(days)} would not be counted.`,
  opened: (days: readonly Holiday[]) => `${listed(days)} would be counted.`,
  mover: (mover: Revision, was: Moving, is: Moving) =>
    `${capitalised(moverInWords(mover).what)} now ${moverEffect(is, 'present')}. It ${moverEffect(was, 'past')}.`,
  done: (...[was, is]: Both) => `It now counts as ${done(is)}. It counted as ${done(was)}.`,
  'other-days': () => 'Other days are counted.',
  'other-policy': () => 'The same events have a different result under the other policy.',
  'other-edition': () =>
    'The same events have a different result under the other edition of the Code.',
} as const;

// For developers

/** What is expected in place of a wrong argument. */
export const EXPECTED = {
  complaints: 'a list of complaints',
  obligation: 'an obligation, as obligationsOf gives it',
} as const;

export const expectedSources = (sources: readonly string[]): string =>
  `by: a list of ${sources.join(', ')}`;
