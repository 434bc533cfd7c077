// Written by scripts/generate-calendars.ts from date-holidays 3.37.0 and
// scripts/calendar-corrections.ts. Do not edit: correct there, and generate.

import type { PackedCalendar } from './packed.js';

export const NORTHERN_IRELAND: PackedCalendar = {
  name: 'northern-ireland',
  firstYear: 2000,
  confirmedUntil: '2028-12-31',
  regular: [
    { title: "New Year's Day", earliest: '01-01', fixed: true },
    { title: "St Patrick's Day", earliest: '03-17', fixed: true },
    { title: 'Good Friday', earliest: '03-20' },
    { title: 'Easter Monday', earliest: '03-23' },
    { title: 'Early May bank holiday', earliest: '05-01' },
    { title: 'Spring bank holiday', earliest: '05-25' },
    { title: "Battle of the Boyne (Orangemen's Day)", earliest: '07-12', fixed: true },
    { title: 'Summer bank holiday', earliest: '08-25' },
    { title: 'Christmas Day', earliest: '12-25', fixed: true },
    { title: 'Boxing Day', earliest: '12-26', fixed: true },
  ],
  years:
    '20ww040300 02oo630200 01995a0100 00tt412000 00kk260522 2055150420 10pp040300 02hh630200 0011412000 00ll301602 ' +
    '00dd260522 20xx150420 12hh6a0200 0199520100 00tt412000 00ee301602 0055150420 10pp040300 02aa630200 01uu520100 ' +
    '00ll701602 00dd260522 20qq180420 10ii040300 0199520100 00tt412000 00ee301602 0066260522 20pp040300 02aa630200 ' +
    '01uu520100 00mm412000 0066260522 20qq150420 10ii040300 0233630200 00mm412000 00ee301602 00yy260522 20jj150420 ' +
    '12aa630200 01uu520100 00ff412000 0077301602 00qq150420 10ii040300 0233630200 01nn520100 00ee301602 00rr260522 ' +
    '20jj150420',
  special: [
    { date: '2002-06-03', title: 'Golden Jubilee' },
    { date: '2011-04-29', title: 'Royal wedding' },
    { date: '2012-06-05', title: "Queen's Diamond Jubilee" },
    { date: '2020-05-08', title: 'Early May bank holiday (VE day)' },
    { date: '2022-06-03', title: 'Platinum Jubilee bank holiday' },
    { date: '2022-09-19', title: 'Bank Holiday for the State Funeral of Queen Elizabeth II' },
    { date: '2023-05-08', title: 'Bank holiday for the coronation of King Charles III' },
  ],
};
