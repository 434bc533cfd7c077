import type { Verdict } from '../../src/audit/verdict.js';
import type { Standing } from '../../src/obligations/index.js';
import type { Ground } from '../../src/policy/index.js';
import type { End } from '../../src/vocabulary/index.js';

/** A word, what it means, and the page that explains it. */
export type Term = readonly [word: string, meaning: string, page?: string];

const README = '../README.md';
const WRITE = 'write-your-own-policy.md';
const JUDGE = 'judge-and-report.md';
const SYSTEM = 'put-it-in-your-system.md';
const DECISIONS = 'decisions';

/** The words of complaint handling in social housing in England, in the order of the alphabet. */
export const FIELD: readonly Term[] = [
  [
    'acknowledgement',
    'The landlord’s message that it has the complaint, and how it understands it. The Code of 2024 gives it 5 working days.',
    'code-provisions.md',
  ],
  ['advocate', 'Someone who acts for the complainant, with their authority.'],
  [
    'bank holiday',
    'A day on which banks close by law. It is not a working day. Scotland and Northern Ireland have other holidays.',
    `${README}#how-it-counts`,
  ],
  [
    'CHFO, complaint handling failure order',
    'An order of the Ombudsman to a landlord that does not handle a complaint as the Code requires.',
    `${JUDGE}#one-complaint`,
  ],
  [
    'complaint',
    'In the Code: an expression of dissatisfaction, however made, about the landlord’s service, its actions or its lack of action, that affects residents.',
  ],
  [
    'Complaint Handling Code, the Code',
    'The Housing Ombudsman’s rules for landlords’ complaint handling. There are editions of 2020, 2022 and 2024. Since April 2024 it is statutory.',
    'code-provisions.md',
  ],
  [
    'complainant',
    'The person who complains: a tenant, a leaseholder, an applicant or someone else who is affected.',
  ],
  [
    'contact restriction',
    'A limit on how someone can contact the landlord because of unacceptable behaviour. It has reasons and a day of review.',
  ],
  [
    'designated person',
    'A councillor, Member of Parliament or tenant panel through whom complaints went to the Ombudsman before October 2022.',
    `${JUDGE}#one-complaint`,
  ],
  [
    'determination',
    'The Ombudsman’s decision on a complaint, with a finding for each matter: maladministration, service failure, reasonable redress and others.',
    `${JUDGE}#one-complaint`,
  ],
  [
    'escalation',
    'Taking a complaint to its next stage, because the complainant asks for it or the landlord decides it.',
    `${README}#what-it-answers`,
  ],
  [
    'exclusion',
    'A matter that the policy does not accept as a complaint. The landlord says why, and tells the complainant about the Ombudsman.',
    `${WRITE}#6-add-the-exclusions`,
  ],
  [
    'holding letter, extension',
    'A letter that gives a later date for the response, and the reason.',
    `${README}#how-it-counts`,
  ],
  [
    'Housing Ombudsman',
    'The service that looks into complaints about social landlords, once the landlord’s own process has ended or is stuck.',
    `${JUDGE}#one-complaint`,
  ],
  [
    'low-cost home ownership',
    'In the figures for the Regulator: shared ownership. Counted apart from rented homes.',
    `${JUDGE}#a-year`,
  ],
  [
    'low-cost rental',
    'In the figures for the Regulator: social, affordable and intermediate rent, and supported housing.',
    `${JUDGE}#a-year`,
  ],
  ['maladministration', 'A failing that the Ombudsman has found. No one else can find it.'],
  [
    'order',
    'What the Ombudsman tells a landlord to do, and by when. It binds the landlord; a recommendation does not.',
    `${JUDGE}#one-complaint`,
  ],
  [
    'panel',
    'People who hear a complaint at the last stage of some policies.',
    'documents.md#diagrams',
  ],
  [
    'reasonable adjustment',
    'A change in how the landlord deals with someone, so that a disability is not a disadvantage.',
  ],
  [
    'Regulator of Social Housing',
    'The body to which landlords report their tenant satisfaction measures each year.',
    `${JUDGE}#a-year`,
  ],
  ['remedy', 'What the landlord does to put things right: an apology, a repair, compensation.'],
  [
    'response',
    'The landlord’s decision on a complaint at a stage. Under the Code of 2024: within 10 working days at stage 1, and 20 at stage 2.',
    'code-provisions.md',
  ],
  [
    'self-assessment',
    'The form in which a landlord says each year how it complies with each provision of the Code.',
    'documents.md#the-self-assessment',
  ],
  [
    'service request',
    'A request to put something right. It becomes a complaint if the resident is not satisfied with how it is handled.',
  ],
  [
    'signpost',
    'To tell a complainant who else can help: the Ombudsman, another body, another process.',
    `${WRITE}#how-to-write-common-rules`,
  ],
  [
    'stage 1, stage 2',
    'The two stages of a complaint under the Code: the first response, and a review if the complainant is not satisfied. Older policies have a third.',
    `${WRITE}#5-the-stages`,
  ],
  [
    'tenant satisfaction measures, CH01 and CH02',
    'The Regulator’s figures. CH01: complaints for every 1,000 homes. CH02: the share responded to within the Code’s timescales.',
    `${JUDGE}#a-year`,
  ],
  [
    'unacceptable behaviour',
    'Behaviour for which a policy lets the landlord restrict contact. The complaint itself goes on.',
  ],
  [
    'working day',
    'A day that is not a Saturday, Sunday or bank holiday. The day of the trigger is day 0.',
    `${README}#how-it-counts`,
  ],
];

