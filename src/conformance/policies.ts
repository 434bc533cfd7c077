/** The policies that cases speak of: those published, one filled from the Code, and small ones. */

import small from '../../conformance/policies/small.json' with { type: 'json' };
import variants from '../../conformance/policies/variants.json' with { type: 'json' };
import { CODES, readWith } from '../codes/index.js';
import { creativeSupport2022, housingPlus2018 } from '../policies/index.js';
import type { Json, Policy } from '../policy/index.js';
import { asPolicy, deepFreeze } from '../policy/index.js';

/** A policy as each edition of the Code fills it, but for the first, which none of these is under. */
function withCodes(name: string, policy: Policy): Readonly<Record<string, Policy>> {
  return Object.fromEntries(
    CODES.slice(1).map((code) => [`${name}-with-code-${code.id}`, readWith(policy, code)]),
  );
}

const withMarks = (all: Readonly<Record<string, Policy>>): Readonly<Record<string, Policy>> =>
  Object.fromEntries(Object.entries(all).map(([name, policy]) => [name, asPolicy(policy)]));

const bases = {
  'housing-plus-2018': housingPlus2018,
  'creative-support-2022': creativeSupport2022,
  .../* @__PURE__ */ withCodes('creative-support-2022', creativeSupport2022),
  ...withMarks(small as unknown as Readonly<Record<string, Policy>>),
};

/** By the names that cases use. A test holds that `definePolicy` takes them all. */
export const policies: Readonly<Record<string, Policy>> = /* @__PURE__ */ deepFreeze({
  ...bases,
  ...Object.fromEntries(
    Object.entries(variants as unknown as Readonly<Record<string, Variant>>).map(
      ([name, { basedOn, changes }]) => [
        name,
        asPolicy(changed(bases[basedOn as keyof typeof bases], { changes })),
      ],
    ),
  ),
});

/** A policy that differs from another in few places. */
interface Variant {
  /** The name of the other. */
  readonly basedOn: string;
  /** What stands at a place (a JSON Pointer) instead; `null` where nothing does. */
  readonly changes: Readonly<Record<string, Json>>;
}

type Tree = { [key: string]: Json };

/** The other policy with the changes made. */
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
