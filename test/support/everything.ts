/** Everything that the library can do with a policy, and with complaints under it. */

import * as assessments from '../../src/assessments/index.js';
import { auditComplaint, auditPolicy, ombudsmanRoute, selfAssessment } from '../../src/audit/index.js';
import type { IsoDate } from '../../src/calendar/index.js';
import { addCalendarDays } from '../../src/calendar/index.js';
import { measure, reportingYear, whatIf } from '../../src/caseload/index.js';
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
import { createComplaintMachine } from '../../src/lifecycle/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { ComplaintEvent, EventType, Policy } from '../../src/policy/index.js';
import { calendarOf, comparePolicies, EVENT_TYPES, flatten } from '../../src/policy/index.js';
import { verifyPolicy, walkEvents } from '../../src/testing/index.js';
import type { Random } from './mutants.js';

/** Something to call, by name. */
export type Call = readonly [name: string, call: () => unknown];

const RECEIVED: IsoDate = '2024-06-03';

/** What events of some types cannot be recorded without, or say most with. */
const MORE: Partial<Record<EventType, object>> = {
  'complaint.received': { subject: 'housing', about: ['repairs'], tenure: 'social-rent', ref: 'R1' },
  'complaint.excluded': { grounds: ['any'], reasons: 'Too old.' },
  'complaint.formalised': { agreed: true },
  'response.extended': { newDueDate: '2024-12-20', reasons: 'Illness.' },
  'response.sent': { outcome: 'partly-upheld', contents: ['escalation-right'], inWriting: true },
  'decision.sent': { outcome: 'upheld', signposts: ['housing-ombudsman'] },
  'escalation.refused': { inWriting: true, reasons: 'No grounds.', authorisedBy: 'director' },
  'hearing.held': { members: ['board', 'director'], invited: ['complainant'] },
};

/** Events of these types, one every few days from the receipt on. */
const history = (types: readonly (readonly [EventType, string?])[], days: number) =>
  types.map(
    ([type, stage], n) =>
      ({
        ...MORE[type],
        ...(stage && { stage }),
        type,
        on: addCalendarDays(RECEIVED, n * days),
      }) as ComplaintEvent,
  );

const shuffled = <T>(all: readonly T[], random: Random): T[] =>
  all
    .map((value) => ({ value, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ value }) => value);

type Told = readonly [EventType, string?];
const RECEIPT: Told = ['complaint.received'];

/** Histories of every kind: as the policy has it, and everything that it knows in several orders. */
function histories(policy: Policy, known: readonly EventType[], random: Random) {
  const asPlanned = policy.stages.flatMap(({ id, opensOn, steps, informal }): Told[] => {
    const openedBy = opensOn.filter((trigger): trigger is EventType => known.includes(trigger as EventType));
    const opened = openedBy.filter((type) => type !== 'complaint.received').slice(0, 1);
    return [
      ...opened.map((type): Told => [type, id]),
      ...(informal ? [] : steps.flatMap(({ duty, doneBy }) => (duty === 'escalate' ? [] : doneBy.slice(0, 1).map((type): Told => [type, id])))),
    ];
  });
  const others = known.filter((type) => type !== 'complaint.received').map((type): Told => [type]);
  const ids = [undefined, ...policy.stages.map(({ id }) => id)];
  const anywhere = shuffled(others, random).map(([type]): Told => [
    type,
    ids[Math.floor(random() * ids.length)],
  ]);
  const first: Told = random() < 0.8 ? RECEIPT : ['complaint.received', ids.at(-1)];
  return {
    receipt: history([RECEIPT], 1),
    asPlanned: history([first, ...asPlanned], 9),
    everything: history([RECEIPT, ...others], 4),
    anywhere: history([RECEIPT, ...anywhere], 3),
    few: history([first, ...anywhere.slice(0, 4)], 30),
  };
}

const LETTERS: Readonly<Partial<Record<LetterKind, object>>> = {
  acknowledgement: { complaint: 'A leak.', outcomesSought: 'A repair.' },
  'holding-letter': { newDueDate: '2024-12-01', reasons: 'Illness.', agreed: true },
  response: { outcome: 'upheld', decision: 'Yes.', reasons: 'So it was.', remedies: [] },
  'refusal-to-accept': { matter: { raisedOn: RECEIVED, happenedOn: '2010-01-01' }, reasons: 'Old.' },
  'refusal-to-escalate': { reasons: 'It asks for too much.' },
  'panel-invitation': { hearingOn: '2024-12-02', time: '2 pm', place: 'here', members: ['board'] },
  'panel-decision': { outcome: 'upheld', decision: 'Yes.', reasons: 'So it was.' },
};

