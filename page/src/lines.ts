/** What has several parts, or several of which are told: a line for each. */
import type { Control, Lines } from './fields.js';

/** A line on what is to be done: `Pay for the carpet (£250) by 2026-03-31`. */
const TO_DO = /^(.*?)(?:\s+\(£(\d+(?:\.\d+)?)\))?(?:\s+by (\d{4}-\d{2}-\d{2}))?$/;

/** What a line says. */
function lineRead(kind: Lines, line: string): unknown {
  if (kind === 'findings') {
    const at = line.lastIndexOf(':');
    return { matter: line.slice(0, Math.max(at, 0)).trim(), finding: line.slice(at + 1).trim() };
  }
  const [, what = line, pounds, day] = kind === 'lines' ? [] : (TO_DO.exec(line) ?? []);
  if (kind === 'promises') return { what, ...(day && { by: day }) };
  if (kind === 'orders')
    return { what, ...(day && { dueBy: day }), ...(pounds && { compensation: Number(pounds) }) };
  return line;
}

/** The same, as a line. */
export function lineOf(kind: Control['kind'], value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const { what, by, dueBy = by, compensation, matter, finding } = value as Record<string, unknown>;
  if (kind === 'findings') return `${matter}: ${finding}`;
  const pounds = compensation === undefined ? '' : ` (£${compensation})`;
  return `${what}${pounds}${dueBy ? ` by ${dueBy}` : ''}`;
}

/** What a text in a control stands for. */
export function valueIn({ kind }: Control, text: string): unknown {
  if (text === '') return undefined;
  if (kind === 'yes-no') return text === 'yes';
  if (kind === 'number') return Number(text);
  if (kind !== 'lines' && kind !== 'promises' && kind !== 'orders' && kind !== 'findings')
    return text;
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => lineRead(kind, line));
}
