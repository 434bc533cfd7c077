/** What drawings are made of: text that fits, and the elements of an SVG. */
export { cleanText, shortened, wrapped } from './text.js';
export { label, line, rect, svg, words } from './svg.js';
