import type {
  EscalationAssessment,
  Finding,
  Matter,
  ScopeAssessment,
} from '../assessments/index.js';
import { assessScope } from '../assessments/index.js';
import type { Policy, Truth } from '../policy/index.js';
import { checkedPolicy } from '../policy/index.js';
import type { Question } from './question.js';
import { has, misuse, oneOf } from './question.js';
import * as words from './words.js';

/* Questions about assessments: of a matter, and of a request to escalate. */

/** Whether a matter is accepted as a complaint. */
export const inScope: Question = (received, [policy]) => {
  const assessment = scopeOf(received, policy, 'toBeInScope(policy)');
  const { outcome, topics } = assessment;
  return {
    truth: outcome === 'undetermined' ? 'unknown' : outcome === 'accept',
    expected: 'accept',
    actual: outcome,
    ...words.inScope({ outcome, findings: decisive(assessment), policy, topics }),
  };
};

/** Whether a matter is, or may be, excluded under a clause or ground. */
export const excludedUnder: Question = (received, [clause, policy]) => {
  const usage = 'toBeExcludedUnder(clause, policy)';
  const { outcome, topics, ...assessment } = scopeOf(received, policy, usage);
  const { met, findings } = under(clause, assessment.findings, 'exclude');
  // A ground that excludes some topics of a matter leaves the rest as a complaint.
  const truth = met === true && topics.remaining.length > 0 ? false : met;
  return {
    truth,
    ...words.excludedUnder({ clause, truth, outcome, findings, policy, topics }),
  };
};

/** Whether a request to escalate can be refused under a clause or ground. */
export const refusableUnder: Question = (received, [clause]) => {
  const { outcome, ...assessment } = escalationOf(received);
  const { met: truth, findings } = under(clause, assessment.findings, 'refuse');
  return { truth, ...words.refusableUnder({ clause, truth, outcome, findings }) };
};

/** Whether the answer depends on facts that are not known. */
export const undetermined: Question = (received, [first, ...rest], isNot) => {
  const [policy, facts] = typeof first === 'string' ? [undefined, [first, ...rest]] : [first, rest];
  const of = isEscalation(received) ? 'request' : 'matter';
  const assessment =
    of === 'request'
      ? escalationOf(received, policy)
      : scopeOf(received, policy, 'toBeUndetermined(policy)');
  if (isNot && facts.length > 0) throw misuse(facts, words.MISUSE.factsWithNot());
  const { outcome } = assessment;
  const needs: readonly unknown[] = outcome === 'undetermined' ? assessment.needs : [];
  return {
    truth: outcome === 'undetermined' && facts.every((fact) => needs.includes(fact)),
    ...words.undetermined(of, { facts, needs, outcome, findings: decisive(assessment), policy }),
  };
};

/** The findings that decide the outcome. */
const decisive = ({ outcome, findings }: ScopeAssessment | EscalationAssessment) =>
  meeting(findings, outcome === 'undetermined' ? 'unknown' : true);

const meeting = (findings: readonly Finding[], met: Truth): readonly Finding[] =>
  findings.filter(
    (finding) => (finding.effectNeeds && finding.met === true ? 'unknown' : finding.met) === met,
  );

/** The findings under a clause or ground, and whether any with this effect is met. */
function under(
  name: unknown,
  all: readonly Finding[],
  effect: Finding['effect'],
): { readonly met: Truth; readonly findings: readonly Finding[] } {
  const names = all.flatMap(({ clause = [], ground }) => [clause, ground].flat());
  oneOf(name, names, 'ground');
  const findings = all.filter(({ clause, ground }) => clause === name || ground === name);
  const able = findings.filter((finding) => finding.effect === effect);
  for (const met of [true, 'unknown'] as const) {
    const decided = meeting(able, met);
    if (decided.length > 0) return { met, findings: decided };
  }
  return { met: false, findings };
}

/** The scope assessment given to `expect`, or that of the matter given to it. */
function scopeOf(received: unknown, policy: unknown, usage: string): ScopeAssessment {
  if (has(received, 'outcome', 'findings', 'routes'))
    return byItsOwnPolicy(received as ScopeAssessment, policy);
  if (isEscalation(received)) throw misuse(received, words.MISUSE.notOfMatter({ usage }));
  if (policy === undefined) throw misuse(received, words.MISUSE.noPolicy({ usage }));
  return assessScope(checkedPolicy(policy as Policy), received as Matter);
}

/** The escalation assessment given to `expect`. */
function escalationOf(received: unknown, policy?: unknown): EscalationAssessment {
  if (isEscalation(received)) return byItsOwnPolicy(received, policy);
  throw misuse(received, words.MISUSE.notEscalation());
}

function byItsOwnPolicy<T>(assessment: T, policy: unknown): T {
  if (policy === undefined) return assessment;
  throw misuse(policy, words.MISUSE.policyTwice());
}

/** Whether a value is a result of `assessEscalation`. */
const isEscalation = (value: unknown): value is EscalationAssessment =>
  has(value, 'outcome', 'findings', 'formalities');
