import { describe, expect, test } from 'vitest';
import type { ComplaintAudit } from '../../src/audit/index.js';
import { auditComplaint } from '../../src/audit/index.js';
import type { Code } from '../../src/codes/index.js';
import { code2020, code2022, code2024 } from '../../src/codes/index.js';
import { replay } from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent, EventType } from '../../src/policy/index.js';
import { received, upTo } from '../support/histories.js';
import { fact } from '../support/stages.js';
import { found, policy } from './audited.js';

const by = (code: Code, events: readonly ComplaintEvent[], silentOn: EventType[] = []) =>
  auditComplaint(replay(policy, events, { silentOn }), '2024-12-02', { code });

const answered = (more: object) => [
  received('2024-05-07'),
  fact('2024-05-20', 'response.sent', { outcome: 'not-upheld', ...more }),
];
const answeredTwice = (more: object) => [
  ...answered({}),
  fact('2024-06-03', 'escalation.requested'),
  fact('2024-06-20', 'response.sent', { outcome: 'not-upheld', ...more }),
];

const told = ({ findings }: ComplaintAudit, number: string, on: string) =>
  findings.find((one) => one.provision === number && one.on === on);

const ALL = ['stage', 'complaint-definition', 'decision', 'reasons'];

describe('how to take it further', () => {
  interface Row {
    readonly contents: string[];
    readonly more?: object;
    readonly verdict: string;
  }

  test.each<Row>([
    { contents: ['escalation-right'], verdict: 'meets' },
    { contents: ['next-steps'], verdict: 'meets' },
    { contents: ['ombudsman-details'], verdict: 'fails' },
    { contents: ['signposts'], verdict: 'fails' },
  ])('before the last stage is the next stage: $contents: $verdict', ({ contents, verdict }) => {
    const judged = by(code2020, answered({ contents: [...ALL, ...contents] }));
    expect(found(judged, 'SA4.4')).toEqual([verdict]);
    expect(found(judged, 'text:stage-response-contents')).toEqual([verdict]);
  });

  test.each<Row>([
    { contents: ['ombudsman-details'], verdict: 'meets' },
    { contents: ['next-steps'], verdict: 'meets' },
    { contents: ['signposts'], verdict: 'cannot-be-assessed' },
    { contents: ['escalation-right'], verdict: 'fails' },
    { contents: [], verdict: 'fails' },
  ])('at the last stage is the Ombudsman: $contents: $verdict', ({ contents, verdict }) => {
    const judged = by(code2022, answeredTwice({ contents: [...ALL, ...contents] }));
    expect(found(judged, '5.16')).toEqual([verdict]);
  });

  test('says in the sentence which of the two is missing', () => {
    const judged = by(code2020, answeredTwice({ contents: ALL }));
    expect(told(judged, 'SA4.4', '2024-06-20')).toMatchObject({
      because: "The response of 20 June 2024 does not state the Ombudsman's contact details.",
      advice: "In these letters, state the Ombudsman's contact details.",
    });
    expect(told(by(code2020, answered({ contents: ALL })), 'SA4.4', '2024-05-20')?.because).toBe(
      'The response of 20 May 2024 does not state the right to escalate.',
    );
  });

  test('where the edition wants the Ombudsman named, next steps may name it or not', () => {
    const judged = by(code2024, answeredTwice({ contents: [...ALL, 'next-steps'] }));
    expect(found(judged, '6.19')).toEqual(['cannot-be-assessed']);
  });
});

