/** What the policy, or the record, leaves open. */
import { describe, expect, test } from 'vitest';
import { assessEscalation } from '../../src/assessments/index.js';
import {
  breachesOf,
  checkEvent,
  expectedEvents,
  notShown,
  obligationsOf,
  positionOf,
  replay,
} from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent, EventOf, Policy } from '../../src/policy/index.js';
import { breaches, received, standings, underHousingPlus, upTo } from '../support/histories.js';
import { oneStage, policyOf, policyWith, SHAPES, workingDays } from '../support/policies.js';

const unshown = (facts: readonly ComplaintEvent[], policy?: Policy) => {
  const complaint = policy ? replay(policy, facts) : underHousingPlus(...facts);
  return notShown(complaint, '2024-12-31').map(
    ({ clause, needs }) => `${clause} ${needs.join(' ')}`,
  );
};

describe('A1.3: a hearing declined ends the process, even after it was granted or held', () => {
  test.each([
    { because: 'granted first', facts: upTo('2019-04-30') },
    { because: 'held first', facts: upTo('2019-05-24') },
  ])('$because', ({ facts }) => {
    const complaint = underHousingPlus(...facts, { on: '2019-05-28', type: 'hearing.declined' });
    expect(complaint.history.at(-1)).toMatchObject({ stage: 'stage-3', regularity: 'step-passed' });
    expect(positionOf(complaint)).toMatchObject({ end: 'exhausted' });
    const open = obligationsOf(complaint, '2019-05-28', { by: ['policy'] }).filter(
      ({ standing }) => standing === 'open',
    );
    expect(open).toEqual([]);
  });
});

describe('5.5: a refusal in writing that gives no reasons does not count', () => {
  const refusal = {
    on: '2019-02-06',
    type: 'escalation.refused',
    ground: 'outside-remit',
    authorisedBy: 'director',
    inWriting: true,
  } as const;
  test.each<{ because: string; more: Partial<EventOf<'escalation.refused'>>; ends: boolean }>([
    { because: 'reasons are not mentioned: in writing is taken to explain', more: {}, ends: true },
    {
      because: 'reasons are given',
      more: { reasons: 'Outside the remit of the group' },
      ends: true,
    },
    { because: 'there were none', more: { reasons: '' }, ends: false },
    { because: 'the letter is known, and has none', more: { contents: ['decision'] }, ends: false },
    {
      because: 'the letter is known, and has them',
      more: { contents: ['decision', 'reasons'] },
      ends: true,
    },
  ])('$because', ({ more, ends }) => {
    const complaint = underHousingPlus(...upTo('2019-02-05'), { ...refusal, ...more });
    expect(positionOf(complaint).end).toBe(ends ? 'escalation-refused' : undefined);
    const found = breachesOf(complaint, '2019-02-06').map(({ requirement }) => requirement);
    expect(found).toEqual(ends ? [] : ['refusal-with-reasons']);
  });
});

describe('5.2: what first contact has put right is not escalated; a formal complaint comes first', () => {
  const complaint = underHousingPlus(received('2019-03-01'), {
    on: '2019-03-01',
    type: 'query.resolved',
  });

  test('a request for review is for a person to decide', () => {
    const request = { on: '2019-03-04', outsideRemit: false, excessive: false } as const;
    expect(assessEscalation(complaint, request)).toMatchObject({ outcome: 'for-decision' });
  });

  test('what is foreseen is the formal complaint alone', () => {
    expect(expectedEvents(complaint)).toEqual(['complaint.formalised']);
  });
});

describe('what is expected is regular, wherever the complaint stands', () => {
  const days = [...new Set(upTo('2019-06-10').map(({ on }) => on))];
  test.each(days)('on %s', (day) => {
    const complaint = underHousingPlus(...upTo(day));
    for (const type of expectedEvents(complaint)) {
      const grounds = type === 'complaint.excluded' ? { grounds: ['4.6'] } : {};
      const formal =
        type === 'escalation.refused'
          ? { ground: 'excessive', authorisedBy: 'director', inWriting: true }
          : {};
      const agreed =
        type === 'complaint.resolved' || type === 'complaint.merged' ? { agreed: true } : {};
      const check = checkEvent(complaint, {
        on: day,
        type,
        ...grounds,
        ...formal,
        ...agreed,
      } as ComplaintEvent);
      expect([type, check.possible && check.regularity]).toEqual([type, 'regular']);
    }
  });
});

