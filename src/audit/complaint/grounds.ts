import type { Duration } from '../../calendar/index.js';
import { dateWithYear, endOf } from '../../calendar/index.js';
import type { CodeParameters } from '../../codes/index.js';
import type { Breach } from '../../complaint/index.js';
import { allOf, tells } from '../../history/index.js';
import type { ComplaintEvent, Condition, EventOf, Ground } from '../../policy/index.js';
import { given, powerToRefuse } from '../../policy/index.js';
import { judgedBy } from '../policy/index.js';
import type { Check, Judged, TimedCase } from './check.js';
import { cannotSay, eachStage, fails, review } from './check.js';

/** Whether a complaint was turned away on a ground that the Code allows. */
export const exclusionGrounds: Check = (file, { usually }) => {
  if (usually !== 'accept') return undefined;
  return allOf(file.events, 'complaint.excluded').flatMap((event): Judged[] => {
    const { on } = event;
    const name = `On ${dateWithYear(on)} the landlord refused to accept the complaint`;
    if (event.reasons === '') return [fails(`${name} and gave no reasons`, { on })];
    const unfounded = breachOf(file, event);
    if (unfounded) {
      const because = `${name} on a ground that the policy does not have. ${unfounded.because}`;
      return [fails(because, { on, ...clauseOf(unfounded) })];
    }
    return event.grounds.map((id) => {
      const ground = groundNamed(file, id);
      const judged = ofGround(file, ground, `${name} on the ground ‘${id}’`);
      return { on, ...clauseOf(ground), ...judged };
    });
  });
};

/**
 * A ground by the Code. That the Code allows one of the policy's does not say that the facts bore it out; one that is
 * not among those available is of the part that was not, or the landlord's own.
 */
function ofGround(file: TimedCase, ground: Ground | undefined, name: string): Judged {
  const byTheCode = ground && groundByTheCode(file, ground);
  const allowed = `${name}. The Code allows this kind of exclusion. The record does not show whether the facts support it`;
  const judge = 'Someone needs to judge whether it was a valid reason in this case';
  const doubtful = `${name}. ${byTheCode?.because ?? ''} ${judge}`;
  if (ground) return byTheCode?.verdict === 'meets' ? cannotSay(allowed) : review(doubtful);
  return file.complaint.policy.scope.unseen
    ? cannotSay(`${name}. A part of the policy that may give this ground was not available`)
    : review(`${name}. The Code does not list this kind of exclusion. ${judge}`);
}

/** What the audit of a policy makes of one ground for turning matters away, by the kinds that the edition names. */
function groundByTheCode({ complaint, code }: TimedCase, ground: Ground) {
  const provision = code?.provisions.find(({ parameters }) => parameters.exclusions);
  const policy = { ...complaint.policy, scope: { grounds: [ground] } };
  return provision && judgedBy(provision, policy, true);
}

/** Whether a complaint was turned away for its age although it may not have been older than the Code's limit. */
export const ageOfMatter: Check = (file, { ageLimit }) =>
  allOf(file.events, 'complaint.excluded').flatMap(({ on, grounds }) =>
    grounds.flatMap((id): Judged[] => {
      const ground = groundNamed(file, id);
      const limit = ground && ageIn(ground.met);
      if (!limit) return [];
      const name = `On ${dateWithYear(on)} the landlord refused to accept the complaint because of its age`;
      const about = { on, ...clauseOf(ground) };
      const shorter = `${name}. The policy's limit is shorter than the Code's. Someone needs to check whether the matter was older than the Code's limit`;
      const untold = `${name}. The record does not show how old the matter was, or whether the landlord considered its discretion`;
      const isShorter = ageLimit && endOf(limit, on) < endOf(ageLimit, on);
      return [isShorter ? review(shorter, about) : cannotSay(untold, about)];
    }),
  );

/** The age from which a condition speaks of a matter as old. */
function ageIn(condition: Condition): Duration | undefined {
  if ('olderThan' in condition) return condition.olderThan;
  if ('all' in condition) return condition.all.map(ageIn).find(Boolean);
  return 'any' in condition ? condition.any.map(ageIn).find(Boolean) : undefined;
}

/** Whether escalation was refused for a reason, and one that the Code allows. */
export const escalationRefusal = eachStage(({ events }, file, asks) => {
  if (asks.usually !== 'escalate') return undefined;
  const refusals = allOf(events, 'escalation.refused');
  return refusals.map((event) => ({ on: event.on, ...ofRefusal(file, asks, event) }));
});

function ofRefusal(file: TimedCase, asks: CodeParameters, event: EventOf<'escalation.refused'>) {
  const name = `the refusal to escalate of ${dateWithYear(event.on)}`;
  if (tells('reasons', event, false) === false) return fails(`${name} gives no reasons`);
  const { ground } = event;
  if (ground === undefined) return cannotSay(`the record does not show the ground for ${name}`);
  const { policy } = file.complaint;
  const own = named(given(given(policy.refusal)?.grounds) ?? [], ground);
  const power = powerToRefuse(policy)?.grounds;
  const isUnseen = policy.scope.unseen || policy.refusal === 'not-seen' || power === 'not-seen';
  // It keeps complaints out, or is met by the same as a ground that does.
  const exclusions = policy.scope.grounds.filter(({ effect }) => effect === 'exclude');
  const conditions = own.map(({ met }) => JSON.stringify(met));
  const isExclusion =
    named(exclusions, ground).length > 0 ||
    exclusions.some(({ met }) => conditions.includes(JSON.stringify(met)));
  // That the request is late, or does not meet what the stage asks, is a ground of another kind.
  const isTimeOrGate = own.length === 0 && Array.isArray(power) && power.includes(ground);
  const isStated = isTimeOrGate || isExclusion;
  if (!isStated && !isUnseen && own.length === 0) {
    const unfounded = breachOf(file, event);
    const because = `${name} uses no ground of the policy. ${unfounded?.because ?? ''}`;
    return fails(because.trim(), clauseOf(unfounded));
  }
  const uses = `${name} uses the ground ‘${ground}’`;
  if (isStated || !asks.refusalNeeds?.includes('reason-among-exclusions'))
    return review(`${uses}. Someone needs to judge whether that is a valid reason`);
  const unseen = `${uses}. Part of the policy was not available, so it is not known whether this is an exclusion in the policy`;
  if (isUnseen) return cannotSay(unseen);
  const advice = 'Refuse escalation only on a ground on which a complaint can be excluded.';
  return fails(`${uses}, which is not an exclusion in the policy`, { advice });
}

/** The policy's own breach that a fact rests on no ground of it. */
const breachOf = ({ breaches }: TimedCase, { type, on }: ComplaintEvent): Breach | undefined =>
  breaches.find((one) => one.kind === 'no-such-ground' && one.event === type && one.on === on);

const clauseOf = (rule: Pick<Breach, 'clause'> | undefined): Pick<Judged, 'clause'> =>
  rule?.clause ? { clause: rule.clause } : {};

/** A ground of the policy, by id or clause. */
const groundNamed = ({ complaint }: TimedCase, name: string): Ground | undefined =>
  named(complaint.policy.scope.grounds, name)[0];

/** Those with this id or, where none has it, those of this clause. */
function named<T extends { readonly id: string; readonly clause: string }>(
  all: readonly T[],
  name: string,
): readonly T[] {
  const byId = all.filter(({ id }) => id === name);
  return byId.length > 0 ? byId : all.filter(({ clause }) => clause === name);
}
