import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays, longDate } from '../../src/calendar/index.js';
import { obligationsOf, recordEvent, replay } from '../../src/complaint/index.js';
import { letter } from '../../src/documents/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { received, underHousingPlus, upTo } from '../support/histories.js';
import { calendarDays, oneStage, policyWith, workingDays } from '../support/policies.js';
import { issuesOf, said } from './letter-text.js';

const upheld = { outcome: 'upheld', reasons: 'Nobody came.' } as const;

describe('one limit changed in the policy, and nothing else', () => {
  const changed = (step: string, amount: number): Policy =>
    definePolicy({
      ...housingPlus2018,
      stages: housingPlus2018.stages.map((stage) => ({
        ...stage,
        steps: stage.steps.map((one) =>
          `${stage.id}/${one.duty}` === step && typeof one.limit === 'object'
            ? { ...one, limit: one.limit.map((limit) => ({ ...limit, amount })) }
            : one,
        ),
      })),
    });
  test('changes the date of the answer in the acknowledgement', () => {
    const policy = changed('stage-1/respond', 12);
    const at = (one: Policy) =>
      said(letter('acknowledgement', replay(one, upTo('2018-12-20')), { on: '2018-12-21' }));
    expect(at(housingPlus2018)).toContain(
      'We will send you our response by Tuesday 8 January 2019.',
    );
    expect(at(policy)).toContain('We will send you our response by Thursday 10 January 2019.');
    expect(at(policy)).toContain('gives us 12 working days from the day we received');
  });
  test('changes the last day to ask for the next stage in the response', () => {
    const policy = changed('stage-1/escalate', 14);
    const at = (one: Policy) =>
      said(letter('response', replay(one, upTo('2019-01-07')), { on: '2019-01-15', ...upheld }));
    expect(at(housingPlus2018)).toContain('The last day to ask is Tuesday 12 February 2019.');
    expect(at(policy)).toContain('The last day to ask is Tuesday 29 January 2019.');
  });
});

describe('the window is counted from the day of the letter', () => {
  const complaint = underHousingPlus(...upTo('2019-01-07'));
  test.each(['2019-01-15', '2019-01-16', '2019-03-22'] as const)('%s', (on) => {
    const last = addCalendarDays(on, 28);
    expect(said(letter('response', complaint, { on, ...upheld }))).toContain(
      `The last day to ask is ${longDate(last)}. That is 28 calendar days from the date of this letter.`,
    );
  });
  test('and is the one that a request is judged by', () => {
    const made = letter('response', complaint, { on: '2019-01-15', ...upheld });
    if (!made.ok) throw new Error('no letter');
    const sent = recordEvent(complaint, ...made.events);
    const asking = (on: IsoDate) =>
      obligationsOf(recordEvent(sent, { type: 'escalation.requested', on }), on, {
        by: ['policy'],
      }).find(({ id }) => id === 'stage-1/escalate')?.standing;
    expect(['2019-02-11', '2019-02-12', '2019-02-13'].map((on) => asking(on as IsoDate))).toEqual([
      'met',
      'met',
      'late',
    ]);
  });
});

describe('the day before, of and after the end of the window', () => {
  const asked = (on: IsoDate, policy = housingPlus2018) =>
    replay(policy, [...upTo('2019-01-15'), { on, type: 'escalation.requested' }]);

  test.each([
    { on: '2019-02-11', late: false },
    { on: '2019-02-12', late: false },
    { on: '2019-02-13', late: true },
  ] as const)('the acknowledgement of a request of $on', ({ on, late }) => {
    const text = said(letter('acknowledgement', asked(on), { on }));
    expect(text.includes('The last day to ask was Tuesday 12 February 2019.')).toBe(late);
  });

  const mayRefuse = definePolicy({
    ...housingPlus2018,
    lateRequest: { clause: 'A1.2', effect: 'may-refuse' },
  });
  test.each([
    { on: '2019-02-11', issues: ['ground A1.1'] },
    { on: '2019-02-12', issues: ['ground A1.1'] },
    { on: '2019-02-13', issues: [] },
  ] as const)('a refusal of a request of $on because it is late', ({ on, issues }) => {
    const made = letter('refusal-to-escalate', asked(on, mayRefuse), {
      on,
      ground: 'out-of-time',
      authorisedBy: 'director',
      reasons: 'You asked after the last day, and told us of no reason for it.',
    });
    expect(issuesOf(made)).toEqual(issues);
    if (made.ok) expect(said(made)).toContain('The last day to ask was Tuesday 12 February 2019.');
  });

  /** Received a day late. */
  const postedInTime = (policy = housingPlus2018) =>
    replay(policy, [
      ...upTo('2019-01-15'),
      { on: '2019-02-12', type: 'request.posted' },
      { on: '2019-02-13', type: 'escalation.requested' },
    ]);

  test('a request that was posted in time is neither called late nor refused for it', () => {
    const on = '2019-02-13';
    const text = said(letter('acknowledgement', postedInTime(), { on }));
    expect(text).toContain('We received your request on Wednesday 13 February 2019.');
    expect(text).not.toContain('The last day to ask was');
    const made = letter('refusal-to-escalate', postedInTime(mayRefuse), {
      on,
      ground: 'out-of-time',
      reasons: 'It came late.',
      authorisedBy: 'director',
    });
    expect(issuesOf(made)).toEqual(['ground A1.1']);
  });

  test('while it is open, the end of the process is not yet written of', () => {
    const open = underHousingPlus(...upTo('2019-01-15'));
    const made = letter('final-signposting', open, { on: '2019-02-12' });
    expect(made.ok ? '' : made.issues[0]?.message).toContain('until Tuesday 12 February 2019');
  });
});

