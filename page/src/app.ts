/** What the parts of the page share: the state, and the complaint that it stands for. */
import type { Complaint, ComplaintEvent, Policy } from 'housing-complaints';
import { ComplaintsError, replay } from 'housing-complaints';
import type { Reading } from './policies.js';
import { policyFor } from './policies.js';
import type { State } from './state.js';

/** The state, and what it comes to. */
export interface View {
  readonly state: State;
  readonly reading: Reading;
  readonly policy?: Policy;
  /** Absent while nothing has happened, or the policy has faults. */
  readonly complaint?: Complaint;
  /** Why the record cannot be read under this policy. */
  readonly trouble?: string;
}

/** Changes the state; every part of the page follows. */
export type Change = (change: Partial<State>) => void;

/** What a state comes to. */
export function viewOf(state: State): View {
  const reading = policyFor(state.policy, state.file) ?? { issues: [] };
  if (!('policy' in reading)) return { state, reading };
  const { policy } = reading;
  if (state.events.length === 0) return { state, reading, policy };
  try {
    return { state, reading, policy, complaint: replay(policy, state.events) };
  } catch (error) {
    return { state, reading, policy, trouble: messageOf(error) };
  }
}

/** An event put in its place: after those of its day. */
export const withEvent = (
  events: readonly ComplaintEvent[],
  event: ComplaintEvent,
): ComplaintEvent[] => {
  const at = events.findIndex(({ on }) => on > event.on);
  return at < 0 ? [...events, event] : events.toSpliced(at, 0, event);
};

/** What went wrong, for a person: what the library says of it, without its code. */
export function messageOf(error: unknown): string {
  if (!(error instanceof ComplaintsError)) throw error;
  return error.message.replace(/^[a-z-]+\/[a-z-]+: /, '');
}
