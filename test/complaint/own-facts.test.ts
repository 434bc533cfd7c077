/** Facts of a landlord's own: told by events, known of the complaint from then on, and judged by what the policy asks. */
import { describe, expect, test } from 'vitest';
import { assessConduct, assessEscalation, assessScope } from '../../src/assessments/index.js';
import { auditComplaint } from '../../src/audit/index.js';
import { measure, reportingYear, whatIf } from '../../src/caseload/index.js';
import {
  breachesOf,
  handledBy,
  noDueDateInWords,
  notShown,
  obligationsOf,
  openComplaint,
  readUnder,
  recordEvent,
  replay,
  restore,
  serialise,
} from '../../src/complaint/index.js';
import { policyDocument, toMarkdown } from '../../src/documents/index.js';
import { ComplaintsError } from '../../src/errors.js';
import type { ComplaintEvent, Policy } from '../../src/policy/index.js';
import { comparePolicies, definePolicy } from '../../src/policy/index.js';
import { story } from '../../src/testing/index.js';
import * as kinds from '../fixtures/own-facts/index.js';
import { received } from '../support/histories.js';
import { fact } from '../support/stages.js';

const [elm, oak] = pair(kinds.consulted);
const [ash, beech] = pair(kinds.chaired);
const [fir, yew] = pair(kinds.privately);
const [lime, pine] = pair(kinds.represented);
const [holly, maple] = pair(kinds.agreed);

function pair([one, other]: readonly [unknown, unknown]): readonly [Policy, Policy] {
  return [definePolicy(one), definePolicy(other)];
}

const DAY = '2024-12-02';
const first = received('2024-09-02');

/** The requirement of each breach, and of each gap that some requirement leaves. */
const judged = (policy: Policy, ...events: ComplaintEvent[]) => {
  const complaint = replay(policy, [first, ...events]);
  return {
    broken: breachesOf(complaint, DAY).flatMap(({ requirement }) => requirement ?? []),
    open: notShown(complaint, DAY)
      .filter(({ reason }) => reason === 'requirement-met')
      .flatMap(({ needs }) => needs),
  };
};

const extended = (facts?: object) =>
  fact('2024-09-09', 'response.extended', {
    newDueDate: '2024-09-30',
    contents: ['new-due-date', 'ombudsman-details', 'reasons'],
    ...(facts && { facts }),
  });
const restricted = (facts: object) =>
  fact('2024-09-20', 'conduct.restricted', { decidedBy: 'director', reasons: 'Abuse.', facts });
const held = (facts?: object) =>
  fact('2024-10-01', 'hearing.held', { stage: 'stage-2', ...(facts && { facts }) });
const contacted = (facts?: object) =>
  fact('2024-09-04', 'complainant.contacted', facts ? { facts } : {});
const authorised = (facts?: object) =>
  fact('2024-09-05', 'advocate.authorised', { signed: true, ...(facts && { facts }) });
const acknowledged = (facts?: object) =>
  fact('2024-09-04', 'complaint.acknowledged', facts ? { facts } : {});

