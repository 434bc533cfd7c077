import { type Check, cannotSay, review } from './check.js';

/**
 * What data cannot tell: words, publication, practice. A person looks for it in the policy; where
 * not all of the policy was available, not even that can be done.
 *
 * @param look - What to look for, as the end of "look whether …".
 */
export const aPersonLooks =
  (look: string): Check =>
  ({ policy, whole }) => [
    whole || policy.clauses.every(({ treatment }) => treatment !== 'not-transcribed')
      ? review(
          `Data cannot tell whether ${look}.`,
          `Look whether ${look}; where that is not so, change the policy.`,
        )
      : cannotSay(`Data cannot tell whether ${look}, and not all of the policy was available.`),
  ];
