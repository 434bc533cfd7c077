import { describeDuration } from '../calendar/index.js';
import { type Code, type CodeProvision, citation } from '../codes/index.js';
import { EVENT_NAMES } from '../policy/index.js';
import type { TimedDuty } from './by-code.js';

/** A provision with the edition that it is of. */
export interface Provided {
  readonly code: Code;
  readonly provision: CodeProvision;
}

/** The provision that sets the time for a duty at a stage. */
export const provisionOn = (
  code: Code | undefined,
  number: number,
  duty: TimedDuty,
): Provided | undefined =>
  among(code, ({ parameters: { limit } }) => limit?.stage === number && limit.duty === duty);

/** The provision that says by how much the answer of a stage can be put off. */
export const extensionOn = (code: Code | undefined, number: number): Provided | undefined =>
  among(code, ({ parameters: { extension } }) => extension?.stage === number);

function among(
  code: Code | undefined,
  is: (provision: CodeProvision) => boolean,
): Provided | undefined {
  const provision = code?.provisions.find(is);
  return code && provision && { code, provision };
}

/** As it is cited, and that it was not compared with the Code's own text where it was not. */
export const provisionInWords = ({ code, provision }: Provided): string =>
  `${citation(code, provision)}${provision.checkedAgainstText ? '' : " (not compared with the Code's own text)"}`;

/** "10 working days from the acknowledgement (…, 6.3)". */
export function limitInWords(at: Provided | undefined): string {
  const limit = at?.provision.parameters.limit;
  return at && limit
    ? `${describeDuration(limit)} from ${EVENT_NAMES[limit.from]} by the ${provisionInWords(at)}`
    : 'not set by the Code';
}

/** "10 working days (…, 6.4)". */
export function extensionInWords(at: Provided | undefined): string {
  const extension = at?.provision.parameters.extension;
  return at && extension
    ? `${describeDuration(extension.most)} by the ${provisionInWords(at)}`
    : 'none by the Code';
}
