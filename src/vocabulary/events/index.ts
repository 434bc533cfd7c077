export { type Outcome, OUTCOMES } from './answer.js';
export type {
  MatterFinding,
  OmbudsmanOrderKind,
  Order,
  RestrictionEvents,
} from './beside.js';
export { OMBUDSMAN_ORDER_KINDS } from './beside.js';
export type { EventBase } from './row.js';
export * from './all.js';
export * from './kinds.js';
