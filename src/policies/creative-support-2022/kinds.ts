import type { Condition } from '../../policy/index.js';

/** The condition that a complaint is about any of these topics. */
export const isAbout = (...topics: readonly string[]): Condition => ({
  any: topics.map((topic) => ({ fact: 'about', includes: topic })),
});

export const CRIMES = ['fraud', 'theft', 'other-crime'] as const;
export const DISCRIMINATION = ['discrimination', 'harassment'] as const;

/** Topics that the policy treats differently, so that a receipt may give them as the complaint's subject. */
export const subjects = [...CRIMES, ...DISCRIMINATION, 'safeguarding', 'staff-conduct'] as const;
