import { withTreatments } from './clauses.js';
import { inherited } from './inherit.js';
import type { Fields, Notes } from './places.js';
import { readPart } from './read.js';
import { withUsual } from './usual.js';

/** A file with whatever it says in short written out, each part by itself. What it leaves out is not added yet. */
export const readFile = (notes: Notes, file: Fields): Fields =>
  readPart(notes, file, 'policy', '') as Fields;

/** A file that was written out, with what it leaves out: what is usual, silences and clauses. */
export const filledIn = (notes: Notes, file: Fields, unsaid: unknown): Fields =>
  inherited(notes, withUsual(notes, file), 'policy', '', unsaid) as Fields;

/** The policy that a file stands for which extends no other. */
export const writtenOut = (notes: Notes, file: Fields, unsaid: unknown): Fields =>
  withTreatments(notes, filledIn(notes, readFile(notes, file), unsaid));
