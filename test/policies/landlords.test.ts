/**
 * Twenty published policies as data. Of most of them only a part was seen; what was not seen is
 * said to be so, and the policy runs all the same. What each of them says of time is told here
 * a second time, so that the data cannot drift from the facts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { getShortestPaths } from 'xstate/graph';
import type { Extension } from '../../src/doors/policy.js';
import type {
  ComplaintEvent,
  Condition,
  EventType,
  IsoDate,
  Limit,
  Policy,
  Stage,
} from '../../src/index.js';
import {
  addCalendarDays,
  breachesOf,
  createComplaintMachine,
  definePolicy,
  notShown,
  obligationsOf,
  positionOf,
  replay,
} from '../../src/index.js';
import { verifyPolicy, walkEvents } from '../../src/testing/index.js';

const FOLDER = new URL('../fixtures/policies/', import.meta.url);
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.json'));
const inputIn = (file: string): unknown => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
const POLICIES = FILES.map((file) => definePolicy(inputIn(file)));
/** What was seen of a text, and why there is in it what a verification finds. */
const notesOf = ({ notes }: Policy) =>
  notes as { readonly seen: string; readonly findings: Readonly<Record<string, string>> };
const each = POLICIES.map((policy) => ({ id: policy.id, policy }));

describe('the folder', () => {
  test('has twenty policies, each in a file of its own name', () => {
    expect(POLICIES).toHaveLength(20);
    expect(FILES).toEqual(POLICIES.map(({ id }) => `${id}.json`));
  });

  test.each(each)('$id says what of it was seen', ({ policy }) => {
    expect(notesOf(policy).seen).toContain('2,000 characters');
    expect(policy.scope.unseen?.reading).toBe('The list was seen only in part.');
  });

  test.each(each)('$id uses every clause that it says is executed', ({ policy }) => {
    const cited = JSON.stringify({ ...policy, clauses: [] });
    for (const { number, treatment } of policy.clauses) {
      const isCited = cited.includes(`"clause":"${number}"`);
      if (treatment === 'executed') expect([number, isCited]).toEqual([number, true]);
      if (treatment === 'documented') expect([number, isCited]).toEqual([number, false]);
    }
  });
});

/* What the landlords' pages say of time. */

const amountOf = ({ amount, unit, readAs }: Limit | Exclude<Extension['each'], string>) =>
  `${amount} ${unit}${readAs ? ` read as ${readAs}` : ''}`;

const limitOf = (stated: Stage['steps'][number]['limit']): string =>
  typeof stated === 'string'
    ? stated
    : stated
        .map((limit) => {
          const { from } = limit;
          const start = typeof from === 'object' ? `the end of ${from.expiryOf}` : from;
          return `${amountOf(limit)} from ${start}`;
        })
        .join(', or ');

const limitsOf = ({ stages }: Policy): string[] =>
  stages.flatMap(({ id, steps }) =>
    steps.map(({ duty, limit }) => `${id}/${duty}: ${limitOf(limit)}`),
  );

