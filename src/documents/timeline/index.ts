/** The timeline of a complaint, as a picture or text. */
export { timeline, type TimelineOptions } from './timeline.js';
export { standingWords } from './words.js';
