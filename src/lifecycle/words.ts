import { joined } from '../calendar/index.js';
import type { CodeContent } from '../codes/index.js';

/**
 * How an event relates to what the policy expects at that point. Irregular does not
 * mean forbidden: the event is recorded all the same, and `breachesOf` says whether it
 * breaks the policy.
 */
export const REGULARITIES = {
  regular: 'as the policy provides',
  'step-skipped': 'before an earlier step of the stage was done',
  'step-passed': 'after the stage had passed this step',
  repeated: 'again before the stage it asks for had a response, so it has no effect',
  unanswered: 'before the stage had a response',
  'stage-skipped': 'for a stage that was not open, so it opened it',
  'earlier-stage': 'for an earlier stage',
  'without-formalities': 'without the ground or the formalities that it needs, so it has no effect',
  'without-basis':
    'a way to close the complaint that neither the policy nor the complainant provides for, so it has no effect',
  'after-the-end': 'after the complaint was closed',
  'not-provided': 'not provided for by the policy at this stage',
} as const;

/** How an event relates to what the policy expects at that point. */
export type Regularity = keyof typeof REGULARITIES;

/** What letters must contain, as the end of "… must state …". */
export const CONTENT_WORDS: Readonly<Record<CodeContent, string>> = {
  'complaint-definition': 'the complaint definition',
  'outcomes-sought': 'the outcome the resident wants',
  stage: 'the complaint stage',
  decision: 'the decision',
  reasons: 'the reasons',
  remedies: 'the remedy',
  'outstanding-actions': 'the outstanding actions',
  'new-due-date': 'the new due date',
  'escalation-right': 'the right to escalate',
  'ombudsman-details': "the Ombudsman's contact details",
  'ombudsman-right': 'the right to go to the Ombudsman',
  'next-steps': 'the next steps',
  'outstanding-issues': 'the outstanding issues',
  'responsible-for': 'what the landlord is responsible for',
  'not-responsible-for': 'what the landlord is not responsible for',
};

/**
 * The names of the contents that a requirement asks for, for authors of policy files; nothing for other
 * requirements.
 */
export const contentsInData = (of: unknown): string => {
  const { contents = [] } = of as { readonly contents?: readonly CodeContent[] };
  const names = joined(contents.map((content) => `'${content}'`));
  return names && ` In the policy's data, this is ${names}.`;
};

/** Why an event cannot be read, or has no place. */
export const eventFaults = {
  noType: (given: string) =>
    `is missing: ${given} should be an object with a type and the date on which it happened`,
  feedback: (type: string) => `'${type}' is not an event of a complaint: use recordFeedback`,
  unknownType: (given: string, near: string | undefined) =>
    `${given} is not a type of event: ${near ? `did you mean '${near}'?` : 'EVENT_TYPES lists them'}`,
  unknownField: (type: string, fields: readonly string[]) =>
    `is not a field of '${type}': its fields are ${fields.join(', ')}`,
  unknownWord: (what: string, list: string, known: readonly string[]) =>
    `is not a ${what} known here: add it to the policy's ${list}, or use one of ${known.join(', ')}`,
  unknownToo: (what: string) => `is not a ${what} known here either`,
  noStep: (policy: string, type: string) => `${policy} has no step for '${type}'.`,
  noStage: (policy: string, stage: string, stages: readonly string[]) =>
    `${policy} has no stage '${stage}': its stages are ${stages.join(', ')}.`,
} as const;

/** What is wrong with an event's values for the landlord's own facts. */
export const ownFactFaults = {
  unknown: (type: string, possible: readonly string[], meant: string | undefined) =>
    `is not among the policy's facts: ${meant ? `did you mean '${meant}'? If not, declare it there. ` : 'declare it there. '}${canTell(type, possible)}`,
  ofOthers: (type: string, possible: readonly string[], of: readonly string[]) =>
    `is only for ${joined(of, 'or')}: add '${type}' to its \`of\`. ${canTell(type, possible)}`,
  underFacts: (name: string) =>
    `is one of the policy's own facts: put it under facts, as facts: { ${name}: … }`,
} as const;

const canTell = (type: string, possible: readonly string[]): string =>
  `The facts of '${type}' are ${possible.join(', ') || 'none'}`;

/** The words for a role, a content and so on. */
export const WORD_KINDS = {
  roles: 'role',
  contents: 'content of a letter',
  topics: 'topic',
  tenures: 'tenure',
  raisers: 'raiser',
  proceedings: 'stage of legal proceedings',
  bodies: 'body to signpost to',
  subjects: 'subject',
} as const;

/** The machines that the table of transitions supports. */
export const EXPECTED_MACHINE = 'a machine as createComplaintMachine makes it';
