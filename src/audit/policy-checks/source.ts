import { CODES, citation } from '../../codes/index.js';

/** A provision from which something was filled in, as it is cited; with it, if so, that it was not compared with the Code's own text. */
export const sourceInWords = (filledFrom: string): string =>
  wasChecked(filledFrom) ? filledFrom : `${filledFrom} (not compared with the Code's own text)`;

/** Whether a provision, as it is cited, was compared with the Code's own text. */
export const wasChecked = (cited: string): boolean =>
  CODES.some((code) =>
    code.provisions.some(
      (provision) => provision.checkedAgainstText && citation(code, provision) === cited,
    ),
  );
