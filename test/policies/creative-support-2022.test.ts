/** Creative Support 2022, clause by clause, as far as its text was available. */
import { describe, expect, test } from 'vitest';
import type { ComplaintEvent, EventOf, IsoDate, Matter } from '../../src/index.js';
import {
  assessConduct,
  assessEscalation,
  assessScope,
  handledBy,
  notShown,
  obligationsOf,
  openComplaint,
  positionOf,
  possibleEvents,
  recordEvent,
  restrictionsOf,
  signpostsOf,
} from '../../src/index.js';
import { creativeSupport2022 as policy } from '../../src/policies/index.js';
import { breaches } from '../support/histories.js';
import { clauseRegister } from './clause.js';

const { clause, tested } = clauseRegister();

const LATER: IsoDate = '2022-12-31';

/** A complaint received on 6 June 2022 at Stage One, and what happened to it. */
const complaint = (
  receipt: Partial<EventOf<'complaint.received'>> = {},
  ...events: ComplaintEvent[]
) =>
  recordEvent(
    openComplaint(policy, {
      on: '2022-06-06',
      type: 'complaint.received',
      stage: 'stage-1',
      ...receipt,
    }),
    ...events,
  );

const duty = (made: ReturnType<typeof complaint>, id: string) =>
  obligationsOf(made, LATER, { by: ['policy'] }).find((one) => one.id === id);

const matter = (facts: Partial<Matter>) =>
  assessScope(policy, { raisedOn: '2022-06-06', ...facts });

clause('2.4', 'reasonable adjustments are made as required', () => {
  test('where they are needed, agreeing them is owed, and done once agreed', () => {
    const needed = complaint({ adjustmentsNeeded: true });
    expect(duty(needed, 'alongside/adjustments')).toMatchObject({
      duty: 'adjust',
      clause: '2.4',
      standing: 'open',
    });
    const agreed = recordEvent(needed, {
      on: '2022-06-08',
      type: 'adjustment.agreed',
      adjustment: 'letters in large print',
    });
    expect(duty(agreed, 'alongside/adjustments')).toMatchObject({
      standing: 'done',
      settledOn: '2022-06-08',
    });
  });

  test('where none are needed, nothing is owed', () => {
    expect(duty(complaint({ adjustmentsNeeded: false }), 'alongside/adjustments')).toBeUndefined();
  });

  test('an adjustment can be agreed before the complaint is made', () => {
    const made = complaint(
      { adjustmentsNeeded: true },
      { on: '2022-01-10', type: 'adjustment.agreed' },
    );
    expect(duty(made, 'alongside/adjustments')?.standing).toBe('done');
  });
});

clause('2.5', 'discrimination and harassment weigh in who investigates', () => {
  const allocated = (
    about: EventOf<'complaint.received'>['about'],
    fact: Partial<EventOf<'complaint.allocated'>>,
  ) =>
    complaint(about ? { about } : {}, {
      on: '2022-06-07',
      type: 'complaint.allocated',
      ...fact,
    });

  test.each([
    { because: 'weighed', about: ['harassment'], weighed: ['harassment'], breaches: [] },
    {
      because: 'not weighed',
      about: ['discrimination'],
      weighed: [],
      breaches: ['wrong-handler 2.5 2022-06-07'],
    },
    { because: 'about something else', about: ['repairs'], weighed: [], breaches: [] },
  ])('$because', ({ about, weighed, breaches: expected }) => {
    expect(breaches(allocated(about, { takenIntoAccount: weighed }), LATER)).toEqual(expected);
  });

  test('where the record does not tell, it is not shown, and no breach', () => {
    const made = allocated(['harassment'], {});
    expect(breaches(made, LATER)).toEqual([]);
    expect(notShown(made, LATER)).toContainEqual(
      expect.objectContaining({ clause: '2.5', needs: ['takenIntoAccount'] }),
    );
  });

  test('such a complaint is taken', () => {
    expect(matter({ about: ['discrimination'] }).outcome).toBe('accept');
  });
});

