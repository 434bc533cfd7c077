import { reading } from '../border/index.js';
import type { IsoDate, WorkingCalendar } from '../calendar/index.js';
import { england, isoDate, joined } from '../calendar/index.js';
import type { Issue } from '../errors.js';
import { ComplaintsError, invalidArgument } from '../errors.js';
import type { CodeEdition } from '../policy/index.js';
import { CODE_EDITIONS, oncePer } from '../policy/index.js';
import { codeOf } from './check-code.js';
import type { Code, CodeProvision } from './code.js';
import { code2020 } from './code-2020/index.js';
import { code2022 } from './code-2022/index.js';
import { code2024 } from './code-2024/index.js';
import { A_PROVISION, anEdition, CITED_PLACES, cited } from './words.js';

export { code2020, code2022, code2024 };

const EDITIONS: Readonly<Record<CodeEdition, Code>> = {
  '2020': code2020,
  '2022': code2022,
  '2024': code2024,
};

/** Every edition of the Code, earliest first. */
export const CODES: readonly Code[] = /* @__PURE__ */ CODE_EDITIONS.map((id) => EDITIONS[id]);

/** The calendar that every edition counts by: the Code is for landlords in England. */
export const CODE_CALENDAR: WorkingCalendar = england;

/**
 * Finds the edition of the Code that a complaint is under, by the day it was made: exactly one from
 * July 2020 on, none before.
 *
 * The edition of 2022 applies from 1 April 2022, although landlords had until 1 October 2022 to
 * comply with it: see `Code.graceUntil`. After `inForce.lookedAtUntil`, the last day on which someone
 * checked for a later edition, this returns the latest one, which may have been replaced.
 *
 * @param date - The day on which the complaint was made.
 * @throws `ComplaintsError` `date/js-date`, `date/invalid`.
 *
 * @example
 * codeInForce('2022-03-31')?.id; // '2020'
 * codeInForce('2022-04-01')?.id; // '2022'
 * codeInForce('2027-04-01')?.inForce.lookedAtUntil; // '2026-04-01': a later edition may be in force
 */
export function codeInForce(date: IsoDate): Code | undefined {
  const day = isoDate(date);
  return CODES.find(({ inForce: { from, to } }) => from <= day && (to === undefined || day <= to));
}

/** Checks an edition of the Code given as an argument. One from outside this package is checked whole, once. */
export function checkedCode(value: Code): Code {
  if (CODES.includes(value)) return value;
  if (typeof value === 'object' && value !== null) return readCode(value);
  throw noCode(value, []);
}

const readCode = oncePer((value: Code): Code => {
  const { code, issues } = reading(value, () => codeOf(value));
  if (issues.length === 0) return code;
  throw noCode(value, issues);
});

function noCode(given: unknown, issues: readonly Issue[]): ComplaintsError {
  const expected = anEdition(
    joined(
      CODES.map(({ id }) => `code${id}`),
      'or',
    ),
  );
  return new ComplaintsError('argument/invalid', {
    given,
    expected,
    ...(issues.length > 0 && { issues }),
  });
}

/**
 * Cites a provision, for anything that rests on it: `Complaint Handling Code (2022), 4.1`.
 * A passage that the edition of 2020 does not number is cited by its subject.
 *
 * @example
 * citation(code2020, provision); // 'Complaint Handling Code (2020), text on stage 1 time'
 */
export function citation(code: Code, provision: Pick<CodeProvision, 'number'>): string {
  const given = { code, provision };
  return reading(
    given,
    () => {
      const [title, id, number] = [code.title, code.id, provision.number];
      // Turning lists within lists into a text could take for ever.
      if ([title, id, number].some((part) => typeof part !== 'string'))
        throw invalidArgument(given, A_PROVISION);
      return cited(title, id, placeOf(number));
    },
    A_PROVISION,
  );
}

/** Whether the provision of a citation was compared with the Code's own text. */
export const wasChecked = (citedAs: string): boolean =>
  CODES.some((code) =>
    code.provisions.some(
      (provision) => provision.checkedAgainstText && citation(code, provision) === citedAs,
    ),
  );

function placeOf(number: string): string {
  const [, passage] = /^text:(.+)$/.exec(number) ?? [];
  if (passage) return CITED_PLACES.passage(passage.replaceAll('-', ' '));
  return number.startsWith('SA') ? CITED_PLACES.form(number.slice(2)) : number;
}