const LIMITS: Readonly<Record<string, readonly string[]>> = {
  'a2dominion-making-a-complaint': [
    'stage-1/acknowledge: 5 working-days from complaint.received',
    'stage-1/contact: not-seen',
    'stage-1/respond: not-seen',
  ],
  'ash-co-op-complaints': ['stage-1/acknowledge: not-seen', 'stage-1/respond: not-seen'],
  'catalyst-complaints-2021': [
    'stage-1/acknowledge: 2 working-days from complaint.received',
    'stage-1/respond: 10 working-days from not-seen',
    'stage-1/escalate: not-seen',
    'stage-2/acknowledge: not-seen',
    'stage-2/respond: 10 working-days from escalation.requested',
  ],
  'central-bedfordshire-housing-feedback': [
    'stage-1/acknowledge: not-seen',
    'stage-1/respond: not-seen',
  ],
  'eastendhomes-three-stages': [
    'stage-1/acknowledge: not-seen',
    'stage-1/respond: not-seen',
    'stage-1/escalate: not-seen',
    'stage-2/acknowledge: not-seen',
    'stage-2/respond: not-seen',
    'stage-2/escalate: not-seen',
    'stage-3/hear: not-seen',
    'stage-3/decide: not-seen',
  ],
  'housing-21-complaints-2024': [
    'stage-1/acknowledge: 5 days read as working-days from complaint.received',
    'stage-1/respond: 10 working-days from complaint.logged',
    'stage-1/escalate: not-seen',
    'stage-2/acknowledge: 5 working-days from escalation.requested',
    'stage-2/respond: 20 working-days from complaint.logged',
  ],
  'legal-and-general-homes-manager': [
    'stage-1/acknowledge: 5 working-days from complaint.received',
    'stage-1/respond: 10 working-days from complaint.acknowledged',
    'stage-1/escalate: not-seen',
    'stage-2/acknowledge: not-seen',
    'stage-2/respond: not-seen',
  ],
  'livv-complaints-service-standard': [
    'informal/resolve: 5 working-days from complaint.received',
    'stage-1/acknowledge: not-seen',
    'stage-1/contact: 2 working-days from the end of informal/resolve, or 2 working-days from complaint.formalised',
    'stage-1/respond: 10 working-days from the end of informal/resolve, or 10 working-days from complaint.formalised',
  ],
  'magazine-landlord-complaints-2022': [
    'stage-1/acknowledge: 2 working-days from complaint.received',
    'stage-1/contact: 2 working-days from not-seen',
    'stage-1/respond: 10 working-days from not-seen',
    'stage-1/escalate: not-seen',
    'stage-2/acknowledge: 2 working-days from not-seen',
    'stage-2/respond: 20 working-days from not-seen',
    'stage-2/escalate: not-seen',
    'stage-3/hear: not-seen',
    'stage-3/decide: not-seen',
  ],
  'manchester-how-we-deal-with-complaints': [
    'stage-1/acknowledge: 5 working-days from complaint.received',
    'stage-1/respond: 10 working-days from complaint.acknowledged',
    'stage-1/escalate: not-seen',
    'stage-2/acknowledge: 5 working-days from not-seen',
    'stage-2/respond: 20 working-days from complaint.acknowledged',
  ],
  'manchester-social-housing': [
    'stage-1/acknowledge: not-seen',
    'stage-1/respond: 10 working-days from not-seen',
    'stage-1/escalate: not-seen',
    'stage-2/acknowledge: not-seen',
    'stage-2/respond: 20 working-days from not-seen',
  ],
  'one-manchester-complaints': [
    'stage-1/acknowledge: 5 working-days from complaint.received',
    'stage-1/respond: 10 working-days from complaint.received',
    'stage-1/escalate: not-seen',
    'stage-2/acknowledge: 5 working-days from escalation.requested',
    'stage-2/respond: 20 working-days from escalation.requested',
  ],
  'oxford-three-tiers': [
    'stage-1/acknowledge: 3 working-days from complaint.received',
    'stage-1/respond: 10 working-days from complaint.acknowledged',
    'stage-1/escalate: not-seen',
    'stage-2/acknowledge: not-seen',
    'stage-2/respond: not-seen',
    'stage-2/escalate: not-seen',
    'stage-3/acknowledge: not-seen',
    'stage-3/respond: not-seen',
  ],
  'poplar-harca-complaints': ['stage-1/acknowledge: not-seen', 'stage-1/respond: not-seen'],
  'shepherds-bush-timeframes': [
    'stage-1/acknowledge: not-seen',
    'stage-1/respond: 10 working-days from complaint.received',
    'stage-1/escalate: not-seen',
    'stage-2/acknowledge: not-seen',
    'stage-2/respond: 20 working-days from not-seen',
    'stage-2/complete: not-seen',
  ],
  'slough-housing-complaints-2024': [
    'stage-1/acknowledge: 2 working-days from complaint.received',
    'stage-1/respond: 10 working-days from complaint.acknowledged',
    'stage-1/escalate: not-seen',
    'stage-2/acknowledge: not-seen',
    'stage-2/respond: 20 working-days from not-seen',
  ],
  'star-complaint-handling-2025': ['stage-1/acknowledge: not-seen', 'stage-1/respond: not-seen'],
  'vivid-making-a-complaint': [
    'informal/resolve: not-seen',
    'stage-1/acknowledge: not-seen',
    'stage-1/contact: not-seen',
    'stage-1/respond: 10 working-days from complaint.received',
    'stage-1/escalate: 15 working-days from response.sent',
    'stage-2/acknowledge: not-seen',
    'stage-2/respond: 20 working-days from not-seen',
  ],
  'woking-corporate-complaints': [
    'stage-1/acknowledge: 5 working-days from complaint.received',
    'stage-1/respond: 20 working-days from complaint.logged',
    'stage-1/escalate: 28 days read as calendar-days from response.sent',
    'stage-2/acknowledge: 5 working-days from escalation.requested',
    'stage-2/respond: 20 working-days from complaint.logged',
  ],
  'your-housing-customer-feedback': [
    'informal/resolve: 2 working-days from complaint.received',
    'stage-1/allocate: not-seen',
    'stage-1/acknowledge: 5 working-days from complaint.received',
    'stage-1/contact: 2 working-days from complaint.allocated',
    'stage-1/respond: 10 working-days from not-seen',
    'stage-1/escalate: not-seen',
    'stage-2/acknowledge: not-seen',
    'stage-2/respond: not-seen',
    'stage-2/complete: not-seen',
  ],
};

