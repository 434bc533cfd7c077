import type { BlockContent, RootContent } from 'mdast';
import type { Conduct, ConductPower, Policy } from '../../policy/index.js';
import { introduced, list, paragraph } from '../pages/index.js';
import { said, stated } from './clauses.js';
import { lack } from './silences/index.js';
import { bodyName, requirementItems, startUnknown, within } from './terms/index.js';
import { CONDUCT } from './words.js';

/** The section on unreasonable behaviour: the grounds, the landlord's powers, appeal and review. */
export function conduct(policy: Policy): RootContent[] {
  const { conduct: rules = 'not-stated' } = policy;
  if (typeof rules === 'string')
    return [...stated(policy, 'conduct'), said(lack(rules, 'conduct'))];
  const { grounds, open, appeal, signposts, ...cited } = rules;
  return [
    ...stated(policy, 'conduct'),
    ...introduced(
      said(CONDUCT.about, cited),
      grounds.map((one) => said(CONDUCT.ground(one.name), one)),
    ),
    ...(open ? [said(CONDUCT.open, open)] : []),
    ...powers(rules, policy),
    typeof appeal === 'string'
      ? said(lack(appeal, 'appeal'))
      : said(CONDUCT.appeal(appeal.possible), appeal),
    ...signposts.map((one) => said(CONDUCT.signpost(bodyName(one.to, policy)), one)),
    ...review(rules, policy),
  ];
}

const powers = ({ powers: all, grounds, ...rules }: Conduct, policy: Policy): RootContent[] =>
  typeof all === 'string'
    ? [said(lack(all, 'powers'), rules)]
    : [paragraph(CONDUCT.powers), list(all.map((power) => powerItem(power, grounds, policy)))];

const powerItem = (
  power: ConductPower,
  grounds: Conduct['grounds'],
  policy: Policy,
): BlockContent[] => [
  said(
    [
      CONDUCT.power(power.name),
      reasonFor(power, grounds),
      typeof power.decidedBy === 'string'
        ? lack(power.decidedBy, 'decided-by')
        : CONDUCT.decidedBy(power.decidedBy, policy),
    ],
    power,
  ),
  ...(power.formalities.length > 0 ? [list(requirementItems(power.formalities, policy))] : []),
];

function reasonFor({ on }: ConductPower, grounds: Conduct['grounds']): string {
  if (on.length > 1 && grounds.every(({ id }) => on.includes(id))) return CONDUCT.anyReason;
  return CONDUCT.reason(
    on.flatMap((id) => grounds.filter((ground) => ground.id === id).map(({ name }) => name)),
  );
}

/** If the policy does not mention a review, that is only printed if there can be a restriction to review. */
function review({ review: limits, powers: all, ...rules }: Conduct, policy: Policy): RootContent[] {
  const canRestrict =
    typeof all === 'string' || all.some(({ does }) => does === 'restrict-contact');
  if (limits === 'not-stated' && !canRestrict) return [];
  if (typeof limits === 'string') return [said(lack(limits, 'conduct-review'), rules)];
  return limits.map((one) =>
    said([CONDUCT.review(within(one, 'landlord', policy)), startUnknown(one)], one),
  );
}
