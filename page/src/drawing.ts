/** Graphviz, as a script that is loaded when a diagram is asked for. */
export { instance } from '@viz-js/viz';
