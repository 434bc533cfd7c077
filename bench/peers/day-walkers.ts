import { addBusinessDays, format, parseISO } from 'date-fns';
import Holidays from 'date-holidays';
import dayjs from 'dayjs';
import dayjsBusinessDays from 'dayjs-business-days2';
import luxonBusinessDays from 'luxon-business-days';
import moment from 'moment-business-days';
import { library } from '../built.js';

const HOLIDAYS = library.england.holidays.map(({ date }) => date);
const CLOSED = new Set<string>(HOLIDAYS);
const { DateTime } = luxonBusinessDays;
const FORMAT = 'YYYY-MM-DD';

dayjs.extend(dayjsBusinessDays, { holidays: HOLIDAYS, holidayFormat: FORMAT });
moment.updateLocale('en', { holidays: HOLIDAYS, holidayFormat: FORMAT });
DateTime.prototype.setupBusiness({
  holidayMatchers: [(day) => CLOSED.has(day.toISODate() ?? '')],
});

const places = new Holidays('GB', 'ENG', { types: ['public'] });

/** Asks date-holidays about each weekday. It does not know all that was proclaimed. */
function overDateHolidays(from: string, n: number): string {
  const day = new Date(`${from}T12:00:00Z`);
  for (let left = n; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.getUTCDay() % 6 !== 0 && !places.isHoliday(day)) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}

/** Libraries that walk from day to day and know of holidays. */
export const walkers: Readonly<Record<string, (from: string, n: number) => string>> = {
  'dayjs-business-days2': (from, n) => dayjs(from).businessDaysAdd(n).format(FORMAT),
  'luxon-business-days': (from, n) =>
    DateTime.fromISO(from).plusBusiness({ days: n }).toISODate() ?? '',
  'moment-business-days': (from, n) => moment(from, FORMAT).businessAdd(n).format(FORMAT),
  'a loop over date-holidays': overDateHolidays,
};

/** date-fns leaves out weekends alone: what it costs, not what is right. */
export const weekendsOnly = (from: string, n: number): string =>
  format(addBusinessDays(parseISO(from), n), 'yyyy-MM-dd');
