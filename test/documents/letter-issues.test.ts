import { describe, expect, test } from 'vitest';
import { code2022, code2024 } from '../../src/codes/index.js';
import { replay } from '../../src/complaint/index.js';
import type { LetterKind } from '../../src/documents/index.js';
import { LETTER_KINDS, letter } from '../../src/documents/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { Requirement } from '../../src/policy/index.js';
import { received, underHousingPlus, upTo } from '../support/histories.js';
import { extension, oneStage, policyWith } from '../support/policies.js';
import { creativeSupportLetters, filled, underCreativeSupport } from './letter-cases.js';
import { issuesOf } from './letter-text.js';

describe('a policy with no place for a kind says so, with its clause', () => {
  const complaint = underCreativeSupport('2022-07-04');
  test.each<{ because: string; kind: LetterKind; issue: string }>([
    { because: 'no panel', kind: 'panel-invitation', issue: 'kind 11.2' },
    { because: 'no panel', kind: 'panel-decision', issue: 'kind 11.2' },
    { because: 'its scope was not available', kind: 'refusal-to-accept', issue: 'kind 4.1' },
    { because: 'no power was available', kind: 'refusal-to-escalate', issue: 'kind -' },
  ])('Creative Support, $kind: $because', ({ kind, issue }) => {
    const made = letter(kind, complaint, { on: '2022-07-06' });
    expect(issuesOf(made)).toEqual([issue]);
    expect(made.ok ? {} : made.issues[0]?.policy).toEqual({
      id: 'creative-support-2022',
      edition: 'Version 2 (May 2022)',
    });
  });
  test('every other kind is in the golden letters', () => {
    const written = new Set(creativeSupportLetters.map(({ kind }) => kind));
    expect(LETTER_KINDS.filter((kind) => !written.has(kind))).toEqual([
      'refusal-to-accept',
      'refusal-to-escalate',
      'panel-invitation',
      'panel-decision',
      'declined-hearing',
    ]);
  });
  test('a policy that gives its response no more time has no holding letter', () => {
    const policy = policyWith({ stages: [oneStage({ extension: 'none' })] });
    const made = letter('holding-letter', replay(policy, [received('2023-01-03')]), {
      on: '2023-01-04',
    });
    expect(issuesOf(made)).toEqual(['kind 1']);
  });
  test('nor is there anywhere to go where the policy names nobody', () => {
    const over = underCreativeSupport('2022-07-29');
    expect(issuesOf(letter('final-signposting', over, { on: '2022-08-05' }))).toEqual([
      'code 11.2',
    ]);
  });
});

describe('the complaint as it stands has no place for', () => {
  test.each<{ kind: LetterKind; upTo: `${number}-${number}-${number}`; on: string; issue: string }>(
    [
      { kind: 'acknowledgement', upTo: '2018-12-20', on: '2018-12-19', issue: 'on -' },
      { kind: 'panel-invitation', upTo: '2018-12-20', on: '2018-12-21', issue: 'stage 5.2' },
      { kind: 'response', upTo: '2019-04-12', on: '2019-04-13', issue: 'stage 5.4' },
      {
        kind: 'refusal-to-escalate',
        upTo: '2019-01-15',
        on: '2019-01-20',
        issue: 'escalation.requested -',
      },
      { kind: 'final-signposting', upTo: '2019-01-15', on: '2019-01-20', issue: 'on A1.1' },
      { kind: 'panel-decision', upTo: '2019-06-10', on: '2019-06-11', issue: 'on 5.4' },
    ],
  )('$kind on $on', ({ kind, upTo: day, on, issue }) => {
    const made = letter(kind, underHousingPlus(...upTo(day)), { on: on as '2019-01-01' });
    expect(issuesOf(made)).toEqual([issue]);
  });
  test('a letter before there is a formal complaint', () => {
    const query = replay(housingPlus2018, [received('2018-12-20')]);
    expect(issuesOf(letter('acknowledgement', query, { on: '2018-12-20' }))).toEqual(['stage 3.1']);
    const named = letter('acknowledgement', query, { on: '2018-12-20', stage: 'stage-1' });
    expect(named.ok).toBe(true);
  });
});

