import type {
  Duty,
  EventType,
  Policy,
  Requirement,
  Stage,
  Step,
  Trigger,
} from '../../policy/index.js';
import { stageOf, stepOf } from '../../policy/index.js';
import { ACKNOWLEDGE_REQUEST, DUTY_WORDS, TIME } from './words.js';

/** What happens, as the landlord tells it to the complainant: after 'when' and 'the day'. */
const HAPPENS: Readonly<Record<EventType, string>> = {
  'advocate.authorised': 'you authorise an advocate',
  'advocate.ended': 'the authority of your advocate ends',
  'adjustment.agreed': 'we agree a reasonable adjustment',
  'notice.given': 'we give notice of it',
  'complaint.received': 'we receive your complaint',
  'complaint.logged': 'we log your complaint',
  'query.resolved': 'we put the matter right at first contact',
  'complaint.formalised': 'we raise your formal complaint',
  'complaint.excluded': 'we tell you that we do not take your complaint',
  'complaint.allocated': 'we allocate your complaint',
  'complaint.acknowledged': 'we send our acknowledgement',
  'complainant.contacted': 'we contact you',
  'response.extended': 'we send a holding letter',
  'complaint.paused': 'we pause your complaint',
  'complaint.resumed': 'we take your complaint up again after a pause',
  'response.sent': 'we send our response',
  'request.posted': 'you post your request to take your complaint further',
  'escalation.requested': 'you ask us to take your complaint further',
  'escalation.refused': 'we refuse to take your complaint further',
  'call.made': 'we telephone you',
  'form.sent': 'we send you the form',
  'form.received': 'you receive the form',
  'form.posted': 'you post your completed form',
  'form.returned': 'we receive your completed form',
  'hearing.granted': 'we decide to hold a hearing',
  'hearing.declined': 'we decide not to hold a hearing',
  'hearing.held': 'the hearing is held',
  'decision.sent': 'we send the decision',
  'complaint.resolved': 'your complaint is resolved',
  'complaint.withdrawn': 'you withdraw your complaint',
  'complaint.lapsed': 'your complaint is closed because you did not reply',
  'complaint.merged': 'your complaint is joined to another',
  'complaint.reopened': 'your complaint is reopened',
  'action.agreed': 'we promise to do something',
  'action.completed': 'we have done what we promised',
  'referral.made': 'we refer the matter',
  'conduct.restricted': 'we restrict contact',
  'conduct.reviewed': 'we review the restriction',
  'conduct.lifted': 'we lift the restriction',
  'ombudsman.referred': 'the matter is referred to the Ombudsman',
  'ombudsman.asked': 'the Ombudsman asks us for information',
  'ombudsman.answered': 'we answer the Ombudsman',
  'ombudsman.determined': 'the Ombudsman decides',
};

/** The same after 'within 10 working days of', where it is shorter and the landlord is who acts. */
const HAVING: Partial<Readonly<Record<EventType, string>>> = {
  'complaint.received': 'receiving your complaint',
  'complaint.logged': 'logging your complaint',
  'complaint.formalised': 'raising your formal complaint',
  'complaint.allocated': 'allocating your complaint',
  'complaint.acknowledged': 'acknowledging it',
  'complainant.contacted': 'contacting you',
  'response.sent': 'sending our response',
  'escalation.requested': 'receiving your request',
  'form.returned': 'receiving your completed form',
  'hearing.held': 'the hearing',
  'conduct.restricted': 'restricting contact',
};

/** The same, where a complaint or a request was named just before: 'acknowledge your complaint within 2 working days of receiving it'. */
const HAVING_NAMED: Readonly<
  Record<'complaint' | 'request', Partial<Readonly<Record<EventType, string>>>>
> = {
  complaint: {
    'complaint.received': 'receiving it',
    'complaint.logged': 'logging it',
    'complaint.allocated': 'allocating it',
  },
  request: { 'escalation.requested': 'receiving it' },
};

/** An event that happens, after 'when' and 'if'. */
export const eventWords = (event: EventType): string => HAPPENS[event];

/** What happens, after 'when'. */
export const happens = (trigger: Trigger, policy: Policy): string =>
  typeof trigger === 'string' ? HAPPENS[trigger] : TIME.ends(timeEnding(trigger, policy));

/** The day of it, for a table. */
export const dayOf = (trigger: Trigger, policy: Policy): string =>
  typeof trigger === 'string'
    ? TIME.theDay(HAPPENS[trigger])
    : TIME.theEnd(timeEnding(trigger, policy));

/** The day of it, after 'within 10 working days of', for what the landlord does. */
export const having = (
  trigger: Trigger,
  policy: Policy,
  named?: 'complaint' | 'request',
): string => {
  const ofNamed = named ? HAVING_NAMED[named] : {};
  const words = typeof trigger === 'string' ? (ofNamed[trigger] ?? HAVING[trigger]) : undefined;
  return words ?? dayOf(trigger, policy);
};

/** A time that runs out: a duty's, at a stage. */
function timeEnding({ expiryOf }: Exclude<Trigger, string>, policy: Policy): string {
  const [id, duty] = expiryOf.split('/');
  const step = stepOf(policy, id, duty);
  return TIME.timeEnding(
    step?.party === 'complainant' ? 'your' : 'our',
    step && DUTY_WORDS[step.duty],
    stageOf(policy, id)?.name,
  );
}

/** Whether a stage begins with a request, not with the complaint. */
const isOnRequest = ({ opensOn }: Stage): boolean =>
  opensOn.includes('escalation.requested') && !opensOn.includes('complaint.received');

/** What a duty is at a stage: what is acknowledged at a later one is a request. */
export const dutyAt = (duty: Duty, stage: Stage): string =>
  duty === 'acknowledge' && isOnRequest(stage) ? ACKNOWLEDGE_REQUEST : DUTY_WORDS[duty];

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

const HEARING_DECIDED: readonly EventType[] = ['hearing.granted', 'hearing.declined'];

/** What else does a step, but for what counts as it so plainly that nobody needs to be told. */
export const alsoDone = ({ duty, doneBy }: Step): readonly EventType[] =>
  doneBy.slice(1).filter((event) => !UNDERSTOOD[duty]?.includes(event));

const UNDERSTOOD: Partial<Readonly<Record<Duty, readonly EventType[]>>> = {
  'send-form': ['form.received'],
  'decide-hearing': HEARING_DECIDED,
};