describe('a part of the policy that was not available is not a part that says no', () => {
  const shape = SHAPES.find(({ stages, refusal, panel }) => stages === 2 && !refusal && !panel);
  const plain = policyOf(
    shape ?? { because: '', stages: 2, informal: 'none', panel: false, refusal: false },
  );
  const facts: ComplaintEvent[] = [
    received('2024-02-05'),
    { on: '2024-02-12', type: 'response.sent', stage: 'stage-1' },
    { on: '2024-02-13', type: 'escalation.requested' },
    { on: '2024-02-14', type: 'escalation.refused', authorisedBy: 'director', inWriting: true },
  ];

  test.each(['none', 'not-stated'] as const)(
    'a refusal of escalation where the power is %s: kept, and a breach',
    (refusal) => {
      const complaint = replay({ ...plain, refusal }, facts);
      expect(positionOf(complaint)).toMatchObject({ stage: 'stage-2' });
      expect(positionOf(complaint).end).toBeUndefined();
      expect(breachesOf(complaint, '2024-02-14').map(({ kind }) => kind)).toContain(
        'no-such-ground',
      );
    },
  );

  test('where the part was not seen, it is not shown either way', () => {
    const complaint = replay({ ...plain, refusal: 'not-seen' }, facts);
    expect(positionOf(complaint).end).toBeUndefined();
    expect(breachesOf(complaint, '2024-02-14').map(({ kind }) => kind)).not.toContain(
      'no-such-ground',
    );
    expect(
      notShown(complaint, '2024-02-14')
        .map(({ because }) => because)
        .join(' '),
    ).toContain('may allow the refusal to escalate');
  });

  test('a step without a date that was overtaken is looked for, not held against anybody', () => {
    const policy = policyWith({
      stages: [
        oneStage({ acknowledge: 'not-seen', respond: workingDays(10, 'complaint.received') }),
      ],
    });
    const complaint = replay(policy, [
      received('2024-02-05'),
      { on: '2024-02-12', type: 'response.sent' },
    ]);
    expect(standings(complaint, '2024-02-12').map((line) => line.split(' ')[0])).toEqual([
      'stage-1/respond',
    ]);
    expect(breaches(complaint, '2024-02-12')).toEqual([]);
    expect(notShown(complaint, '2024-02-12').map(({ needs }) => needs)).toContainEqual([
      'complaint.acknowledged',
    ]);
  });
});

describe('what the record leaves open is listed', () => {
  const start = [
    received('2019-03-01'),
    { on: '2019-03-01', type: 'complaint.formalised', agreed: true },
  ] as const;
  test.each<{ because: string; facts: ComplaintEvent[]; needs: string }>([
    {
      because: '3.3: whether an authority is signed',
      facts: [...start, { on: '2019-03-02', type: 'advocate.authorised' }],
      needs: '3.3 signed',
    },
    {
      because: "4.1: the reasons for a ground of the landlord's own",
      facts: [...start, { on: '2019-03-02', type: 'complaint.excluded', grounds: ['own-ground'] }],
      needs: '4.1 reasons',
    },
    {
      because: '5.2: how stage 1 was opened',
      facts: [start[0], { on: '2019-03-04', type: 'complaint.acknowledged' }],
      needs: '5.2 complaint.formalised',
    },
  ])('$because', ({ facts, needs }) => {
    expect(unshown(facts)).toContain(needs);
  });

  test('whether the complainant agreed to an extension that takes agreement', () => {
    const extension = {
      clause: '0',
      each: 'not-stated',
      inAll: 'not-stated',
      times: 'not-stated',
      by: 'agreement',
    } as const;
    const policy = policyWith({
      stages: [oneStage({ respond: workingDays(10, 'complaint.received'), extension })],
    });
    const letter = {
      on: '2024-02-16',
      type: 'response.extended',
      newDueDate: '2024-02-23',
    } as const;
    expect(unshown([received('2024-02-05'), letter], policy)).toContain('0 agreed');
    expect(unshown([received('2024-02-05'), { ...letter, agreed: true }], policy)).not.toContain(
      '0 agreed',
    );
  });

  test('but not what a later fact shows: agreed on the day after the acknowledgement', () => {
    const facts: ComplaintEvent[] = [
      received('2019-03-01'),
      { on: '2019-03-04', type: 'complaint.acknowledged' },
      { on: '2019-03-05', type: 'complaint.formalised', agreed: true },
    ];
    expect(unshown(facts)).toEqual([]);
  });

  test("4.1: a ground of the landlord's own with no reasons at all is a breach", () => {
    const facts: ComplaintEvent[] = [
      ...start,
      { on: '2019-03-02', type: 'complaint.excluded', grounds: ['own-ground'], reasons: '' },
    ];
    expect(breaches(underHousingPlus(...facts), '2019-03-02')).toEqual([
      'missing-reasons 4.1 2019-03-02',
    ]);
  });
});

