import { describe, expect, test } from 'vitest';
import {
  checkEvent,
  expectedEvents,
  openComplaint,
  possibleEvents,
  recordEvent,
  replay,
  serialise,
} from '../../src/complaint/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent, EventType } from '../../src/policy/index.js';
import { received, underHousingPlus, upTo } from '../support/histories.js';

/** What recording a fact would do, in short. */
function effect(before: readonly ComplaintEvent[], fact: ComplaintEvent) {
  const check = checkEvent(underHousingPlus(...before), fact);
  if (!check.possible) return { refused: check.error.code };
  const { regularity, stage, breaches, opens, settles, after } = check;
  return {
    regularity,
    stage,
    breaches: breaches.map(({ kind, clause }) => `${kind} ${clause}`),
    opens: opens.map(({ id }) => id),
    settles: settles.map(({ id }) => id),
    after: after.end ?? after.step,
  };
}

describe('what recording a fact would do', () => {
  test.each<{ because: string; before: ComplaintEvent[]; fact: ComplaintEvent; would: object }>([
    {
      because: 'the answer settles the duty and opens the window',
      before: upTo('2018-12-21'),
      fact: { on: '2019-01-08', type: 'response.sent', contents: ['escalation-right'] },
      would: {
        regularity: 'regular',
        stage: 'stage-1',
        breaches: [],
        opens: ['stage-1/escalate'],
        settles: ['stage-1/respond'],
        after: 'escalate',
      },
    },
    {
      because: 'a late answer breaks the policy',
      before: upTo('2018-12-21'),
      fact: { on: '2019-01-09', type: 'response.sent', contents: [] },
      would: {
        regularity: 'regular',
        stage: 'stage-1',
        breaches: ['late A1.1', 'missing-content A1.1'],
        opens: ['stage-1/escalate'],
        settles: ['stage-1/respond'],
        after: 'escalate',
      },
    },
    {
      because: 'a request uses the window and opens the next stage',
      before: upTo('2019-01-15'),
      fact: { on: '2019-02-04', type: 'escalation.requested' },
      would: {
        regularity: 'regular',
        stage: 'stage-2',
        breaches: [],
        opens: ['stage-2/acknowledge', 'stage-2/respond'],
        settles: ['stage-1/escalate'],
        after: 'acknowledge',
      },
    },
    {
      because: 'an answer without an acknowledgement skips a step',
      before: upTo('2018-12-20'),
      fact: { on: '2018-12-24', type: 'response.sent' },
      would: {
        regularity: 'step-skipped',
        stage: 'stage-1',
        breaches: [],
        opens: ['stage-1/escalate'],
        settles: ['stage-1/respond'],
        after: 'escalate',
      },
    },
    {
      because: 'a fact dated back is put in its place; the complaint stands where it stood',
      before: upTo('2019-01-15', 'complaint.acknowledged'),
      fact: { on: '2018-12-21', type: 'complaint.acknowledged' },
      would: {
        regularity: 'regular',
        stage: 'stage-1',
        breaches: [],
        opens: [],
        settles: ['stage-1/acknowledge'],
        after: 'escalate',
      },
    },
    {
      because: 'a duty that was listed by nothing but this fact is settled by it',
      before: upTo('2018-12-21'),
      fact: { on: '2018-12-24', type: 'complainant.contacted' },
      would: {
        regularity: 'regular',
        stage: 'stage-1',
        breaches: [],
        opens: [],
        settles: ['stage-1/contact'],
        after: 'respond',
      },
    },
    {
      because: 'the last decision closes the complaint',
      before: upTo('2019-05-24'),
      fact: {
        on: '2019-06-10',
        type: 'decision.sent',
        inWriting: true,
        signposts: ['housing-ombudsman'],
      },
      would: {
        regularity: 'regular',
        stage: 'stage-3',
        breaches: ['missing-signpost 6.1'],
        opens: [],
        settles: ['stage-3/decide'],
        after: 'exhausted',
      },
    },
    {
      because: 'a date before receipt cannot be',
      before: upTo('2018-12-20'),
      fact: { on: '2018-12-19', type: 'response.sent' },
      would: { refused: 'event/impossible' },
    },
    {
      because: 'nor can a day that never was',
      before: upTo('2018-12-20'),
      fact: { on: '2019-02-29', type: 'response.sent' },
      would: { refused: 'event/invalid' },
    },
  ])('$because', ({ before, fact, would }) => {
    expect(effect(before, fact)).toEqual(would);
  });

  test('it is told without recording it', () => {
    const complaint = underHousingPlus(...upTo('2018-12-21'));
    const before = serialise(complaint);
    expect(checkEvent(complaint, { on: '2019-01-08', type: 'response.sent' })).toMatchObject({
      possible: true,
      regular: true,
    });
    expect(serialise(complaint)).toEqual(before);
  });

  test('whatever it says will be so once it is recorded', () => {
    const complaint = underHousingPlus(...upTo('2019-02-05'));
    const fact: ComplaintEvent = { on: '2019-02-20', type: 'complaint.withdrawn' };
    const check = checkEvent(complaint, fact);
    expect(check).toMatchObject({
      possible: true,
      after: recordEvent(complaint, fact).history.at(-1)?.after,
    });
  });

  test('what is no failure of the library is told with its cause', () => {
    const complaint = underHousingPlus(...upTo('2018-12-21'));
    const trap = {
      type: 'response.sent',
      get on(): never {
        throw new RangeError('not ours');
      },
    };
    expect(checkEvent(complaint, trap as ComplaintEvent)).toMatchObject({
      possible: false,
      error: { code: 'argument/invalid', cause: expect.any(RangeError) },
    });
  });
});

