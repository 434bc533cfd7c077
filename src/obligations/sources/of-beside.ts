import type { IsoDate } from '../../calendar/index.js';
import type { KnownComplaint, PlacedEvent } from '../../history/index.js';
import {
  aboutComplaint,
  endedOn,
  endsOf,
  firstDay,
  restrictionsOf,
  standsAt,
} from '../../history/index.js';
import type { ComplaintEvent, EventType, Facts, Trigger } from '../../policy/index.js';
import { answer, given, isReopening } from '../../policy/index.js';
import type { Claim } from '../claim.js';
import type { Start } from '../obligation.js';
import { onDay } from '../start.js';
import { REOPENING_READING } from '../words.js';

/** The policy's claims outside the stages: duties alongside, reviews of restrictions, and the time to reopen. */
export const claimsBeside = (known: KnownComplaint): Claim[] => [
  ...alongside(known),
  ...reviews(known),
  ...reopening(known),
];

/** Duties alongside a complaint of a kind. The end of the complaint does not end them. */
function alongside(known: KnownComplaint): Claim[] {
  const { complaint, history } = known;
  const { policy, silentOn } = complaint;
  return (policy.alongside ?? []).flatMap((rule): Claim[] => {
    const arises = history.findIndex(
      ({ event }) => answer(rule.when, aboutComplaint(complaint, event.on), policy).truth === true,
    );
    const arisen = history[arises];
    if (!arisen) return [];
    const does = ({ event }: PlacedEvent): boolean =>
      rule.doneBy.some((type) => type === event.type) &&
      (!rule.holds || answer(rule.holds, ofEvent(event), policy).truth === true);
    const since = { ...known, history: history.slice(arises) };
    return [
      {
        id: `alongside/${rule.id}`,
        ...common(known, (type) => firstDay(since, type) ?? firstDay(known, type)),
        stage: arisen.after.stage,
        duty: rule.duty,
        what: rule.name,
        rule,
        limits: rule.limit,
        settledBy: rule.doneBy,
        done: history.find(does)?.event.on,
        isSilent: rule.doneBy.every((type) => silentOn.includes(type)),
      },
    ];
  });
}

/** The facts that an event gives, including the landlord's own. */
const ofEvent = (event: ComplaintEvent): Facts => ({ ...event, ...event.facts });

/**
 * The review of each restriction on contact, if the policy says when. A restriction that ended on its own date
 * needs none.
 */
function reviews(known: KnownComplaint): Claim[] {
  const { complaint, asOf } = known;
  const { policy, silentOn } = complaint;
  const conduct = given(policy.conduct);
  if (!conduct || typeof conduct.review === 'string') return [];
  const limits = conduct.review;
  return restrictionsOf(complaint, asOf).map((one, index): Claim => {
    const done = one.reviewedOn[0] ?? one.liftedOn;
    return {
      id: `restriction-${index + 1}/review`,
      ...common(known, (type) =>
        type === 'conduct.restricted' ? one.imposedOn : firstDay(known, type),
      ),
      stage: one.stage ?? null,
      duty: 'review-restriction',
      rule: conduct,
      limits,
      settledBy: ['conduct.reviewed', 'conduct.lifted'],
      done,
      isSilent: silentOn.includes('conduct.reviewed'),
      ...(one.standing === 'ended' && { overtakenOn: one.until }),
    };
  });
}

/** The time within which a complainant can have a closed complaint reopened. */
function reopening(known: KnownComplaint): Claim[] {
  const { complaint, moments } = known;
  const rule = given(complaint.policy.reopening);
  if (!rule?.within) return [];
  const at = moments.findLastIndex(({ placed }) => placed && isReopening(placed.event.type));
  const ended = endedOn(known);
  const from = ended ?? endsOf(moments.slice(0, Math.max(at, 0))).at(-1);
  if (from === undefined) return [];
  const { clause, within, filledFrom } = rule;
  const cited = filledFrom ? { clause, filledFrom } : { clause };
  return [
    {
      id: 'closed/reopen',
      ...common(known, () => from),
      stage: standsAt(known).stage,
      duty: 'reopen',
      party: 'complainant',
      rule,
      limits: [{ ...within, ...cited, from: 'not-stated', reading: REOPENING_READING }],
      startsOn: from,
      settledBy: ['complaint.reopened'],
      done: ended === undefined ? moments[at]?.on : undefined,
      isSilent: false,
    },
  ];
}

/** Common to claims outside the stages: nothing overtakes them, and no letter puts them off. */
function common(
  known: KnownComplaint,
  dayOf: (type: EventType) => IsoDate | undefined,
): Pick<Claim, 'by' | 'party' | 'runsFrom' | 'hasHappened'> {
  return {
    by: 'policy',
    party: 'landlord',
    hasHappened: (type) => firstDay(known, type) !== undefined,
    runsFrom: (trigger: Trigger): Start | undefined => {
      const day = typeof trigger === 'string' ? dayOf(trigger) : undefined;
      return day && { how: 'fact', trigger, ...onDay(day) };
    },
  };
}
