/** What every policy knows a step of a stage to oblige somebody to do. A policy can add its own. The list is closed, so that every policy's "respond" can be found. */
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
  'update',
] as const;

/** What a step of a stage obliges somebody to do. */
export type Duty = (typeof DUTIES)[number] | OwnDuty;

/** A duty of a landlord's own: `own-comment`, of which the policy's `duties` say what it is. */
export type OwnDuty = `own-${string}`;

/** A duty of a landlord's own. */
export const OWN_DUTY = /^own-([a-z][a-z0-9-]*)$/;

/** Whether a name is that of a duty of a landlord's own. */
export const isOwnDuty = (name: unknown): name is OwnDuty =>
  typeof name === 'string' && OWN_DUTY.test(name);

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
