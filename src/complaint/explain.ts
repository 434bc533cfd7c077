import {
  dateWithYear,
  describeDuration,
  type IsoDate,
  longDate,
  type SkippedDay,
} from '../calendar/index.js';
import { ComplaintsError } from '../errors.js';
import {
  type ClauseRef,
  DUTY_NAMES,
  type Limit,
  type PolicyRef,
  type Stated,
  type Trigger,
} from '../policy/index.js';
import type { Obligation, Revision } from './obligation.js';
import { triggerName } from './triggers.js';

/** Why a duty falls due when it does. `String(explanation)` is a passage for a letter. */
export interface DutyExplanation {
  /** The limit, or why there is none. */
  readonly limit: Stated<Limit>;
  /** The fact the limit runs from. */
  readonly trigger?: Trigger;
  /** Day 0 of the count. */
  readonly from?: IsoDate;
  readonly due?: IsoDate;
  readonly clause: ClauseRef;
  readonly policy: PolicyRef;
  /** Every day that was not counted, and why. */
  readonly skipped: readonly SkippedDay[];
  /** Whether a bank holiday may yet be proclaimed that moves it. */
  readonly provisional: boolean;
  readonly revisions: readonly Revision[];
  /** Where the text can be read in two ways: the reading taken. */
  readonly reading?: string;
  readonly sentence: string;
  /** The sentence. */
  toString(): string;
}

/**
 * Explains the due date of a duty: the limit and its clause, the fact it runs from, each
 * day skipped and why, and every holding letter.
 *
 * @example
 * String(explain(duty)); // "The landlord has to send the response within 10 working days of the complaint (A1.1). …"
 */
export function explain(obligation: Obligation): DutyExplanation {
  if (!Array.isArray((obligation as Partial<Obligation> | null)?.revisions)) {
    throw new ComplaintsError('argument/invalid', {
      given: obligation,
      expected: 'an obligation, as obligationsOf gives it',
    });
  }
  const { limit, from, due, clause, policy, count, revisions } = obligation;
  const stated = typeof limit === 'object' ? limit : undefined;
  const sentence = sentenceFor(obligation, stated);
  const explanation = {
    limit,
    ...(stated && isKnown(stated.from) && { trigger: stated.from }),
    ...(from && { from }),
    ...(due && { due }),
    clause,
    policy,
    skipped: count?.skipped ?? [],
    provisional: count?.provisional ?? false,
    revisions,
    ...(stated?.reading && { reading: stated.reading }),
    sentence,
  };
  Object.defineProperty(explanation, 'toString', { value: () => sentence });
  return Object.freeze(explanation);
}

function sentenceFor(
  { party, duty, what, clause, noDueDate, count, revisions }: Obligation,
  limit: Limit | undefined,
): string {
  return [
    `The ${party} ${party === 'landlord' ? 'has to' : 'can'} ${what ?? DUTY_NAMES[duty]}${limit ? within(limit) : ''} (${limit?.filledFrom ?? clause}).`,
    count?.sentence ?? noDueDate,
    ...revisions.map(letterSentence),
  ]
    .filter(Boolean)
    .join(' ');
}

function within(limit: Limit): string {
  const start = isKnown(limit.from) ? ` of ${triggerName(limit.from)}` : '';
  return ` within ${describeDuration(limit)}${start}`;
}

const isKnown = (from: Limit['from']): from is Trigger =>
  from !== 'not-stated' && from !== 'not-seen';

/** Why a holding letter changed nothing, or less than it said. */
export const WITHOUT_EFFECT: Readonly<Record<NonNullable<Revision['because']>, string>> = {
  'no-new-date': 'no new date is shown',
  'too-late': 'it was sent after the due date',
  'not-later': 'the date it gave was no later',
  'already-answered': 'the response had already been sent',
  'not-agreed': 'the complainant did not agree, as the policy requires',
  'too-many': 'the policy allows no further extension',
  'too-long': 'the policy allows no more time than that',
  'not-provided': 'the policy provides for no holding letter here',
  'no-due-date': 'there was no due date to put off',
};

function letterSentence({ on, to, because }: Revision): string {
  const effect = to ? `put the date off to ${longDate(to)}` : 'did not put the date off';
  return `The holding letter of ${dateWithYear(on)} ${effect}${because ? `: ${WITHOUT_EFFECT[because]}` : ''}.`;
}
