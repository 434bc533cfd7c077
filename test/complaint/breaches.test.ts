import { describe, expect, test } from 'vitest';
import { breachesOf, notShown, replay } from '../../src/complaint/index.js';
import type { ComplaintEvent } from '../../src/policy/index.js';
import { received, underHousingPlus, upTo } from '../support/histories.js';
import { oneStage, policyWith } from '../support/policies.js';

/** Stage 2 opened on 2019-02-04, the panel stage on 2019-03-15; the receipt says housing. */
const stageOne = upTo('2018-12-21');
const stageTwo = upTo('2019-02-05');
const stageThree = upTo('2019-05-23');

/** Said in one line each: the kind, the clause, the requirement. */
const found = (facts: readonly ComplaintEvent[], last: ComplaintEvent) =>
  breachesOf(underHousingPlus(...facts, last), last.on)
    .filter(({ on, event }) => on === last.on && event === last.type)
    .map(({ kind, clause, requirement }) => [kind, clause, requirement ?? ''].join(' ').trim());

const unshown = (facts: readonly ComplaintEvent[], last: ComplaintEvent) =>
  notShown(underHousingPlus(...facts, last), last.on)
    .filter(({ on }) => on === last.on)
    .map(({ clause, needs }) => `${clause} ${needs.join(' ')}`);

const hearing = {
  on: '2019-05-24',
  type: 'hearing.held',
  members: ['board', 'board', 'scrutiny-panel'],
  supporters: 1,
  invited: ['complainant'],
  papersTo: ['panel', 'complainant'],
} as const satisfies ComplaintEvent;

const decision = {
  on: '2019-06-10',
  type: 'decision.sent',
  inWriting: true,
  signposts: ['housing-ombudsman', 'designated-person'],
} as const satisfies ComplaintEvent;

const letter = {
  on: '2019-02-15',
  type: 'response.extended',
  newDueDate: '2019-02-25',
  reasons: 'the surveyor is ill',
  copiedTo: ['director'],
} as const satisfies ComplaintEvent;

const exclusion = {
  on: '2018-12-22',
  type: 'complaint.excluded',
  grounds: ['over-12-months'],
} as const satisfies ComplaintEvent;

