import { describe, expect, test } from 'vitest';
import { auditComplaint } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { code2020, code2022 } from '../../src/codes/index.js';
import { replay } from '../../src/complaint/index.js';
import { received } from '../support/histories.js';
import { fact } from '../support/stages.js';
import { audit, found, policy } from './audited.js';

describe('stage 1 by each edition', () => {
  // Received on Monday 6 May 2024, a bank holiday; the same dates are judged by every edition.
  const stageOne = (acknowledged: IsoDate, answered: IsoDate, logged?: IsoDate) =>
    replay(policy, [
      received('2024-05-06'),
      fact(acknowledged, 'complaint.acknowledged'),
      ...(logged ? [fact(logged, 'complaint.logged')] : []),
      fact(answered, 'response.sent'),
    ]);

  test.each<{
    because: string;
    acknowledged: IsoDate;
    answered: IsoDate;
    ack: string;
    answer: string;
  }>([
    {
      because: 'both on their last day',
      acknowledged: '2024-05-13',
      answered: '2024-05-28',
      ack: 'meets',
      answer: 'meets',
    },
    {
      because: 'both a day before it',
      acknowledged: '2024-05-10',
      answered: '2024-05-23',
      ack: 'meets',
      answer: 'meets',
    },
    {
      because: 'acknowledged a day late, the answer counts from there',
      acknowledged: '2024-05-14',
      answered: '2024-05-29',
      ack: 'fails 1',
      answer: 'meets',
    },
    {
      because: 'answered a day late',
      acknowledged: '2024-05-13',
      answered: '2024-05-29',
      ack: 'meets',
      answer: 'fails 1',
    },
  ])('2024, $because', ({ acknowledged, answered, ack, answer }) => {
    const judged = auditComplaint(stageOne(acknowledged, answered), '2024-07-01');
    expect(found(judged, '6.2')).toEqual([ack]);
    expect(found(judged, '6.3')).toEqual([answer]);
  });

  test.each<{ because: string; logged?: IsoDate; answered: IsoDate; answer: string }>([
    { because: 'ten days from the acknowledgement', answered: '2024-05-28', answer: 'meets' },
    { because: 'a day more', answered: '2024-05-29', answer: 'fails 1' },
    {
      because: 'the logging of the complaint comes before it',
      logged: '2024-05-10',
      answered: '2024-05-28',
      answer: 'fails 1',
    },
    {
      because: 'ten days from that',
      logged: '2024-05-10',
      answered: '2024-05-24',
      answer: 'meets',
    },
  ])('2022, $because', ({ logged, answered, answer }) => {
    const judged = auditComplaint(stageOne('2024-05-13', answered, logged), '2024-07-01', {
      code: code2022,
    });
    expect(found(judged, '5.1')).toEqual([answer]);
  });

  test.each<{ answered: IsoDate; answer: string }>([
    { answered: '2024-05-20', answer: 'meets' },
    { answered: '2024-05-21', answer: 'fails 1' },
  ])(
    '2020, from receipt, whenever it was acknowledged: $answered $answer',
    ({ answered, answer }) => {
      const judged = auditComplaint(stageOne('2024-05-13', answered), '2024-07-01', {
        code: code2020,
      });
      expect(found(judged, 'text:stage-1-time')).toEqual([answer]);
    },
  );

  test('entered in the register late, though acknowledged in time', () => {
    const judged = auditComplaint(stageOne('2024-05-13', '2024-05-28', '2024-05-14'), '2024-07-01');
    expect(found(judged, '6.2')).toEqual(['fails 1']);
  });
});

