import type { Condition, Facts, Ground, Policy, Topic, Truth } from '../policy/index.js';
import { factsIn } from '../policy/index.js';
import type { Finding } from './finding.js';
import { consider } from './finding.js';

/** A ground considered: for the matter as a whole, and for each of its topics. */
export interface Considered {
  readonly finding: Finding;
  /** What it comes to for one topic of the matter. */
  readonly of: (topic: Topic) => Truth;
}

/** What the matter is about: nothing where that is not known. */
export const topicsOf = (facts: Facts): readonly Topic[] =>
  Array.isArray(facts['about']) ? [...new Set<Topic>(facts['about'])] : [];

/**
 * Considers a ground for a matter that may be about several things. One that turns on what the matter is
 * about takes those topics for which it would be met if each stood alone; where none would be, those that
 * it names. Any other takes the matter whole.
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