describe('a requirement on a fact of the landlord’s own', () => {
  test.each([
    ['consulted', elm, extended({ complainantConsulted: true }), [], []],
    ['not consulted', elm, extended({ complainantConsulted: false }), ['consulted'], []],
    ['perhaps consulted', elm, extended(), [], ['complainantConsulted']],
    ['the Act considered', oak, restricted({ equalityConsidered: true }), [], []],
    ['the Act not considered', oak, restricted({ equalityConsidered: false }), ['equality'], []],
    ['the Board in the chair', ash, held({ chairedBy: 'board' }), [], []],
    ['a director in the chair', ash, held({ chairedBy: 'director' }), ['chair'], []],
    ['nobody known in the chair', ash, held(), [], ['chairedBy']],
    ['a role of its own in the chair', beech, held(room('review-lead')), [], []],
    ['a manager in the chair', beech, held(room('manager')), ['chair'], []],
    [
      'a manager on the telephone',
      beech,
      held({ chairedBy: 'manager', meetingKind: 'telephone' }),
      [],
      [],
    ],
    ['a friend', lime, authorised({ representativeKind: 'friend' }), [], []],
    ['a member', lime, authorised({ representativeKind: 'member' }), ['representative'], []],
    ['anybody', lime, authorised(), [], ['representativeKind']],
    [
      'of age',
      pine,
      authorised({ othersRepresented: 2, representativeBorn: '1990-01-01' }),
      [],
      [],
    ],
    [
      'for three',
      pine,
      authorised({ othersRepresented: 3, representativeBorn: '1990-01-01' }),
      ['others'],
      [],
    ],
    [
      'too young',
      pine,
      authorised({ othersRepresented: 0, representativeBorn: '2008-04-01' }),
      ['of-age'],
      [],
    ],
    ['agreed', holly, acknowledged({ handlingAgreed: true }), [], []],
    ['not agreed', holly, acknowledged({ handlingAgreed: false }), ['handling-agreed'], []],
  ] as const)('%s', (_, policy, event, broken, open) => {
    const those = judged(policy, event);
    const asked = new Set(Object.keys(policy.facts ?? {}));
    expect(those.broken.filter((id) => OURS.has(id))).toEqual(broken);
    expect(those.open.filter((name) => asked.has(name))).toEqual(open);
  });

  test('applies by what an earlier event told', () => {
    const isDisabled = (is: boolean) => contacted({ complainantDisabled: is });
    const act = restricted({ equalityConsidered: true, peopleAsked: ['director'] });
    expect(judged(oak, isDisabled(true), act).broken).toContain('therapist');
    expect(judged(oak, isDisabled(false), act).broken).not.toContain('therapist');
    const asked = restricted({ equalityConsidered: true, peopleAsked: ['therapist'] });
    expect(judged(oak, isDisabled(true), asked).broken).not.toContain('therapist');
  });

  test('applies by what was known before', () => {
    const inPublic = contacted({ inPrivate: false });
    const by = (channel: string) => {
      const complaint = replay(fir, [received('2024-09-02', { channel }), inPublic]);
      return breachesOf(complaint, DAY).map(({ requirement }) => requirement);
    };
    expect(by('social-media')).toContain('private');
    expect(by('post')).not.toContain('private');
  });
});

const room = (chairedBy: string) => ({ chairedBy, meetingKind: 'room' });

const OURS = new Set(
  [elm, oak, ash, beech, fir, lime, pine, holly].flatMap(({ requirements, stages, conduct }) => [
    ...requirements.filter(({ clause }) => !clause.startsWith('Code')).map(({ id }) => id),
    ...stages
      .flatMap(({ requires = [] }) => requires.map(({ id }) => id))
      .filter((id) => id === 'chair'),
    ...(typeof conduct === 'object' ? ['equality', 'therapist'] : []),
  ]),
);

