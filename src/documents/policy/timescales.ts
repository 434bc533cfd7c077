import type { RootContent } from 'mdast';
import { dateWithYear, joined } from '../../calendar/index.js';
import type { Limit, PauseRule, Policy, Stated } from '../../policy/index.js';
import { list, paragraph, table } from '../pages/index.js';
import { stated } from './clauses.js';
import { DUTY_WORDS, dutyAt } from './duties.js';
import { dayOf } from './events.js';
import { howLong, startOf } from './limits.js';
import { capitalised, said, source, sources } from './words.js';

/** Every time limit in one table, and how they are counted. */
export const timescales = (policy: Policy): RootContent[] => [
  ...stated(policy, 'timescales'),
  paragraph(COUNTING),
  ...closures(policy),
  ...pauses(policy),
  table([['Stage', 'What', 'Who', 'How long', 'From', 'Clause'], ...rows(policy)]),
];

const COUNTING =
  'We count from the day after the day named under ‘From’, unless the table says otherwise. Working days leave out weekends, and bank holidays in England and Wales.';

const closures = ({ closures = [] }: Policy): RootContent[] =>
  closures.length === 0
    ? []
    : [
        paragraph('We are also closed on these days, and do not count them as working days:'),
        list(closures.map((one) => said(`${dateWithYear(one.date)}: ${one.title}`, one))),
      ];

/** What stops the clock, from when to when, and what that does. */
const pauses = (policy: Policy): RootContent[] =>
  (policy.pauses ?? []).map((rule) =>
    said(
      [
        `${whose(rule)} stands still from ${dayOf(rule.from, policy)} to ${dayOf(rule.until, policy)}`,
        rule.effect === 'restart'
          ? 'From that day the whole time is counted anew'
          : 'The last day moves by as long as that',
      ],
      rule,
    ),
  );

const whose = ({ of = [] }: PauseRule): string =>
  `Our time${
    of.length > 0
      ? ` to ${joined(
          of.map((duty) => DUTY_WORDS[duty]),
          'and',
        )}`
      : ''
  }`;

const rows = (policy: Policy): string[][] =>
  policy.stages.flatMap((stage) =>
    stage.steps.flatMap((step) => {
      const what = capitalised(dutyAt(step.duty, stage));
      const who = step.party === 'landlord' ? 'We' : 'You';
      return times(step.limit, policy).map(({ time, from, clause }) => [
        stage.name,
        what,
        who,
        time,
        from,
        clause ?? source(step),
      ]);
    }),
  );

interface Time {
  readonly time: string;
  readonly from: string;
  readonly clause?: string;
}

/** What a table says of limits, a row each; of none, in one row, why there is none. */
const times = (limits: Stated<readonly Limit[]>, policy: Policy): Time[] =>
  typeof limits === 'string'
    ? [{ time: NO_LIMIT[limits], from: NO_LIMIT[limits] }]
    : limits.map((limit) => ({
        time: howLong(limit),
        from: capitalised(startOf(limit, policy)),
        clause: sources([limit]),
      }));

const NO_LIMIT = {
  none: 'No limit',
  'not-stated': 'Not stated',
  'not-seen': 'Not available',
} as const;
