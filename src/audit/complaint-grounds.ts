import type { Breach } from '../complaint/index.js';
import type { ComplaintEvent } from '../lifecycle/index.js';
import type { Ground } from '../policy/index.js';
import type { TimedCase } from './complaint-check.js';

/** The policy's own breach that a fact rests on no ground of it. */
export const breachOf = (
  { breaches }: TimedCase,
  { type, on }: ComplaintEvent,
): Breach | undefined =>
  breaches.find((one) => one.kind === 'no-such-ground' && one.event === type && one.on === on);

/** A ground of the policy, by id or clause. */
export const groundNamed = ({ complaint }: TimedCase, name: string): Ground | undefined => {
  const { grounds } = complaint.policy.scope;
  return grounds.find(({ id }) => id === name) ?? grounds.find(({ clause }) => clause === name);
};
