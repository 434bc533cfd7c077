import type { Condition } from '../../policy/index.js';

/** About any of these topics. */
export const isAbout = (...topics: readonly string[]): Condition => ({
  any: topics.map((topic) => ({ fact: 'about', includes: topic })),
});

export const CRIMES = ['fraud', 'theft', 'other-crime'] as const;
export const DISCRIMINATION = ['discrimination', 'harassment'] as const;

/** What the policy makes a difference for, so that a receipt may give it as the complaint's subject. */
export const subjects = [...CRIMES, ...DISCRIMINATION, 'safeguarding', 'staff-conduct'] as const;
