/** `npm start -- 2026-03-02`: the caller says what day it is. Prints what is new, once. */
import { addWorkingDays, isoDate } from 'housing-complaints';
import { openJournal } from './journal.js';
import { remind } from './remind.js';
import { remindersOf } from './reminders.js';
import { storedComplaints } from './stored.js';

const { JOURNAL = 'sent.jsonl' } = process.env;
const today = isoDate(process.argv[2] ?? '');

const reminders = remindersOf(storedComplaints(), today, addWorkingDays(today, 3));
const sent = await remind(reminders, openJournal(JOURNAL), async ({ text }) => {
  console.log(text);
});
console.error(`${sent} new of ${reminders.length}.`);
