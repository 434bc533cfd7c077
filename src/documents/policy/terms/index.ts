/** The building blocks of a policy's document: conditions, limits and requirements in words. */
export { ageRules, inWords } from './conditions.js';
export { startOf, startUnknown, within } from './limits.js';
export { mustItems, requirementItems } from './requirements.js';
export { asked, bodyName, howLong, NO_LIMIT_ENTRY } from './words.js';
