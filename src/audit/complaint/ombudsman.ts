import type { IsoDate } from '../../calendar/index.js';
import { addCalendarDays } from '../../calendar/index.js';
import type { FinalResponses, TimeToGo } from '../../codes/index.js';
import { jurisdictionOver, STEPPING_IN, timeToGo } from '../../codes/index.js';
import type { Complaint } from '../../complaint/index.js';
import type { CaseFile } from '../../history/index.js';
import {
  checkedComplaint,
  checkedDate,
  lastWords,
  lastWordsUntold,
  refusalUnseen,
} from '../../history/index.js';
import type { Ledger, Obligation } from '../../obligations/index.js';
import { ledgerOf } from '../../obligations/index.js';
import type { MatterFinding } from '../../policy/index.js';
import { present, whenRead } from '../../policy/index.js';
import type { Recorded } from '../events.js';
import { every, first, firstDay } from '../events.js';
import { ROUTE } from './ombudsman-words.js';
import type { OmbudsmanItem } from './remedies.js';
import { ombudsmanItemOf } from './remedies.js';

/** Whether a complainant can go to the Housing Ombudsman on a day, how, and the outcome if they have gone. */
export interface OmbudsmanRoute extends Partial<Omit<TimeToGo, 'standing' | 'because'>> {
  readonly asOf: IsoDate;
  /**
   * `not-yet`: the landlord has not given its final response; see `unanswered`. `unknown`: the record does not cover
   * whether it has. `designated-person`: only through a designated person. `direct`: also without one. `out-of-time`:
   * 12 months or more after the final response, when the Ombudsman may still look at it. `referred`: the complainant
   * has gone, as a referral or a determination shows. `elsewhere`: the Ombudsman does not deal with its subject.
   */
  readonly standing: 'not-yet' | 'unknown' | TimeToGo['standing'] | 'referred' | 'elsewhere';
  /** The day the complainant went to the Ombudsman. Absent if only a determination shows it. */
  readonly referredOn?: IsoDate;
  /** If only a determination shows it: the latest day by which the complainant had gone. */
  readonly referredBy?: IsoDate;
  /** With `not-yet`: a response required by the Code is overdue, so the Ombudsman can be asked to step in. */
  readonly unanswered?: Unanswered;
  /** How the Ombudsman's rules were read, if the answer depends on it. */
  readonly reading?: string;
  /** In plain sentences. */
  readonly because: string;
  /** The Ombudsman's requests and orders. */
  readonly items: readonly OmbudsmanItem[];
  readonly determinations: readonly Determination[];
}

/** A determination of the Ombudsman. */
export interface Determination {
  readonly on: IsoDate;
  /** The Ombudsman's finding on the whole complaint. */
  readonly finding?: string;
  /** The Ombudsman's finding on each matter. */
  readonly findings?: readonly MatterFinding[];
  /** The recommendations, which create no obligation. The orders are in `items`. */
  readonly recommendations?: readonly string[];
  /** The total of all payments ordered, in pounds. */
  readonly compensation?: number;
}

/** A response that the Code requires and the landlord has not sent on time. */
export interface Unanswered {
  /** The first day on which it is overdue. */
  readonly since: IsoDate;
  readonly because: string;
  readonly reading: string;
}

/** The standing, its sentence, and the fields that come after it. */
interface Answer {
  readonly stands: Omit<OmbudsmanRoute, 'asOf' | 'because' | 'items' | 'determinations'>;
  readonly say: (stands: Answer['stands']) => string;
  readonly more?: Pick<OmbudsmanRoute, 'referredOn' | 'referredBy' | 'reading'> | undefined;
}

const saying = whenRead({
  because: (say: Answer['say'], stands: Answer['stands']) => say(stands),
});

/**
 * When the complainant can go to the Housing Ombudsman: from the landlord's final response, or a refusal that ends
 * its process, until the day before 12 months have passed. Before 1 October 2022 only through a designated person,
 * or directly from eight weeks later; from that day on directly, whenever the process ended.
 *
 * A landlord's own subject of complaint stops no one from going; `because` says that someone needs to check it.
 *
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon`.
 */
export function ombudsmanRoute(complaint: Complaint, asOf: IsoDate): OmbudsmanRoute {
  return routeOf(ledgerOf(checkedComplaint(complaint), checkedDate(asOf, 'asOf')));
}

