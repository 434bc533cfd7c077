import { describe, expect, test } from 'vitest';
import type { ComplaintEvent, EventOf, Subject } from '../../../src/index.js';
import { expectedEvents, positionOf, replay, signpostsOf } from '../../../src/index.js';
import {
  answered,
  atStageThree,
  atStageTwo,
  breachesOfFacts,
  clause,
  clausesNotShown,
  DECIDED,
  duties,
  END,
  formal,
  granted,
  HEARD,
  policy,
  received,
  withForm,
} from './history.js';

clause('5.1', 'the formal process begins when first contact does not satisfy', () => {
  test('with the agreement of 3.1, though the text says that it "will begin"', () => {
    expect(positionOf(received())).toMatchObject({ stage: 'first-contact', step: 'resolve' });
    expect(expectedEvents(received())).toContain('complaint.formalised');
    expect(positionOf(formal())).toMatchObject({ stage: 'stage-1', step: 'acknowledge' });
  });

  test('and its timescales are those of Appendix 1', () => {
    const { steps } = policy.stages[1] ?? { steps: [] };
    expect(new Set(steps.map((step) => step.clause))).toEqual(new Set(['A1.1']));
  });
});

clause('5.2', 'stage one: the allocated investigator', () => {
  test.each(['investigator', 'officer', 'senior-manager'])(
    'whoever it is allocated to is the investigator, no rank is stated: %s',
    (who) => {
      const complaint = formal(
        { on: '2018-12-20', type: 'complaint.allocated', to: who },
        { on: '2018-12-21', type: 'complaint.acknowledged' },
        { on: '2018-12-27', type: 'response.sent', decidedBy: who },
      );
      expect(breachesOfFacts(complaint)).toEqual([]);
    },
  );

  test('the complainant is contacted: where the record does not show it, that is said, and is no breach', () => {
    const silent = answered();
    expect(clausesNotShown(silent)).toContain('A1.1');
    expect(breachesOfFacts(silent)).toEqual([]);
    const shown = answered({ on: '2018-12-27', type: 'complainant.contacted' });
    expect(duties(shown)).toContain('stage-1/contact');
  });

  test('who is dissatisfied can ask for a review', () => {
    expect(expectedEvents(answered())).toContain('escalation.requested');
  });
});

clause('5.3', 'stage two: a senior manager reviews', () => {
  const review = (decidedBy: string) =>
    atStageTwo(
      { on: '2019-02-05', type: 'complaint.acknowledged' },
      {
        on: '2019-02-15',
        type: 'response.sent',
        decidedBy,
        contents: ['escalation-right'],
        copiedTo: ['director'],
      },
    );

  test.each([
    { by: 'senior-manager', breaches: [] },
    { by: 'head-of-service', breaches: [] },
    { by: 'assistant-director', breaches: [] },
    { by: 'senior-management', breaches: ['5.3 wrong-handler'] },
    { by: 'investigator', breaches: ['5.3 wrong-handler'] },
  ])('by $by: $breaches', ({ by, breaches }) => {
    expect(breachesOfFacts(review(by))).toEqual(breaches);
  });

  test('who is dissatisfied can ask for another review', () => {
    const complaint = review('senior-manager');
    expect(expectedEvents(complaint)).toContain('escalation.requested');
    expect(
      positionOf(
        replay(policy, [...complaint.events, { on: '2019-03-01', type: 'escalation.requested' }]),
      ),
    ).toMatchObject({ stage: 'stage-3', step: 'call' });
  });
});

