/** One thing to put right in what `date-holidays` says about England and Wales. */
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
const govUk = 'GOV.UK, UK bank holidays, England and Wales';

/** Checked against date-holidays 3.37.0, for 2000 to 2028. */
export const corrections: readonly Correction[] = [
  { change: 'remove', date: '2002-05-27', source: jubilee2002 },
  { change: 'add', date: '2002-06-03', title: 'Golden Jubilee', source: jubilee2002 },
  { change: 'add', date: '2002-06-04', title: 'Spring bank holiday', source: jubilee2002 },
  { change: 'add', date: '2011-04-29', title: 'Royal wedding', source: govUk },
  // GOV.UK gave Monday to Sunday's Christmas Day and put Boxing Day off; in 2016 and 2022 it did not.
  {
    change: 'retitle',
    date: '2011-12-26',
    title: 'Christmas Day',
    substitute: true,
    source: govUk,
  },
  { change: 'retitle', date: '2011-12-27', title: 'Boxing Day', substitute: true, source: govUk },
  { change: 'remove', date: '2012-05-28', source: govUk },
  // Moved from 28 May for the Diamond Jubilee; GOV.UK marks it as a substitute day.
  {
    change: 'add',
    date: '2012-06-04',
    title: 'Spring bank holiday',
    substitute: true,
    source: govUk,
  },
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
