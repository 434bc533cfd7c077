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

/** What is read is what was given, field by field. */
type Shape<T> = z.ZodMiniType<T, T>;
/** A whole policy, field by field. */
export const policySchema: Shape<Policy> = /*#__PURE__*/ schemas.policySchema();
/** Any condition. */
export const conditionSchema: Shape<Condition> = /*#__PURE__*/ schemas.conditionSchema();
/** What follows unreasonable conduct. */
export const conductSchema: Shape<Conduct> = /*#__PURE__*/ schemas.conductSchema();
/** Something to be done beside a complaint of some kind. */
export const dutyAlongsideSchema: Shape<DutyAlongside> =
  /*#__PURE__*/ schemas.dutyAlongsideSchema();
/** What a request has to meet to be taken to a stage. */
export const gateSchema: Shape<Gate> = /*#__PURE__*/ schemas.gateSchema();
/** A reason for which a matter is not accepted, or not yet, or not only. */
export const groundSchema: Shape<Ground> = /*#__PURE__*/ schemas.groundSchema();
/** A time limit. */
export const limitSchema: Shape<Limit> = /*#__PURE__*/ schemas.limitSchema();
/** What stops the clock of the landlord's own duties. */
export const pauseSchema: Shape<PauseRule> = /*#__PURE__*/ schemas.pauseSchema();
/** What must hold of an event. */
export const requirementSchema: Shape<Requirement> = /*#__PURE__*/ schemas.requirementSchema();
/** A place to which a complainant is pointed, and when. */
export const signpostSchema: Shape<Signpost> = /*#__PURE__*/ schemas.signpostSchema();
/** A stage of the process. */
export const stageSchema: Shape<Stage> = /*#__PURE__*/ schemas.stageSchema();
/** One thing to be done at a stage. */
export const stepSchema: Shape<Step> = /*#__PURE__*/ schemas.stepSchema();
/** Any event. */
export const eventSchema: Shape<ComplaintEvent> = /*#__PURE__*/ schemas.eventSchema();
/** What may be said of each type of event, by type. */
export const eventSchemas: { readonly [T in EventType]: Shape<EventOf<T>> } =
  /*#__PURE__*/ schemas.eventSchemas();
