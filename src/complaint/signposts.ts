import type { IsoDate } from '../calendar/index.js';
import {
  answer,
  type ClauseRef,
  type End,
  type PolicyRef,
  SIGNPOSTS,
  type SignpostTo,
  type Truth,
} from '../policy/index.js';
import { checkedComplaint, checkedDate } from './checked.js';
import { type Complaint, positionOn } from './complaint.js';

/** Somewhere a complainant can go. */
export interface NextOption {
  readonly to: SignpostTo;
  /** In words, for a letter. */
  readonly name: string;
  readonly clause: ClauseRef;
  readonly policy: PolicyRef;
  /** `unknown` where it depends on something not known, such as the subject of the complaint. */
  readonly applies: Exclude<Truth, false>;
}

/**
 * Where the policy says the complainant can go, once the complaint has ended. Empty while it is open.
 *
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`.
 */
export function signpostsOf(complaint: Complaint, asOf: IsoDate): NextOption[] {
  const { policy } = checkedComplaint(complaint);
  const { end } = positionOn(complaint, checkedDate(asOf, 'asOf'));
  if (!end) return [];
  return policy.signposts
    .filter(({ at }) => at.includes(end satisfies End))
    .flatMap(({ to, clause, when }) => {
      const applies = when ? answer(when, aboutComplaint(complaint), policy).truth : true;
      if (applies === false) return [];
      return [
        {
          to,
          name: SIGNPOSTS[to],
          clause,
          policy: { id: policy.id, edition: policy.edition },
          applies,
        },
      ];
    });
}

/** What the receipt tells about the complaint as a whole, by fact name. */
export function aboutComplaint({ events }: Complaint): { readonly subject?: unknown } {
  const received = events.find(({ type }) => type === 'complaint.received');
  return received && 'subject' in received ? { subject: received.subject } : {};
}
