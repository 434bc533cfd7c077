/** Each clause of the two published policies is carried whole by its document: executed, printed, or both. */
import { describe, expect, test } from 'vitest';
import { policyDocument } from '../../src/documents/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';
import { put, smallPolicy } from '../policy/small-policy.js';
import { blocksOf } from './policy-document-read-back.js';

/** What is said in a clause, each thing by words that the document has beside the number of the clause. */
type Table = Readonly<Record<string, readonly (string | RegExp)[]>>;

const HOUSING_PLUS: Table = {
  '1.1': ['feedback of every kind', 'does well', 'go wrong', 'improve its services'],
  '1.2': [
    ...['consistent and fair', 'listened to', 'as quickly as possible', 'where possible'],
    ...['prevent repeats', 'improve services'],
  ],
  '2.1': [
    ...['concern or dissatisfaction', 'however made', 'needs a response', 'needs no response'],
    ...['direct control of the company', 'outside the direct control'],
  ],
  '2.2': [
    ...[
      'receives a service from a member of the group',
      'contractor',
      'complaint, a service query',
    ],
    ...['compliment', 'receives no service from the landlord or its contractor'],
  ],
  '3.1': [
    ...['all we can', 'straight away', 'too complex', 'if you agree'],
    ...['must have the agreement of the complainant', 'closes the matter as resolved'],
  ],
  '3.2': ['whatever way the complainant wishes', 'telephone, letter or email'],
  '3.3': [
    ...['support of an advocate', 'someone else to act for you', 'only once we hold'],
    ...['signed authority of the complainant is held'],
  ],
  '3.4': ['Help with complaining is available', 'if preferred', 'Citizens Advice'],
  '4.1': ['not complete'],
  '4.2': [
    ...['another appeal process in place', 'ending of a probationary tenancy'],
    ...['insurance claim', 'legal proceedings'],
  ],
  '4.3': ['neighbour', 'living close by', 'anti-social behaviour policy'],
  '4.4': ['councillor or Member of Parliament', 'separate process'],
  '4.5': [
    ...['minor differences', 'exhausted the process', 'We may decide otherwise'],
    ...['must advise the complainant that the matter is closed'],
  ],
  '4.6': ['more than 12 months before it was raised'],
  '4.7': [
    ...['absolute discretion', 'must itself be reasonable', 'may refuse the complaint'],
    ...['explain the reasons', 'in writing', 'certain circumstances', 'serial complaints'],
    ...['deemed vexatious', 'advise the complainant of the position'],
    ...['reject this complaint and later ones'],
  ],
  '4.8': ['service query', 'not yet tried', 'at first contact'],
  '4.9': [
    ...['mainly about the behaviour or conduct of a member of staff', 'human resources procedures'],
    ...['alongside the complaint', 'absolute discretion of management', 'appropriate'],
    ...['same time wherever possible'],
  ],
  '5.1': ['formal process begins when first contact does not satisfy', 'Appendix 1'],
  '5.2': [
    ...['allocated investigator looks into the complaint', 'understand what is expected'],
    ...['proposes a resolution within agreed timescales', 'can ask for a review'],
  ],
  '5.3': ['senior manager reviews', 'findings', 'can ask for another review'],
  '5.4': [
    ...['handled by a panel', 'three members', 'drawn from both the Boards and the Scrutiny Panel'],
  ],
  '5.4.1': [
    ...['encouraged to attend', 'One supporter', 'may be your advocate', 'no more than one'],
    ...['legal team', 'other staff allocated'],
  ],
  '5.4.2': [
    ...['reviews the information', 'constructively challenges both sides', 'final decision'],
    ...['policy framework', 'understand and resolve'],
  ],
  '5.4.3': ['decision letter must be in writing'],
  '5.5': [
    ...['exceptional circumstances', 'senior management', 'absolute discretion'],
    ...['reasonable opinion of management', 'remit or responsibility'],
    ...['excessive given the service failure', 'process then ends', 'explained fully, in writing'],
    ...['authorised advocate', 'advocate or representative'],
  ],
  '6.1': [
    ...[
      'on your own',
      'help of a designated person',
      'usually a councillor or Member of Parliament',
    ],
    ...['Housing Ombudsman', 'about care, you can go to the Care Quality Commission'],
  ],
  '6.2': ['co-operates', 'requests for information', 'explains decisions', 'of their own'],
  '7.1': [
    'by type',
    'trends',
    'improve the service',
    'prevent repeats',
    'Boards',
    'Customer Panel',
  ],
  '8.1': [
    ...['relationship with the group', 'member of staff, a team or the organisation'],
    ...['in person, by telephone, letter, email or social media', 'good practice'],
  ],
  '9.1': ['Customer Panel led'],
  '10.1': [
    ...['Regulator of Social Housing requires a complaints policy', 'membership of the Housing'],
    ...['Care Quality Commission expects'],
  ],
  '11.1': [
    'safeguarding, data protection, unacceptable behaviours and actions, access to services',
  ],
  'A1.1': [
    ...['acknowledge your complaint within 2 working days', 'the investigator who contacts you'],
    ...['further information', 'what outcome the complainant is looking for'],
    ...['response within 10 working days', 'Our response is a letter', 'expect a delay'],
    ...['in exceptional cases', 'must give the new response date'],
    ...['must tell the complainant that they have 28 calendar days'],
    ...['take your complaint further within 28 calendar days'],
  ],
  'A1.2': [
    ...['acknowledge your request within 2 working days', "investigator's own manager"],
    ...['either a head of service or an assistant director', 'allocation must be copied'],
    ...['for the business area', 'is the one who contacts you', 'further information'],
    ...['what outcome the complainant is looking for', 'response within 10 working days'],
    ...['Our response is a letter', 'response must be copied to the director for the area'],
    ...['senior manager arranges it', 'not expected to be possible'],
    ...['reason for the delay', 'new response date', 'director for the area at the same time'],
    ...['must tell the complainant that they have 28 calendar days'],
    ...['take your complaint further within 28 calendar days'],
  ],
  'A1.3': [
    ...['telephone you within 2 working days', 'clarify why the complainant wishes to escalate'],
    ...['outline what happens next', 'written confirmation of the telephone call'],
    ...['form comes with the letter', 'within 28 calendar days of the day you receive the form'],
    ...['decide whether there is a hearing within 10 working days', 'made by a director'],
  ],
  'A1.3(a)': [
    ...['hold the hearing within 30 working days of receiving your completed form'],
    ...['the complainant is invited to, with an advocate or supporter if they wish'],
    ...['all relevant papers sent to the panel and to the complainant'],
    ...['decision within 10 working days of the hearing'],
  ],
  'A1.3(b)': [
    ...['usually no hearing where our policies and procedures were complied with'],
    ...['change past decisions', 'must be explained to the complainant'],
  ],
};

