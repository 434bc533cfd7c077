import { asWords } from '../words/index.js';

/* The words of policy files: what is written for their authors, and what is wrong with what they wrote. */

/** The units that authors mean by others, or what one of these comes to. */
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

/** The reading of a limit that speaks of days and says no more. */
export const readingOfDays = (readAs: string): string =>
  `The text says "days" and no more: read as ${asWords(readAs)}.`;

/** What a letter has to do to contain something, as the end of "… must …", where it is more than to give it. */
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

/** What a letter has to do to contain something. A content of the landlord's own may have a name. */
export const mustContain = (content: string, name: unknown): string =>
  typeof name === 'string'
    ? `give ${name}`
    : (MUST_CONTAIN.get(content) ?? `give the ${asWords(content)}`);

/** What must be given, by the field that has it, where it is more than to give what the field is called. */
const MUST_GIVE: ReadonlyMap<string, string> = /*#__PURE__*/ new Map([
  ['until', 'say when it ends'],
  ['answerBy', 'say by when the complainant gets an answer'],
  ['decidedBy', 'say who decided'],
]);

/** What must be given, by the field that has it. */
export const mustGive = (field: string): string =>
  MUST_GIVE.get(field) ?? `give the ${asWords(field)}`;

/** What must be so, by the field of the event that says it. */
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

/** What is wrong with a sentence. */
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

/** What is wrong with the parts of a file. */
export const fileFaults = {
  unsaid: (given: string) =>
    `${given} cannot be used here, because silence does not mean no: write 'not-stated' if you read the whole text, or 'not-seen' if part of it was not available`,
  noDuty: (given: string, meant: string) => `${given} is not a duty: did you mean '${meant}'?`,
  noStep: (given: string | undefined, duties: readonly string[]) =>
    `${given === undefined ? 'a step has a duty' : `'${given}' is not a duty`}: write one of ${duties.join(', ')}, or own-comment and the like`,
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
    `${given}: give its seniority, a number or null, too: { name: ${given}, seniority: 3 }`,
} as const;

/** How what is adopted from the Code is cited. */
export const codeCited = {
  number: (clause: string) => `Code ${clause}`,
  source: (code: string, clause: string) => `${code}, ${clause}`,
} as const;

/** How what is adopted from another policy is cited. */
export const policyCited = (title: string, edition: string, clause: string): string =>
  `${title} (${edition}), ${clause}`;

/** What an edition is called of which no more is known. */
export const editionFrom = (day: string): string => `In force from ${day}`;

/** What is wrong with what a file takes from another policy. */
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
