import { describe } from 'vitest';
import { code2020, code2022 } from '../../src/codes/index.js';
import type { PauseRule, Policy } from '../../src/policy/index.js';
import { informalStage, workingDays } from '../support/policies.js';
import type { Changes } from './two-stages.js';
import { rows } from './two-stages.js';

describe('times', () => {
  const one = (parts: Changes['one'] & object): Changes => ({ one: parts });
  const acknowledged = 'complaint.acknowledged';
  const closed = { closures: [{ clause: '0', date: '2024-12-27', title: 'Closed' }] } as const;
  const pausing = (of?: PauseRule['of']): Pick<Policy, 'pauses'> => ({
    pauses: [
      {
        ...{ clause: '0', from: 'complaint.paused', until: 'complaint.resumed', effect: 'shift' },
        ...(of && { of }),
      },
    ],
  });
  rows([
    { because: 'ten working days', provision: '6.3', verdict: 'meets' },
    {
      because: 'fifteen working days',
      ...one({ respond: workingDays(15, acknowledged) }),
      provision: '6.3',
      verdict: 'fails',
    },
    {
      because: 'ten calendar days never end later',
      ...one({ respond: { amount: 10, unit: 'calendar-days', from: acknowledged } }),
      provision: '6.3',
      verdict: 'meets',
    },
    {
      because: 'two weeks from a Saturday end on a Saturday',
      ...one({ respond: { amount: 2, unit: 'weeks', from: acknowledged } }),
      provision: '6.3',
      verdict: 'review',
    },
    {
      because: 'fifteen calendar days can hold eleven working days',
      ...one({ respond: { amount: 15, unit: 'calendar-days', from: acknowledged } }),
      provision: '6.3',
      verdict: 'fails',
    },
    {
      because: 'a month',
      ...one({ respond: { amount: 1, unit: 'months', from: acknowledged } }),
      provision: '6.3',
      verdict: 'fails',
    },
    {
      because: 'bare ten days, either way',
      ...one({ respond: { amount: 10, unit: 'days', from: acknowledged } }),
      provision: '6.3',
      verdict: 'meets',
    },
    {
      because: 'bare eleven days, as working days too long',
      ...one({
        respond: { amount: 11, unit: 'days', readAs: 'calendar-days', from: acknowledged },
      }),
      provision: '6.3',
      verdict: 'review',
    },
    {
      because: 'bare fifteen days, either way too long',
      ...one({ respond: { amount: 15, unit: 'days', from: acknowledged } }),
      provision: '6.3',
      verdict: 'fails',
    },
    {
      because: 'eleven days of which the first counts, from a Saturday',
      ...one({ respond: { ...workingDays(11, acknowledged), counting: 'include-start' } }),
      provision: '6.3',
      verdict: 'fails',
    },
    {
      because: 'time limit not stated',
      ...one({ respond: 'not-stated' }),
      provision: '6.3',
      verdict: 'fails',
    },
    {
      because: 'a time limit not available',
      ...one({ respond: 'not-seen' }),
      provision: '6.3',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'a start not stated',
      ...one({ respond: { amount: 10, unit: 'working-days', from: 'not-stated' } }),
      provision: '6.3',
      verdict: 'review',
    },
    {
      because: 'a start not seen',
      ...one({ respond: { amount: 10, unit: 'working-days', from: 'not-seen' } }),
      provision: '6.3',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'too long, whatever it runs from',
      ...one({ respond: { amount: 11, unit: 'working-days', from: 'not-seen' } }),
      provision: '6.3',
      verdict: 'fails',
    },
    {
      because: 'from receipt is stricter, by another clock',
      ...one({ respond: workingDays(10, 'complaint.received') }),
      provision: '6.3',
      verdict: 'review',
    },
    {
      because: 'from receipt, and longer than from an acknowledgement at once',
      ...one({ respond: workingDays(12, 'complaint.received') }),
      provision: '6.3',
      verdict: 'fails',
    },
    {
      because: 'from a later day than the Code, and later in all',
      code: code2020,
      provision: 'text:stage-1-time',
      verdict: 'fails',
    },
    {
      because: 'from a later day than the Code, but no later in all',
      code: code2020,
      ...one({
        acknowledge: workingDays(2, 'complaint.received'),
        respond: workingDays(8, acknowledged),
      }),
      provision: 'text:stage-1-time',
      verdict: 'review',
    },
    {
      because: 'how late it can begin was not seen',
      code: code2020,
      ...one({ acknowledge: 'not-seen' }),
      provision: 'text:stage-1-time',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'how late it can begin is not stated',
      code: code2020,
      ...one({ acknowledge: 'not-stated' }),
      provision: 'text:stage-1-time',
      verdict: 'fails',
    },
    {
      because: 'from the end of an informal step, no later in all',
      before: informalStage([{ clause: '0', ...workingDays(3, 'complaint.received') }]),
      ...one({
        opensOn: ['complaint.formalised', { expiryOf: 'informal/resolve' }],
        respond: { amount: 7, unit: 'working-days', from: { expiryOf: 'informal/resolve' } },
      }),
      provision: '6.3',
      verdict: 'review',
    },
    {
      because: 'from something that may never come',
      ...one({ respond: workingDays(5, 'complaint.allocated') }),
      provision: '6.3',
      verdict: 'fails',
    },
    {
      because: 'logged as it is acknowledged',
      ...one({ extension: 'none' }),
      code: code2022,
      provision: '5.1',
      verdict: 'meets',
    },
    {
      because: 'no acknowledgement',
      ...one({ acknowledge: undefined, respond: workingDays(10, 'complaint.received') }),
      provision: '6.2',
      verdict: 'fails',
    },
    {
      because: "the landlord's own closure days",
      parts: closed,
      provision: '6.3',
      verdict: 'review',
    },
    {
      because: 'a closure day and a day to spare',
      parts: closed,
      ...one({ respond: workingDays(9, acknowledged) }),
      provision: '6.3',
      verdict: 'meets',
    },
    {
      because: 'a clock that can be stopped',
      parts: pausing(),
      provision: '6.3',
      verdict: 'review',
      says: /paused/,
    },
    {
      because: 'a clock that can be stopped for another duty',
      parts: pausing(['acknowledge']),
      provision: '6.3',
      verdict: 'meets',
    },
    {
      because: 'a clock that can be stopped, of too long a time',
      parts: pausing(),
      ...one({ respond: workingDays(15, acknowledged) }),
      provision: '6.3',
      verdict: 'fails',
    },
    {
      because: 'closure days do not lengthen calendar days',
      parts: closed,
      ...one({ respond: { amount: 10, unit: 'calendar-days', from: acknowledged } }),
      provision: '6.3',
      verdict: 'meets',
    },
    {
      because: 'closure days, from another day than the Code',
      parts: closed,
      ...one({ respond: workingDays(10, 'complaint.received') }),
      provision: '6.3',
      verdict: 'review',
      says: /closure days/,
    },
  ]);
});

