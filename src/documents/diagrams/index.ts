/** The lifecycle of a complaint as a diagram. */
export { type DiagramOptions, stateDiagram } from './diagram.js';
export { toSvg, type Viz } from './svg.js';
