import { get, list } from './anything.js';
import { asWords } from './as-words.js';
import { inWords } from './compare-words.js';

/*
 * What the parts of a policy are called in sentences.
 */

/** The list that an item is in: its field, the part it belongs to, and what it and that are called. */
interface List {
  readonly field: string;
  readonly part: string;
  readonly subject: string;
  readonly whose: string;
}

/** Fields of which the plain name in words would not make a sentence, each with what it belongs to. */
const SUBJECTS: Readonly<Record<string, (whose: string) => string>> = {
  inForce: () => 'the time in force',
  from: (time) => `the first day of ${time}`,
  to: (time) => `the last day of ${time}`,
  reviewBy: () => 'the last day for reviewing the policy',
  scope: () => 'the list of exclusions',
  open: (whose) => `the possibility of further grounds in ${whose || 'the policy'}`,
  unseen: (list) => `a part of ${list} that was not available`,
  pauses: () => 'what stops the clock',
  calendar: () => 'the calendar of bank holidays',
  merging: () => 'the rule on merging complaints about one matter',
  reopening: () => 'the rule on reopening a closed complaint',
  conduct: () => 'the section on unacceptable behaviour',
  roles: () => 'the list of further roles',
  contents: () => 'the list of further contents of letters',
  topics: () => 'the list of further topics',
  tenures: () => 'the list of further tenures',
  subjects: () => 'the list of further subjects',
  bodies: () => 'the list of further bodies',
  refusal: () => 'the power to refuse escalation',
  lateRequest: () => 'the rule on late requests to escalate',
  opensOn: (stage) => `what opens ${stage}`,
  gate: (stage) => `the test for a request to be taken to ${stage}`,
  skippable: (stage) => `the option to skip ${stage}`,
  limit: (duty) => duty.replace(/^the (step|duty) to/, 'the time limit to'),
  extension: (step) => step.replace(/^the step to/, 'an extension of the time to'),
  each: (extension) => `the length of ${extension}`,
  inAll: (extension) => `the total length of ${extension}`,
  times: (extension) => `the number of times for ${extension}`,
  by: (extension) => `the basis for ${extension}`,
  beyond: (extension) => `what goes beyond ${extension}`,
  doneBy: (step) => `what counts as ${step}`,
  releasedBy: (step) => `what can replace ${step}`,
  ends: (step) => `what closes the complaint with ${step}`,
  onExpiry: (step) => `what follows when the time for ${step} ends`,
  party: (step) => `the party responsible for ${step}`,
  met: (ground) => `the condition for ${ground}`,
  unless: (ground) => `the exception to ${ground}`,
  discretion: (ground) => `the person who can decide otherwise on ${ground}`,
  route: (ground) => `the route for ${ground}`,
  of: (requirement) => `the event for ${requirement}`,
  holds: (requirement) => `the test for ${requirement}`,
  when: (whose) => `the condition for ${whose}`,
  at: (signpost) => `the time for ${signpost}`,
  decidedBy: (power) => `the person who decides on ${power}`,
};

/** What a field of something is called. */
export const fieldSubject = (field: string, whose: string): string =>
  SUBJECTS[field]?.(whose) ?? `the ${asWords(field)}${whose ? ` of ${whose}` : ''}`;

/** What an item of a list is called, by the field that holds the list. */
const ITEMS: Readonly<Record<string, (item: unknown, at: List) => string>> = {
  stages: (stage) => String(get(stage, 'name')),
  steps: (step, { whose }) => `the step to ${asWords(String(get(step, 'duty')))} at ${whose}`,
  clauses: (clause) => `clause ${get(clause, 'number')}`,
  grounds: (ground, { part }) => `the ground that ${ABOUT[part] ?? 'it'} ${get(ground, 'name')}`,
  criteria: (criterion, { whose }) => `‘the request ${get(criterion, 'name')}’ in ${whose}`,
  powers: (power) => `the power of the landlord to ${get(power, 'name')}`,
  alongside: (duty) => `the duty to ${get(duty, 'name')}`,
  signposts: (signpost) => `the signpost to ${inWords(get(signpost, 'to'))}`,
  closures: (closure) => `the closure on ${inWords(get(closure, 'date'))}`,
  requirements: requirementInWords,
  requires: requirementInWords,
  formalities: requirementInWords,
  notice: requirementInWords,
};

/** What the grounds of a part are about. */
const ABOUT: Readonly<Record<string, string>> = {
  exclusion: 'the matter',
  refusal: 'the request',
  conduct: 'the complainant',
};

/** The facts a requirement is about are named where they are few. */
function requirementInWords(requirement: unknown, { whose, part }: List): string {
  const of = list(requirement, 'of');
  const what = of.length <= 2 ? of.map(inWords).join(' or ') : 'what is sent or done';
  const where = part === 'requirement' && whose ? ` at ${whose}` : '';
  const kind = part === 'formality' ? 'formality' : 'requirement';
  return `the ${kind} that ${what}${where} must ${get(requirement, 'must')}`;
}

/** What an item of a list is called. */
export const itemSubject = (name: string, item: unknown, at: List): string =>
  ITEMS[at.field]?.(item, at) ?? `‘${name}’ in ${at.subject}`;
