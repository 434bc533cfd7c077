import { describe, expect, test } from 'vitest';
import { auditPolicy } from '../../src/audit/index.js';
import type { Code } from '../../src/codes/index.js';
import { code2020, code2022, code2024, readWith } from '../../src/codes/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { CodeEdition, Policy } from '../../src/policy/index.js';
import { landlordPolicies } from '../support/landlord-policies.js';
import { oneStage, policyWith } from '../support/policies.js';
import { found, withTwo } from './two-stages.js';

const EDITIONS = [code2020, code2022, code2024];
describe('Housing Plus Group 2018', () => {
  test.each([
    {
      code: code2024,
      provision: '5.3',
      verdict: 'fails',
      clause: '5.4',
      because: /3 formal stages/,
    },
    { code: code2022, provision: '5.17', verdict: 'review', clause: '5.4', because: /prefers 2/ },
    {
      code: code2020,
      provision: 'text:number-of-stages',
      verdict: 'review',
      clause: '5.4',
      because: /prefers 2/,
    },
    { code: code2024, provision: '5.2', verdict: 'fails', clause: '3.1', because: /First contact/ },
    {
      code: code2024,
      provision: '6.3',
      verdict: 'review',
      clause: 'A1.1',
      because: /counts from a different day/,
    },
    {
      code: code2024,
      provision: '6.14',
      verdict: 'review',
      clause: 'A1.2',
      because: /counts from a different day/,
    },
    {
      code: code2020,
      provision: 'SA4.3',
      verdict: 'meets',
      clause: 'A1.1',
      because: /2 working days/,
    },
    {
      code: code2024,
      provision: '6.15',
      verdict: 'review',
      clause: 'A1.2',
      because: /does not limit extensions/,
    },
    {
      code: code2024,
      provision: '6.4',
      verdict: 'fails',
      clause: 'A1.1',
      because: /reasons.*does not limit extensions/,
    },
    {
      code: code2024,
      provision: '5.11',
      verdict: 'fails',
      clause: '5.5',
      because: /not a ground for exclusion/,
    },
    {
      code: code2022,
      provision: '4.14',
      verdict: 'review',
      clause: '5.5',
      because: /valid reason/,
    },
    {
      code: code2024,
      provision: '6.5',
      verdict: 'fails',
      clause: 'A1.1',
      because: /Ombudsman's contact details/,
    },
    {
      code: code2024,
      provision: '6.16',
      verdict: 'fails',
      clause: 'A1.2',
      because: /Ombudsman's contact details/,
    },
    {
      code: code2024,
      provision: '2.3',
      verdict: 'fails',
      clause: '4.6',
      because: /leave a choice.*event only/,
    },
    { code: code2022, provision: '4.13', verdict: 'meets', clause: 'A1.1', because: /how long/ },
    {
      code: code2024,
      provision: '6.12',
      verdict: 'meets',
      clause: '5.3',
      because: /needs no reasons/,
    },
    { code: code2024, provision: '5.14', verdict: 'review', clause: '4.7', because: /later ones/ },
    {
      code: code2020,
      provision: 'text:stage-3-time',
      verdict: 'fails',
      clause: 'A1.3(a)',
      because: /Nothing limits/,
    },
  ])('$code.id, $provision: $verdict, by $clause', ({ code, provision, ...expected }) => {
    expect(found(housingPlus2018, code, provision)).toMatchObject({
      ...expected,
      because: expect.stringMatching(expected.because),
    });
  });
});

