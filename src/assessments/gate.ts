import type { Facts, Policy, Stage, Truth } from '../policy/index.js';
import { answer, given } from '../policy/index.js';
import type { Finding } from './finding.js';
import { consider } from './finding.js';

/**
 * What a request has to meet to be taken to a stage: every criterion considered, and the gate as a
 * whole. Only the gate as a whole stands against the request, where it is not passed.
 */
export function atTheGate(policy: Policy, to: Stage, facts: Facts): Finding[] {
  const base = { policy: { id: policy.id, edition: policy.edition } };
  if (to.gate === 'not-seen') {
    return [
      {
        ...base,
        ground: 'gate',
        clause: to.clause,
        met: 'unknown',
        because: `The part of the policy on the criteria for ${to.name} was not available. It is not known whether the request meets them.`,
        effect: 'for-decision',
        discretionary: true,
        needs: [],
      },
    ];
  }
  const gate = given(to.gate);
  if (!gate) return [];
  const criteria = gate.criteria.map((one) => consider(policy, one, 'include', facts, 'request'));
  const all = gate.criteria.map(({ met }) => met);
  const { truth, needs } = answer(gate.passes === 'any' ? { any: all } : { all }, facts, policy);
  return [
    ...criteria,
    {
      ...base,
      ground: 'gate',
      clause: gate.clause,
      met: NOT[String(truth) as keyof typeof NOT],
      because: sentence(to, gate.passes, truth),
      effect: gate.otherwise === 'may-refuse' ? 'refuse' : 'for-decision',
      discretionary: true,
      ...(gate.reading && { reading: gate.reading }),
      needs,
    },
  ];
}

const NOT = { true: false, false: true, unknown: 'unknown' } as const satisfies Record<
  string,
  Truth
>;

function sentence(to: Stage, passes: 'any' | 'all', truth: Truth): string {
  const asked = passes === 'any' ? 'at least one criterion' : 'every criterion';
  if (truth === 'unknown')
    return `It is not known whether the request meets ${asked} for ${to.name}.`;
  if (truth) return `The request meets ${asked} for ${to.name}.`;
  return passes === 'any'
    ? `The request meets no criterion for ${to.name}.`
    : `The request does not meet every criterion for ${to.name}.`;
}
