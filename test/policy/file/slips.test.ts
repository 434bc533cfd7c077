/** What is wrong with a policy file is told where its author wrote it, once, with what would be right. */
import { describe, expect, test } from 'vitest';
import { definePolicy } from '../../../src/policy/index.js';
import { failure } from '../../calendar/wrong.js';
import { plainFile, plainFileWith } from './plain.js';

interface Slip {
  readonly slip: string;
  /** Where in the plain file a value is put, … */
  readonly at: string;
  /** … the value; `undefined` takes out what is there. */
  readonly put: unknown;
  /** Where it is told, if not there. */
  readonly path?: string;
  readonly says: string;
  /** Where something follows from it that is told as well. */
  readonly also?: readonly string[];
}

const acknowledge = 'stages.0.steps.0.acknowledge';

const limits: readonly Slip[] = [
  {
    slip: 'a wrong unit',
    at: acknowledge,
    put: '5 business days from complaint.received',
    says: "'business days' is not a unit: did you mean 'working days'?",
  },
  {
    slip: 'the unit of the core form in a sentence',
    at: acknowledge,
    put: '5 working-days from complaint.received',
    says: "'working-days' is not a unit: did you mean 'working days'?",
  },
  {
    slip: 'a misspelt unit of an age',
    at: 'scope.grounds.0.met.olderThan',
    put: '12 monhts',
    says: "'monhts' is not a unit: did you mean 'months'?",
  },
  {
    slip: 'a year, which is so many months',
    at: 'scope.grounds.0.met.olderThan',
    put: '2 years',
    says: "'years' is not a unit: did you mean '24 months'?",
  },
  {
    slip: 'a fortnight, which is so many weeks',
    at: acknowledge,
    put: '1 fortnight from complaint.received',
    says: "'fortnight' is not a unit: did you mean '2 weeks'?",
  },
  {
    slip: 'a number and no unit',
    at: acknowledge,
    put: 5,
    says: "5: it should be one of 'none', 'not-stated', 'not-seen', or a list, or a sentence such as '10 working days from complaint.received'",
  },
  {
    slip: 'a number of what an extension is long',
    at: 'stages.0.steps.1.extension.each',
    put: 10,
    says: "10: it should begin with how long, in figures, such as '10 working days'",
  },
  {
    slip: 'a unit like no other',
    at: acknowledge,
    put: '5 xyz from complaint.received',
    says: "'xyz' is not a unit: write working days, calendar days, days, weeks or months",
  },
  {
    slip: 'the receipt by another name',
    at: acknowledge,
    put: '5 working days from receipt',
    says: "'receipt' is not an event that a time limit can run from: did you mean 'complaint.received'?",
  },
  {
    slip: 'the same in fields',
    at: acknowledge,
    put: { amount: 5, unit: 'working-days', from: 'receipt' },
    path: `${acknowledge}.from`,
    says: "'receipt' is not an event that a time limit can run from: did you mean 'complaint.received'?",
  },
  {
    slip: 'the request by another name',
    at: 'stages.1.steps.0.acknowledge',
    put: '5 working days from the request',
    says: "'the request' is not an event that a time limit can run from: did you mean 'escalation.requested'?",
  },
  {
    slip: 'a misspelt event',
    at: acknowledge,
    put: '5 working days from complaint.recieved',
    says: "'complaint.recieved' is not an event that a time limit can run from: did you mean 'complaint.received'?",
  },
  {
    slip: 'a misspelt event in a second limit',
    at: acknowledge,
    put: ['5 working days from complaint.received', { is: '5 working days from complaint.loged' }],
    path: `${acknowledge}.1.is`,
    says: "'complaint.loged' is not an event that a time limit can run from: did you mean 'complaint.logged'?",
  },
  {
    slip: 'a misspelt event in the fields of a single limit',
    at: acknowledge,
    put: { amount: 5, unit: 'working-days', from: 'complaint.recieved' },
    path: `${acknowledge}.from`,
    says: "'complaint.recieved': it should be 'complaint.received', perhaps",
  },
  {
    slip: 'bare days',
    at: acknowledge,
    put: '28 days from complaint.received',
    says: `'28 days' says "days" and no more: say how it is read, as '28 days read as calendar days' or '28 days read as working days'`,
  },
  {
    slip: 'days that need no reading',
    at: 'stages.0.steps.1.extension.each',
    put: '10 working days read as calendar days',
    says: "'10 working days read as calendar days': only 'days' needs a reading: write '10 working days'",
  },
  {
    slip: 'no event',
    at: acknowledge,
    put: '5 working days after complaint.received',
    says: "'5 working days after complaint.received' should say once what it runs from, after the word 'from', such as '10 working days from complaint.received'",
  },
  {
    slip: 'a number in words',
    at: acknowledge,
    put: 'five working days from complaint.received',
    says: "'five working days': it should begin with how long, in figures, such as '10 working days'",
  },
  {
    slip: 'the sentence under another field',
    at: acknowledge,
    put: { limit: '5 working days from complaint.received' },
    says: "it should be a sentence, such as '10 working days from complaint.received', or have that under 'is'",
  },
  {
    slip: 'days as a field',
    at: acknowledge,
    put: { days: 5, from: 'complaint.received' },
    says: "it should be a sentence, such as '10 working days from complaint.received', or have that under 'is'",
  },
  {
    slip: 'no days at all',
    at: acknowledge,
    put: '0 working days from complaint.received',
    says: '0: it should be a whole number, at least 1; "the same day" is 1 with counting \'include-start\'',
  },
  {
    slip: 'no sentence',
    at: acknowledge,
    put: 'soon',
    says: "'soon': it should be one of 'none', 'not-stated', 'not-seen', or a list, or a sentence such as '10 working days from complaint.received'",
  },
  {
    slip: 'two events besides',
    at: acknowledge,
    put: '5 working days from complaint.received after call.made after form.sent',
    says: "'5 working days from complaint.received after call.made after form.sent': a limit can wait for one other event: take one 'after' out",
  },
  {
    slip: 'a sentence and a field that says the same',
    at: acknowledge,
    put: { is: '5 working days from complaint.received', unit: 'weeks' },
    path: `${acknowledge}.unit`,
    says: "the sentence says that already: take 'unit' out, or write all of the limit in fields",
  },
  {
    slip: 'a word in place of a sentence',
    at: acknowledge,
    put: { is: 'soon', when: { fact: 'anonymous', is: true } },
    path: `${acknowledge}.is`,
    says: "'soon': it should be one of 'none', 'not-stated', 'not-seen', or a list, or a sentence such as '10 working days from complaint.received'",
  },
  {
    slip: 'a misspelt day of a requirement',
    at: 'stages.0.requires.0.within',
    put: 'same day',
    says: "'same day': it should be 'same-day', or an object",
  },
  {
    slip: 'the end of a time that nobody has',
    at: 'stages.1.steps.0.acknowledge',
    put: '5 working days from the end of stage-1/call',
    says: "'stage-1/call' is not a duty of the landlord with a limit at an earlier stage: possible here: stage-1/acknowledge, stage-1/respond",
  },
];

