/** Anything that JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * The answer to a question that may depend on facts not given yet.
 * Never read `'unknown'` as no.
 */
export type Truth = true | false | 'unknown';
