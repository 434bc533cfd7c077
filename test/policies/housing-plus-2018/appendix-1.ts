import { describe, expect, test } from 'vitest';
import type { EventOf, IsoDate } from '../../../src/index.js';
import { positionOf, recordEvent } from '../../../src/index.js';
import {
  acknowledged,
  answered,
  atStageThree,
  atStageTwo,
  breaches,
  breachesOfFacts,
  clause,
  clausesNotShown,
  DECIDED,
  duties,
  duty,
  END,
  formal,
  granted,
  HEARD,
  policy,
  received,
  withForm,
} from './history.js';

/** What a contact may have asked for. */
const CONTACTS = [
  { because: 'asked for', fact: { contents: ['outcomes-sought'] }, breaches: [], isAsked: false },
  {
    because: 'not asked for',
    fact: { contents: [] },
    breaches: ['missing-content'],
    isAsked: false,
  },
  { because: 'not shown', fact: {}, breaches: [], isAsked: true },
];

clause('A1.1', 'level 1: acknowledge in 2, respond in 10, 28 calendar days to escalate', () => {
  test.each([
    { id: 'stage-1/acknowledge', from: '2018-12-20', due: '2018-12-24' },
    { id: 'stage-1/respond', from: '2018-12-20', due: '2019-01-08' },
  ])('$id runs from receipt, $from, to $due', ({ id, from, due }) => {
    expect(duty(formal(), id)).toMatchObject({ from, due, party: 'landlord', clause: 'A1.1' });
  });

  test('from receipt, however late it is made formal', () => {
    const late = received({ on: '2019-01-07', type: 'complaint.formalised', agreed: true });
    expect(duty(late, 'stage-1/acknowledge', '2019-01-07')).toMatchObject({
      due: '2018-12-24',
      standing: 'overdue',
    });
  });

  test.each([
    {
      because: 'the last day is on time',
      on: '2019-01-08',
      standing: 'met',
      workingDaysTaken: 10,
      breaches: [],
    },
    {
      because: 'the day after is late',
      on: '2019-01-09',
      standing: 'late',
      workingDaysTaken: 11,
      breaches: ['A1.1 late', 'A1.1 no-holding-letter'],
    },
  ] as const)(
    'answered on $on: $because',
    ({ on, standing, workingDaysTaken, breaches: expected }) => {
      const complaint = acknowledged({ on, type: 'response.sent', contents: ['escalation-right'] });
      expect(duty(complaint, 'stage-1/respond')).toMatchObject({
        standing,
        settledOn: on,
        workingDaysTaken,
      });
      expect([...breachesOfFacts(complaint)].sort()).toEqual(expected);
    },
  );

  const letter = (more: Partial<EventOf<'response.extended'>>) =>
    acknowledged({ on: '2019-01-07', type: 'response.extended', ...more });

  test.each([
    {
      because: 'a new date, and no reason',
      fact: { newDueDate: '2019-01-15' },
      due: '2019-01-15',
      breaches: [],
    },
    {
      because: 'however long: no maximum is stated',
      fact: { newDueDate: '2019-06-28' },
      due: '2019-06-28',
      breaches: [],
    },
    {
      because: 'sent too late, cures nothing',
      fact: { on: '2019-01-09', newDueDate: '2019-01-15' },
      due: '2019-01-08',
      breaches: ['A1.1 overdue', 'A1.1 no-holding-letter'],
    },
    {
      because: 'an earlier date is none',
      fact: { newDueDate: '2019-01-07' },
      due: '2019-01-08',
      breaches: [],
    },
  ] as const)('a holding letter: $because', ({ fact, due, breaches: expected }) => {
    const complaint = letter(fact);
    expect(duty(complaint, 'stage-1/respond').due).toBe(due);
    expect(breachesOfFacts(complaint)).toEqual(expected);
  });

  test('a holding letter without its new date puts nothing off; where it was not told, it is looked for', () => {
    expect(duty(letter({}), 'stage-1/respond')).toMatchObject({
      last: { earliest: '2019-01-08' },
      noDueDate: 'may-be-put-off',
    });
    expect(clausesNotShown(letter({}))).toContain('A1.1');
  });

  test('a holding letter is for exceptional cases, which is printed and for a person to judge', () => {
    const { extension } =
      policy.stages[1]?.steps.find(({ duty: what }) => what === 'respond') ?? {};
    expect(extension).toMatchObject({ cases: 'in exceptional cases' });
  });

  test.each(CONTACTS)('the investigator is to learn the outcome wanted: $because', (row) => {
    const contact = { on: '2018-12-24', type: 'complainant.contacted', ...row.fact } as const;
    expect(breachesOfFacts(acknowledged(contact))).toEqual(
      row.breaches.map((kind) => `A1.1 ${kind}`),
    );
    expect(clausesNotShown(acknowledged(contact)).includes('A1.1')).toBe(row.isAsked);
  });

  test.each([
    { because: 'told of', contents: ['decision', 'escalation-right'], breaches: [] },
    { because: 'not told of', contents: ['decision'], breaches: ['A1.1 missing-content'] },
  ])('the window, $because in the letter', ({ contents, breaches: expected }) => {
    const complaint = acknowledged({ on: '2019-01-08', type: 'response.sent', contents });
    expect(breachesOfFacts(complaint)).toEqual(expected);
  });

  const window = (sent: IsoDate) =>
    duty(acknowledged({ on: sent, type: 'response.sent' }), 'stage-1/escalate', sent);

  test.each([
    { because: '28 calendar days', sent: '2019-01-15', due: '2019-02-12' },
    {
      because: 'no working day is looked for: Good Friday stands',
      sent: '2019-03-22',
      due: '2019-04-19',
    },
    { because: 'nor on a Sunday', sent: '2019-01-06', due: '2019-02-03' },
  ] as const)('the window from $sent ends on $due: $because', ({ sent, due }) => {
    expect(window(sent)).toMatchObject({ party: 'complainant', due, standing: 'open' });
  });

  test.each([
    { because: 'used on the last day', on: '2019-02-05', standing: 'met' },
    { because: 'used the day after', on: '2019-02-06', standing: 'late' },
  ] as const)(
    'the window from 8 January, $because, is $standing, and nobody is in breach',
    ({ on, standing }) => {
      const complaint = answered({ on, type: 'escalation.requested' });
      expect(duty(complaint, 'stage-1/escalate').standing).toBe(standing);
      expect(breachesOfFacts(complaint)).toEqual([]);
    },
  );

  test('the window lapses, and the complaint is not closed by that', () => {
    expect(duty(answered(), 'stage-1/escalate', '2019-02-05').standing).toBe('open');
    expect(duty(answered(), 'stage-1/escalate', '2019-02-06').standing).toBe('lapsed');
    expect(positionOf(answered())).toMatchObject({ stage: 'stage-1', step: 'escalate' });
  });
});

