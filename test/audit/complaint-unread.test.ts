/** An audit judges, and says why, when it is read: whoever only counts pays for dates alone. */
import { inspect } from 'node:util';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { auditComplaint } from '../../src/audit/index.js';
import { measure, reportingYear } from '../../src/caseload/index.js';
import { breachesOf, notShown } from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { Answer, Condition } from '../../src/policy/index.js';
import { received, underHousingPlus } from '../support/histories.js';

const said = vi.hoisted(() => ({ sentences: 0, answered: [] as unknown[] }));

type Words = Record<string, unknown>;

/** The words of a folder, every sentence counted as it is made. */
const counted = vi.hoisted(() => (words: object): object => {
  const of = (value: unknown): unknown =>
    typeof value === 'function'
      ? (...data: readonly unknown[]) => {
          said.sentences += 1;
          return value(...data);
        }
      : typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, of(inner)]))
        : value;
  return of(words) as object;
});

vi.mock('../../src/complaint/words.js', async (original) => {
  const words = await original<Words>();
  return { ...words, ...counted({ BREACHES: words['BREACHES'], NOT_SHOWN: words['NOT_SHOWN'] }) };
});
vi.mock('../../src/audit/complaint/words.js', async (original) => {
  const { becauseOf, adviceOf, dutyBecause, itemBecause, ROUTE, NOTES, ...words } =
    await original<Words>();
  const sentences = { becauseOf, adviceOf, dutyBecause, itemBecause, ROUTE, NOTES };
  return { ...words, ...counted(sentences) };
});
vi.mock('../../src/policy/index.js', async (original) => {
  const policy = await original<{ answer: (condition: Condition, ...by: never[]) => Answer }>();
  return {
    ...policy,
    answer: (condition: Condition, ...by: never[]) => {
      said.answered.push(condition);
      return policy.answer(condition, ...by);
    },
  };
});

const complaint = () =>
  underHousingPlus(
    received('2024-06-03'),
    { on: '2024-06-03', type: 'complaint.formalised', agreed: true },
    { on: '2024-06-20', type: 'complaint.acknowledged' },
    { on: '2024-07-30', type: 'response.sent', outcome: 'upheld' },
    { on: '2024-08-05', type: 'escalation.requested' },
    { on: '2024-08-06', type: 'ombudsman.asked', dueBy: '2024-08-20' },
  );
const audited = () => auditComplaint(complaint(), '2024-11-01');

beforeEach(() => {
  said.sentences = 0;
  said.answered = [];
});

describe('no sentence is made', () => {
  test('to audit and measure', () => {
    const audits = [audited(), audited()];
    measure(audits, { ...reportingYear(2024), homes: { other: 10 } });
    expect(said.sentences).toBe(0);
  });
  test('to list what is found, and count it by its codes', () => {
    const { findings, breaches, notShown: gaps, duties, notes } = audited();
    const codes = [...findings, ...breaches, ...gaps].map(({ reason }) => reason);
    expect(codes.length).toBeGreaterThan(10);
    expect([...duties.map(({ met }) => met), ...notes.map(({ id }) => id)]).not.toHaveLength(0);
    expect(said.sentences).toBe(0);
  });
  test('but for those that are read', () => {
    const [first] = audited().findings;
    expect(first?.because).toMatch(/\.$/);
    expect(said.sentences).toBe(1);
  });
});

describe('a requirement is judged once', () => {
  const required = new Set<unknown>(
    [
      ...housingPlus2018.requirements,
      ...housingPlus2018.stages.flatMap((one) => one.requires ?? []),
    ].map(({ holds }) => holds),
  );
  const judged = () => said.answered.filter((condition) => required.has(condition)).length;

  test('for breaches, for what is not shown, and for an audit of the same day', () => {
    const one = complaint();
    breachesOf(one, '2024-11-01');
    const once = judged();
    notShown(one, '2024-11-01');
    JSON.stringify(auditComplaint(one, '2024-11-01'));
    expect(once).toBeGreaterThan(0);
    expect(judged()).toBe(once);
  });
  test('and not at all for an audit that is only counted', () => {
    measure([audited()], reportingYear(2024));
    expect(judged()).toBe(0);
  });
});

describe('what is read later is there like everything else', () => {
  test('in the same order, however it is copied', () => {
    const plain = JSON.parse(JSON.stringify(audited()));
    expect(audited()).toEqual(plain);
    expect(structuredClone(audited())).toEqual(plain);
    expect({ ...audited() }).toEqual(plain);
    expect(Object.keys(plain)).toEqual([
      ...['policy', 'code', 'asOf', 'about', 'duties', 'breaches', 'notShown', 'findings'],
      ...['noOccasion', 'stages', 'remedies', 'ombudsman', 'notes'],
    ]);
  });
  test('and in a console', () => {
    expect(inspect(audited(), { depth: 3 })).not.toContain('Getter');
  });
  test('the same list each time', () => {
    const audit = audited();
    expect(audit.breaches).toBe(audit.breaches);
    expect(audit.findings).toBe(audit.findings);
  });
});
