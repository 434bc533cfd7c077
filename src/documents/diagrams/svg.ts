import { invalidArgument } from '../../errors.js';
import { orInvalid } from '../arguments.js';
import { round, widthInArial } from '../drawing/index.js';
import { EXPECTED } from '../words.js';
import { escaped, unescaped } from './dot.js';

/** What draws: the instance that `@viz-js/viz` gives. */
export interface Viz {
  renderString(dot: string, options: { format: 'svg' }): string;
}

/**
 * A diagram in DOT as SVG, drawn by the Graphviz that you bring. It has a title and a description for those
 * who do not see it, and scales with the page around it.
 *
 * @param dot - What {@link stateDiagram} gives.
 * @param viz - `await instance()` of `@viz-js/viz`.
 * @throws `ComplaintsError` `argument/invalid` for what is no DOT, or cannot draw.
 *
 * @example
 * import { instance } from '@viz-js/viz';
 * toSvg(stateDiagram(housingPlus2018), await instance());
 */
export function toSvg(dot: string, viz: Viz): string {
  if (typeof dot !== 'string') throw invalidArgument(dot, EXPECTED.dot);
  if (orInvalid(viz, EXPECTED.viz, () => typeof viz?.renderString) !== 'function')
    throw invalidArgument(viz, EXPECTED.viz);
  const svg = orInvalid(dot, EXPECTED.dot, () => viz.renderString(dot, { format: 'svg' }));
  if (typeof svg !== 'string') throw invalidArgument(viz, EXPECTED.viz);
  const [, box = ''] = /viewBox="([^"]*)"/.exec(svg) ?? [];
  const [, , width, height] = box.split(' ').map(Number);
  const [title, description] = [named(dot, 'digraph '), named(dot, 'comment=')];
  const opening = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${width}" height="${height}"`,
    `role="img" aria-label="${escaped(title)}">`,
  ].join(' ');
  const drawing = svg
    .slice(svg.indexOf('<svg'))
    .replace(/<svg[^>]*>/, '')
    // Names for the machine: as titles they would be read out and shown.
    .replaceAll(/<title>[^<]*<\/title>\s*|<!--.*?-->\s*| id="[^"]*"/gs, '')
    .replaceAll('font-family="Arial"', 'font-family="Arial, Helvetica, sans-serif"')
    .replaceAll(/<text ([^>]*)>([^<]*)(?=<)/g, withLength);
  return `${opening}\n<title>${escaped(title)}</title>\n<desc>${escaped(description)}</desc>${drawing}`;
}

/** A line of text, as wide in whatever font there is as in that by which its box was drawn. */
function withLength(whole: string, attributes: string, text: string): string {
  const size = Number(/font-size="([\d.]+)"/.exec(attributes)?.[1]);
  const width = widthInArial(unescaped(text), size, attributes.includes('"bold"'));
  return width
    ? `<text ${attributes} textLength="${round(width)}" lengthAdjust="spacingAndGlyphs">${text}`
    : whole;
}

/** A text that the DOT gives by a name. */
const named = (dot: string, name: string): string =>
  (new RegExp(`${name}"((?:[^"\\\\]|\\\\.)*)"`).exec(dot)?.[1] ?? '').replaceAll(/\\(.)/g, '$1');
