/**
 * The shapes of policies and events, as zod schemas.
 *
 * @packageDocumentation
 */
export {
  conditionSchema,
  conductSchema,
  dutyAlongsideSchema,
  eventSchema,
  eventSchemas,
  gateSchema,
  groundSchema,
  limitSchema,
  pauseSchema,
  policySchema,
  requirementSchema,
  signpostSchema,
  stageSchema,
  stepSchema,
} from './policy/index.js';
