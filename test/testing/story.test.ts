import { describe, expect, test } from 'vitest';
import { defineCalendar } from '../../src/calendar/index.js';
import { possibleEvents, replay } from '../../src/complaint/index.js';
import { housingPlus2018 as policy } from '../../src/policies/index.js';
import { definePolicy, EVENT_TYPES } from '../../src/policy/index.js';
import type { Story } from '../../src/testing/index.js';
import { matchers, story } from '../../src/testing/index.js';
import { EVENTS } from '../../src/vocabulary/index.js';
import { upTo, WHOLE_HISTORY } from '../support/histories.js';
import { failureOf } from './assertions.js';

expect.extend(matchers);

const received = story(policy).on('2018-12-20').received({ subject: 'housing' });

describe('a story', () => {
  test('tells the same as the list of its facts', () => {
    const told = received
      .at('stage-1')
      .formalised({ agreed: true })
      .on('2018-12-21')
      .at('stage-1')
      .acknowledged()
      .on('2019-01-07')
      .extended({ newDueDate: '2019-01-15', stage: 'stage-1' })
      .on('2019-01-15')
      .at('stage-1')
      .answered({ outcome: 'not-upheld', contents: ['escalation-right'] })
      .on('2019-02-04')
      .at('stage-2')
      .escalated();
    expect(told.events).toEqual(upTo('2019-02-04'));
    expect(told.complaint).toEqual(replay(policy, upTo('2019-02-04')));
  });

  const verbs = Object.values(EVENTS).map(({ verb }): string => verb);

  test('has a verb for every type of event, and each tells its own', () => {
    const told = received.on('2018-12-21').at('stage-1');
    const possible = possibleEvents(received.complaint);
    for (const type of EVENT_TYPES.filter((one) => one !== 'complaint.received')) {
      const verb = told[EVENTS[type].verb] as (details?: object) => Story;
      const details = type === 'complaint.excluded' ? { grounds: ['4.6'] } : {};
      if (possible.includes(type)) {
        const event = { on: '2018-12-21', type, stage: 'stage-1', ...details };
        expect(verb(details).events).toEqual([...received.events, event]);
      } else {
        expect(failureOf(() => verb(details))?.message, type).toContain(`"type":"${type}"`);
      }
    }
    expect(new Set(verbs).size).toBe(EVENT_TYPES.length);
  });

  test('has no verb in the place of a step', () => {
    const steps = Object.keys(story(policy)).filter((name) => !verbs.includes(name));
    expect(steps.sort()).toEqual(
      [
        'asOf',
        'at',
        'complaint',
        'daysLater',
        'day',
        'events',
        'on',
        'own',
        'policy',
        'workingDaysLater',
      ].sort(),
    );
  });

  test('is left as it was by whatever follows', () => {
    const late = received.on('2019-01-09').formalised();
    const inTime = received.on('2018-12-21').formalised();
    expect(received.events).toHaveLength(1);
    expect(received.day).toBe('2018-12-20');
    expect(late.events).toHaveLength(2);
    expect(inTime.complaint.events.at(-1)?.on).toBe('2018-12-21');
    expect(Object.isFrozen(received)).toBe(true);
    expect(Object.isFrozen(received.events)).toBe(true);
  });

  test('can be told out of order: facts are put in their places', () => {
    const told = received.on('2019-01-08').formalised().on('2018-12-21').allocated();
    expect(told.complaint.events.map(({ on }) => on)).toEqual([
      '2018-12-20',
      '2018-12-21',
      '2019-01-08',
    ]);
  });
});

describe('its day', () => {
  test.each<{ because: string; moved: Story; day: string }>([
    { because: 'is set', moved: received.on('2018-12-24'), day: '2018-12-24' },
    { because: 'moves by days', moved: received.daysLater(28), day: '2019-01-17' },
    { because: 'moves back', moved: received.daysLater(-1), day: '2018-12-19' },
    {
      because: 'moves by working days, over Christmas',
      moved: received.workingDaysLater(10),
      day: '2019-01-08',
    },
    { because: 'stays where facts are told', moved: received.formalised(), day: '2018-12-20' },
  ])('$because', ({ moved, day }) => expect(moved.day).toBe(day));

  test('moves by the working days of another calendar, which counts for the complaint too', () => {
    const calendar = defineCalendar({
      name: 'no holidays',
      holidays: [],
      from: '2018-01-01',
      to: '2020-12-31',
    });
    const told = story(policy, { calendar }).on('2018-12-20').received().formalised();
    expect(told.workingDaysLater(10).day).toBe('2019-01-03');
    expect(told).toFallDueOn('2019-01-03', 'stage-1/respond');
  });

  test('moves over the days on which the policy says that the landlord is closed', () => {
    const closed = definePolicy({
      ...policy,
      closures: [{ clause: '1.1', date: '2018-12-27', title: 'Christmas closure' }],
    });
    expect(story(closed).on('2018-12-20').workingDaysLater(10).day).toBe('2019-01-09');
  });

  test('is the day from which a matcher looks', () => {
    const told = received.formalised();
    expect(told.on('2018-12-24')).toBeOpen('stage-1/acknowledge');
    expect(told.on('2018-12-27')).toBeOverdue('stage-1/acknowledge', { by: 1 });
    expect(told.asOf('2018-12-28')).toBeOverdue('stage-1/acknowledge', { by: 2 });
    expect(told.on('2018-12-27')).toBeOpen('stage-1/acknowledge', { asOf: '2018-12-24' });
    expect(told.complaint).toBeOpen('stage-1/acknowledge');
  });
});

