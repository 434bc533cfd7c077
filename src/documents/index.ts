/**
 * Documents for people, written from the data that the library runs on: first as trees, then as text.
 *
 * @module housing-complaints/documents
 */
export { type HtmlOptions, toHtml, toMarkdown } from './pages/index.js';
export { policyDocument, type PolicyDocumentOptions } from './policy/index.js';
export * from './letters/index.js';
export { type DiagramOptions, stateDiagram, toSvg, type Viz } from './diagrams/index.js';
export { timeline, type TimelineOptions } from './timeline/index.js';
export { selfAssessmentCsv, selfAssessmentDocument } from './self-assessment/index.js';
