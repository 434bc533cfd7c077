import type { BlockContent } from 'mdast';
import { joined } from '../../calendar/index.js';
import type { Ground, Policy } from '../../policy/index.js';
import { list } from '../pages/index.js';
import { statedAt } from './clauses.js';
import { ageRules, inWords } from './conditions.js';
import { asked } from './facts.js';
import { decider } from './names.js';
import { requirementItems } from './requirements.js';
import { said } from './words.js';

/** A ground: what it is, how it is measured, its exceptions, who may decide otherwise, and where the matter goes. */
export function groundItem(ground: Ground, policy: Policy): BlockContent[] {
  const {
    name,
    met,
    unless,
    alongsideWhen,
    effect,
    discretion,
    route,
    notice = [],
    asks = [],
  } = ground;
  const more = [
    ...statedAt(policy, 'scope', policy.scope.grounds, ground),
    ...requirementItems(notice, policy),
  ];
  return [
    said(
      [
        `it ${name}`,
        ...ageRules(met),
        ...proceedings(ground, policy),
        alongsideWhen &&
          `where ${inWords(alongsideWhen, policy)}, that complaint goes on alongside`,
        unless && `this does not apply where ${inWords(unless, policy)}`,
        ground.onlyIfStated && 'this applies only where we say so',
        discretion && `${decider(discretion, policy)} may decide otherwise`,
        asks.length > 0 ? `we also ask ${joined(asks.map(asked), 'and')}` : undefined,
        route && `${GOES[effect]}: ${route.name}`,
      ].map((words) => words || undefined),
      ground,
    ),
    ...(more.length > 0 ? [list(more)] : []),
  ];
}

const GOES: Readonly<Record<Ground['effect'], string>> = {
  exclude: 'Where it goes instead',
  'first-contact': 'Where it goes first',
  alongside: 'Where it also goes',
  merge: 'How it goes on',
  include: 'Where it goes',
  'no-bar': 'Where it goes',
};

/** How far legal proceedings must have come is more than 'legal proceedings' tells. */
const proceedings = ({ met }: Ground, policy: Policy): string[] =>
  'fact' in met && met.fact === 'legalProceedings'
    ? [`this applies where ${inWords(met, policy)}`]
    : [];
