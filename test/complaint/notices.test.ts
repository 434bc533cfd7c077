import { describe, expect, test } from 'vitest';
import {
  breachesOf,
  notShown,
  obligationsOf,
  positionOf,
  replay,
} from '../../src/complaint/index.js';
import { factsTold } from '../../src/lifecycle/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { received, underHousingPlus, upTo } from '../support/histories.js';

const DAY = '2019-12-31';

/** The breaches of requirements by what was told or not told of one kind of fact. */
const found = (
  events: readonly ComplaintEvent[],
  of: string,
  asOf: `${number}-${number}-${number}` = DAY,
) =>
  breachesOf(underHousingPlus(...events), asOf)
    .filter(({ event, requirement }) => event === of && requirement)
    .map(({ kind, clause, on, workingDaysLate: late }) =>
      [kind, clause, on, late].filter((part) => part !== undefined).join(' '),
    );

describe('A1.2: the director is told of a holding letter at the same time', () => {
  const letter = {
    on: '2019-02-18',
    type: 'response.extended',
    stage: 'stage-2',
    newDueDate: '2019-02-25',
    reasons: 'The surveyor is ill.',
  } as const satisfies ComplaintEvent;
  const told = {
    on: '2019-02-21',
    type: 'notice.given',
    about: 'response.extended',
    to: 'director',
  } as const;
  const until = upTo('2019-02-05');

  test.each<{ because: string; facts: ComplaintEvent[]; expected: string[] }>([
    {
      because: 'copied to the director',
      facts: [{ ...letter, copiedTo: ['director'] }],
      expected: [],
    },
    {
      because: 'told three working days later',
      facts: [{ ...letter, copiedTo: [] }, told],
      expected: ['late A1.2 2019-02-21 3'],
    },
    {
      because: 'a notice says when it was that the director was told, where the letter does not',
      facts: [letter, told],
      expected: ['late A1.2 2019-02-21 3'],
    },
    {
      because: 'told on the day',
      facts: [
        { ...letter, copiedTo: [] },
        { ...told, on: letter.on },
      ],
      expected: [],
    },
    {
      because: 'never told',
      facts: [{ ...letter, copiedTo: [] }],
      expected: ['missing-copy A1.2 2019-02-18'],
    },
    {
      because: 'somebody else was told',
      facts: [
        { ...letter, copiedTo: [] },
        { ...told, to: 'chief-executive' },
      ],
      expected: ['missing-copy A1.2 2019-02-18'],
    },
    {
      because: 'a notice about another fact',
      facts: [
        { ...letter, copiedTo: [] },
        { ...told, about: 'response.sent' },
      ],
      expected: ['missing-copy A1.2 2019-02-18'],
    },
    {
      because: 'to whom is not known: it tells nothing',
      facts: [
        { ...letter, copiedTo: [] },
        { on: told.on, type: told.type, about: told.about },
      ],
      expected: ['missing-copy A1.2 2019-02-18'],
    },
  ])('$because: $expected', ({ facts, expected }) => {
    expect(found([...until, ...facts], 'response.extended')).toEqual(expected);
  });

  test('of two letters, a notice is about the latest before it, or that of the day it names', () => {
    const [first, second] = [
      { ...letter, copiedTo: [] },
      { ...letter, on: '2019-02-20', newDueDate: '2019-03-01', copiedTo: [] },
    ] as const;
    expect(found([...until, first, second, told], 'response.extended')).toEqual([
      'missing-copy A1.2 2019-02-18',
      'late A1.2 2019-02-21 1',
    ]);
    const named = { ...told, aboutOn: '2019-02-18' } as const;
    expect(found([...until, first, second, named], 'response.extended')).toEqual([
      'missing-copy A1.2 2019-02-20',
      'late A1.2 2019-02-21 3',
    ]);
  });

  test('until it is told it is missing; what is told later changes nothing before', () => {
    const facts = [...until, { ...letter, copiedTo: [] }, told];
    expect(found(facts, 'response.extended', '2019-02-20')).toEqual([
      'missing-copy A1.2 2019-02-18',
    ]);
  });
});

