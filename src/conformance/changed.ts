import type { Json } from '../policy/index.js';

/** A policy that differs from another in few places. */
export interface Variant {
  /** The name of the other. */
  readonly basedOn: string;
  /** What stands at a place (a JSON Pointer) instead; `null` where nothing does. */
  readonly changes: Readonly<Record<string, Json>>;
}

type Tree = { [key: string]: Json };

/** The other policy with the changes made. */
export function changed<T>(base: T, { changes }: Variant): T {
  const copy = JSON.parse(JSON.stringify(base));
  for (const [pointer, value] of Object.entries(changes)) {
    const path = pointer.split('/').slice(1);
    const last = path.pop() ?? '';
    const holder = path.reduce<Tree>((at, key) => at[key] as Tree, copy);
    if (value === null) delete holder[last];
    else holder[last] = value;
  }
  return copy;
}
