/** The policies that cases use: the published ones, one filled from the Code, and small ones. */

import written from '../../conformance/policies.json' with { type: 'json' };
import policyVariants from '../../conformance/policy-variants.json' with { type: 'json' };
import { creativeSupport2022, housingPlus2018 } from '../policies/index.js';
import type { Json, Policy } from '../policy/index.js';
import { asPolicy, deepFreeze } from '../policy/index.js';

const variants = policyVariants as Readonly<Record<string, Variant>>;

const withMarks = (all: Readonly<Record<string, Policy>>): Readonly<Record<string, Policy>> =>
  Object.fromEntries(Object.entries(all).map(([name, policy]) => [name, asPolicy(policy)]));

/** Policies that are written out. The file has the published ones too, for systems in other languages. */
const bases: Readonly<Record<string, Policy>> = {
  ...withMarks(written as unknown as Readonly<Record<string, Policy>>),
  'housing-plus-2018': housingPlus2018,
  'creative-support-2022': creativeSupport2022,
};

/** All policies, by the names that cases use. A test checks that `definePolicy` accepts them all. */
export const policies: Readonly<Record<string, Policy>> = /* @__PURE__ */ deepFreeze({
  ...bases,
  ...Object.fromEntries(
    Object.entries(variants).map(([name, variant]) => [
      name,
      asPolicy(changed(bases[variant.basedOn] as Policy, variant)),
    ]),
  ),
});

/** A policy that differs from another in a few places. */
interface Variant {
  /** The name of the other policy. */
  readonly basedOn: string;
  /** New values by JSON Pointer; `null` removes a value. */
  readonly changes: Readonly<Record<string, Json>>;
}

type Tree = { [key: string]: Json };

/** Applies the changes to a copy of the other policy. */
function changed<T>(base: T, { changes }: Pick<Variant, 'changes'>): T {
  const copy = JSON.parse(JSON.stringify(base));
  for (const [pointer, value] of Object.entries(changes)) {
    const path = pointer.split('/').slice(1);
    const last = path.pop() ?? '';
    const holder = path.reduce<Tree>((at, key) => at[key] as Tree, copy);
    if (value === null) delete holder[last];
    else holder[last] = value;
  }
  return copy;
}
