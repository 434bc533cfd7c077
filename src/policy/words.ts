type Names = readonly string[];

/** What is wrong with the data of a policy as a whole. */
export const dataFaults = {
  loop: 'leads back to a part that contains it: a policy is plain data, as in a JSON file',
  tooDeep: 'is nested too deeply to be read',
  expected: 'a policy: a published one, or one from definePolicy',
} as const;

/** What is wrong with a single field. A message that begins with 'should' is told what was given first. */
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
    `is undefined: leave it out where it is not known, or it should ${right}`,
  missing: (right: string) => `is missing: it should ${right}`,
  fieldsHere: (fields: Names) => `the fields here are ${fields.join(', ')}`,
  noSuchField: (instead: string) => `there is no field of this name here: ${instead}`,
  checkSpelling: 'check its spelling, or put the text into a note',
  meantField: (meant: string) => `did you mean '${meant}'? If not, put the text into the notes`,
  atLeast: (minimum: string) => `be at least ${minimum}`,
  notEmpty: 'not be empty',
} as const;
