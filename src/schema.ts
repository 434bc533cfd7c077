/**
 * The shapes of policies and events, as zod schemas.
 *
 * @module housing-complaints/schema
 */
import type * as z from 'zod/mini';
import type {
  ComplaintEvent,
  Condition,
  Conduct,
  DutyAlongside,
  EventOf,
  EventType,
  Gate,
  Ground,
  Limit,
  PauseRule,
  Policy,
  Requirement,
  Signpost,
  Stage,
  Step,
} from './policy/index.js';
import * as schemas from './policy/index.js';

/** A schema that accepts a type and returns it unchanged. */
type Shape<T> = z.ZodMiniType<T, T>;
/** The schema of a whole policy. */
export const policySchema: Shape<Policy> = /*#__PURE__*/ schemas.policySchema();
/** The schema of any condition. */
export const conditionSchema: Shape<Condition> = /*#__PURE__*/ schemas.conditionSchema();
/** The schema of a policy's rules on unreasonable conduct. */
export const conductSchema: Shape<Conduct> = /*#__PURE__*/ schemas.conductSchema();
/** The schema of a duty alongside a complaint of some kind. */
export const dutyAlongsideSchema: Shape<DutyAlongside> =
  /*#__PURE__*/ schemas.dutyAlongsideSchema();
/** The schema of a gate: what a request must meet to open a stage. */
export const gateSchema: Shape<Gate> = /*#__PURE__*/ schemas.gateSchema();
/** The schema of a ground: a reason to exclude a matter, to defer it, or to run another process alongside. */
export const groundSchema: Shape<Ground> = /*#__PURE__*/ schemas.groundSchema();
/** The schema of a time limit. */
export const limitSchema: Shape<Limit> = /*#__PURE__*/ schemas.limitSchema();
/** The schema of a pause rule: what stops the clock of the landlord's own duties. */
export const pauseSchema: Shape<PauseRule> = /*#__PURE__*/ schemas.pauseSchema();
/** The schema of a requirement: what must hold of an event. */
export const requirementSchema: Shape<Requirement> = /*#__PURE__*/ schemas.requirementSchema();
/** The schema of a signpost: where a complainant is sent, and when. */
export const signpostSchema: Shape<Signpost> = /*#__PURE__*/ schemas.signpostSchema();
/** The schema of a stage of the process. */
export const stageSchema: Shape<Stage> = /*#__PURE__*/ schemas.stageSchema();
/** The schema of a step: one thing to be done at a stage. */
export const stepSchema: Shape<Step> = /*#__PURE__*/ schemas.stepSchema();
/** The schema of any event. */
export const eventSchema: Shape<ComplaintEvent> = /*#__PURE__*/ schemas.eventSchema();
/** The schema of each type of event, by type. */
export const eventSchemas: { readonly [T in EventType]: Shape<EventOf<T>> } =
  /*#__PURE__*/ schemas.eventSchemas();
