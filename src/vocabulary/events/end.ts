import { maybe, text } from '../schemas.js';
import type { Agreed, EventRow, Reasoned } from './row.js';
import { agreed, reasoned } from './row.js';

/** Events that close a complaint or reopen it. */
export interface EndEvents {
  /** The matter was put right. While an answer is due, this closes the complaint only if the complainant agreed. */
  'complaint.resolved': Reasoned & Agreed;
  'complaint.withdrawn': Reasoned;
  'complaint.lapsed': Reasoned;
  'complaint.merged': Reasoned &
    Agreed & {
      /** The other complaint's reference. */
      readonly into?: string;
    };
  'complaint.reopened': Reasoned;
}

const end = { about: 'any-stage', fields: reasoned } as const;

export const endEvents = {
  'complaint.resolved': {
    ...end,
    closes: 'resolved',
    basis: 'agreement',
    verb: 'resolved',
    fields: () => ({ ...reasoned(), ...agreed() }),
  },
  'complaint.withdrawn': { ...end, closes: 'withdrawn', verb: 'withdrawn' },
  'complaint.lapsed': { ...end, closes: 'lapsed', basis: 'time', verb: 'lapsed' },
  'complaint.merged': {
    ...end,
    closes: 'merged',
    basis: 'agreement',
    verb: 'merged',
    fields: () => ({ ...reasoned(), ...agreed(), into: maybe(text) }),
  },
  'complaint.reopened': { ...end, reopens: true, verb: 'reopened' },
} as const satisfies Record<keyof EndEvents, EventRow>;
