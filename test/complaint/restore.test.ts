/** Saved complaints outlive releases: nothing is counted or judged anew unnoticed. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CalendarDefinition, WorkingCalendar } from '../../src/calendar/index.js';
import { defineCalendar, england, scotland, withClosures } from '../../src/calendar/index.js';
import type { RestoreOptions, SerialisedComplaint } from '../../src/complaint/index.js';
import { openComplaint, replay, restore, serialise } from '../../src/complaint/index.js';
import type { ComplaintsError } from '../../src/errors.js';
import { obligationsOf } from '../../src/obligations/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { failure } from '../calendar/wrong.js';
import { WHOLE_HISTORY } from '../support/histories.js';

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value));

/** The calendar of England as another release might have it. */
function nextEngland(change: Partial<CalendarDefinition> = {}): WorkingCalendar {
  const { name, holidays, weekend, from, to, confirmedUntil } = england;
  return defineCalendar({ name, holidays, weekend, from, to, confirmedUntil, ...change });
}

const without = (date: string) => england.holidays.filter((holiday) => holiday.date !== date);

const policies = [housingPlus2018];
const saved = serialise(replay(housingPlus2018, WHOLE_HISTORY));
const back = (calendar: WorkingCalendar, options: Partial<RestoreOptions> = {}) =>
  restore(saved, { policies, calendars: [calendar], ...options });
const failing = (act: () => unknown) => failure(act) as ComplaintsError;
const dueOf = (complaint: ReturnType<typeof restore>) =>
  obligationsOf(complaint, '2019-12-31').map(({ id, due }) => `${id} ${due}`);

describe('what is due after more than a year is counted by days that are kept', () => {
  const policy = definePolicy({
    ...{ id: 'long', extends: 'code-2024', landlord: 'Ours', inForce: '2024-04-01' },
    stages: [
      { id: 'stage-1', steps: [{ respond: '300 working days from complaint.acknowledged' }] },
    ],
  });
  const received = { on: '2024-05-07', type: 'complaint.received' } as const;
  const acknowledged = { on: '2024-05-08', type: 'complaint.acknowledged' } as const;
  test.each([
    { because: 'counted', events: [received, acknowledged] },
    { because: 'not begun yet', events: [received] },
  ])('$because', ({ events }) => {
    const kept = json(serialise(replay(policy, events)));
    const closed = { date: '2025-06-24', title: 'A proclaimed day' } as const;
    const next = nextEngland({ holidays: [...england.holidays, closed] });
    const { issues } = failing(() => restore(kept, { policies: [policy], calendars: [next] }));
    expect(issues.map(({ path }) => path)).toEqual(['2025-06-24']);
  });
  test('also where the calendar ends before', () => {
    const short = nextEngland({
      ...{ to: '2024-12-31', confirmedUntil: '2024-12-31' },
      holidays: england.holidays.filter(({ date }) => date < '2025'),
    });
    const { calendar } = serialise(replay(policy, [received, acknowledged], { calendar: short }));
    expect(calendar.days?.to).toBe('2024-12-31');
  });
});

describe('a calendar is what days it has', () => {
  test('confirmed for a year more, it is the same', () => {
    const next = nextEngland({ confirmedUntil: '2029-12-31' });
    expect(next.edition).toBe(england.edition);
    expect(dueOf(back(next))).toEqual(dueOf(back(england)));
  });

  test.each<{ because: string; change: Partial<CalendarDefinition> }>([
    {
      because: 'a year is added to its end',
      change: {
        to: '2051-12-31',
        holidays: [...england.holidays, { date: '2051-12-25', title: 'Christmas Day' }],
      },
    },
    { because: 'years long past are taken out', change: { from: '2010-01-01' } },
    {
      because: 'a holiday before the complaint moves',
      change: { holidays: without('2018-08-27') },
    },
    { because: 'a holiday much later is taken out', change: { holidays: without('2022-09-19') } },
    {
      because: 'a holiday has another name',
      change: { holidays: england.holidays.map((day) => ({ ...day, title: `the ${day.title}` })) },
    },
    {
      because: 'a holiday falls on a Saturday',
      change: { holidays: [...england.holidays, { date: '2019-01-05', title: 'Twelfth Night' }] },
    },
  ])('$because: the complaint comes back as it was', ({ change }) => {
    const { holidays, from = england.from, ...rest } = change;
    const kept = (holidays ?? england.holidays).filter(({ date }) => date >= from);
    const next = nextEngland({ ...rest, from, holidays: kept });
    expect(next.edition).not.toBe(england.edition);
    expect(dueOf(back(next))).toEqual(dueOf(back(england)));
  });

  test('one with other days of the same name is passed over for one with the same days', () => {
    const other = nextEngland({ holidays: without('2018-12-25') });
    const { calendar } = restore(saved, { policies, calendars: [other, england] });
    expect(calendar).toBe(england);
  });
});