clause('2.6', 'a complainant who would benefit is pointed to an advocacy service', () => {
  test('while the complaint is open', () => {
    expect(signpostsOf(complaint({ subject: 'housing' }), LATER)).toMatchObject([
      // Whether the complainant would benefit is for a person to feel.
      { to: 'advocacy-service', clause: '2.6', applies: 'unknown' },
    ]);
  });
});

clause('2.7', 'local resolution first, never required', () => {
  const tried = openComplaint(policy, { on: '2022-06-06', type: 'complaint.received' });

  test('put right locally, it ends there', () => {
    const made = recordEvent(tried, { on: '2022-06-07', type: 'query.resolved' });
    expect(positionOf(made)).toMatchObject({ stage: 'local-resolution', end: 'resolved' });
  });

  test('it can go to Stage One at any time, and nothing local is owed any more', () => {
    const made = recordEvent(tried, { on: '2022-06-07', type: 'complaint.formalised' });
    expect(made.history.at(-1)).toMatchObject({ regularity: 'regular', stage: 'stage-1' });
    expect(breaches(made, LATER)).toEqual([]);
  });

  test('it can begin at Stage One', () => {
    expect(complaint().history[0]).toMatchObject({ regularity: 'regular', stage: 'stage-1' });
    expect(obligationsOf(complaint(), LATER, { by: ['policy'] }).map(({ id }) => id)).toEqual([
      'stage-1/acknowledge',
      'stage-1/respond',
    ]);
  });
});

clause(
  '3.2',
  'sent to the Chief Executive: acknowledged in writing, answered by the Housing Complaints Manager',
  () => {
    const toTheChief = { recipient: 'chief-executive', subject: 'housing' } as const;

    test.each([
      { because: 'in writing', inWriting: true, breaches: [] },
      {
        because: 'by word of mouth',
        inWriting: false,
        breaches: ['not-in-writing 3.2 2022-06-08'],
      },
    ])('acknowledged $because', ({ inWriting, breaches: expected }) => {
      const acknowledged = { on: '2022-06-08', type: 'complaint.acknowledged', inWriting } as const;
      expect(breaches(complaint(toTheChief, acknowledged), LATER)).toEqual(expected);
      expect(breaches(complaint({ subject: 'housing' }, acknowledged), LATER)).toEqual([]);
    });

    test.each([
      { because: 'passed to the manager', to: 'complaints-manager', breaches: [] },
      { because: 'kept', to: 'chief-executive', breaches: ['wrong-handler 3.2 2022-06-08'] },
    ])('$because', ({ to, breaches: expected }) => {
      const allocated = { on: '2022-06-08', type: 'complaint.allocated', to } as const;
      expect(breaches(complaint(toTheChief, allocated), LATER)).toEqual(expected);
    });

    test.each([
      {
        because: 'sent to the Chief Executive',
        receipt: { recipient: 'chief-executive', about: ['repairs'] },
        is: { handler: ['complaints-manager'], clause: '3.2', certain: true },
      },
      {
        because: 'about data protection, to whomever it was sent',
        receipt: { recipient: 'chief-executive', subject: 'data-protection' },
        is: {
          handler: ['data-protection-lead'],
          clause: '11.1',
          certain: true,
          investigate: { handler: ['data-protection-lead'], clause: '11.1', certain: true },
          respond: { handler: ['complaints-manager'], clause: '3.2', certain: true },
        },
      },
      {
        because: 'about what is not known',
        receipt: { recipient: 'chief-executive' },
        is: { handler: ['data-protection-lead', 'complaints-manager'], certain: false },
      },
      {
        because: 'any other: that part was not available',
        receipt: { recipient: 'officer', about: ['repairs'] },
        is: undefined,
      },
    ] as const)('who handles it: $because', ({ receipt, is }) => {
      const handlers = handledBy(complaint(receipt), 'stage-1', LATER);
      if (is) expect(handlers).toMatchObject(is);
      else expect(handlers).toBeUndefined();
    });

    test('a stage there is none of is told, with those there are', () => {
      expect(() => handledBy(complaint(), 'stage-9', LATER)).toThrow(/stage-1, stage-2/);
    });

    test('passing it on is owed, and done by the allocation', () => {
      expect(duty(complaint(toTheChief), 'alongside/pass-to-manager')).toMatchObject({
        clause: '3.2',
        standing: 'open',
      });
      const passed = complaint(toTheChief, {
        on: '2022-06-08',
        type: 'complaint.allocated',
        to: 'complaints-manager',
      });
      expect(duty(passed, 'alongside/pass-to-manager')?.standing).toBe('done');
    });

    test('whom the manager has look into it was not available: whoever that is, is not the wrong one', () => {
      const to = (role: string) =>
        ({ on: '2022-06-08', type: 'complaint.allocated', to: role, ref: role }) as const;
      const passed = to('complaints-manager');
      expect(
        breaches(complaint(toTheChief, passed, { ...to('investigator'), on: '2022-06-09' }), LATER),
      ).toEqual([]);
      expect(breaches(complaint(toTheChief, to('investigator')), LATER)).toEqual([
        'wrong-handler 3.2 2022-06-08',
      ]);
    });

    test('answered by somebody else', () => {
      const answered = {
        on: '2022-06-20',
        type: 'response.sent',
        decidedBy: 'chief-executive',
      } as const;
      expect(breaches(complaint(toTheChief, answered), LATER)).toEqual([
        'wrong-handler 3.2 2022-06-20',
      ]);
      // Who handles other complaints was not available.
      expect(breaches(complaint({ subject: 'housing' }, answered), LATER)).toEqual([]);
    });
  },
);

