import {
  type Condition,
  checkedPolicy,
  type FactName,
  type Policy,
  type Route,
} from '../policy/index.js';
import { allNeeds, consider, type Finding, factsIn } from './finding.js';
import { readFacts } from './given-facts.js';
import { type Matter, matterFacts } from './matter.js';

/** Whether a matter is taken as a complaint, with every reason. */
export interface ScopeAssessment {
  /**
   * `accept`: no ground is met. `exclude`: one is, and the policy leaves no choice. `may-exclude`: one
   * is, at somebody's discretion. `first-contact`: it is tried at first contact first. `undetermined`: no
   * ground is met as far as is known, and a fact is missing on which one depends.
   */
  readonly outcome: 'accept' | 'may-exclude' | 'exclude' | 'first-contact' | 'undetermined';
  /** Every ground of the policy, met or not. */
  readonly findings: readonly Finding[];
  /** Where the matter goes, instead or alongside, by the grounds that are met. */
  readonly routes: readonly Route[];
  /** Facts still to be known. Even where the outcome is certain, they may add reasons to it. */
  readonly needs: readonly FactName[];
}

/**
 * Says whether a matter is a complaint under the policy. Every ground is considered: a
 * letter that refuses a complaint needs every reason. The strongest ground that is met
 * decides; where none is, one unknown is enough to leave it undetermined. A ground that runs
 * alongside never keeps a matter out.
 *
 * @param matter - `raisedOn` is required; leave out what is not known.
 * @throws {@link ComplaintsError} `matter/invalid` for an unknown fact or a wrong value.
 */
export function assessScope(policy: Policy, matter: Matter): ScopeAssessment {
  const { grounds } = checkedPolicy(policy).scope;
  const conditions = grounds.flatMap(({ met, unless }) => (unless ? [met, unless] : [met]));
  const own = [...conditions.flatMap(factsIn), ...grounds.flatMap(({ asks }) => asks ?? [])];
  const facts = readFacts(
    matter,
    matterFacts(conditions.flatMap(topicsIn)),
    ['raisedOn'],
    own,
    'matter/invalid',
  );
  const findings = grounds.map((ground) =>
    consider(policy, ground, ground.effect, facts, 'matter'),
  );
  const met = grounds.filter((_, index) => findings[index]?.met === true);
  const routes = met.flatMap(({ route }) => (route ? [route] : []));
  return {
    outcome: outcomeOf(findings),
    findings,
    routes: routes.filter(
      ({ to }, index) => routes.findIndex((other) => other.to === to) === index,
    ),
    needs: allNeeds(findings),
  };
}

function outcomeOf(findings: readonly Finding[]): ScopeAssessment['outcome'] {
  const met = findings.filter((finding) => finding.met === true);
  if (met.some(({ effect, discretionary }) => effect === 'exclude' && !discretionary))
    return 'exclude';
  if (met.some(({ effect }) => effect === 'exclude')) return 'may-exclude';
  if (met.some(({ effect }) => effect === 'first-contact')) return 'first-contact';
  return findings.some((finding) => finding.met === 'unknown' && finding.effect !== 'alongside')
    ? 'undetermined'
    : 'accept';
}

/** The topics that a condition names. */
function topicsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(topicsIn);
  if ('any' in condition) return condition.any.flatMap(topicsIn);
  if ('not' in condition) return topicsIn(condition.not);
  return 'includes' in condition && condition.fact === 'about' ? [condition.includes] : [];
}
