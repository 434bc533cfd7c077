import type { Element, ElementContent, Properties } from 'hast';
import { cleanText } from './text.js';
import { widthInArial } from './widths.js';

/** An SVG element. */
export const svg = (
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children: [...children] });

/** An SVG element with text. The text is never read as markup. */
export const words = (tagName: string, properties: Properties, value: string): Element =>
  svg(tagName, properties, [{ type: 'text', value: cleanText(value) }]);

/** The default font size of a picture. */
export const FONT_SIZE = 13;

/** One line of text, readable on any background, and equally wide in every font. */
export function label(x: number, y: number, value: string, properties: Properties = {}): Element {
  const { fontSize = FONT_SIZE, fontWeight } = properties;
  const width = widthInArial(cleanText(value), Number(fontSize), fontWeight === 'bold');
  const fixed = width ? { textLength: round(width), lengthAdjust: 'spacingAndGlyphs' } : {};
  const halo = { paintOrder: 'stroke', stroke: '#ffffff', strokeWidth: 3 };
  return words('text', { x: round(x), y: round(y), ...fixed, ...halo, ...properties }, value);
}

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

export const line = (
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  properties: Properties,
): Element =>
  svg('line', { x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2), ...properties });

/** Rounds to a tenth of a pixel: the same on every machine, and short. */
export const round = (value: number): number => Math.round(value * 10) / 10;
