/**
 * Whether two values say the same. Neither the order of fields nor that of lists counts; who
 * compares what has an order looks at it apart.
 */
export const isSame = (before: unknown, after: unknown): boolean =>
  canonical(before) === canonical(after);

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).sort()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const fields = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`,
  );
  return `{${fields.sort()}}`;
}
