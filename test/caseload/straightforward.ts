/** The figures counted the plain way: history by history, from what was told. */
import type { IsoDate } from '../../src/calendar/index.js';
import type { MeasureOptions, Measures } from '../../src/caseload/index.js';
import { endOf, isJoined, isPutRight } from './known.js';
import type { Known, StageTime } from './stage-time.js';
import { timeOf } from './stage-time.js';
import type { ToldPromise, ToldStage } from './told.js';

const GROUPS = ['low-cost-rental', 'low-cost-ownership', 'other', 'not-known'] as const;
type Group = (typeof GROUPS)[number];

/** One stage that counts in the period. */
interface Row {
  readonly number: number;
  readonly month: string;
  readonly group: Group;
  readonly time: StageTime;
  readonly isAnswered: boolean;
}

/** What `measure` should give, but for its notes, its counts, and duties under the policy. */
interface Figures extends Pick<Measures, 'audited' | 'ch01' | 'ch02'> {
  readonly report: Omit<Measures['report'], 'duties'>;
}

/** Counts. */
export function straightforward(all: readonly Known[], options: MeasureOptions): Figures {
  const isIn = (day: IsoDate | undefined): boolean =>
    day !== undefined && day >= options.from && day <= options.to;
  const rows = all.flatMap((known) => rowsOf(known, options, isIn));
  return {
    audited: all.length,
    ch01: [...GROUPS, 'all' as const].map((tenure) => ch01(rows, tenure, options)),
    ch02: ([1, 2] as const).flatMap((stage) =>
      [...GROUPS, 'all' as const].map((tenure) => ch02(rows, stage, tenure, options)),
    ),
    report: report(all, rows, options, isIn),
  };
}

const isRecorded = ({ silentOn, receivedOn, asOf }: Known): boolean =>
  !silentOn.includes('complaint.received') && receivedOn <= asOf;

/** Whether a complaint counts as received, and on what day. */
const countsFrom = (known: Known): IsoDate | undefined =>
  isRecorded(known) && !known.excluded && !isPutRight(known) && !isJoined(known)
    ? known.receivedOn
    : undefined;

function rowsOf(known: Known, options: MeasureOptions, isIn: (day?: IsoDate) => boolean): Row[] {
  const group = groupOf(known, options);
  return known.stages.flatMap((stage) => {
    const { number, askedOn, refused } = stage;
    const on =
      number === 1 ? countsFrom(known) : refused || isJoined(known, number) ? undefined : askedOn;
    if (!on || !isIn(on)) return [];
    const isAnswered = stage.answer !== undefined;
    return [{ number, month: on.slice(0, 7), group, time: timeOf(known, stage), isAnswered }];
  });
}

function groupOf(known: Known, { otherwiseTenure, tenureGroups = {} }: MeasureOptions): Group {
  const tenure = (isRecorded(known) ? known.tenure : undefined) ?? otherwiseTenure;
  if (!tenure) return 'not-known';
  for (const [own, group] of Object.entries(tenureGroups)) if (own === tenure) return group;
  if (['social-rent', 'affordable-rent', 'supported-housing'].includes(tenure))
    return 'low-cost-rental';
  return tenure === 'shared-ownership' ? 'low-cost-ownership' : 'other';
}

function ch01(rows: readonly Row[], tenure: Group | 'all', { homes = {} }: MeasureOptions) {
  const ofGroup = rows.filter(({ group }) => tenure === 'all' || group === tenure);
  const isComplete =
    Object.keys(homes).length > 0 && rows.every(({ group }) => homes[group] !== undefined);
  let total = 0;
  for (const group of GROUPS) total += homes[group] ?? 0;
  const owned = tenure === 'all' ? (isComplete ? total : undefined) : homes[tenure];
  return {
    tenure,
    ...(owned !== undefined && { homes: owned }),
    stages: ([1, 2] as const).map((stage) => {
      const received = ofGroup.filter(({ number }) => number === stage).length;
      return { stage, received, ...(owned ? { perThousandHomes: (received * 1000) / owned } : {}) };
    }),
  };
}

