import { withTreatments } from './clauses.js';
import { inherited } from './inherit.js';
import type { Fields, Notes } from './places.js';
import { readPart } from './read.js';
import { withUsual } from './usual.js';

/** Writes out every short form in a file, each part by itself. Omitted fields are not added yet. */
export const readFile = (notes: Notes, file: Fields): Fields =>
  readPart(notes, file, 'policy', '') as Fields;

/** Adds the omitted fields to a file that was written out: usual values, silences and clauses. */
export const filledIn = (notes: Notes, file: Fields, unsaid: unknown): Fields =>
  inherited(notes, withUsual(notes, file), 'policy', '', unsaid) as Fields;

/** The policy that a file without a base stands for. */
export const writtenOut = (notes: Notes, file: Fields, unsaid: unknown): Fields =>
  withTreatments(notes, filledIn(notes, readFile(notes, file), unsaid));
