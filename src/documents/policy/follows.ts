import { joined } from '../../calendar/index.js';
import type { Duty, EventType, Step } from '../../policy/index.js';
import { CLOSES } from './duties.js';
import { eventName, eventWords } from './events.js';
import { capitalised } from './words.js';

/** What follows a step, what counts as it, and what takes its place: sentences. */
export const whatFollows = ({
  duty,
  doneBy,
  releasedBy = [],
  ends = [],
  onExpiry,
}: Step): string[] => [
  ...ends.map(({ on, as }) =>
    doneBy.length > 1 ? `If ${eventWords(on)}, this ${CLOSES[as]}` : `This ${CLOSES[as]}`,
  ),
  ...doneBy
    .filter((event, index) => index > 0 && !UNDERSTOOD[duty]?.includes(event))
    .map((event) => `${capitalised(eventName(event))} does this too`),
  ...(releasedBy.length > 0
    ? [`This no longer applies if ${joined(releasedBy.map(eventWords), 'or')}`]
    : []),
  ...(onExpiry ? [`If that time runs out, this ${CLOSES[onExpiry.as]}`] : []),
];

/** What else counts as a step so plainly that nobody needs to be told. */
const UNDERSTOOD: Partial<Readonly<Record<Duty, readonly EventType[]>>> = {
  'send-form': ['form.received'],
  'decide-hearing': ['hearing.granted', 'hearing.declined'],
};
