import type { BlockContent, Paragraph, RootContent } from 'mdast';
import type { CalendarName } from '../../calendar/index.js';
import {
  CALENDAR_PLACES,
  capitalised,
  DEFAULT_CALENDAR,
  dateWithYear,
} from '../../calendar/index.js';
import type { Extension, Limits, Policy, Stage, Step } from '../../policy/index.js';
import { dutyTold } from '../../policy/index.js';
import { heading, introduced, paragraph, part, table } from '../pages/index.js';
import { said, sources, stated, statedAt } from './clauses.js';
import { dayOf, dutyAt, isOfExtensions } from './events.js';
import type { Sentence } from './silences/index.js';
import { lack } from './silences/index.js';
import { howLong, inWords, mustItems, NO_LIMIT_ENTRY, startOf } from './terms/index.js';
import { EXTENSION, TIMESCALES } from './words.js';

/** All time limits in one table, and how they are counted. */
export const timescales = (policy: Policy, silences: boolean): RootContent[] => [
  ...stated(policy, 'timescales'),
  counting(policy),
  ...introduced(
    TIMESCALES.closures,
    (policy.closures ?? []).map((one) =>
      said(TIMESCALES.closure(dateWithYear(one.date), one.title), one),
    ),
  ),
  ...pauses(policy),
  ...tableOf(rows(policy, silences)),
];

const tableOf = (times: readonly string[][]): RootContent[] =>
  times.length > 0 ? [table([TIMESCALES.columns, ...times])] : [];

/** How days are counted, and which bank holidays are left out. */
export const counting = ({ calendar = DEFAULT_CALENDAR.name as CalendarName }: Policy): Paragraph =>
  paragraph(TIMESCALES.counting(CALENDAR_PLACES[calendar]));

/** What pauses the clock, from when to when, and the effect. */
export const pauses = (policy: Policy): RootContent[] =>
  (policy.pauses ?? []).map((rule) => {
    const { of = [], from, until, effect } = rule;
    const stop = TIMESCALES.pause(
      of.map((duty) => dutyTold(duty, policy)),
      dayOf(from, policy),
      dayOf(until, policy),
    );
    return said([stop, TIMESCALES[effect]], rule);
  });

const rows = (policy: Policy, silences: boolean): string[][] =>
  policy.stages.flatMap((stage) =>
    stage.steps.flatMap((step) =>
      times(step.limit, policy, silences).map(({ time, from, clause }) => [
        stage.name,
        TIMESCALES.duty(
          capitalised(dutyAt(step.duty, stage, policy)),
          step.repeats,
          step.when && inWords(step.when, policy),
        ),
        TIMESCALES[step.party],
        time,
        from,
        clause ?? sources(step),
      ]),
    ),
  );

interface Time {
  readonly time: string;
  readonly from: string;
  readonly clause?: string;
}

/** The rows of a table for limits, one each; if there are none, one row that says why. */
function times(limits: Limits, policy: Policy, silences: boolean): Time[] {
  if (typeof limits !== 'string')
    return limits.map((limit) => ({
      time: TIMESCALES.time(howLong(limit), limit.aim),
      from: capitalised(startOf(limit, policy, silences)),
      clause: sources(limit),
    }));
  const isSaid = silences || (limits !== 'not-stated' && limits !== 'not-seen');
  return isSaid ? [{ time: NO_LIMIT_ENTRY[limits], from: NO_LIMIT_ENTRY[limits] }] : [];
}

/** Holding letters: whether a response can be extended, by how much and how, and what the letter must say. */
export function holdingLetters(policy: Policy): RootContent[] {
  const stages = policy.stages.filter(({ steps }) => steps.some(({ extension }) => extension));
  return [
    ...statedAt(policy, 'holding-letters', stages),
    ...(stages.length > 0 ? [paragraph(EXTENSION.introduction)] : []),
    ...stages.flatMap((stage) => [
      heading(3, EXTENSION.at(stage.name)),
      ...stage.steps.flatMap((step) => extensions(step, stage, policy)),
      ...statedAt(policy, 'holding-letters', stages, stage),
      ...letters(stage.requires, policy),
    ]),
    ...part(3, EXTENSION.everywhere, letters(policy.requirements, policy)),
  ];
}

/** The requirements of a holding letter. */
const letters = (requirements: Stage['requires'] = [], policy: Policy): RootContent[] =>
  introduced(EXTENSION.rules, mustItems(requirements.filter(isOfExtensions), policy));

export function extensions(
  { extension, duty, clause }: Step,
  stage: Stage,
  policy: Policy,
): BlockContent[] {
  if (extension === undefined) return [];
  const does = dutyAt(duty, stage, policy);
  return typeof extension === 'string'
    ? [said(EXTENSION.lack(extension, does), { clause })]
    : tiers(extension).map((tier, index) => said(tierWords(tier, does, index > 0), tier));
}

/** The extension, then what the policy allows beyond it. */
const tiers = (extension: Extension): Extension[] => [
  extension,
  ...(extension.beyond ? tiers(extension.beyond) : []),
];

/** One tier of extensions, in sentences. */
function tierWords(extension: Extension, does: string, isBeyond: boolean): Sentence[] {
  const { times: number, cases, by, asked } = extension;
  const isPossible = number !== 'none';
  return [
    EXTENSION.possible(does, isPossible, isBeyond),
    ...(cases ? [EXTENSION.cases(cases)] : []),
    ...(isPossible && asked ? [EXTENSION.asked[asked]] : []),
    ...(isPossible ? [EXTENSION[by], ...measure(extension)] : []),
  ];
}

/** By how much and how often; one sentence if neither is known. */
function measure({ each, inAll, times: number }: Extension): Sentence[] {
  const isUnknown = each === 'not-stated' || each === 'not-seen';
  if (isUnknown && inAll === each && number === each) return [lack(each, 'extensions')];
  return [
    typeof each === 'string' ? lack(each, 'each-extension') : EXTENSION.each(howLong(each)),
    typeof inAll === 'string' ? lack(inAll, 'all-extensions') : EXTENSION.inAll(howLong(inAll)),
    typeof number === 'string' ? lack(number, 'times-extended') : EXTENSION.times(number),
  ];
}