describe('how an answer is put off', () => {
  const days = (amount: number) => ({ amount, unit: 'working-days' }) as const;
  const tier = (cases: string) => ({
    clause: '3',
    each: 'not-stated',
    inAll: 'not-stated',
    times: 'not-stated',
    by: 'right',
    cases,
  });
  const put = (parts: object): Changes => ({
    one: {
      extension: {
        clause: '3',
        each: 'not-stated',
        inAll: days(10),
        times: 'not-stated',
        by: 'right',
        cases: 'where the complexity of the complaint calls for it',
        ...parts,
      },
    },
  });
  rows([
    {
      because: 'up to the cap, in the cases of the Code',
      ...put({}),
      provision: '6.4',
      verdict: 'meets',
    },
    {
      because: 'over the cap, which is soft',
      ...put({ inAll: days(15) }),
      provision: '6.4',
      verdict: 'review',
    },
    { because: 'no maximum', ...put({ inAll: 'none' }), provision: '6.4', verdict: 'review' },
    {
      because: 'a maximum not seen',
      ...put({ inAll: 'not-seen' }),
      provision: '6.4',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'five days, twice',
      ...put({ inAll: 'not-stated', each: days(5), times: 2 }),
      provision: '6.4',
      verdict: 'meets',
    },
    {
      because: 'five days, as often as one likes',
      ...put({ inAll: 'not-stated', each: days(5) }),
      provision: '6.4',
      verdict: 'review',
    },
    {
      because: 'in cases of its own',
      ...put({ cases: 'when we are busy' }),
      provision: '6.4',
      verdict: 'review',
    },
    { because: 'never', one: { extension: 'none' }, provision: '6.4', verdict: 'meets' },
    {
      because: 'not seen',
      one: { extension: 'not-seen' },
      provision: '6.4',
      verdict: 'cannot-be-assessed',
    },
    {
      because: 'longer without agreement',
      code: code2022,
      ...put({ inAll: 'none' }),
      provision: '5.2',
      verdict: 'fails',
    },
    {
      because: 'longer with agreement',
      code: code2022,
      ...put({ inAll: 'none', by: 'agreement' }),
      provision: '5.2',
      verdict: 'meets',
    },
    {
      because: 'a second tier like that of the Code',
      ...put({ beyond: tier('with good reason') }),
      provision: '6.4',
      verdict: 'meets',
    },
    {
      because: 'a second tier of its own',
      ...put({ beyond: tier('at Christmas') }),
      provision: '6.4',
      verdict: 'review',
    },
    {
      because: 'a second tier by right with good reason: that it is agreed is only recommended',
      code: code2022,
      ...put({ cases: 'exceptionally', beyond: tier('with good reason') }),
      provision: '5.1',
      verdict: 'meets',
    },
    {
      because: 'never, as often as there can be none',
      ...put({ times: 'none' }),
      provision: '6.4',
      verdict: 'meets',
    },
    ...['6.4', '6.5'].map((provision) => ({
      because: 'there can be none, so no letter has to say anything',
      ...put({ times: 'none' }),
      provision,
      verdict: 'meets',
      silent: true as const,
    })),
    {
      because: 'there can be none, but in a second tier',
      ...put({ times: 'none', beyond: tier('with good reason') }),
      provision: '6.5',
      verdict: 'fails',
      silent: true,
    },
    {
      because: "the landlord's own closure days can lengthen it",
      ...put({}),
      parts: { closures: [{ clause: '0', date: '2024-12-27', title: 'Closed' }] },
      provision: '6.4',
      verdict: 'review',
      says: /closure days/,
    },
    {
      because: 'on what footing was not seen',
      code: code2022,
      ...put({ inAll: 'none', by: 'not-seen' }),
      provision: '5.2',
      verdict: 'cannot-be-assessed',
    },
    { because: 'never so long', code: code2022, ...put({}), provision: '5.2', verdict: 'meets' },
    {
      because: 'the letter does not name the Ombudsman',
      ...put({}),
      provision: '6.5',
      verdict: 'fails',
      silent: true,
    },
    { because: 'the letter names the Ombudsman', ...put({}), provision: '6.5', verdict: 'meets' },
    {
      because: 'there are no such letters',
      one: { extension: 'none' },
      provision: '6.5',
      verdict: 'meets',
    },
  ]);
});
