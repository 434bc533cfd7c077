/**
 * The shapes of policies and events, as zod schemas.
 *
 * @packageDocumentation
 */
import * as made from './policy/index.js';

/** Any condition. */
export const conditionSchema = /*#__PURE__*/ made.conditionSchema();

/** What follows unreasonable conduct. */
export const conductSchema = /*#__PURE__*/ made.conductSchema();

/** Something to be done beside a complaint of some kind. */
export const dutyAlongsideSchema = /*#__PURE__*/ made.dutyAlongsideSchema();

/** Any event. */
export const eventSchema = /*#__PURE__*/ made.eventSchema();

/** What may be said of each type of event, by type. */
export const eventSchemas = /*#__PURE__*/ made.eventSchemas();

/** What a request has to meet to be taken to a stage. */
export const gateSchema = /*#__PURE__*/ made.gateSchema();

/** A reason for which a matter is not taken as a complaint, or not yet, or not only. */
export const groundSchema = /*#__PURE__*/ made.groundSchema();

/** A time limit: how long, from what, by which clause. */
export const limitSchema = /*#__PURE__*/ made.limitSchema();

/** What stops the clock of the landlord's own duties. */
export const pauseSchema = /*#__PURE__*/ made.pauseSchema();

/** A whole policy, field by field. What the fields say together is checked by `definePolicy`. */
export const policySchema = /*#__PURE__*/ made.policySchema();

/** What must hold of an event. */
export const requirementSchema = /*#__PURE__*/ made.requirementSchema();

/** A place to which a complainant is pointed, and when. */
export const signpostSchema = /*#__PURE__*/ made.signpostSchema();

/** A stage of the process. */
export const stageSchema = /*#__PURE__*/ made.stageSchema();

/** One thing to be done at a stage. */
export const stepSchema = /*#__PURE__*/ made.stepSchema();
