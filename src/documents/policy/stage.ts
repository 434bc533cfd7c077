import type { BlockContent, Paragraph, RootContent } from 'mdast';
import type { Opener, Policy, Stage, Step } from '../../policy/index.js';
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
import type { Sentence } from './silences/index.js';
import { lack, noLimit } from './silences/index.js';
import { inWords, requirementItems, startUnknown, within } from './terms/index.js';
import { GATE, HANDLING, STEP } from './words.js';

/** How complaints are handled at each stage, then the rules for every stage, except those printed in other parts. */
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
  const { name, skippable, handlers = [], requires = [] } = stage;
  const required = requires.filter((one) => !isOfExtensions(one));
  return [
    heading(3, name),
    beginning(stage, policy, handler(stage, policy)),
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

/** What opens a stage, and further words on its beginning. */
export const beginning = (stage: Stage, policy: Policy, more?: Sentence): Paragraph =>
  said(
    [
      HANDLING.begins(stage.opensOn.map((opener) => opening(opener, policy))),
      ...(stage.informal ? HANDLING.informal : []),
      more,
    ],
    stage,
  );

/** An event that opens the stage, to follow 'when', and the complaints for which it does. */
const opening = (opener: Opener, policy: Policy): string =>
  typeof opener === 'object' && 'when' in opener
    ? HANDLING.beginsFor(happens(opener.on, policy), inWords(opener.when, policy))
    : happens(opener, policy);

const handler = ({ handler: who }: Stage, policy: Policy): Sentence =>
  typeof who === 'string'
    ? lack(who, who === 'not-seen' ? 'handler' : 'rank')
    : HANDLING.handler(who, policy);

/** The criteria that a request for the stage must meet. */
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
export function stepItem(step: Step, stage: Stage, policy: Policy): BlockContent[] {
  const { limit, party, onExpiry } = step;
  const does = (isAim = false): string => {
    const done = doing(step, stage, policy, isAim);
    return step.when ? STEP.where(inWords(step.when, policy), done) : done;
  };
  const follows = whatFollows(step, policy);
  if (typeof limit === 'string')
    return [said([does(), noLimit(limit), ...follows], step, onExpiry)];
  const [only, ...more] = limit;
  if (!only || more.length > 0)
    return [
      said([does(), STEP.firstApplies, ...follows], step, onExpiry),
      list(limit.map((one) => said([within(one, party, policy), startUnknown(one)], one))),
    ];
  const { aim, ...firm } = only;
  const time = within(firm, party, policy, namedBy(step.duty, stage));
  const cited = only.clause === step.clause ? [only] : [step, only];
  return [said([`${does(aim)} ${time}`, startUnknown(only), ...follows], ...cited, onExpiry)];
}

/** Says who does the step. Escalation is the complainant's choice; the landlord asks them for any other step. */
const doing = ({ duty, party }: Step, stage: Stage, policy: Policy, isAim: boolean): string =>
  party === 'landlord'
    ? STEP.landlord(dutyAt(duty, stage, policy), isAim)
    : STEP.complainant(dutyAt(duty, stage, policy), duty === 'escalate');

/** What follows a step, what else counts as doing it, and what releases it: sentences. */
function whatFollows(step: Step, policy: Policy): string[] {
  const { doneBy, releasedBy = [], ends = [], onExpiry, limit, repeats } = step;
  return [
    ...ends.map(({ on, as }) =>
      doneBy.length > 1 ? STEP.closesIf(eventWords(on, policy), as) : STEP.closes(as),
    ),
    ...alsoDone(step).map((event) => STEP.doesToo(eventName(event, policy))),
    ...(repeats ? [limit === 'agreed' ? STEP.repeatsAsAgreed : STEP.repeats] : []),
    ...(releasedBy.length > 0
      ? [STEP.released(releasedBy.map((event) => eventWords(event, policy)))]
      : []),
    ...(onExpiry ? [STEP.expires(onExpiry.as)] : []),
  ];
}
