/** The building blocks of drawings: text that fits, and SVG elements. */
export { cleanText, shortened, wrapped } from './text.js';
export { FONT_SIZE, label, line, rect, round, svg, words } from './svg.js';
export { widthInArial } from './widths.js';
