import type { Holiday, IsoDate } from '../../calendar/index.js';
import { dateWithYear, workingDays } from '../../calendar/index.js';
import type { Obligation, PlacedEvent } from '../../complaint/index.js';
import { REGULARITIES } from '../../lifecycle/index.js';
import type { Standing } from '../../obligations/index.js';
import { isLateStanding, moverInWords } from '../../obligations/index.js';
import type { Policy } from '../../policy/index.js';
import { dutyName, eventName, stageOf } from '../../policy/index.js';
import type { Band, TimelineData } from './data.js';

/** The title of a timeline. */
export const titleOf = ({ complaint, asOf }: TimelineData): string =>
  `A complaint under ${complaint.policy.title}, ${complaint.policy.landlord}, as of ${dateWithYear(asOf)}`;

/** The description of a timeline, for screen readers. */
export const descriptionOf = ({ facts, duties, from, to }: TimelineData): string =>
  `${facts.length} events, and ${duties.length} duties or times to act, ${duties.filter(isLate).length} of them late or overdue, from ${dateWithYear(from)} to ${dateWithYear(to)}.`;

/** The headings of a timeline's parts. */
export const HEADINGS = {
  stages: 'Stages',
  happened: 'What happened',
  due: 'What was due',
  notWorked: 'Not working days',
  holidays: 'Bank holidays and closures',
};

/** The words for a part that has nothing to show or to draw. */
export const NOTHING = {
  inText: 'None.',
  due: 'Nothing.',
  happened: (asOf: IsoDate) => `Nothing yet on ${dateWithYear(asOf)}.`,
  holidays: (holidays: readonly Holiday[]) =>
    holidays.length > 0
      ? `${holidays.length} bank holidays and closures; single days are too narrow to draw on this scale.`
      : 'Weekends only.',
};

/** The meanings of the marks. */
export const KEY = {
  landlord: "the landlord's time",
  complainant: "the complainant's time",
  extended: 'extended',
  late: 'late',
  due: 'the last day on time',
  done: 'the day it was done',
  undated: 'done, with no due date',
};

/** The day that the timeline is looked at from. */
export const asOfWords = (asOf: IsoDate): string => `As of ${dateWithYear(asOf)}`;

/** A date with its month in three letters: '8 Jan 2019'. */
export const shortDate = (date: IsoDate): string =>
  dateWithYear(date).replace(/[a-z]+/i, (month) => month.slice(0, 3));

/** A holiday, or several consecutive days of it. */
export const holidayWords = (title: string, from: IsoDate, to: IsoDate): string =>
  `${title}, ${shortDate(from)}${to === from ? '' : ` to ${shortDate(to)}`}`;

/** An event, as the label of its mark. */
export const eventLabel = ({ event, regularity }: PlacedEvent, policy: Policy): string =>
  `${shortDate(event.on)}: ${eventName(event.type, policy)}${regularity === 'regular' ? '' : ' (irregular)'}`;

/** An event, as a line of the text. */
export const eventWords = ({ event, regularity }: PlacedEvent, policy: Policy): string =>
  `${dateWithYear(event.on)}: ${eventName(event.type, policy)}${regularity === 'regular' ? '' : ` (irregular: ${REGULARITIES[regularity]})`}`;

/** The name of a stage. */
export const stageName = (policy: Policy, id: string): string => stageOf(policy, id)?.name ?? id;

/** The time for which a stage was open. */
export const bandWords = (policy: Policy, { stage, from, to }: Band): string =>
  `${stageName(policy, stage)}: ${dateWithYear(from)} to ${dateWithYear(to)}`;

/** The standing of a duty, in a sentence. */
export function dutyWords(policy: Policy, duty: Obligation): string {
  const stage = stageOf(policy, duty.stage)?.name ?? duty.stage;
  const what = duty.what ?? dutyName(duty.duty, policy);
  const who = duty.party === 'complainant' ? 'the complainant can ' : '';
  const { revisions } = duty;
  const counted = duty.first.latest;
  const isMoved = revisions.some(({ to }) => to !== undefined);
  const first = isMoved && counted ? [`first due ${dateWithYear(counted)}`] : [];
  const movers = revisions.map((revision) => {
    const { on, to, pausedUntil, because } = revision;
    if (pausedUntil === 'open' && !because)
      return `the time has been paused since ${dateWithYear(on)}`;
    const { what } = moverInWords(revision);
    return to ? `extended to ${dateWithYear(to)} by ${what}` : `${what} did not extend it`;
  });
  const notes = [...first, ...movers].join(', ');
  return `${stage}, ${who}${what}: ${standingWords(duty)}${notes ? ` (${notes})` : ''}`;
}

/** The standing without the duty: what was due when, and how it stands. */
export function standingWords(duty: Obligation): string {
  const { due, party, settledOn, workingDaysLate } = duty;
  const time = due ? `${party === 'landlord' ? 'due' : 'until'} ${dateWithYear(due)}` : '';
  return STANDINGS[duty.standing]({
    ...duty,
    time,
    timeThen: time ? `${time}, ` : '',
    done: settledOn ? `done on ${dateWithYear(settledOn)}` : '',
    late:
      workingDaysLate === 0 ? 'on a non-working day' : `by ${workingDays(workingDaysLate ?? 0)}`,
  });
}

type Dates = Readonly<Record<'time' | 'timeThen' | 'done' | 'late', string>>;

const STANDINGS: Readonly<Record<Standing, (duty: Obligation & Dates) => string>> = {
  met: ({ timeThen, done }) => `${timeThen}${done}, on time`,
  late: ({ timeThen, done, late }) => `${timeThen}${done}, LATE ${late}`,
  overdue: ({ timeThen, late }) => `${timeThen}OVERDUE ${late}`,
  missed: ({ timeThen }) => `${timeThen}NOT DONE`,
  'to-be-judged': ({ time }) =>
    `${time}; someone needs to judge whether there was good reason for it to be later`,
  contingent: ({ timeThen }) => `${timeThen}if the complaint becomes formal`,
  open: ({ time, noDueDate }) =>
    noDueDate === 'paused'
      ? 'open, with its time paused'
      : time
        ? `${time}, open`
        : 'open, with no due date',
  done: ({ done }) => `${done}; it has no due date`,
  lapsed: ({ timeThen }) => `${timeThen}and the time ended`,
  released: ({ timeThen, party }) =>
    `${timeThen}no longer ${party === 'landlord' ? 'required' : 'open'}`,
  unknown: ({ timeThen }) => `${timeThen}not known whether it was done`,
};

/** Whether an obligation is late, overdue or missed. A window of the complainant that ran out is none of these. */
export const isLate = ({ standing }: Obligation): boolean => isLateStanding(standing);
