import type { CodeParameters } from '../../codes/index.js';
import type { Cited, Policy, Stage, Stated } from '../../policy/index.js';
import type { ProvisionFinding } from '../verdict.js';

/** A policy, and what the provision says that it is held against. */
export interface Asked {
  readonly policy: Policy;
  readonly parameters: CodeParameters;
  /** The formal stages, as the Code counts them: the first is 1. */
  readonly formal: readonly Stage[];
  /** Whether all of the policy was available, so that silence is silence. */
  readonly whole: boolean;
}

/** What one check finds. */
export type Judged = Pick<
  ProvisionFinding,
  'verdict' | 'because' | 'clause' | 'filledFrom' | 'withoutFilling' | 'advice'
>;

/** Everything that one check finds. Nothing: the provision does not speak of it. */
export type Finds = Judged | undefined | readonly (Judged | undefined)[];

/** One thing to look at. */
export type Check = (asked: Asked) => Finds;

/** What checks find, as a list. */
export const listOf = (finds: Finds): readonly Judged[] =>
  [finds].flat().filter((judged) => judged !== undefined);

/** Where a value stands in the policy. */
export type Place = Pick<Cited, 'clause' | 'filledFrom'>;

export const meets = (because: string, at?: Place): Judged => ({
  verdict: 'meets',
  because,
  ...placeOf(at),
});

const judge =
  (verdict: Judged['verdict']) =>
  (because: string, advice: string, at?: Place): Judged => ({
    verdict,
    because,
    advice,
    ...placeOf(at),
  });
export const fails = judge('fails');
export const review = judge('review');

const GIVE_IT = 'Add the part of the policy that was not available, and audit it again.';

/** What would tell was not available. */
export const cannotSay = (because: string, at?: Place): Judged =>
  judge('cannot-be-assessed')(because, GIVE_IT, at);

/** A part that was not available: the policy may or may not do what is asked there. */
export const notSeen = (doing: string, at?: Place): Judged =>
  cannotSay(`The part of the policy that would ${doing} was not available.`, at);

/**
 * The policy does not do what is asked, for certain.
 *
 * @param doing - What it ought to do, as the end of "does not …".
 */
export const lacks = (doing: string, at?: Place): Judged =>
  fails(`The policy does not ${doing}.`, `Let the policy ${doing}.`, at);

/** The policy does not do what is asked: certain where all of it was available, and elsewhere it may yet do so. */
export const silent = ({ whole }: Asked, doing: string, at?: Place): Judged =>
  whole
    ? lacks(doing, at)
    : cannotSay(
        `What was available of the policy does not ${doing}; the rest of it may do so.`,
        at,
      );

/** What is asked for has its place in the policy, and nothing is given there. */
export const notGiven = (why: Extract<Stated<never>, string>, doing: string, at?: Place): Judged =>
  why === 'not-seen' ? notSeen(doing, at) : lacks(doing, at);

const placeOf = (at: Place | undefined): Place | undefined =>
  at && { clause: at.clause, ...(at.filledFrom && { filledFrom: at.filledFrom }) };

/** What holds in every case or, where nothing does, what holds in some. */
export function surest<T>(
  all: readonly T[],
  isAlways: (one: T) => boolean,
): { readonly by: T; readonly always: boolean } | undefined {
  const by = all.find(isAlways) ?? all[0];
  return by && { by, always: isAlways(by) };
}

/** The names of a list: 'a', 'a and b', 'a, b and c'. */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;

/** The names of which any one is enough: 'a, or b'. */
export const alternatives = (all: readonly { readonly name: string }[]): string =>
  all.map(({ name }) => name).join(', or ');
