import type { Journal } from './journal.js';
import type { Reminder } from './reminders.js';

/**
 * Sends what was not sent yet, and notes each as soon as it is sent. A run that is killed in between sends that
 * one again, under the same key: better twice than never.
 */
export async function remind(
  reminders: readonly Reminder[],
  journal: Journal,
  send: (reminder: Reminder) => Promise<void>,
): Promise<number> {
  const news = reminders.filter(({ key }) => !journal.isSent(key));
  for (const reminder of news) {
    await send(reminder);
    journal.add(reminder.key);
  }
  return news.length;
}
