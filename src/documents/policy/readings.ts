import type { RootContent } from 'mdast';
import type { Policy } from '../../policy/index.js';
import { flatten } from '../../policy/index.js';
import { list, paragraph } from '../pages/index.js';
import { said, sentence } from './words.js';

/** How the text was read where it can be read in two ways, or says less than is needed. */
export function readings(policy: Policy): RootContent[] {
  const read = flatten(policy).filter(({ path }) => isReading(path.split('.')));
  const cited = new Map(
    read.flatMap(({ value, clause }) =>
      clause ? [[`${clause} ${value}`, said(String(value), { clause })] as const] : [],
    ),
  );
  const uncited = read.flatMap(({ value, clause }) =>
    clause ? [] : [paragraph(sentence(String(value)))],
  );
  return [
    ...(read.length > 0 ? [paragraph(INTRODUCTION)] : []),
    ...uncited,
    ...(cited.size > 0 ? [list([...cited.values()])] : []),
  ];
}

/** Whether a value is how something was read, and no body or note that somebody named so. */
const isReading = (path: readonly string[]): boolean =>
  path.at(-1) === 'reading' && !NAMED_AT_WILL.includes(path[0] ?? '');

const NAMED_AT_WILL = ['bodies', 'roles', 'notes'];

const INTRODUCTION =
  'Where our policy can be read in two ways, or says less than is needed, this is how we read it:';
