/** What a page says of itself. */
export const PAGE = {
  contents: 'Contents',
  skip: 'Skip the list of contents',
  table: 'Table',
  untitled: 'Document',
};
