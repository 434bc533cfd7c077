import type { PolicyAudit } from './policy.js';
import type { ProvisionFinding } from './verdict.js';

/** One row of the form in which landlords publish how they comply with the Code. */
export interface SelfAssessmentRow {
  /** The provision's number in the edition. */
  readonly provision: string;
  readonly level: ProvisionFinding['level'];
  /** What it asks for, in our own words. */
  readonly requirement: string;
  /** A provision met only by a value filled in from the Code is `cannot be said`: the policy does not say it. */
  readonly comply: 'yes' | 'no' | 'to be reviewed' | 'cannot be said';
  /** The clause of the policy, in words; empty where none decides it. */
  readonly evidence: string;
  /** Why, and what to change. */
  readonly commentary: string;
  /** Whether the provision was compared with the Code's own text. Say so wherever the row is shown. */
  readonly checkedAgainstText: boolean;
}

const COMPLY = {
  meets: 'yes',
  fails: 'no',
  review: 'to be reviewed',
  'cannot-be-assessed': 'cannot be said',
} as const;

/**
 * The rows of the form that landlords publish, one for each finding of an audit. What only the
 * organisation or a single complaint can show is not among them.
 *
 * @example
 * selfAssessment(auditPolicy(housingPlus2018, code2024)).filter(({ comply }) => comply === 'no');
 */
export const selfAssessment = ({ findings, clauses }: PolicyAudit): SelfAssessmentRow[] =>
  findings.map((finding) => {
    const { provision, level, requirement, verdict, filledFrom, checkedAgainstText } = finding;
    const clause = clauses.find(({ number }) => number === finding.clause);
    return {
      provision,
      level,
      requirement,
      comply: filledFrom && verdict === 'meets' ? 'cannot be said' : COMPLY[verdict],
      evidence: clause ? `${clause.number}: ${clause.summary}` : '',
      commentary: commentaryOn(finding),
      checkedAgainstText,
    };
  });

const commentaryOn = ({ because, advice, filledFrom }: ProvisionFinding): string =>
  [
    because,
    filledFrom && `The policy does not say so: the value was filled in from the ${filledFrom}.`,
    advice,
  ]
    .filter((one) => one)
    .join(' ');
