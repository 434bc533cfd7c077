import type { Complaint, PlacedFact } from '../history/index.js';
import { type EventOf, groundExcludes } from '../lifecycle/index.js';
import { type Ground, given, type Policy, powerToRefuse, type Role } from '../policy/index.js';
import type { Breach } from './breach.js';
import { handlersAt } from './handled-by.js';
import { factName, powersUsed } from './requirements.js';

type Found = Omit<Breach, 'policy'>;

/** Who handled the stage, where the fact tells and the policy says who should. */
export function ofHandler(complaint: Complaint, { event, stage }: PlacedFact): Found[] {
  const at = complaint.policy.stages.find(({ id }) => id === stage);
  const right = at && handlersAt(complaint, at, event.on);
  const wrong = handlersOf(event).filter((role) => !right?.handler.includes(role));
  if (!right || wrong.length === 0) return [];
  const because = `${factName(event.type, event.on)} was ${event.type === 'complaint.allocated' ? 'to' : 'decided by'} ${wrong.join(' and ')}; ${at.name} is handled by ${right.because}.`;
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
  const found = (clause: string, because: string): Found => ({
    kind: 'no-such-ground',
    clause,
    stage,
    on: event.on,
    event: event.type,
    because,
  });
  if (event.type === 'escalation.refused') return ofRefusal(policy, event, stage, found);
  if (event.type !== 'complaint.excluded') return [];
  return event.grounds.flatMap((name) => ofExclusion(policy, event, name, found));
}

type Report = (clause: string, because: string) => Found;

function ofRefusal(
  policy: Policy,
  { ground }: EventOf<'escalation.refused'>,
  stage: string | null,
  found: Report,
): Found[] {
  const power = powerToRefuse(policy);
  if (policy.refusal === 'not-seen' || power?.grounds === 'not-seen') return [];
  if (!power) {
    const clause = policy.stages.find(({ id }) => id === stage)?.clause ?? '';
    return [
      found(clause, 'The policy gives no power to refuse escalation, so it changes nothing.'),
    ];
  }
  const grounds = given(power.grounds) ?? [];
  return ground === undefined || grounds.includes(ground)
    ? []
    : [
        found(
          power.clause,
          `'${ground}' is no ground for refusing escalation; ${listed(policy, grounds)}.`,
        ),
      ];
}

/** The grounds by their ids alone: they can be named by clause, too. */
function listed({ clauses }: Policy, grounds: readonly string[]): string {
  const ids = grounds.filter((name) => !clauses.some(({ number }) => number === name));
  if (ids.length === 0) return 'the policy names none';
  return ids.length === 1 ? `the only one is ${ids[0]}` : `the grounds are ${ids.join(', ')}`;
}

/** Whether a ground is one of the landlord's own, which an open list allows. */
export function isOwnGround({ scope: { grounds, open } }: Policy, name: string): boolean {
  const named = grounds.filter(({ id, clause }) => id === name || clause === name);
  return named.every(({ clause }) => clause === open?.clause);
}

function ofExclusion(
  policy: Policy,
  event: EventOf<'complaint.excluded'>,
  name: string,
  found: Report,
): Found[] {
  const { grounds, open } = policy.scope;
  if (open && isOwnGround(policy, name)) {
    const because = `'${name}' is a ground of the landlord's own, for which no reasons were given.`;
    return event.reasons === ''
      ? [{ ...found(open.clause, because), kind: 'missing-reasons' }]
      : [];
  }
  if (groundExcludes(policy, name) !== false) return [];
  const ground = grounds.find(({ id, clause }) => id === name || clause === name);
  if (!ground) {
    const clause = grounds[0]?.clause ?? policy.stages[0]?.clause ?? '';
    return [found(clause, `'${name}' is no ground of this policy.`)];
  }
  return [
    found(
      ground.clause,
      `A matter that ${ground.name} is not excluded: ${INSTEAD[ground.effect]}.`,
    ),
  ];
}

const INSTEAD: Readonly<Record<Ground['effect'], string>> = {
  exclude: 'it is excluded',
  'first-contact': 'it is first tried at first contact',
  alongside: 'the complaint goes on alongside',
  merge: 'it is joined to the earlier complaint',
  include: 'the policy takes it as a complaint',
  'no-bar': 'that is no bar',
};
