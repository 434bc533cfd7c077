/** How the Code's text was read stands beside what rests on it, and another reading makes nothing certain. */
import { describe, expect, test } from 'vitest';
import { auditPolicy } from '../../src/audit/index.js';
import { code2020, code2022, code2024 } from '../../src/codes/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import { extension, oneStage, policyWith, refusalInWriting } from '../support/policies.js';
import { laterStage, WINDOW } from '../support/stages.js';
import { audit } from './audited.js';
import { found, withTwo } from './two-stages.js';

const readings = (provision: string, findings: ReturnType<typeof audit>['findings']) =>
  findings.filter((one) => one.provision === provision);

describe('how the text was read stands beside', () => {
  test.each([
    { code: code2022, provision: '4.1', says: /‘days’\. These are read as working days/ },
    { code: code2024, provision: '3.7', says: /read as something that the policy does/ },
    { code: code2024, provision: '6.3', says: undefined },
  ])('the verdict on a policy: $code.edition, $provision', ({ code, provision, says }) => {
    const { reading } = found(housingPlus2018, code, provision) ?? {};
    if (says) expect(reading).toMatch(says);
    else expect(reading).toBeUndefined();
  });

  const late = audit('2024-08-01', [
    { on: '2024-05-06', type: 'complaint.received', subject: 'housing' },
    { on: '2024-05-07', type: 'complaint.acknowledged' },
    { on: '2024-06-03', type: 'response.extended', newDueDate: '2024-06-10', reasons: 'A survey.' },
    { on: '2024-06-07', type: 'response.sent' },
  ]);
  test('a holding letter that came after the due date, and the answer that is late for it', () => {
    expect(readings('6.4', late.findings)).toMatchObject([
      { verdict: 'fails', reading: expect.stringMatching(/by when an extension is notified/) },
      {},
    ]);
    expect(readings('6.3', late.findings)).toMatchObject([
      { verdict: 'fails', reading: expect.stringMatching(/by when an extension is notified/) },
    ]);
  });
  test('but not a holding letter that was in time', () => {
    const { findings } = audit('2024-08-01', [
      { on: '2024-05-06', type: 'complaint.received', subject: 'housing' },
      { on: '2024-05-07', type: 'complaint.acknowledged' },
      { on: '2024-05-20', type: 'response.extended', newDueDate: '2024-05-28', reasons: 'x' },
      { on: '2024-05-24', type: 'response.sent' },
    ]);
    expect(readings('6.4', findings)[0]).toMatchObject({
      verdict: 'meets',
      reading: expect.stringMatching(/^The maximum is read as the total/),
    });
    expect(readings('6.3', findings)[0]?.reading).toBeUndefined();
  });
});

describe('another reading, from memory alone', () => {
  test('is told with what it would come to, and changes no failure into another', () => {
    expect(found(housingPlus2018, code2022, '4.14')).toMatchObject({
      verdict: 'review',
      otherReading: expect.stringMatching(
        /must be the same .* By this reading, the Code is not met\.$/,
      ),
    });
  });
  test('is told without more where it comes to the same', () => {
    expect(found(housingPlus2018, code2024, '8.4')).toBeUndefined();
    expect(found(policyWith({ stages: [oneStage()] }), code2022, '4.14')).toMatchObject({
      verdict: 'meets',
      otherReading: expect.stringMatching(/complaint\.$/),
    });
  });
  test('makes a failure of a third stage in 2020 one for a person', () => {
    const third = laterStage(3, {
      requires: [
        {
          id: 'letters',
          kind: 'missing-content',
          clause: '3',
          of: ['response.extended'],
          holds: {
            all: [
              { fact: 'reasons', given: true },
              { fact: 'newDueDate', given: true },
            ],
          },
          must: 'give the reasons and the new date',
        },
      ],
      extension: extension({
        inAll: { amount: 15, unit: 'working-days' },
        cases: 'to convene a panel',
      }),
    });
    const first = oneStage({ escalate: WINDOW });
    const policy = policyWith({ stages: [first, laterStage(2, { escalate: WINDOW }), third] });
    expect(found(policy, code2020, 'text:stage-3-time')).toMatchObject({
      verdict: 'review',
      reason: 'extensions-beyond-maximum',
      otherReading: expect.stringMatching(
        /no maximum .* By this reading, someone needs to judge\.$/,
      ),
    });
  });
});

describe('as the text was read again', () => {
  test('2022, 5.9: stage 2 is refused only on a ground for exclusion', () => {
    expect(found(housingPlus2018, code2022, '5.9')).toMatchObject({
      verdict: 'fails',
      clause: '5.5',
      reason: 'refusal-ground-no-exclusion',
    });
  });
  test('2024, 2.2: when a complaint is not escalated is set out, too', () => {
    const refusing = withTwo({ parts: { refusal: { ...refusalInWriting, grounds: 'not-seen' } } });
    expect(found(withTwo({}), code2024, '2.2')?.verdict).toBe('fails');
    expect(found(refusing, code2024, '2.2')?.because).toMatch(/grounds for refusal/);
  });
  test('the rows that were missing are judged, as far as a policy shows them', () => {
    const { findings } = auditPolicy(housingPlus2018, code2022);
    const verdicts = findings.map(({ provision, verdict }) => `${provision} ${verdict}`);
    expect(verdicts).toEqual(expect.arrayContaining(['4.5 review', '5.19 meets']));
  });
});
