import type {
  EscalationAssessment,
  Finding,
  ScopeAssessment,
  ScopeTopics,
} from '../assessments/index.js';
import { joined } from '../calendar/index.js';
import type { Policy, Truth } from '../policy/index.js';
import { escalationOf, isEscalation, scopeOf } from './given-assessment.js';
import type { Judgement, Question } from './judgement.js';
import { misuse, oneOf } from './misuse.js';
import { cited } from './words.js';

/* What a policy says of a matter, or of a request to escalate. */

/** Whether a matter is taken as a complaint. */
export const inScope: Question = (received, [policy]) => {
  const { outcome, findings, topics } = scopeOf(received, policy, 'toBeInScope(policy)');
  const open = outcome === 'undetermined';
  return {
    truth: open ? 'unknown' : outcome === 'accept',
    subject: 'the matter',
    claim: 'be in scope',
    found: found(outcome, those(findings, open ? 'unknown' : true), policy, '', topics),
    expected: 'accept',
    actual: outcome,
  };
};

/** Whether a matter is, or may be, excluded under a clause or ground. */
export const excludedUnder: Question = (received, [clause, policy]) => {
  const usage = 'toBeExcludedUnder(clause, policy)';
  const { outcome, findings, topics } = scopeOf(received, policy, usage);
  const { truth: met, named } = under(clause, findings, 'exclude');
  // A ground that takes out some topics of a matter leaves the rest of it a complaint.
  const truth = met === true && topics.remaining.length > 0 ? false : met;
  return {
    truth,
    subject: 'the matter',
    claim: `be excluded under ${clause}`,
    found:
      truth === 'unknown' ? cannotBeSaid(named, policy) : found(outcome, named, policy, '', topics),
  };
};

/** Whether a request to escalate may be refused under a clause or ground. */
export const refusableUnder: Question = (received, [clause]) => {
  const { outcome, findings } = escalationOf(received);
  const { truth, named } = under(clause, findings, 'refuse');
  return {
    truth,
    subject: 'the request',
    claim: `be refusable under ${clause}`,
    found: truth === 'unknown' ? cannotBeSaid(named) : found(outcome, named),
  };
};

/** Whether the answer turns on facts that are not known. */
export const undetermined: Question = (received, [first, ...rest], isNot): Judgement => {
  const [policy, named] = typeof first === 'string' ? [undefined, [first, ...rest]] : [first, rest];
  const escalation = isEscalation(received);
  const { outcome, findings, needs } = escalation
    ? escalationOf(received, policy)
    : scopeOf(received, policy, 'toBeUndetermined(policy)');
  if (isNot && named.length > 0) {
    throw misuse(named, 'With .not name no facts: it says that nothing is left to be known.');
  }
  const open = outcome === 'undetermined';
  return {
    truth: open && named.every((fact) => needs.some((need) => need === fact)),
    subject: escalation ? 'the request' : 'the matter',
    claim: `be undetermined${wanting(named)}`,
    found: found(
      outcome,
      those(findings, open ? 'unknown' : true),
      policy,
      open ? wanting(needs) : '',
    ),
  };
};

type Outcome = (ScopeAssessment | EscalationAssessment)['outcome'];

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  accept: 'it is accepted: nothing is found to stand against it',
  'may-exclude': 'it may be excluded',
  exclude: 'it is excluded',
  'first-contact': 'it is tried at first contact first',
  'may-refuse': 'it may be refused',
  'for-decision': 'someone needs to decide',
  'not-available': 'the policy has no stage for it to go to',
  undetermined: 'it is undetermined',
};

/** The outcome, and the findings that speak of it. */
function found(
  outcome: Outcome,
  findings: readonly Finding[],
  policy?: unknown,
  more = '',
  topics?: ScopeTopics,
): string {
  const [first] = findings;
  const reasons = first
    ? ` ${cited(findings, (policy as Policy | undefined) ?? first.policy)}`
    : '';
  return `${OUTCOMES[outcome]}${more}${topics ? parted(topics) : ''}.${reasons}`;
}

/** Of a matter about several things, what is taken out and what remains. */
function parted({ takenOut, remaining }: ScopeTopics): string {
  if (takenOut.length === 0 || remaining.length === 0) return '';
  const out = [...new Set(takenOut.map(({ topic }) => topic))];
  return `; ${joined(out)} ${out.length === 1 ? 'is' : 'are'} taken out, ${joined(remaining)} ${remaining.length === 1 ? 'remains' : 'remain'}`;
}

/** Of one ground that cannot be decided, whatever the outcome by others. */
const cannotBeSaid = (findings: readonly Finding[], policy?: unknown): string =>
  `that is not known. ${cited(findings, (policy as Policy | undefined) ?? (findings[0] as Finding).policy)}`;

const wanting = (facts: readonly unknown[]): string =>
  facts.length > 0 ? ` for want of ${joined(facts.map(String))}` : '';

const those = (findings: readonly Finding[], met: Truth): readonly Finding[] =>
  findings.filter(
    (finding) => (finding.effectNeeds && finding.met === true ? 'unknown' : finding.met) === met,
  );

/** The findings under a clause or ground, and whether any of them that has this effect is met. */
function under(
  clause: unknown,
  findings: readonly Finding[],
  effect: Finding['effect'],
): { readonly truth: Truth; readonly named: readonly Finding[] } {
  const names = findings.flatMap(({ clause: at = [], ground }) => [at, ground].flat());
  oneOf(clause, names, 'a ground considered here, nor the clause of one');
  const named = findings.filter(({ clause: at, ground }) => at === clause || ground === clause);
  const able = named.filter((finding) => finding.effect === effect);
  const met = those(able, true);
  const open = those(able, 'unknown');
  if (met.length > 0) return { truth: true, named: met };
  return open.length > 0 ? { truth: 'unknown', named: open } : { truth: false, named };
}
