/** Everything that the library can do with a policy, and with complaints under it. */
import * as assessments from '../../src/assessments/index.js';
import {
  auditComplaint,
  auditPolicy,
  ombudsmanRoute,
  selfAssessment,
} from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays } from '../../src/calendar/index.js';
import { measure, reportingYear, whatIf } from '../../src/caseload/index.js';
import type { Code } from '../../src/codes/index.js';
import { CODES, readWith } from '../../src/codes/index.js';
import type { Complaint } from '../../src/complaint/index.js';
import * as complaints from '../../src/complaint/index.js';
import { toICalendar } from '../../src/documents/ical.js';
import type { LetterKind } from '../../src/documents/index.js';
import {
  LETTER_KINDS,
  letter,
  policyDocument,
  stateDiagram,
  timeline,
  toHtml,
  toMarkdown,
} from '../../src/documents/index.js';
import { ComplaintsError } from '../../src/errors.js';
import { createComplaintMachine } from '../../src/lifecycle/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent, EventType, Policy } from '../../src/policy/index.js';
import { calendarOf, comparePolicies, EVENT_TYPES, flatten } from '../../src/policy/index.js';
import { verifyPolicy, walkEvents } from '../../src/testing/index.js';
import type { Random } from './random.js';
import { pick, shuffled } from './random.js';

/** Something to call, by name. */
export type Call = readonly [name: string, call: () => unknown];

/** A type of event, and the stage that it names, if any. */
type Told = readonly [type: EventType, stage?: string | undefined];

const RECEIVED: IsoDate = '2024-06-03';
const RECEIPT: Told = ['complaint.received'];

/** What events of some types cannot be recorded without, or say most with. */
const MORE: Partial<Record<EventType, object>> = {
  'complaint.received': { subject: 'housing', about: ['repairs'], tenure: 'social-rent', ref: 'R' },
  'complaint.excluded': { grounds: ['any'], reasons: 'Too old.' },
  'complaint.formalised': { agreed: true },
  'response.extended': { newDueDate: '2024-12-20', reasons: 'Illness.' },
  'response.sent': { outcome: 'partly-upheld', contents: ['escalation-right'], inWriting: true },
  'decision.sent': { outcome: 'upheld', signposts: ['housing-ombudsman'] },
  'escalation.refused': { inWriting: true, reasons: 'No grounds.', authorisedBy: 'director' },
  'hearing.held': { members: ['board', 'director'], invited: ['complainant'] },
};

/** Events of these types, one every few days from the receipt on. */
const history = (types: readonly Told[], days: number): ComplaintEvent[] =>
  types.map(([type, stage], n) => {
    const on = addCalendarDays(RECEIVED, n * days);
    return { ...MORE[type], ...(stage && { stage }), type, on } as ComplaintEvent;
  });

/** The steps of a policy in their order, each by its usual event. */
const planned = ({ stages }: Policy): Told[] =>
  stages.flatMap(({ id, opensOn, steps }): Told[] => {
    const opened = EVENT_TYPES.filter((type) => type !== RECEIPT[0] && opensOn.includes(type));
    const done = steps.flatMap(({ duty, doneBy }) => (duty === 'escalate' ? [] : [doneBy[0]]));
    // A complaint is received once, whatever that does at its stages.
    return [...opened.slice(0, 1), ...done].flatMap((type): Told[] =>
      type && type !== RECEIPT[0] ? [[type, id]] : [],
    );
  });

