/* Marks the objects that this library makes, keeps results that are worked out once, and fingerprints data. */

/** Objects that this library makes and also accepts as arguments. The mark saves checking them again. */
export type Kind =
  | 'policy'
  | 'part-of-policy'
  | 'complaint'
  | 'audit-of-policy'
  | 'audit-of-complaint';

/*
 * The mark is a field that JSON and copies lose. All copies of the package share its key, because a
 * program can load two: one by `import` and one by `require`.
 */
const keyOf: Readonly<Record<Kind, symbol>> = {
  policy: /* @__PURE__ */ Symbol.for('housing-complaints/policy'),
  'part-of-policy': /* @__PURE__ */ Symbol.for('housing-complaints/part-of-policy'),
  complaint: /* @__PURE__ */ Symbol.for('housing-complaints/complaint'),
  'audit-of-policy': /* @__PURE__ */ Symbol.for('housing-complaints/audit-of-policy'),
  'audit-of-complaint': /* @__PURE__ */ Symbol.for('housing-complaints/audit-of-complaint'),
};

/** Marks a value as made here, and returns it. The value must be checked, and not yet frozen. */
export function marked<T extends object>(kind: Kind, value: T): T {
  // The mark holds the value itself, so a proxy around the value does not pass as the value.
  return Object.defineProperty(value, keyOf[kind], { value });
}

/** Whether a value was made here, and not read from JSON, copied or written by hand. */
export function isMarked(kind: Kind, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  try {
    return (value as Record<symbol, unknown>)[keyOf[kind]] === value;
  } catch {
    return false;
  }
}

/**
 * Makes a value at first use, and keeps it. Schemas are made so: most programs use few of them, and
 * making them all takes as long as loading the rest of the library.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Works out a value once for each object, and keeps it with the object. */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const kept = made.get(of);
    if (kept) return kept.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}

/**
 * Returns seven letters and digits that stand for some data: the same for the
 * same data, almost certainly different for different data. Not for secrets.
 */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data);
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) as number;
    hash = Math.imul(hash ^ code, 0x01000193);
    if (code > 0xffff) at += 1; // a surrogate pair takes up two places
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
