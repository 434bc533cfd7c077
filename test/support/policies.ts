/**
 * Policies made up for tests: as small as a test needs them, or of every shape a
 * lifecycle can have.
 */
import type {
  EventType,
  Extension,
  LimitOf,
  Policy,
  Refusal,
  ReviewStageOptions,
  Stage,
  Step,
} from '../../src/policy/index.js';
import { definePolicy, panelStage, reviewStage } from '../../src/policy/index.js';

/** Working days from a fact. */
export const workingDays = (amount: number, from: EventType): Exclude<LimitOf, string> => ({
  amount,
  unit: 'working-days',
  from,
});

/** Calendar days from a fact. */
export const calendarDays = (amount: number, from: EventType): Exclude<LimitOf, string> => ({
  amount,
  unit: 'calendar-days',
  from,
});

/** A policy that says nothing but what a test gives it. */
export const policyWith = (parts: Partial<Policy> & Pick<Policy, 'stages'>): Policy =>
  definePolicy({
    id: 'example',
    edition: '1',
    landlord: 'Example Homes',
    title: 'Complaints',
    inForce: { from: '2020-01-01' },
    clauses: ['0', '1', '2', '3', '4'].map((number) => ({
      number,
      summary: `What clause ${number} says.`,
      treatment: JSON.stringify(parts).includes(`"clause":"${number}"`) ? 'executed' : 'documented',
    })),
    requirements: [],
    scope: { grounds: [] },
    refusal: 'not-stated',
    lateRequest: 'not-stated',
    signposts: [],
    ...parts,
  });

/** One stage: acknowledge in 5 working days, respond in 10, and the response ends it. */
export const oneStage = (parts: Partial<ReviewStageOptions> = {}): Stage =>
  reviewStage({
    id: 'stage-1',
    name: 'Stage One',
    clause: '1',
    opensOn: ['complaint.received'],
    handler: 'not-stated',
    acknowledge: workingDays(5, 'complaint.received'),
    respond: workingDays(10, 'complaint.received'),
    escalate: 'last',
    ...parts,
  });

/** An extension by right, without a maximum, unless a test says otherwise. */
export const extension = (parts: Partial<Extension> = {}): Extension => ({
  clause: '3',
  each: 'not-stated',
  inAll: 'not-stated',
  times: 'not-stated',
  by: 'right',
  ...parts,
});

/** A first stage of one step: the matter is put right, and that is the end of it. */
export const informalStage = (limit: Step['limit'], clause = '0'): Stage => ({
  id: 'informal',
  name: 'Informal',
  clause,
  informal: true,
  opensOn: ['complaint.received'],
  handler: 'not-stated',
  steps: [
    {
      duty: 'resolve',
      party: 'landlord',
      clause,
      doneBy: ['query.resolved'],
      releasedBy: ['complaint.formalised'],
      limit,
      ends: [{ on: 'query.resolved', as: 'resolved' }],
    },
  ],
});

/** A power to refuse escalation that asks for writing and nothing else. */
export const refusalInWriting: Refusal = {
  clause: '4',
  grounds: [
    {
      id: 'excessive',
      name: 'asks for too much',
      clause: '4',
      met: { fact: 'excessive', is: true },
      discretion: 'landlord',
    },
  ],
  formalities: [
    {
      id: 'refusal-in-writing',
      kind: 'formality',
      clause: '4',
      of: ['escalation.refused'],
      holds: { fact: 'inWriting', is: true },
      must: 'be in writing',
    },
  ],
};

/** Steps written by hand: an informal answer that ends nothing, and a formal stage of a hearing alone. */
export const informalAnswer = policyWith({
  stages: [
    {
      ...informalStage('not-stated'),
      steps: informalStage('not-stated').steps.map(({ ends, ...step }) => step),
    },
    {
      ...informalStage('not-stated', '1'),
      id: 'stage-1',
      opensOn: ['complaint.formalised'],
      steps: [
        {
          duty: 'hear',
          party: 'landlord',
          clause: '1',
          doneBy: ['hearing.held'],
          limit: 'not-stated',
          ends: [{ on: 'hearing.held', as: 'exhausted' }],
        },
      ],
    },
  ],
});

