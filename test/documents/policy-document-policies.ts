/** Every policy whose document is looked at: the published ones, one filled from the Code, and the landlords' pages. */
import { code2022, readWith } from '../../src/codes/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { wholePolicy } from '../policy/whole-policy.js';
import { landlordPolicies } from '../support/landlord-policies.js';

type Named = readonly [name: string, policy: Policy];

export const filled = readWith(creativeSupport2022, code2022);

export const published: readonly Named[] = [
  ['housing-plus-2018', housingPlus2018],
  ['creative-support-2022', creativeSupport2022],
];

export const everyPolicy: readonly Named[] = [
  ...published,
  ['creative-support-2022, filled', filled],
  ['one of everything', definePolicy(wholePolicy())],
  ...landlordPolicies.map((policy): Named => [policy.id, policy]),
];
