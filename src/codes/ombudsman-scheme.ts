import { readingWhole } from '../border/index.js';
import type { IsoDate } from '../calendar/index.js';
import { addCalendarDays, dateWithYear, endOf, isoDate } from '../calendar/index.js';
import type { Subject } from '../policy/index.js';
import { asWords, SUBJECTS, whenRead } from '../policy/index.js';
import { EXPECTED, JURISDICTION, LAST_DAY, TIME_TO_GO } from './words.js';

/* When a complainant can go to the Housing Ombudsman, and with what. Law and the Ombudsman set this, not landlords. */

/** From this day on no one needs a designated person: Building Safety Act 2022, in force for housing complaints. */
const DIRECT_SINCE: IsoDate = '2022-10-01';

/** The wait after the end of the process before a complainant could go without a designated person. */
const WAIT = { amount: 8, unit: 'weeks' } as const;

/** The time after which it is too late to go. */
const TOO_LATE = { amount: 12, unit: 'months' } as const;

/** The days of the first and of the latest final response; the same day if there was only one. */
export interface FinalResponses {
  readonly first: IsoDate;
  readonly latest: IsoDate;
}

/** The days between which the complainant can go to the Ombudsman, and how that stands on a day. */
export interface TimeToGo {
  /** The day of the final response, or of the refusal that ended the process; the latest if there were several. */
  readonly finalOn: IsoDate;
  /** The first day to go through a designated person; absent if none was ever needed. */
  readonly throughPersonFrom?: IsoDate;
  /** The first day to go directly. */
  readonly directFrom: IsoDate;
  /** The last day, inclusive: the day before 12 months have passed. */
  readonly until: IsoDate;
  readonly standing: 'designated-person' | 'direct' | 'out-of-time';
  readonly because: string;
  /** How the last day is read. */
  readonly reading: string;
}

/**
 * Works out the time to go to the Ombudsman. The eight weeks run from the first final response, and the
 * 12 months from the latest: these readings favour residents. Neither moves for a bank holiday.
 */
export const timeToGo = (responses: FinalResponses, asOf: IsoDate): TimeToGo =>
  readingWhole(
    responses,
    ({ first, latest }) =>
      timeFrom({ first: isoDate(first), latest: isoDate(latest) }, isoDate(asOf)),
    EXPECTED.finalResponses,
  );

function timeFrom({ first, latest }: FinalResponses, asOf: IsoDate): TimeToGo {
  const [directFrom = first] = [endOf(WAIT, first), later(first, DIRECT_SINCE)].sort();
  const until = lastDay(latest);
  const standing =
    asOf > until ? 'out-of-time' : asOf < directFrom ? 'designated-person' : 'direct';
  const time = {
    finalOn: latest,
    ...(first < DIRECT_SINCE && { throughPersonFrom: first }),
    directFrom,
    until,
    reading: LAST_DAY,
    standing,
  } as const;
  return sayingTime(time, undefined);
}

const sayingTime = whenRead({
  because: (_: undefined, { standing, finalOn, until, directFrom }: Omit<TimeToGo, 'because'>) =>
    TIME_TO_GO[standing]({
      final: dateWithYear(finalOn),
      last: dateWithYear(until),
      direct: dateWithYear(directFrom),
    }),
});

const later = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? b : a);

/** The day before 12 months have passed. From 29 February they have passed on 1 March, which favours residents. */
function lastDay(from: IsoDate): IsoDate {
  const up = endOf(TOO_LATE, from);
  return up.slice(-2) === from.slice(-2) ? addCalendarDays(up, -1) : up;
}

/** Subjects that are known to belong to other bodies than the Ombudsman. */
const FOR_OTHERS: readonly Subject[] = ['care', 'data-protection'];

/** The first days of access to information for tenants of private registered providers: publication, then requests. */
const PUBLISHED_SINCE: IsoDate = '2026-10-01';
const REQUESTED_SINCE: IsoDate = '2027-04-01';

/** Whether the Ombudsman takes a complaint, by its subjects. */
export interface Jurisdiction {
  /** `unknown` for a landlord's own subject, and for access to information while requests for it do not count yet. */
  readonly taken: boolean | 'unknown';
  /** Why not, or why that is not known, in a sentence or two. */
  readonly because?: string;
  readonly reading?: string;
}

/** What is known of a complaint when it is received. */
export interface Receipt {
  readonly on: IsoDate;
  readonly subject?: Subject | readonly Subject[];
}

/** Works out whether the Ombudsman takes a complaint: it does if it takes any of the subjects, or there are none. */
export const jurisdictionOver = (receipt: Receipt | undefined): Jurisdiction =>
  readingWhole(receipt, jurisdictionOf, EXPECTED.receipt);

function jurisdictionOf(receipt: Receipt | undefined): Jurisdiction {
  const subjects = [receipt?.subject ?? []].flat();
  if (subjects.length === 0 || subjects.includes('housing')) return { taken: true };
  const on = subjects.includes('information-request') && receipt?.on;
  const dates = {
    published: dateWithYear(PUBLISHED_SINCE),
    requested: dateWithYear(REQUESTED_SINCE),
  };
  const reading = on ? { reading: JURISDICTION.information(dates) } : undefined;
  if (on && on >= REQUESTED_SINCE) return { taken: true, ...reading };
  if (on && on >= PUBLISHED_SINCE)
    return saying({ taken: 'unknown' as const, ...reading }, () =>
      JURISDICTION.whichInformation(dates),
    );
  const own = subjects.filter((one) => !(SUBJECTS as readonly Subject[]).includes(one));
  if (own.length > 0)
    return saying({ taken: 'unknown' as const }, () => JURISDICTION.unknown(inWords(own)));
  const others = subjects.filter((one) => FOR_OTHERS.includes(one));
  const because = () =>
    [
      others.length > 0 && JURISDICTION.forOthers(inWords(others, 'or')),
      on && JURISDICTION.informationTooEarly(dates),
    ]
      .filter((reason) => reason !== false)
      .join(' ');
  return saying({ taken: false as const, ...reading }, because);
}

const saying = whenRead({ because: (say: () => string) => say() });

/** Subjects in words: 'care and data protection'. */
const inWords = (subjects: readonly Subject[], joined: 'and' | 'or' = 'and'): string =>
  subjects.map((one) => asWords(one)).join(` ${joined} `);
