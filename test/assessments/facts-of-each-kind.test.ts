/** Every fact that a matter, a behaviour or a request can have is of one kind; a policy can add its own. */
import { describe, expect, test } from 'vitest';
import type { Matter } from '../../src/assessments/index.js';
import {
  assessConduct,
  assessEscalation,
  assessScope,
  isRequestFact,
} from '../../src/assessments/index.js';
import { replay } from '../../src/complaint/index.js';
import type { Condition } from '../../src/policy/index.js';
import { failure } from '../calendar/wrong.js';
import { received } from '../support/histories.js';
import { oneStage, policyWith, refusalInWriting } from '../support/policies.js';
import { fact, twoStages } from '../support/stages.js';

const plain = policyWith({ stages: [oneStage()] });

describe('a fact of a matter', () => {
  const given = (facts: object) => ({ raisedOn: '2024-03-10', ...facts }) as Matter;
  const issuesOf = (facts: object) => failure(() => assessScope(plain, given(facts))).issues;

  test.each([
    ...['anonymous', 'constituentComplains', 'withinControl', 'needsResponse', 'receivesService'],
    ...['repeatsExhausted', 'previouslyConsidered', 'alreadyAnswered', 'unreasonable', 'vexatious'],
    ...['triedAtFirstContact', 'ownGround'],
  ])('%s is yes or no', (name) => {
    expect(issuesOf({ [name]: 'yes' })).toEqual([
      { path: name, message: expect.stringContaining("'yes': it should be true or false") },
    ]);
    for (const value of [true, false])
      expect(assessScope(plain, given({ [name]: value })).outcome).toBe('accept');
  });

  test.each(['raisedOn', 'happenedOn', 'knownOn', 'reportedOn'])('%s is a day', (name) => {
    expect(issuesOf({ [name]: '2024-02-30' })).toEqual([
      { path: name, message: expect.stringContaining('the last is 2024-02-29') },
    ]);
    expect(assessScope(plain, given({ [name]: '2024-02-29' })).outcome).toBe('accept');
  });

  test.each([
    { name: 'tenure', right: 'leasehold', among: 'social-rent, affordable-rent' },
    { name: 'raisedBy', right: 'former-tenant', among: 'tenant, leaseholder, former-tenant' },
    { name: 'legalProceedings', right: 'filed', among: 'none, solicitors-letter' },
  ])('$name is one of a list', ({ name, right, among }) => {
    const [issue] = issuesOf({ [name]: 'nobody' });
    expect(issue).toMatchObject({ path: name });
    expect(issue?.message).toContain(among);
    expect(assessScope(plain, given({ [name]: right })).outcome).toBe('accept');
  });
});

test.each([
  ...['unreasonable', 'vexatious', 'disproportionate', 'harassing', 'repetitious'],
  ...['unrealisticOutcomes', 'intendsToPersist', 'repeatsWithMinorDifferences', 'refusesOutcomes'],
])('a fact of a behaviour is yes or no: %s', (name) => {
  const { issues } = failure(() => assessConduct(plain, { [name]: 'yes' }));
  expect(issues).toEqual([{ path: name, message: expect.stringContaining('true or false') }]);
  expect(assessConduct(plain, { [name]: true }).outcome).toBe('not-provided');
});

describe('a fact of a request', () => {
  const complaint = replay(plain, [received('2024-02-05')]);

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

describe('a fact of a policy’s own can be given to a request', () => {
  const [first, second] = twoStages();
  const photo: Condition = { fact: 'photo', is: true };
  const one = { id: 'photo', name: 'has a photo', clause: '3', met: photo };
  const gate = { clause: '3', criteria: [one], passes: 'all', otherwise: 'may-refuse' } as const;
  const refusal = { ...refusalInWriting, grounds: [{ ...one, discretion: 'landlord' as const }] };

  test.each([
    { because: 'by a gate', policy: policyWith({ stages: [first, { ...second, gate }] }) },
    {
      because: 'by a ground for refusing it',
      policy: policyWith({ stages: [first, second], refusal }),
    },
  ])('where it turns on it: $because', ({ policy }) => {
    const complaint = replay(policy, [
      received('2024-02-05'),
      fact('2024-02-06', 'complaint.acknowledged'),
      fact('2024-02-19', 'response.sent'),
    ]);
    const outcomes = [true, false].map(
      (value) => assessEscalation(complaint, { on: '2024-03-01', photo: value }).outcome,
    );
    expect(outcomes.sort()).toEqual(['accept', 'may-refuse']);
    expect(assessEscalation(complaint, { on: '2024-03-01' }).needs).toEqual(['photo']);
  });
});
