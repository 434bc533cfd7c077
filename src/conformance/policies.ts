/** The policies that cases speak of: those published, one filled from the Code, and small ones. */

import small from '../../conformance/policies/small.json' with { type: 'json' };
import variants from '../../conformance/policies/variants.json' with { type: 'json' };
import { CODES, readWith } from '../codes/index.js';
import { creativeSupport2022, housingPlus2018 } from '../policies/index.js';
import type { Policy } from '../policy/index.js';
import { deepFreeze } from '../policy/index.js';
import type { Variant } from './changed.js';
import { changed } from './changed.js';

/** A policy as each edition of the Code fills it, but for the first, which none of these is under. */
function withCodes(name: string, policy: Policy): Readonly<Record<string, Policy>> {
  return Object.fromEntries(
    CODES.slice(1).map((code) => [`${name}-with-code-${code.id}`, readWith(policy, code)]),
  );
}

const bases = {
  'housing-plus-2018': housingPlus2018,
  'creative-support-2022': creativeSupport2022,
  .../* @__PURE__ */ withCodes('creative-support-2022', creativeSupport2022),
  ...(small as unknown as Readonly<Record<string, Policy>>),
};

/** By the names that cases use. */
export const policies: Readonly<Record<string, Policy>> = /* @__PURE__ */ deepFreeze({
  ...bases,
  ...Object.fromEntries(
    Object.entries(variants as unknown as Readonly<Record<string, Variant>>).map(
      ([name, variant]) => [name, changed(bases[variant.basedOn as keyof typeof bases], variant)],
    ),
  ),
});
