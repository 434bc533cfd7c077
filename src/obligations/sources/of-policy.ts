import type { KnownComplaint } from '../../history/index.js';
import { aboutComplaint, NOWHERE, openedOn, owing, standsAt } from '../../history/index.js';
import { isAfterResolved, isOpener, openedByTime, opens } from '../../lifecycle/index.js';
import type { EventType, Policy, Stage, Step } from '../../policy/index.js';
import type { Circumstances, Claim } from '../claim.js';
import type { Obligation } from '../obligation.js';
import { stand } from '../stand.js';
import { isKnown } from '../start.js';
import type { Find } from './expired.js';
import { claimOf, doingsOf } from './of-steps.js';
import type { Round } from './stage-record.js';
import { roundsOf, stepsOf } from './stage-record.js';

/** The rows of a policy's steps, each worked out once: by the list, or by a step that depends on it. */
export interface PolicySteps {
  /** The row of a step in the current round. */
  readonly find: Find;
  /** The rows to list, by stage, round and step. */
  readonly rows: () => Obligation[];
}

/** What a policy's claims are judged by. */
export function circumstancesOf({ complaint, asOf }: KnownComplaint): Circumstances {
  const { policy, calendar } = complaint;
  return {
    asOf,
    calendar,
    policy,
    ref: { id: policy.id, edition: policy.edition },
    about: () => aboutComplaint(complaint, asOf),
  };
}

/** The steps of a complaint's policy. */
export function policySteps(known: KnownComplaint): PolicySteps {
  const { stages } = known.complaint.policy;
  const circumstances = circumstancesOf(known);
  const contingent = contingentOn(known);
  const made = new Map<Stage, ReturnType<typeof stageRows>>();
  const rowsOf = (stage: Stage) => {
    const rows =
      made.get(stage) ??
      stageRows(
        known,
        stage,
        circumstances,
        find,
        stage === contingent?.stage ? contingent : undefined,
      );
    made.set(stage, rows);
    return rows;
  };
  const find: Find = (stage, step) => rowsOf(stage).find(step);
  return {
    find,
    rows: () =>
      stages
        .filter((stage) => openedOn(known, stage) || stage === contingent?.stage)
        .flatMap((stage) => rowsOf(stage).listed()),
  };
}

function stageRows(
  known: KnownComplaint,
  stage: Stage,
  circumstances: Circumstances,
  find: Find,
  contingent: Claim['contingent'],
) {
  const rounds = roundsOf(known, stage);
  const made = rounds.map(() => new Map<Step, readonly Obligation[]>());
  const owed = stepsOf(stage, rounds);
  const rowsAt = (at: number, step: Step): readonly Obligation[] => {
    const [rows, steps, round] = [made[at], owed[at], rounds[at]];
    if (!rows || !steps || !round) return [];
    if (!steps.includes(step)) return rowsAt(at - 1, step);
    const existing = rows.get(step);
    if (existing) return existing;
    const inRound: Find = (of, other) =>
      of === stage ? rowsAt(at, other).at(-1) : find(of, other);
    const context = { stage, round, steps, find: inRound, ...(contingent && { contingent }) };
    const all = [stand(claimOf(step, context), circumstances)];
    // A repeated duty is owed once more than it was done.
    for (const _ of step.repeats ? doingsOf(round.known, stage, step) : [])
      all.push(stand(claimOf(step, { ...context, time: all.length + 1 }), circumstances));
    rows.set(step, all);
    return all;
  };
  return {
    find: (step: Step) => rowsAt(rounds.length - 1, step).at(-1),
    listed: () =>
      rounds.flatMap((round, at) =>
        (owed[at] ?? []).flatMap((step) =>
          rowsAt(at, step).filter((row) => isListed(round, stage, step, row)),
        ),
      ),
  };
}

/**
 * Left out: steps owed only for other complaints, and steps that have no date and never held anything up. Those are a
 * step beside the others with no limit, until it is done; a step with no limit that was released; and a window that has
 * not opened, unless the stage waits for it, waited for it with a limit when the complaint was closed, or the answer
 * closed the complaint and left the window.
 */
function isListed({ known }: Round, stage: Stage, step: Step, row: Obligation): boolean {
  const { from, due, settledOn: done, standing, limit } = row;
  if (owing(known.complaint, step, known.asOf).truth === false) return false;
  if (step.party === 'complainant') {
    const open = known.moments.findLast(({ after }) => !after.end)?.after ?? NOWHERE;
    const isWaiting = open.stage === stage.id && open.step === step.duty;
    const { stage: at, end } = standsAt(known);
    const isClosed = end !== undefined;
    const isLeft = end === 'resolved' && at === stage.id && isAfterResolved(stage, step);
    // A window that was used before it opened does not count.
    const isDated = typeof limit === 'object' && isKnown(limit.from);
    const used = done !== undefined && (!isDated || !step.doneBy.some(isOpener));
    return (
      from !== undefined ||
      used ||
      (isWaiting && (!isClosed || typeof limit === 'object')) ||
      (isLeft && standing === 'open')
    );
  }
  if (typeof limit === 'object' || due !== undefined || done !== undefined) return true;
  return standing !== 'released' && !step.beside;
}

/** The formal stage after the open informal one, and the events that would open it. */
function contingentOn(
  known: KnownComplaint,
): (NonNullable<Claim['contingent']> & { readonly stage: Stage }) | undefined {
  const { policy, silentOn } = known.complaint;
  const { stage: id, end } = standsAt(known);
  const open = policy.stages.find((stage) => stage.id === id);
  if (!open?.informal || end) return undefined;
  const stage = next(policy, open);
  if (!stage || openedOn(known, stage)) return undefined;
  const on = stage.opensOn.filter(
    (trigger): trigger is EventType =>
      typeof trigger === 'string' && !known.history.some(({ event }) => event.type === trigger),
  );
  const isUntold = (types: readonly EventType[]) => types.every((type) => silentOn.includes(type));
  const byTime = open.steps.filter(({ duty }) => openedByTime(policy, open, duty).includes(stage));
  const isSilent = (on.length > 0 && isUntold(on)) || byTime.some(({ doneBy }) => isUntold(doneBy));
  return { stage, on, isSilent };
}

/**
 * The formal stage after an informal one: the stage that opens when its time runs out, or when the complaint is
 * raised formally, or simply the next.
 */
function next(policy: Policy, open: Stage): Stage | undefined {
  const later = policy.stages
    .slice(policy.stages.indexOf(open) + 1)
    .filter(({ informal }) => !informal);
  const [byTime] = openedByTime(policy, open).filter((stage) => later.includes(stage));
  return byTime ?? later.find((stage) => opens(stage, 'complaint.formalised')) ?? later[0];
}
