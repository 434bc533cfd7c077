import type { IsoDate } from '../calendar/index.js';
import { endOf } from '../calendar/index.js';
import type { Answer, Facts, Requirement } from '../policy/index.js';
import { answer } from '../policy/index.js';
import type { Complaint, PlacedFact } from './complaint.js';
import type { Telling } from './tellings.js';
import { withTelling } from './tellings.js';

/** A requirement put to one fact. */
export interface Judgement {
  readonly fact: PlacedFact;
  readonly requirement: Requirement;
  /** With whatever somebody was told of the fact on another day. */
  readonly answer: Answer;
  /** The first day from which it is not known to be unmet. */
  readonly metOn?: IsoDate;
  /** The last day to meet it, where the policy sets one. */
  readonly due?: IsoDate;
}

/** What a requirement is put to: a fact, what it tells, and what others were told of it on other days. */
interface Asked {
  readonly fact: PlacedFact;
  readonly requirement: Requirement;
  readonly seen: Facts;
  readonly tellings: readonly Telling[];
}

/** What was told on another day counts from there; whether a refusal counts is decided on its own day. */
export function judgeOne(
  complaint: Complaint,
  { fact, requirement, seen, tellings }: Asked,
): Judgement {
  const { kind, holds, within } = requirement;
  const { on } = fact.event;
  const due = dueBy(complaint, fact, within);
  const base = { fact, requirement, ...(due && { due }) };
  const at = (day: IsoDate) => {
    const known = tellings.filter((one) => one.on <= day).reduce(withTelling, seen);
    return { day, answer: answer(holds, known, complaint.policy) };
  };
  const later = kind === 'formality' ? [] : tellings.map((one) => one.on).filter((day) => day > on);
  const answers = [on, ...new Set(later)].map(at);
  const met = answers.find((one) => one.answer.truth === true);
  if (met) return { ...base, answer: met.answer, metOn: met.day };
  const last = answers.at(-1)?.answer ?? NOT_KNOWN;
  const open = last.truth !== false && answers.find((one) => one.answer.truth !== false);
  const isUndated = within && within !== 'same-day' && !due && last.truth === false;
  return {
    ...base,
    answer: isUndated ? { ...NOT_KNOWN, needs: [within.from] } : last,
    ...(open && { metOn: open.day }),
  };
}

const NOT_KNOWN: Answer = { truth: 'unknown', needs: [] };

/** The last day to meet a requirement; `undefined` where none is set, or what it runs from is not in the record. */
function dueBy(
  { history, calendar }: Complaint,
  { event, stage }: PlacedFact,
  within: Requirement['within'],
): IsoDate | undefined {
  if (within === undefined || within === 'same-day') return within && event.on;
  const start = history.find(
    (one) =>
      one.event.type === within.from &&
      (one.stage === stage || within.from === 'complaint.received'),
  );
  return start && endOf(within, start.event.on, calendar);
}