describe('what was never done', () => {
  test.each<{ because: string; answered: IsoDate; ack: string[]; answer: string[] }>([
    {
      because: 'nobody gains time by not acknowledging: from the day that was due',
      answered: '2024-05-29',
      ack: ['fails 11'],
      answer: ['fails 1'],
    },
    {
      because: 'ten working days from then is in time',
      answered: '2024-05-28',
      ack: ['fails 10'],
      answer: ['meets'],
    },
    {
      because: 'answered at once, no acknowledgement was owed',
      answered: '2024-05-13',
      ack: [],
      answer: ['meets'],
    },
  ])('$because', ({ answered, ack, answer }) => {
    const judged = audit('2024-07-01', [received('2024-05-06'), fact(answered, 'response.sent')]);
    expect(found(judged, '6.2')).toEqual(ack);
    expect(found(judged, '6.3')).toEqual(answer);
  });

  test.each<{ asOf: IsoDate; answer: string; standing: string }>([
    { asOf: '2024-05-28', answer: 'cannot-be-assessed', standing: 'open' },
    { asOf: '2024-05-29', answer: 'fails 1', standing: 'late' },
  ])('an answer still owed on $asOf', ({ asOf, answer, standing }) => {
    const judged = audit(asOf, [
      received('2024-05-06'),
      fact('2024-05-13', 'complaint.acknowledged'),
    ]);
    expect(found(judged, '6.3')).toEqual([answer]);
    expect(judged.stages[0]?.response?.standing).toBe(standing);
  });

  test('a complaint withdrawn in time owed no answer', () => {
    const judged = audit('2024-07-01', [
      received('2024-05-06'),
      fact('2024-05-08', 'complaint.withdrawn'),
    ]);
    expect(judged.stages[0]?.response?.standing).toBe('not-owed');
    expect(judged.noOccasion).toEqual(expect.arrayContaining(['6.2', '6.3']));
  });

  test('of what the source does not tell nothing is held against the landlord', () => {
    const events = [received('2024-05-06'), fact('2024-06-28', 'response.sent')];
    const judged = audit('2024-07-01', events, ['complaint.acknowledged']);
    expect(found(judged, '6.2')).toEqual(['cannot-be-assessed']);
    expect(found(judged, '6.3')).toEqual(['cannot-be-assessed']);
  });

  test('but an answer that was in time however late it was acknowledged meets the Code', () => {
    const events = [received('2024-05-06'), fact('2024-05-20', 'response.sent')];
    expect(found(audit('2024-07-01', events, ['complaint.acknowledged']), '6.3')).toEqual([
      'meets',
    ]);
  });
});

