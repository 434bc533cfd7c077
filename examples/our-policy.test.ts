/**
 * The tests of a landlord's policy, to be read aloud. Each heading is a clause of the
 * policy, which is in our-policy.json; each test is something that must be so under it.
 */
import { readFileSync } from 'node:fs';
import { assessEscalation, definePolicy } from 'housing-complaints';
import { story } from 'housing-complaints/testing';
import { matchers } from 'housing-complaints/testing/vitest';
import { describe, expect, test } from 'vitest';

expect.extend(matchers);

const policy = definePolicy(
  JSON.parse(readFileSync(new URL('./our-policy.json', import.meta.url), 'utf8')),
);

/** A leak, against which nothing stands. */
const leak = {
  raisedOn: '2024-09-02',
  happenedOn: '2024-08-19',
  about: ['repairs'],
  legalProceedings: 'none',
  repeatsExhausted: false,
} as const;

// On Monday 2 September 2024 somebody complains of it, and on Wednesday we acknowledge that.
const received = story(policy).on('2024-09-02').received({ subject: 'housing' });
const acknowledged = received.on('2024-09-04').acknowledged();
const answered = acknowledged
  .on('2024-09-17')
  .answered({ outcome: 'not-upheld', contents: ['escalation-right'] });
const escalated = answered.on('2024-09-24').escalated();

describe('2.1 What happened more than 12 months ago', () => {
  test('twelve months to the day are not more than twelve months', () => {
    expect({ ...leak, happenedOn: '2023-09-02' }).toBeInScope(policy);
  });
  test('one more day is', () => {
    expect({ ...leak, happenedOn: '2023-09-01' }).toBeExcludedUnder('2.1', policy);
  });
  test('where nobody knows when it happened, we have to ask', () => {
    const { happenedOn, ...undated } = leak;
    expect(undated).toBeUndetermined(policy, 'happenedOn');
  });
});

describe('2.2 What is before a court', () => {
  test('a claim that has been filed keeps a complaint out', () => {
    expect({ ...leak, legalProceedings: 'filed' }).toBeExcludedUnder('2.2', policy);
  });
  test('a letter from a solicitor does not', () => {
    expect({ ...leak, legalProceedings: 'solicitors-letter' }).toBeInScope(policy);
  });
});

describe('2.3 What has been through both stages', () => {
  test('we need not look into it again', () => {
    expect({ ...leak, repeatsExhausted: true }).toBeExcludedUnder('2.3', policy);
  });
});

describe('2.4 Saying that we do not take a complaint', () => {
  test('by telephone, and with no word on the Ombudsman, is not how we do it', () => {
    const told = received.excluded({
      grounds: ['2.2'],
      inWriting: false,
      reasons: 'It is before a court.',
      toldOfOmbudsman: false,
    });
    expect(told).toBreach('not-in-writing');
    expect(told).toBreach('missing-signpost');
    expect(told).not.toBreach('missing-reasons');
  });
  test('in writing, with the reasons, we keep to our policy', () => {
    const told = received.excluded({
      grounds: ['2.2'],
      inWriting: true,
      reasons: 'It is before a court.',
      toldOfOmbudsman: true,
    });
    expect(told).toBreachNothing();
    expect(told).toHaveEndedAs('excluded');
    expect(told).toSignpost('housing-ombudsman');
  });
});

describe('3.1 Stage 1: the acknowledgement', () => {
  test('is due 5 working days after receipt', () => {
    expect(received).toFallDueOn('2024-09-09', 'stage-1/acknowledge');
  });
  test('is in time on the fifth', () => {
    expect(received.workingDaysLater(5).acknowledged()).toHaveMet('stage-1/acknowledge');
  });
  test('is late on the sixth', () => {
    expect(received.workingDaysLater(6).acknowledged()).toBeLate('stage-1/acknowledge', { by: 1 });
  });
  test('a complaint that comes on a Saturday waits for Monday', () => {
    const onSaturday = story(policy).on('2024-09-07').received();
    expect(onSaturday).toFallDueOn('2024-09-13', 'stage-1/acknowledge');
  });
});

describe('3.2 Stage 1: the answer', () => {
  test('is due 10 working days after the acknowledgement', () => {
    expect(acknowledged).toFallDueOn('2024-09-18', 'stage-1/respond');
  });
  test('is not late on the tenth working day, and overdue the day after', () => {
    expect(acknowledged.on('2024-09-18')).toBeOpen('stage-1/respond');
    expect(acknowledged.on('2024-09-19')).toBeOverdue('stage-1/respond', { by: 1 });
  });
  test('over Christmas, bank holidays do not count', () => {
    const christmas = story(policy).on('2024-12-20').received().on('2024-12-23').acknowledged();
    expect(christmas).toFallDueOn('2025-01-09', 'stage-1/respond');
  });
  test('where we never acknowledged, counts from the last day for that', () => {
    expect(received.on('2024-09-10')).toFallDueOn('2024-09-23', 'stage-1/respond');
  });
});

