/** The form in which landlords publish how they comply with the Code. */
export type { OwnAnswer, SelfAssessmentOptions } from './answers.js';
export { selfAssessment, type SelfAssessmentRow } from './self-assessment.js';
