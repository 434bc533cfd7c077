import { isMarked } from '../../../border/index.js';
import { nearest, show } from '../../../errors.js';
import { once } from '../../../vocabulary/index.js';
import { oncePer } from '../../kept.js';
import type { Fields, Notes } from '../places.js';
import { isObject } from '../places.js';
import { codeCited, extendingFaults, policyCited } from '../words.js';
import { writtenOut } from '../write-out.js';
import { adopted } from './adopt.js';
import { codeBase2024 } from './code-2024.js';
import { leftOut } from './leave-out.js';

/** The policies that can be extended by name. */
const BASES = {
  'code-2024': once(() => codeAdopted(codeBase2024, '2024')),
} satisfies Record<string, () => Fields>;

/** A policy that can be extended by name: what an edition of the Code asks, and no more. */
export type BaseName = keyof typeof BASES;

const NAMES = Object.keys(BASES) as BaseName[];

function codeAdopted({ unsaid, ...file }: Fields, edition: string): Fields {
  const notes: Notes = { faults: [], places: new WeakMap(), cited: new Set() };
  return adopted(writtenOut(notes, file, unsaid), {
    number: codeCited.number,
    source: (clause) => codeCited.source(edition, clause),
  });
}

const policyAdopted = oncePer((policy: Fields) =>
  adopted(policy, {
    number: (clause) => clause,
    source: (clause) => policyCited(String(policy['title']), String(policy['edition']), clause),
  }),
);

/** What a file extends, less what it leaves out of it. */
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
  // Where it is none, the rest is read as if it were the latest edition of the Code.
  const base = meant ?? 'code-2024';
  return leftOut(notes, BASES[base as BaseName](), without, `'${base}'`);
}
