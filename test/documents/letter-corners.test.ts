import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { code2022 } from '../../src/codes/index.js';
import { replay } from '../../src/complaint/index.js';
import { letter, policyDocument, toMarkdown } from '../../src/documents/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { received, underHousingPlus, upTo } from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';
import { filled, underCreativeSupport } from './letter-cases.js';
import { issuesOf, said } from './letter-text.js';

const under = (parts: Partial<Policy>) =>
  replay(policyWith({ stages: [oneStage()], ...parts }), [received('2023-01-03')]);

describe('grounds on which a complaint is turned away', () => {
  const options = { on: '2023-01-05', reasons: 'You have written 40 times.' } as const;
  test('one of the landlord’s own is explained', () => {
    const made = letter('refusal-to-accept', underHousingPlus(...upTo('2018-12-20')), {
      on: '2018-12-28',
      grounds: ['own-ground'],
      reasons: 'You ask about a home that is not yet built.',
    });
    expect(said(made)).toContain(
      'The list in our policy is not complete (clause 4.1). We explain our ground below.',
    );
  });
  test('one that may be in a part that was not available cannot be named', () => {
    const complaint = under({
      scope: {
        grounds: [
          {
            id: 'old',
            name: 'is old',
            clause: '2',
            met: { fact: 'isOld', is: true },
            effect: 'exclude',
          },
        ],
        unseen: { clause: '4' },
      },
    });
    const made = letter('refusal-to-accept', complaint, { ...options, grounds: ['unknown'] });
    expect(issuesOf(made)).toEqual(['grounds 4']);
  });
  test('a policy that keeps nothing out has no such letter', () => {
    expect(issuesOf(letter('refusal-to-accept', under({}), options))).toEqual(['kind -']);
  });
  test('a refusal that is on record is written from the record', () => {
    const complaint = underHousingPlus(...upTo('2018-12-20'), {
      on: '2018-12-28',
      type: 'complaint.excluded',
      grounds: ['4.2'],
      reasons: 'A court has your claim.',
    });
    const text = said(letter('refusal-to-accept', complaint, { on: '2018-12-28' }));
    expect(text).toContain('is the subject of legal proceedings (clause 4.2)');
    expect(text).toContain('A court has your claim.');
  });
});

describe('a policy that gives no power to refuse escalation', () => {
  test('has no such letter', () => {
    const policy = definePolicy({ ...housingPlus2018, refusal: 'none' });
    const made = letter('refusal-to-escalate', replay(policy, upTo('2019-02-04')), {
      on: '2019-02-12',
    });
    expect(issuesOf(made)).toEqual(['kind -']);
  });
});

describe('dates that are the policy’s to give', () => {
  const complaint = underHousingPlus(...upTo('2018-12-20'));
  test('another last day for the answer is refused', () => {
    const options = { on: '2018-12-21', answerBy: '2019-01-11' } as const;
    expect(issuesOf(letter('acknowledgement', complaint, options))).toEqual(['answerBy A1.1']);
  });
  test('where it gives none, a person can', () => {
    const made = letter('acknowledgement', underCreativeSupport('2022-06-06'), {
      on: '2022-06-08',
      stage: 'stage-1',
      answerBy: '2022-06-30',
    });
    expect(said(made)).toContain('We will send you our response by Thursday 30 June 2022.');
  });
  test('a second holding letter starts from the first', () => {
    const text = said(
      letter('holding-letter', underHousingPlus(...upTo('2019-01-07')), {
        on: '2019-01-14',
        newDueDate: '2019-01-22',
      }),
    );
    expect(text).toContain(
      'Our letter of Monday 7 January 2019 extended this to Tuesday 15 January 2019.',
    );
    expect(text).toContain('Our response is due by Tuesday 15 January 2019.');
  });
  test('nobody puts off an answer that was sent, or to a day already past it', () => {
    const answered = underHousingPlus(...upTo('2019-01-15'));
    const later = { on: '2019-01-16', stage: 'stage-1', newDueDate: '2019-01-22' } as const;
    expect(issuesOf(letter('holding-letter', answered, later))).toEqual(['on A1.1']);
  });
  test('more than the policy gives is refused, with the latest', () => {
    const capped = policyWith({
      stages: [
        oneStage({
          extension: {
            clause: '2',
            each: { amount: 5, unit: 'working-days' },
            inAll: 'not-stated',
            times: 1,
            by: 'right',
            cases: 'in exceptional cases',
          },
        }),
      ],
    });
    const complaint = replay(capped, [received('2023-01-03')]);
    const to = (newDueDate: `${number}-${number}-${number}`) =>
      letter('holding-letter', complaint, { on: '2023-01-10', newDueDate, reasons: 'Snow.' });
    expect(issuesOf(to('2023-01-25'))).toEqual(['newDueDate 2']);
    const made = to('2023-01-25');
    expect(made.ok ? '' : made.issues[0]?.message).toContain(
      'the latest is Tuesday 24 January 2023',
    );
    expect(said(to('2023-01-24'))).toContain(
      'Our policy allows us to do this in exceptional cases (clause 2).',
    );
  });
});

