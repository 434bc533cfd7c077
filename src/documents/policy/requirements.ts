import type { Paragraph } from 'mdast';
import { describeDuration, joined } from '../../calendar/index.js';
import type { EventType, Policy, Requirement } from '../../policy/index.js';
import { inWords } from './conditions.js';
import { eventName, having } from './events.js';
import { said } from './words.js';

/** Whether a requirement is of these facts and no others. */
export const isOnlyOf = ({ of }: Requirement, event: EventType): boolean =>
  of.every((one) => one === event);

/** What is required of letters, decisions and hearings: 'The response must …'. */
export const requirementItems = (
  requirements: readonly Requirement[],
  policy: Policy,
): Paragraph[] =>
  requirements.map((one) =>
    said(`${whenever(one, policy)}${subject(one)} must ${one.must}${byWhen(one, policy)}`, one),
  );

/** What is required, where it is plain of what: 'It must …'. */
export const mustItems = (requirements: readonly Requirement[], policy: Policy): Paragraph[] =>
  requirements.map((one) =>
    said(`${whenever(one, policy)}it must ${one.must}${byWhen(one, policy)}`, one),
  );

/** The time there is for it. That it is to be the same day is part of what must be done. */
const byWhen = ({ within }: Requirement, policy: Policy): string =>
  typeof within === 'object'
    ? `, within ${describeDuration(within)} of ${having(within.from, policy)}`
    : '';

/** The cases in which something is required. That it is not yet done is not one to speak of. */
function whenever({ when, holds }: Requirement, policy: Policy): string {
  if (!when || ('not' in when && JSON.stringify(when.not) === JSON.stringify(holds))) return '';
  return `where ${inWords(when, policy)}, `;
}

/** More facts than a sentence can name are told by what they are. */
const MOST = 4;

function subject({ of }: Requirement): string {
  if (of.length > MOST) return 'whatever we send or say';
  return of.length === 2 && of.every((event) => EITHER_WAY.includes(event))
    ? 'the decision whether to hold a hearing'
    : joined(of.map(eventName), 'and');
}

const EITHER_WAY: readonly EventType[] = ['hearing.granted', 'hearing.declined'];
