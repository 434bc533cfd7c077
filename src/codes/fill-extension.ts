import type { Duration } from '../calendar/index.js';
import type { Extension, Step } from '../policy/index.js';
import { citation } from './cite.js';
import type { Code } from './code.js';

const ALL_TOGETHER =
  'The maximum is read as the total of all extensions, counted from the first due date.';

const WORKING_DAYS =
  'The text says ‘days’. These are read as working days, like the time limit that they extend.';

/** How the Code allows the response of a stage to be extended. */
export function extensionFrom({ clause }: Step, number: 1 | 2, code: Code): Extension | undefined {
  const provision = code.provisions.find(
    ({ parameters }) => parameters.extension?.stage === number,
  );
  const said = provision?.parameters.extension;
  if (!said) return undefined;
  const { most, by, cases, beyond, writtenAs } = said;
  const cited = { clause, filledFrom: citation(code, provision) };
  return {
    ...cited,
    reading: writtenAs ? `${WORKING_DAYS} ${ALL_TOGETHER}` : ALL_TOGETHER,
    ...capped(most),
    times: 'not-stated',
    by,
    ...(cases && { cases }),
    ...(beyond && {
      beyond: { ...cited, ...beyond, each: 'not-stated', inAll: 'not-stated', times: 'not-stated' },
    }),
  };
}

const capped = (most: Duration): Pick<Extension, 'each' | 'inAll'> => ({ each: most, inAll: most });
