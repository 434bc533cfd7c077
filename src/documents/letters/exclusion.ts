import { assessScope } from '../../assessments/index.js';
import type { Ground, Policy } from '../../policy/index.js';
import type { LetterFile } from './file.js';
import { onRecord } from './file.js';
import type { LetterIssue } from './issue.js';
import { issue } from './issue.js';

/** A ground by its id; by its clause, every ground there. */
export function named({ scope }: Policy, name: string): readonly Ground[] {
  const byId = scope.grounds.filter(({ id }) => id === name);
  return byId.length > 0 ? byId : scope.grounds.filter(({ clause }) => clause === name);
}

/** A policy that keeps nothing out, or whose part on this was not available. */
export function noPower(policy: Policy): LetterIssue[] {
  const { scope } = policy;
  if (scope.open || scope.grounds.some(({ effect }) => effect === 'exclude')) return [];
  const message = scope.unseen
    ? 'The part of the policy on exclusions was not available, so it is not known whether a complaint can be excluded.'
    : 'The policy gives no ground on which a complaint can be turned away.';
  return [issue(policy, 'kind', message, scope.unseen ?? {})];
}

/** The grounds as they were given or recorded, or every one that the matter meets. */
export function groundsOf(file: LetterFile<'refusal-to-accept'>): readonly string[] {
  const { grounds, matter } = file.options;
  if (grounds) return grounds;
  if (!matter) return onRecord(file, 'complaint.excluded')?.grounds ?? [];
  return assessScope(file.policy, matter)
    .findings.filter(
      ({ met, effect, effectNeeds }) => met === true && effect === 'exclude' && !effectNeeds,
    )
    .map(({ ground }) => ground);
}

/** No ground was given, or the matter meets none. */
export function noGround({ policy, options }: LetterFile<'refusal-to-accept'>): LetterIssue {
  const { clause } = policy.scope;
  const cited = clause === undefined ? {} : { clause };
  if (!options.matter)
    return issue(policy, 'grounds', "The letter names the grounds: give them in 'grounds'.", cited);
  const { needs } = assessScope(policy, options.matter);
  const unknown = needs.length > 0 ? ` Not known yet: ${needs.join(', ')}.` : '';
  return issue(policy, 'matter', `The matter meets no ground of the policy.${unknown}`, cited);
}

/** A ground that may be among those that were not available. */
export const notSeen = (policy: Policy, name: string): LetterIssue =>
  issue(
    policy,
    'grounds',
    `The part of the policy on exclusions was not available, so it is not known whether the policy has a ground '${name}'.`,
    policy.scope.unseen,
  );

/** A ground says what is not taken; why this complaint is such a one, only a person can say. */
export const noReasons = (policy: Policy, [ground]: readonly Ground[]): LetterIssue =>
  issue(
    policy,
    'reasons',
    "The letter says how the ground applies to this complaint: say it in 'reasons'.",
    ground ?? {},
  );
