/** Conditions in the words of a comparison of two policies. */
export { conditionVoice, wordsIn } from './words.js';
