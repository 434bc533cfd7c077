/** Arguments that every function could be meant to be given. */

import { code2022, code2024 } from '../../src/codes/index.js';
import { conformanceKit } from '../../src/conformance/index.js';
import {
  auditComplaint,
  auditPolicy,
  england,
  measure,
  obligationsOf,
  replay,
  reportingYear,
  serialise,
} from '../../src/index.js';
import { creativeSupport2022, housingPlus2018 } from '../../src/policies/index.js';
import { asOf, story } from '../../src/testing/index.js';

const events = [
  {
    on: '2019-01-02',
    type: 'complaint.received',
    subject: 'housing',
    about: ['repairs'],
    ref: 'A',
  },
  { on: '2019-01-02', type: 'complaint.formalised', agreed: true },
  { on: '2019-01-03', type: 'complaint.acknowledged', contents: ['stage'], key: 'k' },
  {
    on: '2019-01-15',
    type: 'response.sent',
    outcome: 'upheld',
    contents: ['decision', 'escalation-right'],
    decidedBy: 'manager',
    remedies: ['repair'],
  },
  { on: '2019-01-20', type: 'action.agreed', action: 'repair', dueBy: '2019-02-14' },
  { on: '2019-02-20', type: 'escalation.requested', reasons: 'not repaired' },
] as const;
const complaint = replay(housingPlus2018, events);
const other = replay(creativeSupport2022, events.slice(0, 3));
const audit = auditComplaint(complaint, '2019-03-01');
const measures = measure([audit], reportingYear(2018));
const kit = { ...conformanceKit, cases: conformanceKit.cases.slice(0, 5) };
const definition = { name: 'x', holidays: [], from: '2024-01-01', to: '2024-12-31' } as const;
const told = story(housingPlus2018).on('2019-01-02').received({ subject: 'housing' });
const rows = obligationsOf(complaint, '2019-03-01');
const limit = { amount: 10, unit: 'working-days' } as const;
const reviewed = {
  id: 'stage-1',
  name: 'Stage One',
  clause: '1',
  opensOn: ['complaint.received'],
  handler: 'not-stated',
  respond: { ...limit, from: 'complaint.received' },
  escalate: 'last',
} as const;
const step = { clause: '1', limit: { ...limit, from: 'complaint.received' } };

/** Values of every kind that the library takes. */
export const GOOD: readonly unknown[] = [
  ...['2019-01-20', '2024-05-01', 10, 0, -3, 2024, 'stage-1', 'stage-1/respond', 'working-days'],
  ...[housingPlus2018, creativeSupport2022, england, code2022, code2024, complaint, other, events],
  ...[audit, [audit, audit], auditPolicy(housingPlus2018, code2024), measures, [complaint, other]],
  ...[rows[0], rows.at(-1), rows, kit, kit.cases[0], kit.cases, events[3], told, limit, definition],
  ...[serialise(complaint), JSON.stringify(serialise(complaint)), { policies: [housingPlus2018] }],
  ...[reportingYear(2018), { raisedOn: '2019-01-02', about: ['repairs'], tenure: 'social-rent' }],
  ...[{ on: '2019-02-20', reasons: 'not repaired', newEvidence: true }, { unreasonable: true }],
  ...[{ by: ['policy'] }, { code: code2022 }, { calendar: england }, { until: '2019-04-01' }],
  ...[
    { bankHolidays: [{ date: '2019-02-11', title: 'Jubilee' }] },
    { policy: creativeSupport2022 },
  ],
  ...[reviewed, { ...reviewed, hear: step, decide: step }, asOf(complaint, '2019-02-01')],
  ...[[{ date: '2024-05-07', title: 'Closed' }], { silentOn: ['call.made'] }, { kind: 'comment' }],
  ...[{ getHolidays: () => [{ date: '2024-12-25', name: 'C', type: 'public' }] }, () => null],
  ...[
    { from: '2024-01-01', to: '2024-12-31' },
    { first: '2019-01-20', latest: '2019-01-20' },
  ],
  ...[
    { policy: housingPlus2018, events },
    { ...housingPlus2018, title: 'Ours' },
    { asOf: '2019-02-01' },
  ],
  ...[{ on: '2019-02-20', kind: 'compliment' }, new Date(0), '2019-01-02T10:00:00Z'],
];

