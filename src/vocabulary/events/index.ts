export { type Outcome, OUTCOMES } from './answer.js';
export type { Order, RestrictionEvents } from './beside.js';
export type { EventBase } from './row.js';
export * from './all.js';
export * from './kinds.js';
