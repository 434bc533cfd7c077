import { fieldsOf, reading, wholeOf } from '../border/index.js';
import { ComplaintsError } from '../errors.js';
import type { Json } from '../policy/index.js';
import { definedPolicy } from '../policy/index.js';
import { caseload } from './ask-caseload.js';
import { complaint } from './ask-complaint.js';
import { counting } from './ask-counting.js';
import { judgements } from './ask-judgements.js';
import type { Ask, CaseHistory, ConformanceCase } from './case.js';
import type { ConformanceKit } from './kit.js';
import { conformanceKit } from './kit.js';
import type { Answers, FromKit } from './questions.js';
import { byName } from './questions.js';
import { EXPECTED } from './words.js';

const ANSWERS: Answers = { ...counting, ...complaint, ...judgements, ...caseload };

/** The questions that cases ask. */
export const ASKS = Object.keys(ANSWERS) as readonly Ask[];

/**
 * This library's own answer to a case, as plain data in the form that the kit expects; unknown fields are left out. If
 * the library refuses, the answer is the code of the error: `{ refused: 'date/invalid' }`.
 *
 * @param question - The case; its expected answer is ignored.
 * @param kit - The kit with the policies and histories that the case names. Default: the kit of this package.
 *
 * @example
 * answer({ ask: 'add-working-days', given: { date: '2018-12-20', days: 10 } }); // '2019-01-08'
 */
export function answer(
  question: Pick<ConformanceCase, 'ask' | 'given'>,
  kit: ConformanceKit = conformanceKit,
): Json {
  const from: FromKit = {
    policy: (name) => definedPolicy(byName(kit.policies, name, 'policy')),
    history: (given): CaseHistory =>
      typeof given === 'string' ? byName(kit.histories, given, 'history') : given,
  };
  const { ask, given } = fieldsOf(question ?? {});
  if (!ASKS.includes(ask))
    throw new ComplaintsError('argument/invalid', {
      given: ask,
      expected: EXPECTED.question(),
      possible: ASKS,
    });
  const { data, excess } = wholeOf(given);
  if (excess) throw new ComplaintsError('argument/invalid', { given, issues: [excess] });
  return reading(given, () => answerTo(ask, data, from), EXPECTED.given(ask));
}

function answerTo(ask: Ask, given: unknown, from: FromKit): Json {
  try {
    return JSON.parse(JSON.stringify(ANSWERS[ask](given as never, from) ?? null));
  } catch (error) {
    if (error instanceof ComplaintsError) return { refused: error.code };
    throw error;
  }
}
