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
  if (
    event.type === 'escalation.refused' &&
    typeof policy.refusal === 'object' &&
    event.ground !== undefined
  ) {
    const { grounds, clause } = policy.refusal;
    return grounds.some(({ id }) => id === event.ground)
      ? []
      : [
          found(
            clause,
            `'${event.ground}' is no ground for refusing escalation; the grounds are ${grounds.map(({ id }) => id).join(', ')}.`,
          ),
        ];
  }
  if (event.type !== 'complaint.excluded') return [];
  return event.grounds.flatMap((name) => ofExclusion(policy, event, name, found));
}

function ofExclusion(
  policy: Policy,
  event: EventOf<'complaint.excluded'>,
  name: string,
  found: (clause: string, because: string) => Found,
): Found[] {
  const { grounds, open } = policy.scope;
  const named = grounds.filter(({ id, clause }) => id === name || clause === name);
  if (named.some(({ effect }) => effect === 'exclude')) return [];
  const [ground] = named;
  if (ground)
    return [
      found(
        ground.clause,
        `A matter that ${ground.name} is not excluded: ${ground.effect === 'alongside' ? 'the complaint goes on alongside' : 'it is first tried at first contact'}.`,
      ),
    ];
  if (!open) return [found(grounds[0]?.clause ?? '', `'${name}' is no ground of this policy.`)];
  return event.reasons === ''
    ? [
        {
          ...found(
            open.clause,
            `'${name}' is a ground of the landlord's own, for which no reasons were given.`,
          ),
          kind: 'missing-reasons',
        },
      ]
    : [];
}
