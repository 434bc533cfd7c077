import type { IsoDate } from '../calendar/index.js';
import { endOf } from '../calendar/index.js';
import type { Complaint } from '../history/index.js';
import {
  aboutComplaint,
  checkedComplaint,
  checkedDate,
  endedOn,
  standsAt,
} from '../history/index.js';
import { knownAt } from '../obligations/index.js';
import type { ClauseRef, Policy, PolicyRef, Signpost, SignpostTo, Truth } from '../policy/index.js';
import { answer, given, present, SIGNPOSTS } from '../policy/index.js';

/** Somewhere a complainant can go. */
export interface NextOption {
  readonly to: SignpostTo;
  /** In words, for a letter. */
  readonly name: string;
  readonly clause: ClauseRef;
  readonly policy: PolicyRef;
  /** The provision of the Code that it was filled in from, if the policy does not say so itself. */
  readonly filledFrom?: ClauseRef;
  /**
   * `unknown` if it depends on something not known, such as the subject of the complaint, or on somebody's
   * decision.
   */
  readonly applies: Exclude<Truth, false>;
  /** The first day on which the complainant can go there, if later than the end of the complaint. */
  readonly from?: IsoDate;
  /** The last day, inclusive, if there is one. */
  readonly until?: IsoDate;
}

/**
 * The bodies to which the policy says the complainant can go, after the end of the complaint or while it is
 * open. After an end each is listed at once, with the first and last day on which the complainant can go there.
 *
 * @param asOf - The civil date to look from; events dated after it are left out.
 * @throws {@link ComplaintsError} `argument/invalid`; `date/invalid`; `calendar/beyond-horizon`.
 */
export function signpostsOf(complaint: Complaint, asOf: IsoDate): NextOption[] {
  const { policy, calendar } = checkedComplaint(complaint);
  const day = checkedDate(asOf, 'asOf');
  const known = knownAt(complaint, day);
  const { end = 'open', stage } = standsAt(known);
  if (stage === null) return [];
  const ended = endedOn(known);
  const facts = { ...aboutComplaint(complaint, day), ...(ended && { endedOn: ended }) };
  return (given(policy.signposts) ?? [])
    .filter(({ at }) => at.includes(end))
    .flatMap(({ to, clause, when, discretion, after, within, filledFrom }) => {
      const met = when ? answer(when, facts, policy).truth : true;
      if (met === false) return [];
      return [
        present({
          ...optionOf(policy, { to, clause, ...(filledFrom && { filledFrom }) }),
          applies: discretion ? 'unknown' : met,
          from: after && ended && endOf(after, ended, calendar),
          until: within && ended && endOf(within, ended, calendar),
        }),
      ];
    });
}

/** A body to which a policy points, with its name. */
export function optionOf(
  { id, edition, bodies }: Policy,
  { to, clause, filledFrom }: Pick<Signpost, 'to' | 'clause' | 'filledFrom'>,
): NextOption {
  const name = bodies?.[to] ?? SIGNPOSTS[to as keyof typeof SIGNPOSTS] ?? to;
  return present({ to, name, clause, policy: { id, edition }, filledFrom, applies: true as const });
}
