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
import { answer, given, isReceipt, oncePer, stageOf } from '../policy/index.js';

/** A requirement put to one event. */
export interface Judgement {
  readonly placed: PlacedEvent;
  readonly requirement: Requirement;
  /** With whatever somebody was told of the event on another day. */
  readonly answer: Answer;
  /** The first day from which it is not known to be unmet. */
  readonly metOn?: IsoDate;
  /** The last day to meet it, where the policy sets one. */
  readonly due?: IsoDate;
}

/**
 * Puts every requirement to every event it is about. One whose own condition is not known to hold is left out.
 *
 * @param asOf - Until when what others were told of the event counts; without it, only the event itself does.
 */
export function judge(
  complaint: Complaint,
  events: readonly PlacedEvent[],
  asOf?: IsoDate,
): Judgement[] {
  const { policy } = complaint;
  const tellings = asOf && tellingsOf(complaint, asOf);
  return events.flatMap((placed) => {
    const required = requirementsFor(policy, placed);
    if (required.length === 0) return [];
    const seen = factsFor(complaint, placed);
    return required
      .filter(({ when }) => !when || answer(when, seen, policy).truth === true)
      .map((requirement) =>
        judgeOne(complaint, { placed, requirement, seen, tellings: tellings?.get(placed) ?? [] }),
      );
  });
}

/** The same for every event known on a day. */
export const judgedOn = keptForADay((complaint, asOf) =>
  judge(complaint, eventsUntil(complaint, asOf), asOf),
);

/** What an event and its circumstances tell, by fact name. */
const factsFor = (complaint: Complaint, { event, after }: PlacedEvent): Facts => ({
  ...aboutComplaint(complaint, event.on),
  ...toldByItself(event, complaint),
  ...factsTold(event as unknown as Facts, after.advocate),
});

/** What a requirement is put to: an event, what it tells, and what others were told of it on other days. */
interface Asked {
  readonly placed: PlacedEvent;
  readonly requirement: Requirement;
  readonly seen: Facts;
  readonly tellings: readonly Telling[];
}

/** What was told on another day counts from there; whether a refusal counts is decided on its own day. */
function judgeOne(complaint: Complaint, { placed, requirement, seen, tellings }: Asked): Judgement {
  const { kind, holds, within } = requirement;
  const { on } = placed.event;
  const due = dueBy(complaint, placed, within);
  const base = { placed, requirement, ...(due && { due }) };
  const at = (day: IsoDate) => {
    const known = tellings.filter((telling) => telling.on <= day).reduce(withTelling, seen);
    return { day, answer: answer(holds, known, complaint.policy) };
  };
  const later =
    kind === 'formality' ? [] : tellings.map((telling) => telling.on).filter((day) => day > on);
  const answers = [on, ...new Set(later)].map(at);
  const met = answers.find(({ answer: { truth } }) => truth === true);
  if (met) return { ...base, answer: met.answer, metOn: met.day };
  const last = answers.at(-1)?.answer ?? NOT_KNOWN;
  const open = last.truth !== false && answers.find(({ answer: { truth } }) => truth !== false);
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
  { event, stage }: PlacedEvent,
  within: Requirement['within'],
): IsoDate | undefined {
  if (within === undefined || within === 'same-day') return within && event.on;
  const start = history.find(
    (earlier) =>
      earlier.event.type === within.from && (earlier.stage === stage || isReceipt(within.from)),
  );
  return start && endOf(within, start.event.on, calendar);
}

/** What the policy requires of an event: of every such event and, by what else it tells, of turning a complaint away. */
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

/** Events of which more is required by what else they tell. */
const DEPENDING: readonly EventType[] = [
  'complaint.excluded',
  'conduct.restricted',
  'conduct.lifted',
];

/** Worked out once for each policy, type of event and stage. */
const requiredBy = oncePer((_: Policy) => new Map<string, readonly Requirement[]>());

/** What is required of every event of a type at a stage: whatever the stage, there, and of a refusal to count. */
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

/** The powers of the section on conduct that an event uses, as far as it tells. */
export function powersUsed({ conduct }: Policy, event: PlacedEvent['event']): ConductPower[] {
  const powers = given(given(conduct)?.powers) ?? [];
  if (event.type === 'conduct.restricted' || event.type === 'conduct.lifted')
    return powers.filter(({ does }) => does === 'restrict-contact');
  const names = event.type === 'complaint.excluded' ? event.grounds : [];
  return powers
    .filter(({ does }) => does !== 'restrict-contact')
    .filter(({ on, clause }) => names.some((name) => on.includes(name) || name === clause));
}
