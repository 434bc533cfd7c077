/** Where the words of a picture are: each line of text with an estimate of the room it takes. */
export interface TextBox {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The widths of Arial, in thousandths of its size; letters that are not here are as wide as most. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijl'", 222],
  [' .,:;!/ftI|', 278],
  ['()-r', 333],
  ['"', 355],
  ['ckxsyzvJ', 500],
  ['abdeghnopqu0123456789L?_', 556],
  ['FTZ', 611],
  ['ABEKPSVXY&', 667],
  ['CDHNRUw', 722],
  ['GOQ', 778],
  ['mM', 833],
  ['W', 944],
];

const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, letter) => sum + (WIDTHS.find(([letters]) => letters.includes(letter))?.[1] ?? 600),
    0,
  ) / 1000;

export function boxesOf(svg: string): TextBox[] {
  const inherited = Number(/<svg[^>]*font-size="([\d.]+)"/.exec(svg)?.[1] ?? 14);
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', raw = '']) => {
    const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
    const text = raw
      .replaceAll(/&#(x?)([\da-f]+);/gi, (_, hex, code) =>
        String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)),
      )
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .trim();
    const size = Number(value('font-size') ?? inherited);
    const [x, y] = [Number(value('x')), Number(value('y'))];
    const width = widthOf(text) * size;
    const left = value('text-anchor') === 'middle' ? x - width / 2 : x;
    return { text, size, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2 };
  });
}

/** Pairs that lie on one another. */
export const overlapping = (boxes: readonly TextBox[]): string[] =>
  boxes.flatMap((one, n) =>
    boxes
      .slice(n + 1)
      .filter(
        (other) =>
          one.left < other.right &&
          other.left < one.right &&
          one.top < other.bottom &&
          other.top < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  );

/** What keeps a text from being XML: the first thing in it that is neither a tag, words nor a reference; a tag left open. */
export function faultIn(xml: string): string | undefined {
  const open: string[] = [];
  let rest = xml.trim();
  while (rest !== '') {
    const [part = '', ends, name = '', empty] =
      /^<(\/?)([a-z]+)(?: [\w:-]+="(?:[^"<&]|&#?\w+;)*")* ?(\/?)>/.exec(rest) ??
      /^(?:[^<&\]]|\](?!\]>)|&(?:lt|gt|amp|quot|#\d+|#x[\dA-F]+);)+/.exec(rest) ??
      [];
    if (part === '') return rest.slice(0, 60);
    if (ends && open.pop() !== name) return part;
    if (name && !ends && !empty) open.push(name);
    rest = rest.slice(part.length).replace(/^\n/, '');
  }
  return open.at(-1);
}
