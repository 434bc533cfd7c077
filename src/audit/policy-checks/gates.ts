import { factsIn, type Gate, type Stage } from '../../policy/index.js';
import {
  type Asked,
  type Check,
  fails,
  type Judged,
  listed,
  meets,
  notSeen,
  review,
} from './check.js';
import { withoutStage } from './parts.js';

const later = ({ formal }: Asked): readonly Stage[] => formal.slice(1);

/** What each later stage asks of a request for it. */
const gates = (asked: Asked, judge: (gate: Gate, stage: Stage) => Judged): readonly Judged[] => {
  if (asked.formal.length < 2) return withoutStage(asked, 2);
  return later(asked).map((stage) => {
    const open = meets(`Asking for ${stage.name} is enough.`, stage);
    const { gate = asked.whole ? 'none' : 'not-seen' } = stage;
    if (gate === 'not-seen') return notSeen(`ask more of a request for ${stage.name}`, stage);
    return typeof gate === 'object' ? judge(gate, stage) : open;
  });
};

/** Dissatisfaction is enough for the next stage. */
export const dissatisfactionIsEnough: Check = (asked) =>
  gates(asked, (gate, { name }) => {
    const told = `A request for ${name} has to meet more: it ${listed(gate.criteria.map((one) => one.name))}`;
    const advice = `Let every request for ${name} be enough.`;
    return gate.otherwise === 'may-refuse'
      ? fails(`${told}; otherwise it may be refused.`, advice, gate)
      : review(`${told}; what follows otherwise is for a person.`, advice, gate);
  });

/** Facts that a request shows only by giving reasons, or something new. */
const REASONS = ['reasons', 'newInformation', 'newEvidence'];

/** No reasons are demanded for the next stage. */
export const reasonsAreNotNeeded: Check = (asked) => [
  ...gates(asked, (gate, { name }) => {
    const asksForReasons = gate.criteria.some(({ met }) =>
      factsIn(met).some((fact) => REASONS.includes(fact)),
    );
    const told = `A request for ${name} is asked for more than dissatisfaction: it ${listed(gate.criteria.map((one) => one.name))}.`;
    return asksForReasons
      ? fails(told, `Take a request for ${name} without asking for reasons or anything new.`, gate)
      : review(told, 'Have somebody judge whether that comes to asking for reasons.', gate);
  }),
  ...[...asked.policy.requirements, ...asked.formal.flatMap(({ requires = [] }) => requires)]
    .filter(
      ({ of, holds }) =>
        of.includes('escalation.requested') &&
        factsIn(holds).some((fact) => REASONS.includes(fact)),
    )
    .map((one) =>
      fails(
        'A request for the next stage has to give reasons.',
        'Take a request without asking for reasons.',
        one,
      ),
    ),
];
