import { ComplaintsError } from '../errors.js';
import type { Json } from '../policy/index.js';
import type { Answers, Named } from './answers.js';
import { named } from './answers.js';
import { assessments } from './ask-assessments.js';
import { audits } from './ask-audits.js';
import { caseload } from './ask-caseload.js';
import { complaint } from './ask-complaint.js';
import { counting } from './ask-counting.js';
import type { Ask, CaseHistory, ConformanceCase } from './case.js';
import type { ConformanceKit } from './kit.js';
import { conformanceKit } from './kit.js';

const ANSWERS: Answers<Ask> = { ...counting, ...complaint, ...assessments, ...audits, ...caseload };

/** The questions that cases ask. */
export const ASKS = Object.keys(ANSWERS) as readonly Ask[];

/**
 * This library's own answer to a case, in the form in which the kit expects it: plain data, nothing in it that
 * is not known. Where the library refuses, the answer is the code of the refusal: `{ refused: 'date/invalid' }`.
 *
 * @param question - The case; what it expects is not looked at.
 * @param kit - Where the policies and histories are that it names; the kit of this package unless given.
 *
 * @example
 * answer({ ask: 'add-working-days', given: { date: '2018-12-20', days: 10 } }); // '2019-01-08'
 */
export function answer(
  question: Pick<ConformanceCase, 'ask' | 'given'>,
  kit: ConformanceKit = conformanceKit,
): Json {
  const from: Named = {
    policy: (name) => named(kit.policies, name, 'policy'),
    history: (given): CaseHistory =>
      typeof given === 'string' ? named(kit.histories, given, 'history') : given,
  };
  if (!ASKS.includes(question?.ask))
    throw new ComplaintsError('argument/invalid', {
      given: question?.ask,
      expected: 'something that is asked of the kit',
      possible: ASKS,
    });
  try {
    const found = ANSWERS[question.ask](question.given as never, from);
    return JSON.parse(JSON.stringify(found ?? null));
  } catch (error) {
    if (error instanceof ComplaintsError) return { refused: error.code };
    throw error;
  }
}
