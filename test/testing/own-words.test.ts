/** Matchers, stories, figures and what-if of policies with words of their own, days agreed, silences, and steps for some. */
import { describe, expect, test } from 'vitest';
import { auditComplaint } from '../../src/audit/index.js';
import { measure, reportingYear, whatIf } from '../../src/caseload/index.js';
import { code2024 } from '../../src/codes/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { asOf, story } from '../../src/testing/index.js';
import * as events from '../fixtures/own-events/index.js';
import * as facts from '../fixtures/own-facts/index.js';
import * as steps from '../fixtures/steps-for-some/index.js';
import { checkAll } from './assertions.js';

const [alder, bramble] = events.provisional.map((file) => definePolicy(file));
const [ivy] = events.closedOnSilence.map((file) => definePolicy(file));
const [elm] = facts.consulted.map((file) => definePolicy(file));
const [elder] = steps.needed.map((file) => definePolicy(file));
const agreed = definePolicy({
  ...steps.needed[0],
  stages: [
    {
      id: 'stage-1',
      clause: '4.1',
      steps: [
        { respond: 'agreed' },
        { update: '5 working days from complaint.acknowledged', beside: true, repeats: true },
      ],
    },
    { id: 'stage-2' },
  ],
});

type Policy = NonNullable<typeof alder>;
const begun = (policy: Policy | undefined, receipt = {}, acknowledgement = {}) =>
  story(policy as Policy)
    .on('2024-09-02')
    .received(receipt)
    .on('2024-09-03')
    .acknowledged(acknowledgement);
const drafted = begun(alder).on('2024-09-10').own('draft');

describe('assertions', () => {
  checkAll([
    {
      because: 'a duty of its own falls due',
      received: begun(alder),
      ask: ['toFallDueOn', '2024-09-11', 'stage-1/own-draft'],
      holds: true,
      says: ['stage-1/own-draft'],
    },
    {
      because: 'it is overdue',
      received: asOf(begun(alder).complaint, '2024-09-13'),
      ask: ['toBeOverdue', 'stage-1/own-draft', { by: 2 }],
      holds: true,
      says: ['is 2 working days overdue'],
    },
    {
      because: 'an event of its own is next',
      received: drafted,
      ask: ['toBeAbleTo', 'own.comment'],
      holds: true,
      says: ['own.comment'],
    },
    {
      because: 'the complaint is at a step of its own',
      received: drafted,
      ask: ['toBeAt', 'stage-1/own-comment'],
      holds: true,
      says: ['stage-1/own-comment'],
    },
    {
      because: 'what a fact of its own tells is a breach',
      received: begun(elm)
        .on('2024-09-16')
        .extended({ newDueDate: '2024-09-27', facts: { complainantConsulted: false } }),
      ask: ['toBreach', '4.2'],
      holds: true,
      says: ['follow consultation with the complainant'],
    },
    {
      because: 'a step for some complaints is owed for this one',
      received: begun(elder, { facts: { callNeeded: true } }),
      ask: ['toFallDueOn', '2024-09-04', 'stage-1/call'],
      holds: true,
      says: ['stage-1/call'],
    },
    {
      because: 'and is not due for another',
      received: begun(elder, { facts: { callNeeded: false } }),
      ask: ['toFallDueOn', '2024-09-04', 'stage-1/call'],
      holds: false,
      says: ['stage-1/call'],
    },
    {
      because: 'a day that was agreed',
      received: begun(agreed, {}, { dueDates: { respond: '2024-09-20' } }),
      ask: ['toFallDueOn', '2024-09-20', 'stage-1/respond'],
      holds: true,
      says: ['2024-09-20'],
    },
    {
      because: 'the second time of a duty that repeats',
      received: begun(agreed).on('2024-09-10').contacted(),
      ask: ['toFallDueOn', '2024-09-17', 'stage-1/update~2'],
      holds: true,
      says: ['stage-1/update~2'],
    },
    {
      because: 'a silence beside the answer closes the complaint',
      received: asOf(begun(ivy).on('2024-09-04').own('question').complaint, '2024-09-19'),
      ask: ['toHaveEndedAs', 'lapsed'],
      holds: true,
      says: ['lapsed'],
    },
  ]);
});

describe('figures and what-if', () => {
  const answered = drafted.on('2024-09-13').own('comment').on('2024-09-16').answered({
    outcome: 'upheld',
  }).complaint;

  test('a complaint with events of its own is counted like any other', () => {
    const audit = auditComplaint(answered, '2024-12-02', { code: code2024 });
    const figures = measure([audit], reportingYear(2024));
    const plain = begun(bramble).on('2024-09-16').answered({ outcome: 'upheld' }).complaint;
    const others = measure(
      [auditComplaint(plain, '2024-12-02', { code: code2024 })],
      reportingYear(2024),
    );
    expect(figures.ch01).toEqual(others.ch01);
    expect(figures.ch02).toEqual(others.ch02);
    expect(JSON.stringify(figures)).toContain('own-draft');
  });

  test('under the other landlord, what it has no word for is told, and the rest is compared', () => {
    const { affected, ...rest } = whatIf([answered], { policy: bramble as Policy }, '2024-12-02');
    expect([...affected, rest].length).toBeGreaterThan(0);
    expect(JSON.stringify([affected, rest])).toContain('own.draft');
    const plain = begun(bramble).complaint;
    const seen = whatIf([plain], { policy: alder as Policy }, '2024-09-13');
    expect(JSON.stringify(seen.affected)).toContain('send the preliminary findings');
  });

  test('what one fact decides moves what is owed', () => {
    const called = begun(elder, { facts: { callNeeded: true } }).complaint;
    const later = definePolicy({
      ...steps.needed[0],
      stages: [
        {
          id: 'stage-1',
          steps: [
            {
              call: '4 working days from complaint.received',
              when: { fact: 'callNeeded', is: true },
              clause: '4.1',
            },
          ],
        },
        { id: 'stage-2' },
      ],
    });
    const { affected } = whatIf([called], { policy: later }, '2024-09-03');
    expect(affected[0]?.differences.map(({ because }) => because).join()).toContain(
      '6 September 2024',
    );
  });
});
