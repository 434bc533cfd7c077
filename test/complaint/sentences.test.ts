/** A sentence is worked out when it is read, and nobody can tell. */
import { inspect } from 'node:util';
import { describe, expect, test, vi } from 'vitest';
import { assessEscalation } from '../../src/assessments/index.js';
import { breachesOf, notShown, withSentence } from '../../src/complaint/index.js';
import { received, underHousingPlus } from '../support/histories.js';

const complaint = underHousingPlus(
  received('2018-12-20'),
  { on: '2018-12-20', type: 'complaint.formalised' },
  { on: '2019-01-31', type: 'complaint.resolved' },
);
const verdicts = {
  'a breach': breachesOf(complaint, '2019-03-01')[0],
  'what is not shown': notShown(complaint, '2019-03-01')[0],
  'a finding': assessEscalation(complaint, { on: '2019-01-02' }).findings[0],
};

describe.each(Object.entries(verdicts))('%s', (_, verdict) => {
  const because = verdict?.because;
  test('says why in a plain string, whichever way it is copied', () => {
    expect(because).toMatch(/^[A-Z‘].*\.$/);
    expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
    expect({ ...verdict }).toEqual(verdict);
    expect(structuredClone(verdict)).toEqual(verdict);
    expect(Object.keys(verdict ?? {})).toContain('because');
  });
  test('shows it in a console, and keeps it', () => {
    expect(inspect(verdict)).not.toContain('Getter');
    expect(inspect(verdict)).toContain('because');
    expect(() => Object.assign(verdict as object, { because: '' })).toThrow(TypeError);
  });
});

test('a sentence is worked out once, and only if it is read', () => {
  const say = vi.fn(() => 'So it is.');
  const verdict = withSentence({ kind: 'late' }, say);
  expect(say).not.toHaveBeenCalled();
  expect([verdict.because, verdict.because]).toEqual(['So it is.', 'So it is.']);
  expect(say).toHaveBeenCalledTimes(1);
});