function ch02(
  rows: readonly Row[],
  stage: 1 | 2,
  tenure: Group | 'all',
  { denominator = 'received' }: MeasureOptions,
) {
  const counted = rows.filter(
    ({ number, group }) => number === stage && (tenure === 'all' || group === tenure),
  );
  const parts = {
    inTime: 0,
    extended: 0,
    fromLateStart: 0,
    toBeJudged: 0,
    late: 0,
    notAnswered: 0,
    notDue: 0,
    notOwed: 0,
    notKnown: 0,
    noTime: 0,
  };
  for (const { time } of counted) {
    parts[time.how] += 1;
    if (time.how === 'extended') parts.inTime += 1;
    if (time.isByLateStart) parts.fromLateStart += 1;
  }
  const { inTime, toBeJudged, late, notAnswered, notDue, notOwed, notKnown } = parts;
  const answered = counted.filter(
    ({ time: { how }, isAnswered }) => isAnswered && how !== 'noTime',
  ).length;
  const due = inTime + toBeJudged + late + notAnswered + notKnown;
  const of = { answered, due, received: due + notDue + notOwed }[denominator];
  const percent = of === 0 ? {} : { percent: (inTime * 100) / of };
  return { stage, tenure, received: counted.length, ...parts, of, ...percent };
}

function report(
  all: readonly Known[],
  rows: readonly Row[],
  options: MeasureOptions,
  isIn: (day?: IsoDate) => boolean,
): Figures['report'] {
  const stages = all.flatMap((known) => known.stages);
  const received = all.filter((known) => isIn(countsFrom(known)));
  const excluded = all.flatMap(({ excluded: one }) => (one && isIn(one.on) ? [one] : []));
  const numbers = [
    ...rows.map(({ number }) => number),
    ...stages.filter(({ number, askedOn }) => number > 1 && isIn(askedOn)).map((s) => s.number),
    ...stages.filter(({ answer }) => isIn(answer?.on)).map((s) => s.number),
  ];
  const numbered = numbers.includes(3) ? [1, 2, 3] : [1, 2];
  const determined = all.flatMap((one) => one.determined).filter(({ on }) => isIn(on));
  const ordered = determined.flatMap(({ orders }) => orders.flatMap(({ pounds }) => pounds ?? []));
  const promised = (list: (known: Known) => readonly ToldPromise[], type: string) =>
    standings(all, (known) => list(known).filter(({ on }) => isIn(on)), type);
  return {
    stages: numbered.map((number) => stageFigures(all, rows, number, options, isIn)),
    months: monthsFrom(options.from, options.to).map((month) => ({
      month,
      stages: numbered.map((number) => monthFigures(stages, rows, number, month, isIn)),
    })),
    subjects: named(received.flatMap(({ subject = 'not-known' }) => subject)),
    topics: named(received.flatMap(({ topics = ['not-known'] }) => topics)),
    ends: named(received.map(endOf)),
    atFirstContact: all.filter(
      (known) => isPutRight(known) && isRecorded(known) && isIn(known.receivedOn),
    ).length,
    merged: all.filter((known) => isJoined(known) && isRecorded(known) && isIn(known.receivedOn))
      .length,
    exclusions: {
      count: excluded.length,
      byGround: named(excluded.flatMap(({ grounds }) => grounds)),
    },
    remedies: {
      ...promised(({ promises }) => promises, 'action.completed'),
      withoutDate: all
        .flatMap(({ promises }) => promises)
        .filter(({ on, dueBy }) => isIn(on) && !dueBy).length,
    },
    ombudsman: {
      referred: all.filter(({ referredOn }) => isIn(referredOn)).length,
      determinations: determined.length,
      byFinding: named(determined.map(({ finding = 'not-known' }) => finding)),
      orders: promised(
        (known) => known.determined.flatMap(({ orders }) => orders),
        'action.completed',
      ),
      compensation: {
        orders: ordered.length,
        pounds: ordered.reduce((pence, pounds) => pence + Math.round(pounds * 100), 0) / 100,
      },
      information: informationAsked(all, isIn),
    },
  };
}

