/** A letter tells what can follow it, whatever else happened on its day; what keeps it from being written can be given. */
import { describe, expect, test } from 'vitest';
import { code2024 } from '../../src/codes/index.js';
import { replay } from '../../src/complaint/index.js';
import type { ResponseOptions } from '../../src/documents/index.js';
import { letter } from '../../src/documents/index.js';
import type { ComplaintEvent, Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { received } from '../support/histories.js';
import { issuesOf, said } from './letter-text.js';

const under = (edition: 'code-2020' | 'code-2022' | 'code-2024'): Policy =>
  definePolicy({
    ...{ extends: edition, id: edition, landlord: 'Ours', inForce: '2020-04-01' },
    stages: [{ id: 'stage-1', handler: 'complaints-officer' }, { id: 'stage-2' }],
  });
const answer = { on: '2024-05-14', type: 'response.sent' } as const;
const says: ResponseOptions = {
  on: '2024-05-14',
  complaint: 'A leak.',
  outcome: 'upheld',
  decision: 'We came late.',
  reasons: 'A message was lost.',
  independent: true,
  learning: 'Two people read messages.',
  remedies: [{ what: 'Paint the wall', by: '2024-05-31' }],
};
const history = (...more: ComplaintEvent[]) =>
  replay(under('code-2024'), [
    received('2024-05-07'),
    { on: '2024-05-08', type: 'complaint.acknowledged' },
    ...more,
  ]);

describe('a response tells how to go on, where on its day the complaint', () => {
  test.each(['complaint.resolved', 'complaint.withdrawn'] as const)('was %s', (type) => {
    const after: ComplaintEvent = { on: '2024-05-14', type };
    const made = letter('response', history(answer, after), says);
    expect(issuesOf(made)).toEqual([]);
    expect(said(made)).toContain('You can ask us to look at your complaint again at');
  });
  test('was put right, before the letter is recorded', () => {
    const resolved = { on: '2024-05-14', type: 'complaint.resolved' } as const;
    expect(issuesOf(letter('response', history(resolved), says))).toEqual([]);
  });
  test('was already taken further', () => {
    const asked = { on: '2024-05-14', type: 'escalation.requested' } as const;
    expect(issuesOf(letter('response', history(answer, asked), says))).toEqual([]);
  });
  test('and what was agreed on that day besides is still to be done', () => {
    const agreed: ComplaintEvent = {
      ...{ on: '2024-05-14', type: 'action.agreed' },
      ...{ action: 'Mend the gutter', dueBy: '2024-05-20' },
    };
    expect(said(letter('response', history(answer, agreed), says))).toContain('Mend the gutter');
  });
});

test.each(['Paint the wall', ' Paint the wall. ', 'Paint the wall...', 'Paint the wall;'])(
  'a promise is one sentence: %j',
  (what) => {
    const promised = { ...says, remedies: [{ what, by: '2024-05-31' }] } as const;
    const text = said(letter('response', history(), promised));
    expect(text).toContain('\nPaint the wall, by Friday 31 May 2024.\n');
  },
);

test('a time, a place and an edition that end with a full stop end a sentence', () => {
  const cover = { extends: 'code-2024', id: 'panel', landlord: 'Ours', inForce: '2024-04-01' };
  const policy = definePolicy({
    ...{ ...cover, edition: 'version 2.', clauses: { '3.1': 'A panel hears you.' } },
    stages: [
      { id: 'stage-1', handler: 'complaints-officer' },
      {
        id: 'stage-2',
        clause: '3.1',
        steps: [{ hear: '20 working days from escalation.requested' }],
      },
    ],
  });
  const complaint = replay(policy, [
    received('2024-05-07'),
    { on: '2024-05-10', type: 'response.sent' },
    { on: '2024-05-13', type: 'escalation.requested' },
  ]);
  const invited = letter('panel-invitation', complaint, {
    ...{ on: '2024-05-14', hearingOn: '2024-05-28', time: '2 p.m.', place: ' The Hall, High St. ' },
    members: ['director', 'board'],
  });
  const text = said(invited);
  expect(text).toContain('at 2 p.m. The venue is: The Hall, High St.\n');
  expect(text).not.toContain('..');
});

test('an acknowledgement at stage two takes what it is given, without a request on record too', () => {
  const refused = { on: '2024-05-14', type: 'escalation.refused' } as const;
  const complaint = replay(under('code-2022'), [received('2024-05-07'), refused]);
  const options = { on: '2024-05-15', complaint: 'A leak.', outcomesSought: 'A repair.' } as const;
  expect(issuesOf(letter('acknowledgement', complaint, options))).toEqual([]);
  const { complaint: _, ...without } = options;
  expect(issuesOf(letter('acknowledgement', complaint, without))).not.toEqual([]);
});

test('nobody is asked for an edition of the Code who has given one', () => {
  const withdrawn = { on: '2024-05-09', type: 'complaint.withdrawn' } as const;
  const complaint = replay(under('code-2020'), [received('2024-05-07'), withdrawn]);
  const bare = letter('final-signposting', complaint, { on: '2024-05-10' });
  const given = letter('final-signposting', complaint, { on: '2024-05-10', code: code2024 });
  expect(issuesOf(bare)).toEqual(['code Code text on number of stages']);
  expect(issuesOf(given)).toEqual(['kind Code text on number of stages']);
  expect(given.ok ? '' : given.issues[0]?.message).toBe(
    'The policy does not say where a complainant can go after such an end (withdrawn). The Code that you gave says nothing of such an end either.',
  );
});
