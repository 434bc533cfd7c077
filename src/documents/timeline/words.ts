import { dateWithYear, workingDays } from '../../calendar/index.js';
import type { Obligation } from '../../complaint/index.js';
import { isLateStanding, moverInWords } from '../../obligations/index.js';
import type { Policy } from '../../policy/index.js';
import { DUTY_NAMES } from '../../policy/index.js';

/** How a duty stands, in a sentence. */
export function dutyWords(policy: Policy, duty: Obligation): string {
  const stage = policy.stages.find(({ id }) => id === duty.stage)?.name ?? duty.stage;
  const what = duty.what ?? DUTY_NAMES[duty.duty];
  const who = duty.party === 'complainant' ? 'the complainant can ' : '';
  const { revisions } = duty;
  const counted = duty.first.latest;
  const isMoved = revisions.some(({ to }) => to !== undefined);
  const first = isMoved && counted ? [`first due ${dateWithYear(counted)}`] : [];
  const movers = revisions.map((revision) => {
    const { on, to, pausedUntil, because } = revision;
    if (pausedUntil === 'open' && !because)
      return `the time has stood still since ${dateWithYear(on)}`;
    const { what } = moverInWords(revision);
    return to ? `extended to ${dateWithYear(to)} by ${what}` : `${what} did not extend it`;
  });
  const notes = [...first, ...movers].join(', ');
  return `${stage}, ${who}${what}: ${standingWords(duty)}${notes ? ` (${notes})` : ''}`;
}

/** The standing alone: what was due when, and what became of it. */
export function standingWords({
  due,
  noDueDate,
  standing,
  settledOn,
  workingDaysLate,
  party,
}: Obligation): string {
  const by = due && `${party === 'landlord' ? 'due' : 'until'} ${dateWithYear(due)}`;
  const done = settledOn ? dateWithYear(settledOn) : undefined;
  const late =
    workingDaysLate === 0 ? 'on a non-working day' : `by ${workingDays(workingDaysLate ?? 0)}`;
  switch (standing) {
    case 'met':
      return `${by ? `${by}, ` : ''}done on ${done}, in time`;
    case 'late':
      return `${by}, done on ${done}, LATE ${late}`;
    case 'overdue':
      return `${by}, OVERDUE ${late}`;
    case 'missed':
      return `${by}, NEVER DONE`;
    case 'to-be-judged':
      return `${by}; someone needs to judge whether there was good reason for it to be later`;
    case 'contingent':
      return `${by ? `${by}, ` : ''}if the complaint becomes formal`;
    case 'open':
      if (noDueDate === 'paused') return 'open, and its time stands still';
      return by ? `${by}, open` : 'open, with no due date';
    case 'done':
      return `done on ${done}; it has no due date`;
    case 'lapsed':
      return `${by}, and the time ended`;
    case 'released':
      return `${by ? `${by}, ` : ''}no longer ${party === 'landlord' ? 'owed' : 'open'}`;
    case 'unknown':
      return `${by ? `${by}, ` : ''}not known whether it was done`;
  }
}

/** Whether somebody was late. A complainant whose time ran out is not. */
export const isLate = ({ standing }: Obligation): boolean => isLateStanding(standing);