/** Histories of every kind: as the policy has it, and everything that it knows in several orders. */
function histories(policy: Policy, random: Random) {
  const opened = complaints.openComplaint(policy, { on: RECEIVED, type: 'complaint.received' });
  const others = complaints.possibleEvents(opened).filter((type) => type !== 'complaint.received');
  const ids = [undefined, ...policy.stages.map(({ id }) => id)];
  const anywhere = shuffled(random, others).map((type): Told => [type, pick(random, ids)]);
  const first: Told = random() < 0.8 ? RECEIPT : [RECEIPT[0], ids.at(-1)];
  const plan = planned(policy);
  const begun = Math.floor(random() * plan.length);
  return {
    receipt: history([RECEIPT], 1),
    asPlanned: history([first, ...plan], 9),
    begun: history([RECEIPT, ...plan.slice(0, begun)], 9),
    everything: history([RECEIPT, ...others.map((type): Told => [type])], 4),
    anywhere: history([RECEIPT, ...anywhere], 3),
    few: history([first, ...anywhere.slice(0, 4)], 30),
  };
}

const LETTERS: Readonly<Partial<Record<LetterKind, object>>> = {
  acknowledgement: { complaint: 'A leak.', outcomesSought: 'A repair.' },
  'holding-letter': { newDueDate: '2024-12-01', reasons: 'Illness.', agreed: true },
  response: { outcome: 'upheld', decision: 'Yes.', reasons: 'So it was.', remedies: [] },
  'refusal-to-accept': { matter: { raisedOn: RECEIVED, happenedOn: '2010-01-01' }, reasons: 'Old' },
  'refusal-to-escalate': { reasons: 'It asks for too much.' },
  'panel-invitation': { hearingOn: '2024-12-02', time: '2 pm', place: 'here', members: ['board'] },
  'panel-decision': { outcome: 'upheld', decision: 'Yes.', reasons: 'So it was.' },
  'declined-hearing': { reasons: 'It would change nothing.' },
};

/** What can be done with a policy alone. */
function withPolicy(policy: Policy, other: Policy): Call[] {
  const about = [...new Set(['repairs', ...(policy.topics ?? [])])];
  const matter = { raisedOn: RECEIVED, happenedOn: '2023-01-10', about, raisedBy: 'mp' } as const;
  const behaviour = { vexatious: true, unreasonable: true };
  const received = complaints.replay(housingPlus2018, history([RECEIPT], 1));
  return [
    ['machine', () => createComplaintMachine(policy)],
    ['calendar', () => calendarOf(policy)],
    ['events of a walk', () => walkEvents(policy)],
    ['verifying', () => verifyPolicy(policy)],
    ['flattening', () => flatten(policy)],
    ['comparing', () => comparePolicies(policy, other)],
    ['comparing the other way', () => comparePolicies(other, policy)],
    ...CODES.flatMap((code): Call[] => [
      [`audit by ${code.id}`, () => selfAssessment(auditPolicy(policy, code))],
      [`reading with ${code.id}`, () => filled(policy, code)],
    ]),
    ['scope of nothing', () => assessments.assessScope(policy, { raisedOn: RECEIVED })],
    ['scope', () => assessments.assessScope(policy, matter)],
    ['conduct of nothing', () => assessments.assessConduct(policy, {})],
    ['conduct', () => assessments.assessConduct(policy, behaviour)],
    ['diagram', () => stateDiagram(policy, { clauses: true, irregular: true })],
    ['diagram in Mermaid', () => stateDiagram(policy, { format: 'mermaid' })],
    ['document in Markdown', () => toMarkdown(policyDocument(policy))],
    ['document in HTML', () => toHtml(policyDocument(policy))],
    ['whatIf it were in force', () => whatIf([received], { policy }, addCalendarDays(RECEIVED, 9))],
  ];
}