describe('what a fact shows to be wrong is a breach, with its clause', () => {
  test.each<{
    breach: string;
    because: string;
    before: readonly ComplaintEvent[];
    fact: ComplaintEvent;
  }>([
    {
      breach: 'no-agreement 3.1 formal-by-agreement',
      because: 'made formal against the will of the complainant',
      before: [received('2018-12-20')],
      fact: { on: '2018-12-20', type: 'complaint.formalised', agreed: false },
    },
    {
      breach: 'missing-content A1.1 stage-1-tells-of-escalation',
      because: 'the letter does not tell of the 28 days',
      before: stageOne,
      fact: { on: '2019-01-04', type: 'response.sent', contents: ['decision'] },
    },
    {
      breach: 'missing-content A1.2 stage-2-tells-of-escalation',
      because: 'nor does that of level 2',
      before: stageTwo,
      fact: { on: '2019-02-18', type: 'response.sent', contents: [], copiedTo: ['director'] },
    },
    {
      breach: 'missing-copy A1.2 stage-2-response-copied',
      because: 'the director was not copied into the response',
      before: stageTwo,
      fact: {
        on: '2019-02-18',
        type: 'response.sent',
        contents: ['escalation-right'],
        copiedTo: [],
      },
    },
    {
      breach: 'missing-copy A1.2 stage-2-allocation-copied',
      because: 'nor into the allocation',
      before: stageTwo,
      fact: { on: '2019-02-06', type: 'complaint.allocated', copiedTo: ['manager'] },
    },
    {
      breach: 'missing-copy A1.2 stage-2-holding-letter-director',
      because: 'the director was not told of the delay at the same time',
      before: stageTwo,
      fact: { ...letter, copiedTo: [] },
    },
    {
      breach: 'missing-reasons A1.2 stage-2-holding-letter-reason',
      because: 'a level 2 holding letter gives the reason',
      before: stageTwo,
      fact: { ...letter, reasons: '', contents: ['new-due-date'] },
    },
    {
      breach: 'missing-reasons 4.7 unreasonable-reasons',
      because: 'a complaint considered unreasonable, and not why',
      before: stageOne,
      fact: { ...exclusion, grounds: ['unreasonable'], reasons: '', inWriting: true },
    },
    {
      breach: 'not-in-writing 4.7 unreasonable-in-writing',
      because: 'a complaint considered unreasonable, by telephone',
      before: stageOne,
      fact: { ...exclusion, grounds: ['4.7'], reasons: 'abusive', inWriting: false },
    },
    {
      breach: 'missing-reasons 4.1',
      because: "a ground of the landlord's own needs reasons",
      before: stageOne,
      fact: { ...exclusion, grounds: ['we would rather not'], reasons: '' },
    },
    {
      breach: 'no-such-ground 4.9',
      because: 'conduct of staff goes to HR alongside, never instead',
      before: stageOne,
      fact: { ...exclusion, grounds: ['4.9'] },
    },
    {
      breach: 'no-such-ground 4.8',
      because: 'a service query is first tried at first contact',
      before: stageOne,
      fact: { ...exclusion, grounds: ['4.8'] },
    },
    {
      breach: 'no-such-ground 5.5',
      because: 'escalation is refused on a ground 5.5 does not have',
      before: stageTwo,
      fact: {
        on: '2019-02-06',
        type: 'escalation.refused',
        ground: 'too-late',
        inWriting: true,
        authorisedBy: 'director',
      },
    },
    {
      breach: 'refusal-without-formalities 5.5 refusal-in-writing',
      because: 'escalation is refused by telephone',
      before: stageTwo,
      fact: {
        on: '2019-02-06',
        type: 'escalation.refused',
        ground: 'excessive',
        inWriting: false,
        authorisedBy: 'director',
      },
    },
    {
      breach: 'unauthorised-advocate 3.3 advocate-authority',
      because: 'a letter to an advocate whose authority is not held',
      before: stageOne,
      fact: {
        on: '2019-01-04',
        type: 'response.sent',
        contents: ['escalation-right'],
        copiedTo: ['advocate'],
      },
    },
    {
      breach: 'unauthorised-advocate 3.3 advocate-authority',
      because: 'an advocate was spoken to',
      before: stageOne,
      fact: { on: '2018-12-22', type: 'complainant.contacted', with: 'advocate' },
    },
    {
      breach: 'wrong-handler 5.3',
      because: 'stage 2 answered by the investigator',
      before: stageTwo,
      fact: {
        on: '2019-02-18',
        type: 'response.sent',
        contents: ['escalation-right'],
        copiedTo: ['director'],
        decidedBy: 'investigator',
      },
    },
    {
      breach: 'wrong-handler 5.4',
      because: 'the panel did not decide',
      before: stageThree,
      fact: { ...decision, decidedBy: 'director' },
    },
    {
      breach: 'wrong-handler A1.3 hearing-decided-by-director',
      because: 'a manager decided whether to hear',
      before: upTo('2019-04-12'),
      fact: { on: '2019-04-15', type: 'hearing.granted', decidedBy: 'manager' },
    },
    {
      breach: 'panel-composition 5.4 panel-of-three',
      because: 'a panel of two',
      before: stageThree,
      fact: { ...hearing, members: ['board', 'scrutiny-panel'] },
    },
    {
      breach: 'panel-composition 5.4 panel-of-three',
      because: 'three from one body',
      before: stageThree,
      fact: { ...hearing, members: ['board', 'board', 'board'] },
    },
    {
      breach: 'panel-composition 5.4 panel-of-three',
      because: 'one drawn from elsewhere',
      before: stageThree,
      fact: { ...hearing, members: ['board', 'scrutiny-panel', 'director'] },
    },
    {
      breach: 'hearing-arrangements 5.4.1 one-supporter',
      because: 'two supporters',
      before: stageThree,
      fact: { ...hearing, supporters: 2 },
    },
    {
      breach: 'hearing-arrangements A1.3(a) complainant-invited',
      because: 'the complainant was not invited',
      before: stageThree,
      fact: { ...hearing, invited: ['supporter'] },
    },
    {
      breach: 'hearing-arrangements A1.3(a) papers-to-both',
      because: 'the panel had papers the complainant had not',
      before: stageThree,
      fact: { ...hearing, papersTo: ['panel'] },
    },
    {
      breach: 'not-in-writing 5.4.3 decision-in-writing',
      because: 'the decision was told and not written',
      before: stageThree,
      fact: { ...decision, inWriting: false },
    },
    {
      breach: 'missing-signpost 6.1 housing-options',
      because: 'the Ombudsman named, a designated person not',
      before: stageThree,
      fact: { ...decision, signposts: ['housing-ombudsman'] },
    },
  ])('$breach: $because', ({ breach, before, fact }) => {
    expect(found(before, fact)).toEqual([breach]);
  });

  test('missing-notice: a holding letter of which it is shown that it gave no date', () => {
    const policy = policyWith({
      stages: [
        oneStage({
          requires: [
            {
              id: 'tells-the-date',
              kind: 'missing-notice',
              clause: '2',
              of: ['complaint.acknowledged'],
              holds: { fact: 'contents', includes: 'response-date' },
              must: 'tell when the response is due',
            },
          ],
        }),
      ],
    });
    const acknowledged = (contents?: string[]) =>
      replay(policy, [
        received('2024-02-05'),
        { on: '2024-02-06', type: 'complaint.acknowledged', ...(contents && { contents }) },
      ]);
    expect(breachesOf(acknowledged(['stage']), '2024-02-06')).toEqual([
      {
        kind: 'missing-notice',
        reason: 'requirement-not-met',
        clause: '2',
        policy: { id: 'example', edition: '1' },
        stage: 'stage-1',
        on: '2024-02-06',
        event: 'complaint.acknowledged',
        requirement: 'tells-the-date',
        because:
          'The acknowledgement of 6 February 2024 did not meet the requirement to tell when the response is due.',
      },
    ]);
    expect(breachesOf(acknowledged(['response-date']), '2024-02-06')).toEqual([]);
    expect(breachesOf(acknowledged(), '2024-02-06')).toEqual([]);
    expect(notShown(acknowledged(), '2024-02-06')).toMatchObject([
      { clause: '2', needs: ['contents'], on: '2024-02-06' },
    ]);
  });
});

