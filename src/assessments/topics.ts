import type {
  ClauseRef,
  Condition,
  Facts,
  Ground,
  Policy,
  Route,
  Topic,
  Truth,
} from '../policy/index.js';
import { factsIn } from '../policy/index.js';
import type { Effect, Finding } from './finding.js';
import { consider } from './finding.js';

/** A ground considered: for the matter as a whole, and for each of its topics. */
export interface Considered {
  readonly finding: Finding;
  /** The finding for one topic of the matter. */
  readonly of: (topic: Topic) => Truth;
}

/** What the matter is about; empty if that is not known. */
export const topicsOf = (facts: Facts): readonly Topic[] =>
  Array.isArray(facts['about']) ? [...new Set<Topic>(facts['about'])] : [];

/**
 * Considers a ground for a matter that may be about several things. A ground that depends on what the matter is
 * about takes the topics for which it would be met if each stood alone; if there are none, the topics that
 * it names. Any other ground takes the whole matter.
 */
export function considerByTopic(policy: Policy, ground: Ground, facts: Facts): Considered {
  const about = (topics: readonly Topic[]): Finding =>
    consider(policy, ground, ground.effect, { ...facts, about: topics }, 'matter');
  const whole = consider(policy, ground, ground.effect, facts, 'matter');
  const topics = topicsOf(facts);
  const conditions = ground.unless ? [ground.met, ground.unless] : [ground.met];
  const turnsOnTopics = conditions.flatMap(factsIn).includes('about');
  if (!turnsOnTopics || topics.length === 0 || whole.met === false)
    return { finding: whole, of: () => whole.met };
  const alone = new Map(topics.map((topic) => [topic, about([topic])]));
  const named = conditions.flatMap(topicsIn).filter((topic) => topics.includes(topic));
  const noneAlone = ![...alone.values()].some(({ met }) => met !== false);
  const of = (topic: Topic): Truth => {
    if (noneAlone) return named.length === 0 || named.includes(topic) ? whole.met : false;
    const met = alone.get(topic)?.met ?? whole.met;
    return met === true ? whole.met : met;
  };
  const needs = whole.met === true ? [...alone.values()].flatMap((one) => one.needs) : [];
  return {
    finding: {
      ...whole,
      topics: topics.filter((topic) => of(topic) !== false),
      needs: [...new Set([...whole.needs, ...needs])],
    },
    of,
  };
}

/** The topics that a condition names. */
export function topicsIn(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(topicsIn);
  if ('any' in condition) return condition.any.flatMap(topicsIn);
  if ('not' in condition) return topicsIn(condition.not);
  return 'includes' in condition && condition.fact === 'about' ? [condition.includes] : [];
}

/** A topic of a matter that a ground takes out. */
export interface TopicTakenOut {
  readonly topic: Topic;
  /** The ground's id in the policy. */
  readonly ground: string;
  readonly clause: ClauseRef;
  /** `exclude`: it is not taken. `first-contact`: it must be tried at first contact first. */
  readonly effect: 'exclude' | 'first-contact';
  /** Whether somebody may decide otherwise. */
  readonly discretionary: boolean;
  /** Where the topic goes instead, if the policy says. */
  readonly route?: Route;
}

/** What becomes of each thing a matter is about. */
export interface ScopeTopics {
  /** Topics that a ground takes out, or may take out at discretion, once per ground. */
  readonly takenOut: readonly TopicTakenOut[];
  /** Topics that no met ground takes out, in the order given. */
  readonly remaining: readonly Topic[];
  /**
   * Those remaining topics that a ground may take out, depending on a fact or a part of the policy that is not
   * known.
   */
  readonly undetermined: readonly Topic[];
}

/** The topic as the ground takes it out; `undefined` if it does not. */
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

/** Outcomes that keep a matter out, if only for a while. */
const KEEPS_OUT: readonly Effect[] = ['exclude', 'first-contact'];

/** The outcome for a matter, or for one topic of it. */
export type ScopeOutcome = 'accept' | 'may-exclude' | 'exclude' | 'first-contact' | 'undetermined';

/** From outcomes that leave a complaint to outcomes that leave none: the first that any topic has is the matter's. */
const OPENEST: readonly ScopeOutcome[] = [
  'undetermined',
  'accept',
  'first-contact',
  'may-exclude',
  'exclude',
];

/** The outcome for a matter, from the outcomes for its topics. */
export const ofAll = (outcomes: readonly ScopeOutcome[]): ScopeOutcome =>
  OPENEST.find((outcome) => outcomes.includes(outcome)) ?? 'accept';

/** The outcome of the grounds for a topic, or for the whole matter. */
export function outcomeFor(considered: readonly Considered[], topic?: Topic): ScopeOutcome {
  const strongest = (truth: Truth) =>
    considered.flatMap(({ finding, of }) => {
      const applies = topic === undefined ? finding.met : of(topic);
      const met = applies === true && finding.effectNeeds ? 'unknown' : applies;
      return met === truth && KEEPS_OUT.includes(finding.effect) ? [finding] : [];
    });
  const met = strongest(true);
  if (met.some(({ effect, discretionary }) => effect === 'exclude' && !discretionary))
    return 'exclude';
  if (met.some(({ effect }) => effect === 'exclude')) return 'may-exclude';
  if (met.length > 0) return 'first-contact';
  return strongest('unknown').length > 0 ? 'undetermined' : 'accept';
}
