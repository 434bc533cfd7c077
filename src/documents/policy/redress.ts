import type { BlockContent, RootContent } from 'mdast';
import { joined } from '../../calendar/index.js';
import type { End, Policy, Signpost } from '../../policy/index.js';
import { ENDS, given, powerToRefuse } from '../../policy/index.js';
import { list, paragraph } from '../pages/index.js';
import { stated } from './clauses.js';
import { inWords } from './conditions.js';
import { howLong } from './limits.js';
import { bodyName, deciding } from './names.js';
import { lack, said } from './words.js';

/** Where else a complainant can go: by subject, and by how the complaint ended. */
export function redress(policy: Policy): RootContent[] {
  const { signposts } = policy;
  const items = (given(signposts) ?? []).map((one) => signpostItem(one, policy));
  return [
    ...stated(policy, 'redress'),
    ...(typeof signposts === 'string'
      ? [
          paragraph(
            lack(signposts, 'where else you can go', 'There is nowhere else that we point you to'),
          ),
        ]
      : []),
    ...(items.length > 0 ? [list(items)] : []),
  ];
}

function signpostItem(signpost: Signpost, policy: Policy): BlockContent[] {
  const { to, at, when, discretion, after, within } = signpost;
  const times = timesOf(at, policy);
  const rest = [
    after && `you must wait for ${howLong(after)} after the end of your complaint`,
    within && `you have ${howLong(within)} from the end of your complaint`,
    discretion && `${deciding(discretion, policy)} whether to point you there`,
  ];
  const where = `you can go to ${bodyName(to, policy)}`;
  const first = when ? `where ${inWords(when, policy)}, ${where}` : where;
  if (times.length > MOST)
    return [
      said([first, ...rest, 'You can do so at any of these times'], signpost),
      list(times.map((one) => said(one, signpost))),
    ];
  const time = joined(times, 'or');
  const words = when ? [first, `you can do so ${time}`] : [`${where} ${time}`];
  return [said([...words, ...rest], signpost)];
}

/** More times than these are a list. */
const MOST = 2;

const WHEN: Readonly<Record<End | 'open', string>> = {
  open: 'while your complaint is open',
  resolved: 'once your complaint is resolved',
  excluded: 'if we do not take your complaint',
  withdrawn: 'if you withdraw your complaint',
  'escalation-refused': 'if we refuse to take your complaint further',
  lapsed: 'if your complaint is closed because you did not reply',
  merged: 'if your complaint is joined to another',
  exhausted: 'at the end of our complaints process',
};

/** When; 'at any time', where every end that the policy can come to is among them. */
function timesOf(at: Signpost['at'], policy: Policy): string[] {
  const missing = ENDS.filter((end) => !at.includes(end) && isPossible(end, policy));
  return at.includes('open') && missing.length === 0
    ? ['at any time']
    : (['open', 'exhausted', ...ENDS.filter((end) => end !== 'exhausted')] as const)
        .filter((one) => at.includes(one))
        .map((one) => WHEN[one]);
}

function isPossible(end: End, policy: Policy): boolean {
  if (end === 'escalation-refused') return powerToRefuse(policy) !== undefined;
  if (end !== 'exhausted') return true;
  return policy.stages.some(({ steps }) =>
    steps.some(({ ends }) => ends?.some(({ as }) => as === end)),
  );
}
