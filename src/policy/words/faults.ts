import type { IsoDate } from '../../calendar/index.js';
import { dateWithYear } from '../../calendar/index.js';
import type { Ground, Policy } from '../model/index.js';

/* What follows from a ground, and what is wrong with the data of a policy. */

/** What follows from a ground of the scope other than an exclusion: a sentence without a full stop. */
export const INSTEAD_OF_EXCLUSION: Readonly<Record<Ground['effect'], string>> = {
  exclude: 'The matter is excluded',
  'first-contact': 'The landlord must first try to put it right at first contact',
  alongside: 'The complaint goes ahead alongside',
  merge: 'The landlord adds it to the earlier complaint',
  include: 'The policy accepts it as a complaint',
  'no-bar': 'This alone does not exclude it',
};

/** Why the edition of a policy in force on a day is not known. */
export const inForceFaults = {
  editions: 'a list of the editions of one policy',
  noFirstDay: ({ id, edition }: Policy) =>
    `editions that say from which day they are in force: ${id}, ${edition}, does not`,
  twice: (one: Policy, other: Policy, from: IsoDate) =>
    `editions that begin on different days: ${one.id}, ${one.edition}, and ${other.id}, ${other.edition}, are both in force from ${dateWithYear(from)}`,
};

type Names = readonly string[];

/** What is wrong with the data of a policy as a whole. */
export const dataFaults = {
  expected:
    'a policy: a published one, or one from definePolicy. Call definePolicy first with data, such as JSON.',
} as const;

/** Faults in a single field. A message that begins with 'should' is preceded by the value given. */
export const fieldFaults = {
  id: 'should be lower-case letters, digits and hyphens, beginning with a letter, such as stage-1',
  amount: 'should be a whole number, at least 1',
  amountTooSmall:
    'should be a whole number, at least 1; "the same day" is 1 with counting \'include-start\'',
  amountTooLarge: (longest: number) => `should be at most ${longest}: no limit is longer`,
  notes:
    "should be texts by the part of the document that prints them, such as { handling: 'We write in plain English.' }",
  wrong: (given: string, right: string) => `${given}: it should ${right}`,
  undefined: (right: string) =>
    `is undefined: leave it out if it is not known. Otherwise, it should ${right}`,
  missing: (right: string) => `is missing: it should ${right}`,
  fieldsHere: (fields: Names) => `the fields here are ${fields.join(', ')}`,
  noSuchField: (instead: string) => `there is no field of this name here: ${instead}`,
  checkSpelling: 'check its spelling, or put the text into a note',
  meantField: (meant: string) => `did you mean '${meant}'? If not, put the text into the notes`,
  atLeast: (minimum: string) => `be at least ${minimum}`,
  notEmpty: 'not be empty',
  trueOrLeftOut: 'be true, or left out',
} as const;

/** Faults in the value of one of the landlord's own facts. */
export const ownValueFaults = {
  kind: {
    'yes-no': (given: string) =>
      `${given}: it should be true or false; leave it out if it is not known`,
    role: (given: string) => `${given}: it should be a role, such as 'manager'`,
    roles: (given: string) => `${given}: it should be a list of roles, such as ['manager']`,
    text: (given: string) => `${given}: it should be a text`,
    number: (given: string) => `${given}: it should be a number`,
    date: (given: string) => `${given}: write it as text, YYYY-MM-DD`,
  },
  role: (given: string, meant: string | undefined) =>
    `${given} is not a role known here: ${meant ? `did you mean '${meant}'? If not, ` : ''}add it to the policy's roles`,
  oneOf: (given: string, values: Names) => `${given}: it should be one of ${values.join(', ')}`,
} as const;