function stageFigures(
  all: readonly Known[],
  rows: readonly Row[],
  number: number,
  { lateness = [5, 10, 20] }: MeasureOptions,
  isIn: (day?: IsoDate) => boolean,
) {
  const stages = all.flatMap((known) => known.stages).filter((one) => one.number === number);
  const own = rows.filter((row) => row.number === number);
  const answers = stages.flatMap(({ answer }) => (answer && isIn(answer.on) ? [answer] : []));
  const howMany = (outcome: string) =>
    answers.filter((answer) => (answer.outcome ?? 'not-known') === outcome).length;
  const escalated = all.filter(
    (known) =>
      known.stages.some((one) => one.number === number && isIn(one.answer?.on)) &&
      known.stages.some((one) => one.number > number),
  ).length;
  const requested = stages.filter(({ askedOn }) => isIn(askedOn));
  const refused = requested.flatMap(({ refused: one }) => one ?? []);
  return {
    stage: number,
    received: own.length,
    answered: answers.length,
    outcomes: {
      upheld: howMany('upheld'),
      'partly-upheld': howMany('partly-upheld'),
      'not-upheld': howMany('not-upheld'),
      'not-known': howMany('not-known'),
    },
    escalated: share(escalated, answers.length),
    ...(number > 1 && {
      refused: {
        requested: requested.length,
        ...share(refused.length, requested.length),
        byGround: named(refused.map(({ ground = 'not-known' }) => ground)),
      },
    }),
    lateness: bandsOf(lateness).map((band) => {
      const late = (how: string) =>
        own.filter(
          ({ time: { how: own, workingDaysLate: days = -1 } }) =>
            own === how && days >= band.from && days <= (band.to ?? Number.POSITIVE_INFINITY),
        ).length;
      return { ...band, answered: late('late'), notAnswered: late('notAnswered') };
    }),
  };
}

const share = (count: number, of: number) => ({
  count,
  ...(of > 0 ? { percent: (count * 100) / of } : {}),
});

function bandsOf(ends: readonly number[]): { from: number; to?: number }[] {
  const bands: { from: number; to?: number }[] = [];
  let from = 0;
  for (const to of ends) {
    bands.push({ from, to });
    from = to + 1;
  }
  return [...bands, { from }];
}

function monthFigures(
  stages: readonly ToldStage[],
  rows: readonly Row[],
  number: number,
  month: string,
  isIn: (day?: IsoDate) => boolean,
) {
  const answers = stages.filter(
    (one) => one.number === number && isIn(one.answer?.on) && one.answer?.on.startsWith(month),
  );
  const outcome = (name: string) => answers.filter(({ answer }) => answer?.outcome === name).length;
  return {
    stage: number,
    received: rows.filter((row) => row.number === number && row.month === month).length,
    answered: answers.length,
    upheld: outcome('upheld'),
    partlyUpheld: outcome('partly-upheld'),
  };
}

function monthsFrom(from: IsoDate, to: IsoDate): string[] {
  const months: string[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    for (let month = 1; month <= 12; month += 1)
      months.push(`${year}-${String(month).padStart(2, '0')}`);
  return months.filter((month) => month >= from.slice(0, 7) && month <= to.slice(0, 7));
}

/** Names with their counts: the most frequent first, then by name. */
function named(names: readonly string[]) {
  const counts: { name: string; count: number }[] = [];
  for (const name of names) {
    const found = counts.find((one) => one.name === name);
    if (found) found.count += 1;
    else counts.push({ name, count: 1 });
  }
  return counts.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** How requests of the Ombudsman's stand: one that was not answered ended with the next determination. */
function informationAsked(all: readonly Known[], isIn: (day?: IsoDate) => boolean) {
  const asked = all.flatMap((known) =>
    known.asked
      .filter(({ on }) => isIn(on))
      .map((one) => {
        const ends = known.determined.map(({ on }) => on).filter((on) => on >= one.on);
        return { known, one, endedOn: one.doneOn ? undefined : ends.sort()[0] };
      }),
  );
  const open = asked.filter(({ endedOn }) => !endedOn);
  const sums = standings(
    open.map(({ known, one }) => ({ ...known, asked: [one] })),
    (known) => known.asked,
    'ombudsman.answered',
  );
  const ended = asked.filter(({ endedOn }) => endedOn);
  const silent = ended.filter(({ known }) => known.silentOn.includes('ombudsman.answered'));
  const told = ended.filter((one) => !silent.includes(one));
  const missed = told.filter(({ one, endedOn = '' }) => one.dueBy && endedOn > one.dueBy).length;
  return {
    ...sums,
    count: asked.length,
    notKnown: sums.notKnown + silent.length,
    missed,
    released: told.length - missed,
  };
}

/** How promises stand on the day. */
function standings(
  all: readonly Known[],
  list: (known: Known) => readonly ToldPromise[],
  type: string,
) {
  const sums = { count: 0, open: 0, overdue: 0, met: 0, late: 0, notKnown: 0 };
  for (const known of all)
    for (const { dueBy, doneOn } of list(known)) {
      const isLate = dueBy !== undefined && (doneOn ?? known.asOf) > dueBy;
      const silent = known.silentOn.some((one) => one === type);
      sums.count += 1;
      if (doneOn) sums[isLate ? 'late' : 'met'] += 1;
      else if (silent) sums.notKnown += 1;
      else sums[isLate ? 'overdue' : 'open'] += 1;
    }
  return sums;
}
