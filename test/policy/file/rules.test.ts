/** What a policy file can leave out or say in short, and what it stands for. */
import { describe, expect, test } from 'vitest';
import type { Policy } from '../../../src/policy/index.js';
import { definePolicy, ENDS, flatten } from '../../../src/policy/index.js';
import { failure } from '../../calendar/wrong.js';
import type { PolicyData } from '../small-policy.js';
import { put } from '../small-policy.js';
import { plainFile, plainFileWith } from './plain.js';

/** Every value of the policy that the plain file makes once a part is put in (or, `undefined`, taken out). */
function valuesWith(changes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const file = structuredClone(plainFile) as unknown as PolicyData;
  for (const [path, value] of Object.entries(changes)) put(file, path, value);
  const policy: Policy = definePolicy(file as unknown);
  return Object.fromEntries(flatten(policy).map(({ path, value }) => [path, value]));
}

interface Rule {
  readonly because: string;
  /** What is put into the plain file, … */
  readonly put?: Readonly<Record<string, unknown>>;
  /** … where to look, by the paths of `flatten`, … */
  readonly at: string;
  /** … and what is there. */
  readonly is: Readonly<Record<string, unknown>>;
}

const acknowledge = 'stages.0.steps.0.acknowledge';
const limit = (amount: number, unit: string, from: string) => ({ amount, unit, from });

const sentences: readonly Rule[] = [
  {
    because: 'a limit is a sentence',
    at: 'stages.stage-1.steps.acknowledge.limit.0',
    is: limit(5, 'working-days', 'complaint.received'),
  },
  ...(
    [
      ['1 working day', { amount: 1, unit: 'working-days' }],
      ['3 calendar days', { amount: 3, unit: 'calendar-days' }],
      ['2 weeks', { amount: 2, unit: 'weeks' }],
      ['1 month', { amount: 1, unit: 'months' }],
      ['7 days read as working days', { amount: 7, unit: 'days', readAs: 'working-days' }],
    ] as const
  ).map(([length, is]) => ({
    because: `${length} from the receipt`,
    put: { [acknowledge]: `${length} from complaint.received` },
    at: 'stages.stage-1.steps.acknowledge.limit.0',
    is,
  })),
  {
    because: 'a reading of bare days is written for the author',
    put: { [acknowledge]: '7 days read as calendar days from complaint.received' },
    at: 'stages.stage-1.steps.acknowledge.limit.0',
    is: { reading: 'The text says "days" and no more: read as calendar days.' },
  },
  {
    because: 'unless the author has one',
    put: {
      [acknowledge]: {
        is: '7 days read as calendar days from complaint.received',
        reading: 'Told so by the landlord.',
      },
    },
    at: 'stages.stage-1.steps.acknowledge.limit.0',
    is: { readAs: 'calendar-days', reading: 'Told so by the landlord.' },
  },
  {
    because: 'the first day counts',
    put: { [acknowledge]: '1 working day from and including complaint.received' },
    at: 'stages.stage-1.steps.acknowledge.limit.0',
    is: { amount: 1, counting: 'include-start', from: 'complaint.received' },
  },
  {
    because: 'another event has to come first',
    put: { [acknowledge]: '5 working days from complaint.received after complaint.logged' },
    at: 'stages.stage-1.steps.acknowledge.limit.0',
    is: { from: 'complaint.received', after: 'complaint.logged' },
  },
  {
    because: 'a limit runs from the end of another',
    put: { 'stages.1.steps.0.acknowledge': '5 working days from the end of stage-1/respond' },
    at: 'stages.stage-2.steps.acknowledge.limit.0.from',
    is: { expiryOf: 'stage-1/respond' },
  },
  {
    because: 'where it starts is not known',
    put: { [acknowledge]: '5 working days from not-seen' },
    at: 'stages.stage-1.steps.acknowledge.limit.0',
    is: { amount: 5, from: 'not-seen' },
  },
  {
    because: 'several limits are a list, in any form',
    put: {
      [acknowledge]: [
        { is: '2 working days from complaint.received', when: { fact: 'anonymous', is: true } },
        { amount: 5, unit: 'working-days', from: 'complaint.received' },
      ],
    },
    at: 'stages.stage-1.steps.acknowledge.limit',
    is: { '0.amount': 2, '0.when.fact': 'anonymous', '1.amount': 5 },
  },
  {
    because: 'a single limit in fields needs no list',
    put: { [acknowledge]: limit(4, 'weeks', 'complaint.received') },
    at: 'stages.stage-1.steps.acknowledge.limit.0',
    is: limit(4, 'weeks', 'complaint.received'),
  },
  {
    because: 'an extension, an age and a time to go to the Ombudsman are sentences',
    put: {
      'signposts.0': { to: 'housing-ombudsman', at: 'exhausted', clause: '6', within: '12 months' },
    },
    at: '',
    is: {
      'stages.stage-1.steps.respond.extension.each.amount': 10,
      'scope.grounds.over-12-months.met.olderThan.unit': 'months',
      'signposts.housing-ombudsman.within.amount': 12,
      'signposts.housing-ombudsman.at': ['exhausted'],
    },
  },
  {
    because: 'a requirement has a time of its own',
    put: { 'stages.0.requires.2.within': '2 working days from response.sent' },
    at: 'stages.stage-1.requires.stage-1-response-extended-reasons.within',
    is: { amount: 2, from: 'response.sent', clause: '4' },
  },
];

