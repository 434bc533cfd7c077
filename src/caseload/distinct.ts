import type { ComplaintAudit } from '../audit/index.js';

/** Each complaint once, by its reference: of several histories the fuller. One without a reference stands for itself. */
export function distinct(audits: readonly ComplaintAudit[]): ComplaintAudit[] {
  const found = new Map<unknown, ComplaintAudit>();
  for (const audit of audits) {
    const ref = audit.about.ref ?? Symbol();
    const other = found.get(ref);
    found.set(ref, other ? fuller(other, audit) : audit);
  }
  return [...found.values()];
}

/** The one that tells more; the order in which they were given makes no difference. */
function fuller(a: ComplaintAudit, b: ComplaintAudit): ComplaintAudit {
  if (a === b) return a;
  const more = a.about.events - b.about.events;
  return more > 0 || (more === 0 && JSON.stringify(a) < JSON.stringify(b)) ? a : b;
}
