import type { IsoDate } from '../../calendar/index.js';
import { capitalised, dateWithYear } from '../../calendar/index.js';
import type { Regularity } from '../../lifecycle/index.js';
import { REGULARITIES } from '../../lifecycle/index.js';
import type { End, Limits, Policy, Stage, Step } from '../../policy/index.js';
import { durationInWords, dutyName, END_NAMES, startInWords } from '../../policy/index.js';

/** The title of a diagram of a policy or of one stage, and a description for screen readers. */
export const titleOf = ({ title, landlord, stages }: Policy, stage: Stage | undefined) => ({
  title: `${stage ? `${stage.name}: ` : 'The life of a complaint: '}${title}, ${landlord}`,
  description: stage
    ? `What can happen at ${stage.name}: each step, who takes it, and its time limit.`
    : `What can happen: ${stages.map(({ name }) => name).join(', ')}. For each, the steps in order, who takes them, and their time limits. Alongside, how a complaint is closed and reopened.`,
});

/** The title and description of a diagram with the path of a complaint. */
export const titleOfPath = (
  { title, description }: ReturnType<typeof titleOf>,
  asOf: IsoDate | undefined,
) => ({
  title: `The path of one complaint: ${title}`,
  description: `${description} The path that a complaint took is drawn bold, with its days${asOf ? `, as known on ${dateWithYear(asOf)}` : ''}.`,
});

const ended = (end: End | undefined) => (end ? `: ${END_NAMES[end]}` : ', however it ended');

/** The words in boxes. */
export const BOX = {
  forSome: 'for some complaints only',
  start: 'Not yet received',
  answered: 'Answered',
  anyTime: 'At any time',
  always: 'At any time, whatever the stage',
  closed: (end: End | undefined) => `Closed${ended(end)}`,
  fromClosed: (end: End | undefined) => `From closed${ended(end)}`,
  step: ({ duty }: Step, policy: Policy) => capitalised(dutyName(duty, policy)),
  also: (events: readonly string[]) => `Also here: ${events.join('; ')}`,
  limits: (limits: readonly string[]) => limits.join(' or '),
  repeated: '(repeated)',
};

/** Who takes a step. */
export const WHO: Readonly<Record<Step['party'], string>> = {
  landlord: 'The landlord',
  complainant: 'The complainant',
};

const NO_LIMIT = {
  none: 'no time limit',
  'not-stated': 'time limit not stated',
  'not-seen': 'time limit not available',
  agreed: 'by an agreed day',
} as const;

/** Time limits; with their start if there is more than one. */
export function limitWords(limit: Limits, policy: Policy): string[] {
  if (typeof limit === 'string') return [NO_LIMIT[limit]];
  return limit.map((one) => {
    const start = limit.length > 1 ? ` of ${startInWords(one, policy)}` : '';
    return `within ${durationInWords(one)}${start}${one.aim ? ', as an aim' : ''}`;
  });
}

/** The words on arrows. */
export const ARROW = {
  events: (events: readonly string[], isWhole: boolean) =>
    `${isWhole ? 'at any step: ' : ''}${events.join(' or ')}`,
  others: (count: number) => `one of ${count} other events`,
  irregular: (regularity: Exclude<Regularity, 'regular'>) =>
    `irregular: ${REGULARITIES[regularity]}`,
};

/** The words on the path of a complaint. */
export const PATH = {
  timeRanOut: (on: IsoDate | undefined) => `the time ran out${on ? ` on ${dateWithYear(on)}` : ''}`,
  happened: (on: IsoDate, event: string, regularity: Regularity) =>
    `${dateWithYear(on)}: ${capitalised(event)}${regularity === 'regular' ? '' : `; ${ARROW.irregular(regularity)}`}`,
};
