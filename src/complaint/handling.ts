import type { Complaint, PlacedFact } from '../history/index.js';
import type { EventOf } from '../lifecycle/index.js';
import {
  type ClauseRef,
  exclusionGround,
  type Ground,
  given,
  type Policy,
  powerToRefuse,
  type Role,
} from '../policy/index.js';
import type { Breach } from './breach.js';
import { handlersAt } from './handled-by.js';
import { factName, powersUsed } from './requirements.js';

type Found = Omit<Breach, 'policy'>;

/** Who handled the stage, where the fact tells and the policy says who should. */
export function ofHandler(complaint: Complaint, fact: PlacedFact): Found[] {
  const { event, stage } = fact;
  const at = complaint.policy.stages.find(({ id }) => id === stage);
  const who = at && handlersAt(complaint, at, event.on);
  const isAllocation = event.type === 'complaint.allocated';
  const right = isAllocation ? who : who?.respond;
  if (!right || !who) return [];
  const { investigate, respond } = who;
  const isRight = (role: Role) =>
    (isAllocation ? [who, investigate, respond] : [right]).some((one) =>
      one?.handler.includes(role),
    );
  const wrong = handlersOf(event).filter((role) => !isRight(role));
  // Once it was passed to whom the policy tells of, whoever has it next may do what it tells nobody for.
  const mayBeNext =
    isAllocation &&
    !(investigate && respond) &&
    complaint.history
      .slice(0, complaint.history.indexOf(fact))
      .some(
        (one) =>
          one.event.type === event.type &&
          one.stage === stage &&
          handlersOf(one.event).some(isRight),
      );
  if (wrong.length === 0 || mayBeNext) return [];
  const isHandled =
    isAllocation && investigate && respond && investigate.because !== respond.because
      ? `investigated by ${investigate.because} and answered by ${respond.because}`
      : `handled by ${right.because}`;
  const because = `${factName(event.type, event.on)} was ${isAllocation ? 'to' : 'decided by'} ${wrong.join(' and ')}; ${at.name} is ${isHandled}.`;
  const { clause } = right;
  return [{ kind: 'wrong-handler', clause, stage, on: event.on, event: event.type, because }];
}

function handlersOf(event: PlacedFact['event']): readonly Role[] {
  if (event.type === 'complaint.allocated') return event.to === undefined ? [] : [event.to];
  if (event.type !== 'response.sent' && event.type !== 'decision.sent') return [];
  const { decidedBy = [] } = event;
  return typeof decidedBy === 'string' ? [decidedBy] : decidedBy;
}

/** Who used a power of the section on conduct, where the fact tells and the policy says who may. */
export function ofPower({ policy }: Complaint, { event, stage }: PlacedFact): Found[] {
  const who = 'decidedBy' in event ? [event.decidedBy ?? []].flat() : [];
  return powersUsed(policy, event).flatMap(({ decidedBy, clause, name }): Found[] => {
    const right = given(decidedBy);
    const wrong = who.filter((role) => !right?.includes(role));
    if (!right || wrong.length === 0) return [];
    const because = `${factName(event.type, event.on)} was decided by ${wrong.join(' and ')}; to ${name} is for ${right.join(' or ')}.`;
    return [{ kind: 'wrong-handler', clause, stage, on: event.on, event: event.type, because }];
  });
}

/** Grounds the policy does not have, or that do not allow what was done. */
export function ofGrounds({ policy }: Complaint, { event, stage }: PlacedFact): Found[] {
  const found = (because: string, clause?: ClauseRef): Found => ({
    kind: 'no-such-ground',
    ...(clause !== undefined && { clause }),
    stage,
    on: event.on,
    event: event.type,
    because,
  });
  if (event.type === 'escalation.refused') return ofRefusal(policy, event, found);
  if (event.type !== 'complaint.excluded') return [];
  return event.grounds.flatMap((name) => ofExclusion(policy, event, name, found));
}

type Report = (because: string, clause?: ClauseRef) => Found;

function ofRefusal(
  policy: Policy,
  { ground }: EventOf<'escalation.refused'>,
  found: Report,
): Found[] {
  const power = powerToRefuse(policy);
  if (policy.refusal === 'not-seen' || power?.grounds === 'not-seen') return [];
  if (!power)
    return [found('The policy gives no power to refuse escalation, so it changes nothing.')];
  const grounds = given(power.grounds) ?? [];
  if (ground === undefined || grounds.includes(ground)) return [];
  const because = `'${ground}' is no ground for refusing escalation; ${listed(policy, grounds)}.`;
  return [found(because, power.clause)];
}

/** The grounds by their ids alone: they can be named by clause, too. */
function listed({ clauses }: Policy, grounds: readonly string[]): string {
  const ids = grounds.filter((name) => !clauses.some(({ number }) => number === name));
  if (ids.length === 0) return 'the policy names none';
  return ids.length === 1 ? `the only one is ${ids[0]}` : `the grounds are ${ids.join(', ')}`;
}

function ofExclusion(
  policy: Policy,
  event: EventOf<'complaint.excluded'>,
  name: string,
  found: Report,
): Found[] {
  const ground = exclusionGround(policy, name);
  if (ground.is === 'own') {
    const because = `'${name}' is a ground of the landlord's own, for which no reasons were given.`;
    return event.reasons === ''
      ? [{ ...found(because, ground.clause), kind: 'missing-reasons' }]
      : [];
  }
  // What was not seen may give the power.
  if (ground.is === 'power' || ground.is === 'not-seen') return [];
  const because =
    ground.is === 'other-effect'
      ? `A matter that ${ground.ground.name} is not excluded: ${INSTEAD[ground.ground.effect]}.`
      : ground.is === 'no-power'
        ? `The policy gives no power to exclude a complaint on the ground '${name}'.`
        : `'${name}' is no ground of this policy.`;
  return [found(because, ground.clause)];
}

const INSTEAD: Readonly<Record<Ground['effect'], string>> = {
  exclude: 'it is excluded',
  'first-contact': 'it is first tried at first contact',
  alongside: 'the complaint goes on alongside',
  merge: 'it is joined to the earlier complaint',
  include: 'the policy takes it as a complaint',
  'no-bar': 'that is no bar',
};
