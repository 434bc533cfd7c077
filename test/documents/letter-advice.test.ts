/**
 * Whoever asks for a letter with nothing but its day, and does what the library says next until the letter is written,
 * gets it: for every policy at hand, every kind of letter, every stage and ground.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays } from '../../src/calendar/index.js';
import { code2024 } from '../../src/codes/index.js';
import type { Complaint } from '../../src/complaint/index.js';
import { recordEvent } from '../../src/complaint/index.js';
import type { Letter, LetterIssue, LetterKind } from '../../src/documents/index.js';
import { LETTER_KINDS, letter } from '../../src/documents/index.js';
import type { ComplaintEvent, Policy } from '../../src/policy/index.js';
import { definePolicy, EVENT_TYPES } from '../../src/policy/index.js';
import { lettersToAsk } from './letter-every-policy.js';
import { policies } from './letter-policy-words.js';

const example = JSON.parse(
  readFileSync(new URL('../../examples/our-policy.json', import.meta.url), 'utf8'),
);
const bases = (['code-2020', 'code-2022', 'code-2024'] as const).map((base) =>
  definePolicy({
    id: base,
    landlord: 'Example Homes',
    inForce: '2020-01-01',
    extends: base,
    unsaid: 'not-stated',
  }),
);
const all: readonly Policy[] = [...policies, definePolicy(example), ...bases];

type Options = Readonly<Record<string, unknown>>;
const written = letter as (kind: LetterKind, complaint: Complaint, options: Options) => Letter;

/** What a person answers who is asked for an option, where that is not what the case says. */
const SAID: Options = {
  answerBy: '2024-04-30',
  responsibleFor: 'The pipes.',
  notResponsibleFor: 'The weather.',
  remedies: [{ what: 'Mend the pipe', by: '2024-04-01' }],
  escalateBy: '2024-05-01',
  code: code2024,
};

/** What no person can give: there is no such letter under the policy, or whether there is was not available. */
const NONE =
  /on refusing escalation was not available|does not allow escalation|has no ground on which/;

interface Letters {
  readonly complaint: Complaint;
  readonly options: Options;
}

/** The same after doing what an issue says. */
function advised(
  { complaint, options }: Letters,
  { path, message }: LetterIssue,
  says: Options,
): Letters {
  const [name = '', key = ''] = path.split('.');
  if (EVENT_TYPES.some((type) => type === path)) {
    const event = { on: options['on'], type: path } as unknown as ComplaintEvent;
    return { complaint: recordEvent(complaint, event), options };
  }
  if (name === 'also' || name === 'facts') {
    const value = name === 'also' ? 'So it is.' : true;
    return {
      complaint,
      options: { ...options, [name]: { ...(options[name] as object), [key]: value } },
    };
  }
  const after = /give a day after \w+ (.*)\.$/.exec(message)?.[1];
  if (after) {
    const day = new Date(`${after} 12:00 UTC`).toISOString().slice(0, 10);
    return { complaint, options: { ...options, [name]: addCalendarDays(day as IsoDate, 1) } };
  }
  const given = says[name] ?? SAID[name];
  if (options[name] !== undefined || given === undefined)
    throw new Error(`There is nothing more to give: ${path}: ${message}`);
  return { complaint, options: { ...options, [name]: given } };
}

describe.each(all.map((policy) => ({ name: policy.id, policy })))('$name', ({ policy }) => {
  test.each(LETTER_KINDS)('%s', (kind) => {
    for (const { complaint, options, says } of lettersToAsk(policy, kind)) {
      let asked: Letters = { complaint, options };
      let made = written(kind, asked.complaint, asked.options);
      for (let turn = 0; !made.ok && turn < 5; turn += 1) {
        if (made.issues.some(({ path }) => path === 'kind')) break;
        asked = made.issues.reduce((before, issue) => advised(before, issue, says), asked);
        made = written(kind, asked.complaint, asked.options);
      }
      if (!made.ok)
        expect(made.issues.map(({ message }) => message)).toEqual([expect.stringMatching(NONE)]);
    }
  });
});
