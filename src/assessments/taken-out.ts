import type { ClauseRef, Ground, Route, Topic } from '../policy/index.js';
import type { Considered } from './topics.js';

/** A topic of a matter that a ground takes out. */
export interface TopicTakenOut {
  readonly topic: Topic;
  /** The ground's id in the policy. */
  readonly ground: string;
  readonly clause: ClauseRef;
  /** `exclude`: it is not taken. `first-contact`: it is tried at first contact first. */
  readonly effect: 'exclude' | 'first-contact';
  /** Whether somebody may decide otherwise. */
  readonly discretionary: boolean;
  /** Where the topic goes instead, where the policy says so. */
  readonly route?: Route;
}

/** What becomes of each thing a matter is about. */
export interface ScopeTopics {
  /** Topics that a ground takes out, or may take out at discretion; once for each ground that does. */
  readonly takenOut: readonly TopicTakenOut[];
  /** Topics that no ground that is met takes out, in the order given. */
  readonly remaining: readonly Topic[];
  /** Those of them that a ground takes out or not by a fact, or a part of the policy, that is not known. */
  readonly undetermined: readonly Topic[];
}

/** The topic as a ground takes it out, where it does. */
export function takenOutBy(
  { id, clause, route }: Ground,
  considered: Considered,
  topic: Topic,
): TopicTakenOut[] {
  if (considered.of(topic) !== true || considered.finding.effectNeeds) return [];
  const { effect, discretionary } = considered.finding;
  if (effect !== 'exclude' && effect !== 'first-contact') return [];
  return [{ topic, ground: id, clause, effect, discretionary, ...(route && { route }) }];
}