clause('11.1', 'data protection: investigated at Stage One by the senior person for it', () => {
  test.each([
    {
      because: 'the right one',
      subject: 'data-protection',
      to: 'data-protection-lead',
      breaches: [],
    },
    {
      because: 'another',
      subject: 'data-protection',
      to: 'complaints-manager',
      breaches: ['wrong-handler 11.1 2022-06-08'],
    },
    { because: 'about something else', subject: 'housing', to: 'complaints-manager', breaches: [] },
  ])('$because', ({ subject, to, breaches: expected }) => {
    const allocated = { on: '2022-06-08', type: 'complaint.allocated', to } as const;
    expect(breaches(complaint({ subject }, allocated), LATER)).toEqual(expected);
  });

  test('of a complaint to the Chief Executive too: the nature of the complaint comes first', () => {
    const receipt = { subject: 'data-protection', recipient: 'chief-executive' } as const;
    const to = 'data-protection-lead';
    expect(
      breaches(complaint(receipt, { on: '2022-06-08', type: 'complaint.allocated', to }), LATER),
    ).toEqual([]);
  });

  const both = { about: ['data-protection'], recipient: 'chief-executive' } as const;
  const path = (...roles: readonly string[]) =>
    complaint(
      both,
      ...roles.map((to) => ({ on: '2022-06-08', type: 'complaint.allocated', to }) as const),
    );
  test.each([
    { roles: ['complaints-manager', 'data-protection-lead'], passedOn: 'done', breaches: [] },
    { roles: ['complaints-manager'], passedOn: 'done', breaches: [] },
    { roles: ['data-protection-lead'], passedOn: 'open', breaches: [] },
    { roles: ['officer'], passedOn: 'open', breaches: ['wrong-handler 11.1 2022-06-08'] },
    {
      roles: ['complaints-manager', 'officer'],
      passedOn: 'done',
      breaches: ['wrong-handler 11.1 2022-06-08'],
    },
  ])(
    '3.2 and 11.1 are both kept by passing it on and having it investigated: $roles',
    ({ roles, passedOn, breaches: expected }) => {
      const made = path(...roles);
      expect(breaches(made, LATER)).toEqual(expected);
      expect(duty(made, 'alongside/pass-to-manager')?.standing).toBe(passedOn);
    },
  );

  test.each([
    { decidedBy: 'complaints-manager', breaches: [] },
    { decidedBy: 'data-protection-lead', breaches: ['wrong-handler 3.2 2022-06-20'] },
  ])(
    'it is responded to by the manager of 3.2, whoever investigated: $decidedBy',
    ({ decidedBy, breaches: expected }) => {
      const answered = { on: '2022-06-20', type: 'response.sent', decidedBy } as const;
      const signposted = breaches(complaint(both, answered), LATER);
      expect(signposted.filter((one) => one.startsWith('wrong-handler'))).toEqual(expected);
      // Who answers one that was not sent to the Chief Executive was not available.
      const plain = breaches(
        complaint({ about: ['data-protection'], recipient: 'officer' }, answered),
        LATER,
      );
      expect(plain.filter((one) => one.startsWith('wrong-handler'))).toEqual([]);
    },
  );

  test('where what it is about is not known, neither of the two is the wrong one', () => {
    const to = 'data-protection-lead';
    const made = complaint({}, { on: '2022-06-08', type: 'complaint.allocated', to });
    expect(breaches(made, LATER)).toEqual([]);
  });

  test('such a complaint is taken', () => {
    expect(matter({ about: ['data-protection'] }).outcome).toBe('accept');
  });
});

