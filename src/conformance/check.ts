import { CODES, citation } from '../codes/index.js';
import { ComplaintsError } from '../errors.js';
import type { Json } from '../policy/index.js';
import type { ConformanceCase, ConformanceKey } from './case.js';
import type { ConformanceKit } from './kit.js';
import { conformanceKit } from './kit.js';
import { isSame } from './same.js';

/** A case that an implementation answers otherwise. */
export interface Mismatch {
  /** The case. */
  readonly id: string;
  /** The clauses, provisions and rules that it tests. */
  readonly keys: readonly ConformanceKey[];
  readonly expected: Json;
  /** Absent where there was no answer. */
  readonly actual?: Json;
  /** In one plain sentence. */
  readonly because: string;
}

/**
 * Holds an implementation to the kit. Nothing found: it gives the same answers.
 *
 * @param ask - Called with every case in turn; gives the implementation's answer in the neutral form, or
 * `undefined` where it has none. What it throws is a mismatch, and the next case is asked.
 * @param kit - The kit of this package unless given, or a part of it.
 *
 * @throws `ComplaintsError` `argument/invalid` where it is no function.
 *
 * @example
 * const mismatches = checkConformance((question) => ours.answer(question.ask, question.given));
 * for (const { id, because } of mismatches) console.log(id, because);
 */
export function checkConformance(
  ask: (question: ConformanceCase) => Json | undefined,
  kit: ConformanceKit = conformanceKit,
): Mismatch[] {
  if (typeof ask !== 'function')
    throw new ComplaintsError('argument/invalid', {
      given: ask,
      expected: 'a function that answers one case; for answers by id there is checkAnswers',
    });
  return kit.cases.flatMap((question) => {
    const { id, keys, expected, because } = question;
    const [actual, failure] = attempt(() => ask(question));
    if (failure === undefined && actual !== undefined && isSame(expected, actual)) return [];
    const told = failure ?? (actual === undefined ? 'no answer' : JSON.stringify(actual));
    return [
      {
        ...{ id, keys, expected },
        ...(actual !== undefined && { actual }),
        because: `${keys.map(keyInWords).join('; ')}, ${because}: expected ${JSON.stringify(expected)}, got ${told}.`,
      },
    ];
  });
}

/**
 * The same, where the answers are there already, by the ids of the cases: those of a system in another
 * language, or of one that answers later.
 *
 * @example
 * checkAnswers(JSON.parse(readFileSync('answers.json', 'utf8'))).map(({ because }) => because);
 */
export const checkAnswers = (
  answers: Readonly<Record<string, Json>>,
  kit: ConformanceKit = conformanceKit,
): Mismatch[] => {
  if (typeof answers !== 'object' || answers === null || Array.isArray(answers))
    throw new ComplaintsError('argument/invalid', {
      given: answers,
      expected: 'answers by the ids of the cases: { "working-days/…": "2019-01-08" }',
    });
  return checkConformance(({ id }) => (Object.hasOwn(answers, id) ? answers[id] : undefined), kit);
};

function attempt(ask: () => Json | undefined): [Json | undefined, string?] {
  try {
    return [ask()];
  } catch (error) {
    return [undefined, `an error: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** As one would cite it: `housing-plus-2018 (1.0 (July 2018)), A1.1`. */
function keyInWords(key: ConformanceKey): string {
  if ('clause' in key) return `${key.policy} (${key.edition}), ${key.clause}`;
  if ('provision' in key) return provisionInWords(key);
  if ('measure' in key) return `Figures, ${key.measure}`;
  return 'counting' in key ? `Counting, ${key.counting}` : `Ombudsman, ${key.ombudsman}`;
}

/** A provision of the Code as it is cited, and that it was not compared with the Code's own text where it was not. */
function provisionInWords({
  code: id,
  provision: number,
}: Extract<ConformanceKey, { provision: string }>): string {
  const code = CODES.find((one) => one.id === id);
  const provision = code?.provisions.find((one) => one.number === number);
  if (!code || !provision) return `Complaint Handling Code (${id}), ${number}`;
  const unchecked = provision.checkedAgainstText ? '' : " (not compared with the Code's own text)";
  return `${citation(code, provision)}${unchecked}`;
}
