import type { Measures } from 'housing-complaints';

/** A part to be audited. */
export interface Task {
  readonly part: number;
}

export type Answer = Measures;

export const QUEUE = 'audits';

/** Where Redis is, and how BullMQ wants to be connected. */
export const connectionTo = (url: string) => ({ url, maxRetriesPerRequest: null });
