import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { code2024 } from '../../src/codes/index.js';
import { type Complaint, recordEvent, replay } from '../../src/complaint/index.js';
import {
  LETTER_KINDS,
  type Letter,
  type LetterKind,
  letter,
  toHtml,
  toMarkdown,
} from '../../src/documents/index.js';
import type { ComplaintEvent } from '../../src/lifecycle/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import { definePolicy, EVENT_TYPES, type Policy, ROLES } from '../../src/policy/index.js';
import { documentOf, said } from './letter-text.js';

const folder = new URL('../fixtures/policies/', import.meta.url);
const policies: readonly Policy[] = [
  housingPlus2018,
  creativeSupport2022,
  ...readdirSync(folder).map((file) =>
    definePolicy(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
  ),
];

/** Facts of the usual course, as far as the policy has a place for them, until a type of fact is next. */
function until(policy: Policy, stage: string, wanted: string): Complaint {
  const first = policy.stages.find(({ informal }) => !informal)?.id ?? '';
  const all: readonly ComplaintEvent[] = [
    { on: '2024-03-04', type: 'complaint.received', subject: 'housing' },
    { on: '2024-03-04', type: 'complaint.formalised', stage: first, agreed: true },
  ];
  const later = policy.stages.filter(
    ({ id }) =>
      policy.stages.findIndex((one) => one.id === id) <=
      policy.stages.findIndex((one) => one.id === stage),
  );
  const steps = later.flatMap((one) => [
    ...(one.opensOn.includes('escalation.requested') && one.id !== first
      ? [{ on: '2024-03-05', type: 'escalation.requested', stage: one.id } as const]
      : []),
    ...one.steps
      .filter(({ party, beside }) => party === 'landlord' && !beside)
      .map(
        ({ doneBy }) => ({ on: '2024-03-05', type: doneBy[0], stage: one.id }) as ComplaintEvent,
      ),
  ]);
  const end = steps.findIndex((one) => one.stage === stage && one.type === wanted);
  return recordEvent(
    replay(policy, all),
    ...(end < 0 ? steps : steps.slice(0, end)).filter(
      ({ type }) => !(type as string).startsWith('query') || later.length === 0,
    ),
  );
}

const FACT: Partial<Record<LetterKind, string>> = {
  acknowledgement: 'complaint.acknowledged',
  'holding-letter': 'response.sent',
  response: 'response.sent',
  'panel-invitation': 'hearing.held',
  'panel-decision': 'decision.sent',
};

/** Whatever a person may have to say, so that nothing but the policy can keep a letter from being written. */
const everything = {
  acknowledgement: {
    complaint: 'A leak.',
    outcomesSought: 'A repair.',
    responsibleFor: 'The roof.',
    notResponsibleFor: 'The car.',
  },
  'holding-letter': { reasons: 'The surveyor is away.', agreed: true },
  response: {
    complaint: 'A leak.',
    outcome: 'not-upheld',
    decision: 'It was mended.',
    reasons: 'We came.',
    learning: 'To come sooner.',
    independent: true,
    remedies: [],
  },
  'panel-decision': {
    complaint: 'A leak.',
    outcome: 'not-upheld',
    decision: 'It was mended.',
    reasons: 'We came.',
    independent: true,
  },
  'refusal-to-accept': { reasons: 'It is long ago.' },
  'refusal-to-escalate': { reasons: 'It asks for too much.', authorisedBy: 'director' },
  'panel-invitation': { hearingOn: '2024-03-25', time: '2 pm', place: 'our office' },
  'final-signposting': {},
} as const;

const on = '2024-03-06' as const;

/** Every letter of a kind that a policy has a place for. */
function lettersOf(policy: Policy, kind: LetterKind): readonly (readonly [string, Letter])[] {
  const own = {
    also: Object.fromEntries((policy.contents ?? []).map((name) => [name, 'So it is.'])),
  };
  const base = { on, ...everything[kind], ...own } as never;
  const type = FACT[kind];
  if (type) {
    const stages = policy.stages.filter(
      ({ steps, informal }) =>
        !informal && steps.some(({ doneBy }) => doneBy.includes(type as 'response.sent')),
    );
    return stages.map(({ id, steps }) => {
      const more = {
        stage: id,
        ...(kind === 'holding-letter' && { newDueDate: newDate(policy, id, steps.length) }),
        ...(kind === 'panel-invitation' && { members: membersFor(policy) }),
        ...(kind === 'response' && untold(policy, id) && { escalateBy: '2024-05-01' }),
      };
      return [id, letter(kind, until(policy, id, type), Object.assign({}, base, more) as never)];
    });
  }
  const first = policy.stages.find(({ informal }) => !informal)?.id ?? '';
  if (kind === 'refusal-to-accept') {
    const grounds = policy.scope.grounds.filter(({ effect }) => effect === 'exclude');
    const opened = replay(policy, [
      { on: '2024-03-04', type: 'complaint.received', subject: 'housing' },
    ]);
    return grounds.map(({ id }) => [
      id,
      letter(kind, opened, Object.assign({}, base, { grounds: [id] }) as never),
    ]);
  }
  const last = policy.stages.at(-1)?.id ?? '';
  if (kind === 'final-signposting')
    return [
      [
        last,
        letter(
          kind,
          until(policy, last, 'nothing'),
          Object.assign({}, base, { code: code2024 }) as never,
        ),
      ],
    ];
  const asked = recordEvent(until(policy, first, 'nothing'), {
    on: '2024-03-06',
    type: 'escalation.requested',
  });
  const ground = groundsOf(policy)[0];
  return [[first, letter(kind, asked, Object.assign({}, base, ground && { ground }) as never)]];
}

const groundsOf = ({ refusal, stages }: Policy): readonly string[] => [
  ...(typeof refusal === 'object' && typeof refusal.grounds === 'object'
    ? refusal.grounds.map(({ id }) => id)
    : []),
  ...stages.flatMap(({ gate }) =>
    typeof gate === 'object' ? gate.criteria.map(({ id }) => id) : [],
  ),
];

const membersFor = ({ stages }: Policy): readonly string[] =>
  JSON.stringify(stages).includes('"scrutiny-panel"')
    ? ['board', 'board', 'scrutiny-panel']
    : ['board', 'board', 'director'];

const newDate = (policy: Policy, _stage: string, _steps: number): string =>
  policy === housingPlus2018 ? '2024-03-20' : '2024-03-20';

const untold = ({ stages }: Policy, id: string): boolean =>
  stages
    .find((one) => one.id === id)
    ?.steps.some(({ duty, limit }) => duty === 'escalate' && limit === 'not-seen') ?? false;

/** Ids that no reader knows: with a hyphen, or of a type of fact. */
const idsOf = (policy: Policy): readonly string[] =>
  [
    ...policy.stages.map(({ id }) => id),
    ...policy.clauses.map(({ number }) => number).filter((number) => /^[a-z]/.test(number)),
    ...policy.scope.grounds.map(({ id }) => id),
    ...groundsOf(policy),
    ...Object.keys({ ...ROLES, ...policy.roles }),
    ...EVENT_TYPES,
  ].filter((id) => /[-.]/.test(id));

describe.each(policies.map((policy) => ({ name: policy.id, policy })))('$name', ({ policy }) => {
  test.each(LETTER_KINDS)('%s: written whole, or an issue that says why not', (kind) => {
    for (const [, made] of lettersOf(policy, kind)) {
      if (!made.ok) {
        expect(made.issues.length).toBeGreaterThan(0);
        for (const { message, policy: of } of made.issues) {
          expect(message).not.toMatch(/undefined|\[object/);
          expect(of).toEqual({ id: policy.id, edition: policy.edition });
        }
        continue;
      }
      const text = said(made).replaceAll('read-only', '');
      expect(text).not.toMatch(
        /undefined|null|NaN|\[object|not-seen|not-stated| {2}|\.\.|\(\)|: \.| ,/,
      );
      for (const id of idsOf(policy)) expect(text.split(/[\s(),;:“”]+/)).not.toContain(id);
      for (const line of text.split('\n')) expect(line.trim()).not.toBe('');
      expect(toMarkdown(documentOf(made))).not.toContain('undefined');
      expect(toHtml(documentOf(made))).not.toContain('undefined');
    }
  });
});

test('most letters that a policy has a place for are written', () => {
  const all = policies.flatMap((policy) =>
    LETTER_KINDS.flatMap((kind) =>
      lettersOf(policy, kind).map(([at, made]) => ({ at: `${policy.id} ${kind} ${at}`, made })),
    ),
  );
  const kept = all.flatMap(({ at, made }) =>
    made.ok ? [] : made.issues.map(({ path, message }) => `${at}: ${path}: ${message}`),
  );
  console.log(all.length, kept.join('\n'));
});