clause('A1.2', 'level 2: the same, with the director copied', () => {
  test.each([
    { id: 'stage-2/acknowledge', due: '2019-02-06' },
    { id: 'stage-2/respond', due: '2019-02-18' },
  ])('$id runs from the request of 4 February to $due', ({ id, due }) => {
    expect(duty(atStageTwo(), id)).toMatchObject({ from: '2019-02-04', due, clause: 'A1.2' });
  });

  test.each([
    { because: 'a Head of Service', to: 'head-of-service', breaches: [] },
    { because: 'an Assistant Director', to: 'assistant-director', breaches: [] },
    { because: 'the investigator again', to: 'investigator', breaches: ['5.3 wrong-handler'] },
  ])("allocated to the investigator's manager: $because", ({ to, breaches: expected }) => {
    const complaint = atStageTwo({
      on: '2019-02-05',
      type: 'complaint.allocated',
      to,
      copiedTo: ['director'],
    });
    expect(breachesOfFacts(complaint)).toEqual(expected);
  });

  test.each(CONTACTS)('the senior manager is to learn the outcome wanted: $because', (row) => {
    const contact = { on: '2019-02-05', type: 'complainant.contacted', ...row.fact } as const;
    expect(breachesOfFacts(atStageTwo(contact))).toEqual(
      row.breaches.map((kind) => `A1.2 ${kind}`),
    );
  });

  const letters = [
    { letter: 'the allocation', fact: { type: 'complaint.allocated' } },
    { letter: 'the response', fact: { type: 'response.sent', contents: ['escalation-right'] } },
    {
      letter: 'the holding letter',
      fact: {
        type: 'response.extended',
        newDueDate: '2019-02-25',
        reasons: 'The surveyor is ill.',
      },
    },
  ] as const;

  test.each(letters)('the director is copied into $letter', ({ fact }) => {
    const before = { on: '2019-02-05', type: 'complaint.acknowledged' } as const;
    const with_ = (copiedTo?: string[]) =>
      atStageTwo(before, { on: '2019-02-06', ...fact, ...(copiedTo && { copiedTo }) });
    expect(breachesOfFacts(with_(['director']))).toEqual([]);
    expect(breachesOfFacts(with_(['manager']))).toEqual(['A1.2 missing-copy']);
    expect(breachesOfFacts(with_())).toEqual([]);
    expect(clausesNotShown(with_())).toContain('A1.2');
  });

  test.each([
    {
      because: 'reason, date, director',
      fact: { reasons: 'The surveyor is ill.', newDueDate: '2019-02-25', copiedTo: ['director'] },
      due: '2019-02-25',
      breaches: [],
    },
    {
      because: 'the reason among its contents',
      fact: { contents: ['reasons'], newDueDate: '2019-02-25', copiedTo: ['director'] },
      due: '2019-02-25',
      breaches: [],
    },
    {
      because: 'no reason',
      fact: { reasons: '', contents: [], newDueDate: '2019-02-25', copiedTo: ['director'] },
      due: '2019-02-25',
      breaches: ['A1.2 missing-reasons'],
    },
    {
      because: 'the director not told',
      fact: { reasons: 'The surveyor is ill.', newDueDate: '2019-02-25', copiedTo: [] },
      due: '2019-02-25',
      breaches: ['A1.2 missing-copy'],
    },
  ] as const)('a holding letter with $because', ({ fact, due, breaches: expected }) => {
    const complaint = atStageTwo(
      { on: '2019-02-05', type: 'complaint.acknowledged' },
      { on: '2019-02-18', type: 'response.extended', ...fact },
    );
    expect(duty(complaint, 'stage-2/respond').due).toBe(due);
    expect(breachesOfFacts(complaint)).toEqual(expected);
  });

  test('the window to the next stage is 28 calendar days again, and the letter tells of it', () => {
    const complaint = atStageTwo(
      { on: '2019-02-05', type: 'complaint.acknowledged' },
      { on: '2019-02-18', type: 'response.sent', contents: [], copiedTo: ['director'] },
    );
    expect(duty(complaint, 'stage-2/escalate').due).toBe('2019-03-18');
    expect(breachesOfFacts(complaint)).toEqual(['A1.2 missing-content']);
  });
});