/** What makes one lifecycle different from another. */
export interface Shape {
  readonly because: string;
  /** How many formal stages. */
  readonly stages: 1 | 2 | 3;
  /** An informal stage before them, and whether the end of its time opens the first. */
  readonly informal: 'none' | 'by agreement' | 'by expiry';
  /** Whether the last stage is a panel. */
  readonly panel: boolean;
  readonly refusal: boolean;
}

export const SHAPES: readonly Shape[] = [
  {
    because: 'one stage and nothing else',
    stages: 1,
    informal: 'none',
    panel: false,
    refusal: false,
  },
  {
    because: 'one stage, and it is a panel',
    stages: 1,
    informal: 'none',
    panel: true,
    refusal: false,
  },
  {
    because: 'an informal stage and one formal',
    stages: 1,
    informal: 'by agreement',
    panel: false,
    refusal: false,
  },
  {
    because: 'two stages, as the Code has it',
    stages: 2,
    informal: 'none',
    panel: false,
    refusal: false,
  },
  {
    because: 'two stages and a power to refuse',
    stages: 2,
    informal: 'none',
    panel: false,
    refusal: true,
  },
  {
    because: 'an informal stage that runs out',
    stages: 2,
    informal: 'by expiry',
    panel: false,
    refusal: true,
  },
  {
    because: 'a review and a panel',
    stages: 2,
    informal: 'by agreement',
    panel: true,
    refusal: false,
  },
  { because: 'three reviews', stages: 3, informal: 'none', panel: false, refusal: false },
  { because: 'everything at once', stages: 3, informal: 'by expiry', panel: true, refusal: true },
];

/** The policy of a shape. */
export function policyOf({ stages, informal, panel, refusal }: Shape): Policy {
  const formal = Array.from({ length: stages }, (_, index): Stage => {
    const common = {
      id: `stage-${index + 1}`,
      name: `Stage ${index + 1}`,
      clause: String(index + 1),
      opensOn: opening(index, informal),
      handler: 'not-stated' as const,
    };
    const last = index === stages - 1;
    const from = index === 0 ? 'complaint.received' : 'escalation.requested';
    if (last && panel) {
      const step = (days: number, since: EventType) => ({
        clause: common.clause,
        limit: workingDays(days, since),
      });
      return panelStage({
        ...common,
        returnForm: step(20, from),
        hear: step(30, from),
        decide: step(10, 'hearing.held'),
      });
    }
    return reviewStage({
      ...common,
      acknowledge: workingDays(5, from),
      contact: 'not-stated',
      respond: workingDays(10, from),
      extension: extension(),
      escalate: last ? 'last' : calendarDays(28, 'response.sent'),
    });
  });
  const limit = [{ clause: '0', ...workingDays(3, 'complaint.received') }];
  return policyWith({
    stages: [...(informal === 'none' ? [] : [informalStage(limit)]), ...formal],
    refusal: refusal ? refusalInWriting : 'none',
  });
}

function opening(index: number, informal: Shape['informal']): Stage['opensOn'] {
  if (index > 0) return ['escalation.requested'];
  if (informal === 'none') return ['complaint.received'];
  return informal === 'by agreement'
    ? ['complaint.formalised']
    : ['complaint.formalised', { expiryOf: 'informal/resolve' }];
}

/** A later stage like the first, which opens on the complainant's request. */
export const laterStage = (n: number, parts: Partial<ReviewStageOptions> = {}): Stage =>
  oneStage({
    id: `stage-${n}`,
    name: `Stage ${n}`,
    clause: String(n),
    opensOn: ['escalation.requested'],
    acknowledge: workingDays(5, 'escalation.requested'),
    respond: workingDays(10, 'escalation.requested'),
    ...parts,
  });

/** The stage, its window closing the complaint by itself. */
export const closingByItself = (stage: Stage, as: 'lapsed' | 'resolved' = 'lapsed'): Stage => ({
  ...stage,
  steps: stage.steps.map((step) =>
    step.duty === 'escalate' ? { ...step, onExpiry: { clause: '1', as } } : step,
  ),
});