describe('Creative Support 2022, of which the time limits were not seen', () => {
  const TIMES = /^stage-\d-(acknowledgement-time|response-time|extension)/;

  test.each(EDITIONS)('$edition: no time can be assessed', (code) => {
    const times = auditPolicy(creativeSupport2022, code).findings.filter(({ topic }) =>
      TIMES.test(topic),
    );
    expect(times.length).toBeGreaterThan(2);
    for (const { provision, verdict } of times)
      expect([provision, verdict]).toEqual([provision, 'cannot-be-assessed']);
  });
  test.each([
    { provision: '4.1', verdict: 'review', because: 'local resolution comes before' },
    { provision: '5.1', verdict: 'meets', because: "the time is the Code's own" },
    { provision: '5.12', verdict: 'meets', because: 'somebody else at stage 2 is filled in' },
    { provision: '5.13', verdict: 'meets', because: "the time is the Code's own" },
  ])('read with the Code, $provision: $verdict, and marked: $because', ({ provision, verdict }) => {
    expect(found(readWith(creativeSupport2022, code2022), code2022, provision)).toMatchObject({
      verdict,
      filledFrom: `Complaint Handling Code (2022), ${provision}`,
    });
  });
  test.each([
    { provision: '6.4', because: /exceptionally\. The Code allows it only where the complexity/ },
    { provision: '6.15', because: /exceptionally\. The Code allows it only where the complexity/ },
  ])('the cases of one edition are not those of another: $provision', ({ provision, because }) => {
    expect(found(readWith(creativeSupport2022, code2022), code2024, provision)).toMatchObject({
      verdict: 'review',
      filledFrom: expect.stringMatching(/\(2022\), 5/),
      because: expect.stringMatching(because),
    });
  });
  test('a policy that was filled was not all seen: it is not silent for certain', () => {
    const gap = withTwo({ one: { respond: 'not-seen' }, silent: true });
    expect(found(gap, code2024, '6.19')?.verdict).toBe('cannot-be-assessed');
    expect(found(readWith(gap, code2024), code2024, '6.19')?.verdict).toBe('cannot-be-assessed');
  });
  test('times that were filled in are marked where they are set out', () => {
    const read = readWith(withTwo({ one: { respond: 'not-seen' } }), code2024);
    expect(found(read, code2024, '3.4')?.filledFrom).toBe('Complaint Handling Code (2024), 6.3');
  });
  test('how many stages there are stays unknown, whatever is filled in', () => {
    expect(found(creativeSupport2022, code2024, '5.3')?.verdict).toBe('cannot-be-assessed');
    const read = readWith(creativeSupport2022, code2024);
    expect(found(read, code2024, '5.3')?.verdict).toBe('cannot-be-assessed');
  });
});

describe('whatever the policy', () => {
  const all = [
    housingPlus2018,
    creativeSupport2022,
    readWith(creativeSupport2022, code2022),
    withTwo({}),
    policyWith({ stages: [oneStage()] }),
    ...landlordPolicies,
  ].flatMap((policy) =>
    EDITIONS.map((code) => ({
      id: `${policy.id}, ${policy.edition},`,
      edition: code.id,
      policy,
      code,
    })),
  );
  test.each(all)(
    '$id against $edition: every provision for policies has its finding',
    ({ policy, code }) => {
      const { findings } = auditPolicy(policy, code);
      const numbers = findings.map(({ provision }) => provision);
      const asked = code.provisions.filter(({ checkable }) => checkable === 'policy');
      expect(numbers).toEqual(expect.arrayContaining(asked.map(({ number }) => number)));
      expect(new Set(numbers).size).toBe(numbers.length);
      const clauses = policy.clauses.map(({ number }) => number);
      for (const { provision, verdict, clause, advice, because, ...rest } of findings) {
        const { checkedAgainstText, topic } =
          code.provisions.find(({ number }) => number === provision) ?? {};
        expect([provision, rest.checkedAgainstText, rest.topic]).toEqual([
          provision,
          checkedAgainstText,
          topic,
        ]);
        expect(because).toMatch(/^[A-Z].*\.$/);
        if (verdict === 'meets') expect(advice).toBeUndefined();
        else expect(advice).toMatch(/^[A-Z].*\.$/);
        if (clause) expect(clauses).toContain(clause);
      }
    },
  );
  test('what only the organisation can show is left out', () => {
    const organisation = code2024.provisions.filter(
      ({ checkable }) => checkable === 'organisation',
    );
    const audited = auditPolicy(housingPlus2018, code2024).findings.map(
      ({ provision }) => provision,
    );
    expect(audited.filter((one) => organisation.some(({ number }) => number === one))).toEqual([]);
  });
});