clause('11.2', 'from Stage One to Stage Two', () => {
  const answered = complaint(
    { subject: 'data-protection' },
    { on: '2022-06-08', type: 'complaint.acknowledged' },
    { on: '2022-06-20', type: 'response.sent' },
  );

  test('the lifecycle runs, though no time limit was seen', () => {
    const made = recordEvent(
      answered,
      { on: '2022-07-01', type: 'escalation.requested' },
      { on: '2022-07-04', type: 'complaint.acknowledged' },
      { on: '2022-08-01', type: 'response.sent' },
    );
    expect(made.history.every(({ regularity }) => regularity === 'regular')).toBe(true);
    expect(positionOf(made)).toMatchObject({ stage: 'stage-2', end: 'exhausted' });
    expect(breaches(made, LATER)).toEqual([]);
  });

  test('no duty has a date, and each says why', () => {
    const owed = obligationsOf(answered, LATER, { by: ['policy'] });
    expect(owed.map(({ id, standing }) => `${id} ${standing}`)).toEqual([
      'stage-1/acknowledge done',
      'stage-1/respond done',
      'stage-1/escalate open',
    ]);
    for (const one of owed) {
      expect(one).not.toHaveProperty('due');
      expect(one.limit).toBe('not-seen');
      expect(one.noDueDate).toBe('not-seen');
    }
  });

  test('whether a request may be refused cannot be said', () => {
    expect(assessEscalation(answered, { on: '2022-07-01' }).outcome).toBe('undetermined');
  });
});

clause('11.3', "the Information Commissioner's Office", () => {
  test.each([
    { subject: 'data-protection', applies: true },
    { subject: 'housing', applies: undefined },
  ])('of a complaint about $subject', ({ subject, applies }) => {
    const options = signpostsOf(complaint({ subject }), LATER);
    expect(options.find(({ to }) => to === 'information-commissioner')?.applies).toBe(applies);
  });

  test.each<{ because: string; end: ComplaintEvent }>([
    {
      because: 'it was not taken',
      end: { on: '2022-07-01', type: 'complaint.excluded', grounds: ['own'], reasons: 'Insured' },
    },
    { because: 'it was joined to another', end: { on: '2022-07-01', type: 'complaint.merged' } },
    { because: 'it was withdrawn', end: { on: '2022-07-01', type: 'complaint.withdrawn' } },
  ])('the right depends on nothing: $because', ({ end }) => {
    const options = signpostsOf(complaint({ subject: 'data-protection' }, end), LATER);
    expect(options.map(({ to }) => to)).toEqual(['information-commissioner']);
  });
});

