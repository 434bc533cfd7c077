import { capitalised, type IsoDate } from '../calendar/index.js';
import {
  aboutComplaint,
  type Complaint,
  type Judgement,
  judgeOne,
  type PlacedFact,
  tellingsOf,
  toldByItself,
} from '../history/index.js';
import { factsTold } from '../lifecycle/index.js';
import {
  answer,
  type ConductPower,
  EVENT_NAMES,
  type EventType,
  type Facts,
  given,
  type Policy,
  type Requirement,
} from '../policy/index.js';

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

/** What a fact and its circumstances tell, by fact name. */
const factsFor = (complaint: Complaint, { event, after }: PlacedFact): Facts => ({
  ...aboutComplaint(complaint, event.on),
  ...toldByItself(event, complaint),
  ...factsTold(event as unknown as Facts, after.advocate),
});

/** What the policy requires of a fact: whatever the stage, at its stage, and of a refusal to count. */
function requirementsFor(policy: Policy, { event, stage }: PlacedFact): Requirement[] {
  const atStage = policy.stages.find(({ id }) => id === stage)?.requires ?? [];
  const ofRefusal = given(given(policy.refusal)?.formalities) ?? [];
  const ofConduct = powersUsed(policy, event).flatMap(({ formalities }) => formalities);
  const all = [...policy.requirements, ...atStage, ...ofRefusal, ...ofConduct];
  return [...all, ...noticesOf(policy, event)].filter(({ of }) => of.includes(event.type));
}

/** The powers of the section on conduct that a fact uses, as far as it tells. */
export function powersUsed({ conduct }: Policy, event: PlacedFact['event']): ConductPower[] {
  const powers = given(given(conduct)?.powers) ?? [];
  if (event.type === 'complaint.excluded') {
    const names = event.grounds;
    return powers
      .filter(({ does }) => does !== 'restrict-contact')
      .filter(({ on, clause }) => names.some((name) => on.includes(name) || name === clause));
  }
  return event.type === 'conduct.restricted' || event.type === 'conduct.lifted'
    ? powers.filter(({ does }) => does === 'restrict-contact')
    : [];
}

/** What turning a complaint away takes, by the grounds it was turned away on. */
function noticesOf({ scope }: Policy, event: PlacedFact['event']): readonly Requirement[] {
  if (event.type !== 'complaint.excluded') return [];
  return scope.grounds
    .filter(({ id, clause }) => event.grounds.some((name) => name === id || name === clause))
    .flatMap(({ notice }) => notice ?? []);
}

/** "The response of 2019-01-15", to begin a sentence with. */
export function factName(type: EventType, on: IsoDate): string {
  const name = EVENT_NAMES[type];
  return `${capitalised(name)} of ${on}`;
}
