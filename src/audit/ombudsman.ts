import { dateWithYear, endOf, type IsoDate, isoDate } from '../calendar/index.js';
import { type Complaint, checkedComplaint, factsUntil, positionOn } from '../complaint/index.js';
import { ANSWERING, allOf, firstOn } from '../history/index.js';
import { ledgerOf } from '../obligations/index.js';
import type { End } from '../policy/index.js';
import {
  type Determination,
  determinationsOf,
  type OmbudsmanItem,
  ombudsmanItems,
} from './ombudsman-items.js';

/** Whether a complainant can go to the Housing Ombudsman on a day, how, and what has come of it. */
export interface OmbudsmanRoute {
  readonly asOf: IsoDate;
  /**
   * `not-yet`: the landlord has not had its last word. `designated-person`: only through one. `direct`: also
   * without. `out-of-time`: more than 12 months after the final response; the Ombudsman may look at it all the
   * same. `referred`: the complainant has gone. `elsewhere`: the complaint is not about housing.
   */
  readonly standing:
    | 'not-yet'
    | 'designated-person'
    | 'direct'
    | 'out-of-time'
    | 'referred'
    | 'elsewhere';
  /** The landlord's last word: the final response, or the refusal that ended the process. The latest, where there were several. */
  readonly finalOn?: IsoDate;
  /** The first day through a designated person; absent where none was ever needed. */
  readonly throughPersonFrom?: IsoDate;
  /** The first day directly. */
  readonly directFrom?: IsoDate;
  /** The last day, inclusive. */
  readonly until?: IsoDate;
  /** The day the complainant went there. */
  readonly referredOn?: IsoDate;
  /** In one plain sentence. */
  readonly because: string;
  /** What the Ombudsman asked for and ordered. */
  readonly items: readonly OmbudsmanItem[];
  readonly determinations: readonly Determination[];
}

/** From this day on nobody needs a designated person: Building Safety Act 2022, in force for housing complaints. */
const DIRECT_SINCE: IsoDate = '2022-10-01';

/** How long after the end of the process one had to wait to go without a designated person. */
const WAIT = { amount: 8, unit: 'weeks' } as const;

/** How long after the final response one can go. Exactly 12 months is in. */
const WINDOW = { amount: 12, unit: 'months' } as const;

/** Ends with which the landlord has had its last word. */
const LAST_WORDS: readonly End[] = ['exhausted', 'escalation-refused', 'excluded'];

/**
 * When the complainant may go to the Housing Ombudsman: once the landlord has had its last word, within 12
 * months of it. Before 1 October 2022 only through a designated person, or directly from eight weeks
 * after; from that day on directly, whenever the process ended.
 *
 * The eight weeks run from the first last word and the 12 months from the latest: the readings that
 * favour residents. Weeks and months are of the calendar, and do not move for a bank holiday.
 *
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`.
 */
export function ombudsmanRoute(complaint: Complaint, asOf: IsoDate): OmbudsmanRoute {
  positionOn(checkedComplaint(complaint), asOf);
  const day = isoDate(asOf);
  const events = factsUntil(complaint, day).map(({ event }) => event);
  const referredOn = firstOn(events, 'ombudsman.referred');
  const common = {
    asOf: day,
    ...(referredOn && { referredOn }),
    items: ombudsmanItems(complaint, day),
    determinations: determinationsOf(complaint, day),
  };
  const subject = allOf(events, 'complaint.received')[0]?.subject;
  if (subject !== undefined && ![subject].flat().includes('housing'))
    return {
      ...common,
      standing: 'elsewhere',
      because: `The complaint is about ${[subject].flat().join(' and ')}, which is for others than the Housing Ombudsman.`,
    };
  const ended = lastWords(complaint, day);
  if (referredOn) return { ...common, ...gone(referredOn, ended) };
  if (!ended)
    return {
      ...common,
      standing: 'not-yet',
      because:
        'The landlord has not had its last word, for which the Ombudsman waits. Advice can be had from the Ombudsman at any time.',
    };
  return { ...common, ...openTo(ended, day) };
}

interface LastWords {
  readonly first: IsoDate;
  readonly latest: IsoDate;
}

/** When the landlord had its last word, for the first time and for the last; `undefined` while it has not. */
function lastWords(complaint: Complaint, asOf: IsoDate): LastWords | undefined {
  const { end, endedOn, stages, events } = ledgerOf(complaint, asOf).file;
  const last = stages.find(({ stage }) => stage === complaint.policy.stages.at(-1));
  const answers = allOf(last?.events ?? [], ...ANSWERING).map(({ on }) => on);
  const isRefused = end !== undefined && end !== 'exhausted' && LAST_WORDS.includes(end);
  // What a stage still asks for after its answer, as to complete what was promised, keeps nobody waiting.
  const ends = endedOn && (isRefused || (end === 'exhausted' && answers.length === 0));
  const words = [...answers, ...(ends ? [endedOn] : [])].sort();
  const reopenedOn = allOf(events, 'complaint.reopened').at(-1)?.on;
  const [first, latest] = [words[0], words.at(-1)];
  const isOpenAgain =
    !end && reopenedOn !== undefined && latest !== undefined && latest < reopenedOn;
  return first && latest && !isOpenAgain ? { first, latest } : undefined;
}

/** Where the complainant has gone: on what day, and whether that was in the time for it. */
function gone(on: IsoDate, ended: LastWords | undefined): OpenTo {
  const went = `The complainant went to the Ombudsman on ${dateWithYear(on)}`;
  if (!ended) return { standing: 'referred', because: `${went}.` };
  const { standing, because, ...days } = openTo(ended, on);
  const late = standing === 'out-of-time';
  const how = late ? `, after the time for it, which ran until ${dateWithYear(days.until)}` : '';
  return { ...days, standing: 'referred', because: `${went}${how}.` };
}

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

type OpenTo = Pick<
  OmbudsmanRoute,
  'standing' | 'finalOn' | 'throughPersonFrom' | 'directFrom' | 'until' | 'because'
>;

function openTo({ first, latest }: LastWords, asOf: IsoDate): OpenTo & { until: IsoDate } {
  const waited = endOf(WAIT, first);
  const withoutWait = earlier(DIRECT_SINCE, first) === first ? DIRECT_SINCE : first;
  const directFrom = earlier(waited, withoutWait);
  const until = endOf(WINDOW, latest);
  const days = {
    finalOn: latest,
    ...(first < DIRECT_SINCE && { throughPersonFrom: first }),
    directFrom,
    until,
  };
  const by = `until ${dateWithYear(until)}`;
  if (asOf > until)
    return {
      ...days,
      standing: 'out-of-time',
      because: `More than 12 months have passed since the landlord had its last word on ${dateWithYear(latest)}; the time ran ${by}, though the Ombudsman may take it on all the same.`,
    };
  return asOf < directFrom
    ? {
        ...days,
        standing: 'designated-person',
        because: `The complainant can go through a designated person, and directly from ${dateWithYear(directFrom)}, ${by}.`,
      }
    : {
        ...days,
        standing: 'direct',
        because: `The complainant can go to the Ombudsman directly, ${by}.`,
      };
}