const extensionsOf = ({ stages }: Policy): string[] =>
  stages.flatMap(({ id, steps }) =>
    steps.flatMap(({ extension }) =>
      typeof extension === 'object'
        ? [
            `${id}: ${typeof extension.each === 'object' ? amountOf(extension.each) : extension.each}, by ${extension.by}`,
          ]
        : [],
    ),
  );

const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'catalyst-complaints-2021': ['stage-1: not-seen, by not-seen'],
  'housing-21-complaints-2024': [
    'stage-1: 10 working-days, by not-seen',
    'stage-2: 20 working-days, by not-seen',
  ],
  'legal-and-general-homes-manager': ['stage-1: not-seen, by not-seen'],
  'livv-complaints-service-standard': ['stage-1: not-seen, by agreement'],
  'manchester-how-we-deal-with-complaints': [
    'stage-1: 10 working-days, by not-seen',
    'stage-2: 20 working-days, by not-seen',
  ],
  'one-manchester-complaints': ['stage-1: not-seen, by not-seen', 'stage-2: not-seen, by not-seen'],
  'oxford-three-tiers': ['stage-1: not-seen, by not-seen'],
  'shepherds-bush-timeframes': [
    'stage-1: 10 working-days, by agreement',
    'stage-2: none, by agreement',
  ],
  'vivid-making-a-complaint': ['stage-1: not-seen, by not-seen', 'stage-2: not-seen, by not-seen'],
  'woking-corporate-complaints': [
    'stage-1: not-seen, by not-seen',
    'stage-2: not-seen, by not-seen',
  ],
};

type Age = Extract<Condition, { olderThan: unknown }>;
const agesIn = (condition: Condition): Age[] => {
  if ('any' in condition) return condition.any.flatMap(agesIn);
  if ('all' in condition) return condition.all.flatMap(agesIn);
  return 'olderThan' in condition ? [condition] : [];
};
const agesOf = ({ scope }: Policy): string[] =>
  scope.grounds.flatMap(({ met, discretion = 'no choice' }) =>
    agesIn(met).map(
      ({ olderThan, since, boundary }) =>
        `${boundary} ${amountOf(olderThan)} since ${since}, ${discretion}`,
    ),
  );

const AGES: Readonly<Record<string, readonly string[]>> = {
  'catalyst-complaints-2021': ['over 6 months since happened, no choice'],
  'housing-21-complaints-2024': ['over 12 months since happened, landlord'],
  'manchester-how-we-deal-with-complaints': ['over 12 months since later, landlord'],
  'poplar-harca-complaints': ['over 12 months since later, landlord'],
  'your-housing-customer-feedback': [
    'over 12 months since happened, landlord',
    'over 12 months since reported, landlord',
  ],
};

const IN_FORCE: Readonly<Record<string, IsoDate>> = {
  'catalyst-complaints-2021': '2021-01-01',
  'housing-21-complaints-2024': '2024-01-01',
  'magazine-landlord-complaints-2022': '2022-01-01',
  'slough-housing-complaints-2024': '2024-01-01',
  'star-complaint-handling-2025': '2025-01-01',
};

/* What they say besides. */

const topicsIn = (condition: Condition): string[] => {
  if ('any' in condition) return condition.any.flatMap(topicsIn);
  if ('all' in condition) return condition.all.flatMap(topicsIn);
  return 'includes' in condition && condition.fact === 'about' ? [condition.includes] : [];
};

/** `service-request: first-contact, about service-query, to service-request`. */
const groundsOf = ({ scope }: Policy): string[] =>
  scope.grounds.map(({ id, effect, met, discretion, route }) =>
    [
      `${id}: ${effect}`,
      ...topicsIn(met).map((topic) => `about ${topic}`),
      ...(discretion ? [`${discretion} decides`] : []),
      ...(route ? [`to ${route.to}`] : []),
    ].join(', '),
  );

