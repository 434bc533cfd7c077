/* What this library makes: marked, so that it is known again; told from other data; or worked out once, and kept. */

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

/**
 * Something made when it is first asked for, and kept. Schemas are: most programs use few of them,
 * and to make them all takes as long as to read the rest of the library.
 */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Works something out once for each object: the answer is kept with it. */
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
 * Seven letters and digits that stand for some data: the same for the same
 * data, and all but certainly different for different data. Not for secrets.
 */
export function fingerprint(data: unknown): string {
  const text = JSON.stringify(data);
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (let at = 0; at < text.length; at += 1) {
    const code = text.codePointAt(at) as number;
    hash = Math.imul(hash ^ code, 0x01000193);
    if (code > 0xffff) at += 1; // it takes two places
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
