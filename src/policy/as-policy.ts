import { marked } from '../border/index.js';
import type { Policy } from './policy.js';

/**
 * Marks a policy as one that was checked, with its parts, and gives it back. For what `definePolicy` has read, and for
 * policies of this library of which a test holds that it would.
 */
export function asPolicy<T extends Policy>(policy: T): T {
  for (const part of Object.values(policy)) {
    // What it shares with a policy that was marked before is frozen, and marked already.
    if (typeof part === 'object' && part !== null && Object.isExtensible(part))
      marked('part-of-policy', part);
  }
  return marked('policy', policy);
}
