import type { IsoDate } from '../calendar/index.js';
import type { Complaint, Judgement, PlacedFact } from '../history/index.js';
import {
  aboutComplaint,
  factsUntil,
  judgeOne,
  keptForADay,
  tellingsOf,
  toldByItself,
} from '../history/index.js';
import { factsTold } from '../lifecycle/index.js';
import type { ConductPower, EventType, Facts, Policy, Requirement } from '../policy/index.js';
import { answer, given, stageOf } from '../policy/index.js';

/**
 * Puts every requirement to every fact it is about. One whose own condition is not known to hold is left out.
 *
 * @param asOf - Until when what others were told of the fact counts; without it, only the fact itself does.
 */
export function judge(
  complaint: Complaint,
  facts: readonly PlacedFact[],
  asOf?: IsoDate,
): Judgement[] {
  const { policy } = complaint;
  const tellings = asOf && tellingsOf(complaint, asOf);
  return facts.flatMap((fact) => {
    const required = requirementsFor(policy, fact);
    if (required.length === 0) return [];
    const seen = factsFor(complaint, fact);
    return required
      .filter(({ when }) => !when || answer(when, seen, policy).truth === true)
      .map((requirement) =>
        judgeOne(complaint, { fact, requirement, seen, tellings: tellings?.get(fact) ?? [] }),
      );
  });
}

/** The same for every fact known on a day. */
export const judgedOn = keptForADay((complaint, asOf) =>
  judge(complaint, factsUntil(complaint, asOf), asOf),
);

/** What a fact and its circumstances tell, by fact name. */
const factsFor = (complaint: Complaint, { event, after }: PlacedFact): Facts => ({
  ...aboutComplaint(complaint, event.on),
  ...toldByItself(event, complaint),
  ...factsTold(event as unknown as Facts, after.advocate),
});

/** What the policy requires of a fact: of every such fact and, by what else it tells, of turning a complaint away. */
function requirementsFor(policy: Policy, { event, stage }: PlacedFact): readonly Requirement[] {
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

/** Facts of which more is required by what else they tell. */
const DEPENDING: readonly EventType[] = [
  'complaint.excluded',
  'conduct.restricted',
  'conduct.lifted',
];

/** Worked out once for each policy, type of fact and stage. */
const requiredBy = new WeakMap<Policy, Map<string, readonly Requirement[]>>();

/** What is required of every fact of a type at a stage: whatever the stage, there, and of a refusal to count. */
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

/** The powers of the section on conduct that a fact uses, as far as it tells. */
export function powersUsed({ conduct }: Policy, event: PlacedFact['event']): ConductPower[] {
  const powers = given(given(conduct)?.powers) ?? [];
  if (event.type === 'conduct.restricted' || event.type === 'conduct.lifted')
    return powers.filter(({ does }) => does === 'restrict-contact');
  const names = event.type === 'complaint.excluded' ? event.grounds : [];
  return powers
    .filter(({ does }) => does !== 'restrict-contact')
    .filter(({ on, clause }) => names.some((name) => on.includes(name) || name === clause));
}
