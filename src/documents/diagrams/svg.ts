import { invalidArgument } from '../../errors.js';
import { orInvalid } from '../arguments.js';
import { round, widthInArial } from '../drawing/index.js';
import { EXPECTED } from '../words.js';
import { escaped, unescaped } from './dot.js';

/** The instance of `@viz-js/viz` that draws. */
export interface Viz {
  renderString(dot: string, options: { format: 'svg' }): string;
}

/**
 * Draws a DOT diagram as SVG, with the Graphviz that you provide. The SVG has a title and a description for screen
 * readers, and scales with the page.
 *
 * @param dot - The result of {@link stateDiagram}.
 * @param viz - `await instance()` of `@viz-js/viz`.
 * @throws `ComplaintsError` `argument/invalid` if `dot` is not DOT, or `viz` cannot draw.
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
    // Graphviz' own titles and ids are removed: browsers would show them and screen readers read them out.
    .replaceAll(/<title>[^<]*<\/title>\s*|<!--.*?-->\s*| id="[^"]*"/gs, '')
    .replaceAll('font-family="Arial"', 'font-family="Arial, Helvetica, sans-serif"')
    .replaceAll(/<text ([^>]*)>([^<]*)(?=<)/g, withLength);
  return `${opening}\n<title>${escaped(title)}</title>\n<desc>${escaped(description)}</desc>${drawing}`;
}

/** Fixes the width of a text to the one that its box was drawn for, whatever the font. */
function withLength(whole: string, attributes: string, text: string): string {
  const size = Number(/font-size="([\d.]+)"/.exec(attributes)?.[1]);
  const width = widthInArial(unescaped(text), size, attributes.includes('"bold"'));
  return width
    ? `<text ${attributes} textLength="${round(width)}" lengthAdjust="spacingAndGlyphs">${text}`
    : whole;
}

/** A quoted text in the DOT that follows a keyword. */
const named = (dot: string, name: string): string =>
  (new RegExp(`${name}"((?:[^"\\\\]|\\\\.)*)"`).exec(dot)?.[1] ?? '').replaceAll(/\\(.)/g, '$1');
