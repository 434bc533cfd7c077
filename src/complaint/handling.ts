import type { EventOf } from '../lifecycle/index.js';
import type { Policy } from '../policy/index.js';
import type { Breach } from './breach.js';
import type { Complaint, PlacedFact } from './complaint.js';
import { factName } from './requirements.js';

type Found = Omit<Breach, 'policy'>;

/** Who handled the stage, where the fact tells and the policy says who should. */
export function ofHandler({ policy }: Complaint, { event, stage }: PlacedFact): Found[] {
  const at = policy.stages.find(({ id }) => id === stage);
  const handler = at && Array.isArray(at.handler) ? at.handler : undefined;
  const who = handlerOf(event);
  if (!at || !handler || who === undefined || handler.includes(who)) return [];
  const because = `${factName(event.type, event.on)} was ${event.type === 'complaint.allocated' ? 'to' : 'decided by'} ${who}; ${at.name} is handled by ${handler.join(' or ')}.`;
  return [
    { kind: 'wrong-handler', clause: at.clause, stage, on: event.on, event: event.type, because },
  ];
}

function handlerOf(event: PlacedFact['event']): string | undefined {
  if (event.type === 'complaint.allocated') return event.to;
  return event.type === 'response.sent' || event.type === 'decision.sent'
    ? event.decidedBy
    : undefined;
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
  const { refusal, stages } = policy;
  if (refusal === 'not-seen') return [];
  if (typeof refusal === 'string') {
    const clause = stages.find(({ id }) => id === stage)?.clause ?? '';
    return [
      found(clause, 'The policy gives no power to refuse escalation, so it changes nothing.'),
    ];
  }
  const ids = refusal.grounds.map(({ id }) => id);
  return ground === undefined || ids.includes(ground)
    ? []
    : [
        found(
          refusal.clause,
          `'${ground}' is no ground for refusing escalation; the grounds are ${ids.join(', ')}.`,
        ),
      ];
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
  const named = grounds.filter(({ id, clause }) => id === name || clause === name);
  if (named.some(({ effect }) => effect === 'exclude')) return [];
  const [ground] = named;
  if (!ground) {
    const clause = grounds[0]?.clause ?? policy.stages[0]?.clause ?? '';
    return [found(clause, `'${name}' is no ground of this policy.`)];
  }
  const instead =
    ground.effect === 'alongside'
      ? 'the complaint goes on alongside'
      : 'it is first tried at first contact';
  return [found(ground.clause, `A matter that ${ground.name} is not excluded: ${instead}.`)];
}