describe('the editions of the Code that a clause names', () => {
  const naming = (summary: string, codeEditions?: readonly CodeEdition[]) =>
    withTwo({
      parts: {
        inForce: { from: '2024-04-01' },
        clauses: ['1', '2', '3', '4'].map((number) => ({
          number,
          summary: number === '3' ? summary : 'Clause.',
          treatment: 'documented',
          ...(number === '3' && codeEditions && { codeEditions }),
        })),
      },
    });
  test.each([
    {
      because: 'no edition, whatever a summary looks like',
      policy: naming('Staff keep to the Code of Conduct as revised in 2020.'),
      notes: [],
    },
    {
      because: 'an older one, whatever the summary says',
      policy: naming('The policy was assessed.', ['2022']),
      notes: ['Clause 3 refers to the 2022 Code. This audit uses the 2024 Code.'],
    },
    {
      because: 'two older ones',
      policy: naming('The policy was assessed twice.', ['2020', '2022']),
      notes: [expect.stringContaining('the 2020 and 2022 Code. ')],
    },
    {
      because: 'this one among others',
      policy: naming('The policy was assessed against the Code of 2022.', ['2022', '2024']),
      notes: [],
    },
  ])('$because', ({ policy, notes }) => {
    expect(auditPolicy(policy, code2024).notes).toEqual(notes);
  });
});

describe('words of a landlord’s own that look like a value are words', () => {
  test.each([
    { because: 'a title', parts: { title: 'not-seen' } },
    { because: 'a note', parts: { notes: { limit: 'not-seen', filledFrom: 'x' } } },
    { because: 'a body', parts: { bodies: { filledFrom: 'not-seen' } } },
    { because: 'the cover', parts: { document: { review: 'not-seen' } } },
  ])('$because', ({ parts }) => {
    const verdicts = (more: object) =>
      auditPolicy(withTwo({ parts: more }), code2024).findings.map(({ verdict }) => verdict);
    expect(verdicts(parts)).toEqual(verdicts({}));
  });
});

describe('what is to be known of an audit', () => {
  test.each([
    {
      because: 'before the edition',
      policy: housingPlus2018,
      code: code2024,
      notes: [/before the Complaint Handling Code of April 2024 came into force/],
    },
    {
      because: 'after it',
      policy: creativeSupport2022,
      code: code2020,
      notes: [/had ended on 31 March 2022/],
    },
    {
      because: 'in its period of grace, and assessed against another',
      policy: creativeSupport2022,
      code: code2022,
      notes: [/until 1 October 2022/, /Clause 17.1 refers to the 2020 Code/],
    },
    {
      because: 'filled in',
      policy: readWith(creativeSupport2022, code2022),
      code: code2022,
      notes: [/grace/, /17.1/, /findings on 4.1, 5.1.*taken from the Code.*not checked.*5\.13\.$/],
    },
    {
      because: 'under it',
      policy: withTwo({ parts: { inForce: { from: '2024-04-01' } } }),
      code: code2024,
      notes: [],
    },
    {
      because: 'no date',
      policy: withTwo({ parts: { inForce: 'not-stated' } }),
      code: code2024,
      notes: [/not known/],
    },
  ])('$because', ({ policy, code, notes }) => {
    expect(auditPolicy(policy, code).notes).toEqual(notes.map((one) => expect.stringMatching(one)));
  });
  test('whose policy, which edition, the clauses cited', () => {
    expect(auditPolicy(housingPlus2018, code2024)).toMatchObject({
      policy: { id: 'housing-plus-2018', edition: '1.0 (July 2018)' },
      landlord: 'Housing Plus Group',
      code: { id: '2024', title: 'Complaint Handling Code', edition: 'April 2024' },
      clauses: expect.arrayContaining([expect.objectContaining({ number: '5.4' })]),
    });
  });
});

test.each([
  { because: 'no policy', policy: {}, code: code2024 },
  {
    because: 'an empty policy',
    policy: { id: 'a', stages: [], scope: { grounds: [] } },
    code: code2024,
  },
  ...[undefined, null, '', 'housing-plus-2018', 7, [], code2024].map((policy) => ({
    because: `a policy that is ${JSON.stringify(policy)?.slice(0, 20)}`,
    policy,
    code: code2024,
  })),
  ...[undefined, null, '', '2024', 7, [], {}, housingPlus2018].map((code) => ({
    because: `an edition that is ${JSON.stringify(code)?.slice(0, 20)}`,
    policy: housingPlus2018,
    code,
  })),
])('misuse: $because', ({ policy, code }) => {
  expect(() => auditPolicy(policy as unknown as Policy, code as unknown as Code)).toThrow(
    expect.objectContaining({ code: 'argument/invalid' }),
  );
});
