import type { IsoDate } from '../calendar/index.js';
import type { Complaint, Judgement, PlacedEvent } from '../history/index.js';
import {
  aboutComplaint,
  eventsUntil,
  judgeOne,
  keptForADay,
  tellingsOf,
  toldByItself,
} from '../history/index.js';
import { factsTold } from '../lifecycle/index.js';
import type { ConductPower, EventType, Facts, Policy, Requirement } from '../policy/index.js';
import { answer, given, stageOf } from '../policy/index.js';

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
const requiredBy = new WeakMap<Policy, Map<string, readonly Requirement[]>>();

/** What is required of every event of a type at a stage: whatever the stage, there, and of a refusal to count. */
function alwaysRequired(policy: Policy, type: EventType, stage: string | null) {
  const known = requiredBy.get(policy) ?? new Map<string, readonly Requirement[]>();
  requiredBy.set(policy, known);
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
