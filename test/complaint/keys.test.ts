/** A fact delivered twice is recorded once: `key` tells one delivery from another. */
import { describe, expect, test } from 'vitest';
import {
  checkEvent,
  openComplaint,
  recordEvent,
  replay,
  restore,
  serialise,
} from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { received } from '../support/histories.js';

const receipt = received('2019-01-07', { subject: 'housing', key: 'msg-0' });
const told: ComplaintEvent = {
  on: '2019-01-08',
  type: 'ombudsman.determined',
  orders: [{ what: 'apologise', dueBy: '2019-02-01' }],
  key: 'msg-1',
};
const turned: ComplaintEvent = {
  key: 'msg-1',
  orders: [{ dueBy: '2019-02-01', what: 'apologise' }],
  type: 'ombudsman.determined',
  on: '2019-01-08',
};
const complaint = recordEvent(openComplaint(housingPlus2018, receipt), told);

describe('a key stands for one fact', () => {
  test.each<{ because: string; again: ComplaintEvent }>([
    { because: 'the same content', again: { ...told } },
    { because: 'the same content, its fields in another order', again: turned },
    { because: 'the receipt, delivered twice', again: { ...receipt } },
  ])('$because: recorded once, silently', ({ again }) => {
    expect(recordEvent(complaint, again)).toEqual(complaint);
    expect(recordEvent(complaint, again, again).events).toHaveLength(2);
    expect(replay(housingPlus2018, [again, receipt, told]).events).toHaveLength(2);
    expect(checkEvent(complaint, again)).toMatchObject({
      possible: true,
      regular: true,
      opens: [],
      settles: [],
      breaches: [],
    });
  });

  test('other content under the same key is refused, and both are shown', () => {
    const other: ComplaintEvent = { ...told, on: '2019-01-09' };
    const refused = expect.objectContaining({
      code: 'event/impossible',
      message: expect.stringMatching(/msg-1.*2019-01-08.*2019-01-09/s),
    });
    expect(() => recordEvent(complaint, other)).toThrow(refused);
    expect(() => replay(housingPlus2018, [receipt, told, other])).toThrow(refused);
    expect(checkEvent(complaint, other)).toMatchObject({ possible: false });
  });

  test('it is kept: saved, restored, recorded again', () => {
    const restored = restore(serialise(complaint), { policies: [housingPlus2018] });
    expect(restored).toEqual(complaint);
    expect(recordEvent(restored, turned)).toEqual(complaint);
  });

  test('without a key, two facts of one kind are two facts', () => {
    const { key, ...bare } = told;
    expect(recordEvent(complaint, bare, bare).events).toHaveLength(4);
    expect(key).toBe('msg-1');
  });
});