describe('3.3 Stage 1: when we need longer', () => {
  const reasons = 'We are waiting for a report.';

  test('a letter in time puts the answer off', () => {
    const told = acknowledged.on('2024-09-16').extended({ newDueDate: '2024-09-25', reasons });
    expect(told).toFallDueOn('2024-09-25', 'stage-1/respond');
    expect(told).toBreachNothing();
  });
  test('by at most 10 working days', () => {
    const told = acknowledged.on('2024-09-16').extended({ newDueDate: '2024-10-31', reasons });
    expect(told).toFallDueOn('2024-10-02', 'stage-1/respond');
    expect(told).toBreach('extension-too-long');
  });
  test('a letter after the time is up puts off nothing', () => {
    const told = acknowledged.on('2024-09-19').extended({ newDueDate: '2024-09-25', reasons });
    expect(told).toFallDueOn('2024-09-18', 'stage-1/respond');
  });
  test('a letter without a reason breaks our policy', () => {
    const told = acknowledged.on('2024-09-16').extended({ newDueDate: '2024-09-25', reasons: '' });
    expect(told).toBreach('3.3');
  });
});

describe('3.4 Asking for Stage 2', () => {
  test('our answer says how', () => {
    expect(answered).toBreachNothing();
    expect(acknowledged.answered({ contents: ['decision'] })).toBreach('3.4');
  });
  test('is possible for 28 days, weekends and holidays included', () => {
    expect(answered).toFallDueOn('2024-10-15', 'stage-1/escalate');
    expect(answered).toBeAbleTo('escalation.requested');
    expect(answered.on('2024-10-16')).toHaveLapsed('stage-1/escalate');
  });
  test('takes the complaint to Stage 2', () => {
    expect(escalated).toBeAt('stage-2');
  });
});

describe('4.1 and 4.2 Stage 2: the acknowledgement and the answer', () => {
  const request = escalated.on('2024-09-27').acknowledged();

  test('the acknowledgement is due 5 working days after the request', () => {
    expect(escalated).toFallDueOn('2024-10-01', 'stage-2/acknowledge');
  });
  test('the answer is due 20 working days after that', () => {
    expect(request).toFallDueOn('2024-10-25', 'stage-2/respond');
  });
  test('a director answers, and nobody else', () => {
    const contents = ['ombudsman-details'];
    expect(request.answered({ decidedBy: 'director', contents })).toBreachNothing();
    expect(request.answered({ decidedBy: 'manager', contents })).toBreach('wrong-handler');
  });
});

describe('4.4 The end', () => {
  const ended = escalated.on('2024-09-27').acknowledged().on('2024-10-25').answered({});

  test('comes with the answer at Stage 2', () => {
    expect(ended).toHaveEndedAs('exhausted');
  });
  test('the answer tells of the Ombudsman', () => {
    const told = escalated.acknowledged().answered({ contents: ['decision'] });
    expect(told).toBreach('4.4');
  });
});

describe('4.5 Refusing Stage 2', () => {
  test('we can where what is asked for is not ours to give', () => {
    const request = { on: '2024-09-24', outsideRemit: true } as const;
    expect(assessEscalation(answered.complaint, request)).toBeRefusableUnder('4.5');
  });
  test('we cannot for any other reason', () => {
    const request = { on: '2024-09-24', outsideRemit: false } as const;
    expect(assessEscalation(answered.complaint, request)).not.toBeRefusableUnder('4.5');
  });
  test('a refusal by a director, in writing, ends the complaint', () => {
    const refused = escalated.refused({
      ground: 'not-ours-to-give',
      authorisedBy: 'director',
      inWriting: true,
    });
    expect(refused).toHaveEndedAs('escalation-refused');
    expect(refused).toBreachNothing();
  });
  test('a refusal on the telephone does not count: the complaint stays at Stage 2', () => {
    const refused = escalated.refused({
      ground: 'not-ours-to-give',
      authorisedBy: 'director',
      inWriting: false,
    });
    expect(refused).toBreach('4.5');
    expect(refused).not.toHaveEndedAs('escalation-refused');
    expect(refused).toBeAt('stage-2');
    expect(refused.on('2024-10-02')).toBeOverdue('stage-2/acknowledge');
  });
});

describe('5 Where to go then', () => {
  const end = { contents: ['ombudsman-details'] };

  test('5.1 to the Housing Ombudsman', () => {
    expect(escalated.acknowledged().answered(end)).toSignpost('housing-ombudsman');
  });
  test("5.2 about personal data, to the Information Commissioner's Office too", () => {
    const told = story(policy)
      .on('2024-09-02')
      .received({ subject: 'data-protection' })
      .answered()
      .escalated()
      .answered(end);
    expect(told).toSignpost('housing-ombudsman');
    expect(told).toSignpost('information-commissioner');
    expect(escalated.acknowledged().answered(end)).not.toSignpost('information-commissioner');
  });
});
