import type { CalendarName, Closure, WorkingCalendar } from '../calendar/index.js';
import { calendarNamed } from '../calendar/index.js';

/* What is worked out once for a policy, or for a part of one, and kept with it. */

/** Works something out once for each object: the answer is kept with it. */
export function oncePer<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const kept = made.get(of);
    if (kept) return kept.value;
    const value = make(of);
    made.set(of, { value });
    return value;
  };
}

interface WithDays {
  readonly calendar?: CalendarName;
  readonly closures?: readonly Closure[];
}

/** {@link calendarOf} for what is known to be a policy, or stands for one. */
export const ownCalendar = /*#__PURE__*/ oncePer(
  ({ calendar, closures }: WithDays): WorkingCalendar => calendarNamed(calendar, closures),
);
