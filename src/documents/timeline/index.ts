/** A complaint over time, drawn. */
export { timeline, type TimelineOptions } from './timeline.js';
export { standingWords } from './words.js';