describe('a letter that is late says so and is sorry', () => {
  test('an acknowledgement', () => {
    const complaint = underHousingPlus(...upTo('2018-12-20'));
    expect(said(letter('acknowledgement', complaint, { on: '2018-12-24' }))).not.toContain('sorry');
    expect(said(letter('acknowledgement', complaint, { on: '2018-12-27' }))).toContain(
      'We should have written to you by Monday 24 December 2018. We are sorry that this letter is late.',
    );
  });
  test('a response, after a holding letter', () => {
    const complaint = underHousingPlus(...upTo('2019-01-07'));
    expect(said(letter('response', complaint, { on: '2019-01-15', ...upheld }))).not.toContain(
      'sorry',
    );
    expect(said(letter('response', complaint, { on: '2019-01-16', ...upheld }))).toContain(
      'by Tuesday 15 January 2019. We are sorry',
    );
  });
  test('a holding letter, which then cures nothing', () => {
    const complaint = underHousingPlus(...upTo('2018-12-21'));
    const text = said(
      letter('holding-letter', complaint, { on: '2019-01-09', newDueDate: '2019-01-15' }),
    );
    expect(text).toContain('Our response was due by Tuesday 8 January 2019.');
    expect(text).toContain('We are sorry that we did not answer by then');
  });
  test('an invitation to a hearing after its time', () => {
    const text = said(
      letter('panel-invitation', underHousingPlus(...upTo('2019-04-30')), {
        on: '2019-05-02',
        hearingOn: '2019-05-31',
        time: '2 pm',
        place: 'our office',
        members: ['board', 'board', 'scrutiny-panel'],
      }),
    );
    expect(text).toContain('until Thursday 30 May 2019');
    expect(text).toContain('We are sorry that the hearing is later than that.');
  });
});

describe('what is on record need not be said again', () => {
  test('the new date and the reasons of a holding letter', () => {
    const complaint = underHousingPlus(...upTo('2019-02-05'), {
      on: '2019-02-15',
      type: 'response.extended',
      newDueDate: '2019-02-28',
      reasons: 'The surveyor is away.',
    });
    const text = said(letter('holding-letter', complaint, { on: '2019-02-15' }));
    expect(text).toContain('We will now send you our response by Thursday 28 February 2019.');
    expect(text).toContain('The surveyor is away.');
  });
  test('promises, and by when they are kept', () => {
    const complaint = underHousingPlus(
      ...upTo('2019-01-07'),
      { on: '2019-01-10', type: 'action.agreed', action: 'Mend the roof', dueBy: '2019-02-01' },
      { on: '2019-01-15', type: 'action.agreed', action: 'Pay you £50', dueBy: '2019-02-08' },
      { on: '2019-01-15', type: 'response.sent', outcome: 'upheld', remedies: ['Pay you £50'] },
    );
    const text = said(letter('response', complaint, { on: '2019-01-15', reasons: 'It leaked.' }));
    expect(text).toContain('What we will do\nPay you £50, by Friday 8 February 2019.');
    expect(text).toContain('What is still to be done\nMend the roof, by Friday 1 February 2019.');
  });
  test('what happened after the day of the letter is left out', () => {
    const then = underHousingPlus(...upTo('2018-12-20'));
    const now = underHousingPlus(...upTo('2019-06-10'));
    const options = { on: '2018-12-21' } as const;
    expect(said(letter('acknowledgement', now, options))).toBe(
      said(letter('acknowledgement', then, options)),
    );
  });
});

describe('a window of another kind', () => {
  const under = (escalate: Parameters<typeof calendarDays> | 'not-stated' | 'not-seen') =>
    replay(
      policyWith({
        stages: [
          oneStage({
            escalate: typeof escalate === 'string' ? escalate : calendarDays(...escalate),
          }),
          oneStage({
            id: 'stage-2',
            name: 'Review',
            opensOn: ['escalation.requested'],
            acknowledge: workingDays(5, 'escalation.requested'),
            respond: workingDays(20, 'escalation.requested'),
          }),
        ],
      }),
      [received('2023-01-03')],
    );
  const options = { on: '2023-01-10', ...upheld } as const;
  test('where none is stated there is no last day', () => {
    expect(said(letter('response', under('not-stated'), options))).toContain(
      'Our policy sets no last day for this.',
    );
  });
  test('where it was not available, somebody has to say', () => {
    expect(issuesOf(letter('response', under('not-seen'), options))).toEqual(['escalateBy 1']);
    expect(
      said(letter('response', under('not-seen'), { ...options, escalateBy: '2023-02-10' })),
    ).toContain('The last day to ask is Friday 10 February 2023.');
  });
  test('nobody can say another than the policy', () => {
    const made = letter('response', under([14, 'response.sent']), {
      ...options,
      escalateBy: '2023-01-20',
    });
    expect(issuesOf(made)).toEqual(['escalateBy 1']);
  });
});
