import type { BlockContent, RootContent } from 'mdast';
import { joined } from '../../calendar/index.js';
import type { DutyAlongside, End, Policy, Signpost } from '../../policy/index.js';
import { ENDS, given, powerToRefuse } from '../../policy/index.js';
import { introduced, list } from '../pages/index.js';
import { said, stated } from './clauses.js';
import { lack, noLimit } from './silences/index.js';
import { bodyName, howLong, inWords, startUnknown, within } from './terms/index.js';
import { AROUND, GO_WHEN, REDRESS } from './words.js';

/** The signposts: by subject, and by how the complaint ended. */
export function redress(policy: Policy): RootContent[] {
  const { signposts } = policy;
  const items = (given(signposts) ?? []).map((one) => signpostItem(one, policy));
  return [
    ...stated(policy, 'redress'),
    ...(typeof signposts === 'string' ? [said(lack(signposts, 'redress'))] : []),
    ...(items.length > 0 ? [list(items)] : []),
  ];
}

/** More times than this are printed as a list. */
const MOST = 2;

export function signpostItem(signpost: Signpost, policy: Policy): BlockContent[] {
  const { to, at, when, discretion, after, within: last } = signpost;
  const times = timesOf(at, policy);
  const rest = [
    after && REDRESS.after(howLong(after)),
    last && REDRESS.within(howLong(last)),
    discretion && REDRESS.discretion(discretion, policy),
  ];
  const body = bodyName(to, policy);
  const condition = when && inWords(when, policy);
  if (times.length > MOST)
    return [
      said([REDRESS.where(body, condition), ...rest, REDRESS.anyOf], signpost),
      list(times.map((one) => said(one, signpost))),
    ];
  const time = joined(times, 'or');
  const words = condition
    ? [REDRESS.where(body, condition), REDRESS.time(time)]
    : [REDRESS.where(body, undefined, time)];
  return [said([...words, ...rest], signpost)];
}

/** The times in words: 'at any time' if they are an open complaint and every end that is possible under the policy. */
function timesOf(at: Signpost['at'], policy: Policy): string[] {
  const missing = ENDS.filter((end) => !at.includes(end) && isPossible(end, policy));
  return at.includes('open') && missing.length === 0
    ? [REDRESS.always]
    : (['open', 'exhausted', ...ENDS.filter((end) => end !== 'exhausted')] as const)
        .filter((one) => at.includes(one))
        .map((one) => GO_WHEN[one]);
}

function isPossible(end: End, policy: Policy): boolean {
  if (end === 'escalation-refused') return powerToRefuse(policy) !== undefined;
  if (end !== 'exhausted') return true;
  return policy.stages.some(({ steps }) =>
    steps.some(({ ends }) => ends?.some(({ as }) => as === end)),
  );
}

/** The duties alongside complaints of some kinds. */
export function alongside(policy: Policy): RootContent[] {
  const { alongside: duties = [] } = policy;
  return [
    ...stated(policy, 'alongside'),
    ...introduced(
      AROUND.goesOn,
      duties.map((duty) => dutyItem(duty, policy)),
    ),
  ];
}

export function dutyItem(duty: DutyAlongside, policy: Policy): BlockContent[] {
  const { name, when, limit } = duty;
  const words = AROUND.duty(inWords(when, policy), name);
  if (typeof limit === 'string') return [said([words, noLimit(limit)], duty)];
  return [
    said(words, duty),
    list(limit.map((time) => said([within(time, 'landlord', policy), startUnknown(time)], time))),
  ];
}

/** Whether a complaint can be reopened after its end, and whether complaints are joined. */
export const afterwards = ({
  reopening = 'not-stated',
  merging = 'not-stated',
}: Policy): RootContent[] => [
  typeof reopening === 'string'
    ? said(lack(reopening, 'reopening'))
    : said(AROUND.reopening(reopening.within && howLong(reopening.within)), reopening),
  typeof merging === 'string' ? said(lack(merging, 'merging')) : said(AROUND.merging, merging),
];
