import { maybe, text } from '../schemas.js';
import type { Agreed, EventRow, Reasoned } from './row.js';
import { agreed, reasoned } from './row.js';

/** How a complaint is closed, and taken up again. */
export interface EndEvents {
  /** It was put right. `agreed` is whether the complainant agreed; while an answer is owed, only that makes it an end. */
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
