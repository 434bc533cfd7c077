import type { IsoDate } from '../calendar/index.js';
import { endOf } from '../calendar/index.js';
import type { Complaint, PlacedEvent, Telling } from '../history/index.js';
import {
  aboutComplaint,
  eventsUntil,
  keptForADay,
  tellingsOf,
  toldByItself,
  withTelling,
} from '../history/index.js';
import { factsTold } from '../lifecycle/index.js';
import type {
  Answer,
  ConductPower,
  EventType,
  Facts,
  Policy,
  Requirement,
} from '../policy/index.js';
import { answer, given, isReceipt, once, oncePer, stageOf } from '../policy/index.js';

/** A requirement applied to one event. */
export interface Judgement {
  readonly placed: PlacedEvent;
  readonly requirement: Requirement;
  /** The answer, including notices of the event given on other days. */
  readonly answer: Answer;
  /** The first day on which it is met, or may be. */
  readonly metOn?: IsoDate;
  /** The last day to meet it, if the policy sets one. */
  readonly due?: IsoDate;
}

/**
 * Applies every requirement to every event it is about. A requirement whose own condition is not known to hold is
 * left out.
 *
 * @param asOf - The day until which notices of the event count; if omitted, only the event itself counts.
 */
export function judge(
  complaint: Complaint,
  events: readonly PlacedEvent[],
  asOf?: IsoDate,
): Judgement[] {
  const { policy } = complaint;
  const tellings = once(() => (asOf ? tellingsOf(complaint, asOf) : undefined));
  const firsts = once(() => firstsOf(complaint));
  return events.flatMap((placed) => {
    const required = requirementsFor(policy, placed);
    if (required.length === 0) return [];
    const seen = factsFor(complaint, placed);
    return required
      .filter(({ when }) => !when || answer(when, seen, policy).truth === true)
      .map((requirement) => {
        const due = dueBy(complaint, placed, requirement.within, firsts);
        const told = tellings()?.get(placed) ?? [];
        return judgeOne(policy, { placed, requirement, seen, tellings: told, due });
      });
  });
}

/** The same for every event known on a day. */
export const judgedOn = keptForADay((complaint, asOf) =>
  judge(complaint, eventsUntil(complaint, asOf), asOf),
);

/** The facts shown by an event and its circumstances. */
const factsFor = (complaint: Complaint, { event, after }: PlacedEvent): Facts =>
  Object.assign(
    {},
    aboutComplaint(complaint, event.on),
    toldByItself(event, complaint),
    factsTold(event as unknown as Facts, after.advocate),
  );

/** The input of a requirement: an event, the facts it shows, and notices of it on other days. */
interface Asked {
  readonly placed: PlacedEvent;
  readonly requirement: Requirement;
  readonly seen: Facts;
  /** In order of date. */
  readonly tellings: readonly Telling[];
  readonly due: IsoDate | undefined;
}

/** Notices on other days count from their day; whether a refusal counts is decided on its own day. */
function judgeOne(policy: Policy, { placed, requirement, seen, tellings, due }: Asked): Judgement {
  const { kind, holds, within } = requirement;
  const base = { placed, requirement, ...(due && { due }) };
  let open: IsoDate | undefined;
  let last = NOT_KNOWN;
  for (const [day, facts] of factsByDay(placed.event.on, seen, tellings, kind === 'formality')) {
    last = answer(holds, facts, policy);
    if (last.truth === true) return { ...base, answer: last, metOn: day };
    if (last.truth !== false) open ??= day;
  }
  const isUndated = typeof within === 'object' && !due && last.truth === false;
  return {
    ...base,
    answer: isUndated ? { ...NOT_KNOWN, needs: [within.from] } : last,
    ...(last.truth !== false && open && { metOn: open }),
  };
}

/** The facts of an event on its own day and, unless only that day counts, on the day of each later notice. */
function* factsByDay(
  on: IsoDate,
  seen: Facts,
  tellings: readonly Telling[],
  isOwnDayAlone: boolean,
): Generator<readonly [IsoDate, Facts]> {
  let facts = seen;
  let day = on;
  for (const telling of tellings) {
    if (telling.on > day) {
      yield [day, facts];
      if (isOwnDayAlone) return;
      day = telling.on;
    }
    facts = withTelling(facts, telling);
  }
  yield [day, facts];
}

const NOT_KNOWN: Answer = { truth: 'unknown', needs: [] };

/** The first day of each type of event, at each stage and overall. */
function firstsOf({ history }: Complaint): ReadonlyMap<string, IsoDate> {
  const firsts = new Map<string, IsoDate>();
  for (const { event, stage } of history) {
    const { type, on } = event;
    for (const name of [type, `${type} ${stage}`]) if (!firsts.has(name)) firsts.set(name, on);
  }
  return firsts;
}

/** The last day to meet a requirement; `undefined` if there is none, or the event it runs from is not in the record. */
function dueBy(
  { calendar }: Complaint,
  { event, stage }: PlacedEvent,
  within: Requirement['within'],
  firsts: () => ReadonlyMap<string, IsoDate>,
): IsoDate | undefined {
  if (within === undefined || within === 'same-day') return within && event.on;
  const { from } = within;
  const start = firsts().get(isReceipt(from) ? from : `${from} ${stage}`);
  return start && endOf(within, start, calendar);
}

/** The requirements for an event: those of its type, and those for turning a complaint away. */
function requirementsFor(policy: Policy, { event, stage }: PlacedEvent): readonly Requirement[] {
  const always = alwaysRequired(policy, event.type, stage);
  if (!DEPENDING.includes(event.type)) return always;
  const byPower = powersUsed(policy, event).flatMap(({ formalities }) => formalities);
  const excludedOn = event.type === 'complaint.excluded' ? event.grounds : [];
  const notices = policy.scope.grounds
    .filter(({ id, clause }) => excludedOn.includes(id) || excludedOn.includes(clause))
    .flatMap(({ notice }) => notice ?? []);
  const more = [...byPower, ...notices].filter(({ of }) => of.includes(event.type));
  return more.length > 0 ? [...always, ...more] : always;
}

/** Events for which more may be required, depending on what they give. */
const DEPENDING: readonly EventType[] = [
  'complaint.excluded',
  'conduct.restricted',
  'conduct.lifted',
];

/** Worked out once for each policy, type of event and stage. */
const requiredBy = oncePer((_: Policy) => new Map<string, readonly Requirement[]>());

/** The requirements for events of a type at a stage: general, the stage's own, and for a refusal to count. */
function alwaysRequired(policy: Policy, type: EventType, stage: string | null) {
  const known = requiredBy(policy);
  const key = `${type} ${stage}`;
  const required =
    known.get(key) ??
    [
      ...policy.requirements,
      ...(stageOf(policy, stage)?.requires ?? []),
      ...(given(given(policy.refusal)?.formalities) ?? []),
    ].filter(({ of }) => of.includes(type));
  known.set(key, required);
  return required;
}

/** The powers over conduct that an event is known to use. */
export function powersUsed({ conduct }: Policy, event: PlacedEvent['event']): ConductPower[] {
  const powers = given(given(conduct)?.powers) ?? [];
  if (event.type === 'conduct.restricted' || event.type === 'conduct.lifted')
    return powers.filter(({ does }) => does === 'restrict-contact');
  const names = event.type === 'complaint.excluded' ? event.grounds : [];
  return powers
    .filter(({ does }) => does !== 'restrict-contact')
    .filter(({ on, clause }) => names.some((name) => on.includes(name) || name === clause));
}
