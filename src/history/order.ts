import {
  BEFORE_RECEIPT,
  type ComplaintEvent,
  isOpener,
  type Lifecycle,
  opens,
} from '../lifecycle/index.js';
import { ANSWERS, EVENT_TYPES, type Policy, type Stage } from '../policy/index.js';

/**
 * Puts facts in the order in which they happened. Between days, by date. Within a
 * day, where every fact that bears on a stage names it: by stage, then step, so that
 * the order of recording cannot matter; otherwise in the order given.
 */
export function inOrder(
  policy: Policy,
  lifecycle: Lifecycle,
  events: readonly ComplaintEvent[],
): ComplaintEvent[] {
  const days = new Map<string, ComplaintEvent[]>();
  for (const event of events) {
    const day = days.get(event.on);
    if (day) day.push(event);
    else days.set(event.on, [event]);
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, day]) => orderWithin(policy, lifecycle, day));
}

function orderWithin(
  policy: Policy,
  lifecycle: Lifecycle,
  day: readonly ComplaintEvent[],
): ComplaintEvent[] {
  if (day.length === 1) return [...day];
  const closesToday = day.some(({ type }) => CLOSES.includes(type));
  const placed = day.map((event) => ({
    event,
    key: placeOf(policy, lifecycle, event, closesToday),
  }));
  const named = placed.every(({ key }) => key !== undefined);
  // The receipt comes before whatever else happened on its day, however it was recorded.
  const isReceipt = ({ type }: ComplaintEvent) => Number(type === 'complaint.received');
  return placed
    .sort((a, b) =>
      named
        ? compare(a.key ?? [], b.key ?? []) || compareText(a.event, b.event)
        : isReceipt(b.event) - isReceipt(a.event),
    )
    .map(({ event }) => event);
}

const FIRST = -1;
const LAST = Number.POSITIVE_INFINITY;

/** Stage, step, type: what decides a fact's place within its day. `undefined` where its stage depends on what came before. */
function placeOf(
  policy: Policy,
  lifecycle: Lifecycle,
  event: ComplaintEvent,
  closesToday: boolean,
): readonly number[] | undefined {
  const { type } = event;
  const rank = EVENT_TYPES.indexOf(type);
  if (type === 'complaint.received' || BEFORE_RECEIPT.includes(type)) return [FIRST, rank];
  const stage = event.stage ?? lifecycle.onlyStage(type);
  const index = stage === undefined ? -1 : lifecycle.indexOf(stage);
  const found = policy.stages[index];
  if (!lifecycle.bearsOnStage(type)) return [LAST, rank];
  if (found) return [index, stepRank(found, event, closesToday), rank];
  return CLOSES.includes(type) ? [LAST, rank] : undefined;
}

const CLOSES: readonly string[] = [
  'complaint.excluded',
  'complaint.resolved',
  'complaint.withdrawn',
  'complaint.lapsed',
  'complaint.merged',
];

/**
 * The place of a fact among the steps of its stage: what opens the stage first, what closes the
 * complaint last. Reopening comes first too, unless it undoes what closed the complaint that day.
 */
function stepRank(stage: Stage, { type }: ComplaintEvent, closesToday: boolean): number {
  if (opens(stage, type) || (type === 'complaint.reopened' && !closesToday)) return FIRST;
  const answer = stage.steps.findIndex(({ duty }) => ANSWERS.includes(duty));
  if (type === 'response.extended') return (answer < 0 ? stage.steps.length : answer) - 0.5;
  const step = stage.steps.findIndex(({ doneBy }) => doneBy.includes(type) && !isOpener(type));
  if (type === 'complaint.reopened') return stage.steps.length + 1;
  return step >= 0 ? step : stage.steps.length;
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const [left = 0, right = 0] = [a[i], b[i]];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Two facts of one kind on one day: any fixed order will do. */
function compareText(a: ComplaintEvent, b: ComplaintEvent): number {
  const [left, right] = [canonical(a), canonical(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** A fact as text that does not depend on the order in which its fields were written. */
export const canonical = (event: ComplaintEvent): string => JSON.stringify(sorted(event));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields.map(([name, one]) => [name, sorted(one)]));
}