const usual: readonly Rule[] = [
  {
    because: 'a policy is in force from a day',
    at: 'inForce',
    is: { from: '2024-04-01' },
  },
  {
    because: 'a stage has its id as its name',
    at: 'stages.stage-2',
    is: { name: 'Stage 2' },
  },
  {
    because: 'the first stage opens on the receipt, a later one on a request',
    at: 'stages',
    is: {
      'stage-1.opensOn': ['complaint.received'],
      'stage-2.opensOn': ['escalation.requested'],
    },
  },
  {
    because: 'after informal stages alone, a stage opens when the complaint becomes formal',
    put: {
      'stages.1': {
        id: 'stage-1',
        clause: '3',
        steps: [{ respond: '2 weeks from complaint.received' }],
      },
      'stages.0': {
        id: 'first-contact',
        informal: true,
        clause: '2',
        steps: [{ resolve: '5 working days from complaint.received' }],
      },
    },
    at: 'stages',
    is: {
      'first-contact.name': 'First contact',
      'stage-1.opensOn': ['complaint.formalised'],
      'first-contact.steps.resolve.ends.0.as': 'resolved',
    },
  },
  {
    because: 'a stage opens on the end of a time, in words',
    put: { 'stages.1.opensOn': ['escalation.requested', 'the end of stage-1/respond'] },
    at: 'stages.stage-2.opensOn.1',
    is: { expiryOf: 'stage-1/respond' },
  },
  {
    because: 'the landlord does a step, with the usual event',
    at: 'stages.stage-1.steps.acknowledge',
    is: { party: 'landlord', doneBy: ['complaint.acknowledged'] },
  },
  {
    because: 'the complainant escalates',
    at: 'stages.stage-1.steps.escalate',
    is: { party: 'complainant', doneBy: ['escalation.requested'], limit: 'none' },
  },
  {
    because: 'the response at the end of the last stage ends the process',
    at: 'stages.stage-2.steps.respond.ends.0',
    is: { on: 'response.sent', as: 'exhausted' },
  },
  {
    because: 'not where another step of the stage ends it',
    put: {
      'stages.1.steps.2': {
        complete: 'not-stated',
        ends: [{ on: 'action.completed', as: 'resolved' }],
      },
    },
    at: 'stages.stage-2.steps.respond',
    is: { 'ends.0.as': undefined },
  },
  {
    because: 'also where the complaint lapses if the complainant does nothing before it',
    put: {
      'stages.1.steps.0': {
        'return-form': '20 working days from escalation.requested',
        onExpiry: { as: 'lapsed' },
      },
    },
    at: 'stages.stage-2.steps.respond.ends.0',
    is: { on: 'response.sent', as: 'exhausted' },
  },
  {
    because: 'an end by its name is that of whatever does the step',
    put: {
      'stages.0.steps.1.ends': 'resolved',
      'stages.0.steps.1.doneBy': ['response.sent', 'decision.sent'],
    },
    at: 'stages.stage-1.steps.respond.ends',
    is: {
      '0.on': 'response.sent',
      '0.as': 'resolved',
      '1.on': 'decision.sent',
      '1.as': 'resolved',
    },
  },
  {
    because: 'a name stands for a list of one',
    put: { 'stages.0.steps.0.releasedBy': 'complaint.withdrawn' },
    at: 'stages.stage-1',
    is: {
      handler: ['complaints-officer'],
      'steps.acknowledge.releasedBy': ['complaint.withdrawn'],
    },
  },
  {
    because: 'at any time is while it is open and after every end',
    at: 'signposts.housing-ombudsman',
    is: { at: ['open', ...ENDS] },
  },
  {
    because: 'nothing is required where nothing is listed',
    put: { requirements: undefined },
    at: '',
    is: { requirements: [] },
  },
];

const clauses: readonly Rule[] = [
  {
    because: 'a part without a clause has that of the part around it',
    at: 'stages.stage-1.steps',
    is: {
      'acknowledge.clause': '2',
      'acknowledge.limit.0.clause': '2',
      'respond.extension.clause': '4',
      'respond.extension.beyond.clause': '4',
    },
  },
  {
    because: 'grounds have that of the scope',
    at: 'scope.grounds',
    is: { 'over-12-months.clause': '1', 'legal.clause': '1' },
  },
  {
    because: 'a clause that is cited is executed, any other documented',
    put: { 'clauses.9': { summary: 'Learning.', statedIn: 'learning' } },
    at: 'clauses',
    is: { '2.treatment': 'executed', '9.treatment': 'documented', '9.statedIn': 'learning' },
  },
  {
    because: 'unless it says so itself',
    put: { 'clauses.2': { summary: 'Stage 1.', treatment: 'not-transcribed' } },
    at: 'clauses',
    is: { '2.treatment': 'not-transcribed' },
  },
];

