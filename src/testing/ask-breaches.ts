import type { Breach } from '../complaint/index.js';
import { breachesOf } from '../complaint/index.js';
import { BREACH_KINDS } from './breach-kinds.js';
import type { Question } from './judgement.js';
import { oneOf } from './misuse.js';
import type { ComplaintAsOf } from './view.js';
import { viewWith } from './view.js';
import { cited } from './words.js';

/* What breaks the policy. */

/** Whether a clause is broken, or the policy is broken in one way. */
export const breaks: Question = (received, [which, options]) => {
  const view = viewWith(received, options);
  const clauses = view.complaint.policy.clauses.map(({ number }) => number);
  const name = oneOf(
    which,
    [...clauses, ...BREACH_KINDS],
    'a clause of the policy or a kind of breach',
  );
  const all = breachesOf(view.complaint, view.asOf);
  const named = all.filter(({ clause, kind }) => clause === name || kind === name);
  const others = all.length > 0 ? 'does not; it breaches this' : 'breaches nothing';
  return {
    truth: named.length > 0,
    subject: 'the complaint',
    claim: `breach ${name}`,
    found: named.length > 0 ? told(view, 'does', named) : told(view, others, all),
  };
};

/** Whether nothing breaks the policy. */
export const breaksNothing: Question = (received, [options]) => {
  const view = viewWith(received, options);
  const all = breachesOf(view.complaint, view.asOf);
  return {
    truth: all.length === 0,
    subject: 'the complaint',
    claim: 'breach nothing',
    found: told(view, all.length > 0 ? 'breaches this' : 'does not', all),
  };
};

function told(
  { complaint, asOf }: ComplaintAsOf,
  how: string,
  breaches: readonly Breach[],
): string {
  if (breaches.length > 0) return `as of ${asOf} it ${how}: ${cited(breaches, complaint.policy)}`;
  const { landlord, edition } = complaint.policy;
  return `as of ${asOf} it ${how} (${landlord}, ${edition}).`;
}
