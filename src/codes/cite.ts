import type { Code, CodeProvision } from './code.js';
import { CODES } from './editions.js';

/**
 * A provision as it is cited beside whatever rests on it: `Complaint Handling Code (2022), 4.1`.
 * What the edition of 2020 does not number is cited by what it is about.
 *
 * @example
 * citation(code2020, provision); // 'Complaint Handling Code (2020), text on stage 1 time'
 */
export function citation({ title, id }: Code, { number }: Pick<CodeProvision, 'number'>): string {
  return `${title} (${id}), ${placeOf(number)}`;
}

/** Whether a provision, as it is cited, was compared with the Code's own text. */
export const wasChecked = (cited: string): boolean =>
  CODES.some((code) =>
    code.provisions.some(
      (provision) => provision.checkedAgainstText && citation(code, provision) === cited,
    ),
  );

function placeOf(number: string): string {
  const [, passage] = /^text:(.+)$/.exec(number) ?? [];
  return passage
    ? `text on ${passage.replaceAll('-', ' ')}`
    : number.replace(/^SA/, 'self-assessment ');
}
