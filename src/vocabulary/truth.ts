/** Anything that JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * The answer to a question that may need facts nobody has given yet.
 * `'unknown'` is never to be read as no.
 */
export type Truth = true | false | 'unknown';
