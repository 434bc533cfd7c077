/**
 * Everything that can happen to a complaint, in words for a sentence. The keys
 * are the closed list of event types, in the order in which they usually occur.
 */
export const EVENT_NAMES = {
  'advocate.authorised': 'the authority given to an advocate',
  'advocate.ended': "the end of an advocate's authority",
  'adjustment.agreed': 'the reasonable adjustment',
  'notice.given': 'the notice',
  'complaint.received': 'the receipt of the complaint',
  'complaint.logged': 'the entry in the register',
  'query.resolved': 'putting it right at first contact',
  'complaint.formalised': 'raising the formal complaint',
  'complaint.excluded': 'the refusal to take the complaint',
  'complaint.allocated': 'the allocation',
  'complaint.acknowledged': 'the acknowledgement',
  'complainant.contacted': 'the contact with the complainant',
  'response.extended': 'the holding letter',
  'complaint.paused': 'the pause',
  'complaint.resumed': 'the end of the pause',
  'response.sent': 'the response',
  'request.posted': 'posting the request',
  'escalation.requested': 'the escalation request',
  'escalation.refused': 'the refusal to escalate',
  'call.made': 'the telephone call',
  'form.sent': 'sending the form',
  'form.received': 'the receipt of the form by the complainant',
  'form.posted': 'posting the completed form',
  'form.returned': 'the completed form',
  'hearing.granted': 'the decision to hold a hearing',
  'hearing.declined': 'the decision not to hold a hearing',
  'hearing.held': 'the hearing',
  'decision.sent': 'the decision letter',
  'complaint.resolved': 'the resolution',
  'complaint.withdrawn': 'the withdrawal',
  'complaint.lapsed': 'closing it for want of a reply',
  'complaint.merged': 'joining it to another complaint',
  'complaint.reopened': 'reopening it',
  'action.agreed': 'the promised action',
  'action.completed': 'the completed action',
  'referral.made': 'the referral',
  'conduct.restricted': 'the restriction on contact',
  'conduct.reviewed': 'the review of the restriction',
  'conduct.lifted': 'the end of the restriction',
  'ombudsman.referred': 'the referral to the Ombudsman',
  'ombudsman.asked': "the Ombudsman's request for information",
  'ombudsman.answered': 'the answer to the Ombudsman',
  'ombudsman.determined': "the Ombudsman's determination",
} as const;

/** The type of a dated fact in a complaint's history. */
export type EventType = keyof typeof EVENT_NAMES;

/** Every event type, in the usual order of a complaint. */
export const EVENT_TYPES = Object.keys(EVENT_NAMES) as readonly EventType[];

/** What the complainant posts, and the fact of its receipt by the landlord: two facts. */
const POSTED: Partial<Readonly<Record<EventType, EventType>>> = {
  'request.posted': 'escalation.requested',
  'form.posted': 'form.returned',
};

/** Whether the fact is that the complainant posted something. It ends the complainant's own time, and nothing else. */
export const isPosting = (type: EventType): boolean => POSTED[type] !== undefined;

/** The receipt of what was posted; any other fact is its own. */
export const receiptOf = (type: EventType): EventType => POSTED[type] ?? type;

/** The posting of what is received so, where there is such a fact. */
export const postingsOf = (type: EventType): readonly EventType[] =>
  EVENT_TYPES.filter((one) => isPosting(one) && receiptOf(one) === type);

/** What a step of a stage obliges somebody to do. The list is closed, so that every policy's "respond" can be found. */
export const DUTIES = [
  'resolve',
  'allocate',
  'acknowledge',
  'contact',
  'respond',
  'escalate',
  'call',
  'send-form',
  'return-form',
  'decide-hearing',
  'hear',
  'decide',
  'complete',
] as const;

/** What a step of a stage obliges somebody to do. */
export type Duty = (typeof DUTIES)[number];

/** Duties that belong to no stage: beside the complaint, after its end, promised, or asked by the Ombudsman. */
export const OTHER_DUTIES = [
  'refer',
  'adjust',
  'review-restriction',
  'reopen',
  'keep-promise',
  'answer-ombudsman',
  'obey-order',
] as const;

/** A duty that belongs to no stage: beside the complaint, or after its end. */
export type OtherDuty = (typeof OTHER_DUTIES)[number];

/** What a duty asks for, as the end of "has to …". */
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
  complete: 'do what was promised',
  refer: 'tell somebody else of it',
  adjust: 'agree reasonable adjustments',
  'review-restriction': 'review the restriction on contact',
  reopen: 'have the complaint taken up again',
  'keep-promise': 'do what was promised',
  'answer-ombudsman': "answer the Ombudsman's request for information",
  'obey-order': 'do what the Ombudsman ordered',
};

