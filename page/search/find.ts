/** A part of a page that can be found. */
export interface Entry {
  /** Its heading, or the name that it explains. */
  readonly name: string;
  /** The page it is on, as people call it. */
  readonly page: string;
  readonly url: string;
  readonly text: string;
}

/** What was found, best first, with the words around what was asked for. */
export interface Hit {
  readonly entry: Entry;
  readonly excerpt: string;
}

/** More are of no use to anybody: another word narrows it. */
const MOST = 40;

/** The words of a text as they are compared: `isWorkingDay` and "working days" have two of them in common. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(stem);

/** One form for the singular and the plural. */
const stem = (word: string): string =>
  word.length > 4 ? word.replace(/ies$/, 'y').replace(/(?<!s)s$/, '') : word;

/** Every entry in which each word of the question begins a word. Headings count most, then words that stand together. */
export function find(entries: readonly Entry[], question: string): readonly Hit[] {
  const asked = wordsOf(question);
  if (asked.length === 0) return [];
  return entries
    .map((entry) => ({ entry, worth: worthOf(entry, asked) }))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth)
    .slice(0, MOST)
    .map(({ entry }) => ({ entry, excerpt: around(entry.text, asked) }));
}

function worthOf(entry: Entry, asked: readonly string[]): number {
  const { inName, inPage, inText } = wordsIn(entry);
  const worths = asked.map((word) => {
    if (inName.includes(word)) return 12;
    if (begins(inName, word)) return 8;
    if (inText.includes(word)) return 3;
    return begins(inText, word) ? 2 : begins(inPage, word) ? 1 : 0;
  });
  if (worths.includes(0)) return 0;
  const isWhole = inName.length === asked.length && together(inName, asked);
  const bonus = isWhole ? 30 : together(inName, asked) ? 10 : together(inText, asked) ? 5 : 0;
  return worths.reduce((sum, worth) => sum + worth, bonus);
}

interface Words {
  readonly inName: readonly string[];
  readonly inPage: readonly string[];
  readonly inText: readonly string[];
}

const known = new WeakMap<Entry, Words>();

/** The words of an entry, which stay the same from one letter that is typed to the next. */
function wordsIn(entry: Entry): Words {
  const { name, page, text } = entry;
  const words = known.get(entry) ?? {
    inName: wordsOf(name),
    inPage: wordsOf(page),
    inText: wordsOf(text),
  };
  known.set(entry, words);
  return words;
}

const begins = (words: readonly string[], beginning: string): boolean =>
  words.some((word) => word.startsWith(beginning));

const together = (words: readonly string[], asked: readonly string[]): boolean =>
  ` ${words.join(' ')}`.includes(` ${asked.join(' ')}`);

/** So many letters are shown before what was asked for, and so many in all. */
const [BEFORE, LONG] = [60, 180];

function around(text: string, asked: readonly string[]): string {
  const lower = text.toLowerCase();
  const phrase = lower.indexOf(asked.join(' '));
  const at = phrase < 0 ? Math.min(...asked.map((word) => placeOf(word, lower))) : phrase;
  const from = at <= BEFORE || at === text.length ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const piece = text.slice(from, from + LONG);
  const isCut = from + LONG < text.length;
  return `${from > 0 ? '… ' : ''}${isCut ? `${piece.replace(/\s+\S*$/, '')} …` : piece}`;
}

const placeOf = (word: string, text: string): number => {
  const at = text.indexOf(word);
  return at < 0 ? text.length : at;
};
