import type { EscalationAssessment, Matter, ScopeAssessment } from '../assessments/index.js';
import { assessScope } from '../assessments/index.js';
import type { Policy } from '../policy/index.js';
import { checkedPolicy } from '../policy/index.js';
import { misuse } from './misuse.js';
import { has } from './shape.js';

/** The scope assessment that was given to `expect`, or that of the matter that was. */
export function scopeOf(received: unknown, policy: unknown, usage: string): ScopeAssessment {
  if (isScope(received)) return byItsOwnPolicy(received, policy);
  if (isEscalation(received)) {
    throw misuse(received, `${usage} is about a matter; this is about a request to escalate.`);
  }
  if (policy === undefined) throw misuse(received, `A matter is judged by a policy: ${usage}.`);
  return assessScope(checkedPolicy(policy as Policy), received as Matter);
}

/** The escalation assessment that was given to `expect`. */
export function escalationOf(received: unknown, policy?: unknown): EscalationAssessment {
  if (isEscalation(received)) return byItsOwnPolicy(received, policy);
  throw misuse(received, 'This takes what assessEscalation(complaint, request) gives.');
}

function byItsOwnPolicy<T>(assessment: T, policy: unknown): T {
  if (policy === undefined) return assessment;
  throw misuse(policy, 'An assessment was made by a policy already: leave the policy out.');
}

const isScope = (value: unknown): value is ScopeAssessment =>
  has(value, 'outcome', 'findings', 'routes');

/** Whether it is what `assessEscalation` gives. */
export const isEscalation = (value: unknown): value is EscalationAssessment =>
  has(value, 'outcome', 'findings', 'formalities');
