/**
 * The duties of steps that every policy knows. A policy can add its own. The list is closed, so that "respond" can be
 * found in every policy.
 */
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

/** What a step of a stage obliges someone to do. */
export type Duty = (typeof DUTIES)[number] | OwnDuty;

/** A landlord's own duty, for example `own-comment`. The policy's `duties` describe it. */
export type OwnDuty = `own-${string}`;

/** The form of a landlord's own duty. The group is the name without `own-`. */
export const OWN_DUTY = /^own-([a-z][a-z0-9-]*)$/;

/** Whether a name has the form of a landlord's own duty. */
export const isOwnDuty = (name: unknown): name is OwnDuty =>
  typeof name === 'string' && OWN_DUTY.test(name);

/** Duties that belong to no stage: alongside the complaint, after its end, promised, or required by the Ombudsman. */
export const OTHER_DUTIES = [
  'refer',
  'adjust',
  'review-restriction',
  'reopen',
  'keep-promise',
  'answer-ombudsman',
  'obey-order',
] as const;

/** A duty that belongs to no stage. */
export type OtherDuty = (typeof OTHER_DUTIES)[number];

/** The duties that, when done, answer the complaint at a stage. */
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
