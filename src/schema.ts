/**
 * The shapes of policies and facts, as zod schemas.
 *
 * @packageDocumentation
 */
export { eventSchema, eventSchemas } from './lifecycle/index.js';
export {
  conditionSchema,
  conductSchema,
  dutyAlongsideSchema,
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