const GROUNDS: Readonly<Record<string, readonly string[]>> = {
  'ash-co-op-complaints': [
    'repeated: merge, to one-complaint',
    'policy-suggestion: exclude, about policy-change, to working-groups',
  ],
  'catalyst-complaints-2021': ['over-6-months: exclude'],
  'central-bedfordshire-housing-feedback': [
    'service-request: first-contact, about service-query, to service-request',
    'dissatisfied-with-request: include',
    'without-permission: exclude',
  ],
  'housing-21-complaints-2024': [
    'service-request: first-contact, about service-query, to service-policy',
    'safeguarding: exclude, about safeguarding, to safeguarding-policy',
    'domestic-abuse: exclude, about domestic-abuse, to domestic-abuse-policy',
    'not-our-service: exclude',
    'previously-considered: exclude',
    'over-12-months: exclude, landlord decides',
    'insurance-or-injury: exclude, about insurance-claim, about personal-injury, to insurers',
    'legal-action: exclude',
    'anonymous: exclude, landlord decides',
    'supplier: exclude, about supplier-or-procurement',
    'data-protection: exclude, about data-protection, to data-protection-process',
    'employment: exclude, about employment, to grievance-or-whistleblowing',
    'disrepair: include, about disrepair',
    'related-issue: merge',
  ],
  'manchester-how-we-deal-with-complaints': [
    'over-12-months: exclude, landlord decides',
    'service-request: first-contact, about service-query, to service-request',
    'sent-to-councillor-or-mp: include',
  ],
  'one-manchester-complaints': ['compensation: include, about compensation'],
  'poplar-harca-complaints': [
    'service-request: first-contact, about service-query',
    'another-process: exclude, about another-appeal-process',
    'over-12-months: exclude, landlord decides',
    'legal-proceedings: exclude',
    'third-party: exclude',
    'law-or-regulation: exclude, about law-or-regulation',
    'employment: exclude, about employment',
  ],
  'slough-housing-complaints-2024': [
    'councillor-or-mp-enquiry: exclude, to corporate-complaints-policy',
  ],
  'your-housing-customer-feedback': ['over-12-months: exclude, landlord decides'],
};

const handlersOf = ({ stages }: Policy): string[] =>
  stages.flatMap(({ id, handler }) =>
    Array.isArray(handler) ? [`${id}: ${handler.join(' or ')}`] : [],
  );

const HANDLERS: Readonly<Record<string, readonly string[]>> = {
  'a2dominion-making-a-complaint': ['stage-1: case-worker'],
  'catalyst-complaints-2021': ['stage-1: customer-resolution-expert'],
  'eastendhomes-three-stages': ['stage-3: panel'],
  'legal-and-general-homes-manager': ['stage-2: senior-person'],
  'livv-complaints-service-standard': ['stage-1: complaints-advisor'],
  'magazine-landlord-complaints-2022': [
    'stage-1: investigator',
    'stage-2: senior-manager',
    'stage-3: director or board',
  ],
  'manchester-how-we-deal-with-complaints': [
    'stage-1: service-senior',
    'stage-2: feedback-and-complaints-service',
  ],
  'manchester-social-housing': ['stage-2: senior-manager'],
  'one-manchester-complaints': ['stage-1: manager'],
  'oxford-three-tiers': [
    'stage-1: service-area',
    'stage-2: head-of-service',
    'stage-3: chief-executive',
  ],
  'shepherds-bush-timeframes': ['stage-2: executive-director'],
  'slough-housing-complaints-2024': [
    'stage-1: operational-manager or designated-officer or supplier-or-partner',
    'stage-2: senior-member-of-staff',
  ],
  'vivid-making-a-complaint': ['stage-1: supervisor or manager', 'stage-2: senior-manager'],
  'woking-corporate-complaints': ['stage-1: manager', 'stage-2: corporate-leadership-team'],
  'your-housing-customer-feedback': ['stage-1: appropriate-colleague'],
};

const gatesOf = ({ stages }: Policy): string[] =>
  stages.flatMap(({ id, gate }) =>
    typeof gate === 'object'
      ? [
          `${id}: ${gate.passes} of ${gate.criteria.map((one) => one.id).join(', ')}; else ${gate.otherwise}`,
        ]
      : [],
  );

