/**
 * The shapes of policies and facts, as zod schemas.
 *
 * @packageDocumentation
 */
export { eventSchema, eventSchemas } from './lifecycle/index.js';
export {
  conditionSchema,
  groundSchema,
  limitSchema,
  policySchema,
  requirementSchema,
  stageSchema,
  stepSchema,
} from './policy/index.js';