/** The words that this library has for its own ideas. */
export const LIBRARY: readonly Term[] = [
  [
    'adopted',
    'A value of a policy that it takes from its base, such as the Code. `adopted` says from where.',
    `${WRITE}#2-put-your-own-text-on-top`,
  ],
  ['agenda', 'What is due for many complaints, by day.', `${JUDGE}#what-is-due-tonight`],
  ['as of', 'The day to look from. Later events are left out.', `${README}#one-complaint`],
  ['audit', 'A policy or a complaint, checked against each provision of the Code.', JUDGE],
  [
    'base',
    'The policy that another extends, such as `code-2024`.',
    `${WRITE}#2-put-your-own-text-on-top`,
  ],
  [
    'breach',
    'Something that breaks the policy for certain: late, left out, or not done as required.',
    `${README}#how-it-judges`,
  ],
  [
    'clause',
    'A numbered part of a policy. A part of the Code is a provision.',
    `${WRITE}#4-the-cover-and-the-clauses`,
  ],
  ['civil date', 'A day without a time: `2019-01-15`.', `${README}#how-it-counts`],
  [
    'condition',
    'What a part of a policy depends on. It is answered yes, no or not known.',
    'facts.md',
  ],
  ['conformance kit', 'Questions with their answers, to check any other system.', 'conformance.md'],
  ['contingent', 'Not due yet; due if the complaint goes on.', `${README}#how-it-judges`],
  [
    'discretion',
    'Who can decide otherwise although a ground is met.',
    `${WRITE}#6-add-the-exclusions`,
  ],

  ['duty', 'What a step obliges someone to do. See [duties](#duties).', `${WRITE}#5-the-stages`],
  [
    'edition',
    'A version of a policy or of the Code, in force from a day.',
    `${SYSTEM}#a-new-edition-of-the-policy`,
  ],
  [
    'entry point',
    'A path to import from, such as `housing-complaints/calendar`.',
    `${README}#entry-points`,
  ],
  [
    'event',
    'Something that happened, with its day. See [events](#events).',
    `${SYSTEM}#a-table-of-events`,
  ],
  ['fact', 'A value that conditions ask for, by its name.', 'facts.md'],
  [
    'fingerprint',
    'A short text for a part of a policy. It changes when the part changes.',
    'upgrading.md',
  ],
  [
    'formality',
    'What a refusal must do to count: be in writing, give reasons.',
    `${README}#how-it-judges`,
  ],
  [
    'gap',
    'Something that the record does not show. `notShown` lists it. It is not a breach.',
    `${README}#how-it-judges`,
  ],
  [
    'gate',
    'What a request must say before it opens a stage.',
    `${WRITE}#how-to-write-common-rules`,
  ],
  [
    'ground',
    'A reason of the policy to exclude a matter, refuse escalation or restrict contact.',
    `${WRITE}#6-add-the-exclusions`,
  ],
  [
    'irregular',
    'Of an event: the policy does not foresee it at its place. It is recorded too.',
    `${DECISIONS}/the-record-is-the-truth.md`,
  ],
  ['key', 'What tells two deliveries of one event apart.', `${SYSTEM}#two-people-at-once`],
  [
    'late unless',
    'Late, unless an event that the record does not cover extended the date.',
    `${README}#how-it-judges`,
  ],
  ['ledger', 'All obligations of a complaint on a day.', `${DECISIONS}/one-ledger.md`],
  ['limit', 'How long someone has, and what the time runs from.', `${WRITE}#5-the-stages`],
  ['matter', 'What someone is unhappy about, before it is a complaint.', 'facts.md#of-a-matter'],
  [
    'obligation',
    'A row of the ledger: who must do what by when, by whose rule, and how it stands.',
    `${DECISIONS}/one-ledger.md`,
  ],
  ['power', 'What a policy lets the landlord do, with its formalities.'],
  [
    'promise',
    'An action that the landlord agreed to. It has a due date of its own.',
    `${JUDGE}#one-complaint`,
  ],
  [
    'provisional',
    'Of a due date: counted by bank holidays that are not published yet.',
    `${README}#how-it-counts`,
  ],
  [
    'reading',
    'How a text was understood, if it can be understood in two ways.',
    `${WRITE}#when-the-policy-does-not-say`,
  ],
  ['record, history', 'The events of a complaint, in order.', `${SYSTEM}#a-table-of-events`],
  [
    'requirement',
    'What an event must show: contents, who decided, who was told.',
    `${WRITE}#how-to-write-common-rules`,
  ],
  [
    'round',
    'A number, from 2, of a duty that arises again because a complaint is reopened.',
    `${README}#how-it-judges`,
  ],
  ['route', 'Where an excluded matter goes.', `${WRITE}#6-add-the-exclusions`],
  [
    'silent',
    'Of a record: it does not cover events of a kind, so their absence shows nothing.',
    `${README}#how-it-judges`,
  ],
  [
    'standing',
    'How an obligation stands on a day. See [standings](#standings).',
    `${README}#one-complaint`,
  ],
  ['step', 'A part of a stage: a duty, the events that do it, its limit.', `${WRITE}#5-the-stages`],
  ['story', 'A history told in a test.', 'test-your-policy.md#tell-what-happened'],
  ['trigger', 'The event that a limit runs from. Its day is day 0.', `${README}#how-it-counts`],
  [
    'unseen',
    'A part of a policy whose text was not available.',
    `${DECISIONS}/not-seen-is-not-none.md`,
  ],
  [
    'verdict',
    'What an audit finds of a provision. See [verdicts](#verdicts).',
    `${JUDGE}#a-policy`,
  ],
  ['what if', 'The same history under another policy, calendar or edition.', `${JUDGE}#what-if`],
  [
    'window',
    'An obligation of the complainant: the time in which they can act.',
    `${README}#one-complaint`,
  ],
];