describe('what a fact does not show is no breach: it is listed as not shown', () => {
  test.each<{
    because: string;
    before: readonly ComplaintEvent[];
    fact: ComplaintEvent;
    needs: string[];
  }>([
    {
      because: 'whether the complainant agreed',
      before: [received('2018-12-20')],
      fact: { on: '2018-12-20', type: 'complaint.formalised' },
      needs: ['3.1 agreed'],
    },
    {
      because: 'what the letter contained',
      before: stageOne,
      fact: { on: '2019-01-04', type: 'response.sent' },
      needs: ['A1.1 contents'],
    },
    {
      because: 'what the level 2 letter contained, and whom it was copied to',
      before: stageTwo,
      fact: { on: '2019-02-18', type: 'response.sent' },
      needs: ['A1.2 contents', 'A1.2 copiedTo'],
    },
    {
      because: 'who was copied into the allocation',
      before: stageTwo,
      fact: { on: '2019-02-06', type: 'complaint.allocated' },
      needs: ['A1.2 copiedTo'],
    },
    {
      because: 'the date a level 1 holding letter gave',
      before: stageOne,
      fact: { on: '2019-01-07', type: 'response.extended' },
      needs: ['A1.1 newDueDate', 'A1.1 exceptional'],
    },
    {
      because: 'the date, the reason, the notice to the director',
      before: stageTwo,
      fact: { on: '2019-02-15', type: 'response.extended' },
      needs: ['A1.2 newDueDate', 'A1.2 reasons', 'A1.2 copiedTo'],
    },
    {
      because: 'reasons and writing for an unreasonable complaint',
      before: stageOne,
      fact: { ...exclusion, grounds: ['unreasonable'] },
      needs: ['4.7 decidedBy', '4.7 reasonableOpinion', '4.7 reasons', '4.7 inWriting'],
    },
    {
      because: 'who decided to hear',
      before: upTo('2019-04-12'),
      fact: { on: '2019-04-15', type: 'hearing.granted' },
      needs: ['A1.3 decidedBy'],
    },
    {
      because: 'everything about a hearing',
      before: stageThree,
      fact: { on: '2019-05-24', type: 'hearing.held' },
      needs: ['A1.3(a) invited', '5.4.1 supporters', 'A1.3(a) papersTo', '5.4 members'],
    },
    {
      because: 'writing and the next options',
      before: stageThree,
      fact: { on: '2019-06-10', type: 'decision.sent' },
      needs: ['5.4.3 inWriting', '6.1 signposts'],
    },
  ])('$because', ({ before, fact, needs }) => {
    expect(found(before, fact)).toEqual([]);
    expect(unshown(before, fact)).toEqual(needs);
  });

  test('a formality that is not shown is the exception: it does not count, and is a breach', () => {
    const fact: ComplaintEvent = {
      on: '2019-02-06',
      type: 'escalation.refused',
      ground: 'excessive',
    };
    expect(found(stageTwo, fact)).toEqual([
      'refusal-without-formalities 5.5 refusal-by-senior-management',
      'refusal-without-formalities 5.5 refusal-in-writing',
    ]);
    // What the policy makes a condition of the power is no formality.
    expect(unshown(stageTwo, fact)).toEqual(['5.5 exceptional', '5.5 reasonableOpinion']);
  });

  test.each<{ because: string; before: readonly ComplaintEvent[]; fact: ComplaintEvent }>([
    { because: 'a whole hearing', before: stageThree, fact: hearing },
    { because: 'a whole decision', before: stageThree, fact: decision },
    { because: 'a whole holding letter at level 2', before: stageTwo, fact: letter },
    { because: 'an exclusion by a ground of the policy', before: stageOne, fact: exclusion },
    {
      because: "a ground of the landlord's own, with reasons",
      before: stageOne,
      fact: { ...exclusion, grounds: ['a new ground'], reasons: 'because' },
    },
    {
      because: 'a letter to an authorised advocate',
      before: [...stageOne, { on: '2018-12-22', type: 'advocate.authorised', signed: true }],
      fact: {
        on: '2019-01-04',
        type: 'response.sent',
        contents: ['escalation-right'],
        copiedTo: ['advocate'],
      },
    },
  ])('$because is neither', ({ before, fact }) => {
    expect([...found(before, fact), ...unshown(before, fact)]).toEqual([]);
  });
});