describe('what is missing is an issue with the clause that asks for it', () => {
  test('the date of a holding letter, and at stage two its reason', () => {
    const first = underHousingPlus(...upTo('2018-12-21'));
    expect(issuesOf(letter('holding-letter', first, { on: '2019-01-07' }))).toEqual([
      'newDueDate A1.1',
    ]);
    const second = underHousingPlus(...upTo('2019-02-05'));
    expect(issuesOf(letter('holding-letter', second, { on: '2019-02-15' }))).toEqual([
      'newDueDate A1.2',
      'reasons A1.2',
    ]);
  });
  test('a blank text is none', () => {
    const second = underHousingPlus(...upTo('2019-02-05'));
    const options = { on: '2019-02-15', newDueDate: '2019-02-28', reasons: ' \n' } as const;
    expect(issuesOf(letter('holding-letter', second, options))).toEqual(['reasons A1.2']);
  });
  test('a decision, its reasons, and when a promise is kept', () => {
    const complaint = underHousingPlus(...upTo('2019-01-07'));
    const remedies = [{ what: 'Mend the roof' }];
    expect(issuesOf(letter('response', complaint, { on: '2019-01-15', remedies }))).toEqual([
      'decision A1.1',
      'reasons A1.1',
      'remedies.0.by A1.1',
    ]);
  });
  test('grounds and reasons of a refusal to accept', () => {
    const complaint = underHousingPlus(...upTo('2018-12-20'));
    const on = '2018-12-28' as const;
    expect(issuesOf(letter('refusal-to-accept', complaint, { on }))).toEqual(['grounds 4.1']);
    expect(issuesOf(letter('refusal-to-accept', complaint, { on, grounds: ['4.6'] }))).toEqual([
      'reasons 4.6',
    ]);
    const other = { on, grounds: ['service-query'], reasons: 'It is a query.' };
    expect(issuesOf(letter('refusal-to-accept', complaint, other))).toEqual(['grounds 4.8']);
    const young = { on, matter: { raisedOn: '2018-12-20' as const }, reasons: 'It is old.' };
    expect(issuesOf(letter('refusal-to-accept', complaint, young))).toEqual(['matter 4.1']);
  });
  test('ground, reasons and authority of a refusal to escalate', () => {
    const complaint = underHousingPlus(...upTo('2019-02-04'));
    expect(issuesOf(letter('refusal-to-escalate', complaint, { on: '2019-02-12' }))).toEqual([
      'authorisedBy 5.5',
      'reasons 5.5',
      'ground 5.5',
    ]);
    const junior = {
      on: '2019-02-12',
      ground: 'excessive',
      reasons: 'It is too much.',
      authorisedBy: 'officer',
    } as const;
    expect(issuesOf(letter('refusal-to-escalate', complaint, junior))).toEqual([
      'authorisedBy 5.5',
    ]);
    const late = { ...junior, authorisedBy: 'director', ground: 'out-of-time' };
    expect(issuesOf(letter('refusal-to-escalate', complaint, late))).toEqual(['ground 5.5']);
  });
  test('whoever is told of a panel is told where, when and by whom', () => {
    const complaint = underHousingPlus(...upTo('2019-04-12'));
    expect(issuesOf(letter('panel-invitation', complaint, { on: '2019-05-02' }))).toEqual([
      'hearing.granted A1.3',
      'members 5.4',
      'hearingOn A1.3(a)',
      'time A1.3(a)',
      'place A1.3(a)',
    ]);
    const two = {
      on: '2019-05-02',
      hearingOn: '2019-05-24',
      time: '2 pm',
      place: 'our office',
      members: ['board', 'board'],
    } as const;
    const granted = underHousingPlus(...upTo('2019-04-30'));
    expect(issuesOf(letter('panel-invitation', granted, two))).toEqual(['members 5.4']);
  });
  test('where next at the end depends on the subject, which has to be known to be told', () => {
    const unheard = underHousingPlus(...upTo('2019-05-02'));
    const options = { on: '2019-06-10', outcome: 'upheld', reasons: 'It was late.' } as const;
    expect(issuesOf(letter('panel-decision', unheard, options))).toEqual(['hearing.held A1.3(a)']);
  });
  test.each(['copiedTo', 'told'])('whoever the policy has told of it gets a copy: %s', (fact) => {
    const told: Requirement = {
      id: 'told',
      clause: '1',
      of: ['complaint.acknowledged'],
      kind: 'missing-copy',
      holds: { fact, includes: 'board' },
      must: 'be copied to the board',
    };
    const policy = policyWith({ stages: [oneStage()], requirements: [told] });
    const made = letter('acknowledgement', replay(policy, [received('2024-06-03')]), {
      on: '2024-06-04',
      complaint: 'A leak.',
    });
    expect(made.ok && made.events[0]).toMatchObject({ copiedTo: ['board'] });
  });
  test('an advocate without authority gets no copy', () => {
    const complaint = underHousingPlus(...upTo('2018-12-20'));
    const made = letter('acknowledgement', complaint, { on: '2018-12-21', copiedTo: ['advocate'] });
    expect(issuesOf(made)).toEqual(['advocate.authorised 3.3']);
  });
});