describe('the same thing by another name', () => {
  test.each<{ because: string; more: object; verdict: string }>([
    {
      because: 'an outcome is a decision, and next steps the next stage',
      more: { contents: ['stage', 'complaint-definition', 'reasons', 'next-steps'] },
      verdict: 'meets',
    },
    {
      because: 'a remedy by a field of its own',
      more: {
        outcome: 'upheld',
        remedies: ['repair'],
        contents: ['stage', 'complaint-definition', 'reasons', 'next-steps'],
      },
      verdict: 'meets',
    },
    {
      because: 'a list of remedies with nothing in it is none',
      more: { outcome: 'upheld', remedies: [], contents: [...ALL, 'escalation-right'] },
      verdict: 'fails',
    },
  ])('$because: $verdict', ({ more, verdict }) => {
    expect(found(by(code2024, answered(more)), '6.9')).toEqual([verdict]);
  });

  test('without an outcome it is not known whether there was anything to put right', () => {
    const contents = [...ALL, 'escalation-right'];
    const events = [received('2024-05-07'), fact('2024-05-20', 'response.sent', { contents })];
    expect(found(by(code2024, events), '6.9')).toEqual(['cannot-be-assessed']);
  });

  test('the day of the response is the new date of a holding letter', () => {
    const holding = (contents: string[]) =>
      by(code2024, [
        received('2024-05-07'),
        fact('2024-05-08', 'complaint.acknowledged'),
        fact('2024-05-16', 'response.extended', { contents }),
      ]).findings.filter(({ provision }) => provision === '6.4');
    expect(holding(['response-date', 'reasons']).map(({ verdict }) => verdict)).toContain('meets');
    expect(holding(['reasons']).map(({ because }) => because)).toContain(
      'The holding letter of 16 May 2024 does not state the new due date.',
    );
  });

  test('what is to be done is not needed, unless the source does not tell what was agreed', () => {
    const events = answered({ contents: [...ALL, 'escalation-right'] });
    expect(found(by(code2024, events), '6.9')).toEqual(['meets']);
    expect(found(by(code2024, events, ['action.agreed']), '6.9')).toEqual(['cannot-be-assessed']);
  });
});

describe('sentences', () => {
  test('what no letter is recorded by reads as a sentence', () => {
    const excluded = by(code2024, [
      received('2024-05-07'),
      fact('2024-05-08', 'complaint.excluded', {
        grounds: ['at-court'],
        reasons: 'A claim was filed.',
        toldOfOmbudsman: false,
      }),
      fact('2024-05-09', 'complaint.acknowledged', { contents: [] }),
    ]);
    expect(told(excluded, '2.4', '2024-05-08')).toMatchObject({
      because:
        'The refusal to accept the complaint of 8 May 2024 does not state the right to go to the Ombudsman.',
    });
    expect(told(excluded, '5.7', '2024-05-09')?.because).toBe(
      'The record does not show whether the acknowledgement of 9 May 2024 states what the landlord is responsible for and what the landlord is not responsible for.',
    );
  });
});

describe('a hearing that is declined answers the last stage', () => {
  const declined = (more: object) =>
    auditComplaint(
      replay(housingPlus2018, [
        ...upTo('2019-04-12'),
        fact('2019-04-26', 'hearing.declined', { stage: 'stage-3', ...more }),
      ]),
      '2020-01-01',
      { code: code2020 },
    );

  test.each<{ because: string; more: object; verdict: string; whole: string }>([
    {
      because: 'pointing to the Ombudsman',
      more: { contents: ['stage', 'reasons'], signposts: ['housing-ombudsman'] },
      verdict: 'meets',
      whole: 'cannot-be-assessed',
    },
    {
      because: 'with all that is due',
      more: { contents: [...ALL, 'remedies', 'ombudsman-details'] },
      verdict: 'meets',
      whole: 'meets',
    },
    {
      because: 'pointing nowhere',
      more: { contents: [...ALL, 'remedies'] },
      verdict: 'fails',
      whole: 'fails',
    },
    {
      because: 'by a letter that nobody has',
      more: {},
      verdict: 'cannot-be-assessed',
      whole: 'cannot-be-assessed',
    },
  ])('$because: $verdict', ({ more, verdict, whole }) => {
    const on = '2019-04-26';
    expect(told(declined(more), 'SA3.6', on)?.verdict).toBe(verdict);
    expect(told(declined(more), 'SA4.4', on)?.verdict).toBe(verdict);
    expect(told(declined(more), 'text:stage-response-contents', on)?.verdict).toBe(whole);
  });
});
