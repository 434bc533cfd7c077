import { addWorkingDays, bankHolidayOn, dueDate } from 'housing-complaints/calendar';

console.log(addWorkingDays('2018-12-20', 10));
// 2019-01-08

console.log(bankHolidayOn('2018-12-26')?.title);
// Boxing Day

const due = dueDate({ amount: 10, unit: 'working-days' }, '2018-12-20');
console.log(String(due.explanation));
// 10 working days after Thursday 20 December 2018 is Tuesday 8 January 2019. Not counted: weekends, …
