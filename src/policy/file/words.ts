import { asWords } from '../words.js';

/* The words of policy files: what is written for their authors, and what is wrong with what they wrote. */

/** The units that authors mean by others. */
export const UNITS_MEANT: ReadonlyMap<string, string> = new Map([
  ['business day', 'working day'],
  ['business days', 'working days'],
  ['office days', 'working days'],
  ['weekdays', 'working days'],
  ['consecutive days', 'calendar days'],
  ['fortnight', 'weeks'],
  ['fortnights', 'weeks'],
  ['year', 'months'],
  ['years', 'months'],
]);

/** The reading of a limit that speaks of days and says no more. */
export const readingOfDays = (readAs: string): string =>
  `The text says "days" and no more: read as ${asWords(readAs)}.`;

/** What a letter has to do to contain something, as the end of "… must …". */
const MUST_CONTAIN: Readonly<Record<string, string>> = {
  'complaint-definition': 'set out the complaint',
  'outcomes-sought': 'set out the outcomes sought',
  stage: 'give the stage of the complaint',
  decision: 'give the decision',
  reasons: 'give the reasons',
  remedies: 'give the remedies',
  'outstanding-actions': 'give the outstanding actions',
  learning: 'say what was learned',
  'new-due-date': 'give the new date',
  'response-date': 'say when the response is due',
  'escalation-right': 'explain how to take the complaint further',
  'escalation-deadline': 'say by when to take the complaint further',
  'next-steps': 'explain the next steps',
  'ombudsman-details': "give the Ombudsman's contact details",
  signposts: 'name the bodies that can help',
  'responsible-for': 'say what the landlord is responsible for',
  'not-responsible-for': 'say what the landlord is not responsible for',
};

/** The same, of whatever content. */
export const mustContain = (content: string): string =>
  Object.hasOwn(MUST_CONTAIN, content)
    ? String(MUST_CONTAIN[content])
    : `give the ${asWords(content)}`;

/** What must be given, by the field of the event that has it. */
export const MUST_GIVE: ReadonlyMap<string, string> = new Map([
  ['reasons', 'give the reasons'],
  ['newDueDate', 'give the new date'],
  ['outcome', 'give the outcome'],
  ['remedies', 'give the remedies'],
  ['decidedBy', 'be decided by someone who is named'],
]);

/** What must be so, by the field of the event that says it. */
export const MUST_SHOW: ReadonlyMap<string, string> = new Map([
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
    `${given} is no unit: ${orElse(meant, 'write working days, calendar days, days, weeks or months')}`,
  unread: (given: string, length: string) =>
    `${given} says "days" and no more: say how it is read, as '${length} read as calendar days' or '${length} read as working days'`,
  needlessReading: (given: string, length: string) =>
    `${given}: only 'days' have to be read: write '${length}'`,
  noStart: (given: string) =>
    `${given} should say once what it runs from, after the word 'from', such as '10 working days from complaint.received'`,
  afterTwo: (given: string) =>
    `${given}: a limit can wait for one other event: take one 'after' out`,
  noEvent: (given: string, meant: string | undefined) =>
    `${given} is no event that a time can run from: ${orElse(meant, "write one such as 'complaint.received'")}`,
} as const;

/** What is wrong with the parts of a file. */
export const fileFaults = {
  unsaid: (given: string) =>
    `${given} is no reason for silence, and a silence is not a no: write 'not-stated' where the whole text was read, or 'not-seen' where part of it was not available`,
  noDuty: (given: string, meant: string) => `${given} is no duty: did you mean '${meant}'?`,
  secondDuty: (given: string) => `a step has one duty: make ${given} a step of its own`,
  limitTwice: (duty: string) => `the limit is given under '${duty}' already: take one of them out`,
  isAndMore: (field: string) =>
    `the sentence says that already: take '${field}' out, or write all of the limit in fields`,
  meantField: (meant: string) => `there is no field of this name here: did you mean '${meant}'?`,
  namesOf: (given: string) => `${given}: it should be a name, or a list of names`,
} as const;
