import type { TextData } from 'mdast';
import { describeDuration } from '../../calendar/index.js';
import type { Cited, EventType, Limit, Role, Trigger } from '../../policy/index.js';
import { EVENT_NAMES } from '../../policy/index.js';
import type { Inline } from '../pages/index.js';

/** Numbers as clauses have them. Ids of a transcription that has no numbers mean nothing to a reader. */
const NUMBERED = /^[A-Z]{0,3}\d[\w.()]*$/;

/** The clause, where it has a number and is the policy's own: ' (clause 5.5)', marked in the tree as a citation. */
export const cite = ({ clause, filledFrom }: Partial<Cited>): Inline =>
  clause && !filledFrom && NUMBERED.test(clause)
    ? { type: 'text', value: ` (clause ${clause})`, data: { clause } as TextData }
    : '';

/** A sentence as a template: its words, with the citations in it as they are. */
export function say(words: TemplateStringsArray, ...values: readonly Inline[]): Inline[] {
  const said: Inline[] = [];
  let text = '';
  for (const part of words.flatMap((word, n) => [word, values[n] ?? ''])) {
    if (typeof part === 'string') text += part;
    else {
      said.push(...(text ? [text] : []), part);
      text = '';
    }
  }
  return [...said, ...(text ? [text] : [])];
}

/** Who says so, to begin a sentence with. */
export const source = ({ filledFrom }: Partial<Cited>): string =>
  filledFrom ? `The Housing Ombudsman's ${filledFrom},` : 'Our policy';

/** A name of the library's in words: 'data-protection'. */
export const words = (id: string): string => id.replaceAll('-', ' ');

const ROLE_WORDS: Readonly<Record<string, string>> = {
  mp: 'Member of Parliament',
  board: 'Board',
  'scrutiny-panel': 'Scrutiny Panel',
  'chief-executive': 'Chief Executive',
  'housing-ombudsman': 'Housing Ombudsman',
};

/** A role in words, without its article. */
export const roleWords = (role: Role): string => ROLE_WORDS[role] ?? words(role);

/** Begins with a capital. */
export const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const STARTS: Partial<Record<EventType, string>> = {
  'complaint.received': 'the day we received your complaint',
  'complaint.logged': 'the day we entered your complaint in our register',
  'complaint.formalised': 'the day your complaint became formal',
  'complaint.acknowledged': 'the day we acknowledged your complaint',
  'request.posted': 'the day you posted your request',
  'escalation.requested': 'the day we received your request',
  'response.sent': 'the date of our answer',
  'form.received': 'the day you received the form',
  'form.posted': 'the day you posted your completed form',
  'form.returned': 'the day we received your completed form',
  'hearing.granted': 'the day we decided to hold a hearing',
  'hearing.held': 'the day of the hearing',
};

/** What a limit runs from, said to the complainant. */
const startWords = (from: Trigger): string =>
  typeof from === 'string'
    ? (STARTS[from] ?? `the day of ${EVENT_NAMES[from]}`)
    : 'the end of the time for the step before';

/** '10 working days from the day we received your complaint'. */
export function limitWords(limit: Limit, from = startIn(limit)): string {
  return `${describeDuration(limit)}${from ? ` from ${from}` : ''}`;
}

const startIn = ({ from }: Limit): string =>
  from === 'not-stated' || from === 'not-seen' ? '' : startWords(from);
