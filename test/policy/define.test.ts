import { describe, expect, test } from 'vitest';
import { definePolicy, EVENT_TYPES } from '../../src/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { failure } from '../calendar/wrong.js';
import type { PolicyData } from './small-policy.js';
import { put, smallPolicy, smallPolicyWith } from './small-policy.js';

const faultsIn = (input: unknown) => {
  const error = failure(() => definePolicy(input));
  expect(error.code).toBe('policy/invalid');
  return error.issues;
};

interface Fault {
  /** What is wrong, as a person would say it. */
  readonly fault: string;
  /** Where the wrong value is put, … */
  readonly at: string;
  /** … the value; `undefined` takes out what is there. */
  readonly put: unknown;
  /** The path of the issue, where it is not the place itself. */
  readonly path?: string;
  /** What the message names: what was given, and what would be right. */
  readonly says: readonly string[];
}

const steps = 'stages.1.steps';

const faultsOfOneField: readonly Fault[] = [
  {
    fault: 'an id with a capital and a space',
    at: 'id',
    put: 'Small 2020',
    says: ["'Small 2020'", 'lower-case letters, digits and hyphens', 'stage-1'],
  },
  {
    fault: 'an id that begins with a digit',
    at: 'stages.1.id',
    put: '1st-stage',
    says: ["'1st-stage'", 'beginning with a letter'],
  },
  {
    fault: 'an unknown unit',
    at: `${steps}.1.limit.0.unit`,
    put: 'fortnights',
    says: ["'fortnights'", "'working-days', 'calendar-days', 'days', 'weeks', 'months'"],
  },
  ...[0, -1, 2.5, '10', null].map((put) => ({
    fault: `an amount of ${put} days`,
    at: `${steps}.1.limit.0.amount`,
    put,
    says: [String(put), 'a whole number, at least 1'],
  })),
  {
    fault: 'more days than any limit has',
    at: `${steps}.1.limit.0.amount`,
    put: 1e12,
    says: ['1000000000000', 'at most 10000'],
  },
  {
    fault: 'an age of no months',
    at: 'scope.grounds.0.met.olderThan.amount',
    put: 0,
    says: ['0', 'a whole number, at least 1'],
  },
  {
    fault: 'an amount left out',
    at: `${steps}.1.limit.0.amount`,
    put: undefined,
    says: ['is missing', 'a whole number, at least 1'],
  },
  {
    fault: 'a typing error in a trigger',
    at: `${steps}.1.limit.0.from`,
    put: 'complaint.recieved',
    says: ["'complaint.recieved'", "'complaint.received', perhaps"],
  },
  {
    fault: 'a typing error in what opens a stage',
    at: 'stages.2.opensOn.0',
    put: 'escalation.request',
    says: ["'escalation.request'", "'escalation.requested', perhaps"],
  },
  {
    fault: 'a typing error in what does a step',
    at: `${steps}.1.doneBy.0`,
    put: 'response.snet',
    says: ["'response.snet'", "'response.sent', perhaps"],
  },
  {
    fault: 'a trigger of another kind',
    at: 'stages.2.opensOn.0',
    put: { expiry: 'stage-1/respond' },
    path: 'stages.2.opensOn.0.expiry',
    says: ['no field of this name', 'expiryOf'],
  },
  {
    fault: 'an unknown duty',
    at: `${steps}.1.duty`,
    put: 'responding',
    says: ["'responding'", "'respond', perhaps"],
  },
  {
    fault: 'an unknown field',
    at: `${steps}.1.limt`,
    put: 'none',
    says: ['no field of this name', 'limit', 'extension'],
  },
  {
    fault: 'an unknown field of the whole',
    at: 'version',
    put: '1.0',
    says: ['no field of this name', 'edition'],
  },
  { fault: 'a missing text', at: 'landlord', put: undefined, says: ['is missing', 'text'] },
  { fault: 'a missing object', at: 'scope', put: undefined, says: ['is missing', 'an object'] },
  {
    fault: 'a missing list',
    at: 'stages.1.steps',
    put: undefined,
    says: ['is missing', 'a list'],
  },
  {
    fault: 'a value neither given nor said to be absent',
    at: 'refusal',
    put: undefined,
    says: ['is missing', "'none', 'not-stated', 'not-seen', or an object"],
  },
  { fault: 'an empty text', at: 'title', put: '', says: ["''", 'not be empty'] },
  { fault: 'no stages', at: 'stages', put: [], says: ['[]', 'not be empty'] },
  {
    fault: 'a function for a text',
    at: 'title',
    put: () => 'Complaints',
    says: ['a function', 'text'],
  },
  {
    fault: 'a wrong way of saying that there is none',
    at: `${steps}.0.limit`,
    put: 'unknown',
    says: ["'unknown'", "'none', 'not-stated', 'not-seen', or a list"],
  },
  {
    fault: 'a number of extensions below one',
    at: `${steps}.1.extension.times`,
    put: 0,
    says: ['0', 'a whole number, at least 1'],
  },
  {
    fault: 'a size below nothing',
    at: 'requirements.0.holds',
    put: { fact: 'members', size: -1 },
    path: 'requirements.0.holds.size',
    says: ['-1', 'at least 0'],
  },
  {
    fault: 'a seniority in words',
    at: 'roles',
    put: { boss: 'high' },
    path: 'roles.boss',
    says: ["'high'", 'a number'],
  },
  {
    fault: 'a flag that is neither true nor left out',
    at: `${steps}.0.beside`,
    put: false,
    says: ['false', 'true'],
  },
  {
    fault: 'a wrong date',
    at: 'inForce.from',
    put: '2020-02-30',
    says: ["'2020-02-30'", 'the last is 2020-02-29'],
  },
  {
    fault: 'a date the wrong way round',
    at: 'inForce.to',
    put: '31/12/2022',
    says: ["'31/12/2022'", '2022-12-31'],
  },
  {
    fault: 'what a clause also says, without the part that prints it',
    at: 'clauses.0.alsoSays',
    put: 'The form comes by post.',
    says: ["'The form comes by post.'", 'by the part of the document', '{ handling:'],
  },
  {
    fault: 'what a clause also says, in a part there is none of',
    at: 'clauses.0.alsoSays',
    put: { handeling: 'The form comes by post.' },
    path: 'clauses.0.alsoSays.handeling',
    says: ['no field of this name', 'handling', 'holding-letters'],
  },
  {
    fault: 'what a clause also says, with nothing said',
    at: 'clauses.0.alsoSays',
    put: { handling: '' },
    path: 'clauses.0.alsoSays.handling',
    says: ["''", 'not be empty'],
  },
  { fault: 'a missing date', at: 'inForce.from', put: undefined, says: ['is missing', 'a date'] },
  {
    fault: 'a condition with an unknown operator',
    at: 'requirements.0.holds',
    put: { fact: 'agreed', equals: true },
    says: ['"equals":true', "'is', 'in', 'includes', 'only', 'size', 'atMost', 'given'"],
  },
  {
    fault: 'a condition within conditions with an unknown operator',
    at: 'requirements.0.holds',
    put: { all: [{ not: { fact: 'agreed', equals: true } }] },
    path: 'requirements.0.holds.all.0.not',
    says: ["'is', 'in', 'includes'"],
  },
  {
    fault: 'a condition with two operators',
    at: 'requirements.0.holds',
    put: { fact: 'agreed', is: true, in: [true] },
    path: 'requirements.0.holds.in',
    says: ['no field of this name', 'fact, is'],
  },
  {
    fault: 'a condition that is a text',
    at: 'requirements.0.holds',
    put: 'agreed',
    says: ["'agreed'", 'an object'],
  },
];

