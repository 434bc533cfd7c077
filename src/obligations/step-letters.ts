import type { KnownComplaint, PlacedEvent } from '../history/index.js';
import { eventsOf } from '../history/index.js';
import type { EventOf, Extension, Stage, Step } from '../policy/index.js';
import { ANSWERS, given } from '../policy/index.js';
import type { Letters, Tier } from './claim.js';

/** The holding letters of a stage, for the step that answers and for whatever else the policy lets be put off. */
export function lettersAbout(
  known: KnownComplaint,
  stage: Stage,
  step: Step,
  answer: PlacedEvent | undefined,
): Letters | undefined {
  const { extension, duty } = step;
  if (extension === undefined && !ANSWERS.includes(duty)) return undefined;
  const { history, complaint } = known;
  const letters = eventsOf(known, stage.id, ['response.extended']);
  const at = answer ? history.indexOf(answer) : Number.POSITIVE_INFINITY;
  const after = letters.filter((letter) => history.indexOf(letter) > at).map(({ event }) => event);
  const stated = extension === 'not-seen' ? NOT_SEEN : given(extension);
  return {
    sent: letters.map(({ event }) => event as EventOf<'response.extended'>),
    tiers: stated && tiersOf(stated),
    isAfterAnswer: (letter) => after.includes(letter),
    isSilent: complaint.silentOn.includes('response.extended'),
  };
}

/** An extension, and what is possible beyond it, one after the other. */
const tiersOf = (extension: Tier & Pick<Extension, 'beyond'>): readonly Tier[] => [
  extension,
  ...(extension.beyond ? tiersOf(extension.beyond) : []),
];

/** What may be extended, and by how much, was not available: a letter in time is taken at its word. */
const NOT_SEEN: Tier = { each: 'not-seen', inAll: 'not-seen', times: 'not-seen', by: 'not-seen' };