const GATES: Readonly<Record<string, readonly string[]>> = {
  'magazine-landlord-complaints-2022': ['stage-2: all of gives-reasons; else for-decision'],
  'slough-housing-complaints-2024': ['stage-2: all of in-writing, explains-why; else for-decision'],
  'vivid-making-a-complaint': [
    'stage-2: all of says-what-is-unresolved, says-how-to-resolve; else for-decision',
  ],
  'woking-corporate-complaints': [
    'stage-2: any of inaccurate-facts, new-information, overlooked; else may-refuse',
  ],
};

/** At any time: while it is open, and after every end that it can come to. */
const everyEnd = (policy: Policy): string[] => [
  'open',
  ...Object.keys(createComplaintMachine(policy).root.states['closed']?.states ?? {}),
];

const SIGNPOSTS: Readonly<Record<string, readonly string[]>> = {
  'a2dominion-making-a-complaint': ['housing-ombudsman at any time'],
  'ash-co-op-complaints': ['housing-ombudsman at any time'],
  'catalyst-complaints-2021': [
    'designated-person at exhausted',
    'housing-ombudsman at exhausted after 8 weeks',
  ],
  'eastendhomes-three-stages': ['housing-ombudsman at exhausted'],
  'housing-21-complaints-2024': ['housing-ombudsman at exhausted', 'care-provider at exhausted'],
  'livv-complaints-service-standard': ['housing-ombudsman at any time'],
  'magazine-landlord-complaints-2022': ['housing-ombudsman at exhausted'],
  'manchester-social-housing': ['housing-ombudsman at any time'],
  'one-manchester-complaints': ['housing-ombudsman at exhausted'],
  'oxford-three-tiers': ['local-government-ombudsman at exhausted'],
  'shepherds-bush-timeframes': ['housing-ombudsman at any time'],
  'your-housing-customer-feedback': ['housing-ombudsman at resolved'],
};

const signpostsIn = (policy: Policy): string[] => {
  const always = everyEnd(policy).sort().join(' ');
  return typeof policy.signposts === 'string'
    ? []
    : policy.signposts.map(({ to, at, after }) => {
        const when = [...at].sort().join(' ');
        return `${to} at ${when === always ? 'any time' : when}${after ? ` after ${amountOf(after)}` : ''}`;
      });
};

describe('what the landlords say besides', () => {
  test.each(each)('$id: what is a complaint', ({ id, policy }) => {
    expect(groundsOf(policy)).toEqual(GROUNDS[id] ?? []);
  });

  test.each(each)('$id: who handles it', ({ id, policy }) => {
    expect(handlersOf(policy)).toEqual(HANDLERS[id] ?? []);
  });

  test.each(each)('$id: what a request must meet', ({ id, policy }) => {
    expect(gatesOf(policy)).toEqual(GATES[id] ?? []);
  });

  test.each(each)('$id: where the complainant can go', ({ id, policy }) => {
    expect(signpostsIn(policy)).toEqual(SIGNPOSTS[id] ?? []);
  });
});

describe('what the landlords say of time', () => {
  test.each(each)('$id: every limit, its unit and its start', ({ id, policy }) => {
    expect(limitsOf(policy)).toEqual(LIMITS[id]);
  });

  test.each(each)('$id: extensions', ({ id, policy }) => {
    expect(extensionsOf(policy)).toEqual(EXTENSIONS[id] ?? []);
  });

  test.each(each)('$id: how old a matter can be', ({ id, policy }) => {
    expect(agesOf(policy)).toEqual(AGES[id] ?? []);
  });

  test.each(each)('$id: since when, where a year was seen', ({ id, policy }) => {
    const from = IN_FORCE[id];
    expect(policy.inForce).toEqual(
      from ? { from, reading: 'Only the year was seen: read as from its first day.' } : 'not-seen',
    );
  });

  test.each(each)('$id: what was not seen is never said to be silent or none', ({ policy }) => {
    expect(JSON.stringify(policy)).not.toContain('"not-stated"');
    const { refusal, lateRequest, signposts, conduct, reopening, merging } = policy;
    for (const part of [refusal, lateRequest, signposts, conduct, reopening, merging]) {
      expect(typeof part === 'object' || part === 'not-seen').toBe(true);
    }
    expect(lateRequest).toBe('not-seen');
    for (const { gate } of policy.stages.slice(1).filter(({ opensOn }) => isEscalated(opensOn))) {
      expect(typeof gate === 'object' || gate === 'not-seen').toBe(true);
    }
  });
});

const isEscalated = (opensOn: readonly unknown[]) => opensOn.includes('escalation.requested');