describe('more time than the policy gives is an issue', () => {
  const options = { on: '2022-06-17', reasons: 'The plumber is ill.' } as const;
  const complaint = underCreativeSupport('2022-06-08', filled);
  test.each([
    { newDueDate: '2022-06-22', issue: ['newDueDate 11.2'] },
    { newDueDate: '2022-07-06', issue: [] },
  ] as const)('to $newDueDate', ({ newDueDate, issue }) => {
    expect(issuesOf(letter('holding-letter', complaint, { ...options, newDueDate }))).toEqual(
      issue,
    );
  });
  test('beyond what the landlord can take alone, the complainant has to agree', () => {
    const tenDays = { amount: 10, unit: 'working-days' } as const;
    const beyond = extension({ by: 'agreement' });
    const alone = extension({ each: tenDays, inAll: tenDays, beyond });
    const policy = policyWith({ stages: [oneStage({ extension: alone })] });
    const under = replay(policy, [received('2022-06-08')]);
    const longer = { ...options, newDueDate: '2022-07-20' } as const;
    expect(issuesOf(letter('holding-letter', under, longer))).toEqual(['agreed 3']);
    expect(letter('holding-letter', under, { ...longer, agreed: true }).ok).toBe(true);
  });
});

describe('each content that the policy asks for, absent', () => {
  const asking = (content: string): Requirement => ({
    id: content,
    kind: 'missing-content',
    clause: '3',
    of: ['complaint.acknowledged', 'response.sent'],
    holds: { fact: 'contents', includes: content },
    must: `contain ${content}`,
  });
  const under = (content: string) =>
    replay(
      policyWith({
        stages: [oneStage({ acknowledge: 'not-stated', respond: 'not-seen' })],
        requirements: [asking(content)],
        contents: ['review-date'],
      }),
      [received('2023-01-03')],
    );
  test.each([
    ['complaint-definition', 'complaint'],
    ['outcomes-sought', 'outcomesSought'],
    ['response-date', 'answerBy'],
    ['review-date', 'also.review-date'],
  ])('%s: an acknowledgement without %s', (content, path) => {
    const made = letter('acknowledgement', under(content), { on: '2023-01-04' });
    expect(issuesOf(made)).toEqual([`${path} 3`]);
  });
  test.each([
    ['complaint-definition', 'complaint'],
    ['remedies', 'remedies'],
    ['learning', 'learning'],
    ['review-date', 'also.review-date'],
  ])('%s: a response without %s', (content, path) => {
    const options = { on: '2023-01-10', outcome: 'upheld', reasons: 'It was late.' } as const;
    expect(issuesOf(letter('response', under(content), options))).toEqual([`${path} 3`]);
  });
  test.each(['stage', 'ombudsman-details'])('%s is drawn', (content) => {
    expect(letter('acknowledgement', under(content), { on: '2023-01-04' }).ok).toBe(true);
  });
  test('what nothing can be drawn from is an issue, too', () => {
    const made = letter('acknowledgement', under('escalation-right'), { on: '2023-01-04' });
    expect(issuesOf(made)).toEqual(['escalation-right 3']);
  });
  test('a content of the policy’s own is said in its own words', () => {
    const also = { 'review-date': 'We look at this again on 1 March 2023.' };
    expect(letter('acknowledgement', under('review-date'), { on: '2023-01-04', also }).ok).toBe(
      true,
    );
  });
});

