/** The self-assessment that a landlord publishes: as a document, and as a table for spreadsheets. */
export { selfAssessmentCsv } from './csv.js';
export { selfAssessmentDocument } from './document.js';
