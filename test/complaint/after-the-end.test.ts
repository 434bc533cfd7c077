import { describe, expect, test } from 'vitest';
import { openComplaint, positionOf } from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import {
  breaches,
  LATER,
  received,
  standings,
  underHousingPlus,
  upTo,
  WHOLE_HISTORY,
} from '../support/histories.js';

const answered = upTo('2019-01-15');
const resolved: ComplaintEvent = { on: '2019-01-20', type: 'complaint.resolved' };

describe('closed is not final', () => {
  test.each<{
    because: string;
    facts: readonly ComplaintEvent[];
    last: ComplaintEvent;
    regularity: string;
    after: object;
  }>([
    {
      because: 'escalating inside the window after an early resolution is regular',
      facts: [...answered, resolved],
      last: { on: '2019-02-04', type: 'escalation.requested' },
      regularity: 'regular',
      after: { stage: 'stage-2', step: 'acknowledge' },
    },
    {
      because: 'a query put right may become a formal complaint after all',
      facts: [received('2018-12-20'), { on: '2018-12-20', type: 'query.resolved' }],
      last: { on: '2019-01-04', type: 'complaint.formalised', agreed: true },
      regularity: 'regular',
      after: { stage: 'stage-1', step: 'acknowledge' },
    },
    {
      because: 'a lapsed complaint may be escalated late: a person decides',
      facts: [...answered, { on: '2019-02-13', type: 'complaint.lapsed' }],
      last: { on: '2019-02-20', type: 'escalation.requested' },
      regularity: 'after-the-end',
      after: { stage: 'stage-2', step: 'acknowledge' },
    },
    {
      because: 'reopened, it waits for its answer at the stage it had reached',
      facts: [...answered, resolved],
      last: { on: '2019-02-04', type: 'complaint.reopened' },
      regularity: 'regular',
      after: { stage: 'stage-1', step: 'respond' },
    },
    {
      because: 'reopened after the panel, for the panel’s decision',
      facts: WHOLE_HISTORY,
      last: { on: '2019-09-02', type: 'complaint.reopened' },
      regularity: 'regular',
      after: { stage: 'stage-3', step: 'decide' },
    },
    {
      because: 'the Ombudsman may send it back to an earlier stage',
      facts: WHOLE_HISTORY,
      last: { on: '2019-09-02', type: 'complaint.reopened', stage: 'stage-2' },
      regularity: 'regular',
      after: { stage: 'stage-2', step: 'respond' },
    },
    {
      because: 'reopened at first contact, it is tried there again',
      facts: [received('2018-12-20'), { on: '2018-12-20', type: 'query.resolved' }],
      last: { on: '2019-01-04', type: 'complaint.reopened' },
      regularity: 'regular',
      after: { stage: 'first-contact', step: 'resolve' },
    },
    {
      because: 'answered and still open, it waits for another answer once reopened',
      facts: answered,
      last: { on: '2019-02-04', type: 'complaint.reopened' },
      regularity: 'regular',
      after: { stage: 'stage-1', step: 'respond' },
    },
    {
      because: 'the Ombudsman’s facts stand beside the end',
      facts: WHOLE_HISTORY,
      last: {
        on: '2019-09-02',
        type: 'ombudsman.determined',
        orders: [{ what: 'pay £100', dueBy: '2019-10-01' }],
      },
      regularity: 'regular',
      after: { stage: 'stage-3', end: 'exhausted' },
    },
    {
      because: 'a promised action is completed after the end',
      facts: WHOLE_HISTORY,
      last: { on: '2019-09-02', type: 'action.completed' },
      regularity: 'regular',
      after: { stage: 'stage-3', end: 'exhausted' },
    },
    {
      because: 'a letter after the end is kept, and changes nothing',
      facts: WHOLE_HISTORY,
      last: { on: '2019-09-02', type: 'decision.sent' },
      regularity: 'after-the-end',
      after: { stage: 'stage-3', end: 'exhausted' },
    },
    {
      because: 'one end after another changes nothing either',
      facts: [...answered, resolved],
      last: { on: '2019-02-04', type: 'complaint.withdrawn' },
      regularity: 'after-the-end',
      after: { stage: 'stage-1', end: 'resolved' },
    },
    {
      because: 'a fact of a later stage opens it',
      facts: [...answered, resolved],
      last: { on: '2019-03-04', type: 'hearing.held' },
      regularity: 'after-the-end',
      after: { stage: 'stage-3', step: 'decide' },
    },
    {
      because: 'escalation refused after an early resolution, with the formalities',
      facts: [...answered, resolved],
      last: {
        on: '2019-02-05',
        type: 'escalation.refused',
        inWriting: true,
        ground: 'excessive',
        authorisedBy: 'director',
      },
      regularity: 'stage-skipped',
      after: { stage: 'stage-2', end: 'escalation-refused' },
    },
    {
      because: 'without them it stays as it was',
      facts: [...answered, resolved],
      last: { on: '2019-02-05', type: 'escalation.refused' },
      regularity: 'after-the-end',
      after: { stage: 'stage-1', end: 'resolved' },
    },
  ])('$because', ({ facts, last, regularity, after }) => {
    const complaint = underHousingPlus(...facts, last);
    expect(complaint.history.at(-1)?.regularity).toBe(regularity);
    expect(positionOf(complaint)).toEqual({ advocate: false, ...after });
    expect(complaint.events.at(-1)).toEqual(last);
  });

  test('escalated after an early resolution: the window is met, and stage 2 is owed', () => {
    const complaint = underHousingPlus(...answered, resolved, {
      on: '2019-02-12',
      type: 'escalation.requested',
    });
    expect(standings(complaint, '2019-01-31')).toContain('stage-1/escalate 2019-02-12 open');
    expect(standings(complaint, '2019-02-12').slice(2)).toEqual([
      'stage-1/escalate 2019-02-12 met',
      'stage-2/acknowledge 2019-02-14 open',
      'stage-2/respond 2019-02-26 open',
    ]);
  });

  test('reopened before it was answered: what was owed is owed again, in a round of its own', () => {
    const complaint = underHousingPlus(
      ...upTo('2018-12-21'),
      { on: '2019-01-03', type: 'complaint.withdrawn' },
      { on: '2019-01-10', type: 'complaint.reopened' },
    );
    expect(standings(complaint, '2019-01-04')).toContain('stage-1/respond 2019-01-08 released');
    expect(standings(complaint, '2019-01-10')).toEqual(
      expect.arrayContaining(['stage-1/respond 2019-01-08 released', 'stage-1/respond/2 - open']),
    );
  });
});

