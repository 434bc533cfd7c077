import type { Code, CodeProvision } from '../../codes/index.js';
import type { Cited, Policy, Stage } from '../../policy/index.js';
import type { ProvisionFinding } from '../verdict.js';

/** A policy, and the provision that it is held against. */
export interface Asked {
  readonly policy: Policy;
  readonly code: Code;
  readonly provision: CodeProvision;
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

/** One thing to look at. Nothing found: the provision does not speak of it. */
export type Check = (asked: Asked) => readonly Judged[];

/** Where a value stands in the policy. */
export type Place = Pick<Cited, 'clause' | 'filledFrom'>;

export const meets = (because: string, at?: Place): Judged => ({
  verdict: 'meets',
  because,
  ...placeOf(at),
});

export const fails = (because: string, advice: string, at?: Place): Judged => ({
  verdict: 'fails',
  because,
  advice,
  ...placeOf(at),
});

export const review = (because: string, advice: string, at?: Place): Judged => ({
  verdict: 'review',
  because,
  advice,
  ...placeOf(at),
});

/** Within the Code's time but for the landlord's own closure days, which the policy does not count. */
export const closedMeanwhile = (told: string, at?: Place): Judged =>
  review(
    `${told} The landlord's own closure days, which the policy does not count, can make it longer.`,
    'Count the days on which the landlord alone is closed.',
    at,
  );

const GIVE_IT = 'Add the part of the policy that was not available, and audit it again.';

/** What would tell was not available. */
export const cannotSay = (because: string, at?: Place): Judged => ({
  verdict: 'cannot-be-assessed',
  because,
  advice: GIVE_IT,
  ...placeOf(at),
});

/** A part that was not available: the policy may or may not do what is asked there. */
export const notSeen = (doing: string, at?: Place): Judged =>
  cannotSay(`The part of the policy that would ${doing} was not available.`, at);

/**
 * The policy does not do what is asked: it fails where all of it was available, and nothing can be
 * said where it may do so elsewhere.
 *
 * @param doing - What it ought to do, as the end of "does not …".
 */
export const silent = ({ whole }: Asked, doing: string, at?: Place): Judged =>
  whole
    ? fails(`The policy does not ${doing}.`, `Let the policy ${doing}.`, at)
    : cannotSay(
        `What was available of the policy does not ${doing}; the rest of it may do so.`,
        at,
      );

const placeOf = (at: Place | undefined): Place | undefined =>
  at && { clause: at.clause, ...(at.filledFrom && { filledFrom: at.filledFrom }) };

/** The names of a list: 'a', 'a and b', 'a, b and c'. */
export const listed = (names: readonly string[]): string =>
  names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