describe('an extension', () => {
  // Acknowledged on 13 May 2024: due on 28 May, with ten more working days on 11 June.
  const extended = (on: IsoDate, newDueDate: IsoDate, answered: IsoDate, more: object = {}) =>
    replay(policy, [
      received('2024-05-06'),
      fact('2024-05-13', 'complaint.acknowledged'),
      fact(on, 'response.extended', { newDueDate, ...more }),
      fact(answered, 'response.sent'),
    ]);

  test.each<{
    because: string;
    on: IsoDate;
    to: IsoDate;
    answered: IsoDate;
    letter: string;
    answer: string;
    times: string[];
  }>([
    {
      because: 'told a day before',
      on: '2024-05-24',
      to: '2024-06-11',
      answered: '2024-06-11',
      letter: 'meets',
      answer: 'meets',
      times: ['late', 'in-time', 'within-cap'],
    },
    {
      because: 'told on the due date',
      on: '2024-05-28',
      to: '2024-06-11',
      answered: '2024-06-11',
      letter: 'meets',
      answer: 'meets',
      times: ['late', 'in-time', 'within-cap'],
    },
    {
      because: 'told a day after is none',
      on: '2024-05-29',
      to: '2024-06-11',
      answered: '2024-06-11',
      letter: 'fails',
      answer: 'fails 10',
      times: ['late', 'late', 'none'],
    },
    {
      because: 'answered after the new date',
      on: '2024-05-28',
      to: '2024-06-05',
      answered: '2024-06-06',
      letter: 'meets',
      answer: 'fails 1',
      times: ['late', 'late', 'within-cap'],
    },
    {
      because: 'a day over the cap',
      on: '2024-05-28',
      to: '2024-06-12',
      answered: '2024-06-12',
      letter: 'review',
      answer: 'review',
      times: ['late', 'late', 'over-cap'],
    },
    {
      because: 'over the cap, but answered within it',
      on: '2024-05-28',
      to: '2024-06-12',
      answered: '2024-06-11',
      letter: 'review',
      answer: 'meets',
      times: ['late', 'in-time', 'over-cap'],
    },
    {
      because: 'over the cap, and answered later still: late even if there was good reason',
      on: '2024-05-28',
      to: '2024-06-12',
      answered: '2024-06-13',
      letter: 'review',
      answer: 'fails 1',
      times: ['late', 'late', 'over-cap'],
    },
    {
      because: 'to no later day',
      on: '2024-05-20',
      to: '2024-05-28',
      answered: '2024-05-28',
      letter: 'cannot-be-assessed',
      answer: 'meets',
      times: ['in-time', 'in-time', 'none'],
    },
  ])('$because', ({ on, to, answered, letter, answer, times }) => {
    const judged = auditComplaint(extended(on, to, answered), '2024-07-01');
    expect(found(judged, '6.4')[0]).toBe(letter);
    expect(found(judged, '6.3')).toEqual([answer]);
    const [stage] = judged.stages;
    expect([
      stage?.response?.standing,
      stage?.extendedResponse?.standing,
      stage?.extension,
    ]).toEqual(times);
  });

  test('a second letter is judged by the date that the first gave, and the cap is one for both', () => {
    const events = [
      received('2024-05-06'),
      fact('2024-05-13', 'complaint.acknowledged'),
      fact('2024-05-28', 'response.extended', { newDueDate: '2024-06-05' }),
      fact('2024-06-05', 'response.extended', { newDueDate: '2024-06-12' }),
      fact('2024-06-12', 'response.sent'),
    ];
    const letters = auditComplaint(replay(policy, events), '2024-07-01').findings.filter(
      ({ provision, because }) => provision === '6.4' && because.includes('extended the response'),
    );
    expect(letters.map(({ verdict }) => verdict)).toEqual(['meets', 'review']);
  });

  test('over the cap is for a person where the complaint ended before the new date, whenever it is audited', () => {
    const ended = [
      received('2024-05-06'),
      fact('2024-05-13', 'complaint.acknowledged'),
      fact('2024-05-28', 'response.extended', { newDueDate: '2024-06-20' }),
      fact('2024-06-14', 'complaint.withdrawn'),
    ];
    for (const day of ['2024-06-17', '2024-07-01'] as const)
      expect(found(audit(day, ended), '6.3')).toEqual(['review']);
  });

  test('without a date in the record puts nothing off, and fails only where the letter is known to have none', () => {
    const letter = (more: object) =>
      found(
        audit('2024-07-01', [
          received('2024-05-06'),
          fact('2024-05-13', 'complaint.acknowledged'),
          fact('2024-05-20', 'response.extended', more),
        ]),
        '6.4',
      );
    expect(letter({})).toEqual(['cannot-be-assessed', 'cannot-be-assessed']);
    expect(letter({ contents: ['reasons'] })).toEqual(['fails', 'fails']);
  });

  test.each<{ agreed: boolean | undefined; verdict: string }>([
    { agreed: true, verdict: 'meets' },
    { agreed: false, verdict: 'fails' },
    { agreed: undefined, verdict: 'cannot-be-assessed' },
  ])(
    '2022 asks for agreement to a stage of more than twenty working days: $agreed $verdict',
    ({ agreed, verdict }) => {
      // Twenty working days from 6 May 2024 are 4 June; from 13 May, when it was logged, 11 June.
      const more = agreed === undefined ? {} : { agreed };
      const to = (day: IsoDate) =>
        found(
          auditComplaint(extended('2024-05-28', day, '2024-06-04', more), '2024-07-01', {
            code: code2022,
          }),
          '5.2',
        );
      expect(to('2024-06-04')).toEqual([]);
      expect(to('2024-06-05')).toEqual([verdict === 'fails' ? 'review' : verdict]);
      expect(to('2024-06-12')).toEqual([verdict]);
    },
  );

  test('whoever does not agree is told of the Ombudsman', () => {
    const disputed = (contents: string[]) =>
      found(
        auditComplaint(
          extended('2024-05-28', '2024-06-10', '2024-06-04', { agreed: false, contents }),
          '2024-07-01',
          { code: code2022 },
        ),
        '5.3',
      );
    expect(disputed(['ombudsman-details'])).toEqual(['meets']);
    expect(disputed([])).toEqual(['fails']);
  });

  test('of which the source would not tell leaves a late answer open', () => {
    const events = [
      received('2024-05-06'),
      fact('2024-05-13', 'complaint.acknowledged'),
      fact('2024-05-29', 'response.sent'),
    ];
    const judged = audit('2024-07-01', events, ['response.extended']);
    expect(found(judged, '6.3')).toEqual(['cannot-be-assessed']);
    expect(judged.stages[0]).toMatchObject({
      response: { standing: 'late' },
      extendedResponse: { standing: 'unknown' },
      extension: 'unknown',
    });
  });
});