describe('the ends of Housing Plus 2018', () => {
  test.each<{ type: ComplaintEvent['type']; end: string; more?: object }>([
    { type: 'complaint.resolved', end: 'resolved', more: { agreed: true } },
    { type: 'complaint.withdrawn', end: 'withdrawn' },
    { type: 'complaint.merged', end: 'merged', more: { into: 'C-17', agreed: true } },
    { type: 'complaint.excluded', end: 'excluded', more: { grounds: ['4.6'] } },
    { type: 'query.resolved', end: 'resolved' },
  ])('$type closes it: $end', ({ type, end, more }) => {
    const opened = openComplaint(housingPlus2018, received('2018-12-20'));
    const fact = { on: '2018-12-21', type, ...more } as ComplaintEvent;
    const complaint = underHousingPlus(...opened.events, fact);
    expect(positionOf(complaint)).toEqual({ stage: 'first-contact', end, advocate: false });
    expect(breaches(complaint, LATER)).toEqual([]);
  });

  test('A1.3(b): a hearing declined exhausts it, and releases the hearing and the decision', () => {
    const complaint = underHousingPlus(...upTo('2019-04-12'), {
      on: '2019-04-30',
      type: 'hearing.declined',
      decidedBy: 'director',
      reasons: 'policy was complied with',
      signposts: ['housing-ombudsman', 'designated-person'],
    });
    expect(positionOf(complaint)).toMatchObject({ end: 'exhausted' });
    expect(standings(complaint, LATER).slice(-3)).toEqual([
      'stage-3/decide-hearing 2019-04-30 met',
      'stage-3/hear 2019-05-30 released',
      'stage-3/decide - released',
    ]);
  });
});
