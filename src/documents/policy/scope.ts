import type { BlockContent, RootContent } from 'mdast';
import type { Ground, Policy } from '../../policy/index.js';
import { introduced, list, part } from '../pages/index.js';
import { said, statedAt } from './clauses.js';
import { isOfExclusions } from './events.js';
import { ageRules, asked, inWords, requirementItems } from './terms/index.js';
import { EFFECTS, SCOPE } from './words.js';

/** What the policy covers, and where other matters go. */
export const scope = (policy: Policy): RootContent[] => [
  ...statedAt(policy, 'scope', policy.scope.grounds),
  ...Object.entries(EFFECTS).flatMap(([effect, [title, words]]) => {
    const grounds = policy.scope.grounds.filter((ground) => ground.effect === effect);
    const content = [
      ...introduced(
        words,
        grounds.map((ground) => groundItem(ground, policy)),
      ),
      ...(effect === 'exclude' ? aboutTheList(policy) : []),
    ];
    return part(3, title, content);
  }),
];

/** Whether the list of grounds is complete, and what an exclusion requires. */
function aboutTheList(policy: Policy): RootContent[] {
  const { open, unseen } = policy.scope;
  const required = policy.requirements.filter(isOfExclusions);
  return [
    ...(open ? [said(SCOPE.open, open)] : []),
    ...(unseen ? [said(SCOPE.unseen, unseen)] : []),
    ...introduced(SCOPE.notice, requirementItems(required, policy)),
  ];
}

/** A ground: its name, how age is counted, its exceptions, who can decide otherwise, and where the matter goes. */
export function groundItem(ground: Ground, policy: Policy): BlockContent[] {
  const { name, met, unless, alongsideWhen, discretion, route, notice = [], asks = [] } = ground;
  const more = [
    ...statedAt(policy, 'scope', policy.scope.grounds, ground),
    ...requirementItems(notice, policy),
  ];
  return [
    said(
      [
        SCOPE.ground(name),
        ...ageRules(met, policy),
        // The name of the ground does not say how far the legal proceedings must have come.
        'fact' in met && met.fact === 'legalProceedings'
          ? SCOPE.applies(inWords(met, policy))
          : undefined,
        alongsideWhen && SCOPE.alongside(inWords(alongsideWhen, policy)),
        unless && SCOPE.unless(inWords(unless, policy)),
        ground.onlyIfStated && SCOPE.onlyIfStated,
        discretion && SCOPE.discretion(discretion, policy),
        asks.length > 0 ? SCOPE.asks(asks.map((fact) => asked(fact, policy))) : undefined,
        route && SCOPE.route(ground.effect, route.name),
      ],
      ground,
    ),
    ...(more.length > 0 ? [list(more)] : []),
  ];
}