const faultsOfTheWhole: readonly Fault[] = [
  {
    fault: 'an edition that ends before it begins',
    at: 'inForce.to',
    put: '2019-12-31',
    says: ['2019-12-31 is before 2020-01-01', 'exchange the two'],
  },
  {
    fault: 'an edition to be reviewed before it begins',
    at: 'inForce.reviewBy',
    put: '2019-12-31',
    says: ['2019-12-31 is before 2020-01-01', 'exchange the two'],
  },
  {
    fault: 'two stages with one id',
    at: 'stages.2.id',
    put: 'stage-1',
    says: ["'stage-1'", 'stages.1.id', 'an id of its own'],
  },
  {
    fault: 'one duty twice in a stage',
    at: `${steps}.0.duty`,
    put: 'respond',
    path: `${steps}.1.duty`,
    says: ["'respond'", 'stages.1.steps.0.duty', 'several limits'],
  },
  {
    fault: 'one clause number twice',
    at: 'clauses.2',
    put: { number: '1', summary: 'Again.', treatment: 'documented' },
    path: 'clauses.2.number',
    says: ["'1'", 'clauses.0.number', 'each clause once'],
  },
  {
    fault: 'two grounds with one id',
    at: 'scope.grounds.1.id',
    put: 'too-old',
    says: ["'too-old'", 'scope.grounds.0.id'],
  },
  {
    fault: 'two grounds for refusing with one id',
    at: 'refusal.grounds.1.id',
    put: 'excessive',
    says: ["'excessive'", 'refusal.grounds.0.id'],
  },
  {
    fault: 'two requirements with one id, in different places',
    at: 'requirements.0.id',
    put: 'tells-of-escalation',
    says: ["'tells-of-escalation'", 'stages.1.requires.0.id'],
  },
  ...['awaiting', 'closed'].map((put) => ({
    fault: `a stage called ${put}`,
    at: 'stages.0.id',
    put,
    says: [`'${put}' is the name of a state`, 'stage-1'],
  })),
  {
    fault: 'a clause that is not in the list',
    at: `${steps}.1.limit.0.clause`,
    put: '1.9',
    says: ["'1.9'", "policy's list of clauses"],
  },
  {
    fault: 'an unknown role that handles a stage',
    at: 'stages.1.handler.0',
    put: 'investigater',
    says: ["'investigater' is not a role", "'investigator'", "policy's roles"],
  },
  {
    fault: 'the landlord as a role that handles a stage',
    at: 'stages.1.handler.0',
    put: 'landlord',
    says: ["'landlord' is not a role"],
  },
  {
    fault: 'an unknown role with discretion',
    at: 'refusal.grounds.0.discretion',
    put: 'xyz',
    says: ["'xyz' is not a role known here: add it to the policy's roles"],
  },
  {
    fault: 'an unknown role in seniority',
    at: 'refusal.formalities.0.holds.seniority',
    put: 'direktor',
    says: ["'direktor' is not a role", "'director'"],
  },
  {
    fault: 'a seniority nobody can have',
    at: 'refusal.formalities.0.holds.seniority',
    put: 'panel',
    says: ["'panel' is outside the line of management", "'manager'"],
  },
  {
    fault: 'an unknown role in a condition',
    at: 'requirements.0.holds.any.0.in.1',
    put: 'direktor',
    says: ["'direktor' is not a role", "'director'"],
  },
  {
    fault: 'an unknown content in a condition',
    at: 'stages.1.requires.0.holds.includes',
    put: 'escalation-rights',
    says: ["'escalation-rights' is not a content", "'escalation-right'", "policy's contents"],
  },
  {
    fault: 'an unknown subject in a condition',
    at: 'signposts.0.when.includes',
    put: 'houses',
    says: ["'houses' is not a subject", "'housing'", "policy's subjects"],
  },
  {
    fault: 'an unknown body in a condition',
    at: 'requirements.0.holds',
    put: { fact: 'signposts', includes: 'xyz' },
    path: 'requirements.0.holds.includes',
    says: ["'xyz' is not a body to signpost to known here", "add it to the policy's bodies"],
  },
  {
    fault: 'a first stage that receipt does not open',
    at: 'stages.0.opensOn',
    put: ['complaint.formalised'],
    says: ["add 'complaint.received'"],
  },
  {
    fault: 'a stage that no window leads to',
    at: `${steps}.2`,
    put: {
      duty: 'allocate',
      party: 'landlord',
      clause: '1',
      doneBy: ['complaint.allocated'],
      limit: 'none',
    },
    path: 'stages.2.opensOn',
    says: ['nothing in an earlier stage leads here', "'escalation.requested'", 'a window'],
  },
  {
    fault: 'a stage that no informal stage leads to',
    at: 'stages.2.opensOn',
    put: ['complaint.formalised'],
    path: 'stages.1.steps.2',
    says: ['no later stage opens on'],
  },
  {
    fault: 'a later stage opened by a fact that opens none',
    at: 'stages.2.opensOn.1',
    put: 'response.sent',
    says: ["'response.sent' opens no later stage", "'escalation.requested'"],
  },
  {
    fault: 'a window with no stage after it',
    at: 'stages.2.steps.1',
    put: {
      duty: 'escalate',
      party: 'complainant',
      clause: '1',
      doneBy: ['escalation.requested'],
      limit: 'none',
    },
    says: ['no later stage opens on', 'take the window out'],
  },
  ...[
    { of: 'a duty that does not exist', expiryOf: 'informal/respond' },
    { of: 'a stage that does not exist', expiryOf: 'nowhere/respond' },
    { of: 'a later duty', expiryOf: 'stage-2/respond' },
    { of: 'a duty of the stage itself', expiryOf: 'stage-1/respond' },
  ].map(({ of, expiryOf }) => ({
    fault: `the expiry of ${of}`,
    at: 'stages.1.opensOn.1',
    put: { expiryOf },
    says: [`'${expiryOf}' is not a duty`, 'possible here: informal/resolve'],
  })),
  {
    fault: 'the expiry of a duty without a limit',
    at: 'stages.2.opensOn.1',
    put: { expiryOf: 'stage-1/contact' },
    says: ["'stage-1/contact'", 'informal/resolve, stage-1/respond'],
  },
  {
    fault: "the expiry of the complainant's own time",
    at: 'stages.2.opensOn.1',
    put: { expiryOf: 'stage-1/escalate' },
    says: ["'stage-1/escalate' is not a duty of the landlord"],
  },
  {
    fault: 'the expiry of a duty before there is any',
    at: 'stages.0.opensOn.1',
    put: { expiryOf: 'stage-1/respond' },
    says: ['there is none before this stage'],
  },
  {
    fault: 'an event that does two steps',
    at: `${steps}.0.doneBy.0`,
    put: 'response.sent',
    path: `${steps}.1.doneBy.0`,
    says: ["'response.sent' already does stages.1.steps.0"],
  },
  {
    fault: 'an end on an event that does not do the step',
    at: 'stages.2.steps.0.ends.0.on',
    put: 'decision.sent',
    says: ["'decision.sent' does not do this step", 'response.sent'],
  },
  {
    fault: 'an end on a step beside the others',
    at: `${steps}.0.ends`,
    put: [{ on: 'complainant.contacted', as: 'resolved' }],
    path: `${steps}.0.ends.0`,
    says: ['alongside the others ends nothing'],
  },
  {
    fault: 'a last stage that never ends',
    at: 'stages.2.steps.0.ends',
    put: undefined,
    path: 'stages.2.steps',
    says: ['nothing at the last stage ends the process', "as: 'exhausted'"],
  },
  {
    fault: 'a stage of nothing but steps beside the others',
    at: 'stages.2.steps.0.beside',
    put: true,
    path: 'stages.2.steps',
    says: ['waits for nothing', 'at least one step'],
  },
];

