import type { RootContent } from 'mdast';
import type { Policy, Refusal } from '../../policy/index.js';
import { given } from '../../policy/index.js';
import { introduced, list } from '../pages/index.js';
import { said, stated } from './clauses.js';
import { lack } from './silences/index.js';
import { mustItems } from './terms/index.js';
import { REFUSAL } from './words.js';

/** When escalation can be refused, and what a refusal must do to count. */
export function refusal(policy: Policy): RootContent[] {
  const power = policy.refusal;
  return [
    ...stated(policy, 'refusal'),
    ...(typeof power === 'string'
      ? [said(lack(power, 'refusal'))]
      : [...grounds(power, policy), ...formalities(power, policy)]),
    ...gates(policy),
    ...lateRequest(policy),
  ];
}

const grounds = (power: Refusal, policy: Policy): RootContent[] =>
  typeof power.grounds === 'string'
    ? [said([REFUSAL.possible, lack(power.grounds, 'refusal-grounds')], power)]
    : [
        said(REFUSAL.cases, power),
        list(
          power.grounds.map((one) => said(REFUSAL.ground(one.name, one.discretion, policy), one)),
        ),
      ];

const formalities = (
  { formalities: required, ...power }: Refusal,
  policy: Policy,
): RootContent[] =>
  typeof required === 'string'
    ? [said(lack(required, 'formalities'), power)]
    : introduced(said(REFUSAL.formalities, power), mustItems(required, policy));

/** The stages with a gate: a request that does not meet it can be refused. */
const gates = ({ stages }: Policy): RootContent[] =>
  stages.flatMap(({ name, gate }) => {
    const asked = given(gate);
    return asked?.otherwise === 'may-refuse' ? [said(REFUSAL.gate(name), asked)] : [];
  });

function lateRequest({ lateRequest: late }: Policy): RootContent[] {
  if (late === 'none') return [];
  return [
    typeof late === 'string' ? said(lack(late, 'late-request')) : said(REFUSAL[late.effect], late),
  ];
}