const silences: readonly Rule[] = [
  {
    because: 'what is left out is not stated',
    put: { 'stages.0.handler': undefined },
    at: '',
    is: {
      'stages.stage-1.handler': 'not-stated',
      'stages.stage-1.steps.respond.extension.times': 'not-stated',
      'stages.stage-1.steps.respond.extension.beyond.each': 'not-stated',
      refusal: 'not-stated',
      lateRequest: 'not-stated',
      conduct: 'not-stated',
      reopening: 'not-stated',
      merging: 'not-stated',
    },
  },
  {
    because: 'or was not seen',
    put: { unsaid: 'not-seen', signposts: undefined, 'stages.1.steps.1.extension': undefined },
    at: '',
    is: { signposts: 'not-seen', 'stages.stage-2.steps.respond.extension': 'not-seen' },
  },
  {
    because: 'only of a response does a silence on extensions say anything',
    at: 'stages.stage-1.steps.acknowledge',
    is: { extension: undefined },
  },
];

const requirements: readonly Rule[] = [
  {
    because: 'each content of a letter is a requirement of its own',
    at: 'stages.stage-1.requires.stage-1-response-sent-decision',
    is: {
      kind: 'missing-content',
      of: ['response.sent'],
      clause: '2',
      'holds.fact': 'contents',
      'holds.includes': 'decision',
      must: 'give the decision',
    },
  },
  {
    because: 'and so is each thing given',
    at: 'stages.stage-2.requires.stage-2-response-extended-reasons',
    is: { kind: 'missing-reasons', 'holds.fact': 'reasons', 'holds.given': true, clause: '4' },
  },
  {
    because: 'and each thing that is so',
    at: 'stages.stage-2.requires.stage-2-response-sent-independent',
    is: { kind: 'wrong-handler', 'holds.fact': 'independent', 'holds.is': true },
  },
  {
    because: 'with an id or words of its own, it is one',
    put: {
      'stages.0.requires.0': {
        id: 'first-letter',
        of: 'complaint.acknowledged',
        contains: ['stage', 'own-thing'],
      },
      'contents.2': 'own-thing',
    },
    at: 'stages.stage-1.requires.first-letter',
    is: {
      kind: 'missing-content',
      'holds.all.0.includes': 'stage',
      'holds.all.1.includes': 'own-thing',
      must: 'give the stage and give the own thing',
    },
  },
  {
    because: 'a notice is of the exclusion',
    put: { 'scope.grounds.0.notice': [{ gives: 'reasons', shows: 'inWriting' }] },
    at: 'scope.grounds.over-12-months.notice',
    is: {
      'over-12-months-complaint-excluded-reasons.of': ['complaint.excluded'],
      'over-12-months-complaint-excluded-in-writing.kind': 'not-in-writing',
    },
  },
  {
    because: 'a formality is of the refusal',
    put: { refusal: { clause: '3', grounds: 'not-stated', formalities: [{ shows: 'inWriting' }] } },
    at: 'refusal.formalities.escalation-refused-in-writing',
    is: { of: ['escalation.refused'], kind: 'formality', must: 'be in writing' },
  },
];

describe.each([
  ['a sentence', sentences],
  ['what is usual', usual],
  ['a clause', clauses],
  ['a silence', silences],
  ['a requirement', requirements],
])('%s', (_, rules) => {
  test.each(rules)('$because', ({ put: changes = {}, at, is }) => {
    const values = valuesWith(changes);
    const paths = Object.keys(is).map((field) => [field, at ? `${at}.${field}` : field] as const);
    expect(Object.fromEntries(paths.map(([field, path]) => [field, values[path]]))).toEqual(is);
  });
});

test('clauses by number stand in the order of their numbers', () => {
  const { clauses: listed } = definePolicy({
    ...structuredClone(plainFile),
    clauses: { ...plainFile.clauses, '4.10': 'Later.', '4.9': 'Earlier.', A1: 'An appendix.' },
  } as unknown);
  const numbers = ['1', '2', '3', '4', '4.9', '4.10', '6', 'A1'];
  expect(listed.map(({ number }) => number)).toEqual(numbers);
});

test('a file for an editor names its schema', () => {
  expect(definePolicy(plainFileWith('$schema', './policy.json'))).toEqual(definePolicy(plainFile));
});

test('a misspelt end is one fault, where it stands', () => {
  const file = plainFileWith('stages.0.steps.1.ends', 'resolve');
  expect(failure(() => definePolicy(file)).issues).toEqual([
    {
      path: 'stages.0.steps.1.ends',
      message: `'resolve': it should be one of '${ENDS.join("', '")}'`,
    },
  ]);
});

test('a step in the core form says itself what it ends', () => {
  const steps = [
    { duty: 'respond', limit: '5 working days from escalation.requested' },
    { complete: 'none', ends: [{ on: 'action.completed', as: 'resolved' }] },
  ];
  const { stages } = definePolicy(plainFileWith('stages.1.steps', steps));
  expect(stages[1]?.steps[0]).not.toHaveProperty('ends');
});

test('the file is left as it was', () => {
  const file = structuredClone(plainFile);
  definePolicy(file);
  expect(file).toEqual(plainFile);
});