describe('definePolicy finds', () => {
  test.each([...faultsOfOneField, ...faultsOfTheWhole])(
    '$fault',
    ({ at, put, path = at, says }) => {
      const issues = faultsIn(smallPolicyWith(at, put));
      const messages = issues.filter((issue) => issue.path === path).map(({ message }) => message);
      expect(messages).toHaveLength(1);
      for (const text of says) expect(messages[0]).toContain(text);
      expect(messages[0]?.length).toBeLessThan(400);
    },
  );

  test('an event type like no other, and lists them all', () => {
    const [issue] = faultsIn(smallPolicyWith(`${steps}.1.doneBy.0`, 'xyz'));
    for (const type of EVENT_TYPES) expect(issue?.message).toContain(`'${type}'`);
  });

  test('an end by refusal under a policy that cannot refuse', () => {
    const policy = smallPolicyWith('refusal', 'none');
    put(policy, 'stages.2.steps.0.ends.0.as', 'escalation-refused');
    expect(faultsIn(policy)).toEqual([
      {
        path: 'stages.2.steps.0.ends.0.as',
        message: expect.stringContaining('no power to refuse escalation'),
      },
    ]);
  });

  test.each([
    { what: 'nothing', input: null, says: 'null' },
    { what: 'nothing at all', input: undefined, says: 'is missing' },
    { what: 'a text', input: 'small', says: "'small'" },
    { what: 'a list', input: [smallPolicy()], says: '[{' },
    { what: 'a number', input: 3, says: '3' },
  ])('that $what is no policy', ({ input, says }) => {
    expect(faultsIn(input)).toEqual([{ path: '', message: expect.stringContaining(says) }]);
  });

  test('every field missing from an empty object', () => {
    expect(faultsIn({}).map(({ path }) => path)).toEqual([
      'id',
      'edition',
      'landlord',
      'title',
      'inForce',
      'clauses',
      'stages',
      'scope',
      'refusal',
      'lateRequest',
      'signposts',
    ]);
  });

  test('two stages without an id: each is told that it is missing, not that they are alike', () => {
    const policy = smallPolicyWith('stages.1.id', undefined);
    put(policy, 'stages.2.id', undefined);
    expect(faultsIn(policy)).toEqual(
      ['stages.1.id', 'stages.2.id'].map((path) => ({
        path,
        message: expect.stringContaining('is missing'),
      })),
    );
  });

  test.each([
    {
      what: 'stages that are texts',
      at: 'stages',
      put: ['one', 'two'],
      paths: ['stages.0', 'stages.1'],
    },
    {
      what: 'a stage with no steps in it',
      at: 'stages.0.steps',
      put: [],
      paths: ['stages.0.steps'],
    },
    {
      what: 'a stage opened by a typing error alone',
      at: 'stages.2.opensOn',
      put: ['escalation.request'],
      paths: ['stages.2.opensOn.0'],
    },
    {
      what: 'two clauses that are texts',
      at: 'clauses',
      put: ['1', '2'],
      paths: ['clauses.0', 'clauses.1'],
    },
  ])('$what, and not what only follows from it', ({ at, put: value, paths }) => {
    const found = faultsIn(smallPolicyWith(at, value)).map(({ path }) => path);
    expect(found.filter((path) => path.startsWith(at))).toEqual(paths);
  });

  test('a stage that is raised formally, where no stage before it is informal', () => {
    const policy = smallPolicyWith('stages.0.informal', undefined);
    put(policy, 'stages.1.opensOn', ['complaint.formalised']);
    expect(faultsIn(policy)).toEqual([
      {
        path: 'stages.1.opensOn',
        message: expect.stringContaining('put an informal stage before it'),
      },
    ]);
  });

  test('a stage to which only its own window leads', () => {
    const window = smallPolicy();
    put(window, `${steps}.2.doneBy`, ['form.returned']);
    put(window, 'stages.2.steps.1', {
      duty: 'escalate',
      party: 'complainant',
      clause: '1',
      doneBy: ['escalation.requested'],
      limit: 'none',
    });
    expect(faultsIn(window).map(({ path }) => path)).toContain('stages.2.opensOn');
  });

  test('what leads back to itself, which no file could hold', () => {
    const ground: PolicyData = { id: 'endless' };
    ground['met'] = { not: ground };
    expect(faultsIn(smallPolicyWith('scope.grounds.0', ground))).toEqual([
      { path: 'scope.grounds.0.met.not', message: expect.stringContaining('plain data') },
    ]);
  });

  test('many faults in one policy, of single fields and of the whole, all at once', () => {
    const policy = smallPolicy();
    const many = [...faultsOfOneField, ...faultsOfTheWhole].filter(({ at }) =>
      [
        'id',
        'title',
        'inForce.from',
        `${steps}.1.limt`,
        'stages.1.requires.0.holds.includes',
        'scope.grounds.1.id',
        'stages.2.steps.0.ends.0.on',
      ].includes(at),
    );
    for (const { at, put: value } of many) put(policy, at, value);
    expect(
      faultsIn(policy)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...new Set(many.map(({ at, path = at }) => path))].sort());
  });

  test('a fault of a field once, and nothing that only follows from it', () => {
    expect(
      faultsIn(smallPolicyWith('inForce', { from: '2020-13-01', to: '1/1/2019' })),
    ).toHaveLength(2);
    expect(faultsIn(smallPolicyWith('stages.1.clause', ''))).toHaveLength(1);
  });
});

