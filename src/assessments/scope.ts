import {
  type Cited,
  type Condition,
  checkedPolicy,
  type FactName,
  type Policy,
  type Route,
} from '../policy/index.js';
import { allNeeds, consider, type Effect, type Finding } from './finding.js';
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
 * decides; where none is, one unknown is enough to leave it undetermined, and so is a part of the
 * policy's scope that was not available, unless a ground that is met takes the matter. A ground
 * that runs alongside, joins or includes never keeps a matter out.
 *
 * @param matter - `raisedOn` is required; leave out what is not known.
 * @throws {@link ComplaintsError} `matter/invalid` for an unknown fact or a wrong value.
 */
export function assessScope(policy: Policy, matter: Matter): ScopeAssessment {
  const { scope, topics = [], tenures = [] } = checkedPolicy(policy);
  const { grounds, unseen } = scope;
  const conditions = grounds.flatMap(({ met, unless }) => (unless ? [met, unless] : [met]));
  const asked = grounds.flatMap(({ asks = [] }) => asks.map(asGiven));
  const facts = readFacts(
    matter,
    matterFacts([...topics, ...conditions.flatMap(topicsIn)], tenures),
    ['raisedOn'],
    [...conditions, ...asked],
    'matter/invalid',
  );
  const considered = grounds.map((ground) =>
    consider(policy, ground, ground.effect, facts, 'matter'),
  );
  const findings = unseen ? [...considered, notSeen(policy, unseen, considered)] : considered;
  const met = grounds.filter((_, index) => considered[index]?.met === true);
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

const asGiven = (fact: FactName): Condition => ({ fact, given: true });

/** Whether a ground that was not available keeps the matter out: not where one that was seen takes it. */
function notSeen(policy: Policy, unseen: Cited, considered: readonly Finding[]): Finding {
  const taken = considered.some(({ met, effect }) => met === true && TAKEN.includes(effect));
  return {
    ground: 'not-seen',
    clause: unseen.clause,
    policy: { id: policy.id, edition: policy.edition },
    met: taken ? false : 'unknown',
    because: taken
      ? 'Part of what the policy says of its scope was not available; what was seen takes such a matter.'
      : 'Whether the policy keeps the matter out cannot be said: part of what it says of its scope was not available.',
    effect: 'exclude',
    discretionary: false,
    ...(unseen.reading && { reading: unseen.reading }),
    needs: [],
  };
}

/** What keeps a matter out, if only for a while. */
const KEEPS_OUT: readonly Effect[] = ['exclude', 'first-contact'];

/** What can only follow for a matter that is taken. */
const TAKEN: readonly Effect[] = ['alongside', 'merge', 'include'];

function outcomeOf(findings: readonly Finding[]): ScopeAssessment['outcome'] {
  const met = findings.filter((finding) => finding.met === true);
  if (met.some(({ effect, discretionary }) => effect === 'exclude' && !discretionary))
    return 'exclude';
  if (met.some(({ effect }) => effect === 'exclude')) return 'may-exclude';
  if (met.some(({ effect }) => effect === 'first-contact')) return 'first-contact';
  return findings.some((finding) => finding.met === 'unknown' && KEEPS_OUT.includes(finding.effect))
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