const parts: readonly Slip[] = [
  {
    slip: 'what a role is called, and no seniority',
    at: 'roles',
    put: { 'repairs-lead': 'the Repairs Lead' },
    path: 'roles.repairs-lead',
    says: "'the Repairs Lead': say how senior the role is, as a number (null: outside the line of management), such as { name: 'the Repairs Lead', seniority: 3 }",
  },
  {
    slip: 'a misspelt event that opens the first stage',
    at: 'stages.0.opensOn',
    put: 'complaint.recieved',
    says: "'complaint.recieved': it should be 'complaint.received', perhaps",
  },
  {
    slip: 'clauses without numbers, which other parts cite',
    at: 'clauses',
    put: ['What is not covered.'],
    path: 'clauses.0',
    says: "'What is not covered.': it should be an object",
  },
  {
    slip: 'yes or no in words',
    at: 'scope.grounds.0.met',
    put: { fact: 'anonymous', is: 'yes' },
    path: 'scope.grounds.0.met.is',
    says: "'anonymous' can never be that: ask for true or false",
  },
  {
    slip: 'the landlord, who asks itself to escalate',
    at: 'stages.0.steps.2.party',
    put: 'landlord',
    says: "only the complainant asks to escalate: leave this out. If the landlord can escalate a complaint, make the next stage open on 'complaint.escalated' as well",
  },
  {
    slip: 'a misspelt duty',
    at: 'stages.0.steps.0',
    put: { aknowledge: '5 working days from complaint.received' },
    path: 'stages.0.steps.0.aknowledge',
    says: "'aknowledge' is not a duty: did you mean 'acknowledge'?",
  },
  {
    slip: 'a step without a duty',
    at: 'stages.0.steps.0',
    put: { limit: '5 working days from complaint.received' },
    says: "a step says its duty first, such as { acknowledge: '5 working days from complaint.received' }: write one of resolve, allocate, acknowledge, contact, respond, escalate, call, send-form, return-form, decide-hearing, hear, decide, complete, update, or a duty of your own, such as own-comment",
  },
  {
    slip: 'a duty that nobody knows',
    at: 'stages.0.steps.3',
    put: { investigate: '5 working days from complaint.received' },
    says: "'investigate' is not a duty: a step says its duty first, such as { acknowledge: '5 working days from complaint.received' }: write one of resolve, allocate, acknowledge, contact, respond, escalate, call, send-form, return-form, decide-hearing, hear, decide, complete, update, or a duty of your own, such as own-investigate",
  },
  {
    slip: 'an event of their own by the name that events have',
    at: 'events',
    put: { 'own.comment': { name: 'your comments', by: 'complainant' } },
    path: 'events.own.comment',
    says: "'own.comment': it should be lower-case letters, digits and hyphens, beginning with a letter, such as stage-1",
  },
  {
    slip: 'a duty of their own by the name that steps have',
    at: 'duties',
    put: { 'own-comment': 'comment on our draft' },
    path: 'duties.own-comment',
    says: "its name here is 'comment': 'own-' is for the steps that name it",
  },
  {
    slip: 'a time on which a stage opens',
    at: 'stages.1.opensOn',
    put: '5 working days from complaint.received',
    says: "'5 working days from complaint.received': it should be 'complaint.received', perhaps",
  },
  {
    slip: 'facts without names',
    at: 'facts',
    put: ['consulted'],
    says: 'the list: it should be an object',
  },
  {
    slip: 'two duties in a step',
    at: 'stages.0.steps.0.contact',
    put: 'none',
    says: "a step has one duty: make 'contact' a step of its own",
  },
  {
    slip: 'a limit under the duty and another',
    at: 'stages.0.steps.0.limit',
    put: 'none',
    says: "the limit is given under 'acknowledge' already: take one of them out",
  },
  {
    slip: 'no second stage',
    at: 'stages',
    put: plainFile.stages.slice(0, 1),
    path: 'stages.0.steps.2',
    says: "the complainant can ask for the next stage, and no later stage opens on 'escalation.requested': add the stage, or take the window out",
  },
  {
    slip: 'a wrong clause, which nine parts inherit',
    at: 'stages.0.clause',
    put: '22',
    says: "'22' is not in the policy's list of clauses: add it there, or correct the number",
  },
  {
    slip: 'no clause, which nine parts would inherit',
    at: 'stages.0.clause',
    put: undefined,
    says: 'is missing: it should be text',
  },
  {
    slip: 'no clause where nothing is around',
    at: 'requirements.0.clause',
    put: undefined,
    says: 'is missing: it should be text',
  },
  {
    slip: 'a silence that is taken for a no',
    at: 'unsaid',
    put: 'none',
    says: "'none' cannot be used here, because silence does not mean no: write 'not-stated' if you read the whole text, or 'not-seen' if part of it was not available",
  },
  {
    slip: 'a misspelt field of the file',
    at: 'unsayed',
    put: 'not-stated',
    says: "there is no field of this name here: did you mean 'unsaid'?",
  },
  {
    slip: 'a misspelt way to require something',
    at: 'stages.0.requires.0',
    put: { of: 'complaint.acknowledged', contians: 'stage' },
    path: 'stages.0.requires.0.contians',
    says: "there is no field of this name here: did you mean 'contains'?",
  },
  {
    slip: 'a misspelt content',
    at: 'stages.0.requires.0.contains.1',
    put: 'outcome-sought',
    says: "'outcome-sought' is not a content known here: did you mean 'outcomes-sought'? If not, add it to the policy's contents",
  },
  {
    slip: 'a number for a content',
    at: 'stages.0.requires.0.contains',
    put: 5,
    says: '5: it should be a name, or a list of names',
  },
  {
    slip: 'one thing required twice',
    at: 'stages.0.requires.0.contains',
    put: ['stage', 'stage'],
    path: 'stages.0.requires.0.contains.1',
    says: "'stage-1-complaint-acknowledged-stage' is also the id of stages.0.requires.0.contains.0: give each requirement an id of its own",
  },
  {
    slip: 'something of which nobody knows what is required',
    at: 'stages.0.requires.0',
    put: { of: 'complaint.acknowledged', shows: 'polite' },
    path: 'stages.0.requires.0.must',
    says: 'is missing: it should be text',
  },
  {
    slip: 'a misspelt field of a clause by its number',
    at: 'clauses.2',
    put: { summary: 'Stage 1.', alsoSaid: 'More.' },
    path: 'clauses.2.alsoSaid',
    says: 'there is no field of this name here: the fields here are number, summary, treatment, statedIn, alsoSays, codeEditions',
  },
  {
    slip: 'a day that there is not',
    at: 'inForce',
    put: '2024-13-01',
    says: "'2024-13-01' is not a date: there is no month 13; months run from 01 to 12",
  },
];

