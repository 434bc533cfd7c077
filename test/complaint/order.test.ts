import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Complaint } from '../../src/complaint/index.js';
import {
  breachesOf,
  notShown,
  obligationsOf,
  openComplaint,
  recordEvent,
  replay,
  serialise,
  signpostsOf,
} from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { LATER, received, WHOLE_HISTORY } from '../support/histories.js';

/** Facts that crowd into the same days, each naming the stage it belongs to. */
const CROWDED: readonly ComplaintEvent[] = [
  { on: '2018-12-10', type: 'advocate.authorised', signed: true },
  { on: '2018-12-20', type: 'adjustment.agreed', adjustment: 'large print' },
  { on: '2018-12-20', type: 'complaint.acknowledged', stage: 'stage-1' },
  { on: '2018-12-21', type: 'complaint.acknowledged', stage: 'stage-1', by: 'officer' },
  { on: '2019-01-07', type: 'response.extended', stage: 'stage-1', newDueDate: '2019-01-11' },
  { on: '2019-01-07', type: 'response.sent', stage: 'stage-1' },
  { on: '2019-01-15', type: 'response.extended', stage: 'stage-1', newDueDate: '2019-01-18' },
  { on: '2019-01-15', type: 'escalation.requested', stage: 'stage-2' },
  { on: '2019-01-15', type: 'complaint.resolved', stage: 'stage-1' },
  { on: '2019-01-15', type: 'complaint.reopened', stage: 'stage-1' },
  { on: '2019-02-05', type: 'escalation.refused', stage: 'stage-2', ground: 'excessive' },
  { on: '2019-02-05', type: 'response.extended', stage: 'stage-2', newDueDate: '2019-02-21' },
  { on: '2019-02-05', type: 'advocate.ended' },
  { on: '2019-02-20', type: 'complaint.withdrawn' },
  { on: '2019-02-20', type: 'advocate.authorised', signed: false },
  { on: '2019-02-20', type: 'escalation.requested', stage: 'stage-3' },
  { on: '2019-03-22', type: 'form.returned', stage: 'stage-3' },
  { on: '2019-05-24', type: 'decision.sent', stage: 'stage-3', inWriting: false },
  { on: '2019-05-24', type: 'complaint.lapsed', stage: 'stage-3' },
  { on: '2019-06-10', type: 'ombudsman.referred' },
  { on: '2019-06-10', type: 'complaint.reopened', stage: 'stage-3' },
];

const receipt = received('2018-12-20', { subject: 'housing' });
const facts: readonly ComplaintEvent[] = [...WHOLE_HISTORY.slice(1), ...CROWDED];
const opened = openComplaint(housingPlus2018, receipt);
const inOneGo = recordEvent(opened, ...facts);

/** All that can be asked of a complaint. */
const everything = (complaint: Complaint) => ({
  events: complaint.events,
  history: complaint.history,
  duties: obligationsOf(complaint, LATER, { by: ['policy'] }),
  breaches: breachesOf(complaint, LATER),
  notShown: notShown(complaint, LATER),
  signposts: signpostsOf(complaint, LATER),
  saved: serialise(complaint),
});
const expected = everything(inOneGo);

const shuffled = (items: readonly ComplaintEvent[]) =>
  fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });

describe('the order of recording cannot matter where every fact names its stage', () => {
  test('recorded one at a time, in any order', () => {
    fc.assert(
      fc.property(shuffled(facts), (order) => {
        const complaint = order.reduce((so, fact) => recordEvent(so, fact), opened);
        expect(everything(complaint)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('recorded in chunks, in any order', () => {
    fc.assert(
      fc.property(shuffled(facts), fc.integer({ min: 1, max: 12 }), (order, size) => {
        let complaint = opened;
        for (let at = 0; at < order.length; at += size) {
          complaint = recordEvent(complaint, ...order.slice(at, at + size));
        }
        expect(everything(complaint)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('replayed from a shuffled list, the receipt among the rest', () => {
    fc.assert(
      fc.property(shuffled([receipt, ...facts]), (order) => {
        expect(everything(replay(housingPlus2018, order))).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });

  test('and of any part of them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...facts]), (some) => {
        const sorted = facts.filter((fact) => some.includes(fact));
        const [one, other] = [recordEvent(opened, ...sorted), recordEvent(opened, ...some)];
        expect(everything(other)).toEqual(everything(one));
      }),
      { numRuns: 30 },
    );
  });

  test('the order in which a fact writes its own fields cannot matter either', () => {
    const turned = facts.map(
      (fact) => Object.fromEntries(Object.entries(fact).reverse()) as unknown as ComplaintEvent,
    );
    expect(everything(recordEvent(opened, ...turned.toReversed()))).toEqual(expected);
  });
});

describe('between days the dates decide, whether or not a stage is named', () => {
  const unnamed: readonly ComplaintEvent[] = [
    { on: '2018-12-20', type: 'complaint.formalised', agreed: true },
    { on: '2018-12-21', type: 'complaint.acknowledged' },
    { on: '2019-01-15', type: 'response.sent' },
    { on: '2019-02-04', type: 'escalation.requested' },
    { on: '2019-02-05', type: 'complaint.acknowledged' },
    { on: '2019-02-20', type: 'response.sent' },
    { on: '2019-03-15', type: 'escalation.requested' },
    { on: '2019-03-19', type: 'call.made' },
    { on: '2019-04-12', type: 'form.returned' },
  ];

  test('one fact a day, in any order', () => {
    const straight = everything(recordEvent(opened, ...unnamed));
    fc.assert(
      fc.property(shuffled(unnamed), (order) => {
        const complaint = order.reduce((so, fact) => recordEvent(so, fact), opened);
        expect(everything(complaint)).toEqual(straight);
      }),
      { numRuns: 30 },
    );
  });
});