clause('5.4', 'stage three: a panel of three, from the Boards and the Scrutiny Panel', () => {
  const [board, customer] = ['board', 'scrutiny-panel'];

  test.each([
    { because: 'two and one', members: [board, board, customer], breaches: [] },
    { because: 'one and two', members: [customer, board, customer], breaches: [] },
    { because: 'two members', members: [board, customer], breaches: ['5.4 panel-composition'] },
    {
      because: 'four members',
      members: [board, board, customer, customer],
      breaches: ['5.4 panel-composition'],
    },
    {
      because: 'three from the Boards',
      members: [board, board, board],
      breaches: ['5.4 panel-composition'],
    },
    {
      because: 'three from the Scrutiny Panel',
      members: [customer, customer, customer],
      breaches: ['5.4 panel-composition'],
    },
    {
      because: 'one from elsewhere',
      members: [board, customer, 'director'],
      breaches: ['5.4 panel-composition'],
    },
    { because: 'nobody', members: [], breaches: ['5.4 panel-composition'] },
  ])('$because: $breaches', ({ members, breaches }) => {
    const complaint = granted({ ...HEARD, members }, DECIDED);
    expect(breachesOfFacts(complaint)).toEqual(breaches);
    // Whatever the panel, its decision stands.
    expect(positionOf(complaint)).toMatchObject({ end: 'exhausted' });
    expect(complaint.history.at(-1)?.regularity).toBe('regular');
  });

  test('where the record does not tell of the members, that is said, and is no breach', () => {
    const { members: _, ...heard } = HEARD;
    expect(breachesOfFacts(granted(heard, DECIDED))).toEqual([]);
    expect(clausesNotShown(granted(heard, DECIDED))).toContain('5.4');
  });

  test.each([
    { by: 'panel', breaches: [] },
    { by: 'director', breaches: ['5.4 wrong-handler'] },
  ])('a decision by $by', ({ by, breaches }) => {
    expect(breachesOfFacts(granted(HEARD, { ...DECIDED, decidedBy: by }))).toEqual(breaches);
  });
});

clause('5.4.1', 'one supporter may come with the complainant', () => {
  test.each([
    { supporters: 0, breaches: [] },
    { supporters: 1, breaches: [] },
    { supporters: 2, breaches: ['5.4.1 hearing-arrangements'] },
  ])('$supporters came', ({ supporters, breaches }) => {
    expect(breachesOfFacts(granted({ ...HEARD, supporters }))).toEqual(breaches);
  });
});

clause('5.4.3', 'the decision in writing', () => {
  test.each([
    { because: 'in writing', inWriting: true, breaches: [] },
    { because: 'not in writing', inWriting: false, breaches: ['5.4.3 not-in-writing'] },
  ])('$because', ({ inWriting, breaches }) => {
    expect(breachesOfFacts(granted(HEARD, { ...DECIDED, inWriting }))).toEqual(breaches);
  });
});

clause('5.5', 'escalation may be refused', () => {
  const REFUSED: EventOf<'escalation.refused'> = {
    on: '2019-02-06',
    type: 'escalation.refused',
    ground: 'excessive',
    authorisedBy: 'senior-management',
    inWriting: true,
  };
  const refused = (more: Partial<EventOf<'escalation.refused'>>, ...before: ComplaintEvent[]) =>
    atStageTwo(...before, { ...REFUSED, ...more });
  const { authorisedBy: _, ...byNobody } = REFUSED;
  const { inWriting: __, ...unwritten } = REFUSED;

  test('with its formalities it ends the process: ended, not exhausted', () => {
    const complaint = refused({});
    expect(positionOf(complaint)).toMatchObject({ stage: 'stage-2', end: 'escalation-refused' });
    expect(complaint.history.at(-1)?.regularity).toBe('regular');
    expect(breachesOfFacts(complaint)).toEqual([]);
  });

  test.each([
    { because: 'decided by an investigator', complaint: refused({ authorisedBy: 'investigator' }) },
    {
      because: 'decided by somebody outside the line',
      complaint: refused({ authorisedBy: 'panel' }),
    },
    { because: 'decided by nobody shown', complaint: atStageTwo(byNobody) },
    { because: 'not in writing', complaint: refused({ inWriting: false }) },
    { because: 'not shown to be in writing', complaint: atStageTwo(unwritten) },
    { because: 'without reasons', complaint: refused({ reasons: '' }) },
    {
      because: 'without reasons among its contents',
      complaint: refused({ contents: ['ombudsman-details'] }),
    },
    {
      because: 'not explained to the advocate',
      complaint: refused(
        { copiedTo: [] },
        { on: '2019-02-05', type: 'advocate.authorised', signed: true },
      ),
    },
    {
      because: 'not shown to be explained to the advocate',
      complaint: refused({}, { on: '2019-02-05', type: 'advocate.authorised', signed: true }),
    },
  ])('$because, it does not count: the complaint goes on', ({ complaint }) => {
    expect(positionOf(complaint)).toMatchObject({ stage: 'stage-2', step: 'acknowledge' });
    expect(complaint.history.at(-1)?.regularity).toBe('without-formalities');
    expect(breachesOfFacts(complaint)).toContain('5.5 refusal-without-formalities');
  });

  test.each(['senior-management', 'senior-manager', 'director', 'chief-executive'])(
    'senior management and above may decide it: %s',
    (authorisedBy) => {
      expect(positionOf(refused({ authorisedBy })).end).toBe('escalation-refused');
    },
  );

  test.each<{ because: string; fact: Partial<EventOf<'escalation.refused'>> }>([
    { because: 'in writing, it is taken to explain itself', fact: {} },
    { because: 'with its reasons', fact: { reasons: 'A new kitchen for a dripping tap.' } },
    { because: 'with reasons among its contents', fact: { contents: ['reasons'] } },
    {
      because: 'with reasons, whatever its contents',
      fact: { reasons: 'A new kitchen.', contents: [] },
    },
  ])('explained fully, it counts: $because', ({ fact }) => {
    expect(positionOf(refused(fact)).end).toBe('escalation-refused');
  });

  test('explained to the advocate too, it counts', () => {
    const authorised = { on: '2019-02-05', type: 'advocate.authorised', signed: true } as const;
    expect(positionOf(refused({ copiedTo: ['advocate'] }, authorised)).end).toBe(
      'escalation-refused',
    );
  });

  test.each([
    { ground: 'outside-remit', breaches: [] },
    { ground: 'excessive', breaches: [] },
    { ground: 'too-late', breaches: ['5.5 no-such-ground'] },
  ])('on the ground $ground: $breaches', ({ ground, breaches }) => {
    expect(breachesOfFacts(refused({ ground }))).toEqual(breaches);
  });

  test('the next options are given all the same', () => {
    expect(signpostsOf(refused({}), END).map(({ to }) => to)).toEqual([
      'housing-ombudsman',
      'designated-person',
    ]);
  });

  test('what follows a late request is not stated: it is no ground, and nothing closes by itself', () => {
    const late = answered({ on: '2019-06-03', type: 'escalation.requested' });
    expect(positionOf(late)).toMatchObject({ stage: 'stage-2', step: 'acknowledge' });
    expect(breachesOfFacts(late)).toEqual([]);
  });
});

