import { type Duration, dateWithYear, endOf } from '../../calendar/index.js';
import { allOf } from '../../history/index.js';
import type { Condition, Ground } from '../../policy/index.js';
import { judgedBy } from '../policy/index.js';
import { type Check, cannotSay, fails, type Judged, review, type TimedCase } from './check.js';
import { breachOf, groundNamed } from './grounds.js';

/** Whether a complaint was turned away on a ground that the Code allows. */
export const exclusionGrounds: Check = (file, { parameters }) => {
  if (parameters.usually !== 'accept') return [];
  return allOf(file.events, 'complaint.excluded').flatMap((event): Judged[] => {
    const name = `The complaint was turned away on ${dateWithYear(event.on)}`;
    const about = { on: event.on };
    if (event.reasons === '') return [fails(`${name} without a reason`, about)];
    const unfounded = breachOf(file, event);
    if (unfounded) {
      const because = `${name} on a ground that the policy does not give. ${unfounded.because}`;
      const { clause } = unfounded;
      return [fails(because, { ...about, ...(clause && { clause }) })];
    }
    return event.grounds.map((id) => {
      const ground = groundNamed(file, id);
      const on = `${name} on the ground '${id}'`;
      return ground
        ? { ...about, clause: ground.clause, ...ofGround(file, ground, on) }
        : { ...about, ...ofUnknown(file, on) };
    });
  });
};

/** A ground of the policy: that the Code allows it does not say that the facts bore it out. */
function ofGround(file: TimedCase, ground: Ground, on: string): Judged {
  const found = groundByTheCode(file, ground);
  return found?.verdict === 'meets'
    ? cannotSay(
        `${on}, which is of a kind that the Code allows; whether the facts bear it out is not in the record`,
      )
    : review(
        `${on}. ${found?.because ?? ''} Whether it was a sound reason here is for a person to judge`,
      );
}

/** A ground that is none of those available: of the part that was not, or of the landlord's own. */
const ofUnknown = ({ complaint }: TimedCase, on: string): Judged =>
  complaint.policy.scope.unseen
    ? cannotSay(`${on}; the part of the policy that may give it was not available`)
    : review(
        `${on}, which is not of a kind that the Code names: whether it is a sound reason is for a person to judge`,
      );

/** What the audit of a policy makes of one ground for turning matters away, by the kinds that the edition names. */
function groundByTheCode({ complaint, code }: TimedCase, ground: Ground) {
  const provision = code?.provisions.find(({ parameters }) => parameters.exclusions);
  const policy = { ...complaint.policy, scope: { grounds: [ground] } };
  return provision && judgedBy(provision, policy, true);
}

/** Whether a complaint was turned away for its age although it may not have been older than the Code's limit. */
export const ageOfMatter: Check = (file, { parameters }) =>
  allOf(file.events, 'complaint.excluded').flatMap((event) =>
    event.grounds.flatMap((id): Judged[] => {
      const ground = groundNamed(file, id);
      const limit = ground && ageIn(ground.met);
      if (!ground || !limit) return [];
      const { ageLimit } = parameters;
      const isShorter =
        ageLimit !== undefined && endOf(limit, event.on) < endOf(ageLimit, event.on);
      const name = `The complaint was turned away on ${dateWithYear(event.on)} for its age`;
      const about = { on: event.on, clause: ground.clause };
      const shorter = `${name} by a limit shorter than the Code's: whether the matter was older than the Code's is for a person to look up`;
      const untold = `${name}; how old the matter was, and whether discretion was considered, is not in the record`;
      return [isShorter ? review(shorter, about) : cannotSay(untold, about)];
    }),
  );

/** The age from which a condition speaks of a matter as old. */
function ageIn(condition: Condition): Duration | undefined {
  if ('olderThan' in condition) return condition.olderThan;
  if ('all' in condition) return condition.all.map(ageIn).find(Boolean);
  return 'any' in condition ? condition.any.map(ageIn).find(Boolean) : undefined;
}
