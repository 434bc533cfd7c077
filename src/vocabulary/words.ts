import type { Duty, End, OtherDuty } from './duties.js';
import type { EventType } from './events/index.js';
import type { BODIES } from './matters.js';

/** An event in words, in the forms that sentences need. */
export interface EventWords {
  /** 'the receipt of the complaint' */
  readonly name: string;
  /** From the landlord to the complainant, after 'when': 'we receive your complaint'. */
  readonly happens: string;
  /** After 'within 10 working days of', if that is shorter: 'receiving your complaint'. */
  readonly having?: string;
  /** The same, if the complaint or the request was just named: 'receiving it'. */
  readonly havingIt?: string;
  /** For the complainant, after it happened: 'the day we received your complaint'. */
  readonly day?: string;
  /** Other names that authors of policies use. They are not accepted, but an error can say which event was meant. */
  readonly called?: readonly string[];
}

/** The words of every event. A new event does not compile without them. */
export const EVENT_WORDS: Readonly<Record<EventType, EventWords>> = {
  'advocate.authorised': {
    name: 'the authority given to an advocate',
    happens: 'you authorise an advocate',
  },
  'advocate.ended': {
    name: "the end of an advocate's authority",
    happens: 'the authority of your advocate ends',
  },
  'adjustment.agreed': {
    name: 'the reasonable adjustment',
    happens: 'we agree a reasonable adjustment',
  },
  'notice.given': { name: 'the notice', happens: 'we give notice of it' },
  'service.requested': { name: 'the service request', happens: 'you ask us for a service' },
  'dissatisfaction.expressed': {
    name: 'the dissatisfaction with the service',
    happens: 'you tell us that you are not satisfied with our service',
  },
  'complaint.received': {
    name: 'the receipt of the complaint',
    happens: 'we receive your complaint',
    having: 'receiving your complaint',
    havingIt: 'receiving it',
    day: 'the day we received your complaint',
    called: ['receipt', 'received', 'receipt of the complaint', 'complaint'],
  },
  'complaint.logged': {
    name: 'the logging of the complaint',
    happens: 'we log your complaint',
    having: 'logging your complaint',
    havingIt: 'logging it',
    day: 'the day we logged your complaint',
    called: ['logging', 'log', 'registration'],
  },
  'query.resolved': {
    name: 'the resolution at first contact',
    happens: 'we put the matter right at first contact',
  },
  'complaint.formalised': {
    name: 'the formal complaint',
    happens: 'we raise your formal complaint',
    having: 'raising your formal complaint',
    day: 'the day your complaint became formal',
  },
  'complaint.excluded': {
    name: 'the refusal to accept the complaint',
    happens: 'we tell you that we do not accept your complaint',
  },
  'complaint.allocated': {
    name: 'the allocation',
    happens: 'we allocate your complaint',
    having: 'allocating your complaint',
    havingIt: 'allocating it',
  },
  'complaint.acknowledged': {
    name: 'the acknowledgement',
    happens: 'we send our acknowledgement',
    having: 'acknowledging it',
    day: 'the day we acknowledged your complaint',
    called: ['acknowledgement', 'acknowledgment'],
  },
  'complainant.contacted': {
    name: 'the contact with the complainant',
    happens: 'we contact you',
    having: 'contacting you',
  },
  'response.extended': { name: 'the holding letter', happens: 'we send a holding letter' },
  'complaint.paused': { name: 'the pause', happens: 'we pause your complaint' },
  'complaint.resumed': {
    name: 'the end of the pause',
    happens: 'we resume your complaint after a pause',
  },
  'response.sent': {
    name: 'the response',
    happens: 'we send our response',
    having: 'sending our response',
    day: 'the date of our response',
    called: ['response', 'answer', 'stage 1 response'],
  },
  'request.posted': {
    name: 'the posting of the request',
    happens: 'you post your request to take your complaint further',
    day: 'the day you posted your request',
  },
  'escalation.requested': {
    name: 'the escalation request',
    happens: 'you ask us to take your complaint further',
    having: 'receiving your request',
    havingIt: 'receiving it',
    day: 'the day we received your request',
    called: ['request', 'escalation', 'escalation request'],
  },
  'complaint.escalated': {
    name: 'the move to the next stage',
    happens: 'we take your complaint to the next stage ourselves',
    having: 'taking your complaint to the next stage',
    day: 'the day we took your complaint to the next stage',
  },
  'escalation.refused': {
    name: 'the refusal to escalate',
    happens: 'we refuse to take your complaint further',
  },
  'call.made': { name: 'the telephone call', happens: 'we telephone you' },
  'form.sent': { name: 'the form sent to the complainant', happens: 'we send you the form' },
  'form.received': {
    name: "the complainant's receipt of the form",
    happens: 'you receive the form',
    day: 'the day you received the form',
  },
  'form.posted': {
    name: 'the posting of the completed form',
    happens: 'you post your completed form',
    day: 'the day you posted your completed form',
  },
  'form.returned': {
    name: 'the completed form',
    happens: 'we receive your completed form',
    having: 'receiving your completed form',
    day: 'the day we received your completed form',
  },
  'hearing.granted': {
    name: 'the decision to hold a hearing',
    happens: 'we decide to hold a hearing',
    day: 'the day we decided to hold a hearing',
  },
  'hearing.declined': {
    name: 'the decision not to hold a hearing',
    happens: 'we decide not to hold a hearing',
  },
  'hearing.held': {
    name: 'the hearing',
    happens: 'the hearing is held',
    having: 'the hearing',
    day: 'the day of the hearing',
    called: ['hearing'],
  },
  'decision.sent': {
    name: 'the decision letter',
    happens: 'we send the decision',
    called: ['decision'],
  },
  'complaint.resolved': { name: 'the resolution', happens: 'your complaint is resolved' },
  'complaint.withdrawn': { name: 'the withdrawal', happens: 'you withdraw your complaint' },
  'complaint.lapsed': {
    name: 'the closure for lack of a reply',
    happens: 'your complaint is closed because you did not reply',
  },
  'complaint.merged': {
    name: 'the merger with another complaint',
    happens: 'your complaint is joined to another',
  },
  'complaint.reopened': { name: 'the reopening', happens: 'your complaint is reopened' },
  'action.agreed': { name: 'the agreed action', happens: 'we agree to do something' },
  'action.completed': { name: 'the completed action', happens: 'we have done what we agreed' },
  'referral.made': { name: 'the referral', happens: 'we refer the matter' },
  'conduct.restricted': {
    name: 'the contact restriction',
    happens: 'we restrict contact',
    having: 'restricting contact',
  },
  'conduct.reviewed': {
    name: 'the review of the restriction',
    happens: 'we review the restriction',
  },
  'conduct.lifted': { name: 'the end of the restriction', happens: 'we lift the restriction' },
  'ombudsman.referred': {
    name: 'the referral to the Ombudsman',
    happens: 'the matter is referred to the Ombudsman',
  },
  'ombudsman.asked': {
    name: "the Ombudsman's request for information",
    happens: 'the Ombudsman asks us for information',
  },
  'ombudsman.answered': { name: 'the answer to the Ombudsman', happens: 'we answer the Ombudsman' },
  'ombudsman.determined': {
    name: "the Ombudsman's determination",
    happens: 'the Ombudsman decides',
  },
  'ombudsman.ordered': {
    name: "the Ombudsman's order",
    happens: 'the Ombudsman orders us to do something',
  },
};

