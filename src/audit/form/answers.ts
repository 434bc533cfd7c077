import { fieldsOf, isMarked, reading } from '../../border/index.js';
import type { CodeProvision } from '../../codes/index.js';
import { invalidArgument } from '../../errors.js';
import { checkedFields } from '../../history/index.js';
import type { PolicyAudit } from '../policy/index.js';
import { EXPECTED } from './words.js';

/** A landlord's own answer to a row of the form. */
export interface OwnAnswer {
  readonly comply: 'yes' | 'no';
  /** The evidence; if omitted, the clause that the audit cites. */
  readonly evidence?: string;
  readonly commentary?: string;
}

/** The options of a self-assessment. */
export interface SelfAssessmentOptions {
  /** The landlord's own answers, by the numbers of their rows. They replace the audit's. */
  readonly answers?: Readonly<Record<string, OwnAnswer>>;
}

/** Checks that an argument is an audit, for callers without types. */
export function checkedAudit(value: PolicyAudit): PolicyAudit {
  if (isMarked('audit-of-policy', value)) return value;
  throw invalidArgument(value, EXPECTED.audit);
}

/** Checks the landlord's answers: each must belong to a row of the form. */
export function checkedAnswers(
  options: SelfAssessmentOptions,
  rows: readonly CodeProvision[],
): Readonly<Record<string, OwnAnswer>> {
  const given = reading(options, () => copied(options), EXPECTED.answers);
  for (const [number, { comply, evidence = '', commentary = '' }] of Object.entries(given)) {
    const isRow = rows.some((one) => one.number === number);
    const isAnswer = comply === 'yes' || comply === 'no';
    if (!isRow || !isAnswer || typeof evidence !== 'string' || typeof commentary !== 'string')
      throw invalidArgument(number, EXPECTED.answers);
  }
  return given;
}

const copied = (options: SelfAssessmentOptions) => {
  const { answers = {} } = checkedFields(options, ['answers']);
  const given = Object.entries(answers && fieldsOf(answers));
  return Object.fromEntries(given.map(([number, one]) => [number, fieldsOf(one)]));
};
