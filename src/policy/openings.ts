import type { EventType } from '../vocabulary/index.js';
import { isRefusal, receiptOf } from '../vocabulary/index.js';
import { get, list, texts } from './anything.js';

/* What opens the stages of a policy. */

export const ON_RECEIPT: EventType = 'complaint.received';
export const ON_REQUEST: EventType = 'escalation.requested';
const ON_TAKING_ON: EventType = 'complaint.escalated';
const ON_FORMALISING: EventType = 'complaint.formalised';

const isInformal = (stage: unknown): boolean => get(stage, 'informal') === true;

/** What has to come before for an event to open a later stage. No other event moves a complaint to its next stage. */
export const LEADS_ON: ReadonlyMap<unknown, (earlier: unknown) => boolean> = /*#__PURE__*/ new Map([
  // A complaint can begin at such a stage: the receipt names it.
  [ON_RECEIPT, () => true],
  [
    ON_REQUEST,
    (earlier: unknown) =>
      list(earlier, 'steps').some((step) => texts(step, 'doneBy').includes(ON_REQUEST)),
  ],
  [ON_FORMALISING, isInformal],
  // The landlord takes a complaint on from whatever stage it is at.
  [ON_TAKING_ON, () => true],
]);

/** What a stage has to open on for an event to do anything at all: whatever asks for it, refuses that, or takes it on. */
export const needsOpening = (type: EventType): EventType | undefined =>
  [type, receiptOf(type)].find((one) => one === ON_REQUEST || one === ON_TAKING_ON) ??
  (isRefusal(type) ? ON_REQUEST : undefined);

/** What opens a stage in most policies, by the stages before it. */
export const usualOpening = (earlier: readonly unknown[]): EventType =>
  earlier.length === 0 ? ON_RECEIPT : earlier.every(isInformal) ? ON_FORMALISING : ON_REQUEST;
