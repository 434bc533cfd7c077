import type { BlockContent, RootContent } from 'mdast';
import type { Policy, Stage, Step } from '../../policy/index.js';
import { eventName } from '../../policy/index.js';
import { heading, introduced, list, paragraph } from '../pages/index.js';
import { said, statedAt } from './clauses.js';
import {
  alsoDone,
  dutyAt,
  eventWords,
  happens,
  isOfExclusions,
  isOfExtensions,
  namedBy,
} from './events.js';
import { inWords, NO_LIMIT, requirementItems, within } from './terms/index.js';
import { GATE, HANDLING, lack, STEP } from './words.js';

/** How complaints are handled, stage by stage; then what holds at every stage, but for what other parts speak of. */
export function handling(policy: Policy): RootContent[] {
  const everywhere = policy.requirements.filter(
    (one) => !isOfExtensions(one) && !isOfExclusions(one),
  );
  return [
    ...statedAt(policy, 'handling', policy.stages),
    ...policy.stages.flatMap((stage) => stageContent(stage, policy)),
    ...(everywhere.length > 0
      ? [heading(3, HANDLING.everywhere), list(requirementItems(everywhere, policy))]
      : []),
  ];
}

function stageContent(stage: Stage, policy: Policy): RootContent[] {
  const { name, opensOn, informal, skippable, handlers = [], requires = [] } = stage;
  const required = requires.filter((one) => !isOfExtensions(one));
  return [
    heading(3, name),
    said(
      [
        HANDLING.begins(opensOn.map((trigger) => happens(trigger, policy))),
        ...(informal ? HANDLING.informal : []),
        handler(stage, policy),
      ],
      stage,
    ),
    ...statedAt(policy, 'handling', policy.stages, stage),
    ...gate(stage),
    ...(skippable
      ? [said(HANDLING.skippable(skippable.when && inWords(skippable.when, policy)), skippable)]
      : []),
    ...introduced(
      HANDLING.handlers(handlers.some(({ does }) => does)),
      handlers.map((rule) =>
        said(HANDLING.handlerOf(inWords(rule.when, policy), rule, policy), rule),
      ),
    ),
    paragraph(HANDLING.steps),
    list(stage.steps.map((step) => stepItem(step, stage, policy))),
    ...introduced(HANDLING.requirements, requirementItems(required, policy)),
  ];
}

const handler = ({ handler: who }: Stage, policy: Policy): string =>
  typeof who === 'string'
    ? lack(who, who === 'not-seen' ? 'handler' : 'rank')
    : HANDLING.handler(who, policy);

/** What a request has to meet to be taken to a stage. */
function gate({ gate: rule }: Stage): RootContent[] {
  if (rule === undefined) return [];
  if (typeof rule === 'string') return [said(lack(rule, 'gate'))];
  const { criteria, passes, otherwise } = rule;
  return [
    said([GATE.passes(passes), GATE[otherwise]], rule),
    list(criteria.map((one) => said(GATE.criterion(one.name), one))),
  ];
}

/** A step of a stage: who does what, by when, and what follows. */
function stepItem(step: Step, stage: Stage, policy: Policy): BlockContent[] {
  const { limit, party, onExpiry } = step;
  const does = doing(step, stage, policy);
  const follows = whatFollows(step, policy);
  if (typeof limit === 'string') return [said([does, NO_LIMIT[limit], ...follows], step, onExpiry)];
  const [only, ...more] = limit;
  if (!only || more.length > 0)
    return [
      said([does, STEP.firstApplies, ...follows], step, onExpiry),
      list(limit.map((one) => said(within(one, party, policy), one))),
    ];
  const time = within(only, party, policy, namedBy(step.duty, stage));
  const cited = only.clause === step.clause ? [only] : [step, only];
  return [said([`${does} ${time}`, ...follows], ...cited, onExpiry)];
}

/** What somebody does: what the complainant does at will, and what the landlord asks for. */
const doing = ({ duty, party }: Step, stage: Stage, policy: Policy): string =>
  party === 'landlord'
    ? STEP.landlord(dutyAt(duty, stage, policy))
    : STEP.complainant(dutyAt(duty, stage, policy), duty === 'escalate');

/** What follows a step, what counts as it, and what takes its place: sentences. */
function whatFollows(step: Step, policy: Policy): string[] {
  const { doneBy, releasedBy = [], ends = [], onExpiry } = step;
  return [
    ...ends.map(({ on, as }) =>
      doneBy.length > 1 ? STEP.closesIf(eventWords(on, policy), as) : STEP.closes(as),
    ),
    ...alsoDone(step).map((event) => STEP.doesToo(eventName(event, policy))),
    ...(releasedBy.length > 0
      ? [STEP.released(releasedBy.map((event) => eventWords(event, policy)))]
      : []),
    ...(onExpiry ? [STEP.expires(onExpiry.as)] : []),
  ];
}
