import type { IsoDate } from '../calendar/index.js';
import { isoDate, joined, workingDays } from '../calendar/index.js';
import type { Obligation, Standing } from '../complaint/index.js';
import { explain } from '../complaint/index.js';
import { citedAs, isLateStanding } from '../obligations/index.js';
import type { DutyAsked } from './given-duty.js';
import { dutyOf, isDueDate } from './given-duty.js';
import type { Question } from './judgement.js';
import { misuse } from './misuse.js';
import { cite } from './words.js';

/* What the duties of a complaint come to. */

/** Whether a duty, or a limit, falls due on a day. */
export const fallsDueOn: Question = (received, [day, ...rest]) => {
  const expected = isoDate(day as IsoDate);
  const claim = `fall due on ${expected}`;
  if (isDueDate(received)) {
    if (rest.length > 0) throw misuse(rest, 'With a due date, give the day and nothing else.');
    const { due, explanation } = received;
    const found = `it falls due on ${due}. ${explanation}`;
    return { truth: due === expected, subject: 'the limit', claim, found, expected, actual: due };
  }
  const asked = dutyOf(received, rest, ['asOf']);
  const due = asked.duty?.due;
  const found = told(asked, () => (due ? `it falls due on ${due}` : 'it has no due date'));
  const truth = cannotBeKnown(asked) ? 'unknown' : due === expected;
  return { truth, subject: asked.id, claim, found, expected, actual: due };
};

/** Makes a question whether a duty stands in one way. */
export const stands =
  (standing: Standing, claim: string): Question =>
  (received, args) => {
    const asked = dutyOf(received, args, isLateStanding(standing) ? ['asOf', 'by'] : ['asOf']);
    const { id, duty, by } = asked;
    const isSo = duty?.standing === standing && (by === undefined || duty.workingDaysLate === by);
    const unknown = duty?.standing === 'unknown' || (!isSo && cannotBeKnown(asked));
    return {
      truth: unknown ? 'unknown' : isSo,
      subject: id,
      claim: by === undefined ? claim : `${claim} by ${workingDays(by)}`,
      found: told(asked, (one) => NOW[one.standing](one)),
    };
  };

/**
 * Whether nobody can say when a duty falls due, or whether it is owed: its limit, or the start of it,
 * was not seen, or it turns on what kind of complaint it is, which is not known.
 */
function cannotBeKnown({ duty, mayBeOwed }: DutyAsked): boolean {
  if (!duty) return mayBeOwed === true;
  const { limit, due } = duty;
  if (due !== undefined) return false;
  return (
    limit === 'not-seen' ||
    (typeof limit === 'object' && (limit.from === 'not-seen' || limit.when !== undefined))
  );
}

const NOW: Readonly<Record<Standing, (duty: Obligation) => string>> = {
  open: ({ due }) => `it is open, ${due ? `due by ${due}` : 'with no due date'}`,
  contingent: ({ due }) =>
    `it is not owed yet${due ? `; it would be due by ${due}` : ''} if the complaint became formal`,
  'to-be-judged': ({ due }) =>
    `it was due by ${due}; someone needs to judge whether there was good reason for it to be later`,
  overdue: (duty) => `it was due by ${duty.due} and is overdue by ${lateBy(duty)}`,
  met: ({ due, settledOn }) => `it was due by ${due} and done on ${settledOn}, in time`,
  late: (duty) =>
    `it was due by ${duty.due} and done on ${duty.settledOn}, late by ${lateBy(duty)}`,
  done: ({ settledOn }) => `it was done on ${settledOn}, with no limit to judge it by`,
  missed: (duty) =>
    `it was due by ${duty.due} and never done, by ${lateBy(duty)} when it was overtaken`,
  lapsed: ({ due }) => `its time ran out on ${due}`,
  released: () => 'it is no longer required',
  unknown: () => 'that is not known: the record does not cover it',
};

const lateBy = ({ workingDaysLate = 0 }: Obligation): string => workingDays(workingDaysLate);

/** How a duty is, with its clause and everything its due date rests on; or that it is not owed. */
function told(
  { duty, policy, day, owed = [], mayBeOwed }: DutyAsked,
  how: (duty: Obligation) => string,
): string {
  const when = day ? `as of ${day} ` : '';
  if (!duty && mayBeOwed)
    return `${when}it is not known whether it is due, because the kind of complaint is not known.`;
  if (!duty) return `${when}it is not owed: what is owed by then is ${joined(owed) || 'nothing'}.`;
  const filledFrom = typeof duty.limit === 'object' ? duty.limit.filledFrom : undefined;
  const citation =
    filledFrom || duty.clause === undefined
      ? `(${citedAs(duty.authority)})`
      : cite(duty.clause, policy);
  return `${when}${how(duty)} ${citation}. ${explain(duty)}`;
}
