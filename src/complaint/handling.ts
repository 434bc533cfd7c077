import type { Complaint, PlacedFact } from '../history/index.js';
import type { Policy, Role } from '../policy/index.js';
import {
  ANSWERS,
  dutyOf,
  exclusionGround,
  given,
  INSTEAD_OF_EXCLUSION,
  powerToRefuse,
  roleNames,
  stageOf,
  theEventOn,
} from '../policy/index.js';
import type { BreachOf } from './breach.js';
import { breachBy } from './breach.js';
import { handlersAt } from './handled-by.js';
import { powersUsed } from './requirements.js';

/** Who handled the stage, where the fact tells and the policy says who should. */
export function ofHandler(complaint: Complaint, fact: PlacedFact): BreachOf[] {
  const { event, stage } = fact;
  const at = stageOf(complaint.policy, stage);
  const who = at && handlersAt(complaint, at, event.on);
  const isAllocation = dutyOf(event.type) === 'allocate';
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
      ? `investigated by ${investigate.because} and responded to by ${respond.because}`
      : `handled by ${right.because}`;
  const whom = roleNames(wrong, complaint.policy, 'and');
  const because = `${theEventOn(event.type, event.on)} was ${isAllocation ? 'to' : 'decided by'} ${whom}. ${at.name} must be ${isHandled}.`;
  return [breachBy(fact, 'wrong-handler', right.clause, because)];
}

function handlersOf(event: PlacedFact['event']): readonly Role[] {
  const duty = dutyOf(event.type);
  if (duty === 'allocate' && 'to' in event) return [event.to ?? []].flat();
  const isAnswer = duty !== undefined && ANSWERS.includes(duty);
  return isAnswer && 'decidedBy' in event ? [event.decidedBy ?? []].flat() : [];
}

/** Who used a power of the section on conduct, where the fact tells and the policy says who may. */
export function ofPower({ policy }: Complaint, fact: PlacedFact): BreachOf[] {
  const { event } = fact;
  const who = 'decidedBy' in event ? [event.decidedBy ?? []].flat() : [];
  return powersUsed(policy, event).flatMap(({ decidedBy, clause, name }) => {
    const right = given(decidedBy);
    const wrong = who.filter((role) => !right?.includes(role));
    if (!right || wrong.length === 0) return [];
    const because = `${theEventOn(event.type, event.on)} was decided by ${roleNames(wrong, policy, 'and')}. Only ${roleNames(right, policy, 'or')} can ${name}.`;
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
    ? `‘${ground}’ is not a ground for refusing escalation. ${listed(policy, grounds)}.`
    : 'The policy does not allow escalation to be refused, so the refusal has no effect.';
  return [breachBy(fact, 'no-such-ground', power?.clause, because)];
}

/** The grounds by their ids alone: they can be named by clause, too. */
function listed({ clauses }: Policy, grounds: readonly string[]): string {
  const ids = grounds.filter((name) => !clauses.some(({ number }) => number === name));
  if (ids.length === 0) return 'The policy names no grounds';
  const named = `‘${ids.join('’, ‘')}’`;
  return ids.length === 1 ? `The only ground is ${named}` : `The grounds are ${named}`;
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
      ? `The policy does not exclude a matter that ${ground.ground.name}. ${INSTEAD_OF_EXCLUSION[ground.ground.effect]}.`
      : WRONG[is](name);
  const kind = is === 'own' ? 'missing-reasons' : 'no-such-ground';
  return [breachBy(fact, kind, clause, because)];
}

const WRONG = {
  own: (name: string) =>
    `‘${name}’ is the landlord's own ground, and no reasons were given for it.`,
  'no-power': (name: string) =>
    `The policy does not allow a complaint to be excluded on the ground ‘${name}’.`,
  'no-ground': (name: string) => `‘${name}’ is not a ground in this policy.`,
} as const;
