import type { BlockContent, RootContent } from 'mdast';
import { joined } from '../../calendar/index.js';
import type { Conduct, ConductPower, Policy } from '../../policy/index.js';
import { list, paragraph } from '../pages/index.js';
import { stated } from './clauses.js';
import { within } from './limits.js';
import { anyRole, bodyName } from './names.js';
import { requirementItems } from './requirements.js';
import { lack, said } from './words.js';

/** What follows unreasonable behaviour: the grounds, what the landlord may do, appeal and review. */
export function conduct(policy: Policy): RootContent[] {
  const { conduct: rules = 'not-stated' } = policy;
  const parts =
    typeof rules === 'string'
      ? [
          paragraph(
            lack(
              rules,
              'what follows unreasonable behaviour',
              'Nothing follows unreasonable behaviour',
            ),
          ),
        ]
      : [
          ...behaviour(rules),
          ...powers(rules, policy),
          appeal(rules),
          ...rules.signposts.map((one) =>
            said(`If you disagree, you can go to ${bodyName(one.to, policy)}`, one),
          ),
          ...review(rules, policy),
        ];
  return [...stated(policy, 'conduct'), ...parts];
}

const behaviour = ({ grounds, open, ...rules }: Conduct): RootContent[] => [
  ...(grounds.length > 0
    ? [
        said('This is about a complainant who does any of the following', rules),
        list(grounds.map((one) => said(`the complainant ${one.name}`, one))),
      ]
    : []),
  ...(open
    ? [said('These are examples. Other behaviour can count, and then we give our reasons', open)]
    : []),
];

function powers({ powers: all, grounds, ...rules }: Conduct, policy: Policy): RootContent[] {
  if (typeof all === 'string')
    return [
      said(lack(all, 'what we may do about it', 'There is nothing that we do about it'), rules),
    ];
  const named = new Map(grounds.map(({ id, name }) => [id, name]));
  return [
    paragraph('This is what we may do. We never have to, and nothing follows automatically:'),
    list(all.map((power) => powerItem(power, named, policy))),
  ];
}

const powerItem = (
  power: ConductPower,
  named: ReadonlyMap<string, string>,
  policy: Policy,
): BlockContent[] => [
  said(
    [
      `we may ${power.name}`,
      reasonFor(power, named),
      typeof power.decidedBy === 'string'
        ? lack(power.decidedBy, 'who decides', 'Nobody in particular decides')
        : `The decision is for ${anyRole(power.decidedBy, policy)}`,
    ],
    power,
  ),
  ...(power.formalities.length > 0 ? [list(requirementItems(power.formalities, policy))] : []),
];

function reasonFor({ on }: ConductPower, named: ReadonlyMap<string, string>): string {
  if (on.length > 1 && [...named.keys()].every((id) => on.includes(id)))
    return 'Any behaviour named above can be the reason';
  const reasons = on.flatMap((id) => named.get(id) ?? []);
  return `The reason must be that the complainant ${joined(reasons, 'or')}`;
}

function appeal({ appeal: rule }: Conduct): RootContent {
  if (typeof rule === 'string') return paragraph(lack(rule, 'whether you can appeal to us', ''));
  return said(rule.possible ? 'You can appeal to us' : 'You cannot appeal to us', rule);
}

/** Of a review that the policy is silent on nothing is said where there is no restriction to review. */
function review({ review: limits, powers: all, ...rules }: Conduct, policy: Policy): RootContent[] {
  const canRestrict =
    typeof all === 'string' || all.some(({ does }) => does === 'restrict-contact');
  if (limits === 'not-stated' && !canRestrict) return [];
  if (typeof limits === 'string')
    return [
      said(lack(limits, 'when a restriction is reviewed', 'A restriction is not reviewed'), rules),
    ];
  return limits.map((one) =>
    said(`we review a restriction on contact ${within(one, 'landlord', policy)}`, one),
  );
}
