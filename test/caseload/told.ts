/** Histories as they are told before they become facts: what the generator decided, and what is counted from. */
import type { IsoDate } from '../../src/calendar/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent, EventType, Outcome, Policy } from '../../src/policy/index.js';
import { withTwo } from '../audit/two-stages.js';
import { extension, informalStage, refusalInWriting } from '../support/policies.js';
import { fact } from '../support/stages.js';

/** A formal stage. */
export interface ToldStage {
  readonly number: number;
  /** The receipt or, later, the request. */
  readonly askedOn: IsoDate;
  readonly loggedOn?: IsoDate;
  readonly acknowledgedOn?: IsoDate;
  readonly letters: readonly {
    readonly on: IsoDate;
    readonly to?: IsoDate;
    /** The letter is known to give no date; without this a date may only be missing from the record. */
    readonly hasNoDate?: true;
  }[];
  readonly answer?: {
    readonly on: IsoDate;
    readonly type: 'response.sent' | 'decision.sent' | 'hearing.declined';
    readonly outcome?: Outcome;
  };
  readonly refused?: { readonly on: IsoDate; readonly ground?: string };
}

/** Something to be done, and when it was. */
export interface ToldPromise {
  readonly on: IsoDate;
  readonly what?: string;
  /** Told by a response rather than as an agreed action. */
  readonly isListed?: true;
  readonly dueBy?: IsoDate;
  readonly doneOn?: IsoDate;
}

/** One history. */
export interface Told {
  readonly policy: keyof typeof POLICIES;
  readonly silentOn: readonly EventType[];
  readonly receivedOn: IsoDate;
  readonly subject?: string | readonly string[];
  readonly topics?: readonly string[];
  readonly tenure?: string;
  readonly formalisedOn?: IsoDate;
  readonly putRightOn?: IsoDate;
  readonly excluded?: { readonly on: IsoDate; readonly grounds: readonly string[] };
  readonly closed?: {
    readonly on: IsoDate;
    readonly as: 'withdrawn' | 'lapsed' | 'resolved' | 'merged';
  };
  readonly stages: readonly ToldStage[];
  readonly promises: readonly ToldPromise[];
  readonly referredOn?: IsoDate;
  readonly asked: readonly ToldPromise[];
  readonly determined: readonly {
    readonly on: IsoDate;
    readonly finding?: string;
    readonly orders: readonly (ToldPromise & { readonly what: string; readonly pounds?: number })[];
  }[];
}

const two = {
  one: { extension: extension() },
  two: { extension: extension() },
  parts: {
    // Whatever ground is told may be one of the policy's.
    scope: { grounds: [], open: { clause: '1' } },
    refusal: refusalInWriting,
    tenures: ['key worker/nurse', 'almshouse', 'constructor'],
  },
};

/** Two stages; the same after first contact; three stages, the last before a panel. */
export const POLICIES = {
  two: withTwo(two),
  contact: withTwo({
    ...two,
    before: informalStage('not-stated'),
    one: { ...two.one, opensOn: ['complaint.formalised'] },
  }),
  three: housingPlus2018,
} as const satisfies Record<string, Policy>;

/** The facts of a history. */
export function eventsOf(told: Told): ComplaintEvent[] {
  const { receivedOn, subject, topics, tenure, silentOn, formalisedOn, putRightOn } = told;
  const about = {
    ...(subject && { subject }),
    ...(topics && { about: topics }),
    ...(tenure && { tenure }),
  };
  const { excluded, closed } = told;
  return [
    ...(silentOn.includes('complaint.received')
      ? []
      : [fact(receivedOn, 'complaint.received', about)]),
    ...(putRightOn ? [fact(putRightOn, 'query.resolved')] : []),
    ...(formalisedOn ? [fact(formalisedOn, 'complaint.formalised', { stage: 'stage-1' })] : []),
    ...told.stages.flatMap((stage) => factsAt(stage, told)),
    ...(excluded ? [fact(excluded.on, 'complaint.excluded', { grounds: excluded.grounds })] : []),
    ...(closed
      ? [
          fact(
            closed.on,
            `complaint.${closed.as}`,
            closed.as === 'withdrawn' ? {} : { agreed: true },
          ),
        ]
      : []),
    ...afterwards(told),
  ];
}

function factsAt(one: ToldStage, { promises }: Told): ComplaintEvent[] {
  const stage = `stage-${one.number}`;
  const { askedOn, loggedOn, acknowledgedOn, answer, refused } = one;
  const remedies = promises
    .filter(({ isListed, on }) => isListed && on === answer?.on)
    .map(({ what }) => what);
  return [
    ...(one.number > 1 ? [fact(askedOn, 'escalation.requested', { stage })] : []),
    ...(loggedOn ? [fact(loggedOn, 'complaint.logged', { stage })] : []),
    ...(acknowledgedOn ? [fact(acknowledgedOn, 'complaint.acknowledged', { stage })] : []),
    ...one.letters.map(({ on, to, hasNoDate }) =>
      fact(on, 'response.extended', {
        stage,
        ...(to && { newDueDate: to }),
        ...(hasNoDate && { contents: ['reasons'] }),
      }),
    ),
    ...(answer
      ? [
          fact(answer.on, answer.type, {
            stage,
            ...(answer.outcome && { outcome: answer.outcome }),
            ...(remedies.length > 0 && { remedies }),
          }),
        ]
      : []),
    ...(refused
      ? [
          fact(refused.on, 'escalation.refused', {
            stage,
            inWriting: true,
            authorisedBy: 'senior-management',
            ...(refused.ground && { ground: refused.ground }),
          }),
        ]
      : []),
  ];
}

const due = ({ dueBy }: ToldPromise) => (dueBy ? { dueBy } : {});
const action = ({ what }: ToldPromise) => (what === undefined ? {} : { action: what });

function afterwards({ promises, referredOn, asked, determined }: Told): ComplaintEvent[] {
  const orders = determined.flatMap((one) => one.orders);
  return [
    ...promises
      .filter(({ isListed }) => !isListed)
      .map((one) => fact(one.on, 'action.agreed', { ...action(one), ...due(one) })),
    ...[...promises, ...orders].flatMap((one) =>
      one.doneOn ? [fact(one.doneOn, 'action.completed', action(one))] : [],
    ),
    ...(referredOn ? [fact(referredOn, 'ombudsman.referred')] : []),
    ...asked.flatMap((one) => [
      fact(one.on, 'ombudsman.asked', due(one)),
      ...(one.doneOn ? [fact(one.doneOn, 'ombudsman.answered')] : []),
    ]),
    ...determined.map(({ on, finding, orders: ordered }) =>
      fact(on, 'ombudsman.determined', {
        ...(finding && { finding }),
        orders: ordered.map((one) => ({
          what: one.what,
          ...due(one),
          ...(one.pounds !== undefined && { compensation: one.pounds }),
        })),
      }),
    ),
  ];
}