describe('A1.3: a form that came back was sent', () => {
  test('the sending is not looked for, and the return is done although its receipt is not known', () => {
    const facts = upTo('2019-04-12', 'form.sent', 'form.received');
    const duties = standings(underHousingPlus(...facts), '2019-04-12');
    expect(duties).toContain('stage-3/return-form - done');
    expect(duties.filter((line) => line.startsWith('stage-3/send-form'))).toEqual([]);
  });
});

test('3.3: papers for the hearing sent to an advocate without authority are a breach', () => {
  const hearing = {
    on: '2019-05-24',
    type: 'hearing.held',
    papersTo: ['panel', 'complainant', 'advocate'],
  } as const;
  const complaint = underHousingPlus(...upTo('2019-05-23'), hearing);
  expect(breaches(complaint, '2019-05-24')).toContain('unauthorised-advocate 3.3 2019-05-24');
});

test('a receipt that names a later stage opens that stage, and nothing is dropped', () => {
  const complaint = underHousingPlus(received('2019-03-01', { stage: 'stage-2' }));
  expect(complaint.history[0]).toMatchObject({ stage: 'stage-2', regularity: 'stage-skipped' });
  expect(positionOf(complaint)).toMatchObject({ stage: 'stage-2', step: 'acknowledge' });
});

describe('what releases a duty does not undo its lateness', () => {
  const toPanel: ComplaintEvent[] = [...upTo('2019-04-30')];
  test.each([
    {
      because: 'declined before the hearing was due',
      on: '2019-05-30',
      hear: 'released',
      found: [],
    },
    {
      because: 'declined after it',
      on: '2019-06-03',
      hear: 'missed 2',
      found: ['missed A1.3(a) 2019-05-30'],
    },
  ] as const)('A1.3(a): $because', ({ on, hear, found }) => {
    const complaint = underHousingPlus(...toPanel, {
      on,
      type: 'hearing.declined',
      reasons: 'Policy was followed',
    });
    expect(standings(complaint, on)).toContain(`stage-3/hear 2019-05-30 ${hear}`);
    expect(breaches(complaint, on).filter((line) => line.includes('A1.3(a)'))).toEqual(found);
  });

  test('A1.3(a): a decision owed since the hearing is missed, if the hearing is declined after all', () => {
    const complaint = underHousingPlus(...upTo('2019-05-24'), {
      on: '2019-06-11',
      type: 'hearing.declined',
    });
    expect(standings(complaint, '2019-06-11')).toContain('stage-3/decide 2019-06-10 missed 1');
  });
});

