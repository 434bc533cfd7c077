import type { BlockContent, RootContent } from 'mdast';
import type { CalendarName } from '../../calendar/index.js';
import {
  CALENDAR_PLACES,
  capitalised,
  DEFAULT_CALENDAR,
  dateWithYear,
} from '../../calendar/index.js';
import type { Extension, Limit, Policy, Stage, Stated, Step } from '../../policy/index.js';
import { dutyTold } from '../../policy/index.js';
import { heading, introduced, paragraph, part, table } from '../pages/index.js';
import { said, sources, stated, statedAt } from './clauses.js';
import { dayOf, dutyAt, isOfExtensions } from './events.js';
import { howLong, mustItems, NO_LIMIT_ENTRY, startOf } from './terms/index.js';
import { EXTENSION, lack, TIMESCALES } from './words.js';

/** Every time limit in one table, and how they are counted. */
export const timescales = (policy: Policy): RootContent[] => [
  ...stated(policy, 'timescales'),
  paragraph(
    TIMESCALES.counting(
      CALENDAR_PLACES[policy.calendar ?? (DEFAULT_CALENDAR.name as CalendarName)],
    ),
  ),
  ...introduced(
    TIMESCALES.closures,
    (policy.closures ?? []).map((one) =>
      said(TIMESCALES.closure(dateWithYear(one.date), one.title), one),
    ),
  ),
  ...pauses(policy),
  table([TIMESCALES.columns, ...rows(policy)]),
];

/** What stops the clock, from when to when, and what that does. */
const pauses = (policy: Policy): RootContent[] =>
  (policy.pauses ?? []).map((rule) => {
    const { of = [], from, until, effect } = rule;
    const stop = TIMESCALES.pause(
      of.map((duty) => dutyTold(duty, policy)),
      dayOf(from, policy),
      dayOf(until, policy),
    );
    return said([stop, TIMESCALES[effect]], rule);
  });

const rows = (policy: Policy): string[][] =>
  policy.stages.flatMap((stage) =>
    stage.steps.flatMap((step) =>
      times(step.limit, policy).map(({ time, from, clause }) => [
        stage.name,
        capitalised(dutyAt(step.duty, stage, policy)),
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

/** What a table says of limits, a row each; of none, in one row, why there is none. */
const times = (limits: Stated<readonly Limit[]>, policy: Policy): Time[] =>
  typeof limits === 'string'
    ? [{ time: NO_LIMIT_ENTRY[limits], from: NO_LIMIT_ENTRY[limits] }]
    : limits.map((limit) => ({
        time: howLong(limit),
        from: capitalised(startOf(limit, policy)),
        clause: sources(limit),
      }));

/** Holding letters: whether a response can be put off, by how much and how, and what the letter must say. */
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

/** What a holding letter must do. */
const letters = (requirements: Stage['requires'] = [], policy: Policy): RootContent[] =>
  introduced(EXTENSION.rules, mustItems(requirements.filter(isOfExtensions), policy));

function extensions(
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

/** What is possible, and what beyond that. */
const tiers = (extension: Extension): Extension[] => [
  extension,
  ...(extension.beyond ? tiers(extension.beyond) : []),
];

/** One tier of extensions, in sentences. */
function tierWords(extension: Extension, does: string, isBeyond: boolean): string[] {
  const { times: number, cases, by } = extension;
  const isPossible = number !== 'none';
  return [
    EXTENSION.possible(does, isPossible, isBeyond),
    ...(cases ? [EXTENSION.cases(cases)] : []),
    ...(isPossible ? [EXTENSION[by], ...measure(extension)] : []),
  ];
}

/** By how much and how often; in one sentence, where nothing is known of either. */
function measure({ each, inAll, times: number }: Extension): string[] {
  const isUnknown = each === 'not-stated' || each === 'not-seen';
  if (isUnknown && inAll === each && number === each) return [lack(each, 'extensions')];
  return [
    typeof each === 'string' ? lack(each, 'each-extension') : EXTENSION.each(howLong(each)),
    typeof inAll === 'string' ? lack(inAll, 'all-extensions') : EXTENSION.inAll(howLong(inAll)),
    typeof number === 'string' ? lack(number, 'times-extended') : EXTENSION.times(number),
  ];
}
