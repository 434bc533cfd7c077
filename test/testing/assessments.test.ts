import { describe, expect, test } from 'vitest';
import { assessEscalation, assessScope } from '../../src/assessments/index.js';
import { housingPlus2018 as policy } from '../../src/policies/index.js';
import { LEAK, leakWith } from '../assessments/leak.js';
import { underHousingPlus, upTo } from '../support/histories.js';
import { checkAll, failureOf } from './assertions.js';

const CITED = '(4.6, Housing Plus Group, 1.0 (July 2018)).';
const OLD = leakWith({ happenedOn: '2018-03-14' });

describe('a matter', () => {
  checkAll([
    {
      because: 'against which nothing stands is in scope',
      received: LEAK,
      ask: ['toBeInScope', policy],
      holds: true,
      says: [
        'Expected the matter not to be in scope, but it is accepted: no ground against it was found',
      ],
    },
    {
      because: 'that is too old is not, and the clause is told',
      received: OLD,
      ask: ['toBeInScope', policy],
      holds: false,
      says: [
        'Expected the matter to be in scope, but it is excluded. ',
        `took place more than 12 months before it was raised ${CITED}`,
      ],
    },
    {
      because: 'by its assessment, which has its own policy',
      received: assessScope(policy, OLD),
      ask: ['toBeInScope'],
      holds: false,
      says: ['(4.6, housing-plus-2018, 1.0 (July 2018)).'],
    },
    {
      because: 'tried at first contact first is not in scope yet',
      received: leakWith({ about: ['service-query'], triedAtFirstContact: false }),
      ask: ['toBeInScope', policy],
      holds: false,
      says: ['it must be tried at first contact first. ', '(4.8, '],
    },
    {
      because: 'of which too little is known is neither in scope nor out of it',
      received: leakWith({ happenedOn: undefined }),
      ask: ['toBeInScope', policy],
      holds: 'unknown',
      says: ['it is undetermined. ', `Find out when it happened ${CITED}`],
    },
    {
      because: 'excluded under a clause',
      received: OLD,
      ask: ['toBeExcludedUnder', '4.6', policy],
      holds: true,
      says: ['Expected the matter not to be excluded under 4.6, but it is excluded. ', CITED],
    },
    {
      because: 'excluded under a ground',
      received: assessScope(policy, OLD),
      ask: ['toBeExcludedUnder', 'over-12-months'],
      holds: true,
      says: ['under over-12-months'],
    },
    {
      because: 'that may be excluded',
      received: leakWith({ unreasonable: true }),
      ask: ['toBeExcludedUnder', '4.7', policy],
      holds: true,
      says: ['it may be excluded. ', '(4.7, '],
    },
    {
      because: 'of exactly twelve months is not excluded',
      received: leakWith({ happenedOn: '2018-03-15' }),
      ask: ['toBeExcludedUnder', '4.6', policy],
      holds: false,
      says: [
        'Expected the matter to be excluded under 4.6, but it is accepted',
        `This ground does not apply: ‘the matter took place more than 12 months before it was raised’ ${CITED}`,
      ],
    },
    {
      because: 'excluded under another clause',
      received: OLD,
      ask: ['toBeExcludedUnder', '4.3', policy],
      holds: false,
      says: [
        'but it is excluded. This ground does not apply: ‘the matter is a problem with a neighbour',
      ],
    },
    {
      because: 'that runs alongside is not excluded for it',
      received: leakWith({ about: ['staff-conduct'] }),
      ask: ['toBeExcludedUnder', '4.9', policy],
      holds: false,
      says: ['it is accepted', '(4.9, '],
    },
    {
      because: 'of unknown age is neither excluded for it nor not',
      received: leakWith({ happenedOn: undefined }),
      ask: ['toBeExcludedUnder', '4.6', policy],
      holds: 'unknown',
      says: ['Find out when it happened'],
    },
    {
      because: 'of unknown age is not excluded for something else',
      received: leakWith({ happenedOn: undefined }),
      ask: ['toBeExcludedUnder', '4.3', policy],
      holds: false,
      says: ['to be excluded under 4.3, but it is undetermined. This ground does not apply'],
    },
  ]);
});

describe('a request to escalate', () => {
  const answered = underHousingPlus(...upTo('2019-01-15'));
  const request = (facts: object) =>
    assessEscalation(answered, {
      on: '2019-02-04',
      outsideRemit: false,
      excessive: false,
      ...facts,
    });
  checkAll([
    {
      because: 'for too much can be refused',
      received: request({ excessive: true }),
      ask: ['toBeRefusableUnder', '5.5'],
      holds: true,
      says: [
        'Expected the request not to be refusable under 5.5, but it may be refused. ',
        'The request seeks a resolution that is excessive given the service failure (5.5, ',
      ],
    },
    {
      because: 'can be refused on one ground and not on the other',
      received: request({ excessive: true }),
      ask: ['toBeRefusableUnder', 'outside-remit'],
      holds: false,
      says: ['Expected the request to be refusable under outside-remit, but'],
    },
    {
      because: 'in time, for no more than is due, cannot be refused',
      received: request({}),
      ask: ['toBeRefusableUnder', '5.5'],
      holds: false,
      says: [
        'it is accepted',
        'This ground does not apply: ‘the request seeks a resolution that is excessive',
      ],
    },
    {
      because: 'of which too little is known can neither be refused nor not',
      received: request({ excessive: undefined }),
      ask: ['toBeRefusableUnder', '5.5'],
      holds: 'unknown',
      says: ['Find out whether it is excessive'],
    },
  ]);
});

describe('what turns on facts that are not known', () => {
  const unknown = leakWith({ happenedOn: undefined, withinControl: undefined });
  checkAll([
    {
      because: 'a matter',
      received: unknown,
      ask: ['toBeUndetermined', policy],
      holds: true,
      says: [
        'Expected the matter not to be undetermined, but',
        'it is undetermined for lack of withinControl and happenedOn. It is not known whether the matter is outside',
      ],
    },
    {
      because: 'the assessment of one',
      received: assessScope(policy, unknown),
      ask: ['toBeUndetermined'],
      holds: true,
      says: ['the matter not to be undetermined'],
    },
    {
      because: 'a matter of which enough is known does not',
      received: LEAK,
      ask: ['toBeUndetermined', policy],
      holds: false,
      says: ['Expected the matter to be undetermined, but it is accepted'],
    },
    {
      because: 'nor does one that is out for certain, whatever else is not known',
      received: { ...OLD, withinControl: undefined },
      ask: ['toBeUndetermined', policy],
      holds: false,
      says: ['but it is excluded. ', CITED],
    },
    {
      because: 'a request',
      received: assessEscalation(underHousingPlus(...upTo('2019-01-15')), { on: '2019-02-04' }),
      ask: ['toBeUndetermined'],
      holds: true,
      says: ['Expected the request not to be undetermined', 'outsideRemit and excessive'],
    },
  ]);

  test('and on which', () => {
    expect(unknown).toBeUndetermined(policy, 'happenedOn');
    expect(assessScope(policy, unknown)).toBeUndetermined('happenedOn', 'withinControl');
    const failure = failureOf(() => expect(unknown).toBeUndetermined(policy, 'about'));
    expect(failure?.message).toContain(
      'to be undetermined for lack of about, but it is undetermined for lack of withinControl',
    );
  });
});
