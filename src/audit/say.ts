import type { Duration, IsoDate } from '../calendar/index.js';
import { dateWithYear, describeDuration } from '../calendar/index.js';

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
  (data) =>
    texts.map((text, n) => `${text}${parts[n]?.(data as never) ?? ''}`).join('');

type Has<K extends string, Value> = { readonly [Key in K]: Value };

/** A value as it is. */
export const value =
  <K extends string>(key: K): Part<Has<K, string | number>> =>
  (data) =>
    String(data[key]);

/** A day in words. */
export const day =
  <K extends string>(key: K): Part<Has<K, IsoDate>> =>
  (data) =>
    dateWithYear(data[key]);

/** How long something takes. */
export const time =
  <K extends string>(key: K): Part<Has<K, Duration>> =>
  (data) =>
    describeDuration(data[key]);

/** What there is to say if a value is there, or is so, and otherwise. */
export const given =
  <K extends string, Data extends Has<K, unknown>, Rest = unknown>(
    key: K,
    part: Part<Data>,
    otherwise: Part<Rest> = () => '',
  ): Part<Omit<Data, K> & { readonly [Key in K]?: Data[K] | undefined } & Rest> =>
  (data) =>
    data[key] ? part(data as never) : otherwise(data);

/** Why a finding is as it is and, where something is to be changed, what. */
export type Reason = string | Part<never> | readonly [because: Text, advice: Text];
type Text = string | Part<never>;

/** What a reason is made of. */
export type DataOf<R> = R extends readonly [infer Because, infer Advice]
  ? DataOf<Because> & DataOf<Advice>
  : R extends Part<infer Data>
    ? Data
    : unknown;

/** A reason in words. */
export function inWords(reason: Reason, data: unknown): { because: string; advice?: string } {
  const text = (one: Text) => (typeof one === 'string' ? one : one(data as never));
  if (typeof reason === 'string' || typeof reason === 'function') return { because: text(reason) };
  return { because: text(reason[0]), advice: text(reason[1]) };
}