const CREATIVE_SUPPORT: Table = {
  '1.1': ['high quality', "meet tenants' needs", 'good neighbour', 'local communities'],
  '1.2': ['highest standards of customer care', 'tenants and others', 'change and improve'],
  '1.3': ['gone wrong', 'required standards', 'timely and appropriate'],
  '1.4': [
    ...['Homes and Communities Agency', "regulator's standards", 'tenancy management', 'housing'],
    ...['environment', 'health and safety', 'data protection', 'safeguarding'],
  ],
  '2.1': ['as easy as possible', 'used to improve'],
  '2.2': ['quickly, effectively and fairly', 'people, departments and stakeholders'],
  '2.3': [
    ...['satisfied as far as possible', 'fairly and appropriately', 'open and responsive'],
    ...['unnecessary formality', 'plain English', 'positive action'],
  ],
  '2.4': [
    ...['all tenants and customers fairly', 'equality and diversity', 'positive way'],
    ...['individual needs', 'reasonable adjustments'],
  ],
  '2.5': [
    ...['discrimination or harassment', 'very seriously', 'sensitively'],
    ...['must take account of the nature of what is raised'],
  ],
  '2.6': ['welcome the involvement of advocates', 'would benefit', 'nature of your complaint'],
  '2.7': [
    ...['tell us first', 'unhappy or dissatisfied', 'chance to put things right'],
    ...['at a local level where possible', 'not always appropriate', 'encourage you', 'cut off'],
  ],
  '3.1': [
    'by post to: Housing Complaints Officer, Creative Support, 131 Wellington Road, Wellington House, Stockport, SK1 3TS',
  ],
  '3.2': [
    ...['sent to the chief executive', 'must be in writing', 'to the Housing Complaints Manager'],
    ...['responds to you directly'],
  ],
  '4.1': ['not available'],
  '5': ['not available'],
  '6': ['not available'],
  '7': ['not available'],
  '8': ['not available'],
  '9': ['not available'],
  '10': ['not available'],
  '11.1': [
    ...['retention or information security', 'senior member of staff who is responsible'],
    ...['beginning of this clause was cut off'],
  ],
  '11.2': ['outcome at Stage One of a complaint about data protection', 'to Stage Two'],
  '11.3': [
    ...['Data Protection Act', 'entitled', 'assess whether we complied', 'on its website'],
    ...['cut off', 'all complaints early', 'with us before you go there'],
  ],
  '12.1': [
    ...['open and accountable', 'others acting for us', 'serious concerns about our staff'],
    ...['fraud, theft or another crime, we must inform the police'],
    ...['children or vulnerable adults', "local authority's safeguarding procedures"],
  ],
  '13.1': [
    ...['member of staff', 'apply the disciplinary policy', 'may be limited', 'confidential'],
    ...['must say that disciplinary action is the course being taken'],
  ],
  '14.1': ['as far as possible', 'record of the complaint, the investigation and the outcome'],
  '15.1': [
    ...['small number', '‘persistent or vexatious complainants’', 'These are examples'],
    ...['disproportionate, harassing and repetitious', 'unrealistic outcomes', 'persist until'],
    ...['repeatedly makes the same complaint with minor differences', 'accepts no outcome'],
  ],
  '15.2': ['fairly, honestly and properly', 'wellbeing of our staff and managers'],
  '15.3': ['cannot appeal', 'go to the Housing Ombudsman'],
  '15.4': [
    ...['managers and staff concerned', 'fairly, honestly and properly', 'service users and staff'],
    ...["put on the complainant's record", "off the complainant's record"],
  ],
  '16.1': [
    ...['regular reports', 'number, trends, causes and outcomes', 'fewer complaints'],
    ...['satisfaction with the procedure', 'annual report', 'numbers, types, trends, lessons'],
    ...['prevent repeats or improve properties and services'],
  ],
  '17.1': ['July 2020', 'assessed itself', 'believes that it complies', 'every year'],
};

