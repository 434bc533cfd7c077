/** An audit judges, and says why, when it is read: whoever only counts pays for dates alone. */
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { ComplaintAudit } from '../../src/audit/index.js';
import { auditComplaint } from '../../src/audit/index.js';
import { marked } from '../../src/border/index.js';
import { measure, reportingYear } from '../../src/caseload/index.js';
import { received, underHousingPlus } from '../support/histories.js';

const audited = () =>
  auditComplaint(
    underHousingPlus(
      received('2024-06-03'),
      { on: '2024-06-03', type: 'complaint.formalised', agreed: true },
      { on: '2024-06-20', type: 'complaint.acknowledged' },
      { on: '2024-07-30', type: 'response.sent', outcome: 'upheld' },
      { on: '2024-08-05', type: 'escalation.requested' },
      { on: '2024-08-06', type: 'ombudsman.asked', dueBy: '2024-08-20' },
    ),
    '2024-11-01',
  );

/** The same of which some fields must not be read. */
function untouchable<T extends object>(of: T, ...names: readonly string[]): T {
  const read = (name: string) =>
    names.includes(name) ? expect.unreachable(name) : of[name as keyof T];
  const copy = {};
  for (const name of Object.keys(of))
    Object.defineProperty(copy, name, { get: () => read(name), enumerable: true });
  return copy as T;
}

const isReadLater = (of: object | undefined, name: string) =>
  typeof Object.getOwnPropertyDescriptor(of ?? {}, name)?.get === 'function';

test('figures are counted without a sentence, and without what only readers need', () => {
  const audit = audited();
  const { duties, notes, ombudsman } = audit;
  const unread: ComplaintAudit = {
    ...{ policy: audit.policy, about: audit.about, asOf: audit.asOf, stages: audit.stages },
    ...(audit.code && { code: audit.code }),
    ...{ remedies: audit.remedies, breaches: [], notShown: [], findings: [], noOccasion: [] },
    duties: duties.map((duty) => untouchable(duty, 'because')),
    notes: notes.map((note) => untouchable(note, 'message')),
    ombudsman: untouchable(
      { ...ombudsman, items: ombudsman.items.map((item) => untouchable(item, 'because')) },
      'because',
    ),
  };
  const whole = untouchable(unread, 'breaches', 'notShown', 'findings', 'noOccasion');
  // As one that was made here: one that was saved is looked through first.
  const counted = marked('audit-of-complaint', whole);
  expect(measure([counted], reportingYear(2024))).toEqual(measure([audit], reportingYear(2024)));
});

test.each(['breaches', 'notShown', 'findings', 'noOccasion'])('%s is read later', (name) => {
  expect(isReadLater(audited(), name)).toBe(true);
});

test('every sentence is made when it is read', () => {
  const { duties, breaches, notShown, findings, ombudsman } = audited();
  const all = [...duties, ...breaches, ...notShown, ...findings, ...ombudsman.items, ombudsman];
  expect(all.filter((one) => !isReadLater(one, 'because'))).toEqual([]);
  expect(findings.length).toBeGreaterThan(10);
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