/** What a function is to be given for an answer, where that is more than a choice of the above is likely to find. */
export const CALLS: Readonly<Record<string, readonly unknown[]>> = {
  addWorkingDays: ['2019-01-20', 10, england],
  addCalendarDays: ['2019-01-20', 10],
  addMonths: ['2019-01-20', 10],
  agenda: [[complaint, other], '2019-03-01', { by: ['policy'], until: '2019-04-01' }],
  ahead: [complaint, '2019-01-20', '2019-04-01'],
  answer: [kit.cases[0], kit],
  assessConduct: [housingPlus2018, { unreasonable: true }],
  assessEscalation: [complaint, { on: '2019-02-20', reasons: 'not repaired' }],
  assessScope: [housingPlus2018, { raisedOn: '2019-01-02', about: ['repairs'] }],
  asOf: [told, '2019-02-01'],
  auditComplaint: [complaint, '2019-03-01', { code: code2022, calendar: england }],
  auditPolicy: [housingPlus2018, code2024],
  breachesOf: [complaint, '2019-03-01'],
  calendarFrom: [GOOD.at(-11), { from: '2024-01-01', to: '2024-12-31', weekend: ['sunday'] }],
  checkAnswers: [{ x: 1 }, kit],
  checkConformance: [() => null, kit],
  checkEvent: [complaint, events[3]],
  citation: [code2024, code2024.provisions[0]],
  comparePolicies: [housingPlus2018, creativeSupport2022],
  defineCalendar: [definition],
  definePolicy: [JSON.parse(JSON.stringify(housingPlus2018))],
  describeDuration: [limit],
  dueDate: [limit, '2019-01-20', england],
  expectedEvents: [complaint, '2019-03-01'],
  explain: [rows[0], england],
  handledBy: [complaint, 'stage-1', '2019-03-01'],
  isSame: [
    [1, { a: [2] }],
    [1, { a: [2] }],
  ],
  measure: [[audit, audit], { ...reportingYear(2018), lateness: [5, 10], homes: { other: 2 } }],
  mergeMeasures: [measures, measures],
  noDueDateInWords: [rows[0]],
  notShown: [complaint, '2019-03-01'],
  obligationsOf: [complaint, '2019-03-01', { by: ['policy'], code: code2022, calendar: england }],
  ombudsmanRoute: [complaint, '2019-03-01'],
  openComplaint: [housingPlus2018, events[0], england],
  panelStage: [{ ...reviewed, hear: step, decide: step }],
  positionOf: [complaint, '2019-03-01'],
  readWith: [creativeSupport2022, code2022],
  recordEvent: [complaint, events[3], { on: '2019-02-21', type: 'complaint.withdrawn' }],
  recordFeedback: [{ on: '2019-02-20', kind: 'compliment', note: 'Thank you' }],
  replay: [housingPlus2018, events, { silentOn: ['call.made'], calendar: england }],
  restore: [serialise(complaint), { policies: [housingPlus2018], calendars: [england] }],
  restrictionsOf: [{ policy: housingPlus2018, events }, '2019-03-01'],
  reviewStage: [reviewed],
  selfAssessment: [
    auditPolicy(housingPlus2018, code2024),
    { answers: { '4.1': { comply: 'yes', evidence: 'The team.' } } },
  ],
  signpostsOf: [complaint, '2019-03-01'],
  story: [housingPlus2018, { calendar: england }],
  timeToGo: [{ first: '2019-01-20', latest: '2019-01-20' }, '2019-03-01'],
  jurisdictionOver: [{ on: '2019-01-20', subject: ['housing'] }],
  verifyPolicy: [housingPlus2018],
  walkEvents: [housingPlus2018],
  whatIf: [[complaint], { bankHolidays: [{ date: '2019-02-11', title: 'x' }] }, '2019-03-01'],
  withClosures: [england, [{ date: '2024-05-07', title: 'Closed' }]],
  workingDaysBetween: ['2019-01-20', '2019-03-01', england],
};
