import type { Complaint, PlacedEvent } from '../history/index.js';
import type { Duty, Policy, Role } from '../policy/index.js';
import {
  ANSWERS,
  dutyOf,
  exclusionGround,
  given,
  powerToRefuse,
  stageOf,
} from '../policy/index.js';
import type { Breach, Draft, NotShown } from './breach.js';
import { breach, byEvent, gap, ofEvent } from './breach.js';
import { deciding } from './handlers.js';
import { powersUsed } from './requirements.js';

/**
 * Finds stages handled by the wrong person, if the event says who and the policy says who should. Takes events
 * in order.
 */
export function handlersOfEach(complaint: Complaint): (placed: PlacedEvent) => Draft<Breach>[] {
  const passedTo = new Map<string, Set<Role>>();
  return (placed) => {
    const roles = handlersOf(placed.event);
    if (roles.length === 0) return [];
    const key = `${placed.event.type} ${placed.stage}`;
    const before = passedTo.get(key) ?? new Set();
    const wrong = ofHandler(complaint, placed, roles, before);
    passedTo.set(key, new Set([...before, ...roles]));
    return wrong;
  };
}

function ofHandler(
  complaint: Complaint,
  placed: PlacedEvent,
  roles: readonly Role[],
  before: ReadonlySet<Role>,
): Draft<Breach>[] {
  const { event } = placed;
  const { policy } = complaint;
  const stage = stageOf(policy, placed.stage);
  const who = stage && deciding(complaint, stage, event.on);
  if (!stage || !who) return [];
  const { investigate, respond } = who;
  const isAllocation = dutyOf(event.type) === 'allocate';
  const right = isAllocation ? who.all : respond;
  if (!right) return [];
  const rights = isAllocation ? [who.all, investigate, respond] : [right];
  const isRight = (role: Role) => rights.some((one) => one && one.accepts(role) !== false);
  const wrong = roles.filter((role) => !isRight(role));
  // Once it has been passed to the right person, whoever has it next may do anything that the policy assigns to nobody.
  const mayBeNext = isAllocation && !(investigate && respond) && [...before].some(isRight);
  const data = { type: event.type, on: event.on, wrong, policy, stage, right: right.handler };
  const fields = byEvent(placed, 'wrong-handler', right.handler.clause);
  if (wrong.length === 0) {
    const { together, handler } = right.handler;
    const isWhole = isAllocation || !together || handler.every((role) => roles.includes(role));
    return isWhole ? [] : [breach('decided-without-all', { ...data, wrong: roles }, fields)];
  }
  if (mayBeNext) return [];
  const others = { investigate: investigate?.handler, respond: respond?.handler };
  return isAllocation
    ? [breach('allocated-to-wrong-role', { ...data, ...others }, fields)]
    : [breach('decided-by-wrong-role', data, fields)];
}

/** An answer that may not have been decided by somebody senior enough. */
export function seniorityLeftOpen(complaint: Complaint, placed: PlacedEvent): Draft<NotShown>[] {
  const { event } = placed;
  const roles = dutyOf(event.type) === 'allocate' ? [] : handlersOf(event);
  const stage = stageOf(complaint.policy, placed.stage);
  const right = roles.length > 0 && stage && deciding(complaint, stage, event.on)?.respond;
  if (!right || !roles.every((role) => right.accepts(role) !== false)) return [];
  const isOpen = roles.some((role) => right.accepts(role) === 'unknown');
  const { clause } = right.handler;
  return isOpen ? [gap('senior-enough', event, ofEvent(placed, clause, 'decidedBy'))] : [];
}

function handlersOf(event: PlacedEvent['event']): readonly Role[] {
  const duty = dutyOf(event.type);
  const { to, decidedBy } = event as Partial<Record<'to' | 'decidedBy', Role | readonly Role[]>>;
  const who = duty === 'allocate' ? to : ANSWERS.includes(duty as Duty) && decidedBy;
  return [who || []].flat();
}

/** Powers over conduct used by the wrong person, if the event says who and the policy says who may. */
export function ofPower(policy: Policy, placed: PlacedEvent): Draft<Breach>[] {
  const { event } = placed;
  const { decidedBy: by = [] } = event as { readonly decidedBy?: Role | readonly Role[] };
  const who = [by].flat();
  if (who.length === 0) return [];
  return powersUsed(policy, event).flatMap(({ decidedBy, clause, name: can }) => {
    const allowed = given(decidedBy);
    const wrong = who.filter((role) => !allowed?.includes(role));
    if (!allowed || wrong.length === 0) return [];
    const data = { type: event.type, on: event.on, wrong, policy, allowed, can };
    return [breach('power-used-by-wrong-role', data, byEvent(placed, 'wrong-handler', clause))];
  });
}

/** Grounds that the policy does not have, or that do not allow what was done. */
export function ofGrounds(policy: Policy, placed: PlacedEvent): Draft<Breach>[] {
  const { event } = placed;
  if (event.type === 'escalation.refused') return ofRefusal(policy, placed, event.ground);
  if (event.type !== 'complaint.excluded') return [];
  return event.grounds.flatMap((ground) => ofExclusion(policy, placed, ground, event.reasons));
}

function ofRefusal(policy: Policy, placed: PlacedEvent, ground?: string): Draft<Breach>[] {
  const power = powerToRefuse(policy);
  if (policy.refusal === 'not-seen' || power?.grounds === 'not-seen') return [];
  const fields = byEvent(placed, 'no-such-ground', power?.clause);
  if (!power) return [breach('no-power-to-refuse', undefined, fields)];
  const grounds = given(power.grounds) ?? [];
  if (ground === undefined || grounds.includes(ground)) return [];
  return [breach('not-a-refusal-ground', { ground, grounds }, fields)];
}

function ofExclusion(
  policy: Policy,
  placed: PlacedEvent,
  ground: string,
  reasons: string | undefined,
): Draft<Breach>[] {
  const named = exclusionGround(policy, ground);
  const fields = byEvent(placed, 'no-such-ground', named.clause);
  if (named.is === 'other-effect') return [breach('ground-has-other-effect', named.ground, fields)];
  if (named.is === 'no-power') return [breach('no-power-to-exclude', { ground }, fields)];
  if (named.is === 'no-ground') return [breach('not-an-exclusion-ground', { ground }, fields)];
  // A part of the policy that was not available may give the power.
  if (named.is !== 'own' || reasons !== '') return [];
  return [breach('own-ground-without-reasons', { ground }, { ...fields, kind: 'missing-reasons' })];
}
