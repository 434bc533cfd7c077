/** A name of the library's as words: 'senior-manager', 'legalProceedings'. */
export const asWords = (name: string): string =>
  name.replaceAll('-', ' ').replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
