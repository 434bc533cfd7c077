import { capitalised, dateWithYear, longDate } from '../calendar/index.js';
import { asWords, DUTY_NAMES, EVENT_NAMES, factsInWords, triggerInWords } from '../policy/index.js';
import type { Authority, NoDueDate, Obligation, Revision, Standing } from './obligation.js';

/** What is to be done, as the end of "must …". */
export const dutyInWords = ({
  what,
  duty,
  by,
}: Pick<Obligation, 'what' | 'duty' | 'by'>): string =>
  what === undefined || by === 'policy'
    ? (what ?? DUTY_NAMES[duty])
    : `${DUTY_NAMES[duty]}: ${what}`;

/** Why there is no last day on time, in one sentence. */
export const noDueDateInWords = (row: Obligation): string =>
  row.noDueDate ? NO_DUE_DATE[row.noDueDate](row) : '';

const NO_DUE_DATE: Readonly<Record<NoDueDate, (row: Obligation) => string>> = {
  'no-limit': () => 'The policy sets no time limit.',
  'not-stated': () => 'The policy does not state a time limit.',
  'not-seen': () => 'A part of the policy that may set a time limit was not available.',
  'start-not-stated': () => 'The policy does not say what the time limit runs from.',
  'start-not-seen': () =>
    'A part of the policy that may say what the time limit runs from was not available.',
  'waits-for': ({ limit }) =>
    `The time limit runs from ${triggerInWords(typeof limit === 'object' && limit.from)}, which is not in the record yet.`,
  'waits-for-another': ({ limit }) =>
    `The time limit applies only after ${triggerInWords(typeof limit === 'object' && limit.after)}, which is not in the record yet.`,
  'other-kinds': () => 'The policy sets a time limit for other kinds of complaint only.',
  undecided: ({ needs = [] }) =>
    `Which time limit applies depends on ${factsInWords(needs)}. The record does not show this.`,
  'taken-up-again': () => 'The policy does not state a time limit for a reopened complaint.',
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
  return `${EVENT_NAMES[authority.fact]} of ${dateWithYear(authority.on)}`;
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
export const standingName = (one: Standing): string => STANDINGS[one] ?? asWords(one);

const STANDINGS: Partial<Readonly<Record<Standing, string>>> = {
  contingent: 'not required yet',
  released: 'no longer required',
  missed: 'not done',
  lapsed: 'no longer open',
  unknown: 'not known',
};

/** Whether the landlord was late by a standing, and whether something is still to be done. */
export const isLateStanding = (standing: Standing): standing is 'late' | 'overdue' | 'missed' =>
  standing === 'late' || standing === 'overdue' || standing === 'missed';
