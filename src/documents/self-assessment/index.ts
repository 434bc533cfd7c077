/** The self-assessment that a landlord publishes: as a document, and as comma-separated values. */
export { selfAssessmentCsv } from './csv.js';
export { selfAssessmentDocument } from './document.js';
