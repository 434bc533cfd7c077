/** Conditions as a comparison of two policies puts them in words. */
export { conditionVoice, wordsIn } from './words.js';
