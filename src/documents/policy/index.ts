/** A policy as a document. */
export { policyDocument, type PolicyDocumentOptions } from './document.js';
