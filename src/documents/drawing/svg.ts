import type { Element, ElementContent, Properties } from 'hast';
import { cleanText } from './text.js';

/** An element of a picture. */
export const svg = (
  tagName: string,
  properties: Properties,
  children: readonly ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children: [...children] });

/** Text in an element: text, whatever is in it. */
export const words = (tagName: string, properties: Properties, value: string): Element =>
  svg(tagName, properties, [{ type: 'text', value: cleanText(value) }]);

/** One line of text in a picture, readable over whatever it lies on. */
export const label = (x: number, y: number, value: string, properties: Properties = {}): Element =>
  words(
    'text',
    {
      x: round(x),
      y: round(y),
      paintOrder: 'stroke',
      stroke: '#ffffff',
      strokeWidth: 3,
      ...properties,
    },
    value,
  );

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
const round = (value: number): number => Math.round(value * 10) / 10;
