/*
 * The widths of letters in Arial, which Graphviz uses to lay out boxes, and in fonts with the same widths, such as
 * Helvetica and Liberation Sans; in thousandths of the font size.
 */

/** Letters by their width. */
const REGULAR: Readonly<Record<number, string>> = {
  191: "'",
  222: 'ijl‘’',
  260: '|',
  278: ' !,./:;I[\\]ft',
  333: '()-`r“”',
  334: '{}',
  355: '"',
  389: '*',
  469: '^',
  500: 'Jckvxyzs',
  556: '#$0123456789?L_abdeghnopqu£–',
  584: '+<=>~',
  611: 'FTZ',
  667: '&ABEKPSVXY',
  722: 'CDHNRUw',
  778: 'GOQ',
  833: 'Mm',
  889: '%',
  944: 'W',
  1000: '—…',
  1015: '@',
};

const BOLD: Readonly<Record<number, string>> = {
  238: "'",
  278: ' ,./I\\ijl‘’',
  280: '|',
  333: '!()-:;[]`ft',
  389: '*r{}',
  474: '"',
  500: 'z“”',
  556: '#$0123456789J_aceksvxy£–',
  584: '+<=>^~',
  611: '?FLTZbdghnopqu',
  667: 'EPSVXY',
  722: '&ABCDHKNRU',
  778: 'GOQw',
  833: 'M',
  889: '%m',
  944: 'W',
  975: '@',
  1000: '—…',
};

const byLetter = (widths: Readonly<Record<number, string>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(widths).flatMap(([width, letters]) =>
      [...letters].map((letter): [string, number] => [letter, Number(width)]),
    ),
  );

const [regular, bold] = [byLetter(REGULAR), byLetter(BOLD)];

/** The width of a text in Arial; undefined if the width of a letter is not known. Accents add nothing. */
export function widthInArial(text: string, size: number, isBold = false): number | undefined {
  const widths = isBold ? bold : regular;
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replaceAll(/\p{M}/gu, '')) {
    const width = widths.get(letter);
    if (width === undefined) return undefined;
    thousandths += width;
  }
  return (thousandths * size) / 1000;
}
