/** A policy that asks for reasons in a response, and what a response and notices of it told. */
import { replay } from '../../../src/complaint/index.js';
import type { ComplaintEvent, Requirement } from '../../../src/policy/index.js';
import { received } from '../../support/histories.js';
import { policyWith } from '../../support/policies.js';
import { fact, twoStages } from '../../support/stages.js';

export const reasons: Requirement = {
  id: 'reasons',
  kind: 'missing-reasons',
  clause: '2',
  of: ['response.sent'],
  holds: { fact: 'contents', includes: 'reasons' },
  must: 'give reasons',
};
const policyAsking = (parts: Partial<Requirement>) =>
  policyWith({ stages: twoStages(), requirements: [{ ...reasons, ...parts } as Requirement] });

const opened = received('2024-02-05');
export const [OWN, NEXT, LATER, LAST] = [
  '2024-02-07',
  '2024-02-08',
  '2024-02-09',
  '2024-03-01',
] as const;
export const answered = (contents?: string[]) =>
  fact(OWN, 'response.sent', contents ? { contents } : {});
export const notice = (on: ComplaintEvent['on'], contents?: string[]) =>
  fact(on, 'notice.given', {
    ...{ about: 'response.sent', to: 'complainant' },
    ...(contents && { contents }),
  });
export const complaintOf = (parts: Partial<Requirement>, events: readonly ComplaintEvent[]) =>
  replay(policyAsking(parts), [opened, ...events]);
