/** Histories told, replayed and audited. */
import type { ComplaintAudit } from '../../src/audit/index.js';
import { auditComplaint } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { replay } from '../../src/complaint/index.js';
import type { ComplaintEvent, EventType } from '../../src/policy/index.js';
import type { Told } from './told.js';
import { eventsOf, POLICIES } from './told.js';

/** Audits a generated history. */
export const auditTold = (told: Told, asOf: IsoDate): ComplaintAudit =>
  auditOf(asOf, eventsOf(told), told);

/** Audits facts, under a policy of two stages unless another is named. */
export const auditOf = (
  asOf: IsoDate,
  facts: readonly ComplaintEvent[],
  {
    policy = 'two',
    silentOn = [],
  }: { readonly policy?: Told['policy']; readonly silentOn?: readonly EventType[] } = {},
): ComplaintAudit => auditComplaint(replay(POLICIES[policy], facts, { silentOn }), asOf);
