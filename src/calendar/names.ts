/** The months in order, January first. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The days of the week in order, Monday first. */
export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** A day of the week. */
export type Weekday = (typeof WEEKDAYS)[number];

/** A number with its word: '1 day', '2 days', '-1 day'. */
export function counted(amount: number, word: string): string {
  return `${amount} ${word}${Math.abs(amount) === 1 ? '' : 's'}`;
}

/** Several words or phrases as one: 'one, two and three'. */
export const joined = (all: readonly string[], word: 'and' | 'or' = 'and'): string =>
  all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} ${word} ${all.at(-1)}`;

/** The same text with its first letter a capital: 'Monday' for 'monday'. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
