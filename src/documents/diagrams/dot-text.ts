import { cleanText } from '../drawing/index.js';
import type { ChartLine } from './chart.js';

/*
 * Labels are written in Graphviz' own kind of markup, in which nothing but the tags written here is
 * markup, whatever an author wrote.
 */

/** Lines as a label of Graphviz. */
export const dotLabel = (lines: readonly ChartLine[]): string =>
  `<${lines.map(lineOf).join('<br/>') || ' '}>`;

/** The same with room around it, between the words and the arrow beside them. */
export const paddedLabel = (lines: readonly ChartLine[]): string =>
  `<<table border="0" cellspacing="0" cellpadding="4"><tr><td>${dotLabel(lines).slice(1, -1)}</td></tr></table>>`;

/** A name of Graphviz. */
export const quoted = (text: string): string =>
  `"${cleanText(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

function lineOf({ text, weight, irregular }: ChartLine): string {
  const words = escaped(text) || ' ';
  const coloured = irregular ? `<font color="#b00020">${words}</font>` : words;
  if (weight === 'strong') return `<b>${coloured}</b>`;
  return weight === 'small' ? `<font point-size="12">${coloured}</font>` : coloured;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it is written where tags are markup. */
export const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
