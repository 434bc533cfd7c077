import type { RootContent } from 'mdast';
import { dateWithYear } from '../../calendar/index.js';
import type { DocumentControl, Policy } from '../../policy/index.js';
import { flatten } from '../../policy/index.js';
import { heading, list, paragraph, table } from '../pages/index.js';
import { said, stated } from './clauses.js';
import type { Sentence } from './silences/index.js';
import { lack } from './silences/index.js';
import { COVER, codesAdopted, ENTRIES } from './words.js';

/** The landlord, the edition, what 'we' and 'you' mean, and how to read the document. */
export function opening(policy: Policy): RootContent[] {
  const values = flatten(policy);
  const isFilled = values.some(({ path }) => path.endsWith('.filledFrom'));
  const adopted = codesAdopted(
    values.filter(({ path }) => path.endsWith('.adopted')).map(({ value }) => String(value)),
  );
  const isPartial = values.some(({ value }) => value === 'not-seen');
  return [
    heading(1, policy.title),
    said([policy.landlord, COVER.edition(policy.edition)]),
    said([
      COVER.we,
      COVER.you,
      COVER.clauses,
      isFilled ? COVER.filled : undefined,
      adopted.length > 0 ? COVER.adopted(adopted) : undefined,
      isPartial ? COVER.partial : undefined,
    ]),
  ];
}

/** When the policy is in force, when it is reviewed, and its document control. */
export const review = (policy: Policy): RootContent[] => [
  ...stated(policy, 'review'),
  said(inForce(policy)),
  ...control(policy),
];

function inForce({ inForce: time }: Policy): (Sentence | undefined)[] {
  if (typeof time === 'string') return [lack(time, 'in-force')];
  const { from, to, reviewBy } = time;
  return [
    COVER.inForce(dateWithYear(from), to && dateWithYear(to)),
    reviewBy && COVER.reviewBy(dateWithYear(reviewBy)),
  ];
}

function control({ document = {}, edition }: Policy): RootContent[] {
  const rows = Object.entries(ENTRIES).flatMap(([field, name]) => {
    const value = document[field as keyof DocumentControl];
    return value ? [[name, value]] : [];
  });
  return [
    heading(3, COVER.control),
    table([COVER.columns, [COVER.editionEntry, edition], ...rows]),
  ];
}

/** The readings: how the text was understood where it is ambiguous, or says less than is needed. */
export function readings(policy: Policy): RootContent[] {
  const read = flatten(policy).filter(({ path }) => isReading(path.split('.')));
  const cited = new Map(
    read.flatMap(({ value, clause }) =>
      clause ? [[`${clause} ${value}`, said(String(value), { clause })] as const] : [],
    ),
  );
  const uncited = read.flatMap(({ value, clause }) => (clause ? [] : [said(String(value))]));
  return [
    ...(read.length > 0 ? [paragraph(COVER.howRead)] : []),
    ...uncited,
    ...(cited.size > 0 ? [list([...cited.values()])] : []),
  ];
}

/** Whether a value is a reading, and not a body, role or note that happens to have that name. */
const isReading = (path: readonly string[]): boolean =>
  path.at(-1) === 'reading' && !NAMED_AT_WILL.includes(path[0] ?? '');

const NAMED_AT_WILL = ['bodies', 'roles', 'notes'];