/** What can be done with a complaint under it, on a day. */
function withComplaint(complaint: () => Complaint, other: Policy, day: IsoDate): Call[] {
  const bankHolidays = [{ date: '2024-06-11', title: 'Jubilee' }] as const;
  const request = { on: day, by: 'advocate', reasons: 'New.', newEvidence: true } as const;
  const calls: readonly (readonly [name: string, call: (complaint: Complaint) => unknown])[] = [
    ['possible events', complaints.possibleEvents],
    ['expected events', (one) => complaints.expectedEvents(one, day)],
    ['position', (one) => complaints.positionOf(one, day)],
    ['obligations', (one) => complaints.obligationsOf(one, day).map(inWords)],
    ['agenda', (one) => complaints.agenda([one], day, { windows: true })],
    ['ahead', (one) => complaints.ahead(one, day, addCalendarDays(day, 60))],
    ['breaches', (one) => complaints.breachesOf(one, day)],
    ['what is not shown', (one) => complaints.notShown(one, day)],
    ['signposts', (one) => complaints.signpostsOf(one, day)],
    ['restrictions', (one) => complaints.restrictionsOf(one, day)],
    ['handlers', (one) => one.policy.stages.map(({ id }) => complaints.handledBy(one, id, day))],
    ['audit', (one) => auditComplaint(one, day)],
    ['audit by each Code', (one) => CODES.map((code) => auditComplaint(one, day, { code }))],
    ['route to the Ombudsman', (one) => ombudsmanRoute(one, day)],
    ['figures', (one) => measure([auditComplaint(one, day)], reportingYear(2024))],
    ['escalation at once', (one) => assessments.assessEscalation(one, { on: lastDay(one) })],
    ['escalation', (one) => assessments.assessEscalation(one, request)],
    ['timeline', (one) => timeline(one, day)],
    ['timeline as text', (one) => timeline(one, day, { format: 'text' })],
    ['diagram', (one) => stateDiagram(one, { asOf: day })],
    ['calendar file', (one) => toICalendar(one, day, { ref: 'R' })],
    ['whatIf a bank holiday', (one) => whatIf([one], { bankHolidays }, day)],
    ['whatIf another policy', (one) => whatIf([one], { policy: other }, day)],
    ['saving', (one) => complaints.restore(saved(one), { policies: [one.policy] })],
    ...LETTER_KINDS.map(
      (kind) => [`letter: ${kind}`, (one: Complaint) => written(kind, one, day)] as const,
    ),
  ];
  return calls.map(([name, call]) => [name, () => call(complaint())]);
}

/** What the Code has may not go together with what the policy says: then that is told. */
function filled(policy: Policy, code: Code): unknown {
  try {
    return createComplaintMachine(readWith(policy, code));
  } catch (error) {
    if (error instanceof ComplaintsError && error.code === 'policy/invalid') return error.issues;
    throw error;
  }
}

const inWords = (row: complaints.Obligation) => [
  complaints.noDueDateInWords(row),
  complaints.explain(row),
];

const lastDay = ({ events }: Complaint): IsoDate => events.at(-1)?.on ?? RECEIVED;

const saved = (complaint: Complaint): unknown =>
  JSON.parse(JSON.stringify(complaints.serialise(complaint)));

function written(kind: LetterKind, complaint: Complaint, on: IsoDate): unknown {
  const made = letter(kind, complaint, { on, ...LETTERS[kind] } as never);
  return made.ok ? [toMarkdown(made.document), made] : made.issues;
}

/** Records a history event by event, asking each time whether the event can be recorded. */
function recorded(policy: Policy, [first, ...others]: readonly ComplaintEvent[]): unknown {
  let complaint = complaints.openComplaint(policy, first as never);
  for (const event of others) {
    complaints.checkEvent(complaint, event);
    complaint = complaints.recordEvent(complaint, event);
  }
  return complaint.history;
}

/** Everything to call of a policy and of complaints under it. */
export function everythingOf(policy: Policy, other: Policy, random: Random): Call[] {
  const told = histories(policy, random);
  return [
    ...withPolicy(policy, other),
    ...Object.entries(told).flatMap(([name, events]) => {
      const day = addCalendarDays(events.at(-1)?.on ?? RECEIVED, Math.floor(random() * 120));
      let complaint: Complaint | undefined;
      const replayed = () => (complaint ??= complaints.replay(policy, events));
      return withComplaint(replayed, other, day).map(
        ([call, run]): Call => [`${call}, of ${name}`, run],
      );
    }),
    ['recording one by one', () => recorded(policy, told.few)],
  ];
}
