import type { Duration } from '../../calendar/index.js';
import { endOf } from '../../calendar/index.js';
import type { CodeParameters, CodeProvision } from '../../codes/index.js';
import type { Breach } from '../../complaint/index.js';
import { tells } from '../../lifecycle/index.js';
import type { ComplaintEvent, Condition, Ground, Policy } from '../../policy/index.js';
import { given, oncePer, powerToRefuse } from '../../policy/index.js';
import type { Recorded } from '../events.js';
import { every } from '../events.js';
import { judgedBy } from '../policy/index.js';
import type { CaseCheck, Judgement, TimedCase } from './check.js';
import { cannotSay, eachStage, fails, review } from './check.js';

/** Whether a complaint was excluded on a ground that the Code allows. */
export const exclusionGrounds: CaseCheck = (file, { usually }) => {
  if (usually !== 'accept') return undefined;
  return every('exclusion', file.events).flatMap((event): Judgement[] => {
    const { on } = event;
    if (event.reasons === '') return [fails('exclusion-without-reasons', { on })];
    const breach = breachOf(file, event);
    if (breach) return [fails('exclusion-without-ground', { on, breach }, clauseOf(breach))];
    return event.grounds.map((ground) => ofGround(file, { on, ground }));
  });
};

/**
 * Judges a ground by the Code. Even if the Code allows it, the record does not show that the facts met it. A
 * ground not found in the policy is in a part that was not available, or is the landlord's own.
 */
function ofGround(file: TimedCase, exclusion: { on: Breach['on']; ground: string }): Judgement {
  const ground = groundNamed(file, exclusion.ground);
  if (ground) {
    const byTheCode = groundByTheCode(file, ground);
    const doubtful = { ...exclusion, doubt: byTheCode?.because ?? '' };
    return byTheCode?.verdict === 'meets'
      ? cannotSay('exclusion-of-a-listed-kind', exclusion, clauseOf(ground))
      : review('exclusion-ground-doubtful', doubtful, clauseOf(ground));
  }
  return file.complaint.policy.scope.unseen
    ? cannotSay('exclusion-ground-not-available', exclusion)
    : review('exclusion-not-listed', exclusion);
}

/** The policy audit's judgement of a single ground for exclusion, by the kinds that the edition names. */
function groundByTheCode({ complaint, code }: TimedCase, ground: Ground) {
  const provision = code?.provisions.find(({ parameters }) => parameters.exclusions);
  return provision && groundsBy(provision)(complaint.policy)(ground);
}

/** Cached for each provision, policy and ground. */
const groundsBy = oncePer((provision: CodeProvision) =>
  oncePer((policy: Policy) =>
    oncePer((ground: Ground) =>
      judgedBy(provision, { ...policy, scope: { grounds: [ground] }, refusal: 'none' }, true),
    ),
  ),
);

/** Whether a complaint was excluded for its age although it may not have been older than the Code's limit. */
export const ageOfMatter: CaseCheck = (file, { ageLimit }) =>
  every('exclusion', file.events).flatMap(({ on, grounds }) =>
    grounds.map((id) => {
      const ground = groundNamed(file, id);
      const limit = ground && ageIn(ground.met);
      if (!limit) return undefined;
      const isShorter = ageLimit && endOf(limit, on) < endOf(ageLimit, on);
      return isShorter
        ? review('age-limit-shorter', { on }, clauseOf(ground))
        : cannotSay('age-not-recorded', { on }, clauseOf(ground));
    }),
  );

/** The age beyond which a condition treats a matter as old. */
function ageIn(condition: Condition): Duration | undefined {
  if ('olderThan' in condition) return condition.olderThan;
  if ('all' in condition) return condition.all.map(ageIn).find(Boolean);
  return 'any' in condition ? condition.any.map(ageIn).find(Boolean) : undefined;
}

/** Whether escalation was refused with reasons, and on a ground that the Code allows. */
export const escalationRefusal = eachStage(({ events }, file, asks) =>
  asks.usually === 'escalate'
    ? every('escalation-refusal', events).map((event) => ofRefusal(file, asks, event))
    : undefined,
);

function ofRefusal(file: TimedCase, asks: CodeParameters, event: Recorded<'escalation-refusal'>) {
  const { on, ground } = event;
  if (tells('reasons', event, false) === false) return fails('refusal-without-reasons', { on });
  if (ground === undefined) return cannotSay('refusal-ground-not-recorded', { on });
  const { policy } = file.complaint;
  const own = named(given(given(policy.refusal)?.grounds) ?? [], ground);
  const power = powerToRefuse(policy)?.grounds;
  const isUnseen = policy.scope.unseen || policy.refusal === 'not-seen' || power === 'not-seen';
  // The ground is an exclusion itself, or has the same condition as one.
  const exclusions = policy.scope.grounds.filter(({ effect }) => effect === 'exclude');
  const met = conditionsOf(policy);
  const isExclusion =
    named(exclusions, ground).length > 0 || own.some((one) => met.has(JSON.stringify(one.met)));
  // A late request, or one that does not meet the stage's conditions, is a different kind of ground.
  const isTimeOrGate = own.length === 0 && Array.isArray(power) && power.includes(ground);
  const isStated = isTimeOrGate || isExclusion;
  if (!isStated && !isUnseen && own.length === 0) {
    const breach = breachOf(file, event);
    return fails('refusal-without-ground', { on, breach }, clauseOf(breach));
  }
  if (isStated || !asks.refusalNeeds?.includes('reason-among-exclusions'))
    return review('refusal-ground-to-judge', { on, ground });
  return isUnseen
    ? cannotSay('refusal-ground-not-available', { on, ground })
    : fails('refusal-ground-no-exclusion', { on, ground });
}

/** The conditions of the grounds for exclusion, as text. */
const conditionsOf = oncePer(
  ({ scope }: Policy): ReadonlySet<string> =>
    new Set(
      scope.grounds
        .filter(({ effect }) => effect === 'exclude')
        .map(({ met }) => JSON.stringify(met)),
    ),
);

/** The policy's breach for an event that rests on no ground of the policy. */
const breachOf = ({ breaches }: TimedCase, { type, on }: ComplaintEvent): Breach | undefined =>
  groundless(breaches).get(`${on} ${type}`);

/** The first `no-such-ground` breach for each type of event on each day. */
const groundless = oncePer((breaches: readonly Breach[]): ReadonlyMap<string, Breach> => {
  const byEvent = new Map<string, Breach>();
  for (const breach of breaches) {
    const key = `${breach.on} ${breach.event}`;
    if (breach.kind === 'no-such-ground' && !byEvent.has(key)) byEvent.set(key, breach);
  }
  return byEvent;
});

const clauseOf = (rule: Pick<Breach, 'clause'> | undefined): Pick<Judgement, 'clause'> =>
  rule?.clause ? { clause: rule.clause } : {};

/** A ground of the policy, by id or clause. */
const groundNamed = ({ complaint }: TimedCase, name: string): Ground | undefined =>
  named(complaint.policy.scope.grounds, name)[0];

/** The items with this id or, if there is none, those of this clause. */
function named<T extends { readonly id: string; readonly clause: string }>(
  all: readonly T[],
  name: string,
): readonly T[] {
  const byId = all.filter(({ id }) => id === name);
  return byId.length > 0 ? byId : all.filter(({ clause }) => clause === name);
}
