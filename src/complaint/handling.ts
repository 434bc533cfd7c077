import type { IsoDate } from '../calendar/index.js';
import { ComplaintsError } from '../errors.js';
import type { Complaint, PlacedEvent } from '../history/index.js';
import { aboutComplaint, checkedComplaint, checkedDate } from '../history/index.js';
import type { ClauseRef, Duty, Facts, Policy, Role, Stage } from '../policy/index.js';
import {
  ANSWERS,
  answer,
  dutyOf,
  exclusionGround,
  given,
  powerToRefuse,
  stageOf,
} from '../policy/index.js';
import type { Breach, Draft } from './breach.js';
import { breach, byEvent } from './breach.js';
import { powersUsed } from './requirements.js';
import { EXPECTED, handlersInWords } from './words.js';

/** Who does something about a complaint at a stage, by what its policy says of complaints of its kind. */
export interface Handler {
  /** Any of these roles. */
  readonly handler: readonly Role[];
  /** The clause that says so; where it is not certain, the last that may. */
  readonly clause: ClauseRef;
  /** Whether it is known which kind of complaint it is. Where not, `handler` has everybody it may be. */
  readonly certain: boolean;
  /** Who, each by which clause. */
  readonly because: string;
}

/** Who handles a complaint at a stage: by the first rule for complaints of its kind, whatever that has them do. */
export interface Handlers extends Handler {
  /** Who looks into it, where the policy says. */
  readonly investigate?: Handler;
  /** Who answers it, where the policy says. */
  readonly respond?: Handler;
}

/**
 * Who handles a complaint at a stage, as far as was known at the end of a day: by the first rule
 * for complaints of its kind, else as the stage has it.
 *
 * @param stage - The id of a stage of the policy.
 * @returns `undefined` where the policy does not say, or that part of it was not available.
 * @throws {@link ComplaintsError} `argument/invalid`, also for a stage there is none of; `date/invalid`.
 */
export function handledBy(
  complaint: Complaint,
  stage: string,
  asOf: IsoDate,
): Handlers | undefined {
  const { policy } = checkedComplaint(complaint);
  const at = stageOf(policy, stage);
  if (at) return handlersAt(complaint, at, checkedDate(asOf, 'asOf'));
  throw new ComplaintsError('argument/invalid', {
    given: stage,
    expected: EXPECTED.stage,
    possible: policy.stages.map(({ id }) => id),
  });
}

function handlersAt(complaint: Complaint, stage: Stage, on: IsoDate): Handlers | undefined {
  const about = aboutComplaint(complaint, on);
  const [all, investigate, respond] = [undefined, 'investigate', 'respond'].map((doing) =>
    whoDoes(doing, complaint.policy, stage, about),
  );
  return all && { ...all, ...(investigate && { investigate }), ...(respond && { respond }) };
}

/** A rule of which it is not known whether it applies counts beside what holds without it. */
function whoDoes(
  doing: string | undefined,
  policy: Policy,
  stage: Stage,
  about: Facts,
): Handler | undefined {
  const possible: Pick<Handler, 'clause' | 'handler'>[] = [];
  const usual = given(stage.handler);
  const rules = (stage.handlers ?? []).filter(({ does }) => !doing || !does || does === doing);
  for (const { when, handler, clause } of rules) {
    const { truth } = answer(when, about, policy);
    if (truth !== false) possible.push({ clause, handler });
    if (truth === true) return together(possible, policy);
  }
  return usual && together([...possible, { clause: stage.clause, handler: usual }], policy);
}

/** Whoever it may be, by the clause of the last of them. */
const together = (all: readonly Pick<Handler, 'clause' | 'handler'>[], by: Policy): Handler => ({
  clause: all.at(-1)?.clause as ClauseRef,
  handler: all.flatMap(({ handler }) => handler),
  certain: all.length === 1,
  because: handlersInWords(all, by),
});

/** Finds who handled a stage wrongly, of events in order: where the event tells, and the policy says who should. */
export function handlersOfEach(complaint: Complaint): (placed: PlacedEvent) => Draft<Breach>[] {
  const passedTo = new Map<string, Set<Role>>();
  return (placed) => {
    const roles = handlersOf(placed.event);
    if (roles.length === 0) return [];
    const key = `${placed.event.type} ${placed.stage}`;
    const before = passedTo.get(key) ?? new Set();
    const wrong = ofHandler(complaint, placed, roles, before);
    passedTo.set(key, new Set([...before, ...roles]));
    return wrong;
  };
}

