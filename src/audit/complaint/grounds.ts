import type { Breach } from '../../complaint/index.js';
import type { ComplaintEvent } from '../../lifecycle/index.js';
import { type Condition, type Ground, given, powerToRefuse } from '../../policy/index.js';
import type { TimedCase } from './check.js';

/** The policy's own breach that a fact rests on no ground of it. */
export const breachOf = (
  { breaches }: TimedCase,
  { type, on }: ComplaintEvent,
): Breach | undefined =>
  breaches.find((one) => one.kind === 'no-such-ground' && one.event === type && one.on === on);

/** A ground of the policy, by id or clause. */
export const groundNamed = ({ complaint }: TimedCase, name: string): Ground | undefined =>
  named(complaint.policy.scope.grounds, name)[0];

/**
 * What a ground for refusing escalation is by the policy. `exclusion`: it keeps complaints out, or is
 * met by the same as a ground that does. `refusal`: only a ground for refusing. `time-or-gate`: that the
 * request is late, or does not meet what the stage asks. `none`: no ground of the policy. `not-seen`: the
 * part that would tell was not available.
 */
type RefusedOn = 'exclusion' | 'refusal' | 'time-or-gate' | 'none' | 'not-seen';

/** What a ground for refusing escalation is, by id or clause. */
export function refusedOn({ complaint: { policy } }: TimedCase, name: string): RefusedOn {
  const { scope, refusal } = policy;
  const exclusions = scope.grounds.filter(({ effect }) => effect === 'exclude');
  const own = named(given(given(refusal)?.grounds) ?? [], name);
  const isExclusion =
    named(exclusions, name).length > 0 ||
    own.some(({ met }) => exclusions.some((one) => isSame(one.met, met)));
  if (isExclusion) return 'exclusion';
  const power = powerToRefuse(policy)?.grounds;
  if (own.length === 0 && Array.isArray(power) && power.includes(name)) return 'time-or-gate';
  if (scope.unseen || refusal === 'not-seen' || power === 'not-seen') return 'not-seen';
  return own.length > 0 ? 'refusal' : 'none';
}

const isSame = (a: Condition, b: Condition): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Those with this id or, where none has it, those of this clause. */
function named<T extends { readonly id: string; readonly clause: string }>(
  all: readonly T[],
  name: string,
): readonly T[] {
  const byId = all.filter(({ id }) => id === name);
  return byId.length > 0 ? byId : all.filter(({ clause }) => clause === name);
}
