import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessEscalation, assessScope } from '../../src/assessments/index.js';
import { dueDate } from '../../src/calendar/index.js';
import { obligationsOf, replay } from '../../src/complaint/index.js';
import type { ErrorCode } from '../../src/errors.js';
import { housingPlus2018 as policy } from '../../src/policies/index.js';
import { EVENT_TYPES } from '../../src/policy/index.js';
import type { matchers } from '../../src/testing/index.js';
import { asOf, story } from '../../src/testing/index.js';
import { LEAK } from '../assessments/leak.js';
import { underHousingPlus, WHOLE_HISTORY } from '../support/histories.js';
import { failureOf, RUNNERS } from './assertions.js';

type Asked = readonly [keyof typeof matchers, ...unknown[]];

const complaint = underHousingPlus(...WHOLE_HISTORY);
const [obligation] = obligationsOf(complaint, '2019-01-01', { by: ['policy'] });
const limit = dueDate({ amount: 2, unit: 'weeks' }, '2019-01-01');

/** The failures of an assertion by each test runner, with `.not` and without. */
const failuresOf = (received: unknown, [name, ...args]: Asked) =>
  Object.values(RUNNERS).flatMap((make) => [
    failureOf(() => make(received)[name](...args)),
    failureOf(() => make(received).not[name](...args)),
  ]);

/** Expects an assertion to be refused, however it is made, and to say this. */
function refused(received: unknown, asked: Asked, ...says: readonly string[]): void {
  for (const failure of failuresOf(received, asked)) {
    expect(failure).toMatchObject({ name: 'ComplaintsError', code: 'argument/invalid' });
    for (const part of says) expect(failure?.message).toContain(part);
  }
}

describe('a slip of the keyboard fails, with .not and without:', () => {
  test.each<{ because: string; asked: Asked; says: readonly string[] }>([
    {
      because: 'a duty',
      asked: ['toHaveMet', 'stage-1/repond'],
      says: [
        "'stage-1/repond' is not a duty of the policy: did you mean 'stage-1/respond'?",
        'Possible: first-contact/resolve, stage-1/',
      ],
    },
    {
      because: 'a duty of a stage the policy does not have',
      asked: ['toFallDueOn', '2019-01-08', 'stage-9/respond'],
      says: ["'stage-9/respond' is not a duty of the policy"],
    },
    {
      because: 'no duty',
      asked: ['toBeOverdue'],
      says: ['undefined is not a duty of the policy.'],
    },
    {
      because: 'a clause',
      asked: ['toBreach', '5.55'],
      says: ["did you mean '5.5'?", 'A1.3(b)', 'refusal-without-formalities'],
    },
    { because: 'no clause', asked: ['toBreach'], says: ['undefined is not a clause'] },
    {
      because: 'a fact',
      asked: ['toBeAbleTo', 'escalation.request'],
      says: ["did you mean 'escalation.requested'?", 'complaint.received'],
    },
    {
      because: 'a stage',
      asked: ['toBeAt', 'stage-4'],
      says: ["'stage-4' is not a place in the policy", 'stage-2/respond, ', 'stage-3/decide, '],
    },
    {
      because: 'a step at which nothing waits',
      asked: ['toBeAt', 'stage-1/allocate'],
      says: ["'stage-1/allocate' is not a place in the policy"],
    },
    {
      because: 'an end',
      asked: ['toHaveEndedAs', 'exhaused'],
      says: ["did you mean 'exhausted'?", 'escalation-refused'],
    },
    {
      because: 'a body',
      asked: ['toSignpost', 'ombudsman'],
      says: ["did you mean 'housing-ombudsman'?"],
    },
    {
      because: 'an option',
      asked: ['toBreachNothing', { asof: '2019-01-01' }],
      says: ["'asof' is not an option here: did you mean 'asOf'?"],
    },
    {
      because: 'an option of other matchers',
      asked: ['toHaveMet', 'stage-1/respond', { by: 2 }],
      says: ["'by' is not an option here"],
    },
    {
      because: 'a day in the place of the options',
      asked: ['toBreach', '5.5', '2019-01-01'],
      says: ['The options should be an object with asOf.'],
    },
    {
      because: 'an option that was meant to have a value',
      asked: ['toBreach', '5.5', { asOf: undefined }],
      says: ['asOf is undefined: say which, or leave it out.'],
    },
    {
      because: 'half a working day',
      asked: ['toBeLate', 'stage-1/respond', { by: 0.5 }],
      says: ["'by' should be a whole number of working days."],
    },
    {
      because: 'a day before anything had happened',
      asked: ['toBreachNothing', { asOf: '2018-12-19' }],
      says: ['The first event of the complaint is on 2018-12-20: look from that day or later.'],
    },
  ])('$because', ({ asked, says }) => refused(complaint, asked, ...says));

  test.each<[string, ErrorCode]>([
    ['1/2/2019', 'date/invalid'],
    ['2019-02-29', 'date/invalid'],
  ])('the date %s', (day, code) => {
    for (const asked of [
      ['toFallDueOn', day, 'stage-1/respond'],
      ['toBreachNothing', { asOf: day }],
    ] as const) {
      for (const failure of failuresOf(complaint, asked)) expect(failure).toMatchObject({ code });
    }
  });

  test('a ground, or the clause of one', () => {
    refused(LEAK, ['toBeExcludedUnder', '4.66', policy], "did you mean '4.6'?", 'over-12-months');
    refused(LEAK, ['toBeExcludedUnder', '5.5', policy], "'5.5' is not a ground considered here");
    const request = assessEscalation(complaint, { on: '2019-02-04' });
    refused(request, ['toBeRefusableUnder', '4.6'], 'excessive', 'outside-remit');
  });

  test('a fact that is not known, with .not', () => {
    const determined = failureOf(() => expect(LEAK).not.toBeUndetermined(policy, 'hapenedOn'));
    expect(determined?.message).toContain('Name no facts with .not');
    expect(failureOf(() => expect(LEAK).toBeUndetermined(policy, 'hapenedOn'))?.message).toContain(
      'Expected the matter to be undetermined for lack of hapenedOn',
    );
  });

  test('a fact of a matter', () => {
    for (const failure of failuresOf({ ...LEAK, hapenedOn: '2018-01-01' }, ['toBeInScope', policy]))
      expect(failure).toMatchObject({ code: 'matter/invalid' });
  });

  test('whatever it is', () => {
    const duties = policy.stages.flatMap(({ id, steps }) =>
      steps.map(({ duty }) => `${id}/${duty}`),
    );
    const wrong = (right: readonly string[]) =>
      fc
        .oneof(
          fc.string(),
          fc
            .tuple(fc.constantFrom(...right), fc.nat(), fc.constantFrom('', 'x', '-', '/', ' '))
            .map(([name, at, char]) => {
              const cut = at % name.length;
              return name.slice(0, cut) + char + name.slice(cut + 1);
            }),
        )
        .filter((name) => !right.includes(name));
    const runs = { numRuns: 50 };
    fc.assert(
      fc.property(wrong(duties), (id) => {
        refused(complaint, ['toHaveMet', id]);
        refused(complaint, ['toBeOverdue', id]);
        refused(complaint, ['toFallDueOn', '2019-01-08', id]);
      }),
      runs,
    );
    fc.assert(
      fc.property(wrong(EVENT_TYPES), (type) => refused(complaint, ['toBeAbleTo', type])),
      runs,
    );
  });
});

