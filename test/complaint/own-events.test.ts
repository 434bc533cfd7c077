/** Events and duties of a landlord's own: dates, positions, breaches, and what is printed of them. */
import { describe, expect, test } from 'vitest';
import {
  breachesOf,
  checkEvent,
  expectedEvents,
  explain,
  notShown,
  obligationsOf,
  positionOf,
  replay,
  restore,
  serialise,
  signpostsOf,
} from '../../src/complaint/index.js';
import { toICalendar } from '../../src/documents/ical.js';
import { policyDocument, stateDiagram, timeline, toMarkdown } from '../../src/documents/index.js';
import { whatIf } from '../../src/index.js';
import type { ComplaintEvent, Policy } from '../../src/policy/index.js';
import { comparePolicies, definePolicy } from '../../src/policy/index.js';
import { eventSchema } from '../../src/schema.js';
import { story, verifyPolicy } from '../../src/testing/index.js';

const cover = {
  id: 'ours',
  edition: '1',
  landlord: 'Our Homes',
  title: 'Complaints',
  inForce: '2024-01-01',
  unsaid: 'not-stated',
  scope: { grounds: [] },
  clauses: { 1: 'How we look into complaints.', 2: 'The Ombudsman.' },
} as const;

/** A provisional decision, on which the complainant can comment before the response. */
const provisional = (parts: object = {}): Policy =>
  definePolicy({
    ...cover,
    events: {
      draft: {
        name: 'our provisional decision',
        by: 'landlord',
        happens: 'we send our provisional decision',
      },
      comment: { name: 'your comments on our provisional decision', by: 'complainant' },
    },
    duties: {
      draft: 'send a provisional decision',
      comment: 'comment on the provisional decision',
    },
    stages: [
      {
        id: 'stage-1',
        clause: '1',
        steps: [
          { 'own-draft': '10 working days from complaint.received' },
          { 'own-comment': '5 working days from own.draft' },
          { respond: '5 working days from own.comment' },
        ],
      },
    ],
    signposts: [{ to: 'housing-ombudsman', at: ['open', 'exhausted', 'resolved'], clause: '2' }],
    ...parts,
  });

const received = { type: 'complaint.received', on: '2024-05-01' } as const;
const draft = { type: 'own.draft', on: '2024-05-14' } as const;
const comment = { type: 'own.comment', on: '2024-05-20' } as const;
const response = { type: 'response.sent', on: '2024-05-24' } as const;
const of = (events: readonly ComplaintEvent[], policy = provisional()) => replay(policy, events);
const standings = (events: readonly ComplaintEvent[], asOf: `${number}-${number}-${number}`) =>
  obligationsOf(of(events), asOf)
    .filter(({ by }) => by === 'policy')
    .map(({ id, standing, due }) => `${id} ${standing} ${due}`);
const regularities = (events: readonly ComplaintEvent[]) =>
  of(events).history.map(({ event, regularity }) => `${event.type} ${regularity}`);

describe('a provisional decision with comments', () => {
  test('in order is regular, and each time runs from the one before', () => {
    expect(regularities([received, draft, comment, response])).toEqual([
      'complaint.received regular',
      'own.draft regular',
      'own.comment regular',
      'response.sent regular',
    ]);
    expect(standings([received, draft, comment, response], '2024-06-03')).toEqual([
      'stage-1/own-draft met 2024-05-16',
      'stage-1/own-comment met 2024-05-21',
      'stage-1/respond met 2024-05-28',
    ]);
    expect(positionOf(of([received, draft]), '2024-05-15')).toMatchObject({ step: 'own-comment' });
    expect(expectedEvents(of([received, draft]), '2024-05-15')).toContain('own.comment');
  });

  test('skipped is irregular, and the decision is owed', () => {
    expect(regularities([received, response]).at(-1)).toBe('response.sent step-skipped');
    const found = breachesOf(of([received]), '2024-05-20');
    expect(found.map(({ kind, because }) => [kind, because])).toEqual([
      ['overdue', expect.stringContaining('send a provisional decision')],
    ]);
  });

  test('the order of a day does not matter', () => {
    const day = { ...comment, on: draft.on } as const;
    const one = of([received, draft, day]);
    const other = of([received, day, draft]);
    expect(other.history.map(({ event }) => event.type)).toEqual(
      one.history.map(({ event }) => event.type),
    );
  });

  test('belongs to the open stage, and can always be recorded', () => {
    const complaint = of([received, comment]);
    expect(complaint.history.at(-1)).toMatchObject({
      stage: 'stage-1',
      regularity: 'step-skipped',
    });
    expect(
      of([received, draft, comment, response, { ...comment, on: '2024-06-20' }]).history.at(-1),
    ).toMatchObject({
      regularity: 'after-the-end',
    });
  });

  test('is read like any event', () => {
    const complaint = of([received, draft]);
    expect(
      checkEvent(complaint, { ...comment, agreed: true, contents: ['reasons'] }),
    ).toMatchObject({ regularity: 'regular' });
    expect(() => replay(provisional(), [received, { ...comment, colour: 'red' } as never])).toThrow(
      /not a field|no field/,
    );
    expect(() =>
      replay(provisional(), [received, { type: 'own.visit', on: '2024-05-02' }]),
    ).toThrow(expect.objectContaining({ code: 'event/impossible' }));
    expect(eventSchema.safeParse(comment).success).toBe(true);
    const saved = JSON.parse(JSON.stringify(serialise(of([received, draft, comment]))));
    expect(restore(saved, { policies: [provisional()] }).history).toEqual(
      of([received, draft, comment]).history,
    );
    expect(replay(provisional(), [received], { silentOn: ['own.draft'] }).silentOn).toEqual([
      'own.draft',
    ]);
  });

  test('is told by a story', () => {
    const told = story(provisional())
      .on('2024-05-01')
      .received()
      .on('2024-05-14')
      .own('draft', { inWriting: true });
    expect(told.events.at(-1)).toEqual({ type: 'own.draft', on: '2024-05-14', inWriting: true });
  });
});

