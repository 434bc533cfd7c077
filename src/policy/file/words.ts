import { asWords } from '../words/index.js';

/* The words of policy files: sentences written for their authors, and messages for their faults. */

/** The units that other words stand for, with a number if one word stands for several. */
export const UNITS_MEANT: ReadonlyMap<string, string> = /*#__PURE__*/ new Map([
  ['business day', 'working day'],
  ['business days', 'working days'],
  ['office days', 'working days'],
  ['weekdays', 'working days'],
  ['consecutive days', 'calendar days'],
  ['fortnight', '2 weeks'],
  ['fortnights', '2 weeks'],
  ['year', '12 months'],
  ['years', '12 months'],
]);

/** The reading of a limit that says only "days". */
export const readingOfDays = (readAs: string): string =>
  `The text says "days" and no more: read as ${asWords(readAs)}.`;

/** What a letter must do to contain something, as the end of "… must …", if "give" does not fit. */
const MUST_CONTAIN: ReadonlyMap<string, string> = /*#__PURE__*/ new Map([
  ['complaint-definition', 'set out the complaint'],
  ['outcomes-sought', 'set out the outcomes sought'],
  ['learning', 'say what was learned'],
  ['escalation-right', 'explain how to take the complaint further'],
  ['ombudsman-details', "give the Ombudsman's contact details"],
  ['signposts', 'name the bodies that can help'],
  ['responsible-for', 'say what the landlord is responsible for'],
  ['not-responsible-for', 'say what the landlord is not responsible for'],
]);

/** What a letter must do to contain something. The landlord's own contents may have names. */
export const mustContain = (content: string, name: unknown): string =>
  typeof name === 'string'
    ? `give ${name}`
    : (MUST_CONTAIN.get(content) ?? `give the ${asWords(content)}`);

/** What an event must do to give a field, if "give" and the field's name do not fit. */
const MUST_GIVE: ReadonlyMap<string, string> = /*#__PURE__*/ new Map([
  ['until', 'say when it ends'],
  ['answerBy', 'say by when the complainant gets an answer'],
  ['dueBy', 'say by when it will be done'],
  ['decidedBy', 'say who decided'],
  ['authorisedBy', 'say who authorised it'],
  ['copiedTo', 'say who else was told'],
  ['takenIntoAccount', 'say what was taken into account'],
  ['found', 'say what was found'],
  ['signposts', 'name the bodies that can help'],
]);

/** What an event must do to give a field. */
export const mustGive = (field: string): string =>
  MUST_GIVE.get(field) ?? `give the ${asWords(field)}`;

/** What must be true of an event, by its field. */
export const MUST_SHOW: ReadonlyMap<string, string> = /*#__PURE__*/ new Map([
  ['inWriting', 'be in writing'],
  ['independent', 'be from someone who was not involved before'],
  ['agreed', "have the complainant's agreement"],
  ['exceptional', 'be for an exceptional case'],
  ['reasonableOpinion', 'rest on a reasonable opinion'],
  ['advocateAuthorised', 'go to an advocate only with the authority of the complainant'],
  ['toldOfOmbudsman', 'tell the complainant about the Ombudsman'],
]);

const orElse = (meant: string | undefined, otherwise: string): string =>
  meant === undefined ? otherwise : `did you mean '${meant}'?`;

/** The faults of sentences. */
export const sentenceFaults = {
  noLimit: (given: string) =>
    `${given}: it should be one of 'none', 'not-stated', 'not-seen', or a list, or a sentence such as '10 working days from complaint.received'`,
  noDuration: (given: string) =>
    `${given}: it should begin with how long, in figures, such as '10 working days'`,
  noUnit: (given: string, meant: string | undefined) =>
    `${given} is not a unit: ${orElse(meant, 'write working days, calendar days, days, weeks or months')}`,
  unread: (given: string, length: string) =>
    `${given} says "days" and no more: say how it is read, as '${length} read as calendar days' or '${length} read as working days'`,
  needlessReading: (given: string, length: string) =>
    `${given}: only 'days' needs a reading: write '${length}'`,
  noStart: (given: string) =>
    `${given} should say once what it runs from, after the word 'from', such as '10 working days from complaint.received'`,
  afterTwo: (given: string) =>
    `${given}: a limit can wait for one other event: take one 'after' out`,
  noEvent: (given: string, meant: string | undefined) =>
    `${given} is not an event that a time limit can run from: ${orElse(meant, "write one such as 'complaint.received'")}`,
} as const;

/** The faults of the parts of a file. */
export const fileFaults = {
  unsaid: (given: string) =>
    `${given} cannot be used here, because silence does not mean no: write 'not-stated' if you read the whole text, or 'not-seen' if part of it was not available`,
  noDuty: (given: string, meant: string) => `${given} is not a duty: did you mean '${meant}'?`,
  noStep: (given: string | undefined, duties: readonly string[]) =>
    `${given === undefined ? '' : `'${given}' is not a duty: `}a step says its duty first, such as { acknowledge: '5 working days from complaint.received' }: write one of ${duties.join(', ')}, or a duty of your own, such as own-${given && /^[a-z][a-z0-9-]*$/.test(given) ? given : 'comment'}`,
  noSentence:
    "it should be a sentence, such as '10 working days from complaint.received', or have that under 'is'",
  secondDuty: (given: string) => `a step has one duty: make ${given} a step of its own`,
  limitTwice: (duty: string) => `the limit is given under '${duty}' already: take one of them out`,
  isAndMore: (field: string) =>
    `the sentence says that already: take '${field}' out, or write all of the limit in fields`,
  meantField: (meant: string) => `there is no field of this name here: did you mean '${meant}'?`,
  withoutBase: 'there is nothing to leave out: say which policy this one extends, or take it away',
  namesOf: (given: string) => `${given}: it should be a name, or a list of names`,
  roleByName: (given: string) =>
    `${given}: say how senior the role is, as a number (null: outside the line of management), such as { name: ${given}, seniority: 3 }`,
} as const;

/** How adopted parts of the Code are cited. */
export const codeCited = {
  number: (clause: string) => `Code ${clause}`,
  source: (code: string, clause: string) => `${code}, ${clause}`,
} as const;

/** How adopted parts of another policy are cited. */
export const policyCited = (title: string, edition: string, clause: string): string =>
  `${title} (${edition}), ${clause}`;

/** The name of an edition that gives only the day it is in force from. */
export const editionFrom = (day: string): string => `In force from ${day}`;

/** The faults in what a file adopts. */
export const extendingFaults = {
  noBase: (given: string, meant: string | undefined, bases: readonly string[]) =>
    `${given} is not a policy that can be extended: ${orElse(meant, `write one of ${bases.join(', ')}, or give a policy that definePolicy made`)}`,
  nothingThere: (
    base: string,
    given: string,
    names: readonly string[],
    meant: string | undefined,
  ) => `${base} has no ${given}: ${orElse(meant, `there it has ${names.join(', ') || 'nothing'}`)}`,
  order: (name: string) =>
    `'${name}' comes earlier in the policy that this one extends: put the parts in its order`,
} as const;
