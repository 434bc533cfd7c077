import { dateWithYear, longDate } from '../calendar/index.js';
import { inWords } from '../history/index.js';
import type { Duty, Trigger } from '../policy/index.js';
import { DUTY_NAMES, EVENT_NAMES } from '../policy/index.js';
import type { Authority, NoDueDate, Obligation, Revision, Standing } from './obligation.js';

/** What is to be done, as the end of "has to …". */
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
  'no-limit': () => 'The policy sets no limit.',
  'not-stated': () => 'The policy states no limit.',
  'not-seen': () => 'The part of the policy that may state the limit was not available.',
  'start-not-stated': () => 'The policy does not say what the limit runs from.',
  'start-not-seen': () =>
    'The part of the policy that may say what the limit runs from was not available.',
  'waits-for': ({ limit }) =>
    `The limit runs from ${nameOf(typeof limit === 'object' ? limit.from : undefined)}, which is not in the record.`,
  'waits-for-another': ({ limit }) =>
    `The limit applies only after ${nameOf(typeof limit === 'object' ? limit.after : undefined)}, which is not in the record.`,
  'other-kinds': () => 'The policy sets a limit for complaints of other kinds only.',
  undecided: ({ needs = [] }) =>
    `Which limit applies depends on ${inWords(needs)}. The record does not show it.`,
  'taken-up-again': () => 'The policy states no limit for what is taken up again.',
  'no-date-given': () => 'No date was given by which it has to be done.',
  'may-be-put-off': () =>
    'Whether a holding letter put the date off, and to when, is not in the record.',
  'may-be-paused': () => 'Whether the time stood still, and until when, is not in the record.',
  paused: () => 'The time stands still until the complaint is resumed.',
};

const nameOf = (trigger: Trigger | string | undefined): string =>
  trigger === undefined ? '' : triggerName(trigger as Trigger);

/** What a limit runs from, in words for a sentence. */
export function triggerName(trigger: Trigger): string {
  if (typeof trigger === 'string') return EVENT_NAMES[trigger];
  const [stage, duty] = trigger.expiryOf.split('/');
  return `the end of the time to ${DUTY_NAMES[duty as Duty]} (${stage})`;
}

/** What a duty rests on, as it is cited: the clause, the provision, or the fact and its day. */
export function citedAs(authority: Authority): string {
  if ('clause' in authority) return authority.filledFrom ?? authority.clause;
  if ('provision' in authority) {
    const { code, provision, checkedAgainstText } = authority;
    const checked = checkedAgainstText ? '' : ", not compared with the Code's own text";
    return `Complaint Handling Code of ${code.edition}, ${provision}${checked}`;
  }
  return `${EVENT_NAMES[authority.fact]} of ${dateWithYear(authority.on)}`;
}

/** Why a holding letter or a pause changed nothing, or less than it said. */
export const WITHOUT_EFFECT: Readonly<Record<NonNullable<Revision['because']>, string>> = {
  'no-new-date': 'no new date is shown',
  'date-not-recorded': 'the date it gave is not in the record',
  'too-late': 'it was sent after the due date',
  'not-later': 'the date it gave was no later',
  'already-answered': 'the response had already been sent',
  'not-agreed': 'the complainant did not agree, as the policy requires',
  'too-many': 'the policy allows no further extension',
  'too-long': 'the policy allows no more time than that',
  'over-cap': 'that is more time than the Code gives',
  'not-an-extension': 'it lacks what makes it an extension',
  'not-provided': 'the policy provides for no holding letter here',
  'no-due-date': 'there was no due date to put off',
};

/** Why a pause changed nothing. */
const WITHOUT_EFFECT_AS_PAUSE: typeof WITHOUT_EFFECT = {
  ...WITHOUT_EFFECT,
  'too-late': 'it began after the due date',
  'not-later': 'the date is no later for it',
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
    return `The time has stood still since ${dateWithYear(on)}${source}.`;
  const effect = to ? `put the date off to ${longDate(to)}` : 'did not put the date off';
  const { what, why } = moverInWords(revision);
  return `T${what.slice(1)}${source} ${effect}${why ? `: ${why}` : ''}.`;
}

/** A standing as it is named in a sentence. */
export const standingName = (standing: Standing): string => standing.replaceAll('-', ' ');

/** Whether the landlord was late by a standing, and whether something is still to be done. */
export const isLateStanding = (standing: Standing): standing is 'late' | 'overdue' | 'missed' =>
  standing === 'late' || standing === 'overdue' || standing === 'missed';
