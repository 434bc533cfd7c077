/** A row of a table in Markdown. */
export const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

/** A table in Markdown. */
export const table = (columns: readonly string[], rows: readonly string[]): string =>
  [row(...columns), row(...columns.map(() => '---')), ...rows].join('\n');