clause('6.1', 'after stage three: the Ombudsman, a designated person, the CQC for care', () => {
  const about = (
    subject: Subject | readonly Subject[] | undefined,
    signposts: EventOf<'decision.sent'>['signposts'],
  ) => {
    const [receipt, ...rest] = granted(HEARD).events;
    return replay(policy, [
      { on: receipt?.on ?? END, type: 'complaint.received', ...(subject && { subject }) },
      ...rest,
      { ...DECIDED, ...(signposts && { signposts }) },
    ]);
  };

  test('the decision exhausts the process', () => {
    expect(positionOf(granted(HEARD, DECIDED))).toMatchObject({ end: 'exhausted' });
  });

  describe.each([
    {
      subject: 'housing' as Subject,
      options: ['housing-ombudsman', 'designated-person'] as const,
      missing: 1,
    },
    { subject: 'care' as Subject, options: ['care-quality-commission'] as const, missing: 1 },
    {
      subject: ['housing', 'care'] as const,
      options: ['housing-ombudsman', 'designated-person', 'care-quality-commission'] as const,
      missing: 2,
    },
    { subject: 'data-protection' as Subject, options: [] as const, missing: 0 },
  ])('a matter of $subject', ({ subject, options, missing }) => {
    test(`leads to ${options.join(', ') || 'nowhere that the policy names'}`, () => {
      const next = signpostsOf(about(subject, [...options]), END);
      expect(next.map(({ to }) => to)).toEqual(options);
      expect(next.every(({ applies }) => applies === true)).toBe(true);
    });

    test('and the decision letter has to say so', () => {
      expect(breachesOfFacts(about(subject, [...options]))).toEqual([]);
      expect(breachesOfFacts(about(subject, []))).toEqual(
        Array.from({ length: missing }, () => '6.1 missing-signpost'),
      );
    });
  });

  test('the Ombudsman without a designated person is not enough', () => {
    expect(breachesOfFacts(about('housing', ['housing-ombudsman']))).toEqual([
      '6.1 missing-signpost',
    ]);
  });

  test('where the subject is not known, whether an option applies is not known either', () => {
    const next = signpostsOf(about(undefined, undefined), END);
    expect(next.map(({ applies }) => applies)).toEqual(['unknown', 'unknown', 'unknown']);
  });

  test('while the complaint is open there is no list yet', () => {
    expect(signpostsOf(withForm(), END)).toEqual([]);
    expect(signpostsOf(atStageThree(), END)).toEqual([]);
  });
});
