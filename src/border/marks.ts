/** What this library makes and takes again, and does not read anew each time. */
export type Kind =
  | 'policy'
  | 'part-of-policy'
  | 'complaint'
  | 'audit-of-policy'
  | 'audit-of-complaint';

/*
 * The mark is a field that neither JSON nor a copy has. Its key is the same in every copy of the
 * package, since a program can hold two: one for `import` and one for `require`.
 */
const keyOf: Readonly<Record<Kind, symbol>> = {
  policy: /* @__PURE__ */ Symbol.for('housing-complaints/policy'),
  'part-of-policy': /* @__PURE__ */ Symbol.for('housing-complaints/part-of-policy'),
  complaint: /* @__PURE__ */ Symbol.for('housing-complaints/complaint'),
  'audit-of-policy': /* @__PURE__ */ Symbol.for('housing-complaints/audit-of-policy'),
  'audit-of-complaint': /* @__PURE__ */ Symbol.for('housing-complaints/audit-of-complaint'),
};

/** Marks a value as made here, and gives it back. Only for values that are checked, and not yet frozen. */
export function marked<T extends object>(kind: Kind, value: T): T {
  // The mark holds the value itself: what stands before the value, as a proxy does, is not it.
  return Object.defineProperty(value, keyOf[kind], { value });
}

/** Whether a value was made here: not read from JSON, not copied, not written by hand. */
export function isMarked(kind: Kind, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return (value as Record<symbol, unknown>)[keyOf[kind]] === value;
  } catch {
    return false;
  }
}
