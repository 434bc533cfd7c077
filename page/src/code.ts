/** Values as TypeScript, as people write it. */

/** A text between single quotes. */
export const asText = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const NAME = /^[A-Za-z_$][\w$]*$/;

/** What fits into one line stays in one. */
const WIDTH = 90;

/** A value of JSON, so many levels in. */
export function asCode(value: unknown, level = 0): string {
  const short = inOneLine(value);
  if (typeof value !== 'object' || value === null || short.length + 2 * level <= WIDTH)
    return short;
  const indent = '  '.repeat(level + 1);
  const parts = Array.isArray(value)
    ? value.map((one) => asCode(one, level + 1))
    : fieldsOf(value).map(([name, one]) => `${name}: ${asCode(one, level + 1)}`);
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return [open, ...parts.map((part) => `${indent}${part},`), `${'  '.repeat(level)}${close}`].join(
    '\n',
  );
}

function inOneLine(value: unknown): string {
  if (typeof value === 'string') return asText(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  const fields = fieldsOf(value).map(([name, one]) => `${name}: ${inOneLine(one)}`);
  return fields.length > 0 ? `{ ${fields.join(', ')} }` : '{}';
}

const fieldsOf = (value: object): [string, unknown][] =>
  Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .map(([name, one]) => [NAME.test(name) ? name : asText(name), one]);
