import type { PolicyFile } from 'housing-complaints';
import {
  auditPolicy,
  breachesOf,
  ComplaintsError,
  definePolicy,
  noDueDateInWords,
  obligationsOf,
  openComplaint,
  replay,
} from 'housing-complaints';
import { code2024 } from 'housing-complaints/codes';
import { verifyPolicy } from 'housing-complaints/testing';

const plain = {
  extends: 'code-2024',
  id: 'plain-homes-2024',
  landlord: 'Plain Homes',
  inForce: '2024-04-01',
  stages: [
    { id: 'stage-1', handler: 'complaints-officer' },
    { id: 'stage-2', handler: 'senior-manager' },
  ],
} satisfies PolicyFile;

const adopted = definePolicy(plain);
console.log(adopted.edition, verifyPolicy(adopted).length);
// In force from 1 April 2024 0

const { findings } = auditPolicy(adopted, code2024);
console.log(findings.filter(({ verdict }) => verdict === 'fails').length);
// 0

const ours = {
  ...plain,
  id: 'our-homes-2025',
  landlord: 'Our Homes',
  inForce: '2025-04-01',
  clauses: {
    '3.1': 'Stage 1: we acknowledge within five working days and answer ten working days later.',
    '3.4': 'You can ask for stage 2 within six months of our response.',
    '5.2': 'We do not consider decisions on homelessness, which have a review of their own.',
  },
  stages: [
    {
      id: 'stage-1',
      clause: '3.1',
      handler: ['complaints-officer', 'repairs-lead'],
      steps: [{ escalate: '6 months from response.sent', clause: '3.4' }],
    },
    { id: 'stage-2', handler: 'head-of-service' },
  ],
  scope: {
    grounds: [
      {
        id: 'homelessness',
        clause: '5.2',
        name: 'is about a decision on homelessness',
        met: { fact: 'about', includes: 'homelessness' },
        effect: 'exclude',
        route: { to: 'housing-options', name: 'the statutory review' },
      },
    ],
  },
  without: ['scope.grounds.considered-before'],
  roles: { 'repairs-lead': { name: 'the Repairs Lead', seniority: 2 } },
  topics: { homelessness: 'a decision on homelessness' },
} satisfies PolicyFile;

const [stage] = definePolicy(ours).stages;
for (const { duty, clause, adopted: from } of stage?.steps ?? []) {
  console.log(duty, clause, from ?? 'our own');
}
// acknowledge 3.1 Complaint Handling Code (2024), 6.2
// respond 3.1 Complaint Handling Code (2024), 6.3
// escalate 3.4 our own

const consulting = {
  ...plain,
  clauses: { '4.2': 'We consult you before we give you a later date.' },
  requirements: [
    {
      id: 'consulted',
      clause: '4.2',
      of: 'response.extended',
      kind: 'condition-not-met',
      holds: { fact: 'complainantConsulted', is: true },
      must: 'follow consultation with the complainant',
    },
  ],
  facts: {
    complainantConsulted: {
      name: 'the complainant was consulted',
      not: 'the complainant was not consulted',
      is: 'yes-no',
      of: 'response.extended',
    },
  },
} satisfies PolicyFile;

const extended = replay(definePolicy(consulting), [
  { on: '2025-05-01', type: 'complaint.received' },
  { on: '2025-05-07', type: 'response.extended', facts: { complainantConsulted: false } },
]);
for (const { clause, because } of breachesOf(extended, '2025-05-07')) {
  if (clause === '4.2') console.log(because);
}
// The holding letter of 7 May 2025 did not meet the requirement to follow consultation with the complainant.

function faultsIn(policy: unknown): void {
  try {
    definePolicy(policy);
  } catch (error) {
    if (!(error instanceof ComplaintsError)) throw error;
    for (const { path, message } of error.issues) console.log(`${path} ${message}`);
  }
}

faultsIn({});
// id is missing: it should be text
// edition is missing: it should be text
// landlord is missing: it should be text
// stages is missing: it should be a list …