describe('a fact of the landlord’s own is one of the complaint:', () => {
  const contact = (policy: Policy, ...events: ComplaintEvent[]) =>
    obligationsOf(replay(policy, events), '2024-09-03').find(({ duty }) => duty === 'contact');

  test('a limit turns on it', () => {
    const inPlace = (madeIn: string) => contact(yew, received('2024-09-02', { facts: { madeIn } }));
    expect(inPlace('forum')?.due).toBe('2024-09-04');
    expect(inPlace('letter')?.noDueDate).toBe('other-kinds');
  });

  test('what is not told is not known, and is asked for by its name', () => {
    const row = contact(yew, first);
    expect(row).toMatchObject({ noDueDate: 'undecided', needs: ['madeIn'] });
    expect(row && noDueDateInWords(row)).toBe(
      'Which time limit applies depends on the place where it was made. The record does not show this.',
    );
  });

  test('the latest that is told counts, from its day', () => {
    const logged = fact('2024-09-03', 'complaint.logged', { facts: { madeIn: 'letter' } });
    const complaint = replay(yew, [received('2024-09-02', { facts: { madeIn: 'forum' } }), logged]);
    const on = (day: '2024-09-02' | '2024-09-03') =>
      obligationsOf(complaint, day).find(({ duty }) => duty === 'contact')?.due;
    expect([on('2024-09-02'), on('2024-09-03')]).toEqual(['2024-09-04', undefined]);
  });

  test('who handles it turns on it', () => {
    const told = (planAgreed: boolean) =>
      handledBy(replay(maple, [first, contacted({ planAgreed })]), 'stage-1', DAY);
    expect(told(false)).toMatchObject({ handler: ['complaints-manager'], certain: true });
    expect(told(true)).toMatchObject({ handler: ['complaints-officer'], certain: true });
    expect(handledBy(replay(maple, [first]), 'stage-1', DAY)?.certain).toBe(false);
  });

  test('an assessment takes it, and checks it', () => {
    expect(assessConduct(oak, { behaviourAbusive: true }).outcome).toBe('may-act');
    const [unknown] = assessConduct(oak, {}).findings;
    expect(unknown?.because).toContain('Find out whether the behaviour is abusive.');
    expect(() => assessConduct(oak, { behaviourAbusive: 'yes' })).toThrow(
      /it should be true or false/,
    );
  });

  test('a request is assessed by what the record tells', () => {
    const gate = {
      clause: '3.5',
      passes: 'all',
      otherwise: 'for-decision',
      criteria: [{ id: 'public', name: 'is public', met: { fact: 'madeIn', in: ['forum'] } }],
    };
    const [one, two] = kinds.privately[1].stages;
    const policy = definePolicy({ ...kinds.privately[1], stages: [one, { ...two, gate }] });
    const complaint = replay(policy, [received('2024-09-02', { facts: { madeIn: 'forum' } })]);
    const { findings } = assessEscalation(complaint, { on: '2024-09-30' });
    expect(findings.find(({ ground }) => ground === 'gate')?.reason).toBe('gate-passed');
  });
});

describe('what has happened', () => {
  const policy = definePolicy({
    ...kinds.agreed[0],
    signposts: [
      {
        to: 'citizens-advice',
        at: 'any-time',
        clause: '5.1',
        when: { fact: 'happened', includes: 'complaint.acknowledged' },
      },
    ],
    stages: [
      {
        id: 'stage-1',
        handler: 'complaints-officer',
        handlers: [
          {
            when: { not: { fact: 'happened', includes: 'complaint.acknowledged' } },
            handler: 'director',
            clause: '5.1',
          },
        ],
      },
      { id: 'stage-2', handler: 'senior-manager' },
    ],
  });
  const handler = (events: ComplaintEvent[], silentOn: ComplaintEvent['type'][] = []) =>
    handledBy(replay(policy, events, { silentOn }), 'stage-1', DAY);

  test('is what is recorded', () => {
    expect(handler([first])).toMatchObject({ handler: ['director'], certain: true });
    expect(handler([first, acknowledged()])?.handler).toEqual(['complaints-officer']);
  });

  test('is not known of what the source does not tell', () => {
    expect(handler([first], ['complaint.acknowledged'])?.certain).toBe(false);
    expect(handler([first], ['call.made'])?.certain).toBe(true);
  });
});

