import type { Duration } from '../../calendar/index.js';
import type { Extension } from '../../policy/index.js';

/** The times that all extensions add together. */
export function inAll(extension: Extension): readonly Duration[] | 'no-maximum' | 'not-seen' {
  const { each, inAll: most, times } = extension;
  if (times === 'none') return [];
  if (typeof most === 'object') return [most];
  if (typeof each === 'object' && typeof times === 'number') return Array(times).fill(each);
  const wasSeen =
    most !== 'not-seen' &&
    each !== 'not-seen' &&
    (typeof each !== 'object' || times !== 'not-seen');
  return wasSeen ? 'no-maximum' : 'not-seen';
}
