// Written by scripts/generate-calendars.ts from date-holidays 3.37.0 and
// scripts/calendar-corrections.ts. Do not edit: correct there, and generate.

import type { PackedCalendar } from './packed.js';

export const ENGLAND: PackedCalendar = {
  name: 'england',
  firstYear: 2000,
  confirmedUntil: '2028-12-31',
  regular: [
    { title: "New Year's Day", earliest: '01-01', fixed: true },
    { title: 'Good Friday', earliest: '03-20' },
    { title: 'Easter Monday', earliest: '03-23' },
    { title: 'Early May bank holiday', earliest: '05-01' },
    { title: 'Spring bank holiday', earliest: '05-25' },
    { title: 'Summer bank holiday', earliest: '08-25' },
    { title: 'Christmas Day', earliest: '12-25', fixed: true },
    { title: 'Boxing Day', earliest: '12-26', fixed: true },
  ],
  years:
    '2ww04300 0oo63200 0995a100 0tt41000 0kk26522 25515420 1pp04300 0hh63200 01141000 0ll30602 ' +
    '0dd26522 2xx15411 1hh6a200 09952100 0tt41000 0ee30602 05515420 1pp04300 0aa63200 0uu52100 ' +
    '0ll70602 0dd26522 2qq18420 1ii04300 09952100 0tt41000 0ee30602 06626522 2pp04300 0aa63200 ' +
    '0uu52100 0mm41000 06626522 2qq15420 1ii04300 03363200 0mm41000 0ee30602 0yy26522 2jj15420 ' +
    '1aa63200 0uu52100 0ff41000 07730602 0qq15420 1ii04300 03363200 0nn52100 0ee30602 0rr26522 ' +
    '2jj15420',
  special: [
    { date: '2002-06-03', title: 'Golden Jubilee' },
    { date: '2011-04-29', title: 'Royal wedding' },
    { date: '2012-06-04', title: 'Spring bank holiday', substitute: true },
    { date: '2012-06-05', title: "Queen's Diamond Jubilee" },
    { date: '2020-05-08', title: 'Early May bank holiday (VE day)' },
    { date: '2022-06-03', title: 'Platinum Jubilee bank holiday' },
    { date: '2022-09-19', title: 'Bank Holiday for the State Funeral of Queen Elizabeth II' },
    { date: '2023-05-08', title: 'Bank holiday for the coronation of King Charles III' },
  ],
};
