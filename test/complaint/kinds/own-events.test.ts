/** Events and duties of a landlord's own, each kind as two landlords have it: dates, positions, breaches, documents. */
import { describe, expect, test } from 'vitest';
import { shorten } from '../../../scripts/shorten.js';
import type { IsoDate } from '../../../src/calendar/index.js';
import {
  breachesOf,
  expectedEvents,
  positionOf,
  replay,
  signpostsOf,
} from '../../../src/complaint/index.js';
import { policyDocument, toMarkdown } from '../../../src/documents/index.js';
import type { ComplaintEvent, Policy, PolicyFile } from '../../../src/policy/index.js';
import { definePolicy } from '../../../src/policy/index.js';
import { verifyPolicy } from '../../../src/testing/index.js';
import * as kinds from '../../fixtures/own-events/index.js';
import { standings } from '../../support/histories.js';
import { fact } from '../../support/stages.js';

const both = (pair: readonly [PolicyFile, PolicyFile]) =>
  pair.map((file) => definePolicy(file)) as [Policy, Policy];
const rows = (policy: Policy, asOf: IsoDate, events: readonly ComplaintEvent[]) =>
  standings(replay(policy, events), asOf);
const broken = (policy: Policy, asOf: IsoDate, events: readonly ComplaintEvent[]) =>
  breachesOf(replay(policy, events), asOf).map(({ kind, because }) => `${kind}: ${because}`);
const last = (policy: Policy, events: readonly ComplaintEvent[]) => {
  const { history } = replay(policy, events);
  return history.at(-1)?.regularity;
};
const page = (policy: Policy) => toMarkdown(policyDocument(policy)).replaceAll(/\s+/g, ' ');

/** Received on Monday 2 September 2024, acknowledged the day after. */
const begun = [
  fact('2024-09-02', 'complaint.received'),
  fact('2024-09-03', 'complaint.acknowledged'),
];
/** Answered on the 10th, asked on the 16th, acknowledged the day after. */
const second = (facts?: object) => [
  ...begun,
  fact('2024-09-10', 'response.sent'),
  fact('2024-09-16', 'escalation.requested', facts ? { facts } : {}),
  fact('2024-09-17', 'complaint.acknowledged', { stage: 'stage-2' }),
];

describe.each(Object.entries(kinds))('%s:', (_, pair) => {
  test.each(both(pair))('$landlord holds together, and comes back from a shorter file', (one) => {
    expect(verifyPolicy(one)).toEqual([]);
    expect(JSON.stringify(definePolicy(shorten(one)))).toBe(JSON.stringify(one));
  });
});