describe('a stage named', () => {
  test('is that of the facts that follow on the day, and of no later day', () => {
    const told = received.at('stage-1').formalised().allocated().workingDaysLater(1).acknowledged();
    expect(told.events.map(({ stage }) => stage)).toEqual([
      undefined,
      'stage-1',
      'stage-1',
      undefined,
    ]);
  });

  test('gives way to that of a fact', () => {
    const told = received.formalised().at('stage-1').escalated({ stage: 'stage-2' });
    expect(told.events.at(-1)?.stage).toBe('stage-2');
  });
});

describe('before receipt', () => {
  test('an authority or an adjustment can be told', () => {
    const told = story(policy).on('2018-12-01').advocateAuthorised({ signed: true });
    expect(told.events).toHaveLength(1);
    expect(told.on('2018-12-20').received().complaint.events).toHaveLength(2);
  });

  test('nothing else, unless the source is silent on the receipt', () => {
    expect(() => story(policy).on('2018-12-21').acknowledged()).toThrow(
      expect.objectContaining({ code: 'event/impossible' }),
    );
    const told = story(policy, { silentOn: ['complaint.received'] })
      .on('2018-12-21')
      .formalised();
    expect(told.complaint.events).toHaveLength(1);
  });

  test('there is no complaint', () => {
    expect(() => story(policy).on('2018-12-20').complaint).toThrow(
      expect.objectContaining({ code: 'event/impossible' }),
    );
  });
});

describe('what cannot be told is refused where it is told:', () => {
  test.each<{ because: string; tell: () => unknown; code: string; says: string }>([
    {
      because: 'a fact before any day',
      tell: () => story(policy).received(),
      code: 'argument/invalid',
      says: "begin with .on('2024-04-02')",
    },
    {
      because: 'a number of days after no day',
      tell: () => story(policy).workingDaysLater(1),
      code: 'argument/invalid',
      says: "begin with .on('2024-04-02')",
    },
    {
      because: 'a day of its own',
      tell: () => received.acknowledged({ on: '2018-12-24' } as never),
      code: 'argument/invalid',
      says: 'move it with .on(day)',
    },
    {
      because: 'a day that does not exist',
      tell: () => received.on('2019-02-29'),
      code: 'date/invalid',
      says: '2019-02-29',
    },
    {
      because: 'a stage that does not exist',
      tell: () => received.at('stage-9').acknowledged(),
      code: 'event/impossible',
      says: 'stage-9',
    },
    {
      because: 'a word that is not known',
      tell: () => received.answered({ outcome: 'rejected' as never }),
      code: 'event/invalid',
      says: 'rejected',
    },
    {
      because: 'a second receipt',
      tell: () => received.received(),
      code: 'event/impossible',
      says: 'already received',
    },
    {
      because: 'a story of something else than a policy',
      tell: () => story({} as never),
      code: 'argument/invalid',
      says: 'a policy: a published one',
    },
  ])('$because', ({ tell, code, says }) => {
    const failure = failureOf(tell);
    expect(failure).toMatchObject({ name: 'ComplaintsError', code });
    expect(failure?.message).toContain(says);
  });
});

test('the whole of Housing Plus Group, 2018, as a story', () => {
  const told = received
    .formalised({ agreed: true })
    .workingDaysLater(1)
    .acknowledged()
    .on('2019-01-07')
    .extended({ newDueDate: '2019-01-15' })
    .on('2019-01-15')
    .answered({ outcome: 'not-upheld', contents: ['escalation-right'] })
    .on('2019-02-04')
    .escalated()
    .workingDaysLater(1)
    .acknowledged()
    .on('2019-02-20')
    .answered({ outcome: 'not-upheld', contents: ['escalation-right'], copiedTo: ['director'] })
    .on('2019-03-15')
    .escalated()
    .on('2019-03-19')
    .called()
    .on('2019-03-20')
    .formSent()
    .on('2019-03-22')
    .formReceived()
    .on('2019-04-12')
    .formReturned()
    .on('2019-04-30')
    .hearingGranted({ decidedBy: 'director' })
    .on('2019-05-24')
    .hearingHeld({
      members: ['board', 'board', 'scrutiny-panel'],
      supporters: 1,
      invited: ['complainant'],
      papersTo: ['panel', 'complainant'],
    })
    .on('2019-06-10')
    .decided({ inWriting: true, signposts: ['housing-ombudsman', 'designated-person'] });
  expect(told.events).toEqual(WHOLE_HISTORY.map((event) => ({ ...event, stage: undefined })));
  expect(told).toHaveEndedAs('exhausted');
});