/** The name of every event: 'the receipt of the complaint'. */
export const EVENT_NAMES = Object.fromEntries(
  Object.entries(EVENT_WORDS).map(([type, { name }]) => [type, name]),
) as Readonly<Record<EventType, string>>;

/** The events by the other names that authors of policies use. */
export const EVENTS_CALLED: ReadonlyMap<string, EventType> = /*#__PURE__*/ new Map(
  /*#__PURE__*/ Object.entries(EVENT_WORDS).flatMap(([type, { called = [] }]) =>
    called.map((name) => [name, type as EventType] as const),
  ),
);

/** How a complaint was closed, in brackets or after a colon. */
export const END_NAMES: Readonly<Record<End, string>> = {
  resolved: 'resolved',
  excluded: 'not accepted',
  withdrawn: 'withdrawn',
  'escalation-refused': 'escalation refused',
  lapsed: 'no reply',
  merged: 'merged',
  exhausted: 'process exhausted',
};

/** Each duty in words that complete "has to …". */
export const DUTY_NAMES: Readonly<Record<Duty | OtherDuty, string>> = {
  resolve: 'put the matter right',
  allocate: 'allocate the complaint',
  acknowledge: 'acknowledge the complaint',
  contact: 'contact the complainant',
  respond: 'send the response',
  escalate: 'ask for the next stage',
  call: 'telephone the complainant',
  'send-form': 'send the form',
  'return-form': 'return the completed form',
  'decide-hearing': 'decide whether there is a hearing',
  hear: 'hold the hearing',
  decide: 'send the decision',
  complete: 'complete the agreed action',
  update: 'keep the complainant informed',
  refer: 'refer it to someone else',
  adjust: 'agree reasonable adjustments',
  'review-restriction': 'review the contact restriction',
  reopen: 'ask for the complaint to be reopened',
  'keep-promise': 'complete the agreed action',
  'answer-ombudsman': "answer the Ombudsman's request for information",
  'obey-order': 'do what the Ombudsman ordered',
};

/** Each duty from the landlord to the complainant, in words that complete "we …" or "you can …". */
export const DUTIES_TOLD: Readonly<Record<Duty, string>> = {
  resolve: 'put the matter right',
  allocate: 'allocate your complaint to someone who looks into it',
  acknowledge: 'acknowledge your complaint',
  contact: 'contact you about your complaint',
  respond: 'send you our response',
  escalate: 'ask us to take your complaint further',
  call: 'telephone you',
  'send-form': 'send you the form',
  'return-form': 'return the completed form',
  'decide-hearing': 'decide whether there is a hearing',
  hear: 'hold the hearing',
  decide: 'send you the decision',
  complete: 'do what we promised',
  update: 'keep you informed about your complaint',
};

/** The names of roles whose ids do not fit into a sentence, with an article if they need one. */
export const ROLE_NAMES: Readonly<Record<string, string>> = {
  complainant: 'the complainant',
  'senior-management': 'senior management',
  'chief-executive': 'the chief executive',
  board: 'the Board',
  'scrutiny-panel': 'the Scrutiny Panel',
  panel: 'a panel',
  'human-resources': 'human resources',
  'designated-person': 'a designated person',
  'housing-ombudsman': 'the Housing Ombudsman',
  mp: 'a Member of Parliament',
  councillor: 'a councillor',
  advocate: 'an advocate',
  supporter: 'a supporter',
  contractor: 'a contractor',
};

/** The names of bodies outside the landlord that a letter can signpost. A policy can add its own. */
export const SIGNPOSTS: Readonly<Record<(typeof BODIES)[number], string>> = {
  'housing-ombudsman': 'the Housing Ombudsman',
  'designated-person': 'a designated person (usually a councillor or Member of Parliament)',
  'care-quality-commission': 'the Care Quality Commission',
  'information-commissioner': "the Information Commissioner's Office",
  'local-government-ombudsman': 'the Local Government and Social Care Ombudsman',
  'citizens-advice': 'Citizens Advice',
  'advocacy-service': 'an advocacy service',
};
