/** What was known of a history by the end of a day. */
import type { IsoDate } from '../../src/calendar/index.js';
import { earliest } from './days.js';
import type { Known } from './stage-time.js';
import type { Told, ToldPromise, ToldStage } from './told.js';
import { eventsOf } from './told.js';

/** Leaves out what is dated later. */
export function knownOn(told: Told, asOf: IsoDate): Known {
  const isKnown = (day: IsoDate | undefined): day is IsoDate => day !== undefined && day <= asOf;
  const dated = <T extends { readonly on: IsoDate }>(one: T | undefined): T | undefined =>
    isKnown(one?.on) ? one : undefined;
  const without = ({ doneOn, ...promise }: ToldPromise): ToldPromise => ({
    ...promise,
    ...(isKnown(doneOn) && { doneOn }),
  });
  const stageOn = ({ loggedOn, acknowledgedOn, answer, refused, ...stage }: ToldStage) => ({
    ...stage,
    letters: stage.letters.filter(({ on }) => isKnown(on)),
    ...(isKnown(loggedOn) && { loggedOn }),
    ...(isKnown(acknowledgedOn) && { acknowledgedOn }),
    ...(dated(answer) && { answer }),
    ...(dated(refused) && { refused }),
  });
  const stages = told.stages.filter(({ askedOn }) => isKnown(askedOn)).map(stageOn);
  const { putRightOn, excluded, closed, referredOn, ...rest } = told;
  const lastStage = told.policy === 'three' ? 3 : 2;
  const last = stages.at(-1) as ToldStage | undefined;
  const isOver = told.stages.every(({ number }) => number === 1) && told.formalisedOn === undefined;
  const endedOn = earliest(
    ...(isOver && isKnown(putRightOn) ? [putRightOn] : []),
    dated(excluded)?.on,
    dated(closed)?.on,
    last?.refused?.on,
    last?.number === lastStage ? last.answer?.on : undefined,
  );
  const madeOn = told.silentOn.includes('complaint.received')
    ? earliest(...eventsOf(told).map(({ on }) => on))
    : told.receivedOn;
  return {
    ...rest,
    ...(isKnown(putRightOn) && { putRightOn }),
    ...(dated(excluded) && { excluded }),
    ...(dated(closed) && { closed }),
    ...(isKnown(referredOn) && { referredOn }),
    stages: stages as ToldStage[],
    promises: told.promises.filter(({ on }) => isKnown(on)).map(without),
    asked: told.asked.filter(({ on }) => isKnown(on)).map(without),
    determined: told.determined
      .filter(({ on }) => isKnown(on))
      .map((one) => ({
        ...one,
        orders: one.orders.map(({ what, pounds, ...order }) => ({
          ...without(order),
          what,
          ...(pounds !== undefined && { pounds }),
        })),
      })),
    asOf,
    madeOn,
    endedOn,
  };
}

/** Whether it was put right at first contact, and that was the end of it. */
export const isPutRight = ({ putRightOn, formalisedOn, asOf }: Known): boolean =>
  putRightOn !== undefined && !(formalisedOn && formalisedOn <= asOf);

/** Whether it was joined to another, and had no answer of its own from a stage on. */
export const isJoined = ({ closed, stages }: Known, from = 1): boolean =>
  closed?.as === 'merged' && stages.slice(from - 1).every(({ answer }) => !answer);

/** How it had ended. */
export function endOf(known: Known): string {
  const last = known.stages.at(-1);
  if (known.excluded) return 'excluded';
  if (known.closed) return known.closed.as;
  if (isPutRight(known)) return 'resolved';
  if (last?.refused) return 'escalation-refused';
  if (!last?.answer) return 'open';
  return last.number === (known.policy === 'three' ? 3 : 2) ? 'exhausted' : 'answered';
}
