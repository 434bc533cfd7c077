/**
 * The conformance kit, as language-neutral data: questions, and the answers that any implementation of these policies,
 * of the Code and of working days must give. Also the functions that check an implementation.
 *
 * @module housing-complaints/conformance
 */
export {
  type AsOf,
  type Ask,
  type CaseChange,
  type CaseFile,
  type CaseHistory,
  type CaseOf,
  type CaseSource,
  type ConformanceCase,
  type ConformanceKey,
  COUNTING_RULES,
  type CountingRule,
  type ManyAsOf,
  MEASURE_NAMES,
  type MeasureName,
  type NamedHistory,
  OMBUDSMAN_RULES,
  type OmbudsmanRule,
  type Questions,
  type WithClosures,
} from './case.js';
export { type ConformanceKit, conformanceKit } from './kit.js';
export { answer, ASKS } from './answer.js';
export { checkAnswers, checkConformance, type Mismatch, isSame } from './check.js';
export { caseFileSchema } from './case-schema.js';