describe('what may be told later, without a time, is told well enough', () => {
  const answer = {
    on: '2019-01-08',
    type: 'response.sent',
    stage: 'stage-1',
    contents: ['decision'],
  } as const;
  const until = upTo('2018-12-21');
  const notice = {
    on: '2019-01-11',
    type: 'notice.given',
    about: 'response.sent',
    to: 'complainant',
  } as const;

  test('the 28 days in which to escalate, left out of the letter', () => {
    expect(found([...until, answer], 'response.sent')).toEqual(['missing-content A1.1 2019-01-08']);
    const told = { ...notice, contents: ['escalation-right'] };
    expect(found([...until, answer, told], 'response.sent')).toEqual([]);
    const other = { ...notice, contents: ['stage'] };
    expect(found([...until, answer, other], 'response.sent')).toEqual([
      'missing-content A1.1 2019-01-08',
    ]);
  });

  test('a notice of unknown contents may have told them: that is not shown', () => {
    const complaint = underHousingPlus(...until, answer, notice);
    expect(found([...until, answer, notice], 'response.sent')).toEqual([]);
    expect(notShown(complaint, DAY).map(({ clause, on }) => `${clause} ${on}`)).toContain(
      'A1.1 2019-01-08',
    );
  });
});

describe('A1.3(b): why there is no hearing is explained within ten working days of the form', () => {
  const declined = {
    on: '2019-05-02',
    type: 'hearing.declined',
    decidedBy: 'director',
    reasons: 'Our policies were complied with.',
    signposts: ['housing-ombudsman', 'designated-person'],
  } as const satisfies ComplaintEvent;
  const before: ComplaintEvent[] = [
    received('2019-04-18'),
    { on: '2019-04-18', type: 'form.returned', stage: 'stage-3' },
  ];
  const contact = { on: '2019-06-20', type: 'complainant.contacted', method: 'telephone' } as const;
  const of = (...facts: ComplaintEvent[]) => [...before, ...facts];

  test.each<{ because: string; facts: ComplaintEvent[]; expected: string[] }>([
    { because: 'a letter of it', facts: of({ ...declined, inWriting: true }), expected: [] },
    {
      because: 'a telephone call in time',
      facts: of(declined, { ...contact, on: '2019-05-07' }),
      expected: [],
    },
    {
      because: 'a telephone call weeks later',
      facts: of(declined, contact),
      expected: ['late A1.3(b) 2019-06-20 31'],
    },
    {
      because: 'a notice weeks later',
      facts: of(declined, {
        on: '2019-06-20',
        type: 'notice.given',
        about: 'hearing.declined',
        to: 'complainant',
      }),
      expected: ['late A1.3(b) 2019-06-20 31'],
    },
    {
      because: 'nothing told the complainant',
      facts: of(declined),
      expected: ['overdue A1.3(b) 2019-05-07 166'],
    },
    {
      because: 'a letter without the reasons, and a notice with them',
      facts: of(
        { ...declined, reasons: '', inWriting: true },
        {
          on: '2019-05-08',
          type: 'notice.given',
          about: 'hearing.declined',
          to: ['complainant'],
          reasons: 'All was in order.',
        },
      ),
      expected: ['late A1.3(b) 2019-05-08 1'],
    },
  ])('$because: $expected', ({ facts, expected }) => {
    expect(found(facts, 'hearing.declined')).toEqual(expected);
  });

  test('its last day is not past: nothing is broken yet', () => {
    expect(found(of(declined), 'hearing.declined', '2019-05-07')).toEqual([]);
    expect(found(of(declined), 'hearing.declined', '2019-05-08')).toHaveLength(1);
  });

  test('a source that is silent on contacts accuses nobody', () => {
    const complaint = replay(underHousingPlus(...before).policy, of(declined), {
      silentOn: ['complainant.contacted'],
    });
    const lines = breachesOf(complaint, DAY).map(({ clause }) => clause);
    expect(lines).not.toContain('A1.3(b)');
    expect(notShown(complaint, DAY).map(({ clause }) => clause)).toContain('A1.3(b)');
  });
});

