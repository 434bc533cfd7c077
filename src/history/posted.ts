import type { IsoDate } from '../calendar/index.js';
import { isPosting, receiptOf } from '../policy/index.js';
import type { Complaint } from './complaint.js';

/**
 * The day that counts for the complainant's time to ask for the next stage, of a request that the landlord received on
 * a day: that of its posting, where the record tells it.
 */
export function windowUsedOn({ history }: Complaint, receivedOn: IsoDate): IsoDate {
  let posted: IsoDate | undefined;
  for (const {
    event: { on, type },
  } of history) {
    if (on > receivedOn) break;
    if (receiptOf(type) !== 'escalation.requested') continue;
    if (isPosting(type)) posted ??= on;
    // What was posted before another receipt was what came then.
    else if (on < receivedOn) posted = undefined;
  }
  return posted ?? receivedOn;
}
