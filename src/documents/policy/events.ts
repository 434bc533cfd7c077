import { isOpener, opens } from '../../lifecycle/index.js';
import type {
  Duty,
  EventType,
  Policy,
  Requirement,
  Stage,
  Step,
  Trigger,
} from '../../policy/index.js';
import {
  dutyTold,
  eventsDoing,
  isOwnEvent,
  stageOf,
  stepOf,
  wordsOfEvent,
} from '../../policy/index.js';
import { ACKNOWLEDGE_REQUEST, TIME } from './words.js';

/** An event that happens, after 'when' and 'if'. */
export const eventWords = (event: EventType, policy: Policy): string =>
  wordsOfEvent(event, policy).happens;

/** What happens, after 'when'. */
export const happens = (trigger: Trigger, policy: Policy): string =>
  typeof trigger === 'string'
    ? eventWords(trigger, policy)
    : TIME.ends(timeEnding(trigger, policy));

/** The day of it, for a table. */
export const dayOf = (trigger: Trigger, policy: Policy): string =>
  typeof trigger === 'string'
    ? isOwnEvent(trigger)
      ? String(wordsOfEvent(trigger, policy).day)
      : TIME.theDay(eventWords(trigger, policy))
    : TIME.theEnd(timeEnding(trigger, policy));

/** The day of it, after 'within 10 working days of': a complaint or a request that was named just before is not named again. */
export const having = (
  trigger: Trigger,
  policy: Policy,
  named?: 'complaint' | 'request',
): string => {
  if (typeof trigger !== 'string') return dayOf(trigger, policy);
  const { having, havingIt } = wordsOfEvent(trigger, policy);
  const isOfNamed = named === (isOpener(trigger) ? 'request' : 'complaint');
  return (isOfNamed ? havingIt : undefined) ?? having ?? dayOf(trigger, policy);
};

/** A time that runs out: a duty's, at a stage. */
function timeEnding({ expiryOf }: Exclude<Trigger, string>, policy: Policy): string {
  const [id, duty] = expiryOf.split('/');
  const step = stepOf(policy, id, duty);
  return TIME.timeEnding(
    step?.party === 'complainant' ? 'your' : 'our',
    step && dutyTold(step.duty, policy),
    stageOf(policy, id)?.name,
  );
}

/** Whether a stage begins with a request, not with the complaint. */
const isOnRequest = (stage: Stage): boolean =>
  opens(stage, 'escalation.requested') && !opens(stage, 'complaint.received');

/** What a duty is at a stage: what is acknowledged at a later one is a request. */
export const dutyAt = (duty: Duty, stage: Stage, policy: Policy): string =>
  duty === 'acknowledge' && isOnRequest(stage) ? ACKNOWLEDGE_REQUEST : dutyTold(duty, policy);

/** What the words of a duty end with, so that what follows need not name it again. */
export function namedBy(duty: Duty, stage: Stage): 'complaint' | 'request' | undefined {
  if (duty === 'acknowledge') return isOnRequest(stage) ? 'request' : 'complaint';
  return duty === 'contact' ? 'complaint' : undefined;
}

/** Whether a requirement is of holding letters alone. */
export const isOfExtensions = ({ of }: Requirement): boolean =>
  of.every((event) => event === 'response.extended');

/** Whether a requirement is of exclusions alone. */
export const isOfExclusions = ({ of }: Requirement): boolean =>
  of.every((event) => event === 'complaint.excluded');

/** Whether events are the two ways to decide whether there is a hearing. */
export const isDecisionOnHearing = (events: readonly EventType[]): boolean =>
  events.length === 2 && events.every((event) => HEARING_DECIDED.includes(event));

const HEARING_DECIDED = eventsDoing('decide-hearing');

/** What else does a step, but for what counts as it so plainly that nobody needs to be told. */
export const alsoDone = ({ duty, doneBy }: Step): readonly EventType[] =>
  doneBy.slice(1).filter((event) => !UNDERSTOOD[duty]?.includes(event));

const UNDERSTOOD: Partial<Readonly<Record<Duty, readonly EventType[]>>> = {
  'send-form': eventsDoing('send-form').slice(1),
  'decide-hearing': HEARING_DECIDED,
};
