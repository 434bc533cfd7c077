/**
 * A value without the fields that are `undefined`: they are absent, as in JSON. What has no such field is given back
 * itself. Only for what is known to be bounded.
 */
export function withoutAbsent<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: unknown[] = value.map(withoutAbsent);
    return items.some((item, at) => item !== value[at]) ? (items as T) : value;
  }
  const given = Object.entries(value);
  const present = given.filter(([, field]) => field !== undefined);
  const fields = present.map(([name, field]) => [name, withoutAbsent(field)] as const);
  const isSame =
    fields.length === given.length && fields.every(([, f], at) => f === given[at]?.[1]);
  return isSame ? value : (Object.fromEntries(fields) as T);
}
