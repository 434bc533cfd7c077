import type { IsoDate, WorkingCalendar } from '../calendar/index.js';
import { DEFAULT_CALENDAR, withClosures } from '../calendar/index.js';
import type { Code } from '../codes/index.js';
import { CODES } from '../codes/index.js';
import type { Complaint } from '../complaint/index.js';
import { replay } from '../complaint/index.js';
import { ComplaintsError } from '../errors.js';
import type { Policy } from '../policy/index.js';
import type { Ask, AsOf, CaseHistory, Questions } from './case.js';
import { EXPECTED } from './words.js';

/* Helpers for the answers to questions. */

/** Looks up the policies and histories of a kit. */
export interface FromKit {
  readonly policy: (name: string) => Policy;
  readonly history: (given: string | CaseHistory) => CaseHistory;
}

/** This library's answers to the questions. Fields that are `undefined` are left out later. */
export type Answers = {
  readonly [K in Ask]: (given: Questions[K], kit: FromKit) => unknown;
};

/** Finds something in the kit by its name. */
export function byName<T>(all: Readonly<Record<string, T>>, name: string, kind: string): T {
  const value = Object.hasOwn(all, name) ? all[name] : undefined;
  if (value !== undefined) return value;
  throw new ComplaintsError('argument/invalid', {
    given: name,
    expected: EXPECTED.nameOf(kind),
    possible: Object.keys(all),
  });
}

/** The calendar of England and Wales, with the further closures of a case. */
export const calendarWith = (closures: readonly IsoDate[] = []): WorkingCalendar =>
  closures.length === 0
    ? DEFAULT_CALENDAR
    : withClosures(
        DEFAULT_CALENDAR,
        closures.map((date) => ({ date, title: 'Closed' })),
      );

/** The complaint of a history. */
export function complaintOf(given: Pick<AsOf, 'history'>, { history, policy }: FromKit): Complaint {
  const { policy: name, events, silentOn = [], closures } = history(given.history);
  return replay(policy(name), events, { silentOn, calendar: calendarWith(closures) });
}

/** An edition of the Code by its id. */
export const editionOf = (id: string | undefined): Code | undefined =>
  CODES.find((code) => code.id === id);

/** Makes a function that copies only these fields of a value. */
export const only =
  <Name extends string>(...names: readonly Name[]) =>
  (value: Readonly<Partial<Record<Name, unknown>>>) =>
    Object.fromEntries(names.map((name) => [name, value[name]]));
