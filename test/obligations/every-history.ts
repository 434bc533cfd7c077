/** Every history of the conformance kit, on the days that matter for it. */
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays } from '../../src/calendar/index.js';
import type { Complaint } from '../../src/complaint/index.js';
import { replay } from '../../src/complaint/index.js';
import type { CaseHistory } from '../../src/conformance/index.js';
import { conformanceKit } from '../../src/conformance/index.js';
import { calendarWith } from '../../src/conformance/questions.js';

/** A history and the day from which it is looked at. */
export interface Told {
  readonly name: string;
  readonly history: CaseHistory;
  readonly asOf: IsoDate;
}

/** The complaint that a history tells of; other facts may be told in their place. */
export const complaintOf = (
  { policy, events, silentOn = [], closures }: CaseHistory,
  told = events,
): Complaint =>
  replay(conformanceKit.policies[policy] as never, told, {
    silentOn,
    calendar: calendarWith(closures),
  });

function everyHistory(): Told[] {
  const { cases, histories } = conformanceKit;
  const all = new Map<string, Told>();
  const add = (name: string, history: CaseHistory, asOf: IsoDate) => {
    const { policy, events, silentOn, closures } = history;
    const key = JSON.stringify([policy, events, silentOn, closures, asOf]);
    if (!all.has(key)) all.set(key, { name: `${name} as of ${asOf}`, history, asOf });
  };
  const afterLast = ({ events }: CaseHistory): IsoDate =>
    addCalendarDays(
      events
        .map(({ on }) => on)
        .sort()
        .at(-1) as IsoDate,
      30,
    );
  for (const { id, given } of cases) {
    const named =
      'history' in given ? [given.history] : 'histories' in given ? given.histories : [];
    for (const one of named) {
      const history = typeof one === 'string' ? (histories[one] as CaseHistory) : one;
      if (history.events.length === 0) continue;
      const name = typeof one === 'string' ? one : id;
      add(name, history, 'asOf' in given ? given.asOf : afterLast(history));
    }
  }
  for (const [name, history] of Object.entries(histories)) add(name, history, afterLast(history));
  return [...all.values()].filter(({ history }) => isReadable(history));
}

/** Some cases ask what is refused. */
function isReadable(history: CaseHistory): boolean {
  try {
    complaintOf(history);
    return true;
  } catch {
    return false;
  }
}

/** Every history of the kit that can be read, with every day from which a case looks at it. */
export const EVERY: readonly Told[] = everyHistory();