const CLAUSE = / \(((?:[^()]|\([^()]*\))*)\)$/;

/** What the document says beside the number of each clause, a line each. */
function saidBy(policy: Policy): ReadonlyMap<string, string> {
  const said = new Map<string, string>();
  const add = (numbers: string, text: string) => {
    for (const number of numbers.split('; '))
      said.set(number, `${said.get(number) ?? ''}${text}\n`);
  };
  let [heading, intro] = ['', ''];
  for (const { type, text } of blocksOf(policyDocument(policy))) {
    const [cited, numbers = ''] = CLAUSE.exec(text) ?? [];
    if (type === 'heading') heading = text;
    if (cited) add(numbers, heading === NOT_AVAILABLE ? `${intro} ${text}` : text);
    else intro = text;
  }
  return said;
}

const NOT_AVAILABLE = 'Clauses that were not available';

describe.each([
  { policy: housingPlus2018, table: HOUSING_PLUS },
  { policy: creativeSupport2022, table: CREATIVE_SUPPORT },
])('the document of $policy.id carries whole', ({ policy, table }) => {
  const said = saidBy(policy);

  test('every clause there is', () => {
    expect(Object.keys(table).sort()).toEqual(policy.clauses.map(({ number }) => number).sort());
  });

  test.each(Object.entries(table))('clause %s', (number, things) => {
    expect(things.filter((thing) => !said.get(number)?.match(thing))).toEqual([]);
  });
});

describe('the cover', () => {
  const rowsOf = (policy: Policy) =>
    blocksOf(policyDocument(policy))
      .filter(({ type }) => type === 'tableCell')
      .map(({ text }) => text)
      .join(' | ');

  test.each([
    {
      policy: housingPlus2018,
      rows: [
        'Version | 1.0',
        'Responsible officer | Company Secretary',
        'Adopted | July 2018',
        'Review | Not later than July 2021',
      ],
      inForce: 'in force from 1 July 2018. We must review it by 31 July 2021.',
    },
    {
      policy: creativeSupport2022,
      rows: [
        'Reference | 138',
        'Version | 2',
        'Approved by | Chief Executive',
        'Equality impact assessment | N/A',
        'First issued | April 2021',
        'Issued | May 2022',
        'Review | May 2023',
      ],
      inForce: 'in force from 1 May 2022. We must review it by 31 May 2023.',
    },
  ])(
    'of $policy.id: every row, and a day for the review, which is no end',
    ({ policy, rows, inForce }) => {
      expect(rows.filter((row) => !rowsOf(policy).includes(row))).toEqual([]);
      const text = blocksOf(policyDocument(policy)).map((block) => block.text);
      expect(text).toContain(`This policy is ${inForce}`);
    },
  );
});

