import type { Complaint, PlacedFact } from '../history/index.js';
import type { Ground, Policy, Role } from '../policy/index.js';
import { exclusionGround, given, powerToRefuse, stageOf } from '../policy/index.js';
import type { BreachOf } from './breach.js';
import { breachBy, factName } from './breach.js';
import { handlersAt } from './handled-by.js';
import { powersUsed } from './requirements.js';

/** Who handled the stage, where the fact tells and the policy says who should. */
export function ofHandler(complaint: Complaint, fact: PlacedFact): BreachOf[] {
  const { event, stage } = fact;
  const at = stageOf(complaint.policy, stage);
  const who = at && handlersAt(complaint, at, event.on);
  const isAllocation = event.type === 'complaint.allocated';
  const right = isAllocation ? who : who?.respond;
  if (!right || !who) return [];
  const { investigate, respond } = who;
  const rights = isAllocation ? [who, investigate, respond] : [right];
  const isRight = (role: Role) => rights.some((one) => one?.handler.includes(role));
  const wrong = handlersOf(event).filter((role) => !isRight(role));
  // Once it was passed to whom the policy tells of, whoever has it next may do what it tells nobody for.
  const mayBeNext =
    isAllocation &&
    !(investigate && respond) &&
    complaint.history
      .slice(0, complaint.history.indexOf(fact))
      .filter((one) => one.event.type === event.type && one.stage === stage)
      .some((one) => handlersOf(one.event).some(isRight));
  if (wrong.length === 0 || mayBeNext) return [];
  const isHandled =
    isAllocation && investigate && respond && investigate.because !== respond.because
      ? `investigated by ${investigate.because} and answered by ${respond.because}`
      : `handled by ${right.because}`;
  const because = `${factName(event.type, event.on)} was ${isAllocation ? 'to' : 'decided by'} ${wrong.join(' and ')}; ${at.name} is ${isHandled}.`;
  return [breachBy(fact, 'wrong-handler', right.clause, because)];
}

function handlersOf(event: PlacedFact['event']): readonly Role[] {
  if (event.type === 'complaint.allocated') return [event.to ?? []].flat();
  const isAnswer = event.type === 'response.sent' || event.type === 'decision.sent';
  return isAnswer ? [event.decidedBy ?? []].flat() : [];
}

/** Who used a power of the section on conduct, where the fact tells and the policy says who may. */
export function ofPower({ policy }: Complaint, fact: PlacedFact): BreachOf[] {
  const { event } = fact;
  const who = 'decidedBy' in event ? [event.decidedBy ?? []].flat() : [];
  return powersUsed(policy, event).flatMap(({ decidedBy, clause, name }) => {
    const right = given(decidedBy);
    const wrong = who.filter((role) => !right?.includes(role));
    if (!right || wrong.length === 0) return [];
    const because = `${factName(event.type, event.on)} was decided by ${wrong.join(' and ')}; to ${name} is for ${right.join(' or ')}.`;
    return [breachBy(fact, 'wrong-handler', clause, because)];
  });
}

/** Grounds the policy does not have, or that do not allow what was done. */
export function ofGrounds({ policy }: Complaint, fact: PlacedFact): BreachOf[] {
  const { event } = fact;
  if (event.type === 'escalation.refused') return ofRefusal(policy, fact, event.ground);
  if (event.type !== 'complaint.excluded') return [];
  return event.grounds.flatMap((name) => ofExclusion(policy, fact, name, event.reasons));
}

function ofRefusal(policy: Policy, fact: PlacedFact, ground: string | undefined): BreachOf[] {
  const power = powerToRefuse(policy);
  if (policy.refusal === 'not-seen' || power?.grounds === 'not-seen') return [];
  const grounds = given(power?.grounds) ?? [];
  if (power && (ground === undefined || grounds.includes(ground))) return [];
  const because = power
    ? `'${ground}' is no ground for refusing escalation; ${listed(policy, grounds)}.`
    : 'The policy gives no power to refuse escalation, so it changes nothing.';
  return [breachBy(fact, 'no-such-ground', power?.clause, because)];
}

/** The grounds by their ids alone: they can be named by clause, too. */
function listed({ clauses }: Policy, grounds: readonly string[]): string {
  const ids = grounds.filter((name) => !clauses.some(({ number }) => number === name));
  if (ids.length === 0) return 'the policy names none';
  return ids.length === 1 ? `the only one is ${ids[0]}` : `the grounds are ${ids.join(', ')}`;
}

function ofExclusion(
  policy: Policy,
  fact: PlacedFact,
  name: string,
  reasons: string | undefined,
): BreachOf[] {
  const ground = exclusionGround(policy, name);
  const { is, clause } = ground;
  // What was not seen may give the power.
  if (is === 'power' || is === 'not-seen' || (is === 'own' && reasons !== '')) return [];
  const because =
    is === 'other-effect'
      ? `A matter that ${ground.ground.name} is not excluded: ${INSTEAD[ground.ground.effect]}.`
      : WRONG[is](name);
  const kind = is === 'own' ? 'missing-reasons' : 'no-such-ground';
  return [breachBy(fact, kind, clause, because)];
}

const WRONG = {
  own: (name: string) =>
    `'${name}' is a ground of the landlord's own, for which no reasons were given.`,
  'no-power': (name: string) =>
    `The policy gives no power to exclude a complaint on the ground '${name}'.`,
  'no-ground': (name: string) => `'${name}' is no ground of this policy.`,
} as const;

const INSTEAD: Readonly<Record<Ground['effect'], string>> = {
  exclude: 'it is excluded',
  'first-contact': 'it is first tried at first contact',
  alongside: 'the complaint goes on alongside',
  merge: 'it is joined to the earlier complaint',
  include: 'the policy takes it as a complaint',
  'no-bar': 'that is no bar',
};
