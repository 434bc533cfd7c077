import type { IsoDate } from '../calendar/index.js';
import { ComplaintsError } from '../errors.js';
import type { Complaint } from '../history/index.js';
import { aboutComplaint, checkedComplaint, checkedDate } from '../history/index.js';
import type { ClauseRef, Deciders, FactName, Policy, Role, Stage, Truth } from '../policy/index.js';
import { answer, given, isSenior, ROLES, stageOf } from '../policy/index.js';
import { EXPECTED, handlersInWords } from './words.js';

/** Who does something about a complaint at a stage, according to the policy's rules for its kind. */
export interface Handler {
  /** Any of these roles or, if they decide together, all of them. */
  readonly handler: readonly Role[];
  /** Set if all of them decide together. */
  readonly together?: true;
  /** The clause that says so; if several may apply, the last of them. */
  readonly clause: ClauseRef;
  /**
   * Whether the kind of complaint is known, and whose seniority counts. If the kind is not known, `handler` lists
   * everybody it may be; if the person is not known, it lists nobody for that rule.
   */
  readonly certain: boolean;
  /** Each possible handler, with the clause. */
  readonly because: string;
}

/** Who handles a complaint at a stage: set by the first rule for complaints of its kind, whatever their task. */
export interface Handlers extends Handler {
  /** Who looks into it, if the policy says. */
  readonly investigate?: Handler;
  /** Who answers it, if the policy says. */
  readonly respond?: Handler;
}

/**
 * Who handles a complaint at a stage, as far as was known at the end of a day: the first rule for complaints of its
 * kind applies, otherwise the stage's own handler.
 *
 * @param stage - The id of a stage of the policy.
 * @returns `undefined` if the policy does not say, or that part of it was not available.
 * @throws {@link ComplaintsError} `argument/invalid`, also for a stage that does not exist; `date/invalid`.
 */
export function handledBy(
  complaint: Complaint,
  stage: string,
  asOf: IsoDate,
): Handlers | undefined {
  const { policy } = checkedComplaint(complaint);
  const at = stageOf(policy, stage);
  if (!at)
    throw new ComplaintsError('argument/invalid', {
      given: stage,
      expected: EXPECTED.stage,
      possible: policy.stages.map(({ id }) => id),
    });
  const who = deciding(complaint, at, checkedDate(asOf, 'asOf'));
  if (!who) return undefined;
  const { all, investigate, respond } = who;
  return {
    ...all.handler,
    ...(investigate && { investigate: investigate.handler }),
    ...(respond && { respond: respond.handler }),
  };
}

/** Who does something, and whether a given person may: unknown if that depends on a seniority that is not known. */
interface Deciding {
  readonly handler: Handler;
  readonly accepts: (role: Role) => Truth;
}

/** Who handles a stage, looks into the complaint there, and answers it, as far as is known on a day. */
export function deciding(complaint: Complaint, stage: Stage, on: IsoDate) {
  const at = { complaint, stage, on };
  const [all, investigate, respond] = [undefined, 'investigate', 'respond'].map((doing) =>
    whoDoes(at, doing),
  );
  return all && { all, investigate, respond };
}

/** A stage of a complaint on a day. */
interface AtStage {
  readonly complaint: Complaint;
  readonly stage: Stage;
  readonly on: IsoDate;
}

/** The roles that may be right, and the clause that says so. */
interface Possible {
  readonly clause: ClauseRef;
  readonly handler: Deciders;
}

/** If it is not known whether a rule applies, both its handler and the one without it are possible. */
function whoDoes(at: AtStage, doing: string | undefined): Deciding | undefined {
  const { complaint, stage, on } = at;
  const possible: Possible[] = [];
  const usual = given(stage.handler);
  const rules = (stage.handlers ?? []).filter(({ does }) => !doing || !does || does === doing);
  const about = aboutComplaint(complaint, on);
  for (const { when, handler, clause } of rules) {
    const { truth } = answer(when, about, complaint.policy);
    if (truth !== false) possible.push({ clause, handler });
    if (truth === true) return anyOf(possible, at);
  }
  return usual && anyOf([...possible, { clause: stage.clause, handler: usual }], at);
}

/** Everybody it may be, with the clause of the last of them. */
function anyOf(possible: readonly Possible[], at: AtStage): Deciding {
  const { policy } = at.complaint;
  const those = possible.map(({ handler }) => rolesOf(handler, at));
  const [only, another] = possible;
  const isTogether = !another && only && 'together' in only.handler;
  return {
    handler: {
      clause: possible.at(-1)?.clause as ClauseRef,
      handler: those.flatMap(({ roles }) => roles),
      ...(isTogether && { together: true }),
      certain: those.length === 1 && those.every(({ isKnown }) => isKnown),
      because: handlersInWords(possible, policy),
    },
    accepts: (role) => {
      const truths = those.map(({ accepts }) => accepts(role));
      return truths.includes(true) || (truths.includes('unknown') && 'unknown');
    },
  };
}

/** The roles that may act, and a check for one role. */
function rolesOf(handler: Deciders, at: AtStage) {
  if ('above' in handler) return seniorTo(handler.above, true, at);
  if ('atLeastAs' in handler) return seniorTo(handler.atLeastAs, false, at);
  const roles = 'together' in handler ? handler.together : handler;
  return { roles, isKnown: true, accepts: (role: Role): Truth => roles.includes(role) };
}

function seniorTo(fact: FactName, isAbove: boolean, at: AtStage) {
  const { policy } = at.complaint;
  const than = personsOf(fact, at);
  const accepts = (role: Role) => isSenior({ roles: [role], than, isAbove }, policy);
  const roles = everyRole(policy).filter((role) => accepts(role) === true);
  return { roles, isKnown: roles.length > 0, accepts };
}

const everyRole = ({ roles = {} }: Policy): readonly Role[] => [
  ...new Set([...Object.keys(ROLES), ...Object.keys(roles)]),
];

/** The person that a fact of the complaint names; `decidedBy` is the person who decided the previous stage. */
function personsOf(fact: FactName, { complaint, stage, on }: AtStage): readonly unknown[] {
  if (fact !== 'decidedBy') return listOf(aboutComplaint(complaint, on)[fact]);
  const { stages } = complaint.policy;
  const before = stages.slice(0, stages.indexOf(stage)).map(({ id }) => id);
  const decided = complaint.history.filter(
    ({ event, stage: at }) =>
      at !== null && before.includes(at) && 'decidedBy' in event && event.on <= on,
  );
  return listOf((decided.at(-1)?.event as { readonly decidedBy?: unknown } | undefined)?.decidedBy);
}

const listOf = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value].flat());