clause('A1.3', 'level 3: a call, a form, a decision whether to hear', () => {
  test('it begins with a telephone call, within 2 working days of the request', () => {
    expect(positionOf(atStageThree())).toMatchObject({ stage: 'stage-3', step: 'call' });
    expect(duty(atStageThree(), 'stage-3/call')).toMatchObject({
      from: '2019-03-01',
      due: '2019-03-05',
    });
  });

  const called = { on: '2019-03-05', type: 'call.made' } as const;
  test.each([
    { because: 'both', contents: ['escalation-reasons', 'next-steps'], breaches: [] },
    {
      because: 'only why the complainant wishes to escalate',
      contents: ['escalation-reasons'],
      breaches: ['A1.3 missing-content'],
    },
    {
      because: 'only what comes next',
      contents: ['next-steps'],
      breaches: ['A1.3 missing-content'],
    },
    { because: 'what is not shown', contents: undefined, breaches: [] },
  ])('the call clarifies the reasons and outlines what comes next: $because', (row) => {
    const { contents, breaches: expected } = row;
    const complaint = atStageThree({ ...called, ...(contents && { contents }) });
    expect(breachesOfFacts(complaint)).toEqual(expected);
    expect(clausesNotShown(complaint).includes('A1.3')).toBe(contents === undefined);
  });

  test.each([
    { because: 'confirmed', contents: ['call-confirmation'], breaches: [] },
    { because: 'not confirmed', contents: [], breaches: ['A1.3 missing-content'] },
    { because: 'not shown', contents: undefined, breaches: [] },
  ])(
    'the form comes with the call confirmed in writing: $because',
    ({ contents, breaches: is }) => {
      const form = { on: '2019-03-05', type: 'form.sent', ...(contents && { contents }) } as const;
      expect(breachesOfFacts(atStageThree(called, form))).toEqual(is);
    },
  );

  test('there is no date for sending the form, nor for returning what has not come', () => {
    const form = duty(atStageThree(), 'stage-3/send-form');
    expect(form).toMatchObject({ limit: 'not-stated', standing: 'open' });
    expect(form.due).toBeUndefined();
    expect(duties(atStageThree())).not.toContain('stage-3/return-form');
  });

  test('a form that came back was sent, whether or not the record shows it', () => {
    const complaint = atStageThree(
      { on: '2019-03-05', type: 'call.made' },
      { on: '2019-04-01', type: 'form.returned' },
    );
    expect(duties(complaint)).not.toContain('stage-3/send-form');
    expect(breachesOfFacts(complaint)).toEqual([]);
  });

  test('the form is returned within 28 calendar days of its receipt, not of its sending', () => {
    const complaint = atStageThree(
      { on: '2019-03-05', type: 'call.made' },
      { on: '2019-03-05', type: 'form.sent' },
      { on: '2019-03-08', type: 'form.received' },
    );
    expect(duty(complaint, 'stage-3/return-form')).toMatchObject({
      from: '2019-03-08',
      due: '2019-04-05',
      party: 'complainant',
    });
  });

  test('what follows a late form is not stated: it is decided on all the same', () => {
    const complaint = atStageThree(
      { on: '2019-03-05', type: 'call.made' },
      { on: '2019-03-08', type: 'form.received' },
      { on: '2019-06-03', type: 'form.returned' },
    );
    expect(duty(complaint, 'stage-3/return-form').standing).toBe('late');
    expect(positionOf(complaint)).toMatchObject({ step: 'decide-hearing' });
    expect(breachesOfFacts(complaint)).toEqual([]);
  });

  test.each([
    { because: 'posted on the 28th day', posted: '2019-04-05', standing: 'met' },
    { because: 'posted on the 29th', posted: '2019-04-06', standing: 'late' },
  ] as const)(
    'the form is returned when it is posted, and decided on within 10 working days of its receipt: $because',
    ({ posted, standing }) => {
      const sent = atStageThree(
        { on: '2019-03-05', type: 'call.made' },
        { on: '2019-03-05', type: 'form.sent' },
        { on: '2019-03-08', type: 'form.received' },
        { on: posted, type: 'form.posted' },
      );
      expect(duty(sent, 'stage-3/return-form')).toMatchObject({ settledOn: posted, standing });
      expect(positionOf(sent)).toMatchObject({ step: 'return-form' });
      expect(duty(sent, 'stage-3/decide-hearing').due).toBeUndefined();
      const arrived = recordEvent(sent, { on: '2019-04-09', type: 'form.returned' });
      expect(duty(arrived, 'stage-3/return-form')).toMatchObject({ settledOn: posted, standing });
      expect(duty(arrived, 'stage-3/decide-hearing')).toMatchObject({
        from: '2019-04-09',
        due: '2019-04-25',
      });
      expect(arrived.history.at(-1)?.regularity).toBe('regular');
    },
  );

  test('within 10 working days of the form it is decided whether to hear', () => {
    expect(duty(withForm(), 'stage-3/decide-hearing')).toMatchObject({
      from: '2019-04-01',
      due: '2019-04-15',
    });
  });

  test.each([
    { by: 'director', breaches: [] },
    { by: 'executive-director', breaches: [] },
    { by: 'head-of-service', breaches: ['A1.3 wrong-handler'] },
  ])('by $by: $breaches', ({ by, breaches: expected }) => {
    const complaint = withForm({ on: '2019-04-15', type: 'hearing.granted', decidedBy: by });
    expect(breachesOfFacts(complaint)).toEqual(expected);
  });

  test('level 3 has no holding letter: one is recorded, and puts nothing off', () => {
    const complaint = withForm({
      on: '2019-04-10',
      type: 'response.extended',
      newDueDate: '2019-06-28',
    });
    expect(complaint.history.at(-1)?.regularity).toBe('not-provided');
    expect(duty(complaint, 'stage-3/decide-hearing').due).toBe('2019-04-15');
    expect(duty(complaint, 'stage-3/hear').due).toBe('2019-05-16');
  });
});

