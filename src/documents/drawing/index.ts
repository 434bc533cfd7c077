/** What drawings are made of: text that fits, and the elements of an SVG. */
export { cleanText, shortened, wrapped } from './text.js';
export { FONT_SIZE, label, line, rect, round, svg, words } from './svg.js';
export { widthInArial } from './widths.js';
