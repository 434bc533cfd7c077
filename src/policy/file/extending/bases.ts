import { isMarked, oncePer } from '../../../border/index.js';
import { nearest, show } from '../../../errors.js';
import type { BaseName } from '../../bases/index.js';
import { BASE_FILES, LATEST_BASE } from '../../bases/index.js';
import type { Fields, Notes } from '../places.js';
import { isObject } from '../places.js';
import { codeCited, extendingFaults, policyCited } from '../words.js';
import { writtenOut } from '../write-out.js';
import { adopted } from './adopt.js';
import { leftOut } from './leave-out.js';

const NAMES = /*#__PURE__*/ Object.keys(BASE_FILES) as BaseName[];

/** The named base, as adopted. Each is built once. */
const namedBase = /*#__PURE__*/ oncePer(
  ({ file, citedAs }: (typeof BASE_FILES)[BaseName]): Fields => {
    const notes: Notes = { faults: [], places: new Map(), cited: new Set() };
    const { unsaid, ...rest } = file;
    return adopted(writtenOut(notes, rest, unsaid), {
      number: codeCited.number,
      source: (clause) => codeCited.source(citedAs, clause),
    });
  },
);

const policyAdopted = /*#__PURE__*/ oncePer((policy: Fields) =>
  adopted(policy, {
    number: (clause) => clause,
    source: (clause) => policyCited(String(policy['title']), String(policy['edition']), clause),
  }),
);

/** The policy that a file extends, without the parts that the file leaves out. */
export function baseOf(notes: Notes, given: unknown, without: unknown): Fields {
  if (isObject(given) && isMarked('policy', given))
    return leftOut(notes, policyAdopted(given), without, String(given['id']));
  const name = NAMES.find((base) => base === given);
  const meant = name ?? (typeof given === 'string' ? nearest(given, NAMES) : undefined);
  if (!name)
    notes.faults.push({
      path: 'extends',
      message: extendingFaults.noBase(show(given), meant, NAMES),
    });
  const base = (meant ?? LATEST_BASE) as BaseName;
  return leftOut(notes, namedBase(BASE_FILES[base]), without, `'${base}'`);
}
