import type { Ground } from './grounds.js';

/** What a ground of the policy's scope has happen, where that is no exclusion: a sentence without its stop. */
export const INSTEAD_OF_EXCLUSION: Readonly<Record<Ground['effect'], string>> = {
  exclude: 'The matter is excluded',
  'first-contact': 'The landlord must first try to put it right at first contact',
  alongside: 'The complaint goes ahead alongside',
  merge: 'The landlord adds it to the earlier complaint',
  include: 'The policy accepts it as a complaint',
  'no-bar': 'This alone does not exclude it',
};