describe('a day by which the complaint was counted has changed', () => {
  const opened = nextEngland({ holidays: without('2018-12-25') });
  const closed = nextEngland({
    holidays: [...england.holidays, { date: '2019-01-02', title: 'Coronation' }],
  });

  test('a bank holiday was taken out: which', () => {
    expect(failing(() => back(opened))).toMatchObject({
      code: 'complaint/calendar-changed',
      issues: [
        {
          path: '2018-12-25',
          message: '25 December 2018 was not a working day, and is one now',
        },
      ],
    });
  });

  test('a bank holiday was proclaimed: which, and what to do', () => {
    const { issues, message } = failing(() => back(closed));
    expect(issues).toEqual([
      {
        path: '2019-01-02',
        message: '2 January 2019 was a working day, and is not one now: Coronation',
      },
    ]);
    expect(message).toContain('recount: true');
    expect(message).toContain('whatIf');
  });

  test('the weekend is another', () => {
    const { issues } = failing(() =>
      back(nextEngland({ weekend: ['friday', 'saturday', 'sunday'] })),
    );
    expect(issues[0]).toEqual({
      path: 'calendar.weekend',
      message: 'the weekend was saturday and sunday, and is friday, saturday and sunday now',
    });
  });

  test('the days are no longer covered', () => {
    const holidays = england.holidays.filter(({ date }) => date >= '2020-01-01');
    const { issues } = failing(() => back(nextEngland({ from: '2020-01-01', holidays })));
    expect(issues[0]?.path).toBe('calendar');
    expect(issues[0]?.message).toMatch(
      /^the days from 20 December 2018 to 10 June 2020 are needed/,
    );
  });

  test('another day in a calendar that calls itself the same edition', () => {
    const { edition } = england;
    const same = nextEngland({ edition, holidays: without('2018-12-25') });
    expect(failing(() => back(same)).code).toBe('complaint/calendar-changed');
  });

  test('when asked, it is counted anew', () => {
    const old = serialise(replay(housingPlus2018, WHOLE_HISTORY.slice(0, 3)));
    const due = (calendar: WorkingCalendar) =>
      dueOf(restore(old, { policies, calendars: [calendar], recount: true }));
    expect(due(england)).toContain('stage-1/respond 2019-01-08');
    expect(due(opened)).toContain('stage-1/respond 2019-01-07');
  });

  test('closures of the landlord’s own are days like others', () => {
    const closing = (...dates: readonly `${number}-${number}-${number}`[]) =>
      withClosures(
        england,
        dates.map((date) => ({ date, title: 'Closed' })),
      );
    const counted = replay(housingPlus2018, WHOLE_HISTORY, { calendar: closing('2018-12-24') });
    const under = (calendar: WorkingCalendar) => () =>
      restore(serialise(counted), { policies, calendars: [calendar] });
    expect(under(closing('2018-12-24', '2023-12-28'))().calendar.holidays.length).toBeGreaterThan(
      0,
    );
    expect(failing(under(closing('2018-12-24', '2018-12-27'))).issues).toHaveLength(1);
    expect(failing(under(england)).code).toBe('complaint/unknown-calendar');
  });
});

describe('a policy was edited, and its edition is the same', () => {
  const edited = (from: string | RegExp, to: string): Policy =>
    definePolicy(JSON.parse(JSON.stringify(housingPlus2018).replaceAll(from, to)));
  const under = (policy: Policy, options: Partial<RestoreOptions> = {}) =>
    restore(saved, { policies: [policy], ...options });
  const fifteen = edited('"amount":10', '"amount":15');

  test('which parts have changed is told, and no due date moves unnoticed', () => {
    const { code, issues, message } = failing(() => under(fifteen));
    expect(code).toBe('complaint/policy-changed');
    expect(issues.map(({ path }) => path)).toContain('stages.stage-1');
    expect(issues.every((issue) => issue.message === 'this part has changed')).toBe(true);
    expect(message).toContain('recount: true');
  });

  test('when asked, it is judged anew', () => {
    expect(dueOf(under(fifteen, { recount: true }))).not.toEqual(dueOf(under(housingPlus2018)));
  });

  test('with the policy as it was among those given, that is taken', () => {
    expect(restore(saved, { policies: [fifteen, housingPlus2018] }).policy).toBe(housingPlus2018);
  });

  test('a part that is new, and one that is gone', () => {
    const { contents, ...parts } = saved.policy.parts ?? {};
    const old = { ...saved, policy: { ...saved.policy, parts: { ...parts, pauses: '0000000' } } };
    expect(contents).toMatch(/^\w{7}$/);
    expect(failing(() => restore(old, { policies })).issues).toEqual([
      { path: 'pauses', message: 'this part is gone' },
      { path: 'contents', message: 'this part is new' },
    ]);
  });

  test.each([
    { because: 'its title', change: { title: 'Complaints, reprinted' } },
    { because: 'the day it ends', change: { inForce: { from: '2018-07-01', to: '2021-07-31' } } },
    { because: 'its cover', change: { document: { reference: 'CP 12' } } },
    { because: 'notes', change: { notes: { reviewed: true } } },
    { because: 'what a duty is called', change: { duties: { comment: 'ask for comments' } } },
  ])('$because changes nothing of a complaint', ({ change }) => {
    const policy = definePolicy({ ...json(housingPlus2018), ...change });
    expect(dueOf(under(policy))).toEqual(dueOf(under(housingPlus2018)));
  });

  test('nor do a reading, a name, and the order in which a database keeps fields', () => {
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null
        ? value
        : Array.isArray(value)
          ? value.map(turned)
          : Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([name, inner]) => [name, name === 'reading' ? 'Read again.' : turned(inner)]),
            );
    const policy = definePolicy(turned(json(housingPlus2018)));
    expect(dueOf(under(policy))).toEqual(dueOf(under(housingPlus2018)));
  });
});

