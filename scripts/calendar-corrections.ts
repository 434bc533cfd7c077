/** One thing to put right in what `date-holidays` says. */
export type Correction =
  | { readonly change: 'remove'; readonly date: string; readonly source: string }
  | {
      readonly change: 'add' | 'retitle';
      readonly date: string;
      readonly title: string;
      readonly substitute?: true;
      readonly source: string;
    };

const jubilee2002 =
  'Proclamation under section 1 of the Banking and Financial Dealings Act 1971: the spring holiday of 27 May 2002 moved to 4 June, 3 June appointed for the Golden Jubilee';
const govUk = 'GOV.UK, UK bank holidays';
const stAndrew =
  "St Andrew's Day Bank Holiday (Scotland) Act 2007, in force from 15 January 2007: no bank holiday before";

/** The same in England and Wales, Scotland and Northern Ireland. */
const everywhere: readonly Correction[] = [
  { change: 'remove', date: '2002-05-27', source: jubilee2002 },
  { change: 'add', date: '2002-06-03', title: 'Golden Jubilee', source: jubilee2002 },
  { change: 'add', date: '2002-06-04', title: 'Spring bank holiday', source: jubilee2002 },
  { change: 'add', date: '2011-04-29', title: 'Royal wedding', source: govUk },
  { change: 'remove', date: '2012-05-28', source: govUk },
  { change: 'retitle', date: '2022-06-03', title: 'Platinum Jubilee bank holiday', source: govUk },
  {
    change: 'retitle',
    date: '2022-09-19',
    title: 'Bank Holiday for the State Funeral of Queen Elizabeth II',
    source: govUk,
  },
  {
    change: 'retitle',
    date: '2023-05-08',
    title: 'Bank holiday for the coronation of King Charles III',
    source: govUk,
  },
];

/** Moved from 28 May for the Diamond Jubilee. GOV.UK marks it as a substitute day, but not in Northern Ireland. */
const spring2012 = {
  change: 'add',
  date: '2012-06-04',
  title: 'Spring bank holiday',
  source: govUk,
} as const;

/** Checked against date-holidays 3.37.0, for 2000 to 2028. */
export const england: readonly Correction[] = [
  ...everywhere,
  { ...spring2012, substitute: true },
  // GOV.UK gave Monday to Sunday's Christmas Day and put Boxing Day off; in 2016 and 2022 it did not.
  {
    change: 'retitle',
    date: '2011-12-26',
    title: 'Christmas Day',
    substitute: true,
    source: govUk,
  },
  { change: 'retitle', date: '2011-12-27', title: 'Boxing Day', substitute: true, source: govUk },
];

const newYear = { change: 'retitle', title: "New Year's Day", substitute: true } as const;
const secondJanuary = { change: 'retitle', title: '2nd January', substitute: true } as const;

/** Checked against date-holidays 3.37.0: days for 2012 to 2028, titles for 2012 to 2026. */
export const scotland: readonly Correction[] = [
  ...everywhere,
  { ...spring2012, substitute: true },
  ...[
    '2000-11-30',
    '2001-11-30',
    '2002-12-02',
    '2003-12-01',
    '2004-11-30',
    '2005-11-30',
    '2006-11-30',
  ].map((date) => ({ change: 'remove', date, source: stAndrew }) as const),
  // Since 2022 GOV.UK puts both days off by as much; before, a 2 January that was a weekday kept its day.
  { ...newYear, date: '2022-01-03', source: govUk },
  { ...secondJanuary, date: '2022-01-04', source: govUk },
  { ...newYear, date: '2023-01-02', source: govUk },
  { ...secondJanuary, date: '2023-01-03', source: govUk },
  {
    change: 'add',
    date: '2026-06-15',
    title: 'World Cup bank holiday',
    source: 'Proclamation of February 2026 for Scotland; GOV.UK, UK bank holidays',
  },
];

/** Checked against date-holidays 3.37.0: days for 2012 to 2028, titles for 2012 to 2026. */
export const northernIreland: readonly Correction[] = [...everywhere, spring2012];