/** The duties whose performance answers the complaint at a stage. */
export const ANSWERS: readonly Duty[] = ['respond', 'decide'];

/** The ways in which a complaint can be closed. None is final: see `complaint.reopened`. */
export const ENDS = [
  'resolved',
  'excluded',
  'withdrawn',
  'escalation-refused',
  'lapsed',
  'merged',
  'exhausted',
] as const;

/** A way in which a complaint is closed. */
export type End = (typeof ENDS)[number];

/**
 * The roles every policy knows, with their seniority: a higher number is more
 * senior, `null` is outside the line of management.
 */
export const ROLES = {
  complainant: null,
  advocate: null,
  supporter: null,
  contractor: null,
  officer: 1,
  'complaints-officer': 1,
  'complaints-advisor': 1,
  investigator: 2,
  'team-leader': 2,
  manager: 3,
  'complaints-manager': 3,
  'senior-manager': 4,
  'senior-management': 4,
  'head-of-service': 5,
  'assistant-director': 6,
  director: 7,
  'executive-director': 8,
  'chief-executive': 9,
  board: null,
  'scrutiny-panel': null,
  panel: null,
  'human-resources': null,
  'legal-team': null,
  'data-protection-lead': null,
  councillor: null,
  mp: null,
  'designated-person': null,
  'housing-ombudsman': null,
} as const satisfies Record<string, number | null>;

/** Roles of which the name alone would not make a sentence, with an article where they have one. */
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

/** Who did, decided or was told something: a role, never a name. A policy can add its own. */
export type Role = keyof typeof ROLES | (string & {});

/** What letters can contain. A policy can add its own. */
export const CONTENTS = [
  'complaint-definition',
  'outcomes-sought',
  'stage',
  'decision',
  'reasons',
  'remedies',
  'outstanding-actions',
  'learning',
  'new-due-date',
  'response-date',
  'escalation-right',
  'escalation-deadline',
  'next-steps',
  'ombudsman-details',
  'signposts',
] as const;

/** One thing that a letter contains. */
export type Content = (typeof CONTENTS)[number] | (string & {});

/** What complaints are about, as far as it decides where a complainant can go next. A policy can add its own. */
export const SUBJECTS = ['housing', 'care', 'data-protection', 'information-request'] as const;

/** What a complaint is about, as far as it decides where a complainant can go next. */
export type Subject = (typeof SUBJECTS)[number] | (string & {});

/** What matters are about, as policies tell them apart. A policy can add its own. */
export const TOPICS = [
  'repairs',
  'condition-of-home',
  'rent-and-charges',
  'communal-areas',
  'allocations-and-moves',
  'anti-social-behaviour-handling',
  'neighbours',
  'staff-conduct',
  'service-query',
  'insurance-claim',
  'another-appeal-process',
  'data-protection',
  'care',
  'discrimination',
  'harassment',
  'fraud',
  'theft',
  'other-crime',
  'safeguarding',
  'other',
] as const;

/** What a matter is about. */
export type Topic = (typeof TOPICS)[number] | (string & {});

/** How the complainant holds the home. A policy can add its own. */
export const TENURES = [
  'social-rent',
  'affordable-rent',
  'supported-housing',
  'temporary-accommodation',
  'shared-ownership',
  'leasehold',
  'freehold',
  'market-rent',
  'none',
] as const;

/** How the complainant holds the home. */
export type Tenure = (typeof TENURES)[number] | (string & {});

/** Bodies outside the landlord to which a complainant can be pointed, by name. A policy can add its own. */
export const SIGNPOSTS = {
  'housing-ombudsman': 'the Housing Ombudsman',
  'designated-person': 'a designated person (usually a councillor or Member of Parliament)',
  'care-quality-commission': 'the Care Quality Commission',
  'information-commissioner': "the Information Commissioner's Office",
  'local-government-ombudsman': 'the Local Government and Social Care Ombudsman',
  'citizens-advice': 'Citizens Advice',
  'advocacy-service': 'an advocacy service',
} as const;

/** A body outside the landlord to which a complainant can be pointed. */
export type SignpostTo = keyof typeof SIGNPOSTS | (string & {});

/** Anything that JSON can hold. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/**
 * The answer to a question that may need facts nobody has given yet.
 * `'unknown'` is never to be read as no.
 */
export type Truth = true | false | 'unknown';