describe('what a word of the landlord’s own means is kept, and what it is called is not', () => {
  const cover = { id: 'ours', extends: 'code-2024', landlord: 'Ours', inForce: '2024-04-01' };
  const stages = [{ id: 'stage-1' }, { id: 'stage-2' }];
  const having = (words: object) => definePolicy({ ...cover, stages, ...words });
  const received = { on: '2026-01-05', type: 'complaint.received' } as const;
  const changed = (was: object, is: object) => {
    const kept = json(serialise(openComplaint(having(was), received)));
    try {
      restore(kept, { policies: [having(is)] });
      return [];
    } catch (error) {
      return (error as ComplaintsError).issues.map(({ path }) => path);
    }
  };
  const fact = (is: unknown, words: object = { name: 'a colour' }) => ({
    ...words,
    is,
    of: 'complaint.received',
  });

  test.each(['name', 'must', 'reading', 'happens', 'adopted'])('one called %s too', (id) => {
    const role = (seniority: number) => ({ roles: { [id]: { name: 'the Lead', seniority } } });
    const told = (by: string) => ({ events: { [id]: { name: 'the note', by } } });
    const facts = (...is: string[]) => ({ facts: { [id]: fact(is) } });
    expect(changed(role(2), role(5))).toEqual(['roles']);
    expect(changed(told('landlord'), told('complainant'))).toEqual(['events']);
    expect(changed(facts('red', 'blue'), facts('red', 'green'))).toEqual(['facts']);
    expect(changed({ bodies: { [id]: 'the Ward' } }, {})).toEqual(['bodies']);
  });

  test('another name for it changes nothing', () => {
    const yes = { name: 'it is red', not: 'it is not red' };
    const facts = (words: object, called: string) => ({
      facts: { red: fact('yes-no', words), shade: fact({ light: called }) },
    });
    const changes = [
      [{ bodies: { ward: 'the Ward' } }, { bodies: { ward: 'the Ward Office' } }],
      [facts(yes, 'light'), facts({ name: 'red it is', not: 'red it is not' }, 'pale')],
      [
        { events: { note: { name: 'the note', by: 'landlord' } } },
        { events: { note: { name: 'the memo', by: 'landlord' } } },
      ],
    ] as const;
    for (const [was, is] of changes) expect(changed(was, is)).toEqual([]);
  });
});