describe('an event', () => {
  const messages = (policy: Policy, event: object): readonly string[] => {
    const complaint = openComplaint(policy, first);
    try {
      recordEvent(complaint, event as ComplaintEvent);
    } catch (error) {
      if (!(error instanceof ComplaintsError)) throw error;
      return error.issues.map(({ path, message }) => `${path}: ${message}`);
    }
    return [];
  };

  test.each([
    [
      'a name that nobody declared',
      ash,
      held({ chairdBy: 'board' }),
      "facts.chairdBy: is not among the policy's facts: did you mean 'chairedBy'? If not, declare it there. The facts of 'hearing.held' are chairedBy",
    ],
    [
      'a fact of another event',
      holly,
      contacted({ handlingAgreed: true }),
      "facts.handlingAgreed: is only for complaint.acknowledged: add 'complainant.contacted' to its `of`. The facts of 'complainant.contacted' are none",
    ],
    [
      'a fact beside the others',
      ash,
      { ...held(), chairedBy: 'board' },
      "chairedBy: is one of the policy's own facts: put it under facts, as facts: { chairedBy: … }",
    ],
    [
      'no role',
      ash,
      held({ chairedBy: 'bord' }),
      "facts.chairedBy: 'bord' is not a role known here: did you mean 'board'? If not, add it to the policy's roles",
    ],
    [
      'no value that is listed',
      lime,
      authorised({ representativeKind: 'neighbour' }),
      "facts.representativeKind: 'neighbour': it should be one of relative, friend, solicitor, member",
    ],
    [
      'neither yes nor no',
      holly,
      acknowledged({ handlingAgreed: 'yes' }),
      "facts.handlingAgreed: 'yes': it should be true or false; leave it out if it is not known",
    ],
    [
      'no number',
      pine,
      authorised({ othersRepresented: '2' }),
      "facts.othersRepresented: '2': it should be a number",
    ],
    [
      'no date',
      pine,
      authorised({ representativeBorn: '1990-02-30' }),
      "facts.representativeBorn: '1990-02-30' is not a date: February 1990 has 28 days",
    ],
    [
      'one role for several',
      oak,
      restricted({ peopleAsked: 'director' }),
      "facts.peopleAsked: 'director': it should be a list of roles, such as ['manager']",
    ],
    [
      'null',
      holly,
      acknowledged({ handlingAgreed: null }),
      'facts.handlingAgreed: null: it should',
    ],
  ] as const)('that tells %s is refused', (_, policy, event, message) => {
    expect(messages(policy, event)).toEqual([expect.stringContaining(message)]);
  });

  test('is told in a story, recorded, saved, restored, frozen and compared', () => {
    const told = story(ash)
      .on('2024-09-02')
      .received()
      .on('2024-09-10')
      .answered()
      .on('2024-09-20')
      .escalated()
      .on('2024-10-01')
      .hearingHeld({ facts: { chairedBy: 'director' } }).complaint;
    const event = told.events.at(-1);
    expect(event?.facts).toEqual({ chairedBy: 'director' });
    expect(Object.isFrozen(event?.facts)).toBe(true);
    const saved = JSON.parse(JSON.stringify(serialise(told)));
    expect(restore(saved, { policies: [ash] }).events).toEqual(told.events);
    expect(auditComplaint(told, DAY).findings.length).toBeGreaterThan(0);
    expect(measure([auditComplaint(told, DAY)], reportingYear(2024))).toBeDefined();
    const { leftOut } = readUnder(told, { policy: beech });
    expect(leftOut).toEqual([]);
    expect(whatIf([told], { policy: beech }, DAY)).toBeDefined();
  });
});

describe('an age that counts from what a fact of its own tells', () => {
  const [plum, pear] = pair(kinds.answeredBefore);
  test.each([
    { policy: plum, answeredOn: '2024-03-02', outcome: 'accept' },
    { policy: plum, answeredOn: '2024-03-01', outcome: 'exclude' },
    { policy: pear, answeredOn: '2024-06-03', outcome: 'accept' },
    { policy: pear, answeredOn: '2024-06-02', outcome: 'exclude' },
    { policy: pear, answeredOn: undefined, outcome: 'undetermined' },
  ])('$policy.landlord, $answeredOn: $outcome', ({ policy, answeredOn, outcome }) => {
    const matter = {
      ...{ raisedOn: '2024-09-02', happenedOn: '2024-08-01', knownOn: '2024-08-01' },
      ...{ legalProceedings: 'none', previouslyConsidered: false },
      ...{ about: ['repairs'], triedAtFirstContact: true },
      ...(answeredOn && { answeredOn }),
    };
    const found = assessScope(policy, matter as never);
    expect(found.outcome).toBe(outcome);
    expect(found.needs).toEqual(answeredOn ? [] : ['answeredOn']);
  });

  test('is printed by its name', () => {
    expect(toMarkdown(policyDocument(plum))).toContain(
      'We count 6 months from the date of our earlier letter.',
    );
    expect(JSON.stringify(comparePolicies(plum, pear))).toContain(
      'at least 3 months after the date of our earlier letter',
    );
  });
});
