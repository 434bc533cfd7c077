/** How the Code's text was read stands beside what rests on it, and another reading makes nothing certain. */
import { describe, expect, test } from 'vitest';
import { auditPolicy, selfAssessment } from '../../src/audit/index.js';
import { measure, reportingYear } from '../../src/caseload/index.js';
import type { Code } from '../../src/codes/index.js';
import { code2020, code2022, code2024 } from '../../src/codes/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { extension, oneStage, policyWith, refusalInWriting } from '../support/policies.js';
import { laterStage, WINDOW } from '../support/stages.js';
import { audit } from './audited.js';
import { found, withTwo } from './two-stages.js';

const readings = (provision: string, findings: ReturnType<typeof audit>['findings']) =>
  findings.filter((one) => one.provision === provision);

// Three stages, of which the last may be put off by 15 working days in all for a panel to meet.
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
const withThree = policyWith({ stages: [first, laterStage(2, { escalate: WINDOW }), third] });

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
    expect(found(withThree, code2020, 'text:stage-3-time')).toMatchObject({
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

describe('every reading that decides a verdict or a figure stands beside it', () => {
  type Row = readonly [ComplaintEvent['on'], ComplaintEvent['type'], object?];
  const told = (...events: readonly Row[]) =>
    events.map(([on, type, more]) => ({ on, type, ...more }) as ComplaintEvent);
  const notesOn = (one: ReturnType<typeof audit>, year: number) =>
    measure([one], reportingYear(year)).notes.map(({ id }) => id);
  const rowOf = (code: Code, provision: string) =>
    selfAssessment(auditPolicy(housingPlus2018, code)).find((one) => one.provision === provision);

  describe('2024, 6.4: by when an extension is notified', () => {
    // Acknowledged on 7 May 2024, so due on 21 May.
    const extended = (on: ComplaintEvent['on'], answered: ComplaintEvent['on']) =>
      audit(
        '2025-04-01',
        told(
          ['2024-05-06', 'complaint.received', { subject: 'housing' }],
          ['2024-05-07', 'complaint.acknowledged'],
          [on, 'response.extended', { newDueDate: '2024-06-03', reasons: 'A survey.' }],
          [answered, 'response.sent'],
        ),
      );
    test.each([
      {
        because: 'told a day after the due date',
        on: '2024-05-22',
        answered: '2024-06-03',
        isNoted: true,
      },
      { because: 'told on the due date', on: '2024-05-21', answered: '2024-06-03', isNoted: false },
      {
        because: 'late whatever the letter did',
        on: '2024-05-22',
        answered: '2024-06-04',
        isNoted: false,
      },
    ] as const)('$because', ({ on, answered, isNoted }) => {
      const one = extended(on, answered);
      const [finding] = readings('6.3', one.findings);
      expect(/by when an extension is notified/.test(finding?.reading ?? '')).toBe(isNoted);
      expect(notesOn(one, 2024).includes('late-notice')).toBe(isNoted);
      expect(one.stages[0]?.lateByNotice).toBe(isNoted || undefined);
    });
    test('decides nothing of a policy, and no row of the form', () => {
      const provisions = code2024.provisions.map(({ parameters, ...one }) => {
        const { noticeBy: _, ...extension } = parameters.extension ?? {};
        return {
          ...one,
          parameters: parameters.extension ? { ...parameters, extension } : parameters,
        };
      });
      const without = { ...code2024, provisions } as Code;
      expect(auditPolicy(housingPlus2018, without).findings).toEqual(
        auditPolicy(housingPlus2018, code2024).findings,
      );
    });
  });

  test('2022, 5.2: from when 20 working days run, for complaints, policies and in the form', () => {
    // Received on 1 June 2023: 20 working days end on 29 June, from the log entry of 2 June on 30 June.
    const { findings } = audit(
      '2023-09-01',
      told(
        ['2023-06-01', 'complaint.received', { subject: 'housing' }],
        ['2023-06-02', 'complaint.logged'],
        ['2023-06-02', 'complaint.acknowledged'],
        [
          '2023-06-15',
          'response.extended',
          { newDueDate: '2023-06-30', reasons: 'A survey.', agreed: false },
        ],
        ['2023-06-30', 'response.sent'],
      ),
    );
    const says = {
      reading: 'The 20 working days are counted from the day the complaint is received.',
      otherReading: expect.stringMatching(
        /^The 20 working days are counted from the day the complaint is logged\./,
      ),
    };
    expect(readings('5.2', findings)).toMatchObject([{ verdict: 'review', ...says }]);
    expect(found(housingPlus2018, code2022, '5.2')).toMatchObject(says);
    expect(rowOf(code2022, '5.2')).toMatchObject(says);
  });

  test('the cap of a third stage, for policies and in the form', () => {
    const says = {
      reading: expect.stringMatching(
        /^An extension for a panel to meet is read as at most 10 days/,
      ),
      otherReading: expect.stringMatching(/^The Code sets no maximum/),
    };
    expect(found(housingPlus2018, code2020, 'text:stage-3-time')).toMatchObject(says);
    expect(found(housingPlus2018, code2022, '5.18')).toMatchObject(says);
    expect(rowOf(code2022, '5.18')).toMatchObject(says);
  });

  test('the cap of a third stage, for complaints', () => {
    // Asked for on 1 February 2021: due on 1 March, and put off by 15 working days instead of 10.
    const third = audit(
      '2021-06-01',
      told(
        ['2020-12-01', 'complaint.received', { subject: 'housing' }],
        ['2020-12-02', 'complaint.acknowledged'],
        ['2020-12-10', 'response.sent'],
        ['2020-12-14', 'escalation.requested'],
        ['2020-12-15', 'complaint.acknowledged'],
        ['2021-01-11', 'response.sent'],
        ['2021-02-01', 'escalation.requested'],
        [
          '2021-02-22',
          'response.extended',
          { newDueDate: '2021-03-22', reasons: 'The panel has to meet.' },
        ],
        ['2021-03-22', 'response.sent'],
      ),
      [],
      withThree,
    );
    const says = { otherReading: expect.stringMatching(/^The Code sets no maximum/) };
    const [time, letter] = readings('text:stage-3-time', third.findings);
    expect([time?.verdict, letter?.verdict]).toEqual(['review', 'review']);
    for (const one of [time, letter])
      expect(one).toMatchObject({
        ...says,
        reading: expect.stringMatching(/^An extension for a panel/),
      });
  });

  describe('what the time of an answer runs from after a late acknowledgement, or none', () => {
    const answered = (acknowledged?: ComplaintEvent['on']) =>
      audit(
        '2025-04-01',
        told(
          ['2024-05-07', 'complaint.received', { subject: 'housing' }],
          ...(acknowledged ? [[acknowledged, 'complaint.acknowledged'] satisfies Row] : []),
          [acknowledged ? '2024-06-03' : '2024-05-29', 'response.sent'],
        ),
      );
    test('late', () => {
      const one = answered('2024-05-17');
      expect(readings('6.3', one.findings)).toMatchObject([
        { verdict: 'meets', reading: expect.stringMatching(/even though that was late/) },
      ]);
      expect(notesOn(one, 2024)).toContain('late-start');
    });
    test('none', () => {
      expect(readings('6.3', answered().findings)).toMatchObject([
        { verdict: 'meets', reading: expect.stringMatching(/counted from the day it was due/) },
      ]);
    });
    test('in time: there is nothing to read', () => {
      const one = answered('2024-05-14');
      expect(readings('6.3', one.findings)[0]?.reading).toBeUndefined();
      expect(notesOn(one, 2024)).not.toContain('late-start');
    });
  });

  test('of what the share of CH02 is', () => {
    const { notes } = measure([late()], { ...reportingYear(2024), denominator: 'due' });
    expect(notes[0]).toMatchObject({
      id: 'denominator',
      message: expect.stringMatching(
        /whose response was due\. This is how the Regulator’s requirements are read/,
      ),
    });
  });

  const late = () => audit('2024-08-01', told(['2024-05-06', 'complaint.received']));

  test('2022, 1.8: with what legal proceedings begin', () => {
    expect(found(housingPlus2018, code2022, '1.8')).toMatchObject({
      verdict: 'review',
      otherReading: expect.stringMatching(/^Legal proceedings begin only once a claim is filed/),
    });
  });
});