describe('4.7: the complainant is advised of being treated as vexatious', () => {
  const rejected = [
    received('2018-12-10'),
    { on: '2018-12-10', type: 'complaint.formalised', agreed: true },
    {
      on: '2018-12-10',
      type: 'complaint.excluded',
      grounds: ['vexatious'],
      inWriting: false,
      reasons: '',
    },
  ] as const satisfies ComplaintEvent[];
  const told = {
    on: '2018-09-03',
    type: 'notice.given',
    about: 'complaint.excluded',
    to: 'complainant',
  } as const;

  test('months before a later complaint is rejected under that', () => {
    expect(found(rejected, 'complaint.excluded')).toEqual(['missing-notice 4.7 2018-12-10']);
    expect(found([told, ...rejected], 'complaint.excluded')).toEqual([]);
  });
});

test('a notice moves nothing, wherever it stands', () => {
  const facts = upTo('2019-02-20');
  const plain = underHousingPlus(...facts);
  for (const on of ['2018-12-01', '2018-12-20', '2019-01-15', '2019-02-20'] as const) {
    const complaint = underHousingPlus(...facts, {
      on,
      type: 'notice.given',
      about: 'response.sent',
      to: 'advocate',
    });
    expect(positionOf(complaint)).toEqual(positionOf(plain));
    expect(obligationsOf(complaint, DAY)).toEqual(obligationsOf(plain, DAY));
    expect(complaint.history.find(({ event }) => event.type === 'notice.given')).toMatchObject({
      regularity: 'regular',
    });
  }
});

describe('contents listed in full are known, and tell what fields leave open', () => {
  test.each<{ because: string; fact: Record<string, unknown>; told: Record<string, unknown> }>([
    {
      because: 'no date, no reasons',
      fact: { contents: [] },
      told: { newDueDate: false, reasons: false, signposts: [], remedies: [] },
    },
    {
      because: 'a date, whichever',
      fact: { contents: ['response-date'] },
      told: { newDueDate: { has: [true], hasNot: [] } },
    },
    {
      because: 'the Ombudsman named',
      fact: { contents: ['ombudsman-details'] },
      told: { toldOfOmbudsman: true, signposts: ['housing-ombudsman'] },
    },
    {
      because: 'bodies, it is not known which',
      fact: { contents: ['signposts'] },
      told: { toldOfOmbudsman: undefined, signposts: undefined },
    },
    {
      because: 'a field tells of its content',
      fact: { toldOfOmbudsman: true },
      told: { contents: { has: ['ombudsman-details'], hasNot: [] } },
    },
    {
      because: 'also beside a list',
      fact: { outcome: 'upheld', contents: ['stage'] },
      told: { contents: ['stage', 'decision'] },
    },
    {
      because: 'a field goes before the list',
      fact: { reasons: 'Rain.', contents: [] },
      told: { reasons: 'Rain.', contents: ['reasons'] },
    },
    {
      because: 'nothing is known of a letter without contents',
      fact: {},
      told: { newDueDate: undefined, reasons: undefined, contents: undefined },
    },
  ])('$because', ({ fact, told }) => {
    const all = factsTold(fact, false);
    expect(Object.fromEntries(Object.keys(told).map((name) => [name, all[name]]))).toEqual(told);
  });

  test('A1.1: a holding letter known to have no date breaks the requirement of one', () => {
    const letter = { on: '2019-01-07', type: 'response.extended', contents: [] } as const;
    const facts = [...upTo('2018-12-21'), letter];
    expect(found(facts, 'response.extended')).toEqual(['missing-notice A1.1 2019-01-07']);
  });
});
