import { ComplaintsError } from '../errors.js';
import type { ClauseRef, Stated } from './clause.js';
import type {
  Extension,
  Gate,
  HandlerRule,
  Limit,
  Requirement,
  Stage,
  Step,
  Trigger,
} from './stage.js';
import type { End, EventType, Role } from './vocabulary.js';

/** A time limit as a helper takes it: the clause is the step's unless it says otherwise. */
export type LimitOf = Stated<Omit<Limit, 'clause'> & { readonly clause?: ClauseRef }>;

/** What {@link reviewStage} needs to know. */
export interface ReviewStageOptions {
  readonly id: string;
  readonly name: string;
  /** The clause that sets up the stage. */
  readonly clause: ClauseRef;
  /** The clause that sets its time limits; the stage's own where absent. */
  readonly timescales?: ClauseRef;
  readonly reading?: string;
  readonly opensOn: readonly Trigger[];
  /** What a request has to meet to be taken to it. */
  readonly gate?: Stated<Gate>;
  readonly handler: Stated<readonly Role[]>;
  /** Who handles complaints of some kinds instead. */
  readonly handlers?: readonly HandlerRule[];
  /** How long to acknowledge; left out, there is no such step. */
  readonly acknowledge?: LimitOf;
  /** Whether the complaint is allocated to somebody as a step of its own, beside the others. */
  readonly allocate?: LimitOf;
  /** Whether the complainant is contacted to understand the complaint, beside the others. */
  readonly contact?: LimitOf;
  readonly respond: LimitOf;
  readonly extension?: Stated<Extension>;
  /** The complainant's window to ask for the next stage; `'last'` where the response ends the process. */
  readonly escalate: LimitOf | 'last';
  readonly requires?: readonly Requirement[];
}

/**
 * Writes the steps of a stage at which somebody looks into the complaint and
 * answers by letter: acknowledge, respond, and the complainant's window to escalate.
 */
export function reviewStage(options: ReviewStageOptions): Stage {
  checkOptions(options, 'id', 'clause', 'respond', 'escalate');
  const { id, name, clause, reading, opensOn, gate, handler, handlers, requires } = options;
  const at = options.timescales ?? clause;
  const last = options.escalate === 'last';
  const steps = [
    options.allocate &&
      step(at, 'allocate', ['complaint.allocated'], options.allocate, { beside: true }),
    options.acknowledge && step(at, 'acknowledge', ['complaint.acknowledged'], options.acknowledge),
    options.contact &&
      step(at, 'contact', ['complainant.contacted'], options.contact, { beside: true }),
    step(at, 'respond', ['response.sent'], options.respond, {
      ...(options.extension && { extension: options.extension }),
      ...(last && { ends: [ending('response.sent', 'exhausted')] }),
    }),
    options.escalate !== 'last' &&
      step(at, 'escalate', ['escalation.requested'], options.escalate, { party: 'complainant' }),
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

/** What {@link panelStage} needs to know. */
export interface PanelStageOptions {
  readonly id: string;
  readonly name: string;
  /** The clause that sets up the stage. */
  readonly clause: ClauseRef;
  readonly opensOn: readonly Trigger[];
  readonly handler: Stated<readonly Role[]>;
  /** The clause and limit of each step. A step left out is not part of the stage. */
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
  checkOptions(options, 'id', 'clause', 'hear', 'decide');
  const { id, name, clause, opensOn, handler, requires } = options;
  const { call, sendForm, returnForm, decideHearing, hear, decide } = options;
  const declined = decideHearing && { releasedBy: ['hearing.declined'] as const };
  const of = (
    one: PanelStep,
    duty: Step['duty'],
    doneBy: readonly EventType[],
    more: Partial<Step> = {},
  ) =>
    step(one.clause, duty, doneBy, one.limit, {
      ...more,
      ...(one.reading && { reading: one.reading }),
    });
  const steps = [
    call && of(call, 'call', ['call.made']),
    sendForm &&
      of(sendForm, 'send-form', ['form.sent', 'form.received'], { releasedBy: ['form.returned'] }),
    returnForm && of(returnForm, 'return-form', ['form.returned'], { party: 'complainant' }),
    decideHearing &&
      of(decideHearing, 'decide-hearing', ['hearing.granted', 'hearing.declined'], {
        ends: [ending('hearing.declined', 'exhausted')],
      }),
    of(hear, 'hear', ['hearing.held'], declined),
    of(decide, 'decide', ['decision.sent'], {
      ...declined,
      ends: [ending('decision.sent', 'exhausted')],
    }),
  ].filter((one): one is Step => one !== undefined);
  return { id, name, clause, opensOn, handler, steps, ...(requires && { requires }) };
}

function step(
  clause: ClauseRef,
  duty: Step['duty'],
  doneBy: readonly EventType[],
  limit: LimitOf,
  more: Partial<Step> = {},
): Step {
  const stated = typeof limit === 'object' ? [{ clause, ...limit }] : limit;
  return { duty, party: 'landlord', clause, doneBy, limit: stated, ...more };
}

const ending = (on: EventType, as: End) => ({ on, as });

/** The rest is for `definePolicy` to check; without these a stage cannot be written at all. */
function checkOptions<T>(options: T, ...needed: readonly (keyof T & string)[]): void {
  const missing = needed.filter((name) => !options?.[name]);
  if (missing.length === 0) return;
  throw new ComplaintsError('argument/invalid', {
    given: options,
    expected: `options with ${missing.join(', ')}`,
  });
}
