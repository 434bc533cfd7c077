// Run by time-zones.test.ts in a process of its own for each zone.
import {
  addMonths,
  addWorkingDays,
  dueDate,
  isWorkingDay,
  londonDate,
  workingDaysBetween,
} from '../../src/calendar/index.js';

console.log(
  JSON.stringify({
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offsets: [0, 6].map((month) => new Date(2024, month, 15).getTimezoneOffset()),
    answers: [
      addWorkingDays('2018-12-20', 10),
      addWorkingDays('2024-03-28', 1),
      addWorkingDays('2024-10-25', 1),
      addMonths('2024-03-31', -1),
      workingDaysBetween('2024-03-28', '2024-11-01'),
      isWorkingDay('2024-04-01'),
      dueDate({ amount: 28, unit: 'days' }, '2024-03-20').explanation.sentence,
      londonDate('2024-06-30T23:30:00Z'),
      londonDate('2024-12-31T23:30:00Z'),
    ],
  }),
);
