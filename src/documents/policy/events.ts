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

/** What happens in an event, to follow 'when' or 'if'. */
export const eventWords = (event: EventType, policy: Policy): string =>
  wordsOfEvent(event, policy).happens;

/** What happens at a trigger, to follow 'when'. */
export const happens = (trigger: Trigger, policy: Policy): string =>
  typeof trigger === 'string'
    ? eventWords(trigger, policy)
    : TIME.ends(timeEnding(trigger, policy));

/** The day of a trigger, for a table. */
export const dayOf = (trigger: Trigger, policy: Policy): string =>
  typeof trigger === 'string'
    ? isOwnEvent(trigger)
      ? String(wordsOfEvent(trigger, policy).day)
      : TIME.theDay(eventWords(trigger, policy))
    : TIME.theEnd(timeEnding(trigger, policy));

/** The day of a trigger, after 'within 10 working days of'. A noun used just before is not repeated. */
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

/** The time for a duty at a stage, which runs out. */
function timeEnding({ expiryOf }: Exclude<Trigger, string>, policy: Policy): string {
  const [id, duty] = expiryOf.split('/');
  const step = stepOf(policy, id, duty);
  return TIME.timeEnding(
    step?.party === 'complainant' ? 'your' : 'our',
    step && dutyTold(step.duty, policy),
    stageOf(policy, id)?.name,
  );
}

/** Whether a stage begins with a request, and not with the complaint. */
const isOnRequest = (stage: Stage): boolean =>
  opens(stage, 'escalation.requested') && !opens(stage, 'complaint.received');

/** A duty at a stage, in words. At a later stage, it is the request that is acknowledged. */
export const dutyAt = (duty: Duty, stage: Stage, policy: Policy): string =>
  duty === 'acknowledge' && isOnRequest(stage) ? ACKNOWLEDGE_REQUEST : dutyTold(duty, policy);

/** The noun at the end of a duty's words, so that the next words need not repeat it. */
export function namedBy(duty: Duty, stage: Stage): 'complaint' | 'request' | undefined {
  if (duty === 'acknowledge') return isOnRequest(stage) ? 'request' : 'complaint';
  return duty === 'contact' ? 'complaint' : undefined;
}

/** Whether a requirement is about holding letters alone. */
export const isOfExtensions = ({ of }: Requirement): boolean =>
  of.every((event) => event === 'response.extended');

/** Whether a requirement is about exclusions alone. */
export const isOfExclusions = ({ of }: Requirement): boolean =>
  of.every((event) => event === 'complaint.excluded');

/** Whether the events are the two ways to decide on a hearing. */
export const isDecisionOnHearing = (events: readonly EventType[]): boolean =>
  events.length === 2 && events.every((event) => HEARING_DECIDED.includes(event));

const HEARING_DECIDED = eventsDoing('decide-hearing');

/** The other events that do a step, except those that are obvious. */
export const alsoDone = ({ duty, doneBy }: Step): readonly EventType[] =>
  doneBy.slice(1).filter((event) => !UNDERSTOOD[duty]?.includes(event));

const UNDERSTOOD: Partial<Readonly<Record<Duty, readonly EventType[]>>> = {
  'send-form': eventsDoing('send-form').slice(1),
  'decide-hearing': HEARING_DECIDED,
};
