import type { EventType } from '../vocabulary/index.js';
import { isRefusal, receiptOf } from '../vocabulary/index.js';
import { get, list, texts } from './anything.js';

/* What opens the stages of a policy. */

export const ON_RECEIPT: EventType = 'complaint.received';
export const ON_REQUEST: EventType = 'escalation.requested';
const ON_TAKING_ON: EventType = 'complaint.escalated';
const ON_FORMALISING: EventType = 'complaint.formalised';

const isInformal = (stage: unknown): boolean => get(stage, 'informal') === true;

/** What an event needs before it to open a later stage. No other event moves a complaint to its next stage. */
export const LEADS_ON: ReadonlyMap<unknown, (earlier: unknown) => boolean> = /*#__PURE__*/ new Map([
  // A complaint can begin at such a stage, which its receipt names.
  [ON_RECEIPT, () => true],
  [
    ON_REQUEST,
    (earlier: unknown) =>
      list(earlier, 'steps').some((step) => texts(step, 'doneBy').includes(ON_REQUEST)),
  ],
  [ON_FORMALISING, isInformal],
  // The landlord can take a complaint on from any stage.
  [ON_TAKING_ON, () => true],
]);

/** The opener that a stage needs for an event that requests, refuses or takes up the stage to have any effect. */
export const needsOpening = (type: EventType): EventType | undefined =>
  [type, receiptOf(type)].find((one) => one === ON_REQUEST || one === ON_TAKING_ON) ??
  (isRefusal(type) ? ON_REQUEST : undefined);

/** The usual opener of a stage, given the stages before it. */
export const usualOpening = (earlier: readonly unknown[]): EventType =>
  earlier.length === 0 ? ON_RECEIPT : earlier.every(isInformal) ? ON_FORMALISING : ON_REQUEST;
