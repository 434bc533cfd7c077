import { CODES, citation } from '../codes/index.js';
import { shorten, show, showJson } from '../errors.js';
import type { Json } from '../policy/index.js';
import type { ConformanceKey } from './case.js';

/* Everything that the kit says. */

/** What was expected, where something else was given. */
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

/** What an implementation has for an answer: one that is otherwise, none, or an error. */
export type Answered = { readonly actual: Json | undefined } | { readonly error: unknown };

/** How an answer differs from the one that is expected, and by what it has to be. */
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

/** An answer is shown as JSON, a long one in part. */
const inJson = (value: unknown): string => showJson(value, 1_000);

function answerInWords(answered: Answered): string {
  if ('actual' in answered)
    return answered.actual === undefined ? 'no answer' : inJson(answered.actual);
  const { error } = answered;
  return `an error: ${error instanceof Error ? shorten(error.message, 1_000) : show(error)}`;
}

/** As one would cite it: `housing-plus-2018, A1.1`. */
function keyInWords(key: ConformanceKey): string {
  if ('clause' in key) return `${key.policy}, ${key.clause}`;
  if ('provision' in key) return provisionInWords(key);
  if ('measure' in key) return `Figures, ${key.measure}`;
  return 'counting' in key ? `Counting, ${key.counting}` : `Ombudsman, ${key.ombudsman}`;
}

/** A provision of the Code as it is cited, and that it was not compared with the Code's own text where it was not. */
function provisionInWords(key: Extract<ConformanceKey, { provision: string }>): string {
  const code = CODES.find(({ id }) => id === key.code);
  const provision = code?.provisions.find(({ number }) => number === key.provision);
  if (!code || !provision) return `Complaint Handling Code (${key.code}), ${key.provision}`;
  const unchecked = provision.checkedAgainstText
    ? ''
    : ' (not checked against the text of the Code)';
  return `${citation(code, provision)}${unchecked}`;
}
