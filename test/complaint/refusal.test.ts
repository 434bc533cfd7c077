import { describe, expect, test } from 'vitest';
import type { IsoDate } from '../../src/calendar/index.js';
import { breachesOf, positionOf, signpostsOf } from '../../src/complaint/index.js';
import type { ComplaintEvent, EventOf } from '../../src/policy/index.js';
import { LATER, standings, underHousingPlus, upTo } from '../support/histories.js';

type Refusal = EventOf<'escalation.refused'>;

const refusal: Refusal = {
  on: '2019-02-05',
  type: 'escalation.refused',
  ground: 'excessive',
  authorisedBy: 'senior-manager',
  inWriting: true,
};

/** The refusal without some of its fields. */
const without = (...fields: readonly (keyof Refusal)[]): Refusal =>
  Object.fromEntries(
    Object.entries(refusal).filter(([field]) => !fields.includes(field as keyof Refusal)),
  ) as unknown as Refusal;

const authorised = (signed: boolean | undefined, on: IsoDate = '2019-01-20'): ComplaintEvent => ({
  on,
  type: 'advocate.authorised',
  ...(signed !== undefined && { signed }),
});
const ended: ComplaintEvent = { on: '2019-02-01', type: 'advocate.ended' };

/** Escalated on 2019-02-04, and refused. */
const refused = (last: Refusal, ...more: readonly ComplaintEvent[]) =>
  underHousingPlus(...upTo('2019-02-04'), ...more, last);

const kept = { stage: 'stage-2', end: 'escalation-refused' };
const open = { stage: 'stage-2', step: 'acknowledge' };

describe('5.5: a refusal of escalation', () => {
  test.each<{
    because: string;
    given: Refusal;
    before?: ComplaintEvent[];
    after: object;
    lacks: string[];
  }>([
    {
      because: 'with all its formalities ends the complaint',
      given: refusal,
      after: kept,
      lacks: [],
    },
    {
      because: 'by somebody more senior than it asks for counts too',
      given: { ...refusal, authorisedBy: 'chief-executive' },
      after: kept,
      lacks: [],
    },
    {
      because: 'by somebody too junior does not count',
      given: { ...refusal, authorisedBy: 'manager' },
      after: open,
      lacks: ['refusal-by-senior-management'],
    },
    {
      because: 'by somebody outside the line of management does not count',
      given: { ...refusal, authorisedBy: 'legal-team' },
      after: open,
      lacks: ['refusal-by-senior-management'],
    },
    {
      because: 'by nobody that is shown does not count',
      given: without('authorisedBy'),
      after: open,
      lacks: ['refusal-by-senior-management'],
    },
    {
      because: 'by telephone does not count',
      given: { ...refusal, inWriting: false },
      after: open,
      lacks: ['refusal-in-writing'],
    },
    {
      because: 'not shown to be in writing does not count',
      given: without('inWriting'),
      after: open,
      lacks: ['refusal-in-writing'],
    },
    {
      because: 'of which nothing is shown lacks both',
      given: without('inWriting', 'authorisedBy', 'ground'),
      after: open,
      lacks: ['refusal-by-senior-management', 'refusal-in-writing'],
    },
    {
      because: 'goes to the authorised advocate too',
      given: { ...refusal, copiedTo: ['advocate'] },
      before: [authorised(true)],
      after: { ...kept, advocate: true },
      lacks: [],
    },
    {
      because: 'that went to others and not to the advocate does not count',
      given: { ...refusal, copiedTo: ['director'] },
      before: [authorised(true)],
      after: { ...open, advocate: true },
      lacks: ['refusal-to-advocate'],
    },
    {
      because: 'not shown to have gone to the advocate does not count',
      given: refusal,
      before: [authorised(true)],
      after: { ...open, advocate: true },
      lacks: ['refusal-to-advocate'],
    },
    {
      because: 'after the authority has ended needs no copy',
      given: refusal,
      before: [authorised(true), ended],
      after: kept,
      lacks: [],
    },
    {
      because: 'where the authority is unsigned needs no copy',
      given: refusal,
      before: [authorised(false)],
      after: kept,
      lacks: [],
    },
    {
      because: 'where an unsigned paper follows a signed one: the signed one stands',
      given: refusal,
      before: [authorised(true), authorised(false, '2019-01-21')],
      after: { ...open, advocate: true },
      lacks: ['refusal-to-advocate'],
    },
    {
      because: 'where an authority is recorded and its signature not spoken of: it is one',
      given: refusal,
      before: [authorised(undefined)],
      after: { ...open, advocate: true },
      lacks: ['refusal-to-advocate'],
    },
  ])('$because', ({ given, before = [], after, lacks }) => {
    const complaint = refused(given, ...before);
    expect(positionOf(complaint)).toEqual({ advocate: false, ...after });
    expect(complaint.events.at(-1)).toEqual(given);
    expect(
      breachesOf(complaint, '2019-02-05').map(({ kind, clause, requirement }) => ({
        kind,
        clause,
        requirement,
      })),
    ).toEqual(
      lacks.map((requirement) => ({
        kind: 'refusal-without-formalities',
        clause: '5.5',
        requirement,
      })),
    );
  });

  test('that counts releases stage 2 and gives the next options: ended, not exhausted', () => {
    const complaint = refused(refusal);
    expect(standings(complaint, LATER).slice(3)).toEqual([
      'stage-2/acknowledge 2019-02-06 released',
      'stage-2/respond 2019-02-18 released',
    ]);
    expect(signpostsOf(complaint, LATER).map(({ to }) => to)).toEqual([
      'housing-ombudsman',
      'designated-person',
    ]);
  });

  test('that does not count leaves stage 2 owed, and no options yet', () => {
    const complaint = refused(without('inWriting'));
    expect(standings(complaint, '2019-02-19').slice(3)).toEqual([
      'stage-2/acknowledge 2019-02-06 overdue 9',
      'stage-2/respond 2019-02-18 overdue 1',
    ]);
    expect(signpostsOf(complaint, LATER)).toEqual([]);
  });

  test('can be put right by a second one', () => {
    const complaint = refused({ ...refusal, on: '2019-02-08' }, without('inWriting'));
    expect(complaint.history.map(({ regularity }) => regularity).slice(-2)).toEqual([
      'without-formalities',
      'regular',
    ]);
    expect(positionOf(complaint)).toMatchObject(kept);
  });

  test('without a recorded request refuses the stage that would have come next', () => {
    const complaint = underHousingPlus(...upTo('2019-01-15'), refusal);
    expect(complaint.history.at(-1)).toMatchObject({
      stage: 'stage-2',
      regularity: 'stage-skipped',
      after: kept,
    });
  });

  test('of stage 3 ends the complaint there', () => {
    const complaint = underHousingPlus(...upTo('2019-03-15'), { ...refusal, on: '2019-03-18' });
    expect(positionOf(complaint)).toMatchObject({ stage: 'stage-3', end: 'escalation-refused' });
  });
});
