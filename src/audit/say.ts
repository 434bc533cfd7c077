import type { Duration, IsoDate } from '../calendar/index.js';
import {
  capitalised,
  dateWithYear,
  describeDuration,
  joined,
  workingDays,
} from '../calendar/index.js';

/* The tools that the tables of words are written with: sentences of parts, whose types list the data they need. */

/** A sentence, or a part of one, made from data. */
export type Part<Data> = (data: Data) => string;

/** The data that several parts need together. */
type Together<Parts> =
  (Parts extends Part<infer Data> ? Part<Data> : never) extends Part<infer All> ? All : never;

/** Joins parts with the text between them: say`It was due by ${day('due')}.` needs { due }. */
export const say =
  <const Parts extends readonly Part<never>[]>(
    texts: TemplateStringsArray,
    ...parts: Parts
  ): Part<Together<Parts[number]>> =>
  (data) => {
    let text = texts[0] ?? '';
    for (const [n, part] of parts.entries()) text += part(data as never) + texts[n + 1];
    return text;
  };

type Has<K extends string, Value> = { readonly [Key in K]: Value };

export const from =
  <K extends string, Value>(key: K, words: (value: Value) => string): Part<Has<K, Value>> =>
  (data) =>
    words(data[key]);

export const value = <K extends string>(key: K) => from(key, (one: string | number) => String(one));

/** A day, with its year. */
export const day = <K extends string>(key: K) => from(key, (one: IsoDate) => dateWithYear(one));

/** A duration. */
export const time = <K extends string>(key: K) =>
  from(key, (one: Duration) => describeDuration(one));

/** The words for a code. */
export const coded = <K extends string, Code extends string>(
  key: K,
  words: Readonly<Record<Code, string>>,
) => from(key, (one: Code) => words[one]);

type Perhaps<K extends string, Data> = {
  readonly [Key in K]?: (Key extends keyof Data ? Data[Key] : unknown) | undefined;
};

/** The part to use if a value is present and true, and the part to use otherwise. */
export const given =
  <K extends string, Data, Rest = unknown>(
    key: K,
    part: Part<Data>,
    otherwise: Part<Rest> = () => '',
  ): Part<Omit<Data, K> & Perhaps<K, Data> & Rest> =>
  (data) =>
    data[key] ? part(data as never) : otherwise(data);

/** The data that a part needs. */
export type DataOf<P> = P extends Part<infer Data> ? Data : never;

/** The data that the reason and the advice of a code need. */
export type DataBy<Reasons, Advice, Code extends keyof Reasons> = DataOf<Reasons[Code]> &
  (Code extends keyof Advice ? DataOf<Advice[Code]> : unknown);

/** Makes a text into a sentence: a capital letter first, a full stop last. */
export const sentence = (text: string): string =>
  `${capitalised(text)}${text.endsWith('.') ? '' : '.'}`;

/** How late: the working days, or only `late` if no working day has passed. */
export const howLate = (days = 0, late = 'late'): string =>
  days === 0 ? late : `${workingDays(days)} ${late}`;

/** Lists names in sentences of at most three. */
export const inThrees = (names: readonly string[], start: string, next: string): string =>
  names
    .flatMap((_, n) => (n % 3 ? [] : [`${n ? next : start} ${joined(names.slice(n, n + 3))}.`]))
    .join(' ');
