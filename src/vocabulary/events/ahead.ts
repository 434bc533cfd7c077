import { maybe, text } from '../schemas.js';
import type { EventRow } from './row.js';
import { yesOrNo } from './row.js';

/** Events that can be agreed ahead of a complaint. */
export interface AheadEvents {
  'advocate.authorised': {
    /** Whether the authority is signed. */
    readonly signed?: boolean;
  };
  'advocate.ended': object;
  'adjustment.agreed': {
    /** What was agreed, in words. */
    readonly adjustment?: string;
  };
}

const ahead = { about: 'complaint', beforeReceipt: 'agreed-ahead' } as const;

export const aheadEvents = {
  'advocate.authorised': {
    ...ahead,
    advocate: true,
    verb: 'advocateAuthorised',
    fields: () => ({ signed: yesOrNo() }),
  },
  'advocate.ended': { ...ahead, advocate: false, verb: 'advocateEnded', fields: () => ({}) },
  'adjustment.agreed': {
    ...ahead,
    alongside: true,
    verb: 'adjustmentAgreed',
    fields: () => ({ adjustment: maybe(text) }),
  },
} as const satisfies Record<keyof AheadEvents, EventRow>;
