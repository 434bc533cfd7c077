/** Letters of every kind under any policy: whatever a person can say is said, so that only the policy can stand against one. */
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays } from '../../src/calendar/index.js';
import { code2024 } from '../../src/codes/index.js';
import type { Complaint } from '../../src/complaint/index.js';
import { obligationsOf, recordEvent, replay } from '../../src/complaint/index.js';
import type { Letter, LetterKind } from '../../src/documents/index.js';
import { letter } from '../../src/documents/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { given } from '../../src/policy/index.js';
import type { EventType, Policy, Stage } from './letter-policy-words.js';
import { lateGrounds } from './letter-policy-words.js';

const on = '2024-03-06';

/** Options as callers without types give them. */
type Loose = Readonly<Record<string, unknown>>;
const writing = letter as (kind: LetterKind, complaint: Complaint, options: Loose) => Letter;

const decision = {
  complaint: 'A leak.',
  outcome: 'not-upheld',
  decision: 'It was mended.',
  reasons: 'We came at once.',
  independent: true,
  remedies: [],
};

/** What persons say in letters that belong to a stage, and the fact that comes before which they are written. */
const AT_STAGES: readonly {
  readonly kind: LetterKind;
  readonly before: EventType;
  readonly says: (stage: Stage, complaint: Complaint) => Loose;
}[] = [
  {
    kind: 'acknowledgement',
    before: 'complaint.acknowledged',
    says: () => ({ complaint: 'A leak.', outcomesSought: 'A repair.' }),
  },
  {
    kind: 'holding-letter',
    before: 'response.sent',
    says: ({ id }, complaint) => ({
      newDueDate: addCalendarDays(dueAt(complaint, id), 1),
      reasons: 'The surveyor is away.',
      agreed: true,
    }),
  },
  {
    kind: 'response',
    before: 'response.sent',
    says: (stage) => ({
      ...decision,
      learning: 'To come sooner.',
      ...(stage.steps.some(({ duty, limit }) => duty === 'escalate' && limit === 'not-seen') && {
        escalateBy: '2024-05-01',
      }),
    }),
  },
  {
    kind: 'panel-invitation',
    before: 'hearing.held',
    says: (stage) => ({
      hearingOn: '2024-03-25',
      time: '2 pm',
      place: 'our office',
      members: [
        'board',
        'board',
        JSON.stringify(stage).includes('scrutiny-panel') ? 'scrutiny-panel' : 'director',
      ],
    }),
  },
  { kind: 'panel-decision', before: 'decision.sent', says: () => decision },
  {
    kind: 'declined-hearing',
    before: 'hearing.declined',
    says: () => ({ complaint: 'A leak.', reasons: 'A hearing would change nothing.' }),
  },
];

/** The last day for the answer at a stage; where there is none, any. */
const dueAt = (complaint: Complaint, stage: string): IsoDate =>
  obligationsOf(complaint, on, { by: ['policy'] }).find(({ id }) => id === `${stage}/respond`)
    ?.due ?? on;

const opened = (policy: Policy): Complaint =>
  replay(policy, [
    { on: '2024-03-04', type: 'complaint.received', subject: 'housing' },
    { on: '2024-03-04', type: 'complaint.formalised', stage: first(policy).id, agreed: true },
  ]);

const formal = ({ stages }: Policy): readonly Stage[] => stages.filter(({ informal }) => !informal);
const first = (policy: Policy): Stage => formal(policy)[0] as Stage;

/** The usual course up to a fact of a stage, or through that stage. */
function courseTo(policy: Policy, stage: Stage, before?: EventType): Complaint {
  const stages = formal(policy);
  const facts = stages
    .slice(0, stages.indexOf(stage) + 1)
    .flatMap((one) => [
      ...(one !== stages[0] && one.opensOn.includes('escalation.requested')
        ? [{ type: 'escalation.requested', stage: one.id, does: [] }]
        : []),
      ...one.steps
        .filter(
          ({ party, beside, doneBy }) =>
            party === 'landlord' && (!beside || (before && doneBy.includes(before))),
        )
        .map(({ doneBy }) => ({ type: doneBy[0], stage: one.id, does: doneBy })),
    ]);
  const end = facts.findIndex(
    (one) => one.stage === stage.id && one.does.some((type) => type === before),
  );
  const told = (end < 0 ? facts : facts.slice(0, end)).map(({ does, ...one }) => ({
    ...one,
    on: '2024-03-05',
  }));
  return recordEvent(opened(policy), ...(told as ComplaintEvent[]));
}

/** A letter that somebody asks for, as far as it goes without what only a person can say. */
export interface Asked {
  readonly complaint: Complaint;
  /** The day, and the stage or the ground, of which the policy has several. */
  readonly options: Loose;
  /** What a person says in it. */
  readonly says: Loose;
}

/** Every letter of a kind for which the policy has a stage, a ground or an end. */
export function lettersToAsk(policy: Policy, kind: LetterKind): readonly Asked[] {
  const also = Object.fromEntries((policy.contents ?? []).map((name) => [name, 'So it is.']));
  const common = { options: { on } };
  const ofStage = AT_STAGES.find((each) => each.kind === kind);
  if (ofStage) {
    const { before, says } = ofStage;
    return formal(policy)
      .filter(({ steps }) => steps.some(({ doneBy }) => doneBy.includes(before)))
      .map((stage) => {
        const complaint = courseTo(policy, stage, before);
        const options = { on, stage: stage.id };
        return { ...common, complaint, options, says: { also, ...says(stage, complaint) } };
      });
  }
  if (kind === 'refusal-to-accept')
    return exclusions(policy).map((ground) => ({
      ...common,
      complaint: opened(policy),
      says: { also, grounds: [ground], reasons: 'It is long ago.' },
    }));
  if (kind === 'final-signposting') {
    const last = formal(policy).at(-1) as Stage;
    return [{ ...common, complaint: courseTo(policy, last), says: { code: code2024 } }];
  }
  const later = formal(policy)[1];
  if (!later?.opensOn.includes('escalation.requested')) return [];
  const complaint = recordEvent(courseTo(policy, first(policy)), {
    on,
    type: 'escalation.requested',
    stage: later.id,
  });
  const [ground] = lateGrounds(policy);
  return [
    {
      ...common,
      complaint,
      says: {
        also,
        reasons: 'It asks for too much.',
        authorisedBy: 'director',
        ...(ground && { ground }),
      },
    },
  ];
}

/** The grounds on which the policy excludes a complaint: those of its scope, and of how somebody behaves. */
const exclusions = ({ scope, conduct }: Policy): readonly string[] => [
  ...scope.grounds.filter(({ effect }) => effect === 'exclude').map(({ id }) => id),
  ...(given(given(conduct)?.powers) ?? [])
    .filter(({ does }) => does !== 'restrict-contact')
    .flatMap((power) => power.on),
];

/** The same, written. */
export const lettersOf = (policy: Policy, kind: LetterKind): readonly Letter[] =>
  lettersToAsk(policy, kind).map(({ complaint, options, says }) =>
    writing(kind, complaint, { ...options, ...says }),
  );