describe('a second letter, counted with its own day', () => {
  const policy = definePolicy({
    ...cover,
    events: { 'second-letter': { name: 'your second letter', by: 'complainant' } },
    stages: [
      {
        id: 'stage-1',
        clause: '1',
        steps: [{ respond: '10 working days from and including own.second-letter' }],
      },
    ],
  });
  const second = { type: 'own.second-letter', on: '2024-05-13' } as const;

  test.each([
    { because: 'not yet', events: [received], due: undefined },
    { because: 'from its own day on', events: [received, second], due: '2024-05-24' },
    {
      because: 'the first counts',
      events: [received, second, { ...second, on: '2024-05-15' } as const],
      due: '2024-05-24',
    },
  ])('$because: $due', ({ events, due }) => {
    const [row] = obligationsOf(replay(policy, events), '2024-05-16').filter(
      ({ by }) => by === 'policy',
    );
    expect(row?.due).toBe(due);
    expect(String(row && explain(row))).toContain('your second letter');
  });

  test('is regular although no step asks for it', () => {
    expect(replay(policy, [received, second]).history.at(-1)).toMatchObject({
      regularity: 'regular',
      stage: 'stage-1',
    });
  });
});

describe('a signpost that an event opens', () => {
  const policy = provisional({
    events: { deadlock: { name: 'our letter of deadlock', by: 'landlord' } },
    duties: {},
    stages: [
      {
        id: 'stage-1',
        clause: '1',
        steps: [{ respond: '10 working days from complaint.received' }],
      },
    ],
    signposts: [
      {
        to: 'housing-ombudsman',
        at: 'any-time',
        clause: '2',
        when: { fact: 'happened', includes: 'own.deadlock' },
      },
    ],
  });
  const deadlock = { type: 'own.deadlock', on: '2024-05-20' } as const;
  test.each([
    { events: [received], applies: false },
    { events: [received, deadlock], applies: true },
  ])('$applies', ({ events, applies }) => {
    const [option] = signpostsOf(replay(policy, events), '2024-05-21');
    expect(option?.applies ?? false).toBe(applies);
  });

  test('is printed by its name', () => {
    expect(toMarkdown(policyDocument(policy))).toContain('our letter of deadlock');
  });
});

describe('a receipt of the response, and two answers in a stage', () => {
  const policy = provisional({
    events: {
      'response-received': { name: 'the receipt of our response', by: 'complainant' },
      'second-answer': { name: 'our second answer', by: 'landlord' },
    },
    duties: { 'second-answer': 'answer a second time' },
    stages: [
      {
        id: 'stage-1',
        clause: '1',
        steps: [
          { respond: '10 working days from complaint.received' },
          { 'own-second-answer': '10 working days from own.response-received' },
          { escalate: '20 working days from own.second-answer' },
        ],
      },
      {
        id: 'stage-2',
        clause: '1',
        steps: [{ respond: '20 working days from escalation.requested' }],
      },
    ],
  });
  const events = [
    received,
    { type: 'response.sent', on: '2024-05-10' },
    { type: 'own.response-received', on: '2024-05-13' },
    { type: 'own.second-answer', on: '2024-05-20' },
  ] as const;
  test('each in its place', () => {
    const complaint = replay(policy, events);
    expect(complaint.history.map(({ regularity }) => regularity)).toEqual(Array(4).fill('regular'));
    const rows = obligationsOf(complaint, '2024-05-21').filter(({ by }) => by === 'policy');
    expect(rows.map(({ id, due }) => `${id} ${due}`)).toEqual([
      'stage-1/respond 2024-05-16',
      'stage-1/own-second-answer 2024-05-28',
      'stage-1/escalate 2024-06-18',
    ]);
  });
});

