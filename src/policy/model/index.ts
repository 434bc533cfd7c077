/** A policy and its parts, as types. */
export * from './clause.js';
export type * from './conduct.js';
export type * from './grounds.js';
export type * from './policy.js';
export * from './stage.js';