/** How an obligation stands. */
export const STANDINGS: Readonly<Record<Standing, string>> = {
  contingent: 'not due yet, and due if the complaint goes on',
  open: 'due, and its last day is not past',
  overdue: 'due, and its last day is past',
  met: 'done on time',
  late: 'done after its last day',
  done: 'done, and there is no last day to judge by',
  'to-be-judged': 'past its last day; someone needs to judge the reason in a holding letter',
  missed: 'not done by its last day, and no longer required since the response or the end',
  lapsed: 'the complainant’s time ended',
  released: 'no longer required, and its last day was not past then',
  unknown: 'it depends on events that the record does not cover',
};

/** How complaints end. */
export const ENDINGS: Readonly<Record<End, string>> = {
  resolved: 'put right, and the complainant agrees',
  excluded: 'not accepted as a complaint',
  withdrawn: 'withdrawn by the complainant',
  'escalation-refused': 'escalation was refused',
  lapsed: 'closed because no reply came',
  merged: 'joined to another complaint',
  exhausted: 'answered at the last stage, or not taken further in time',
};

/** What an audit finds of a provision. */
export const VERDICTS: Readonly<Record<Verdict, string>> = {
  meets: 'it is certain that it is met',
  fails: 'it is certain that it is not met',
  review: 'someone needs to judge',
  'cannot-be-assessed': 'the record does not show it, or a part of the policy was not available',
};

/** What follows where a ground of the scope is met. */
export const EFFECTS: Readonly<Record<Ground['effect'], string>> = {
  exclude: 'it is not accepted',
  'first-contact': 'the landlord first tries to put it right at first contact',
  alongside: 'another process runs alongside',
  merge: 'it is joined to an earlier complaint',
  include: 'it is accepted',
  'no-bar': 'by itself this keeps nothing out',
};
