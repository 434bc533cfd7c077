import { readingWhole } from '../border/index.js';
import type { Explanation, SkippedDay, WorkingCalendar } from '../calendar/index.js';
import { dueDate } from '../calendar/index.js';
import { invalidArgument } from '../errors.js';
import type { ClauseRef, PolicyRef, Trigger } from '../policy/index.js';
import { present } from '../policy/index.js';
import type { Obligation } from './obligation.js';
import { calendarOfRow } from './stand.js';
import { isKnown } from './start.js';
import { dutySentence, EXPECTED, noDueDateInWords, revisionInWords } from './words.js';

/** Why a duty falls due when it does. `String(explanation)` gives a passage for a letter. */
export interface DutyExplanation
  extends Pick<Obligation, 'limit' | 'from' | 'due' | 'authority' | 'revisions'> {
  /** The event the limit runs from. */
  readonly trigger?: Trigger;
  /** The clause and its policy, if the policy is the authority. */
  readonly clause?: ClauseRef;
  readonly policy?: PolicyRef;
  /** How the first due date was counted, before holding letters and pauses. */
  readonly count?: Explanation;
  /** Every day that was not counted, and why. */
  readonly skipped: readonly SkippedDay[];
  /** Whether a bank holiday that is yet to be proclaimed may move it. */
  readonly provisional: boolean;
  /** The reading chosen, if the text can be read in two ways. */
  readonly reading?: string;
  readonly sentence: string;
  /** The sentence. */
  toString(): string;
}

/**
 * Explains the due date of a duty: the limit and its authority, the event it runs from, each
 * day skipped and why, and every holding letter.
 *
 * @param obligation - A row of `obligationsOf`.
 * @param calendar - The working days to count by, needed for a row that was copied or saved. By default the row's own.
 * @throws {@link ComplaintsError} `argument/invalid` for something that is not an obligation.
 *
 * @example
 * String(explain(duty)); // "The landlord must send the response within 10 working days of the receipt of the complaint (A1.1). …"
 */
export function explain(obligation: Obligation, calendar?: WorkingCalendar): DutyExplanation {
  // A row that was copied or saved has lost its mark, and is checked instead.
  return readingWhole(obligation, () => explanationOf(obligation, calendar), EXPECTED.obligation);
}

function explanationOf(obligation: Obligation, calendar?: WorkingCalendar): DutyExplanation {
  if (!Array.isArray((obligation as Partial<Obligation> | null)?.revisions)) {
    throw invalidArgument(obligation, EXPECTED.obligation);
  }
  const { limit, from, due, authority, revisions } = obligation;
  const stated = typeof limit === 'object' ? limit : undefined;
  const count = countOf(obligation, calendar);
  const trigger = stated && isKnown(stated.from) ? stated.from : undefined;
  const sentence = [
    dutySentence(obligation, trigger !== undefined),
    count?.sentence ?? noDueDateInWords(obligation),
    ...revisions.map(revisionInWords),
  ]
    .filter(Boolean)
    .join(' ');
  const explanation = present({
    limit,
    trigger,
    ...{ from, due, authority, count, revisions, sentence },
    ...('clause' in authority && { clause: authority.clause, policy: authority.policy }),
    skipped: count?.skipped ?? [],
    provisional: count?.provisional ?? false,
    reading: stated?.reading,
  });
  Object.defineProperty(explanation, 'toString', { value: () => sentence });
  return Object.freeze(explanation);
}

/** How the first due date of a duty was counted; `undefined` if there was no count. */
export function countOf(
  row: Obligation,
  calendar: WorkingCalendar | undefined = calendarOfRow(row),
): Explanation | undefined {
  const { limit, from } = row;
  if (typeof limit !== 'object' || !from || !calendar) return undefined;
  return dueDate(limit, from, calendar).explanation;
}