clause(
  'A1.3(a)',
  'hearing granted: heard within 30 of the form, decided within 10 of the hearing',
  () => {
    test.each([
      {
        because: 'from the form, whenever it was granted',
        id: 'stage-3/hear',
        from: '2019-04-01',
        due: '2019-05-16',
      },
      { because: 'from the hearing', id: 'stage-3/decide', from: '2019-05-10', due: '2019-05-24' },
    ])('$id by $due, $because', ({ id, from, due }) => {
      expect(duty(granted(HEARD), id)).toMatchObject({ from, due, clause: 'A1.3(a)' });
    });

    test('all of it kept', () => {
      expect(breaches(granted(HEARD, DECIDED))).toEqual([]);
      expect(
        clausesNotShown(granted(HEARD, DECIDED)).filter((asked) => asked.startsWith('A1.3')),
      ).toEqual([]);
    });

    test.each([
      { because: 'not invited', fact: { invited: [] }, breaches: ['A1.3(a) hearing-arrangements'] },
      {
        because: 'only a supporter invited',
        fact: { invited: ['supporter'] },
        breaches: ['A1.3(a) hearing-arrangements'],
      },
      {
        because: 'papers to the panel alone',
        fact: { papersTo: ['panel'] },
        breaches: ['A1.3(a) hearing-arrangements'],
      },
      {
        because: 'papers to the complainant alone',
        fact: { papersTo: ['complainant'] },
        breaches: ['A1.3(a) hearing-arrangements'],
      },
    ])('$because: $breaches', ({ fact, breaches: expected }) => {
      expect(breachesOfFacts(granted({ ...HEARD, ...fact }))).toEqual(expected);
    });

    test.each([
      {
        because: 'heard a day late',
        hearing: '2019-05-17',
        decision: '2019-05-24',
        breaches: ['A1.3(a) late'],
      },
      {
        because: 'decided a day late',
        hearing: '2019-05-10',
        decision: '2019-05-28',
        breaches: ['A1.3(a) late'],
      },
    ] as const)('$because', ({ hearing, decision, breaches: expected }) => {
      const complaint = granted({ ...HEARD, on: hearing }, { ...DECIDED, on: decision });
      expect(breachesOfFacts(complaint)).toEqual(expected);
    });
  },
);

