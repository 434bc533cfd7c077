import { describe, expect, test } from 'vitest';
import type { PolicyAudit } from '../../src/audit/index.js';
import { auditPolicy, selfAssessment } from '../../src/audit/index.js';
import type { Code } from '../../src/codes/index.js';
import { code2020, code2022, code2024, readWith } from '../../src/codes/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { informalStage } from '../support/policies.js';
import { found, withTwo } from './two-stages.js';

const row = (policy: Policy, code: Code, provision: string) =>
  selfAssessment(auditPolicy(policy, code)).find((one) => one.provision === provision);

describe('the form that landlords publish', () => {
  test.each([
    { because: 'met', policy: housingPlus2018, code: code2024, provision: '6.2', comply: 'yes' },
    { because: 'not met', policy: housingPlus2018, code: code2024, provision: '5.3', comply: 'no' },
    {
      because: 'for a person',
      policy: housingPlus2018,
      code: code2024,
      provision: '6.3',
      comply: 'needs review',
    },
    {
      because: 'not seen',
      policy: creativeSupport2022,
      code: code2022,
      provision: '5.13',
      comply: 'cannot be assessed',
    },
    {
      because: "the Code's own time is not the policy's",
      policy: readWith(creativeSupport2022, code2022),
      code: code2022,
      provision: '5.13',
      comply: 'cannot be assessed',
    },
  ])('$provision: $because: $comply', ({ policy, code, provision, comply }) => {
    expect(row(policy, code, provision)?.comply).toBe(comply);
  });

  test('a row has the clause in words as its evidence, and says what to change', () => {
    expect(row(housingPlus2018, code2024, '5.3')).toEqual({
      provision: '5.3',
      level: 'must',
      requirement: 'There must be 2 stages, and a third cannot be justified in any circumstances.',
      comply: 'no',
      evidence:
        '5.4: Stage three: a panel of three, drawn from the Boards of the group and from customers on the Scrutiny Panel, considers the complaint.',
      commentary:
        'The policy has 3 formal stages. The Code allows no more than 2. Remove Stage Three, so that there are 2 stages.',
      checkedAgainstText: true,
    });
  });
  test('no clause, no evidence', () => {
    expect(row(housingPlus2018, code2024, '1.2')?.evidence).toBe('');
  });
  test('what was filled in is said to be', () => {
    const read = readWith(creativeSupport2022, code2022);
    expect(row(read, code2022, '5.1')).toMatchObject({
      filledFrom: 'Complaint Handling Code (2022), 5.1',
      commentary: expect.stringMatching(
        /^The following is taken from the Complaint Handling Code \(2022\), 5\.1\. .*are not the policy's own\.$/,
      ),
    });
    expect(row(read, code2022, '5.1')?.commentary).not.toMatch(
      /The policy (requires|allows|gives|lets)/,
    );
  });
  test('what was filled in from a provision not compared with the text is said to be', () => {
    const read = readWith(creativeSupport2022, code2022);
    expect(row(read, code2022, '5.13')?.commentary).toContain(
      'Complaint Handling Code (2022), 5.13 (not checked against the text of the Code)',
    );
  });
  test.each([
    { because: 'fails', provision: 'text:stage-1-time', verdict: 'fails' },
    { because: 'meets', provision: 'text:stage-2-time', verdict: 'meets' },
    { because: 'is for a person', code: code2022, provision: '4.1', verdict: 'review' },
  ])(
    'whether what was filled in $because, the policy never said it',
    ({ code = code2020, provision, verdict }) => {
      const audit = auditPolicy(readWith(creativeSupport2022, code2022), code);
      expect(audit.findings.find((one) => one.provision === provision)).toMatchObject({
        verdict,
        withoutFilling: 'cannot-be-assessed',
        filledFrom: expect.any(String),
      });
      expect(selfAssessment(audit).find((one) => one.provision === provision)?.comply).toBe(
        'cannot be assessed',
      );
    },
  );
  test("the policy's own words fail whatever was filled in", () => {
    const read = readWith(
      withTwo({
        before: { ...informalStage('not-stated'), name: 'Stage 0' },
        one: { opensOn: ['complaint.formalised'], respond: 'not-seen' },
      }),
      code2022,
    );
    expect(found(read, code2024, '6.3')).toMatchObject({ verdict: 'meets' });
    expect(found(read, code2022, '5.1')?.filledFrom).toBe('Complaint Handling Code (2022), 5.1');
    expect(row(read, code2022, '4.1')?.comply).toBe('no');
  });
  test.each([undefined, null, 'an audit', {}])('misuse: %s', (given) => {
    expect(() => selfAssessment(given as unknown as PolicyAudit)).toThrow(
      expect.objectContaining({ code: 'argument/invalid' }),
    );
  });
  test('a provision not compared with the text is marked', () => {
    expect(row(housingPlus2018, code2024, '6.16')?.checkedAgainstText).toBe(false);
  });
  test('one row for each finding, in the order of the edition', () => {
    const audit = auditPolicy(housingPlus2018, code2024);
    expect(selfAssessment(audit).map(({ provision }) => provision)).toEqual(
      audit.findings.map(({ provision }) => provision),
    );
  });
});
