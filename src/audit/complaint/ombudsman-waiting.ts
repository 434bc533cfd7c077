import { addCalendarDays, dateWithYear, type IsoDate } from '../../calendar/index.js';
import { type CaseFile, lastWordsUntold, refusalUnseen, STEPPING_IN } from '../../history/index.js';
import type { Obligation } from '../../obligations/index.js';
import { EVENT_NAMES } from '../../policy/index.js';

/** A response that the landlord owes by the Code and has not sent in time. */
export interface Unanswered {
  /** The first day on which it was overdue. */
  readonly since: IsoDate;
  readonly because: string;
  readonly reading: string;
}

interface Waiting {
  readonly standing: 'not-yet' | 'unknown';
  readonly because: string;
  readonly unanswered?: Unanswered;
}

/** Where the record shows no last word of the landlord's: whether it has had none, and what its silence opens. */
export function withoutLastWord(file: CaseFile, byCode: readonly Obligation[]): Waiting {
  const untold = lastWordsUntold(file).map((type) => EVENT_NAMES[type]);
  const refusedOn = refusalUnseen(file);
  const why =
    untold.length > 0
      ? `The record does not cover ${untold.join(' or ')}.`
      : refusedOn &&
        `The part of the policy on whether the refusal of ${dateWithYear(refusedOn)} counts was not available.`;
  if (why)
    return {
      standing: 'unknown',
      because: `It is not known whether the landlord has given its final response. ${why}`,
    };
  const waits =
    'The landlord has not given its final response. The Ombudsman does not normally investigate before then, but can give advice at any time.';
  const overdue = overdueSince(file, byCode);
  if (!overdue) return { standing: 'not-yet', because: waits };
  const because = `The stage ${overdue.stage} response has been overdue by the Complaint Handling Code since ${dateWithYear(overdue.since)}. The complainant can ask the Ombudsman to step in.`;
  return {
    standing: 'not-yet',
    unanswered: { since: overdue.since, because, reading: STEPPING_IN },
    because: `${waits} ${because}`,
  };
}

/** The formal stage at which a response is owed by the Code, and the first day on which it was overdue. */
function overdueSince(
  { stages }: CaseFile,
  byCode: readonly Obligation[],
): (Pick<Unanswered, 'since'> & { stage: number }) | undefined {
  const row = byCode.findLast(({ duty, standing }) => duty === 'respond' && standing === 'overdue');
  const due = row?.putOffTo ?? row?.last.latest;
  const stage = stages.find((one) => one.stage.id === row?.stage)?.number;
  return due && stage ? { stage, since: addCalendarDays(due, 1) } : undefined;
}