clause('A1.3(b)', 'hearing declined: explained within 10 working days of the form', () => {
  const declined = (more: Partial<EventOf<'hearing.declined'>> = {}) =>
    withForm({
      on: '2019-04-15',
      type: 'hearing.declined',
      decidedBy: 'director',
      reasons: 'Our policies were complied with.',
      inWriting: true,
      signposts: ['housing-ombudsman', 'designated-person'],
      ...more,
    });

  test('it exhausts the process: neither hearing nor decision letter is owed any more', () => {
    expect(positionOf(declined())).toMatchObject({ end: 'exhausted' });
    expect(duty(declined(), 'stage-3/decide-hearing')).toMatchObject({
      standing: 'met',
      due: '2019-04-15',
    });
    expect(duty(declined(), 'stage-3/hear').standing).toBe('released');
    expect(breaches(declined())).toEqual([]);
  });

  test.each([
    {
      because: 'decided, and explained, a day late',
      fact: { on: '2019-04-16' },
      breaches: ['A1.3 late', 'A1.3(b) late'],
    },
    { because: 'not explained', fact: { reasons: '' }, breaches: ['A1.3(b) overdue'] },
    {
      because: 'a decision of which nothing told the complainant',
      fact: { inWriting: false },
      breaches: ['A1.3(b) overdue'],
    },
    {
      because: 'the next options not given',
      fact: { signposts: [] },
      breaches: ['6.1 missing-signpost'],
    },
  ] as const)('$because: $breaches', ({ fact, breaches: expected }) => {
    expect(breaches(declined(fact))).toEqual(expected);
  });
});

describe('every history here that keeps the policy', () => {
  test.each([
    { history: 'answered', complaint: answered() },
    { history: 'heard and decided', complaint: granted(HEARD, DECIDED) },
  ])('breaks nothing: $history', ({ complaint }) => {
    expect(breaches(complaint, END)).toEqual([]);
  });
});
