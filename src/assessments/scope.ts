import type { Cited, Condition, FactName, Ground, Policy, Route, Topic } from '../policy/index.js';
import { checkedPolicy } from '../policy/index.js';
import type { Effect, Finding } from './finding.js';
import { allNeeds, finding } from './finding.js';
import { ownKinds, readFacts } from './given-facts.js';
import type { Matter } from './matter.js';
import { matterFacts } from './matter.js';
import type { Considered, ScopeOutcome, ScopeTopics } from './topics.js';
import { considerByTopic, ofAll, outcomeFor, takenOutBy, topicsIn, topicsOf } from './topics.js';

/** Whether a matter is taken as a complaint, with every reason. */
export interface ScopeAssessment {
  /**
   * `accept`: no ground is met. `exclude`: a ground is met, and the policy leaves no choice. `may-exclude`: a
   * ground is met, and somebody may decide. `first-contact`: first contact must be tried first. `undetermined`: no
   * ground is known to be met, but a fact is missing on which one depends.
   *
   * For a matter about several things, it is the answer for what remains of it: `accept` if a topic
   * remains that no ground takes out. See `topics`.
   */
  readonly outcome: ScopeOutcome;
  /**
   * The topics that are taken out of the matter, and those that remain; both empty if it is not known what it is
   * about.
   */
  readonly topics: ScopeTopics;
  /** Every ground of the policy, met or not. */
  readonly findings: readonly Finding[];
  /** Where the matter, or a topic of it, goes instead or as well, under the grounds that are met. */
  readonly routes: readonly Route[];
  /** Facts that are missing. Even if the outcome is certain, they may add reasons to it. */
  readonly needs: readonly FactName[];
}

/**
 * Says whether a matter is a complaint under the policy. Every ground is considered, because a
 * letter that refuses a complaint needs every reason. The strongest ground that is met decides. If
 * none is met, one that is unknown leaves the outcome undetermined. So does a part of the policy's
 * scope that was not available, unless a ground that is met takes the matter. A ground that runs
 * alongside, joins or includes never keeps a matter out.
 *
 * A matter can be about several things. A ground that depends on what it is about takes out only those topics,
 * and the rest is judged without them: a letter about an insurance claim and a repair leaves a
 * complaint about the repair.
 *
 * @param matter - `raisedOn` is required; leave out what is not known.
 * @throws {@link ComplaintsError} `matter/invalid` for an unknown fact or a wrong value.
 */
export function assessScope(policy: Policy, matter: Matter): ScopeAssessment {
  const by = checkedPolicy(policy);
  const { scope, topics = [] } = by;
  const { grounds, unseen } = scope;
  const conditions = grounds.flatMap(({ met, unless, alongsideWhen }) =>
    [met, unless, alongsideWhen].flatMap((one) => one ?? []),
  );
  const asked = grounds.flatMap(({ asks = [] }) => asks.map(asGiven));
  const facts = readFacts(
    matter,
    {
      ...matterFacts({ ...by, topics: [...topics, ...conditions.flatMap(topicsIn)] }),
      ...ownKinds(by, 'matter', [...conditions, ...asked]),
    },
    ['raisedOn'],
    [...conditions, ...asked],
    'matter/invalid',
  );
  const about = topicsOf(facts);
  const seen = grounds.map((ground) => considerByTopic(by, ground, facts));
  const considered = unseen ? [...seen, notSeen(by, unseen, seen, about)] : seen;
  const findings = considered.map(({ finding }) => finding);
  const met = grounds.filter((_, index) => findings[index]?.met === true);
  const routes = met.flatMap(({ route }) => (route ? [route] : []));
  const outcomes = new Map(about.map((topic) => [topic, outcomeFor(considered, topic)]));
  const takenOut = about.flatMap((topic) =>
    seen.flatMap((one, index) => takenOutBy(grounds[index] as Ground, one, topic)),
  );
  return {
    outcome: about.length === 0 ? outcomeFor(considered) : ofAll([...outcomes.values()]),
    topics: {
      takenOut,
      remaining: about.filter((topic) => !takenOut.some((one) => one.topic === topic)),
      undetermined: about.filter((topic) => outcomes.get(topic) === 'undetermined'),
    },
    findings,
    routes: routes.filter(
      ({ to }, index) => routes.findIndex((other) => other.to === to) === index,
    ),
    needs: allNeeds(findings),
  };
}

const asGiven = (fact: FactName): Condition => ({ fact, given: true });

/** Whether a ground that was not available may keep the matter out: not if a known ground takes it. */
function notSeen(
  policy: Policy,
  unseen: Cited,
  seen: readonly Considered[],
  about: readonly Topic[],
): Considered {
  const isTaken = (topic?: Topic) =>
    seen.some(
      ({ finding, of }) =>
        TAKEN.includes(finding.effect) && (topic === undefined ? finding.met : of(topic)) === true,
    );
  const left = about.filter((topic) => !isTaken(topic));
  const taken = about.length === 0 ? isTaken() : left.length === 0;
  const reason = taken ? 'scope-not-needed' : 'scope-not-available';
  const whole = finding(policy, reason, undefined, {
    ground: 'not-seen',
    clause: unseen.clause,
    met: taken ? false : 'unknown',
    effect: 'exclude',
    discretionary: false,
    ...(unseen.reading && { reading: unseen.reading }),
    ...(left.length > 0 && left.length < about.length && { topics: left }),
  });
  return { finding: whole, of: (topic) => (isTaken(topic) ? false : 'unknown') };
}

/** Effects that only apply to a matter that is accepted. */
const TAKEN: readonly Effect[] = ['alongside', 'merge', 'include'];
