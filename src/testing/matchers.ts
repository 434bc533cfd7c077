import { excludedUnder, inScope, refusableUnder, undetermined } from './ask-assessments.js';
import { breaks, breaksNothing } from './ask-breaches.js';
import { fallsDueOn, stands } from './ask-duties.js';
import { endedAs, isAt, isNext, pointsTo } from './ask-place.js';
import type { Matcher } from './judgement.js';
import { matcherOf } from './judgement.js';
import type { ComplaintMatchers } from './matcher-types.js';

/**
 * Matchers for `expect.extend` of vitest and of jest. They need neither to be loaded; see
 * {@link ComplaintMatchers} for what they ask.
 *
 * @example
 * import { expect } from 'vitest';
 * import { matchers } from 'housing-complaints/testing/vitest';
 * expect.extend(matchers);
 */
export const matchers: { readonly [Name in keyof ComplaintMatchers<void>]: Matcher } =
  Object.freeze({
    toBeInScope: matcherOf(inScope),
    toBeExcludedUnder: matcherOf(excludedUnder),
    toBeRefusableUnder: matcherOf(refusableUnder),
    toBeUndetermined: matcherOf(undetermined),
    toFallDueOn: matcherOf(fallsDueOn),
    toHaveMet: matcherOf(stands('met', 'have been met')),
    toBeLate: matcherOf(stands('late', 'have been done late')),
    toHaveMissed: matcherOf(stands('missed', 'have been missed')),
    toBeOverdue: matcherOf(stands('overdue', 'be overdue')),
    toBeOpen: matcherOf(stands('open', 'be open')),
    toHaveLapsed: matcherOf(stands('lapsed', 'have lapsed')),
    toBreach: matcherOf(breaks),
    toBreachNothing: matcherOf(breaksNothing),
    toBeAbleTo: matcherOf(isNext),
    toBeAt: matcherOf(isAt),
    toHaveEndedAs: matcherOf(endedAs),
    toSignpost: matcherOf(pointsTo),
  });
