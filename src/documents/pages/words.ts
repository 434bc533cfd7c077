/** The words that a page adds to a document. */
export const PAGE = {
  contents: 'Contents',
  skip: 'Skip the list of contents',
  table: 'Table',
  untitled: 'Document',
};
