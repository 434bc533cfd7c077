import type { Duration } from '../../calendar/index.js';
import type { Extension, Stated } from '../../policy/index.js';
import { howLong } from './limits.js';
import { lack } from './words.js';

/** One tier of extensions, in sentences. */
export function extensionWords(extension: Extension, what: string, isBeyond: boolean): string[] {
  const { times, cases } = extension;
  const none = times === 'none';
  return [
    `${isBeyond ? 'beyond that, we' : 'we'} ${none ? 'cannot' : 'can'} take longer to ${what}`,
    ...(cases ? [`This is possible ${cases}`] : []),
    ...(none ? [] : [FOOTING[extension.by], ...measure(extension)]),
  ];
}

const FOOTING: Readonly<Record<Extension['by'], string>> = {
  right: 'we do not need your agreement',
  agreement: 'we need your agreement',
  'not-stated': 'Our policy does not say whether we need your agreement.',
  'not-seen': 'The text that says whether we need your agreement was not available.',
};

/** By how much and how often; in one sentence, where nothing is known of either. */
function measure({ each, inAll, times }: Extension): string[] {
  const [first] = [each, inAll, times];
  if ((first === 'not-stated' || first === 'not-seen') && inAll === first && times === first)
    return [lack(first, 'by how long and how often', '')];
  return [
    length(each, 'how long each can be', 'each holding letter'),
    length(inAll, 'how long they can be in all', 'all holding letters together'),
    typeof times === 'number'
      ? `There can be ${times === 1 ? 'one holding letter' : `${times} holding letters`}`
      : lack(times, 'how many there can be', 'There can be none'),
  ];
}

const length = (most: Stated<Duration>, what: string, subject: string): string =>
  typeof most === 'string'
    ? lack(most, what, `There is no maximum for ${subject}`)
    : `The longest time for ${subject} is ${howLong(most)}`;