describe('definePolicy leaves alone', () => {
  test.each([
    { what: 'an open list of grounds', at: 'scope.open', put: { clause: '2' } },
    {
      what: 'an end by refusal, where there is the power',
      at: 'stages.2.steps.0.ends.0.as',
      put: 'escalation-refused',
    },
    {
      what: 'a stage that only the end of a time opens',
      at: 'stages.1.opensOn',
      put: [{ expiryOf: 'informal/resolve' }],
    },
    { what: 'an edition of one day', at: 'inForce.to', put: '2020-01-01' },
    { what: 'an edition without an end', at: 'inForce', put: { from: '2020-01-01' } },
    { what: 'a role that it adds', at: 'stages.1.handler.0', put: 'inspector' },
    {
      what: 'a content that it adds',
      at: 'stages.1.requires.0.holds.includes',
      put: 'repair-date',
    },
    { what: 'a subject that it adds', at: 'signposts.0.when.includes', put: 'leisure' },
    { what: 'a topic of its own', at: 'scope.grounds.1.met.includes', put: 'moorings' },
    { what: 'a fact of its own', at: 'scope.grounds.1.met', put: { fact: 'moored', is: true } },
    {
      what: 'every operator',
      at: 'requirements.0.holds',
      put: {
        all: [
          { fact: 'a', is: 1 },
          { fact: 'a', in: [1, 'x', true] },
          { fact: 'a', includes: 'x' },
          { fact: 'a', only: ['x'] },
          { fact: 'a', size: 0 },
          { fact: 'a', atMost: 0 },
          { fact: 'a', given: true },
          { any: [{ not: { fact: 'a', seniority: 'manager' } }] },
          { olderThan: { amount: 3, unit: 'weeks' }, since: 'later', boundary: 'at-least' },
        ],
      },
    },
  ])('$what', ({ at, put: value }) => {
    const policy = smallPolicyWith(at, value);
    Object.assign(policy, {
      roles: { inspector: 2 },
      contents: ['repair-date'],
      subjects: ['leisure'],
    });
    expect(definePolicy(policy)).toEqual(policy);
  });
});

describe('a policy, once defined,', () => {
  const everyPart = (value: unknown): object[] =>
    typeof value === 'object' && value !== null
      ? [value, ...Object.values(value).flatMap(everyPart)]
      : [];

  test('is equal to its input as data', () => {
    expect(definePolicy(smallPolicy())).toEqual(smallPolicy());
  });

  test('is frozen in every part', () => {
    expect(everyPart(definePolicy(smallPolicy())).filter((part) => !Object.isFrozen(part))).toEqual(
      [],
    );
  });

  test('leaves its input as it was: neither changed nor frozen', () => {
    const input = smallPolicy();
    definePolicy(input);
    expect(input).toEqual(smallPolicy());
    expect(everyPart(input).filter((part) => Object.isFrozen(part))).toEqual([]);
  });

  test('can be made from input that is frozen itself', () => {
    const input = smallPolicy();
    for (const part of everyPart(input)) Object.freeze(part);
    expect(definePolicy(input)).toEqual(smallPolicy());
  });

  test.each([{ policy: housingPlus2018 }, { policy: definePolicy(smallPolicy()) }])(
    'goes through JSON and back: $policy.id',
    ({ policy }) => {
      expect(definePolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
    },
  );
});
