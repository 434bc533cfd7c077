import { CODES, citation } from '../codes/index.js';
import { shorten, show, showJson } from '../errors.js';
import type { Json } from '../policy/index.js';
import type { ConformanceKey } from './case.js';

/* All texts of the kit. */

/** What was expected instead of a value. */
export const EXPECTED = {
  nameOf: (kind: string) => `the name of a ${kind} of the kit`,
  eventsOf: (name: string, count: number) =>
    `how many events of '${name}' come first; it has ${count}`,
  row: (columns: number) => `a row with as many values as there are columns, ${columns}`,
  question: () => 'something that is asked of the kit',
  given: (ask: string) => `what is given with a question of '${ask}': see Questions`,
  kit: () => 'a kit, as conformanceKit, with its cases: each with id, keys, because and expected',
  answerer: () => 'a function that answers one case; for answers by id there is checkAnswers',
  answers: () => 'answers by the ids of the cases: { "working-days/…": "2019-01-08" }',
};

/** An implementation's answer, which can be absent, or its error. */
export type Answered = { readonly actual: Json | undefined } | { readonly error: unknown };

/** How an answer differs from the expected one, and the rule behind that. */
export const mismatch = (
  {
    keys,
    because,
    expected,
  }: {
    readonly keys: readonly ConformanceKey[];
    readonly because: string;
    readonly expected: Json;
  },
  answered: Answered,
): string =>
  `${keys.map(keyInWords).join('; ')}, ${because}: expected ${inJson(expected)}, got ${answerInWords(answered)}.`;

/** Shows an answer as JSON; a long one is cut. */
const inJson = (value: unknown): string => showJson(value, 1_000);

function answerInWords(answered: Answered): string {
  if ('actual' in answered)
    return answered.actual === undefined ? 'no answer' : inJson(answered.actual);
  const { error } = answered;
  return `an error: ${error instanceof Error ? shorten(error.message, 1_000) : show(error)}`;
}

/** A key as a citation: `housing-plus-2018, A1.1`. */
function keyInWords(key: ConformanceKey): string {
  if ('clause' in key) return `${key.policy}, ${key.clause}`;
  if ('provision' in key) return provisionInWords(key);
  if ('measure' in key) return `Figures, ${key.measure}`;
  return 'counting' in key ? `Counting, ${key.counting}` : `Ombudsman, ${key.ombudsman}`;
}

/** A provision of the Code as a citation, with a note if it was not compared with the text of the Code. */
function provisionInWords(key: Extract<ConformanceKey, { provision: string }>): string {
  const code = CODES.find(({ id }) => id === key.code);
  const provision = code?.provisions.find(({ number }) => number === key.provision);
  if (!code || !provision) return `Complaint Handling Code (${key.code}), ${key.provision}`;
  const unchecked = provision.checkedAgainstText
    ? ''
    : ' (not checked against the text of the Code)';
  return `${citation(code, provision)}${unchecked}`;
}