/** What can be done with a policy alone. */
function withPolicy(policy: Policy, other: Policy): Call[] {
  const grounds = policy.scope.grounds.map(({ id }) => id);
  const about = [...new Set(['repairs', ...(policy.topics ?? [])])];
  const matter = { raisedOn: RECEIVED, happenedOn: '2023-01-10', about, raisedBy: 'mp' } as const;
  return [
    ['createComplaintMachine', () => createComplaintMachine(policy)],
    ['calendarOf', () => calendarOf(policy)],
    ['walkEvents', () => walkEvents(policy)],
    ['verifyPolicy', () => verifyPolicy(policy)],
    ['flatten', () => flatten(policy)],
    ['comparePolicies', () => comparePolicies(policy, other)],
    ['comparePolicies, the other way', () => comparePolicies(other, policy)],
    ...CODES.flatMap((code): Call[] => [
      [`auditPolicy ${code.id}`, () => selfAssessment(auditPolicy(policy, code))],
      [`readWith ${code.id}`, () => createComplaintMachine(readWith(policy, code))],
    ]),
    ['assessScope, of nothing', () => assessments.assessScope(policy, { raisedOn: RECEIVED })],
    ['assessScope', () => assessments.assessScope(policy, matter)],
    ['assessConduct', () => assessments.assessConduct(policy, {})],
    ['assessConduct, vexatious', () => assessments.assessConduct(policy, { vexatious: true, unreasonable: true })],
    ['stateDiagram', () => stateDiagram(policy, { clauses: true, irregular: true })],
    ['stateDiagram, Mermaid', () => stateDiagram(policy, { format: 'mermaid' })],
    ['policyDocument, Markdown', () => toMarkdown(policyDocument(policy))],
    ['policyDocument, HTML', () => toHtml(policyDocument(policy))],
    ['grounds', () => grounds],
  ];
}

/** What can be done with a complaint under it, on a day. */
function withComplaint(complaint: Complaint, other: Policy, day: IsoDate): Call[] {
  const { policy } = complaint;
  const end = complaint.events.at(-1)?.on ?? day;
  const bankHolidays = [{ date: '2024-06-11', title: 'Jubilee' }] as const;
  return [
    ['possibleEvents', () => complaints.possibleEvents(complaint)],
    ['expectedEvents', () => complaints.expectedEvents(complaint, day)],
    ['positionOf', () => complaints.positionOf(complaint, day)],
    ['obligationsOf', () => complaints.obligationsOf(complaint, day).map((row) => [row.duty, row.because, complaints.explain(row)])],
    ['agenda', () => complaints.agenda([complaint], day, { windows: true })],
    ['ahead', () => complaints.ahead(complaint, day, addCalendarDays(day, 60))],
    ['breachesOf', () => complaints.breachesOf(complaint, day)],
    ['notShown', () => complaints.notShown(complaint, day)],
    ['signpostsOf', () => complaints.signpostsOf(complaint, day)],
    ['restrictionsOf', () => complaints.restrictionsOf(complaint, day)],
    ['handledBy', () => policy.stages.map(({ id }) => complaints.handledBy(complaint, id, day))],
    ['auditComplaint', () => auditComplaint(complaint, day)],
    ['auditComplaint, another Code', () => CODES.map((code) => auditComplaint(complaint, day, { code }))],
    ['ombudsmanRoute', () => ombudsmanRoute(complaint, day)],
    ['measure', () => measure([auditComplaint(complaint, day)], reportingYear(2024))],
    ['assessEscalation', () => assessments.assessEscalation(complaint, { on: end })],
    ['assessEscalation, later', () => assessments.assessEscalation(complaint, { on: day, by: 'advocate', reasons: 'New.', newEvidence: true })],
    ['timeline', () => timeline(complaint, day)],
    ['timeline, text', () => timeline(complaint, day, { format: 'text' })],
    ['stateDiagram of it', () => stateDiagram(complaint, { asOf: day })],
    ['toICalendar', () => toICalendar(complaint, day, { ref: 'R' })],
    ['whatIf a bank holiday', () => whatIf([complaint], { bankHolidays }, day)],
    ['whatIf another policy', () => whatIf([complaint], { policy: other }, day)],
    ['restore', () => complaints.restore(JSON.parse(JSON.stringify(complaints.serialise(complaint))), { policies: [policy] })],
    ...LETTER_KINDS.map((kind): Call => [`letter ${kind}`, () => {
      const made = letter(kind, complaint, { on: day, ...LETTERS[kind] } as never);
      return made.ok ? [toMarkdown(made.document), made] : made.issues;
    }]),
  ];
}

/** Everything to call of a policy and of a few complaints under it. */
export function everythingOf(policy: Policy, other: Policy, random: Random): Call[] {
  const opened = complaints.openComplaint(policy, { on: RECEIVED, type: 'complaint.received' });
  const possible = complaints.possibleEvents(opened);
  const known = EVENT_TYPES.filter((type) => type === 'complaint.received' || possible.includes(type));
  const calls: Call[] = withPolicy(policy, other);
  for (const [name, events] of Object.entries(histories(policy, known, random))) {
    let complaint: Complaint | undefined;
    const told = `of ${name}`;
    calls.push([`replay ${told}`, () => { complaint = complaints.replay(policy, events); }]);
    const last = events.at(-1)?.on ?? RECEIVED;
    const day = addCalendarDays(last, Math.floor(random() * 120));
    const replayed = complaints.replay(policy, events);
    complaint = replayed;
    calls.push(...withComplaint(complaint, other, day).map(([call, run]): Call => [`${call} ${told}`, run]));
    calls.push([`record one by one ${told}`, () => {
      let growing = opened;
      for (const event of events.slice(1)) {
        complaints.checkEvent(growing, event);
        growing = complaints.recordEvent(growing, event);
      }
      return growing.history;
    }]);
    calls.push([`whatIf it were under this ${told}`, () => {
      const before = complaints.replay(housingPlus2018, [events[0] as ComplaintEvent]);
      return whatIf([before], { policy }, day);
    }]);
  }
  return calls;
}
