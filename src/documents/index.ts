/**
 * Documents that people read, from the same data that runs: trees first, then text.
 *
 * @packageDocumentation
 */
export { toMarkdown } from './markdown.js';
export { type HtmlOptions, toHtml } from './html.js';
export { policyDocument, type PolicyDocumentOptions } from './policy-document.js';
export { letter } from './letter.js';
export type { Letter, LetterIssue } from './letter-issue.js';
export type {
  DecisionOptions,
  LetterBasics,
  LetterKind,
  LetterOptions,
  PromisedAction,
} from './letter-options.js';
export { LETTER_KINDS } from './letter-schema.js';
export { fillPlaceholders } from './letter-placeholders.js';
export { type DiagramOptions, stateDiagram } from './diagram.js';
export { toSvg, type Viz } from './diagram-svg.js';
export { timeline, type TimelineOptions } from './timeline.js';