/** A history of everything a policy asks for, in order, so many days apart. */
function wholeHistory(policy: Policy, daysApart: number): ComplaintEvent[] {
  let day: IsoDate = '2026-02-02';
  const events: ComplaintEvent[] = [];
  const happens = (type: EventType) => {
    events.push({ on: day, type } as ComplaintEvent);
    day = addCalendarDays(day, daysApart);
  };
  happens('complaint.received');
  let stageBefore: string | null = null;
  for (;;) {
    const { stage: id, step: waiting, end } = positionOf(replay(policy, events));
    const stage = policy.stages.find((one) => one.id === id);
    if (end || !stage) return events;
    if (id !== stageBefore) {
      stageBefore = id;
      for (const { doneBy } of stage.steps.filter(({ beside }) => beside)) {
        happens(doneBy[0] as EventType);
      }
    }
    const step = stage.steps.find(({ duty }) => duty === waiting);
    happens(stage.informal ? 'complaint.formalised' : (step?.doneBy[0] ?? 'escalation.requested'));
  }
}

const AT_LAST: IsoDate = '2049-12-31';

describe('each policy runs', () => {
  test.each(each)('$id: from the receipt to an end, all of it regular', ({ policy }) => {
    const complaint = replay(policy, wholeHistory(policy, 1));
    const irregular = complaint.history.filter(({ regularity }) => regularity !== 'regular');
    expect(irregular).toEqual([]);
    const { stage, end } = positionOf(complaint);
    expect(stage).toBe(policy.stages.at(-1)?.id);
    expect(end).toBe(policy.stages.at(-1)?.steps.at(-1)?.ends?.[0]?.as);
    expect(breachesOf(complaint, AT_LAST)).toEqual([]);
  });

  test.each(each)('$id: however slowly, nothing is late whose limit was not seen', ({ policy }) => {
    const complaint = replay(policy, wholeHistory(policy, 200));
    const duties = obligationsOf(complaint, AT_LAST, { by: ['policy'] });
    expect(duties.length).toBeGreaterThan(0);
    const due = new Set(duties.filter((duty) => duty.due !== undefined).map(({ id }) => id));
    for (const { id, limit, due: date, noDueDate, standing } of duties) {
      if (date !== undefined) continue;
      const start = typeof limit === 'object' ? limit.from : limit;
      expect([id, standing]).toEqual([id, 'done']);
      expect([id, noDueDate]).toEqual([
        id,
        expect.stringMatching(start === 'not-seen' ? /not-seen$/ : /^waits-for/),
      ]);
    }
    for (const { obligation } of breachesOf(complaint, AT_LAST)) {
      expect(due).toContain(obligation);
    }
  });

  test.each(each)('$id: left alone, only what has a date is overdue', ({ policy }) => {
    const left = replay(policy, [{ on: '2026-02-02', type: 'complaint.received' }]);
    const dated = obligationsOf(left, AT_LAST, { by: ['policy'] }).flatMap(({ id, due }) =>
      due ? [id] : [],
    );
    for (const { obligation } of breachesOf(left, AT_LAST)) expect(dated).toContain(obligation);
    expect(() => notShown(left, AT_LAST)).not.toThrow();
  });

  test.each(each)('$id: there is no step that a complaint cannot come to', ({ policy }) => {
    const steps = policy.stages.flatMap(({ id, steps }) =>
      steps.filter(({ beside }) => !beside).map(({ duty }) => `${id}.${duty}`),
    );
    const machine = createComplaintMachine(policy);
    const reached = getShortestPaths(machine as never, { events: walkEvents(policy) as never[] })
      .map(({ state }) => (state as { value: unknown }).value)
      .flatMap((value) => Object.entries(Object(value)).map((path) => path.join('.')));
    expect(reached).toEqual(expect.arrayContaining(steps));
  });

  test.each(each)('$id: what a verification finds is so in the source', ({ policy }) => {
    const { findings } = notesOf(policy);
    const found = verifyPolicy(policy).map(({ code, at }) => `${code} ${at}`);
    expect(found.sort()).toEqual(Object.keys(findings).sort());
    for (const why of Object.values(findings)) expect(why).toMatch(/was not seen\.$/);
  });

  test.each(FILES.map((file) => ({ file })))('$file: JSON says all of it', ({ file }) => {
    const input = inputIn(file);
    const policy = definePolicy(input);
    const again = definePolicy(JSON.parse(JSON.stringify(policy)));
    expect(again).toEqual(policy);
    expect(again.notes).toEqual(policy.notes);
    const machine = createComplaintMachine(again).config;
    expect(machine).toEqual(createComplaintMachine(policy).config);
  });
});
