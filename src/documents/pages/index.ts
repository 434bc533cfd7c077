/** Pages: the nodes of a document's tree, and the tree written as Markdown or HTML. */
export { heading, type Inline, inline, introduced, list, paragraph, part, table } from './nodes.js';
export { toMarkdown } from './markdown.js';
export { type HtmlOptions, toHtml } from './html.js';
export { checkedDocument } from './tree.js';