describe('what no data carries of a clause', () => {
  const WORDS = 'The lift is out of order.';
  /** The headings above the words, from the nearest up. */
  const above = (changes: Readonly<Record<string, unknown>>): string[][] => {
    const policy = smallPolicy();
    for (const [at, value] of Object.entries(changes)) put(policy, at, value);
    const path: string[] = [];
    return blocksOf(policyDocument(definePolicy(policy))).flatMap(({ depth, text }) => {
      if (depth) path.splice(depth - 1, path.length, text);
      return text.includes(WORDS) ? [[...path.slice(1)]] : [];
    });
  };
  const besides = (clause: object) => ({
    'clauses.2': { number: '3', summary: 'The lift.', treatment: 'executed', ...clause },
  });

  test.each([
    ['purpose', 'Why we have this policy'],
    ['definition', 'What a complaint is'],
    ['who', 'Who can complain, and how'],
    ['scope', 'What this policy covers'],
    ['handling', 'How we handle a complaint'],
    ['timescales', 'Timescales'],
    ['holding-letters', 'If we need longer'],
    ['refusal', 'When we may refuse to take a complaint further'],
    ['conduct', 'Unacceptable behaviour'],
    ['redress', 'Where else you can go'],
    ['alongside', 'What we do alongside a complaint'],
    ['learning', 'Learning from complaints'],
    ['further', 'Further rules'],
    ['review', 'Review and document control'],
  ])('is printed in %s', (part, heading) => {
    for (const treatment of ['executed', 'documented', 'not-transcribed'])
      expect(above(besides({ treatment, alsoSays: { [part]: WORDS } }))).toEqual([[heading]]);
  });

  test('is printed in several parts', () => {
    expect(above(besides({ alsoSays: { who: WORDS, review: WORDS } }))).toHaveLength(2);
  });

  test.each([
    { because: 'that the clause sets up', number: '3.1', at: { 'stages.1.clause': '3' } },
    { because: 'of which a step rests on it', number: '3', at: { 'stages.1.steps.1.clause': '3' } },
    {
      because: 'of which a requirement rests on it',
      number: '3',
      at: {
        'stages.1.requires': [
          {
            id: 'in-writing',
            kind: 'not-in-writing',
            clause: '3',
            of: ['response.sent'],
            holds: { fact: 'inWriting', is: true },
            must: 'be in writing',
          },
        ],
      },
    },
  ])('stands at the stage $because', ({ number, at }) => {
    const clauses = {
      ...besides({ number: '3' }),
      'clauses.3': {
        number: '3.1',
        summary: 'The stairs.',
        treatment: 'executed',
      },
    };
    const said = number === '3' ? 'clauses.2.alsoSays' : 'clauses.3.alsoSays';
    expect(above({ ...clauses, ...at, [said]: { handling: WORDS } })).toEqual([
      ['How we handle a complaint', 'Stage 1'],
    ]);
    expect(above({ ...clauses, ...at, [said]: { 'holding-letters': WORDS } })).toEqual([
      ['If we need longer', 'Holding letters: Stage 1'],
    ]);
  });

  test('stands below the ground that rests on the clause', () => {
    const [path] = above({ 'clauses.1.alsoSays': { scope: WORDS } });
    expect(path?.[0]).toBe('What this policy covers');
    expect(path).toHaveLength(2);
  });

  test('stands after the summary, where that is printed in the same part', () => {
    const policy = definePolicy({
      ...smallPolicy(),
      clauses: [
        ...(smallPolicy()['clauses'] as object[]),
        {
          number: '3',
          summary: 'The lift goes.',
          treatment: 'documented',
          statedIn: 'who',
          alsoSays: { who: 'The stairs stay.' },
        },
      ],
    });
    const text = blocksOf(policyDocument(policy)).map((block) => block.text);
    expect(text).toContain('The lift goes. The stairs stay. (3)');
  });
});
