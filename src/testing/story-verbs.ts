import type { EventFields, FactBase } from '../lifecycle/index.js';
import type { EventType } from '../policy/index.js';

/** The verb for each type of fact, as a story tells it. A type without a verb does not compile. */
export const VERBS = {
  'advocate.authorised': 'advocateAuthorised',
  'advocate.ended': 'advocateEnded',
  'adjustment.agreed': 'adjustmentAgreed',
  'notice.given': 'noticeGiven',
  'complaint.received': 'received',
  'complaint.logged': 'logged',
  'query.resolved': 'putRight',
  'complaint.formalised': 'formalised',
  'complaint.excluded': 'excluded',
  'complaint.allocated': 'allocated',
  'complaint.acknowledged': 'acknowledged',
  'complainant.contacted': 'contacted',
  'response.extended': 'extended',
  'complaint.paused': 'paused',
  'complaint.resumed': 'resumed',
  'response.sent': 'answered',
  'request.posted': 'requestPosted',
  'escalation.requested': 'escalated',
  'escalation.refused': 'refused',
  'call.made': 'called',
  'form.sent': 'formSent',
  'form.received': 'formReceived',
  'form.posted': 'formPosted',
  'form.returned': 'formReturned',
  'hearing.granted': 'hearingGranted',
  'hearing.declined': 'hearingDeclined',
  'hearing.held': 'hearingHeld',
  'decision.sent': 'decided',
  'complaint.resolved': 'resolved',
  'complaint.withdrawn': 'withdrawn',
  'complaint.lapsed': 'lapsed',
  'complaint.merged': 'merged',
  'complaint.reopened': 'reopened',
  'action.agreed': 'actionAgreed',
  'action.completed': 'actionCompleted',
  'referral.made': 'referred',
  'conduct.restricted': 'restricted',
  'conduct.reviewed': 'restrictionReviewed',
  'conduct.lifted': 'restrictionLifted',
  'ombudsman.referred': 'ombudsmanReferred',
  'ombudsman.asked': 'ombudsmanAsked',
  'ombudsman.answered': 'ombudsmanAnswered',
  'ombudsman.determined': 'ombudsmanDetermined',
} as const satisfies Readonly<Record<EventType, string>>;

/** What a verb can be told: what its type of fact may carry, but the type and the day, which the story has. */
export type Details<T extends EventType> = Omit<FactBase, 'on'> & EventFields[T];

/** What a verb takes: details where there are some to give, none required but the grounds of an exclusion. */
export type Given<T extends EventType> = object extends EventFields[T]
  ? [details?: Details<T>]
  : [details: Details<T>];

/** One verb for each type of fact: each gives a new story, with that fact told. */
export type Verbs<Story> = {
  readonly [T in EventType as (typeof VERBS)[T]]: (...details: Given<T>) => Story;
};