describe('definePolicy tells an author', () => {
  test.each([...limits, ...parts])('of $slip', ({ at, put, path = at, says, also = [] }) => {
    const [issue, ...others] = failure(() => definePolicy(plainFileWith(at, put))).issues;
    expect(issue).toEqual({ path, message: says });
    expect(others.map((other) => other.path)).toEqual(also);
  });

  test('of a misspelt field, and not that the one it was meant for is missing', () => {
    const { landlord: landlrod, ...file } = plainFile;
    expect(failure(() => definePolicy({ ...file, landlrod })).issues).toEqual([
      {
        path: 'landlrod',
        message:
          "there is no field of this name here: did you mean 'landlord'? If not, put the text into the notes",
      },
    ]);
  });

  test('of an event of their own by nearly its name', () => {
    const file = plainFileWith('stages.0.steps.3', {
      'own-reply': '3 working days from own.question',
      beside: true,
    }) as object;
    const events = {
      questions: { name: 'our questions', by: 'landlord' },
      reply: { name: 'your reply', by: 'complainant' },
    };
    const duties = { reply: 'reply to our questions' };
    expect(failure(() => definePolicy({ ...file, events, duties })).issues).toEqual([
      {
        path: 'stages.0.steps.3.own-reply',
        message: expect.stringContaining("did you mean 'own.questions'? If not, add it there"),
      },
    ]);
  });

  test('of steps that are no list, and not that the next stage is never reached', () => {
    const steps = { acknowledge: '5 working days from complaint.received' };
    const file = {
      extends: 'code-2024',
      id: 'our-homes',
      landlord: 'Our Homes',
      inForce: '2024-04-01',
      stages: [
        { id: 'stage-1', handler: 'officer', steps },
        { id: 'stage-2', handler: 'manager' },
      ],
    };
    const { issues } = failure(() => definePolicy(file));
    expect(issues.map(({ path }) => path)).toEqual(['stages.0.steps']);
  });
});
