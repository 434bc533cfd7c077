/** A row of a table: its cells, as text. */
export type Row = readonly string[];

/** A table with a heading, as Markdown. */
export const section = (title: string, note: string, head: Row, rows: readonly Row[]): string =>
  [
    `## ${title}`,
    ...(note ? [note] : []),
    [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map(line).join('\n'),
  ].join('\n\n');

const line = (cells: Row): string => `| ${cells.join(' | ')} |`;

/** Microseconds in the unit that suits them. */
export function time(microseconds: number): string {
  if (microseconds < 1) return `${Math.round(microseconds * 1000)} ns`;
  if (microseconds < 1000) return `${rounded(microseconds)} µs`;
  return microseconds < 1e6
    ? `${rounded(microseconds / 1000)} ms`
    : `${rounded(microseconds / 1e6)} s`;
}

/** How many times one thing is another. */
export const times = (a: number, b: number): string => `${rounded(a / b)} ×`;

export const rounded = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(value >= 10 ? 1 : 2);