describe('where to go next depends on what is known', () => {
  test('on a circumstance that nobody told', () => {
    const complaint = under({
      signposts: [
        {
          to: 'citizens-advice',
          clause: '4',
          at: ['open'],
          when: { fact: 'tenure', is: 'leasehold' },
        },
      ],
    });
    expect(said(letter('acknowledgement', complaint, { on: '2023-01-04' }))).toContain(
      'Depending on your circumstances, you can go to:\nCitizens Advice (clause 4): [contact details of Citizens Advice].',
    );
  });
  test('so does a section on behaviour, where a complaint is refused for that', () => {
    const ground = {
      id: 'threats',
      name: 'threatens our staff',
      clause: '4',
      met: { fact: 'threats', is: true },
    } as const;
    const policy = policyWith({
      stages: [oneStage()],
      conduct: {
        clause: '4',
        grounds: [ground],
        powers: [
          {
            id: 'refuse',
            name: 'refuse the complaint',
            does: 'refuse-complaint',
            clause: '4',
            on: ['threats'],
            decidedBy: 'not-stated',
            formalities: [],
          },
        ],
        appeal: { clause: '4', possible: true },
        signposts: [{ to: 'housing-ombudsman', clause: '4' }],
        review: 'not-stated',
      },
    });
    const text = said(
      letter('refusal-to-accept', replay(policy, [received('2023-01-03')]), {
        on: '2023-01-04',
        grounds: ['threats'],
        reasons: 'You threatened a plumber.',
      }),
    );
    expect(text).toContain(
      'We may refuse a complaint if a complainant threatens our staff (clause 4).',
    );
    expect(text).toContain('You can appeal to us against this decision (clause 4).');
    expect(text).toContain('the Housing Ombudsman (clause 4): telephone');
  });
  test('and the Code only adds the Ombudsman where the policy does not', () => {
    const made = letter('final-signposting', underCreativeSupport('2022-07-29', filled), {
      on: '2022-08-05',
    });
    expect(issuesOf(made)).toEqual(['code 11.2']);
    const over = underHousingPlus(...upTo('2019-06-10'));
    const text = said(letter('final-signposting', over, { on: '2019-06-11', code: code2022 }));
    expect(text.match(/0300 111 3000/g)).toHaveLength(1);
  });
});

describe('a matter of which a topic remains', () => {
  const complaint = underHousingPlus(...upTo('2018-12-20'));
  const matter = {
    raisedOn: '2018-12-20',
    happenedOn: '2018-12-01',
    about: ['insurance-claim', 'repairs'],
  } as const;
  test('is not refused whole: the letter says what to do instead', () => {
    const made = letter('refusal-to-accept', complaint, {
      on: '2018-12-28',
      matter,
      reasons: 'It is for the insurer.',
    });
    expect(issuesOf(made)).toEqual(['matter 4.2']);
    expect(made.ok ? '' : made.issues[0]?.message).toContain('It leaves repairs as a complaint.');
  });
  test('is acknowledged, and the letter says what goes elsewhere', () => {
    const text = said(
      letter('acknowledgement', underHousingPlus(...upTo('2018-12-20')), {
        on: '2018-12-21',
        matter,
      }),
    );
    expect(text).toContain('Insurance claim: this is not part of your complaint (clause 4.2).');
    expect(text).toContain('It can be dealt with through the insurer.');
    expect(text).not.toContain('Repairs:');
  });
});
describe('the days that were not counted', () => {
  const answered = (title: string, ...dates: readonly IsoDate[]) =>
    said(
      letter(
        'acknowledgement',
        replay(
          policyWith({
            stages: [oneStage()],
            closures: dates.map((date) => ({ date, title, clause: '1' })),
          }),
          [received('2022-12-20')],
        ),
        { on: '2022-12-21', complaint: 'The boiler.' },
      ),
    );
  test.each([
    { title: 'Office move' },
    { title: 'Office move, day 1' },
    { title: 'Move to St. Paul' },
    { title: 'Closed (as announced). Back soon' },
    { title: 'Not counted: a day' },
    { title: 'Away :)' },
  ])('a closure is named as the landlord names it: $title', ({ title }) => {
    const text = answered(title, '2022-12-29');
    const stop = title.includes(',') ? ';' : ',';
    expect(text).toContain(`We do not count weekends${stop} `);
    expect(text).toContain(
      `${stop} ${title} (29 December)${stop === ';' ? stop : ''} or New Year's Day (substitute day, 2 January).`,
    );
  });
  test('a closure of several days is named once', () => {
    expect(answered('Office move, day 1', '2022-12-29', '2022-12-30')).toContain(
      '; Office move, day 1 (29 December, 30 December); or New',
    );
  });
});

describe('the last line says whose the clauses are', () => {
  const line = 'The clauses in this letter are those of our policy';
  const numbered = (number: string) =>
    policyWith({
      clauses: [{ number, summary: 'Clause.', treatment: 'executed' }],
      stages: [
        JSON.parse(
          JSON.stringify(oneStage()).replaceAll(/"clause":"[^"]*"/g, `"clause":"${number}"`),
        ),
      ],
    });
  const letterOf = (number: string, complaint: string) =>
    said(
      letter('acknowledgement', replay(numbered(number), [received('2023-01-03')]), {
        on: '2023-01-04',
        complaint,
      }),
    );
  const tenancy = 'The boiler (clause 3 of my tenancy agreement).';
  test.each([
    { because: 'where a clause is cited', number: '1', complaint: 'The boiler.', isThere: true },
    {
      because: 'not where none is',
      number: 'section one',
      complaint: 'The boiler.',
      isThere: false,
    },
    {
      because: 'nor where a person cites one of something else',
      number: 'section one',
      complaint: tenancy,
      isThere: false,
    },
  ])('$because', ({ number, complaint, isThere }) => {
    expect(letterOf(number, complaint).includes(line)).toBe(isThere);
  });
});

test('a body called Reading is no reading of the policy', () => {
  const policy = policyWith({
    stages: [oneStage()],
    bodies: { reading: 'Reading Borough Council' },
    notes: { reading: 'to be looked at' },
  });
  const document = toMarkdown(policyDocument(policy));
  expect(document).not.toContain('to be looked at');
  expect(document).not.toContain('Reading Borough Council');
});
