import type { Element, ElementContent, Properties } from 'hast';
import { cleanText } from './text.js';
import { widthInArial } from './widths.js';

/** An element of a picture. */
export const svg = (
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children: [...children] });

/** Text in an element: text, whatever is in it. */
export const words = (tagName: string, properties: Properties, value: string): Element =>
  svg(tagName, properties, [{ type: 'text', value: cleanText(value) }]);

/** The size of the text of a picture where a label has none of its own. */
export const FONT_SIZE = 13;

/** One line of text in a picture, readable over whatever it lies on, and as wide in one font as in another. */
export function label(x: number, y: number, value: string, properties: Properties = {}): Element {
  const { fontSize = FONT_SIZE, fontWeight } = properties;
  const width = widthInArial(cleanText(value), Number(fontSize), fontWeight === 'bold');
  const fixed = width ? { textLength: round(width), lengthAdjust: 'spacingAndGlyphs' } : {};
  const halo = { paintOrder: 'stroke', stroke: '#ffffff', strokeWidth: 3 };
  return words('text', { x: round(x), y: round(y), ...fixed, ...halo, ...properties }, value);
}

/** A rectangle. */
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  properties: Properties,
): Element =>
  svg('rect', {
    x: round(x),
    y: round(y),
    width: round(width),
    height: round(height),
    ...properties,
  });

/** A straight line. */
export const line = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  properties: Properties,
): Element =>
  svg('line', { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), ...properties });

/** To a tenth of a pixel: the same on every machine, and short. */
export const round = (value: number): number => Math.round(value * 10) / 10;
