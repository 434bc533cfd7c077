// Written by scripts/generate-calendars.ts from date-holidays 3.37.0 and
// scripts/calendar-corrections.ts. Do not edit: correct there, and generate.

import type { PackedCalendar } from './packed.js';

export const SCOTLAND: PackedCalendar = {
  name: 'scotland',
  firstYear: 2000,
  confirmedUntil: '2028-12-31',
  regular: [
    { title: "New Year's Day", earliest: '01-01', fixed: true },
    { title: '2nd January', earliest: '01-02', fixed: true },
    { title: 'Good Friday', earliest: '03-20' },
    { title: 'Early May bank holiday', earliest: '05-01' },
    { title: 'Spring bank holiday', earliest: '05-25' },
    { title: 'Summer bank holiday', earliest: '08-01' },
    { title: "St Andrew's Day", earliest: '11-30', fixed: true },
    { title: 'Christmas Day', earliest: '12-25', fixed: true },
    { title: 'Boxing Day', earliest: '12-26', fixed: true },
  ],
  years:
    '31w046-00 00o635-00 0095a4-00 00t413-00 00k261-22 315150-20 20p046-00 00h635000 001413100 00l302002 ' +
    '02d261022 31x150020 20h6a5000 009524200 00t413100 00e302002 025150020 20p046000 00a635000 00u524200 ' +
    '00l702002 02d261022 22q180020 11i046000 009524200 00t413100 00e302002 026261022 31p046000 00a635000 ' +
    '00u524200 00m413100 006261022 31q150020 20i046000 003635000 00m413100 00e302002 02y261022 31j150020 ' +
    '20a635000 00u524200 00f413100 007302002 02q150020 20i046000 003635000 00n524200 00e302002 02r261022 ' +
    '31j150020',
  special: [
    { date: '2002-06-03', title: 'Golden Jubilee' },
    { date: '2011-04-29', title: 'Royal wedding' },
    { date: '2012-06-04', title: 'Spring bank holiday', substitute: true },
    { date: '2012-06-05', title: "Queen's Diamond Jubilee" },
    { date: '2020-05-08', title: 'Early May bank holiday (VE day)' },
    { date: '2022-06-03', title: 'Platinum Jubilee bank holiday' },
    { date: '2022-09-19', title: 'Bank Holiday for the State Funeral of Queen Elizabeth II' },
    { date: '2023-05-08', title: 'Bank holiday for the coronation of King Charles III' },
    { date: '2026-06-15', title: 'World Cup bank holiday' },
  ],
};
