import type { EventType, Policy, Trigger } from '../../policy/index.js';
import { EVENT_NAMES } from '../../policy/index.js';
import { DUTY_WORDS } from './duties.js';

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

/** A fact that happens, after 'when' and 'if'. */
export const eventWords = (event: EventType): string => HAPPENS[event];

/** What happens, after 'when'. */
export const happens = (trigger: Trigger, policy: Policy): string =>
  typeof trigger === 'string' ? HAPPENS[trigger] : `${timeEnding(trigger, policy)} ends`;

/** The day of it, for a table. */
export const dayOf = (trigger: Trigger, policy: Policy): string =>
  typeof trigger === 'string'
    ? `the day ${HAPPENS[trigger]}`
    : `the end of ${timeEnding(trigger, policy)}`;

/** The day of it, after 'within 10 working days of', for what the landlord does. */
export const having = (trigger: Trigger, policy: Policy): string =>
  (typeof trigger === 'string' ? HAVING[trigger] : undefined) ?? dayOf(trigger, policy);

/** A time that runs out: a duty's, at a stage. */
function timeEnding({ expiryOf }: Exclude<Trigger, string>, { stages }: Policy): string {
  const [id, duty] = expiryOf.split('/');
  const stage = stages.find((one) => one.id === id);
  const step = stage?.steps.find((one) => one.duty === duty);
  const words = step && DUTY_WORDS[step.duty];
  const whose = step?.party === 'complainant' ? 'your' : 'our';
  return `${whose} time to ${words ?? 'act'}${stage ? ` (${stage.name})` : ''}`;
}

/** Facts by name, as the beginning of a sentence. */
export const eventName = (event: EventType): string => EVENT_NAMES[event];
