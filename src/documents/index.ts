/**
 * Documents that people read, from the same data that runs: trees first, then text.
 *
 * @packageDocumentation
 */
export { toMarkdown } from './markdown.js';
export { type HtmlOptions, toHtml } from './html.js';
