import type { RootContent } from 'mdast';
import { joined } from '../../calendar/index.js';
import type { Policy, Stage } from '../../policy/index.js';
import { heading, list, paragraph } from '../pages/index.js';
import { statedAt } from './clauses.js';
import { inWords } from './conditions.js';
import { happens } from './events.js';
import { gateContent } from './gate.js';
import { anyRole } from './names.js';
import { isOnlyOf, requirementItems } from './requirements.js';
import { stepItem } from './steps.js';
import { lack, said } from './words.js';

/** How complaints are handled, stage by stage. */
export const handling = (policy: Policy): RootContent[] => [
  ...statedAt(policy, 'handling', policy.stages),
  ...policy.stages.flatMap((stage) => stageContent(stage, policy)),
  ...everywhere(policy),
];

function stageContent(stage: Stage, policy: Policy): RootContent[] {
  const required = (stage.requires ?? []).filter((one) => !isOnlyOf(one, 'response.extended'));
  return [
    heading(3, stage.name),
    said([...opening(stage, policy), handler(stage, policy)], stage),
    ...statedAt(policy, 'handling', policy.stages, stage),
    ...gateContent(stage),
    ...passing(stage, policy),
    ...otherHandlers(stage, policy),
    paragraph('What happens:'),
    list(stage.steps.map((step) => stepItem(step, stage, policy))),
    ...(required.length > 0
      ? [paragraph('What we keep to:'), list(requirementItems(required, policy))]
      : []),
  ];
}

const opening = ({ opensOn, informal }: Stage, policy: Policy): string[] => [
  `This begins ${joined(
    opensOn.map((one) => `when ${happens(one, policy)}`),
    'or',
  )}`,
  ...(informal ? ['It comes before a formal complaint', 'It can be skipped'] : []),
];

function handler({ handler: who }: Stage, policy: Policy): string {
  if (typeof who !== 'string') return `It is handled by ${anyRole(who, policy)}`;
  const what =
    who === 'not-seen' ? 'who handles it' : 'what rank the person who handles it must have';
  return lack(who, what, 'Nobody in particular handles it');
}

const otherHandlers = ({ handlers = [] }: Stage, policy: Policy): RootContent[] =>
  handlers.length === 0
    ? []
    : [
        paragraph(
          `Some complaints have a handler of their own. Of ${handlers.some(({ does }) => does) ? 'the rules on who investigates, and of those on who answers' : 'these rules'}, the first that applies counts:`,
        ),
        list(
          handlers.map((one) =>
            said(
              `where ${inWords(one.when, policy)}, it is ${DONE[one.does ?? 'all']} by ${anyRole(one.handler, policy)}`,
              one,
            ),
          ),
        ),
      ];

/** What those do who handle a complaint. */
const DONE = { all: 'handled', investigate: 'investigated', respond: 'answered' } as const;

const passing = ({ skippable }: Stage, policy: Policy): RootContent[] =>
  skippable
    ? [
        said(
          `A complaint can go past this stage to the next${skippable.when ? `, where ${inWords(skippable.when, policy)}` : ''}`,
          skippable,
        ),
      ]
    : [];

/** What holds at every stage, but for holding letters and refusals, of which their own parts speak. */
function everywhere(policy: Policy): RootContent[] {
  const required = policy.requirements.filter(
    (one) => !isOnlyOf(one, 'response.extended') && !isOnlyOf(one, 'complaint.excluded'),
  );
  return required.length > 0
    ? [heading(3, 'At every stage'), list(requirementItems(required, policy))]
    : [];
}