clause(
  '12.1',
  'fraud, theft, crime: the police; safeguarding: the local authority; the complaint goes on',
  () => {
    test.each([
      { about: 'fraud', route: 'police' },
      { about: 'theft', route: 'police' },
      { about: 'other-crime', route: 'police' },
      { about: 'safeguarding', route: 'local-authority' },
    ] as const)('$about: to $route, and the complaint is taken', ({ about, route }) => {
      expect(matter({ about: [about] })).toMatchObject({
        outcome: 'accept',
        routes: [{ to: route }],
      });
    });

    test.each([
      { because: 'as a topic', receipt: { about: ['repairs', 'fraud'] } },
      { because: 'as its subject', receipt: { subject: ['housing', 'fraud'] } },
      { because: 'as its matter', receipt: { matter: 'fraud' } },
    ] as const)(
      'a receipt that tells of fraud $because opens the duty to inform the police',
      ({ receipt }) => {
        const made = complaint(receipt);
        expect(duty(made, 'alongside/police')).toMatchObject({
          duty: 'refer',
          what: 'inform the police',
          party: 'landlord',
          clause: '12.1',
          standing: 'open',
          noDueDate: 'not-stated',
        });
        expect(positionOf(made)).toMatchObject({ stage: 'stage-1', step: 'acknowledge' });
        expect(duty(made, 'stage-1/respond')?.standing).toBe('open');
      },
    );

    const fraud = complaint({ about: ['fraud'] });

    test('told, it is done; told to somebody else, it is not', () => {
      const told = (to: string) =>
        duty(
          recordEvent(fraud, { on: '2022-06-07', type: 'referral.made', to }),
          'alongside/police',
        );
      expect(told('police')).toMatchObject({ standing: 'done', settledOn: '2022-06-07' });
      expect(told('insurer')?.standing).toBe('open');
    });

    test('the end of the complaint does not end it', () => {
      const ended = recordEvent(fraud, { on: '2022-06-10', type: 'complaint.withdrawn' });
      expect(duty(ended, 'alongside/police')?.standing).toBe('open');
    });

    test('a subject says what the complaint is about, not all that it is about', () => {
      const made = complaint({ subject: 'housing' });
      expect(duty(made, 'alongside/police')).toBeUndefined();
      expect(notShown(made, LATER)).toContainEqual(
        expect.objectContaining({ clause: '12.1', needs: ['about'] }),
      );
      expect(notShown(complaint({ about: ['repairs'] }), LATER)).not.toContainEqual(
        expect.objectContaining({ clause: '12.1' }),
      );
    });

    test('a complaint of safeguarding and theft opens both duties', () => {
      const both = complaint({ about: ['safeguarding', 'theft'] });
      expect(obligationsOf(both, LATER, { by: ['policy'] }).map(({ id }) => id)).toEqual([
        'stage-1/acknowledge',
        'stage-1/respond',
        'alongside/police',
        'alongside/safeguarding',
      ]);
    });

    test('of a complaint about repairs nothing of this is owed', () => {
      const ids = obligationsOf(complaint({ about: ['repairs'] }), LATER, { by: ['policy'] }).map(
        ({ id }) => id,
      );
      expect(ids.filter((id) => id.startsWith('alongside'))).toEqual([]);
    });
  },
);

