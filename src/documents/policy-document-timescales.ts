import type { RootContent } from 'mdast';
import { dateWithYear } from '../calendar/index.js';
import type { Limit, Policy, Stated } from '../policy/index.js';
import { list, paragraph, table } from './nodes.js';
import { stated } from './policy-document-clauses.js';
import { dutyAt } from './policy-document-duties.js';
import { howLong, startOf } from './policy-document-limits.js';
import { capitalised, said, source, sources } from './policy-document-words.js';

/** Every time limit in one table, and how they are counted. */
export const timescales = (policy: Policy): RootContent[] => [
  ...stated(policy, 'timescales'),
  paragraph(COUNTING),
  ...closures(policy),
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
