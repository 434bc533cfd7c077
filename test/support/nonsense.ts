/** Policies in which every id of the landlord's own is nonsense: where there is a name, no text for people has the id. */
import type { PolicyFile } from '../../src/policy/index.js';

/** What begins every id. */
const MARK = 'zz';

const keysOf = (list: unknown): string[] =>
  typeof list === 'object' && list !== null && !Array.isArray(list) ? Object.keys(list) : [];

/** The ids of the words that a file has names for. */
const namedIn = ({ events, duties, facts, bodies, topics, roles }: PolicyFile): string[] => [
  ...[events, duties, facts, bodies, topics].flatMap(keysOf),
  ...keysOf(roles).filter((role) => keysOf(roles?.[role]).length > 0),
  ...Object.values(facts ?? {}).flatMap(({ is }) => keysOf(is)),
];

/** The same file with other ids. */
export function withNonsense(file: PolicyFile): PolicyFile {
  const ids = namedIn(file);
  return JSON.parse(
    JSON.stringify(file)
      .replaceAll(/"([\w-]+)"/g, (text, id) => (ids.includes(id) ? `"${MARK}${id}"` : text))
      .replaceAll(/\bown([.-])/g, `own$1${MARK}`),
  );
}

/** The texts for people, line by line, that have such an id. What is in quotes is to be written as it is, or names a state. */
export function nonsenseIn(made: unknown): string[] {
  if (typeof made === 'string')
    return made
      .replaceAll(/(["'])[^"'\s]*\1|\bs_\w+|UID:.*/g, '')
      .split('\n')
      .filter((line) => / .* /.test(line) && line.toLowerCase().includes(MARK));
  if (typeof made !== 'object' || made === null) return [];
  return Object.values(made).flatMap(nonsenseIn);
}