clause(
  '13.1',
  'staff: the disciplinary policy beside the complaint, and the complainant told',
  () => {
    test('a complaint about staff is taken, and the disciplinary policy runs beside it', () => {
      expect(matter({ about: ['staff-conduct'] })).toMatchObject({
        outcome: 'accept',
        routes: [{ to: 'disciplinary-policy' }],
      });
    });

    const answered = (more: Partial<EventOf<'response.sent'>>) =>
      complaint({ about: ['staff-conduct'] }, { on: '2022-06-20', type: 'response.sent', ...more });

    test('the duty opens with the finding, not with the complaint', () => {
      expect(
        duty(complaint({ about: ['staff-conduct'] }), 'alongside/disciplinary'),
      ).toBeUndefined();
      expect(duty(answered({ found: [] }), 'alongside/disciplinary')).toBeUndefined();
      expect(
        duty(answered({ found: ['disciplinary-action'] }), 'alongside/disciplinary'),
      ).toMatchObject({ clause: '13.1', standing: 'open' });
    });

    test.each([
      { because: 'told', contents: ['disciplinary-action'], breaches: [] },
      {
        because: 'not told',
        contents: ['decision'],
        breaches: ['missing-content 13.1 2022-06-20'],
      },
    ])('the complainant is $because', ({ contents, breaches: expected }) => {
      const made = answered({ found: ['disciplinary-action'], contents });
      expect(breaches(made, LATER)).toEqual(expected);
    });
  },
);

clause('14.1', 'anonymous complaints are investigated as far as possible, and recorded', () => {
  test('that they are anonymous is no bar; what else may be was not available', () => {
    expect(matter({ about: ['fraud'], anonymous: true }).outcome).toBe('accept');
    const assessed = matter({ about: ['neighbours'], anonymous: true, happenedOn: '2000-01-01' });
    expect(assessed.outcome).toBe('undetermined');
    expect(assessed.findings.find(({ ground }) => ground === 'anonymous')).toMatchObject({
      clause: '14.1',
      met: true,
      effect: 'no-bar',
    });
  });

  test('the lifecycle is the same, and the outcome is to be on record', () => {
    const answered = (outcome?: 'upheld') =>
      complaint(
        { anonymous: true },
        { on: '2022-06-20', type: 'response.sent', ...(outcome && { outcome }) },
      );
    expect(positionOf(answered())).toMatchObject({ stage: 'stage-1', step: 'escalate' });
    expect(notShown(answered(), LATER).map((one) => one.clause)).toContain('14.1');
    expect(notShown(answered('upheld'), LATER).map((one) => one.clause)).not.toContain('14.1');
  });
});

const RESTRICTED = {
  on: '2022-07-01',
  type: 'conduct.restricted',
  reasons: 'Forty calls a day',
  grounds: ['disproportionate-and-harassing'],
  copiedTo: ['manager'],
  recorded: true,
  signposts: ['housing-ombudsman'],
} as const;

clause('15.1', 'persistent or vexatious complainants: examples', () => {
  test.each([
    {
      because: 'disproportionate, harassing and repetitious',
      behaviour: { disproportionate: true, harassing: true, repetitious: true },
      outcome: 'may-act',
    },
    {
      because: 'unrealistic outcomes, and the intention to persist',
      behaviour: { unrealisticOutcomes: true, intendsToPersist: true },
      outcome: 'may-act',
    },
    {
      because: 'the same complaint again, no outcome accepted',
      behaviour: { repeatsWithMinorDifferences: true, refusesOutcomes: true },
      outcome: 'may-act',
    },
    {
      because: 'harassing, and the rest not known',
      behaviour: { harassing: true, unrealisticOutcomes: false, refusesOutcomes: false },
      outcome: 'undetermined',
    },
    {
      because: 'one thing of each alone',
      behaviour: { repetitious: false, intendsToPersist: false, refusesOutcomes: false },
      outcome: 'no-ground',
    },
  ] as const)('$because: $outcome', ({ behaviour, outcome }) => {
    expect(assessConduct(policy, behaviour).outcome).toBe(outcome);
  });

  test('what is missing is named, and telling it decides', () => {
    const assessed = assessConduct(policy, {
      harassing: true,
      disproportionate: true,
      unrealisticOutcomes: false,
      refusesOutcomes: false,
    });
    expect(assessed.needs).toEqual(['repetitious']);
  });

  test('only contact may be restricted: no power to refuse a complaint was available', () => {
    const { powers } = assessConduct(policy, { unrealisticOutcomes: true, intendsToPersist: true });
    expect(powers.map(({ does }) => does)).toEqual(['restrict-contact']);
  });
});

