import { wasChecked } from '../../codes/index.js';

/** A provision from which something was filled in, as it is cited; with it, if so, that it was not compared with the Code's own text. */
export const sourceInWords = (filledFrom: string): string =>
  wasChecked(filledFrom) ? filledFrom : `${filledFrom} (not compared with the Code's own text)`;