const cover = {
  id: 'example-homes-2024',
  edition: 'April 2024',
  landlord: 'Example Homes',
  title: 'Complaints policy',
  inForce: { from: '2024-04-01' },
  clauses: [
    { number: '3.1', summary: 'We acknowledge within five working days.', treatment: 'executed' },
    { number: '3.2', summary: 'We answer ten working days later.', treatment: 'executed' },
    {
      number: '4.1',
      summary: 'We do not consider matters over 12 months old.',
      treatment: 'executed',
    },
    { number: '5.1', summary: 'We tell complainants about the Ombudsman.', treatment: 'executed' },
  ],
  requirements: [],
  refusal: 'none',
  lateRequest: 'not-stated',
};

const stageOne = {
  id: 'stage-1',
  name: 'Stage One',
  clause: '3.1',
  opensOn: ['complaint.received'],
  handler: 'not-stated',
  steps: [
    {
      duty: 'acknowledge',
      party: 'landlord',
      clause: '3.1',
      doneBy: ['complaint.acknowledged'],
      limit: [{ amount: 5, unit: 'working-days', from: 'complaint.received', clause: '3.1' }],
    },
    {
      duty: 'respond',
      party: 'landlord',
      clause: '3.2',
      doneBy: ['response.sent'],
      limit: [{ amount: 10, unit: 'working-days', from: 'complaint.acknowledged', clause: '3.2' }],
      ends: [{ on: 'response.sent', as: 'exhausted' }],
    },
  ],
};

const scope = {
  grounds: [
    {
      id: 'over-12-months',
      name: 'happened more than 12 months before it was raised',
      clause: '4.1',
      met: { olderThan: { amount: 12, unit: 'months' }, since: 'later', boundary: 'over' },
      effect: 'exclude',
      discretion: 'landlord',
    },
  ],
};

const policy = definePolicy({ ...cover, stages: [stageOne], scope, signposts: [] });

for (const { at, clause, because, advice } of verifyPolicy(policy)) {
  console.log(at, clause, because, advice);
}
// closed/exhausted 3.2 When a complaint ends (process exhausted), the policy does not tell the complainant where to go next. …

const signposts = [{ to: 'housing-ombudsman', at: ['exhausted'], clause: '5.1' }];
const complete = definePolicy({ ...cover, stages: [stageOne], scope, signposts });

console.log(verifyPolicy(complete).length);
// 0

const complaint = openComplaint(complete, { on: '2024-12-20', type: 'complaint.received' });
for (const row of obligationsOf(complaint, '2024-12-20', { by: ['policy'] })) {
  console.log(row.id, row.due ?? noDueDateInWords(row));
}
// stage-1/acknowledge 2024-12-31
// stage-1/respond The time limit runs from the acknowledgement, which is not in the record yet.

const file = {
  id: 'example-homes-2024',
  edition: 'April 2024',
  landlord: 'Example Homes',
  title: 'Complaints policy',
  inForce: '2024-04-01',
  clauses: {
    '3.1': 'We acknowledge within five working days.',
    '3.2': 'We answer ten working days later.',
    '4.1': 'We do not consider matters over 12 months old.',
    '5.1': 'We tell complainants about the Ombudsman.',
  },
  stages: [
    {
      id: 'stage-1',
      name: 'Stage One',
      clause: '3.1',
      handler: 'not-stated',
      steps: [
        { acknowledge: '5 working days from complaint.received' },
        { respond: '10 working days from complaint.acknowledged', clause: '3.2' },
      ],
    },
  ],
  scope: {
    grounds: [
      {
        id: 'over-12-months',
        name: 'happened more than 12 months before it was raised',
        clause: '4.1',
        met: { olderThan: '12 months', since: 'later', boundary: 'over' },
        effect: 'exclude',
        discretion: 'landlord',
      },
    ],
  },
  refusal: 'none',
  lateRequest: 'not-stated',
  signposts: [{ to: 'housing-ombudsman', at: 'exhausted', clause: '5.1' }],
} satisfies PolicyFile;

console.log(JSON.stringify(definePolicy(file)) === JSON.stringify(complete));
// true

faultsIn({ ...file, clauses: { '3.1': 'We acknowledge within five working days.' } });
// stages.0.steps.1.clause '3.2' is not in the policy's list of clauses: …