describe('the wrong subject fails, with .not and without:', () => {
  test.each<{ because: string; received: unknown; asked: Asked; says: readonly string[] }>([
    {
      because: 'a text in the place of a complaint',
      received: 'complaint',
      asked: ['toBreach', '5.5'],
      says: ['a complaint, as openComplaint'],
    },
    {
      because: 'nothing in the place of a complaint',
      received: undefined,
      asked: ['toBeAt', 'stage-1'],
      says: ['a complaint, as openComplaint'],
    },
    {
      because: 'an obligation in the place of a complaint',
      received: obligation,
      asked: ['toBreachNothing'],
      says: ['a complaint, as openComplaint'],
    },
    {
      because: 'an obligation, and which',
      received: obligation,
      asked: ['toHaveMet', 'stage-1/respond'],
      says: ['The options should be an object'],
    },
    {
      because: 'an obligation as of a day: it has its own',
      received: obligation,
      asked: ['toBeOverdue', { asOf: '2019-01-01' }],
      says: ["'asOf' is not an option here"],
    },
    {
      because: 'a due date, and which',
      received: limit,
      asked: ['toFallDueOn', '2019-01-15', 'stage-1/respond'],
      says: ['With a due date, give the day and nothing else.'],
    },
    {
      because: 'a matter without a policy',
      received: LEAK,
      asked: ['toBeInScope'],
      says: ['A matter needs a policy to be judged against: toBeInScope(policy).'],
    },
    {
      because: 'a matter with something else than a policy',
      received: LEAK,
      asked: ['toBeInScope', 'housing-plus-2018'],
      says: ['a policy: a published one'],
    },
    {
      because: 'an assessment with a policy',
      received: assessScope(policy, LEAK),
      asked: ['toBeInScope', policy],
      says: ['leave the policy out'],
    },
    {
      because: 'a request in the place of a matter',
      received: assessEscalation(complaint, { on: '2019-02-04' }),
      asked: ['toBeInScope'],
      says: ['is about a matter. This is about a request to escalate'],
    },
    {
      because: 'a matter in the place of a request',
      received: LEAK,
      asked: ['toBeRefusableUnder', '5.5'],
      says: ['This needs what assessEscalation(complaint, request) returns.'],
    },
    {
      because: 'a complaint without facts, and no day',
      received: replay(policy, [], { silentOn: ['complaint.received'] }),
      asked: ['toBreachNothing'],
      says: ['say from which day to look'],
    },
  ])('$because', ({ received, asked, says }) => refused(received, asked, ...says));

  test('a story in which nothing was received yet', () => {
    for (const failure of failuresOf(story(policy), ['toBreachNothing']))
      expect(failure).toMatchObject({ code: 'event/impossible' });
  });
});

describe('asOf()', () => {
  test('gives the complaint and the day', () => {
    expect(asOf(complaint, '2019-02-19')).toEqual({ complaint, asOf: '2019-02-19' });
  });

  test('takes a complaint, or a story of one', () => {
    expect(asOf(story(policy).on('2018-12-20').received(), '2018-12-24')).toMatchObject({
      complaint: { events: [{ on: '2018-12-20' }] },
      asOf: '2018-12-24',
    });
    expect(() => asOf({} as never, '2018-12-24')).toThrow(
      expect.objectContaining({ code: 'argument/invalid' }),
    );
    expect(() => asOf(complaint, '24/12/2018' as never)).toThrow(
      expect.objectContaining({ code: 'date/invalid' }),
    );
  });
});