describe('no id is printed', () => {
  const policy = provisional();
  const complaint = of([received, draft, comment]);
  const asOf = '2024-05-21';
  const texts: Record<string, () => string> = {
    document: () => toMarkdown(policyDocument(policy)),
    diagram: () =>
      stateDiagram(policy, { clauses: true, irregular: true }).replaceAll(
        /"[^"\s]*\.own-[^"\s]*"/g,
        '',
      ),
    'diagram of a complaint': () =>
      stateDiagram(complaint).replaceAll(/"[^"\s]*\.own-[^"\s]*"/g, ''),
    timeline: () => timeline(complaint, asOf, { format: 'text' }),
    ical: () =>
      toICalendar(of([received, draft]), asOf, { ref: 'C-1', windows: true }).replaceAll(
        /UID:.*/g,
        '',
      ),
    explanations: () =>
      obligationsOf(complaint, asOf)
        .map((row) => String(explain(row)))
        .join(' '),
    breaches: () =>
      breachesOf(of([received]), '2024-06-20')
        .map(({ because }) => because)
        .join(' '),
    'what is not shown': () =>
      notShown(of([received, response]), '2024-06-20')
        .map(({ because }) => because)
        .join(' '),
    comparison: () =>
      comparePolicies(
        policy,
        provisional({
          pauses: [
            {
              from: 'own.draft',
              until: 'own.comment',
              effect: 'shift',
              clause: '1',
              of: ['respond'],
            },
          ],
        }),
      )
        .map(({ because }) => because)
        .join(' '),
  };
  test.each(Object.keys(texts))('%s', (name) => {
    const text = texts[name]?.() ?? '';
    expect(text).not.toMatch(/own[.-](draft|comment)|undefined/);
    if (name !== 'what is not shown') expect(text.replaceAll(/\s+/g, ' ')).toMatch(/provisional/);
  });

  test('the document says what each step is', () => {
    const text = toMarkdown(policyDocument(policy));
    expect(text).toContain(
      'We send a provisional decision within 10 working days of receiving your complaint.',
    );
    expect(text).toContain(
      'We ask you to comment on the provisional decision within 5 working days of the day of our provisional decision.',
    );
    expect(text).toContain('within 5 working days of your comments on our provisional decision');
  });
});

describe('a policy of such words', () => {
  test('verifies, and defines itself again', () => {
    const policy = provisional();
    expect(verifyPolicy(policy)).toEqual([]);
    expect(definePolicy(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
    expect(policy.stages[0]?.steps[1]).toMatchObject({
      duty: 'own-comment',
      party: 'complainant',
      doneBy: ['own.comment'],
    });
  });

  test.each([
    { parts: { events: {} }, says: "'own.draft' is not among the policy's events" },
    {
      parts: { duties: { draft: 'draft it' } },
      says: "'own-comment' is not among the policy's duties",
    },
    {
      parts: {
        events: {
          comments: { name: 'c', by: 'complainant' },
          draft: { name: 'd', by: 'landlord' },
        },
      },
      says: "did you mean 'own.comments'",
    },
    {
      parts: {
        events: { comment: { name: 'c', by: 'anybody' }, draft: { name: 'd', by: 'landlord' } },
      },
      says: 'landlord',
    },
  ])('is refused: $says', ({ parts, says }) => {
    expect(() => provisional(parts)).toThrow(says);
  });

  test('under another policy, what that has no word for is left out', () => {
    const other = definePolicy({
      ...cover,
      edition: '2',
      stages: [
        {
          id: 'stage-1',
          clause: '1',
          steps: [{ respond: '10 working days from complaint.received' }],
        },
      ],
    });
    const seen = whatIf([of([received, draft, comment])], { policy: other }, '2024-05-21' as never);
    expect(JSON.stringify(seen)).toContain('own.draft');
  });
});