clause('15.2', 'whoever is restricted is still dealt with fairly', () => {
  const restricted = complaint({ subject: 'housing' }, RESTRICTED);

  test('every fact of a complaint can be recorded, as without a restriction', () => {
    expect(possibleEvents(restricted)).toEqual(possibleEvents(complaint({ subject: 'housing' })));
    expect(positionOf(restricted)).toEqual(positionOf(complaint({ subject: 'housing' })));
  });

  test('a restriction is imposed with its reasons', () => {
    expect(breaches(restricted, LATER)).toEqual([]);
    expect(breaches(complaint({}, { ...RESTRICTED, reasons: '' }), LATER)).toEqual([
      'missing-reasons 15.2 2022-07-01',
    ]);
  });
});

clause('15.3', 'no appeal; the Housing Ombudsman', () => {
  test('an assessment says so', () => {
    expect(
      assessConduct(policy, { unrealisticOutcomes: true, intendsToPersist: true }),
    ).toMatchObject({
      appeal: { possible: false, clause: '15.3' },
      signposts: [{ to: 'housing-ombudsman', clause: '15.3' }],
      blocksRecording: false,
    });
  });

  test('a restriction that does not say so is a breach', () => {
    expect(breaches(complaint({}, { ...RESTRICTED, signposts: [] }), LATER)).toEqual([
      'missing-signpost 15.3 2022-07-01',
    ]);
  });
});