describe('the facts that Housing Plus 2018 foresees next: what a screen would offer', () => {
  test.each<{ because: string; facts: ComplaintEvent[]; expected: EventType[] }>([
    {
      because: 'at first contact',
      facts: [received('2018-12-20')],
      expected: ['query.resolved', 'complaint.formalised', 'complaint.excluded'],
    },
    {
      because: 'a formal complaint, not acknowledged',
      facts: upTo('2018-12-20'),
      expected: [
        'complaint.excluded',
        'complaint.allocated',
        'complaint.acknowledged',
        'complainant.contacted',
        'response.extended',
      ],
    },
    {
      because: 'acknowledged',
      facts: upTo('2018-12-21'),
      expected: [
        'complaint.excluded',
        'complaint.allocated',
        'complainant.contacted',
        'response.extended',
        'response.sent',
      ],
    },
    {
      because: 'answered',
      facts: upTo('2019-01-15'),
      expected: ['escalation.requested', 'complaint.resolved'],
    },
    {
      because: 'escalated: 5.5 may refuse',
      facts: upTo('2019-02-04'),
      expected: [
        'complaint.allocated',
        'complaint.acknowledged',
        'complainant.contacted',
        'response.extended',
        'escalation.refused',
      ],
    },
    {
      because: 'escalated again: a telephone call',
      facts: upTo('2019-03-15'),
      expected: ['escalation.refused', 'call.made'],
    },
    {
      because: 'telephoned: the form',
      facts: upTo('2019-03-19'),
      expected: ['escalation.refused', 'form.sent', 'form.received'],
    },
    {
      because: 'the form is back',
      facts: upTo('2019-04-12'),
      expected: ['escalation.refused', 'hearing.granted', 'hearing.declined'],
    },
    {
      because: 'a hearing is granted',
      facts: upTo('2019-04-30'),
      expected: ['escalation.refused', 'hearing.held'],
    },
    {
      because: 'heard',
      facts: upTo('2019-05-24'),
      expected: ['escalation.refused', 'decision.sent'],
    },
    { because: 'exhausted', facts: upTo('2019-06-10'), expected: [] },
    {
      because: 'put right at first contact: it may still become formal',
      facts: [received('2018-12-20'), { on: '2018-12-20', type: 'query.resolved' }],
      expected: ['complaint.formalised'],
    },
  ])('$because', ({ facts, expected }) => {
    const complaint = underHousingPlus(...facts);
    expect(expectedEvents(complaint)).toEqual(expected);
    expect(possibleEvents(complaint)).toEqual(expect.arrayContaining(expected));
  });

  test('all that can be recorded is much more, and is the same everywhere', () => {
    const atFirst = possibleEvents(openComplaint(housingPlus2018, received('2018-12-20')));
    expect(atFirst).toHaveLength(45);
    expect(atFirst).not.toContain('complaint.received');
    expect(possibleEvents(underHousingPlus(...upTo('2019-06-10')))).toEqual(atFirst);
  });

  test('a history without a receipt stands as if just received', () => {
    const complaint = replay(housingPlus2018, [], { silentOn: ['complaint.received'] });
    expect(expectedEvents(complaint)).toEqual([
      'query.resolved',
      'complaint.formalised',
      'complaint.excluded',
    ]);
    expect(possibleEvents(complaint)).toHaveLength(45);
  });
});

test('a letter that breaks what another of that day broke is one breach more', () => {
  const letter = {
    on: '2019-01-08',
    type: 'response.sent',
    stage: 'stage-1',
    contents: [],
  } as const;
  const check = checkEvent(underHousingPlus(...upTo('2018-12-21'), letter), letter);
  expect(check.possible && check.breaches.map(({ kind }) => kind)).toEqual(['missing-content']);
});