function ofHandler(
  complaint: Complaint,
  placed: PlacedEvent,
  roles: readonly Role[],
  before: ReadonlySet<Role>,
): Draft<Breach>[] {
  const { event } = placed;
  const { policy } = complaint;
  const stage = stageOf(policy, placed.stage);
  const who = stage && handlersAt(complaint, stage, event.on);
  if (!stage || !who) return [];
  const { investigate, respond } = who;
  const isAllocation = dutyOf(event.type) === 'allocate';
  const right = isAllocation ? who : respond;
  if (!right) return [];
  const rights = isAllocation ? [who, investigate, respond] : [right];
  const isRight = (role: Role) => rights.some((handler) => handler?.handler.includes(role));
  const wrong = roles.filter((role) => !isRight(role));
  // Once it was passed to whom the policy tells of, whoever has it next may do what it tells nobody for.
  const mayBeNext = isAllocation && !(investigate && respond) && [...before].some(isRight);
  if (wrong.length === 0 || mayBeNext) return [];
  const data = { type: event.type, on: event.on, wrong, policy, stage, right };
  const fields = byEvent(placed, 'wrong-handler', right.clause);
  return isAllocation
    ? [breach('allocated-to-wrong-role', { ...data, investigate, respond }, fields)]
    : [breach('decided-by-wrong-role', data, fields)];
}

function handlersOf(event: PlacedEvent['event']): readonly Role[] {
  const duty = dutyOf(event.type);
  const { to, decidedBy } = event as Partial<Record<'to' | 'decidedBy', Role | readonly Role[]>>;
  const who = duty === 'allocate' ? to : ANSWERS.includes(duty as Duty) && decidedBy;
  return [who || []].flat();
}

/** Who used a power of the section on conduct, where the event tells and the policy says who may. */
export function ofPower(policy: Policy, placed: PlacedEvent): Draft<Breach>[] {
  const { event } = placed;
  const { decidedBy: by = [] } = event as { readonly decidedBy?: Role | readonly Role[] };
  const who = [by].flat();
  if (who.length === 0) return [];
  return powersUsed(policy, event).flatMap(({ decidedBy, clause, name: can }) => {
    const allowed = given(decidedBy);
    const wrong = who.filter((role) => !allowed?.includes(role));
    if (!allowed || wrong.length === 0) return [];
    const data = { type: event.type, on: event.on, wrong, policy, allowed, can };
    return [breach('power-used-by-wrong-role', data, byEvent(placed, 'wrong-handler', clause))];
  });
}

/** Grounds the policy does not have, or that do not allow what was done. */
export function ofGrounds(policy: Policy, placed: PlacedEvent): Draft<Breach>[] {
  const { event } = placed;
  if (event.type === 'escalation.refused') return ofRefusal(policy, placed, event.ground);
  if (event.type !== 'complaint.excluded') return [];
  return event.grounds.flatMap((ground) => ofExclusion(policy, placed, ground, event.reasons));
}

function ofRefusal(policy: Policy, placed: PlacedEvent, ground?: string): Draft<Breach>[] {
  const power = powerToRefuse(policy);
  if (policy.refusal === 'not-seen' || power?.grounds === 'not-seen') return [];
  const fields = byEvent(placed, 'no-such-ground', power?.clause);
  if (!power) return [breach('no-power-to-refuse', undefined, fields)];
  const grounds = given(power.grounds) ?? [];
  if (ground === undefined || grounds.includes(ground)) return [];
  return [breach('not-a-refusal-ground', { ground, grounds, policy }, fields)];
}

function ofExclusion(
  policy: Policy,
  placed: PlacedEvent,
  ground: string,
  reasons: string | undefined,
): Draft<Breach>[] {
  const named = exclusionGround(policy, ground);
  const fields = byEvent(placed, 'no-such-ground', named.clause);
  if (named.is === 'other-effect') return [breach('ground-has-other-effect', named.ground, fields)];
  if (named.is === 'no-power') return [breach('no-power-to-exclude', { ground }, fields)];
  if (named.is === 'no-ground') return [breach('not-an-exclusion-ground', { ground }, fields)];
  // What was not seen may give the power.
  if (named.is !== 'own' || reasons !== '') return [];
  return [breach('own-ground-without-reasons', { ground }, { ...fields, kind: 'missing-reasons' })];
}