describe('within a day on which every fact names its stage', () => {
  const start = [
    received('2019-03-01'),
    { on: '2019-03-01', type: 'complaint.formalised', agreed: true },
  ] as const;

  test('a complaint closed and reopened is open', () => {
    const closed = { on: '2019-03-05', type: 'complaint.withdrawn', stage: 'stage-1' } as const;
    const reopened = { on: '2019-03-05', type: 'complaint.reopened', stage: 'stage-1' } as const;
    for (const day of [
      [closed, reopened],
      [reopened, closed],
    ]) {
      expect(positionOf(underHousingPlus(...start, ...day))).toMatchObject({
        stage: 'stage-1',
        step: 'respond',
      });
    }
  });

  test('a complaint reopened and answered is answered', () => {
    const before = { on: '2019-03-04', type: 'complaint.resolved' } as const;
    const reopened = { on: '2019-03-05', type: 'complaint.reopened', stage: 'stage-1' } as const;
    const answer = { on: '2019-03-05', type: 'response.sent', stage: 'stage-1' } as const;
    for (const day of [
      [answer, reopened],
      [reopened, answer],
    ]) {
      expect(positionOf(underHousingPlus(...start, before, ...day))).toMatchObject({
        step: 'escalate',
      });
    }
  });

  test('a holding letter that the stage does not provide for comes after what opened the stage', () => {
    const facts = upTo('2019-03-15');
    const letter = {
      on: '2019-03-15',
      type: 'response.extended',
      stage: 'stage-3',
      newDueDate: '2019-07-01',
    } as const;
    const { history } = underHousingPlus(letter, ...facts);
    expect(history.slice(-2).map(({ event, regularity }) => `${event.type} ${regularity}`)).toEqual(
      ['escalation.requested regular', 'response.extended not-provided'],
    );
  });
});

describe('reasons', () => {
  const declined = { on: '2019-04-30', type: 'hearing.declined' } as const;
  test.each<{ because: string; fact: Partial<EventOf<'hearing.declined'>>; found: string[] }>([
    {
      because: 'blank reasons are none',
      fact: { reasons: '  ' },
      found: ['overdue A1.3(b) 2019-04-30'],
    },
    {
      because: 'a letter known to contain them gave them',
      fact: { contents: ['reasons'] },
      found: [],
    },
    {
      because: 'a letter known to contain none gave none',
      fact: { contents: ['next-steps'] },
      found: ['overdue A1.3(b) 2019-04-30'],
    },
  ])('$because', ({ fact, found }) => {
    const complaint = underHousingPlus(...upTo('2019-04-12'), { ...declined, ...fact });
    // The last day for it is 30 April: until then nothing is broken yet.
    expect(breaches(complaint, '2019-04-30').join()).not.toContain('A1.3(b)');
    const ofHearing = breaches(complaint, '2019-05-01').filter((line) => line.includes('A1.3'));
    expect(ofHearing).toEqual(found);
  });
});

describe('a request for the next stage, where the policy or the record has a gap', () => {
  const plain = policyOf(
    SHAPES.find(
      ({ stages, refusal, panel, informal }) =>
        stages === 2 && !refusal && !panel && informal === 'none',
    ) ?? { because: '', stages: 2, informal: 'none', panel: false, refusal: false },
  );
  const answered: ComplaintEvent[] = [
    received('2024-02-05'),
    { on: '2024-02-12', type: 'response.sent' },
  ];

  test('a power to refuse that was not seen leaves it undetermined', () => {
    const complaint = replay({ ...plain, refusal: 'not-seen' }, answered);
    expect(assessEscalation(complaint, { on: '2024-02-13' }).outcome).toBe('undetermined');
    expect(assessEscalation(replay(plain, answered), { on: '2024-02-13' }).outcome).toBe('accept');
  });

  test('so does an answer of which the source does not tell', () => {
    const complaint = replay(
      plain,
      [received('2024-02-05'), { on: '2024-02-06', type: 'complaint.acknowledged' }],
      { silentOn: ['response.sent'] },
    );
    expect(assessEscalation(complaint, { on: '2024-02-13' }).outcome).toBe('undetermined');
  });

  test('and what follows a late request, where that was not seen', () => {
    const late = { ...housingPlus2018, lateRequest: 'not-seen' } as const;
    const request = { on: '2019-02-13', outsideRemit: false, excessive: false } as const;
    expect(assessEscalation(replay(late, upTo('2019-01-15')), request).outcome).toBe(
      'undetermined',
    );
    expect(assessEscalation(underHousingPlus(...upTo('2019-01-15')), request).outcome).toBe(
      'for-decision',
    );
  });
});
