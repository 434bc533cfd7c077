/** What facts a request for the next stage takes, and which facts a policy can ask of one. */
import { describe, expect, test } from 'vitest';
import { assessEscalation, isRequestFact } from '../../src/assessments/index.js';
import { replay } from '../../src/complaint/index.js';
import { failure } from '../calendar/wrong.js';
import { received } from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';

describe('a fact of a request', () => {
  const complaint = replay(policyWith({ stages: [oneStage()] }), [received('2024-02-05')]);
  test.each(['by', 'stage', 'reasons', 'outcomeSought'])('%s is a text', (name) => {
    const error = failure(() => assessEscalation(complaint, { on: '2024-02-06', [name]: 1 }));
    expect(error.issues).toEqual([{ path: name, message: '1: it should be a text' }]);
  });

  test.each(['newEvidence', 'outsideRemit', 'excessive'])('%s is yes or no', (name) => {
    const error = failure(() => assessEscalation(complaint, { on: '2024-02-06', [name]: 'yes' }));
    expect(error.issues).toEqual([
      { path: name, message: expect.stringContaining('true or false') },
    ]);
  });

  test.each([
    { because: 'of the request', name: 'newEvidence', is: true },
    { because: 'of the matter', name: 'happenedOn', is: true },
    { because: 'of the complaint', name: 'adjustmentsNeeded', is: true },
    { because: 'of the event that is recorded', name: 'note', is: true },
    { because: 'of a policy’s own', name: 'boat', is: false },
    { because: 'of every object', name: 'constructor', is: false },
  ])('is known by its name, or not: $because', ({ name, is }) => {
    expect(isRequestFact(name)).toBe(is);
  });
});
