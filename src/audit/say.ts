import type { Duration, IsoDate } from '../calendar/index.js';
import {
  capitalised,
  dateWithYear,
  describeDuration,
  joined,
  workingDays,
} from '../calendar/index.js';

/* How the tables of words are written: sentences of parts, each of which says what data it is made of. */

/** A sentence, or a part of one, made of data. */
export type Part<Data> = (data: Data) => string;

/** All that several parts are made of. */
type Together<Parts> =
  (Parts extends Part<infer Data> ? Part<Data> : never) extends Part<infer All> ? All : never;

/** Parts with text between them: say`It was due by ${day('due')}.` is made of { due }. */
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

/** A value in words. */
export const from =
  <K extends string, Value>(key: K, words: (value: Value) => string): Part<Has<K, Value>> =>
  (data) =>
    words(data[key]);

/** A value as it is. */
export const value = <K extends string>(key: K) => from(key, (one: string | number) => String(one));

/** A day. */
export const day = <K extends string>(key: K) => from(key, (one: IsoDate) => dateWithYear(one));

/** How long something takes. */
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

/** What there is to say if a value is there, or is so, and otherwise. */
export const given =
  <K extends string, Data, Rest = unknown>(
    key: K,
    part: Part<Data>,
    otherwise: Part<Rest> = () => '',
  ): Part<Omit<Data, K> & Perhaps<K, Data> & Rest> =>
  (data) =>
    data[key] ? part(data as never) : otherwise(data);

/** What a part is made of. */
export type DataOf<P> = P extends Part<infer Data> ? Data : never;

/** What the reason and the advice of a code are made of. */
export type DataBy<Reasons, Advice, Code extends keyof Reasons> = DataOf<Reasons[Code]> &
  (Code extends keyof Advice ? DataOf<Advice[Code]> : unknown);

/** A text that begins and ends a sentence. */
export const sentence = (text: string): string =>
  `${capitalised(text)}${text.endsWith('.') ? '' : '.'}`;

/** How late: 'late' alone if no working day has passed. */
export const howLate = (days = 0, late = 'late'): string =>
  days === 0 ? late : `${workingDays(days)} ${late}`;

/** A list in sentences of no more than three names each. */
export const inThrees = (names: readonly string[], start: string, next: string): string =>
  names
    .flatMap((_, n) => (n % 3 ? [] : [`${n ? next : start} ${joined(names.slice(n, n + 3))}.`]))
    .join(' ');
