/** Every policy whose document is looked at: the published ones, one filled from the Code, and the landlords' pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { code2022, readWith } from '../../src/codes/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { wholePolicy } from '../policy/whole-policy.js';

type Named = readonly [name: string, policy: Policy];

const FOLDER = new URL('../fixtures/policies/', import.meta.url);

const landlords: readonly Policy[] = readdirSync(FOLDER).map((file) =>
  definePolicy(JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'))),
);

export const filled = readWith(creativeSupport2022, code2022);

export const published: readonly Named[] = [
  ['housing-plus-2018', housingPlus2018],
  ['creative-support-2022', creativeSupport2022],
];

export const everyPolicy: readonly Named[] = [
  ...published,
  ['creative-support-2022, filled', filled],
  ['one of everything', definePolicy(wholePolicy())],
  ...landlords.map((policy): Named => [policy.id, policy]),
];