clause('15.4', 'shared with managers, on the record while in force', () => {
  test.each([
    { because: 'shared and recorded', fact: {}, breaches: [] },
    { because: 'not shared', fact: { copiedTo: [] }, breaches: ['missing-copy 15.4 2022-07-01'] },
    {
      because: 'not recorded',
      fact: { recorded: false },
      breaches: ['missing-notice 15.4 2022-07-01'],
    },
  ])('$because', ({ fact, breaches: expected }) => {
    expect(breaches(complaint({}, { ...RESTRICTED, ...fact }), LATER)).toEqual(expected);
  });

  test('its life: imposed, reviewed, lifted', () => {
    const made = complaint(
      {},
      { ...RESTRICTED, until: '2022-09-30' },
      { on: '2022-08-01', type: 'conduct.reviewed' },
      { on: '2022-09-01', type: 'conduct.lifted', recorded: false },
    );
    const on = (day: IsoDate) => restrictionsOf(made, day);
    expect(on('2022-06-30')).toEqual([]);
    expect(on('2022-08-31')).toMatchObject([
      {
        imposedOn: '2022-07-01',
        until: '2022-09-30',
        sharedWith: ['manager'],
        recorded: true,
        reviewedOn: ['2022-08-01'],
        standing: 'in-force',
        regularity: 'regular',
        appeal: { possible: false },
        signposts: [{ to: 'housing-ombudsman' }],
      },
    ]);
    expect(on('2022-09-01')).toMatchObject([{ standing: 'lifted', liftedOn: '2022-09-01' }]);
    expect(breaches(made, LATER)).toEqual([]);
  });

  test.each([
    { day: '2022-09-30', standing: 'in-force' },
    { day: '2022-10-01', standing: 'ended' },
  ] as const)('with a last day, on $day: $standing', ({ day, standing }) => {
    const made = complaint({}, { ...RESTRICTED, until: '2022-09-30' });
    expect(restrictionsOf(made, day)).toMatchObject([{ standing }]);
  });

  const until = '2022-09-30';
  const offRecord = (...more: ComplaintEvent[]) => {
    const made = complaint({}, { ...RESTRICTED, until }, ...more);
    return (day: IsoDate) =>
      notShown(made, day).filter(({ clause: of, needs }) => of === '15.4' && needs.length > 0);
  };

  test('over by its own date, nothing shows that it was taken off the record', () => {
    expect(offRecord()('2022-09-30')).toEqual([]);
    expect(offRecord()('2022-10-01')).toMatchObject([
      { clause: '15.4', on: until, needs: ['conduct.lifted'], stage: 'stage-1' },
    ]);
    expect(breaches(complaint({}, { ...RESTRICTED, until }), LATER)).toEqual([]);
  });

  test('taken off after its own date, it stands as ended, and off the record', () => {
    const lifted: ComplaintEvent = { on: '2022-10-14', type: 'conduct.lifted', recorded: false };
    expect(offRecord(lifted)('2022-10-13')).toHaveLength(1);
    expect(offRecord(lifted)(LATER)).toEqual([]);
    const made = complaint({}, { ...RESTRICTED, until }, lifted);
    expect(restrictionsOf(made, LATER)).toMatchObject([
      { standing: 'ended', recorded: false, endNotedOn: '2022-10-14' },
    ]);
  });

  test('said to be on the record still, it is a breach', () => {
    const lifted: ComplaintEvent = { on: '2022-10-14', type: 'conduct.lifted', recorded: true };
    const made = complaint({}, { ...RESTRICTED, until }, lifted);
    expect(breaches(made, LATER)).toEqual(['missing-notice 15.4 2022-10-14']);
    expect(offRecord(lifted)(LATER)).toEqual([]);
  });

  test('never put on the record, there is nothing to take off', () => {
    const made = complaint({}, { ...RESTRICTED, recorded: false, until });
    expect(notShown(made, LATER).filter(({ clause: of }) => of === '15.4')).toEqual([]);
  });

  test('left on the record when it is lifted, it is a breach', () => {
    const made = complaint({}, RESTRICTED, {
      on: '2022-09-01',
      type: 'conduct.lifted',
      recorded: true,
    });
    expect(breaches(made, LATER)).toEqual(['missing-notice 15.4 2022-09-01']);
  });
});

describe('what was not transcribed', () => {
  test('the list of what the policy is for: whether it covers repairs cannot be said', () => {
    const assessed = matter({ about: ['repairs'], anonymous: false });
    expect(assessed.outcome).toBe('undetermined');
    expect(assessed.findings.find(({ met }) => met === 'unknown')).toMatchObject({
      ground: 'not-seen',
      clause: '4.1',
    });
  });

  test('is said to be so, clause by clause', () => {
    const missing = policy.clauses.filter(({ treatment }) => treatment === 'not-transcribed');
    expect(missing.map(({ number }) => number)).toEqual('3.1 4.1 5 6 7 8 9 10'.split(' '));
  });
});

describe('every clause of the policy', () => {
  const executed = policy.clauses.filter(({ treatment }) => treatment === 'executed');

  test('is there, once, in order', () => {
    expect(policy.clauses.map(({ number }) => number)).toEqual(
      [
        '1.1 1.2 1.3 1.4 2.1 2.2 2.3 2.4 2.5 2.6 2.7 3.1 3.2 4.1 5 6 7 8 9 10',
        '11.1 11.2 11.3 12.1 13.1 14.1 15.1 15.2 15.3 15.4 16.1 17.1',
      ].flatMap((line) => line.split(' ')),
    );
  });

  test.each(executed)('$number is executed, and has tests named after it', ({ number }) => {
    expect(tested).toContain(number);
  });

  test('that has tests is executed', () => {
    expect([...tested].filter((number) => !executed.some((one) => one.number === number))).toEqual(
      [],
    );
  });
});
