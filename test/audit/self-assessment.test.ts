import { describe, expect, test } from 'vitest';
import { auditPolicy, selfAssessment } from '../../src/audit/index.js';
import { type Code, code2022, code2024, readWith } from '../../src/codes/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';

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
      comply: 'to be reviewed',
    },
    {
      because: 'not seen',
      policy: creativeSupport2022,
      code: code2022,
      provision: '5.13',
      comply: 'cannot be said',
    },
    {
      because: "the Code's own time is not the policy's",
      policy: readWith(creativeSupport2022, code2022),
      code: code2022,
      provision: '5.13',
      comply: 'cannot be said',
    },
  ])('$provision: $because: $comply', ({ policy, code, provision, comply }) => {
    expect(row(policy, code, provision)?.comply).toBe(comply);
  });

  test('a row has the clause in words as its evidence, and says what to change', () => {
    expect(row(housingPlus2018, code2024, '5.3')).toEqual({
      provision: '5.3',
      level: 'must',
      requirement: 'There must be two stages; a third cannot be justified in any circumstances.',
      comply: 'no',
      evidence:
        '5.4: Stage three: a panel of three, drawn from the Boards of the group and from customers on the Scrutiny Panel, considers the complaint.',
      commentary:
        'The policy has 3 formal stages; the Code allows no more than 2. Take out Stage Three, so that there are 2.',
      checkedAgainstText: true,
    });
  });
  test('no clause, no evidence', () => {
    expect(row(housingPlus2018, code2024, '1.2')?.evidence).toBe('');
  });
  test('what was filled in is said to be', () => {
    const read = readWith(creativeSupport2022, code2022);
    expect(row(read, code2022, '5.13')?.commentary).toContain(
      'The policy does not say so: the value was filled in from the Complaint Handling Code (2022), 5.13.',
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