/** Works out the route from a ledger of the complaint on a day. */
export function routeOf({ file, rows }: Ledger): OmbudsmanRoute {
  const determinations = every('determination', file.events).map(determinationOf);
  const { stands, say, more } = gone(file, determinations[0]?.on) ?? bySubject(file, rows('code'));
  return Object.assign(saying({ asOf: file.asOf, ...stands }, say), more, {
    items: rows('ombudsman').map(ombudsmanItemOf),
    determinations,
  });
}

function determinationOf({
  on,
  finding,
  findings,
  recommendations,
  orders = [],
}: Recorded<'determination'>): Determination {
  const pence = orders.flatMap(({ compensation: pounds }) =>
    pounds === undefined ? [] : Math.round(100 * pounds),
  );
  return present({
    on,
    finding,
    findings,
    recommendations,
    compensation: pence.length > 0 ? pence.reduce((sum, one) => sum + one) / 100 : undefined,
  });
}

/** If the complainant has gone to the Ombudsman: on what day, and whether that was in time. */
function gone(file: CaseFile, determinedOn: IsoDate | undefined): Answer | undefined {
  const referredOn = firstDay('referral', file.events);
  const day = referredOn ?? determinedOn;
  if (!day) return undefined;
  const ended = lastWords(file);
  const time = ended && timeToGo(ended, day);
  const until = time?.standing === 'out-of-time' ? time.until : undefined;
  const how = referredOn ? { referredOn } : { referredBy: day };
  const say = () => (referredOn ? ROUTE.referred({ day, until }) : ROUTE.determined({ day }));
  return time
    ? { stands: { ...datesOf(time), standing: 'referred' }, say, more: how }
    : { stands: { standing: 'referred', ...how }, say };
}

/** Checks whether the Ombudsman deals with the complaint's subject and, if so, what standing it has. */
function bySubject(file: CaseFile, byCode: readonly Obligation[]): Answer {
  const jurisdiction = jurisdictionOver(first('receipt', file.events));
  const { taken, reading } = jurisdiction;
  const more = reading ? { reading } : undefined;
  if (taken === false)
    return { stands: { standing: 'elsewhere' }, say: () => jurisdiction.because ?? '', more };
  const ended = lastWords(file);
  const { stands, say } = ended ? byTime(ended, file.asOf) : withoutLastWord(file, byCode);
  return {
    stands:
      stands.reading && reading ? { ...stands, reading: `${stands.reading} ${reading}` } : stands,
    say: taken === true ? say : (route) => `${say(route)} ${jurisdiction.because ?? ''}`.trim(),
    more: stands.reading ? undefined : more,
  };
}

/** The standing once the landlord has given its final response. */
function byTime(ended: FinalResponses, asOf: IsoDate): Answer {
  const time = timeToGo(ended, asOf);
  return { stands: datesOf(time), say: () => time.because };
}

/** Copies the dates without reading the sentence, which is worked out only when read. */
function datesOf(time: TimeToGo): Omit<TimeToGo, 'because'> {
  const { finalOn, throughPersonFrom, directFrom, until, reading, standing } = time;
  return present({ finalOn, throughPersonFrom, directFrom, until, reading, standing });
}

/** The standing if the record shows no final response: not known, or not yet given and perhaps overdue. */
function withoutLastWord(file: CaseFile, byCode: readonly Obligation[]): Answer {
  const types = lastWordsUntold(file);
  if (types.length > 0)
    return { stands: { standing: 'unknown' }, say: () => ROUTE['not-covered']({ types }) };
  const day = refusalUnseen(file);
  if (day)
    return { stands: { standing: 'unknown' }, say: () => ROUTE['refusal-not-available']({ day }) };
  const unanswered = unansweredBy(file, byCode);
  return {
    stands: { standing: 'not-yet', ...(unanswered && { unanswered }) },
    say: notYetInWords,
  };
}

const notYetInWords: Answer['say'] = ({ unanswered }) =>
  `${ROUTE['no-final-response']({})} ${unanswered?.because ?? ''}`.trim();

/** The last formal stage at which a response required by the Code is overdue. */
function unansweredBy({ stages }: CaseFile, byCode: readonly Obligation[]): Unanswered | undefined {
  const row = byCode.findLast(({ duty, standing }) => duty === 'respond' && standing === 'overdue');
  const due = row?.putOffTo ?? row?.last.latest;
  const number = stages.find(({ stage }) => stage.id === row?.stage)?.number;
  if (!due || !number) return undefined;
  const since = addCalendarDays(due, 1);
  const overdue = sayingSince({ since }, number);
  return Object.assign(overdue, { reading: STEPPING_IN });
}

const sayingSince = whenRead({
  because: (number: number, { since }: { readonly since: IsoDate }) =>
    ROUTE.overdue({ number, since }),
});