describe('what the Code asks for, where the letter is asked to have it', () => {
  const full = {
    on: '2019-01-15',
    code: code2024,
    complaint: 'Water came through the ceiling.',
    outcome: 'upheld',
    reasons: 'Nobody came.',
    remedies: [{ what: 'Mend the ceiling', by: '2019-02-01' }],
  } as const;
  const complaint = underHousingPlus(...upTo('2019-01-07'));

  test('nothing is missing', () => {
    expect(issuesOf(letter('response', complaint, full))).toEqual([]);
  });
  test.each([
    ['complaint', ['complaint Complaint Handling Code (2024), 6.9']],
    ['remedies', ['remedies Complaint Handling Code (2024), 6.9']],
    [
      'reasons',
      [
        'reasons Complaint Handling Code (2024), 6.7',
        'reasons Complaint Handling Code (2024), 6.9',
      ],
    ],
  ] as const)('%s', (name, issues) => {
    const { [name]: _, ...rest } = full;
    expect(issuesOf(letter('response', complaint, rest))).toEqual(issues);
  });
  test('an acknowledgement says what the complaint is and what is wanted', () => {
    const made = letter('acknowledgement', underHousingPlus(...upTo('2018-12-20')), {
      on: '2018-12-21',
      code: code2024,
    });
    expect(issuesOf(made)).toEqual([
      'complaint Complaint Handling Code (2024), 5.6',
      'outcomesSought Complaint Handling Code (2024), 5.6',
      'responsibleFor Complaint Handling Code (2024), 5.7',
      'notResponsibleFor Complaint Handling Code (2024), 5.7',
    ]);
  });
  test('it asks nothing of a complaint that is not about housing', () => {
    const care = underHousingPlus(
      received('2018-12-20', { subject: 'care' }),
      ...upTo('2018-12-20', 'complaint.received'),
    );
    expect(letter('acknowledgement', care, { on: '2018-12-21', code: code2022 }).ok).toBe(true);
  });
});

describe('misuse throws, and says what is possible', () => {
  const complaint = underHousingPlus(...upTo('2018-12-20'));
  const misused = letter as (...args: readonly unknown[]) => unknown;
  test.each([
    {
      because: 'no such kind',
      args: ['lettre', complaint, { on: '2018-12-21' }],
      says: 'holding-letter',
    },
    { because: 'no options', args: ['response', complaint], says: 'outcome' },
    { because: 'no day', args: ['response', complaint, {}], says: 'on: is missing' },
    {
      because: 'an unknown option',
      args: ['response', complaint, { on: '2018-12-21', reason: 'x' }],
      says: 'reasons',
    },
    {
      because: 'no date',
      args: ['response', complaint, { on: '21/12/2018' }],
      says: 'write the year first',
    },
    { because: 'no complaint', args: ['response', {}, { on: '2018-12-21' }], says: 'a complaint' },
    {
      because: 'no such stage',
      args: ['response', complaint, { on: '2018-12-21', stage: 'stage-9' }],
      says: 'stage-3',
    },
    {
      because: 'no such role',
      args: ['acknowledgement', complaint, { on: '2018-12-21', copiedTo: ['king'] }],
      says: 'copiedTo',
    },
    {
      because: 'no such content',
      args: ['acknowledgement', complaint, { on: '2018-12-21', also: { weather: 'Fine.' } }],
      says: 'also',
    },
  ])('$because', ({ args, says }) => {
    expect(() => misused(...args)).toThrow(expect.objectContaining({ code: 'argument/invalid' }));
    expect(() => misused(...args)).toThrow(says);
  });
});
