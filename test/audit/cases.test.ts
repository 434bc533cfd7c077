/** Complaints that the Ombudsman decided: what holds of all of them. Each one's answers are in the conformance kit. */
import { describe, expect, test } from 'vitest';
import { auditComplaint } from '../../src/audit/index.js';
import { codeInForce } from '../../src/codes/index.js';
import { replay } from '../../src/complaint/index.js';
import { conformanceKit } from '../../src/conformance/index.js';

const { files, policies } = conformanceKit;
const { histories = {}, cases = [] } = files['ombudsman-timelines'] ?? {};

/** The day from which the kit looks at a history. */
const lookedAtOn = (ref: string) =>
  cases.flatMap(({ id, given }) =>
    id.includes(`/${ref}-`) && 'asOf' in given && given.asOf ? [given.asOf] : [],
  )[0];

test('what is certain of them stays so', () => {
  const verdicts = Object.entries(histories).flatMap(([ref, { policy, events, silentOn = [] }]) => {
    const by = policies[policy];
    const asOf = lookedAtOn(ref);
    if (!by || !asOf) return [];
    const { findings } = auditComplaint(replay(by, events, { silentOn }), asOf);
    return findings.map(({ verdict }) => verdict);
  });
  const number = (one: string) => verdicts.filter((verdict) => verdict === one).length;
  expect([number('meets'), number('fails'), number('review')]).toEqual([10, 10, 4]);
});

test('there are eighteen', () => {
  expect(Object.keys(histories)).toHaveLength(18);
});

describe.each(Object.entries(histories))('%s', (ref, { policy, events, silentOn = [], source }) => {
  const asked = cases.flatMap(({ id, given, source: figure }) =>
    id.includes(`/${ref}-`) ? [{ given, figure }] : [],
  );
  const asOf = asked.flatMap(({ given }) => ('asOf' in given ? given.asOf : []))[0] ?? '2020-01-01';
  const by = policies[policy];
  const audit = by && auditComplaint(replay(by, events, { silentOn }), asOf);
  const code = codeInForce(events[0]?.on ?? '2024-04-01');

  test('is judged by the edition in force when it was made', () => {
    expect(audit?.code?.id).toBe(code?.id);
  });

  test('has each provision that a case can be checked for in one list or the other', () => {
    const checked = code?.provisions.filter(({ checkable }) => checkable === 'case') ?? [];
    const found = audit?.findings.map(({ provision }) => provision) ?? [];
    const noOccasion = audit?.noOccasion ?? [];
    expect(new Set([...found, ...noOccasion])).toEqual(
      new Set(checked.map(({ number }) => number)),
    );
    expect(noOccasion.filter((number) => found.includes(number))).toEqual([]);
  });

  test('says what it could not be counted from, where no figure was given', () => {
    const figures = asked.filter(({ figure }) => figure?.figure !== undefined);
    expect(figures.length > 0 || source?.note !== undefined).toBe(true);
  });

  test('holds nothing against the landlord that the source does not tell of', () => {
    const contents = audit?.findings.filter(({ topic }) => topic.includes('contents')) ?? [];
    expect(contents.filter(({ verdict }) => verdict === 'fails')).toEqual([]);
  });
});

describe('where the Ombudsman gave a figure', () => {
  const figures = cases.filter(({ source }) => source?.figure !== undefined);

  test('there are eight of them', () => {
    expect(figures).toHaveLength(8);
  });

  test.each(figures)('$id: it equals ours or is one more. $source.note', (one) => {
    const { figure = Number.NaN, note } = one.source ?? {};
    const ours = Number(/\d+/.exec(JSON.stringify(one.expected).replace(/"id":"[^"]*"/, ''))?.[0]);
    expect([figure, figure - 1]).toContain(ours);
    expect(note).toMatch(ours === figure ? /^Equal/ : /^One less/);
  });
});
