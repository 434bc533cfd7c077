import { describe, expect, test } from 'vitest';
import { assessEscalation, assessScope } from '../../src/assessments/index.js';
import { calendarFrom } from '../../src/calendar/index.js';
import {
  agenda,
  breachesOf,
  checkEvent,
  expectedEvents,
  explain,
  notShown,
  obligationsOf,
  openComplaint,
  positionOf,
  possibleEvents,
  recordEvent,
  replay,
  restore,
  serialise,
  signpostsOf,
} from '../../src/complaint/index.js';
import { createComplaintMachine } from '../../src/lifecycle/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { definePolicy, panelStage, reviewStage } from '../../src/policy/index.js';
import { received, underHousingPlus } from '../support/histories.js';

const receipt = received('2018-12-20');
const complaint = underHousingPlus(receipt);
const saved = serialise(complaint);
const NOTHING: readonly unknown[] = [undefined, null, {}, [], 'complaint', 7, new Date(0)];

/** What callers without types can do wrong is told by code, never by a TypeError from within. */
const told = (call: () => unknown, code: string, words?: RegExp) => {
  expect(call).toThrow(expect.objectContaining({ name: 'ComplaintsError', code }));
  if (words) expect(call).toThrow(words);
};

describe('something else in the place of an option', () => {
  test.each([null, '', 0, 'policy', ['police']])('sources: %j', (by) => {
    const options = { by } as never;
    told(() => obligationsOf(complaint, '2018-12-21', options), 'argument/invalid', /ombudsman/);
    told(() => agenda([complaint], '2018-12-21', options), 'argument/invalid', /ombudsman/);
  });
  test.each([null, '', 0, 'soon'])('the last day of an agenda: %j', (until) => {
    told(() => agenda([complaint], '2018-12-21', { until } as never), 'date/invalid', /until/);
  });
});

describe('something else in the place of a complaint', () => {
  const takers: Record<string, (value: never) => unknown> = {
    recordEvent: (value) => recordEvent(value, { on: '2018-12-21', type: 'response.sent' }),
    checkEvent: (value) => checkEvent(value, { on: '2018-12-21', type: 'response.sent' }),
    expectedEvents,
    possibleEvents,
    obligationsOf: (value) => obligationsOf(value, '2018-12-21', { by: ['policy'] }),
    breachesOf: (value) => breachesOf(value, '2018-12-21'),
    notShown: (value) => notShown(value, '2018-12-21'),
    signpostsOf: (value) => signpostsOf(value, '2018-12-21'),
    positionOf,
    'positionOf on a day': (value) => positionOf(value, '2018-12-21'),
    serialise,
    assessEscalation: (value) => assessEscalation(value, { on: '2018-12-21' }),
  };

  test.each(Object.entries(takers))('%s says what it takes', (_, call) => {
    for (const wrong of NOTHING)
      told(() => call(wrong as never), 'argument/invalid', /openComplaint/);
    told(() => call(saved as never), 'argument/invalid', /restore\(\) it first/);
  });
});

describe('something else in the place of', () => {
  test.each(NOTHING.map((wrong) => ({ wrong })))(
    'a policy, a calendar, an obligation: $wrong',
    ({ wrong }) => {
      const it = wrong as never;
      told(() => openComplaint(it, receipt), 'argument/invalid', /definePolicy/);
      told(() => replay(it, [receipt]), 'argument/invalid', /definePolicy/);
      told(() => createComplaintMachine(it), 'argument/invalid', /definePolicy/);
      told(() => assessScope(it, { raisedOn: '2018-12-20' }), 'argument/invalid', /definePolicy/);
      told(() => restore(saved, { policies: [it] }), 'argument/invalid', /definePolicy/);
      told(() => explain(it), 'argument/invalid', /obligationsOf/);
      if (wrong === undefined) return;
      told(() => openComplaint(housingPlus2018, receipt, it), 'argument/invalid', /england/);
      told(
        () => replay(housingPlus2018, [receipt], { calendar: it }),
        'argument/invalid',
        /england/,
      );
      told(
        () => restore(saved, { policies: [housingPlus2018], calendars: [it] }),
        'argument/invalid',
      );
    },
  );

  test('a day; one shaped like a Temporal.PlainDate is as good as text', () => {
    const plain = { year: 2018, month: 12, day: 25 } as never;
    expect(obligationsOf(complaint, plain, { by: ['policy'] })).toEqual(
      obligationsOf(complaint, '2018-12-25', { by: ['policy'] }),
    );
    for (const ask of [positionOf, breachesOf, notShown, signpostsOf])
      told(() => ask(complaint, 'banana' as never), 'date/invalid', /asOf/);
    told(() => positionOf(complaint, new Date(0) as never), 'date/js-date', /asOf/);
  });

  test('a list of facts, one of them, or what the source is silent on', () => {
    told(() => replay(housingPlus2018, 'facts' as never), 'event/invalid', /list of events/);
    const hole = new Array<typeof receipt>(2);
    hole[0] = receipt;
    told(() => replay(housingPlus2018, hole), 'event/invalid');
    told(
      () => replay(housingPlus2018, [receipt], { silentOn: 'call.made' as never }),
      'event/invalid',
      /a list/,
    );
    told(
      () => replay(housingPlus2018, [receipt], { silentOn: ['calls'] as never }),
      'event/invalid',
      /'calls'/,
    );
  });

  test('options: none are needed for a replay, and a restored complaint needs its policy', () => {
    expect(replay(housingPlus2018, [receipt], null as never).events).toEqual([receipt]);
    told(() => restore(saved, undefined as never), 'complaint/unknown-policy');
  });
});

describe('what helpers and saved complaints cannot do without', () => {
  test('options with the parts a stage is written from', () => {
    told(() => reviewStage(null as never), 'argument/invalid', /respond/);
    told(() => panelStage({} as never), 'argument/invalid', /hear, decide/);
  });

  test('a source of holidays, and its dates', () => {
    told(
      () => calendarFrom({} as never, { from: '2024-01-01', to: '2024-12-31' }),
      'argument/invalid',
    );
    told(() => calendarFrom({ getHolidays: () => [] }, null as never), 'argument/invalid');
  });

  test('lists of policies and of calendars', () => {
    told(() => restore(saved, { policies: 5 as never }), 'argument/invalid');
    told(
      () => restore(saved, { policies: [housingPlus2018], calendars: null as never }),
      'argument/invalid',
    );
  });

  test('conditions nested beyond all reading', () => {
    let condition: unknown = { fact: 'about', includes: 'repairs' };
    for (let depth = 0; depth < 20_000; depth += 1) condition = { not: condition };
    const [ground, ...grounds] = housingPlus2018.scope.grounds;
    const scope = { grounds: [{ ...ground, met: condition }, ...grounds] };
    told(() => definePolicy({ ...housingPlus2018, scope }), 'policy/invalid', /too deep/);
  });
});