describe('a policy closes other days than before', () => {
  const closing = (...dates: readonly string[]) =>
    definePolicy({
      ...{ id: 'ours', extends: 'code-2024', landlord: 'Ours', inForce: '2024-04-01' },
      clauses: { '3.1': 'We close on some days.' },
      stages: [{ id: 'stage-1', clause: '3.1' }, { id: 'stage-2' }],
      ...(dates.length > 0 && {
        closures: dates.map((date) => ({ date, title: 'Shut', clause: '3.1' })),
      }),
    });
  const events = [
    { on: '2026-01-05', type: 'complaint.received' },
    { on: '2026-01-07', type: 'complaint.acknowledged' },
  ] as const;
  const answerBy = (complaint: ReturnType<typeof restore>) =>
    obligationsOf(complaint, '2026-01-08').find(({ id }) => id === 'stage-1/respond')?.due;
  const [none, one, two] = [closing(), closing('2026-01-15'), closing('2026-01-15', '2026-01-16')];

  test.each([
    { because: 'its first', was: none, is: one, days: ['2026-01-15'], due: '2026-01-22' },
    { because: 'one more', was: one, is: two, days: ['2026-01-16'], due: '2026-01-23' },
    { because: 'none any more', was: one, is: none, days: ['2026-01-15'], due: '2026-01-21' },
  ])('$because: which, and counted anew by them', ({ was, is, days, due }) => {
    const kept = json(serialise(replay(was, events)));
    const { code, issues } = failing(() => restore(kept, { policies: [is] }));
    expect(code).toBe('complaint/calendar-changed');
    expect(issues.map(({ path }) => path)).toEqual(days);
    expect(answerBy(restore(kept, { policies: [is], recount: true }))).toBe(due);
  });

  test('a calendar of bank holidays that is given is closed on them too', () => {
    const kept = json(serialise(replay(one, events)));
    const next = nextEngland({ confirmedUntil: '2029-12-31' });
    const proclaimed = { date: '2026-01-16', title: 'Proclaimed' } as const;
    const other = nextEngland({ holidays: [...england.holidays, proclaimed] });
    const under = (...calendars: WorkingCalendar[]) =>
      restore(kept, { policies: [one], calendars });
    expect(answerBy(under(next))).toBe('2026-01-22');
    expect(failing(() => under(other)).issues.map(({ path }) => path)).toEqual(['2026-01-16']);
    expect(failing(() => under(scotland)).code).toBe('complaint/unknown-calendar');
    const recounted = restore(kept, { policies: [two], calendars: [next], recount: true });
    expect(answerBy(recounted)).toBe('2026-01-23');
  });

  test('none that was counted by: it comes back, and later days are counted by them', () => {
    const later = closing('2029-01-15');
    const kept = json(serialise(replay(none, events)));
    const { calendar } = restore(kept, { policies: [later] });
    expect(calendar.holidays.map(({ date }) => date)).toContain('2029-01-15');
  });

  test('a complaint that was given another calendar keeps that', () => {
    const kept = json(serialise(replay(one, events, { calendar: england })));
    expect(restore(kept, { policies: [two] }).calendar).toBe(england);
  });
});

describe('complaints that earlier releases saved', () => {
  const folder = new URL('../fixtures/saved-complaints/', import.meta.url);
  const files = readdirSync(folder);
  const closing = definePolicy({
    ...json(creativeSupport2022),
    closures: [{ date: '2022-12-28', title: 'Christmas closure', clause: '4.1' }],
  });
  const [whole, short, closed] = files
    .map((file): SerialisedComplaint[] => JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
    .reduce<SerialisedComplaint[][]>(
      (kinds, all) => all.map((one, at) => [...(kinds[at] ?? []), one]),
      [],
    );

  test.each([
    { policy: housingPlus2018, all: whole },
    { policy: creativeSupport2022, all: short },
    { policy: closing, all: closed },
  ])('come back, with the same due dates whichever saved them', ({ policy, all = [] }) => {
    expect(all).toHaveLength(files.length);
    const next = nextEngland({ confirmedUntil: '2029-12-31' });
    for (const one of all) {
      const complaint = restore(one, { policies: [policy] });
      expect(complaint).toEqual(
        replay(policy, one.events, { calendar: complaint.calendar, silentOn: one.silentOn }),
      );
      if (one.calendar.name === 'england')
        expect(dueOf(restore(one, { policies: [policy], calendars: [next] }))).toEqual(
          dueOf(complaint),
        );
    }
  });

  test('without their days, a calendar that has changed can only be asked for, or counted anew', () => {
    const { days: _, ...calendar } = saved.calendar;
    const old = { ...saved, calendar: { ...calendar, edition: `2027-12-31.${calendar.edition}` } };
    const other = nextEngland({ holidays: without('2018-12-25') });
    const under = (options: Partial<RestoreOptions>) => () =>
      restore(old, { policies, calendars: [other], ...options });
    expect(failing(under({})).code).toBe('complaint/unknown-calendar');
    expect(under({ recount: true })().calendar).toBe(other);
    expect(restore(old, { policies }).calendar).toBe(england);
  });
});

test('an engine without structuredClone saves too', () => {
  const { structuredClone: own } = globalThis;
  try {
    Reflect.deleteProperty(globalThis, 'structuredClone');
    const complaint = openComplaint(housingPlus2018, {
      on: '2025-01-06',
      type: 'complaint.received',
    });
    expect(serialise(complaint).events).toEqual(complaint.events);
  } finally {
    globalThis.structuredClone = own;
  }
});

test('recount is yes or no', () => {
  const recount = 'yes' as never;
  expect(failing(() => restore(saved, { policies, recount })).code).toBe('argument/invalid');
});