describe('a decision that is not final yet', () => {
  const [alder, bramble] = both(kinds.provisional);
  const draft = fact('2024-09-10', 'own.draft');
  const comment = fact('2024-09-16', 'own.comment');

  test('at stage 1, the response is due after the comments or, without any, after the draft', () => {
    expect(rows(alder, '2024-09-16', [...begun, draft])).toEqual([
      'stage-1/acknowledge 2024-09-09 met',
      'stage-1/own-draft 2024-09-11 met',
      'stage-1/own-comment 2024-09-17 open',
      'stage-1/respond 2024-09-24 open',
    ]);
    expect(rows(alder, '2024-09-16', [...begun, draft, comment]).at(-1)).toBe(
      'stage-1/respond 2024-09-23 open',
    );
    expect(positionOf(replay(alder, [...begun, draft]))).toMatchObject({ step: 'own-comment' });
  });

  test('an answer without the draft is out of order, and the draft is missed', () => {
    const events = [...begun, fact('2024-09-16', 'response.sent')];
    expect(last(alder, events)).toBe('step-skipped');
    expect(broken(alder, '2024-09-16', events)).toEqual([
      expect.stringMatching(/^missed: .*send the preliminary findings/),
    ]);
  });

  test.each([
    { on: '2024-09-17', because: 'there is still time for comments', is: 'step-skipped' },
    { on: '2024-09-18', because: 'none came in time', is: 'regular' },
  ] as const)('an answer on $on, when $because: $is', ({ on, is }) => {
    const events = [...begun, draft];
    expect(last(alder, [...events, fact(on, 'response.sent')])).toBe(is);
    const expected = expectedEvents(replay(alder, events), on);
    expect(expected.includes('response.sent')).toBe(is === 'regular');
    expect(expected).toContain('own.comment');
  });

  test.each([
    { asked: true, due: 'stage-2/own-preview 2024-09-30 open', step: 'own-preview' },
    { asked: false, due: undefined, step: 'respond' },
    { asked: undefined, due: 'stage-2/own-preview - open', step: 'own-preview' },
  ])('at stage 2, asked for: $asked', ({ asked, due, step }) => {
    const events = second(asked === undefined ? undefined : { previewAsked: asked });
    const found = rows(bramble, '2024-09-18', events);
    expect(found.find((row) => row.startsWith('stage-2/own-preview'))).toBe(due);
    expect(positionOf(replay(bramble, events))).toMatchObject({ stage: 'stage-2', step });
  });

  test('beside the answer, the complainant can reply, and what was shown has its form', () => {
    const asked = second({ previewAsked: true });
    const shown = [...asked, fact('2024-09-26', 'own.preview', { inWriting: false })];
    expect(rows(bramble, '2024-09-27', shown)).toContain('stage-2/own-reply 2024-10-01 open');
    expect(broken(bramble, '2024-09-27', shown)).toContainEqual(
      expect.stringMatching(/outline of our answer .* in writing/),
    );
  });

  test('is printed by its names', () => {
    expect(page(alder)).toContain('We send the preliminary findings within 6 working days');
    expect(page(bramble)).toContain('show the outline of our answer within 10 working days');
  });
});

describe('a time that runs from something else', () => {
  const [chestnut, dogwood] = both(kinds.otherStart);

  test.each([
    { because: 'nothing came', more: [], row: 'stage-1/respond - open' },
    {
      because: 'its own day counts',
      more: [fact('2024-09-09', 'own.second-letter')],
      row: 'stage-1/respond 2024-09-20 open',
    },
  ])('the answer: $because', ({ more, row }) => {
    expect(rows(chestnut, '2024-09-10', [...begun, ...more])).toContain(row);
  });

  test('the complainant has four weeks from the day the answer arrives', () => {
    const answered = [...begun, fact('2024-09-10', 'response.sent')];
    const arrived = [...answered, fact('2024-09-13', 'own.response-received')];
    expect(rows(dogwood, '2024-10-11', answered)).toContain('stage-1/escalate - open');
    expect(rows(dogwood, '2024-10-11', arrived)).toContain('stage-1/escalate 2024-10-11 open');
    expect(rows(dogwood, '2024-10-12', arrived)).toContain('stage-1/escalate 2024-10-11 lapsed');
    expect(last(dogwood, [...arrived, fact('2024-10-01', 'escalation.requested')])).toBe('regular');
  });

  test('a clock stands still between two events of its own', () => {
    const stopped = [
      ...begun,
      fact('2024-09-05', 'own.access-refused'),
      fact('2024-09-10', 'own.access-given'),
    ];
    expect(rows(dogwood, '2024-09-12', begun)).toContain('stage-1/respond 2024-09-17 open');
    expect(rows(dogwood, '2024-09-12', stopped)).toContain('stage-1/respond 2024-09-20 open');
  });

  test('is printed by its names', () => {
    expect(page(chestnut)).toContain('the further note');
    expect(page(dogwood)).toContain('within 4 weeks of the day of the arrival of our answer');
    expect(page(dogwood)).toContain('the closed door');
  });
});

