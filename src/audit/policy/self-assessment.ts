import { isMarked } from '../../border/index.js';
import { invalidArgument } from '../../errors.js';
import type { ProvisionFinding } from '../verdict.js';
import type { PolicyAudit } from './audit.js';
import { EXPECTED, valuesAreTaken } from './words.js';

/** One row of the form in which landlords publish how they comply with the Code. */
export interface SelfAssessmentRow
  extends Pick<
    ProvisionFinding,
    'provision' | 'level' | 'requirement' | 'filledFrom' | 'checkedAgainstText'
  > {
  /** By the policy's own words alone: what rests on a value filled in from the Code is `cannot be assessed`. */
  readonly comply: 'yes' | 'no' | 'needs review' | 'cannot be assessed';
  /** The clause of the policy, in words; empty where none decides it. */
  readonly evidence: string;
  /** Why, and what to change. */
  readonly commentary: string;
}

const COMPLY = {
  meets: 'yes',
  fails: 'no',
  review: 'needs review',
  'cannot-be-assessed': 'cannot be assessed',
} as const;

/**
 * The rows of the form that landlords publish, one for each finding of an audit. What only the
 * organisation or a single complaint can show is not among them.
 *
 * @throws {@link ComplaintsError} `argument/invalid` for what is no audit of a policy.
 *
 * @example
 * selfAssessment(auditPolicy(housingPlus2018, code2024)).filter(({ comply }) => comply === 'no');
 */
export const selfAssessment = (audit: PolicyAudit): SelfAssessmentRow[] => {
  const { findings, clauses } = checkedAudit(audit);
  return findings.map((finding) => {
    const { provision, level, requirement, filledFrom, checkedAgainstText } = finding;
    const clause = clauses.find(({ number }) => number === finding.clause);
    const filling = filledFrom && valuesAreTaken({ filledFrom });
    const commentary = [finding.because, filling, finding.advice];
    return {
      provision,
      level,
      requirement,
      comply: COMPLY[finding.withoutFilling ?? finding.verdict],
      evidence: clause ? `${clause.number}: ${clause.summary}` : '',
      commentary: commentary.filter((sentence) => sentence).join(' '),
      ...(filledFrom && { filledFrom }),
      checkedAgainstText,
    };
  });
};

/** An audit given as an argument, for callers without types. */
function checkedAudit(value: PolicyAudit): PolicyAudit {
  if (isMarked('audit-of-policy', value)) return value;
  throw invalidArgument(value, EXPECTED.audit);
}
