import { describe, expect, test } from 'vitest';
import type { OwnAnswer, PolicyAudit } from '../../src/audit/index.js';
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
      comply: '',
      open: 'to-be-judged',
    },
    {
      because: 'not seen',
      policy: creativeSupport2022,
      code: code2022,
      provision: '5.13',
      comply: '',
      open: 'not-available',
    },
    {
      because: "the Code's own time is not the policy's",
      policy: readWith(creativeSupport2022, code2022),
      code: code2022,
      provision: '5.13',
      comply: '',
      open: 'not-available',
    },
    {
      because: 'for complaints to show',
      policy: housingPlus2018,
      code: code2024,
      provision: '7.1',
      comply: '',
      open: 'complaints',
    },
    {
      because: 'for the organisation to show',
      policy: housingPlus2018,
      code: code2024,
      provision: '9.5',
      comply: '',
      open: 'organisation',
    },
  ])('$provision: $because: $comply $open', ({ policy, code, provision, comply, open }) => {
    const found = row(policy, code, provision);
    expect([found?.comply, found?.open]).toEqual([comply, open]);
    expect(Boolean(found?.evidenceAsked)).toBe(open !== undefined);
  });

  test('a row has the clause in words as its evidence, and says what to change', () => {
    expect(row(housingPlus2018, code2024, '5.3')).toEqual({
      provision: '5.3',
      section: '5. The process',
      title: 'No more than 2 stages',
      level: 'must',
      requirement: 'There must be 2 stages, and a third cannot be justified in any circumstances.',
      comply: 'no',
      evidence:
        '5.4: Stage three: a panel of three, drawn from the Boards of the group and from customers on the Scrutiny Panel, considers the complaint.',
      commentary: 'The policy has 3 formal stages. The Code allows no more than 2.',
      advice: 'Remove Stage Three, so that there are 2 stages.',
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
      const filled = selfAssessment(audit).find((one) => one.provision === provision);
      // What the text of 2020 alone says is no row of its form.
      expect(filled?.comply).toBe(code === code2020 ? undefined : '');
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
  test.each([
    // Numbers of rows by section.
    { code: code2020, sections: [3, 1, 6, 9, 2, 4, 1, 3] },
    { code: code2022, sections: [8, 8, 3, 19, 20, 6, 5, 3] },
    { code: code2024, sections: [5, 5, 7, 3, 15, 20, 4, 5, 8] },
  ])('every row of the form of $code.edition, in its order', ({ code, sections }) => {
    const rows = selfAssessment(auditPolicy(housingPlus2018, code));
    const numbers = code.provisions.map(({ number }) => number);
    const places = rows.map(({ provision }) => numbers.indexOf(provision));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const counts = new Map<string, number>();
    for (const { section } of rows) counts.set(section, (counts.get(section) ?? 0) + 1);
    expect([...counts.values()]).toEqual(sections);
    expect([...counts.keys()].every((name, n) => name.startsWith(`${n + 1}. `))).toBe(true);
  });
  test('what only introduces others, or stands in the text alone, is no row', () => {
    expect(row(housingPlus2018, code2024, '1.1')).toBeUndefined();
    expect(row(housingPlus2018, code2020, 'text:stage-1-time')).toBeUndefined();
  });
});

describe("a landlord's own answers", () => {
  const audit = auditPolicy(housingPlus2018, code2024);
  const answered = (number: string, answer: OwnAnswer) =>
    selfAssessment(audit, { answers: { [number]: answer } }).find(
      ({ provision }) => provision === number,
    );
  test('fill what is open', () => {
    const found = answered('4.1', { comply: 'yes', evidence: 'The complaints team.' });
    expect(found).toMatchObject({
      comply: 'yes',
      evidence: 'The complaints team.',
      answeredBy: 'landlord',
    });
    expect(found).not.toHaveProperty('open');
    expect(found).not.toHaveProperty('evidenceAsked');
  });
  test('stand in place of what the audit found, with its clause but not with its reasons', () => {
    const own = answered('5.3', { comply: 'yes', commentary: 'The panel is no stage.' });
    expect(own?.evidence).toMatch(/^5\.4:/);
    expect(own?.commentary).toBe('The panel is no stage.');
    expect(own).not.toHaveProperty('advice');
    expect(answered('5.3', { comply: 'yes' })?.commentary).toBe('');
    expect(answered('5.3', { comply: 'no' })).toMatchObject({
      commentary: expect.stringMatching(/3 formal stages/),
      advice: expect.stringMatching(/^Remove Stage Three/),
    });
  });
  test.each([
    ['to no row', { '1.1': { comply: 'yes' } }],
    ['that is no answer', { '4.1': { comply: 'perhaps' } }],
    ['that is not text', { '4.1': { comply: 'no', evidence: 4 } }],
    ['none', null],
  ])('%s: refused', (_, answers) => {
    expect(() => selfAssessment(audit, { answers } as never)).toThrow(
      expect.objectContaining({ code: 'argument/invalid' }),
    );
  });
});