describe('a place to go that opens once something has happened', () => {
  const [elder, fir] = both(kinds.signposted);
  const applies = (policy: Policy, to: string, asOf: IsoDate, ...more: ComplaintEvent[]) =>
    signpostsOf(replay(policy, [...begun, ...more]), asOf).find((one) => one.to === to)?.applies ??
    false;

  test('the Ombudsman after a deadlock', () => {
    const deadlock = fact('2024-09-06', 'own.deadlock');
    expect(applies(elder, 'housing-ombudsman', '2024-09-09')).toBe(false);
    expect(applies(elder, 'housing-ombudsman', '2024-09-09', deadlock)).toBe(true);
  });

  test('councillors after a notice, or the answer', () => {
    expect(applies(fir, 'ward-office', '2024-09-12')).toBe(false);
    for (const type of ['own.failure', 'response.sent'] as const)
      expect(applies(fir, 'ward-office', '2024-09-12', fact('2024-09-11', type))).toBe(true);
  });

  test('is printed by its names', () => {
    expect(page(elder)).toContain('the statement that we cannot agree');
    expect(page(fir)).toContain('the Councillors');
  });
});

describe('a second answer', () => {
  const [gorse, heather] = both(kinds.twoAnswers);

  test('where the complainant disagrees, and only then the next stage', () => {
    const answered = [
      ...begun,
      fact('2024-09-10', 'response.sent'),
      fact('2024-09-12', 'own.unhappy'),
    ];
    expect(rows(gorse, '2024-09-27', answered)).toContain(
      'stage-1/own-second-answer 2024-09-26 overdue 1',
    );
    expect(broken(gorse, '2024-09-27', answered)).toEqual([
      expect.stringMatching(/^overdue: .*send a further reply/),
    ]);
    const again = [...answered, fact('2024-09-20', 'own.second-answer')];
    expect(rows(gorse, '2024-09-27', again)).toContain('stage-1/escalate 2024-10-18 open');
  });

  test('after the response at stage 2, which the talk ends', () => {
    const answered = [...second(), fact('2024-10-01', 'response.sent')];
    expect(positionOf(replay(heather, answered))).toMatchObject({ step: 'own-ring' });
    const rung = [...answered, fact('2024-10-04', 'own.ring')];
    expect(rows(heather, '2024-10-07', rung)).toContain('stage-2/own-ring 2024-10-04 met');
    expect(positionOf(replay(heather, rung))).toMatchObject({ end: 'exhausted' });
    expect(rows(heather, '2024-10-07', answered)).toContain(
      'stage-2/own-ring 2024-10-04 overdue 1',
    );
  });

  test('is printed by its names', () => {
    expect(page(gorse)).toContain('We send a further reply within 10 working days');
    expect(page(heather)).toContain('We talk over the response within 3 working days');
  });
});

describe('closed if nothing comes', () => {
  const [ivy, juniper] = both(kinds.closedOnSilence);
  const place = (policy: Policy, asOf: IsoDate, ...more: ComplaintEvent[]) => {
    const { step, end } = positionOf(replay(policy, [...begun, ...more]), asOf);
    return end ?? step;
  };
  const question = fact('2024-09-04', 'own.question');
  const offer = fact('2024-09-04', 'own.offer');

  test.each([
    { policy: ivy, more: [question], on: '2024-09-18', at: 'respond' },
    { policy: ivy, more: [question], on: '2024-09-19', at: 'lapsed' },
    { policy: ivy, more: [], on: '2024-12-02', at: 'respond' },
    { policy: juniper, more: [offer], on: '2024-10-04', at: 'respond' },
    { policy: juniper, more: [offer], on: '2024-10-05', at: 'withdrawn' },
  ] as const)('$policy.landlord on $on: $at', ({ policy, more, on, at }) => {
    expect(place(policy, on, ...more)).toBe(at);
  });

  test('what comes in time keeps it open', () => {
    expect(place(ivy, '2024-12-02', question, fact('2024-09-18', 'own.answer'))).toBe('respond');
    expect(place(juniper, '2024-12-02', offer, fact('2024-10-04', 'own.accept'))).toBe('respond');
  });

  test('is printed by its names', () => {
    expect(page(ivy)).toContain('explain those points within 10 working days');
    expect(page(juniper)).toContain('reply to what we propose within 1 month');
  });
});
