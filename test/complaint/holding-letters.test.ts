import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { obligationsOf } from '../../src/complaint/index.js';
import type { ComplaintEvent, EventOf } from '../../src/policy/index.js';
import { breaches, LATER, standings, underHousingPlus, upTo } from '../support/histories.js';

const letter = (
  on: IsoDate,
  more: Partial<EventOf<'response.extended'>> = {},
): EventOf<'response.extended'> => ({ ...more, on, type: 'response.extended', stage: 'stage-1' });

const answer = (on: IsoDate): ComplaintEvent => ({ on, type: 'response.sent', stage: 'stage-1' });

/** Received 2018-12-20, the response due 2019-01-08. */
const opened = upTo('2018-12-21');

describe('A1.1: a holding letter at stage 1', () => {
  test.each<{
    because: string;
    facts: ComplaintEvent[];
    respond: string;
    revisions: object[];
    found: string[];
  }>([
    {
      because: 'sent in time, it puts the date off',
      facts: [letter('2019-01-07', { newDueDate: '2019-01-15' }), answer('2019-01-15')],
      respond: 'stage-1/respond 2019-01-15 met',
      revisions: [{ on: '2019-01-07', newDueDate: '2019-01-15', to: '2019-01-15' }],
      found: [],
    },
    {
      because: 'sent on the last day, it is in time',
      facts: [letter('2019-01-08', { newDueDate: '2019-01-15' }), answer('2019-01-16')],
      respond: 'stage-1/respond 2019-01-15 late 1',
      revisions: [{ on: '2019-01-08', newDueDate: '2019-01-15', to: '2019-01-15' }],
      found: ['late A1.1 2019-01-16'],
    },
    {
      because: 'sent a day late, it cures nothing',
      facts: [letter('2019-01-09', { newDueDate: '2019-01-15' }), answer('2019-01-15')],
      respond: 'stage-1/respond 2019-01-08 late 5',
      revisions: [{ on: '2019-01-09', newDueDate: '2019-01-15', because: 'too-late' }],
      found: ['no-holding-letter A1.1 2019-01-08', 'late A1.1 2019-01-15'],
    },
    {
      because:
        'where its date is not in the record, the answer is late only unless it put that off',
      facts: [letter('2019-01-07'), answer('2019-01-15')],
      respond: 'stage-1/respond - done',
      revisions: [{ on: '2019-01-07', because: 'date-not-recorded' }],
      found: [],
    },
    {
      because: 'known in full to give no date, it puts nothing off',
      facts: [letter('2019-01-07', { contents: ['reasons'] }), answer('2019-01-15')],
      respond: 'stage-1/respond 2019-01-08 late 5',
      revisions: [{ on: '2019-01-07', because: 'no-new-date' }],
      found: [
        'missing-notice A1.1 2019-01-07',
        'no-holding-letter A1.1 2019-01-08',
        'late A1.1 2019-01-15',
      ],
    },
    {
      because: 'it never brings the date forward',
      facts: [letter('2019-01-03', { newDueDate: '2019-01-04' }), answer('2019-01-08')],
      respond: 'stage-1/respond 2019-01-08 met',
      revisions: [{ on: '2019-01-03', newDueDate: '2019-01-04', because: 'not-later' }],
      found: [],
    },
    {
      because: 'nor to the day it is',
      facts: [letter('2019-01-03', { newDueDate: '2019-01-08' }), answer('2019-01-08')],
      respond: 'stage-1/respond 2019-01-08 met',
      revisions: [{ on: '2019-01-03', newDueDate: '2019-01-08', because: 'not-later' }],
      found: [],
    },
    {
      because: 'after the response there is nothing to put off',
      facts: [answer('2019-01-04'), letter('2019-01-07', { newDueDate: '2019-01-15' })],
      respond: 'stage-1/respond 2019-01-08 met',
      revisions: [{ on: '2019-01-07', newDueDate: '2019-01-15', because: 'already-answered' }],
      found: [],
    },
    {
      because:
        'a second one in time, as the first left it, puts it off again: no maximum is stated',
      facts: [
        letter('2019-01-07', { newDueDate: '2019-01-15' }),
        letter('2019-01-15', { newDueDate: '2019-01-22' }),
        answer('2019-01-22'),
      ],
      respond: 'stage-1/respond 2019-01-22 met',
      revisions: [
        { on: '2019-01-07', newDueDate: '2019-01-15', to: '2019-01-15' },
        { on: '2019-01-15', newDueDate: '2019-01-22', to: '2019-01-22' },
      ],
      found: [],
    },
    {
      because: 'the complainant need not agree',
      facts: [
        letter('2019-01-07', { newDueDate: '2019-01-15', agreed: false }),
        answer('2019-01-15'),
      ],
      respond: 'stage-1/respond 2019-01-15 met',
      revisions: [{ on: '2019-01-07', newDueDate: '2019-01-15', to: '2019-01-15' }],
      found: [],
    },
  ])('$because', ({ facts, respond, revisions, found }) => {
    const complaint = underHousingPlus(...opened, ...facts);
    expect(standings(complaint, LATER)).toContain(respond);
    const duty = obligationsOf(complaint, LATER, { by: ['policy'] }).find(
      ({ id }) => id === 'stage-1/respond',
    );
    expect(duty?.revisions).toEqual(revisions);
    expect(breaches(complaint, LATER)).toEqual(found);
    expect(complaint.events).toEqual([...opened, ...facts]);
  });

  test('before it is sent, nothing is put off', () => {
    const complaint = underHousingPlus(
      ...opened,
      letter('2019-01-07', { newDueDate: '2019-01-15' }),
    );
    expect(standings(complaint, '2019-01-06')).toContain('stage-1/respond 2019-01-08 open');
    expect(standings(complaint, '2019-01-09')).toContain('stage-1/respond 2019-01-15 open');
  });
});

describe('where there is nothing to put off', () => {
  test('level 3 has no holding letter: it is recorded, and moves no date', () => {
    const facts: ComplaintEvent[] = [
      ...upTo('2019-04-12'),
      { on: '2019-04-15', type: 'response.extended', stage: 'stage-3', newDueDate: '2019-07-01' },
    ];
    const complaint = underHousingPlus(...facts);
    expect(complaint.history.at(-1)).toMatchObject({
      event: facts.at(-1),
      stage: 'stage-3',
      regularity: 'not-provided',
    });
    expect(standings(complaint, '2019-04-15').slice(-3)).toEqual([
      'stage-3/decide-hearing 2019-04-30 open',
      'stage-3/hear 2019-05-30 open',
      'stage-3/decide - open',
    ]);
    const decide = obligationsOf(complaint, LATER, { by: ['policy'] }).find(
      ({ id }) => id === 'stage-3/decide',
    );
    expect(decide?.revisions).toEqual([
      { on: '2019-04-15', newDueDate: '2019-07-01', because: 'not-provided' },
    ]);
  });

  test('without a request there is no date at stage 2: the letter is kept, with the reason', () => {
    const complaint = underHousingPlus(...opened, {
      on: '2019-02-11',
      type: 'response.extended',
      stage: 'stage-2',
      newDueDate: '2019-03-01',
    });
    const duty = obligationsOf(complaint, '2019-02-11', { by: ['policy'] }).find(
      ({ id }) => id === 'stage-2/respond',
    );
    expect(duty).toMatchObject({
      standing: 'open',
      noDueDate: 'waits-for',
      revisions: [{ on: '2019-02-11', newDueDate: '2019-03-01', because: 'no-due-date' }],
    });
    expect(duty).not.toHaveProperty('due');
  });
});
