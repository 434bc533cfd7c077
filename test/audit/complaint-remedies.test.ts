import { describe, expect, test } from 'vitest';
import { auditComplaint } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { code2022 } from '../../src/codes/index.js';
import { replay } from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { received, upTo } from '../support/histories.js';
import { fact } from '../support/stages.js';
import { audit, found } from './audited.js';

describe('what became of a promise', () => {
  const agreed = (action?: string, dueBy: IsoDate = '2024-06-14') =>
    fact('2024-05-20', 'action.agreed', { dueBy, ...(action && { action }) });
  const done = (on: IsoDate, action?: string) =>
    fact(on, 'action.completed', action ? { action } : {});

  test.each<{
    because: string;
    promised: ComplaintEvent[];
    completed: ComplaintEvent[];
    standings: string[];
  }>([
    {
      because: 'nothing was done',
      promised: [agreed('repair')],
      completed: [],
      standings: ['overdue'],
    },
    {
      because: 'something was done, and it is not told what',
      promised: [agreed('repair')],
      completed: [done('2024-06-10')],
      standings: ['unknown'],
    },
    {
      because: 'something was done before it was promised',
      promised: [agreed('repair')],
      completed: [done('2024-05-17')],
      standings: ['overdue'],
    },
    {
      because: 'something else was done',
      promised: [agreed('repair')],
      completed: [done('2024-06-10', 'apology')],
      standings: ['overdue'],
    },
    {
      because: 'it was done, and so was something of which it is not told what',
      promised: [agreed('apology'), agreed('repair')],
      completed: [done('2024-06-10', 'repair'), done('2024-06-11')],
      standings: ['unknown', 'met'],
    },
    {
      because: 'neither what was promised nor what was done has a name',
      promised: [agreed()],
      completed: [done('2024-06-10')],
      standings: ['met'],
    },
    {
      because: 'what was promised has no name, what was done has one',
      promised: [agreed()],
      completed: [done('2024-06-10', 'repair')],
      standings: ['unknown'],
    },
    {
      because: 'one of two without a name was done',
      promised: [agreed(), agreed()],
      completed: [done('2024-06-10')],
      standings: ['unknown', 'unknown'],
    },
    {
      because: 'both without a name were done, one late',
      promised: [agreed(), agreed()],
      completed: [done('2024-06-10'), done('2024-06-17')],
      standings: ['met', 'late'],
    },
    {
      because: 'it was promised twice and done once',
      promised: [agreed('repair'), agreed('repair', '2024-06-21')],
      completed: [done('2024-06-10', 'repair')],
      standings: ['met', 'overdue'],
    },
  ])('$because: $standings', ({ promised, completed, standings }) => {
    const { remedies } = audit('2024-07-01', [
      received('2024-05-07'),
      fact('2024-05-20', 'response.sent'),
      ...promised,
      ...completed,
    ]);
    expect(remedies.map(({ standing }) => standing)).toEqual(standings);
  });

  test('where the source does not tell of what was done, it is not overdue', () => {
    const events = [
      received('2024-05-07'),
      fact('2024-05-20', 'response.sent'),
      agreed('inspection'),
      agreed('repair'),
      done('2024-06-17', 'repair'),
    ];
    const judged = audit('2024-07-01', events, ['action.completed']);
    expect(judged.remedies).toEqual([
      { what: 'inspection', on: '2024-05-20', dueBy: '2024-06-14', standing: 'unknown' },
      expect.objectContaining({ what: 'repair', standing: 'late', workingDaysLate: 1 }),
    ]);
    expect(found(judged, '7.3')).toEqual(['cannot-be-assessed', 'fails 1']);
    expect(judged.findings.find(({ provision }) => provision === '7.3')?.because).toBe(
      'The action agreed on 20 May 2024 (‘inspection’) was due by 14 June 2024. The record does not show whether it was done.',
    );
  });
});

describe('an answer that finds the landlord at fault says what it will do', () => {
  const agreedOn = (on: IsoDate) => fact(on, 'action.agreed', { action: 'inspect' });

  test.each<{ because: string; more: object; before?: ComplaintEvent[]; verdict: string }>([
    {
      because: 'it lists remedies',
      more: { remedies: ['repair'] },
      verdict: 'meets',
    },
    {
      because: 'it is told to contain them',
      more: { contents: ['decision', 'remedies'] },
      verdict: 'meets',
    },
    {
      because: 'they were promised the same day',
      more: {},
      before: [agreedOn('2024-05-20')],
      verdict: 'meets',
    },
    {
      because: 'what was agreed earlier may be about something else',
      more: {},
      before: [agreedOn('2024-05-09')],
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'it says nothing of what was agreed earlier',
      more: { contents: ['decision'] },
      before: [agreedOn('2024-05-09')],
      verdict: 'review',
    },
    { because: 'it offers nothing', more: { contents: ['decision'] }, verdict: 'fails' },
    { because: 'nobody knows what it says', more: {}, verdict: 'cannot-be-assessed' },
  ])('$because: $verdict', ({ more, before = [], verdict }) => {
    const judged = audit('2024-07-01', [
      received('2024-05-07'),
      ...before,
      fact('2024-05-20', 'response.sent', { outcome: 'upheld', ...more }),
    ]);
    expect(found(judged, '7.1')).toEqual([verdict]);
  });

  test('so does a panel’s decision', () => {
    const decided = (outcome: string, contents: string[]) =>
      auditComplaint(
        replay(housingPlus2018, [
          ...upTo('2019-05-24'),
          fact('2019-06-10', 'decision.sent', { outcome, contents }),
        ]),
        '2020-01-01',
        { code: code2022 },
      );
    expect(found(decided('upheld', ['decision', 'remedies']), '6.1')).toEqual(['meets']);
    expect(found(decided('partly-upheld', ['decision']), '6.1')).toEqual(['fails']);
    expect(decided('upheld', ['decision']).noOccasion).not.toContain('6.2');
    expect(decided('upheld', ['decision']).noOccasion).not.toContain('6.6');
    expect(decided('not-upheld', ['decision']).noOccasion).toContain('6.1');
  });
});
