import { wholeOf } from '../border/index.js';
import { ComplaintsError } from '../errors.js';
import type { Duty, EventType } from '../vocabulary/index.js';
import { ANSWERING, eventsDoing } from '../vocabulary/index.js';
import type {
  ClauseRef,
  Deciders,
  Extension,
  Gate,
  HandlerRule,
  Limit,
  Opener,
  Requirement,
  Stage,
  Stated,
  Step,
} from './model/index.js';

/** A time limit for a helper. Its clause is by default the step's. */
export type LimitOf = Stated<Omit<Limit, 'clause'> & { readonly clause?: ClauseRef }>;

/** Options of {@link reviewStage}. */
export interface ReviewStageOptions {
  readonly id: string;
  readonly name: string;
  /** The clause that sets up the stage. */
  readonly clause: ClauseRef;
  /** The clause that sets its time limits; by default the stage's own. */
  readonly timescales?: ClauseRef;
  readonly reading?: string;
  readonly opensOn: readonly Opener[];
  /** The criteria that a request has to meet to be taken to it. */
  readonly gate?: Stated<Gate>;
  readonly handler: Stated<Deciders>;
  /** Who handles complaints of some kinds instead. */
  readonly handlers?: readonly HandlerRule[];
  /** The time to acknowledge; without it there is no such step. */
  readonly acknowledge?: LimitOf;
  /** Whether allocating the complaint to somebody is a separate step beside the others. */
  readonly allocate?: LimitOf;
  /** Whether contacting the complainant to understand the complaint is a step beside the others. */
  readonly contact?: LimitOf;
  readonly respond: LimitOf;
  readonly extension?: Stated<Extension>;
  /** The complainant's window to ask for the next stage; `'last'` if the response ends the process. */
  readonly escalate: LimitOf | 'last';
  readonly requires?: readonly Requirement[];
}

/**
 * Writes the steps of a stage at which someone looks into the complaint and
 * sends a response: acknowledge, respond, and the complainant's window to escalate.
 */
export function reviewStage(options: ReviewStageOptions): Stage {
  return review(checkedOptions(options, 'id', 'clause', 'respond', 'escalate'));
}

function review(options: ReviewStageOptions): Stage {
  const { id, name, clause, reading, opensOn, gate, handler, handlers, requires } = options;
  const at = options.timescales ?? clause;
  const last = options.escalate === 'last';
  const steps = [
    options.allocate && step(at, 'allocate', options.allocate, { beside: true }),
    options.acknowledge && step(at, 'acknowledge', options.acknowledge),
    options.contact && step(at, 'contact', options.contact, { beside: true }),
    step(at, 'respond', options.respond, {
      ...(options.extension && { extension: options.extension }),
      ...(last && endsWith('respond')),
    }),
    options.escalate !== 'last' && step(at, 'escalate', options.escalate, { party: 'complainant' }),
  ].filter((one): one is Step => Boolean(one));
  return {
    id,
    name,
    clause,
    ...(reading && { reading }),
    opensOn,
    ...(gate && { gate }),
    handler,
    ...(handlers && { handlers }),
    steps,
    ...(requires && { requires }),
  };
}

/** Options of {@link panelStage}. */
export interface PanelStageOptions {
  readonly id: string;
  readonly name: string;
  /** The clause that sets up the stage. */
  readonly clause: ClauseRef;
  readonly opensOn: readonly Opener[];
  readonly handler: Stated<Deciders>;
  /** The clause and limit of each step. An omitted step is not part of the stage. */
  readonly call?: PanelStep;
  readonly sendForm?: PanelStep;
  readonly returnForm?: PanelStep;
  readonly decideHearing?: PanelStep;
  readonly hear: PanelStep;
  readonly decide: PanelStep;
  readonly requires?: readonly Requirement[];
}

/** The clause and limit of one step of a panel stage. */
export interface PanelStep {
  readonly clause: ClauseRef;
  readonly limit: LimitOf;
  readonly reading?: string;
}

/**
 * Writes the steps of a stage that ends before a panel: a call, a form sent and
 * returned, the decision whether to hear, the hearing, the decision letter.
 */
export function panelStage(options: PanelStageOptions): Stage {
  return panel(checkedOptions(options, 'id', 'clause', 'hear', 'decide'));
}

function panel(options: PanelStageOptions): Stage {
  const { id, name, clause, opensOn, handler, requires } = options;
  const { call, sendForm, returnForm, decideHearing, hear, decide } = options;
  const declined = decideHearing && { releasedBy: answersDoing('decide-hearing') };
  const of = (one: PanelStep, duty: Duty, more: Partial<Step> = {}) =>
    step(one.clause, duty, one.limit, {
      ...more,
      ...(one.reading && { reading: one.reading }),
    });
  const steps = [
    call && of(call, 'call'),
    sendForm && of(sendForm, 'send-form', { releasedBy: eventsDoing('return-form') }),
    returnForm && of(returnForm, 'return-form', { party: 'complainant' }),
    decideHearing && of(decideHearing, 'decide-hearing', endsWith('decide-hearing')),
    of(hear, 'hear', declined),
    of(decide, 'decide', { ...declined, ...endsWith('decide') }),
  ].filter((one): one is Step => one !== undefined);
  return { id, name, clause, opensOn, handler, steps, ...(requires && { requires }) };
}

function step(clause: ClauseRef, duty: Duty, limit: LimitOf, more: Partial<Step> = {}): Step {
  const stated = typeof limit === 'object' ? [{ clause, ...limit }] : limit;
  return { duty, party: 'landlord', clause, doneBy: eventsDoing(duty), limit: stated, ...more };
}

/** The events that do a duty and so answer the complaint: for the decision on a hearing, declining it. */
const answersDoing = (duty: Duty): readonly EventType[] =>
  eventsDoing(duty).filter((type) => ANSWERING.some((answer) => answer === type));

/** The end of an answer that ends the process. */
const endsWith = (duty: Duty) => ({
  ends: answersDoing(duty).map((on) => ({ on, as: 'exhausted' as const })),
});

/** Checks only what is needed to write a stage; `definePolicy` checks the rest. */
function checkedOptions<T>(options: T, ...needed: readonly (keyof T & string)[]): T {
  const { data, excess } = wholeOf(options);
  const missing = needed.filter((name) => !data?.[name]);
  if (missing.length === 0 && !excess) return data;
  throw new ComplaintsError('argument/invalid', {
    given: options,
    ...(missing.length > 0 && { expected: `options with ${missing.join(', ')}` }),
    ...(excess && { issues: [excess] }),
  });
}
