/** A policy as plain data, as a JSON file would hold it. */
export interface PolicyData {
  [field: string]: unknown;
}

/** The smallest policy with one of everything: an informal stage, two reviews, one ground, one power to refuse. */
export const smallPolicy = (): PolicyData => ({
  id: 'small',
  edition: '1',
  landlord: 'A Landlord',
  title: 'Complaints',
  inForce: { from: '2020-01-01', to: '2022-12-31' },
  clauses: [
    { number: '1', summary: 'The stages.', treatment: 'executed' },
    { number: '2', summary: 'The exceptions.', treatment: 'executed' },
  ],
  stages: [
    {
      id: 'informal',
      name: 'First contact',
      clause: '1',
      informal: true,
      opensOn: ['complaint.received'],
      handler: 'not-stated',
      steps: [
        {
          duty: 'resolve',
          party: 'landlord',
          clause: '1',
          doneBy: ['query.resolved'],
          limit: [{ amount: 5, unit: 'working-days', clause: '1', from: 'complaint.received' }],
          ends: [{ on: 'query.resolved', as: 'resolved' }],
        },
      ],
    },
    {
      id: 'stage-1',
      name: 'Stage 1',
      clause: '1',
      opensOn: ['complaint.formalised', { expiryOf: 'informal/resolve' }],
      handler: ['investigator'],
      steps: [
        {
          duty: 'contact',
          party: 'landlord',
          clause: '1',
          doneBy: ['complainant.contacted'],
          beside: true,
          limit: 'not-stated',
        },
        {
          duty: 'respond',
          party: 'landlord',
          clause: '1',
          doneBy: ['response.sent'],
          limit: [{ amount: 10, unit: 'working-days', clause: '1', from: 'complaint.received' }],
          extension: {
            clause: '1',
            each: { amount: 10, unit: 'working-days' },
            inAll: 'none',
            times: 1,
            by: 'agreement',
          },
        },
        {
          duty: 'escalate',
          party: 'complainant',
          clause: '1',
          doneBy: ['escalation.requested'],
          limit: [{ amount: 1, unit: 'months', clause: '1', from: 'response.sent' }],
        },
      ],
      requires: [
        {
          id: 'tells-of-escalation',
          kind: 'missing-content',
          clause: '1',
          of: ['response.sent'],
          holds: { fact: 'contents', includes: 'escalation-right' },
          must: 'tell the complainant of stage 2',
        },
      ],
    },
    {
      id: 'stage-2',
      name: 'Stage 2',
      clause: '1',
      opensOn: ['escalation.requested'],
      handler: ['director'],
      steps: [
        {
          duty: 'respond',
          party: 'landlord',
          clause: '1',
          doneBy: ['response.sent'],
          limit: [{ amount: 20, unit: 'working-days', clause: '1', from: 'escalation.requested' }],
          ends: [{ on: 'response.sent', as: 'exhausted' }],
        },
      ],
    },
  ],
  requirements: [
    {
      id: 'decided-by-manager',
      kind: 'wrong-handler',
      clause: '1',
      of: ['response.sent'],
      holds: { any: [{ fact: 'decidedBy', in: ['manager', 'director'] }] },
      must: 'be decided by a manager',
    },
  ],
  scope: {
    grounds: [
      {
        id: 'too-old',
        name: 'is too old',
        clause: '2',
        met: { olderThan: { amount: 6, unit: 'months' }, since: 'happened', boundary: 'over' },
        effect: 'exclude',
        discretion: 'landlord',
      },
      {
        id: 'neighbours',
        name: 'is about neighbours',
        clause: '2',
        met: { fact: 'about', includes: 'neighbours' },
        effect: 'exclude',
        route: { to: 'asb-policy', name: 'the anti-social behaviour policy' },
      },
    ],
  },
  refusal: {
    clause: '2',
    grounds: [
      {
        id: 'excessive',
        name: 'seeks too much',
        clause: '2',
        met: { fact: 'excessive', is: true },
        discretion: 'director',
      },
      {
        id: 'outside-remit',
        name: 'seeks what cannot be given',
        clause: '2',
        met: { fact: 'outsideRemit', is: true },
        discretion: 'director',
      },
    ],
    formalities: [
      {
        id: 'refused-by-director',
        kind: 'formality',
        clause: '2',
        of: ['escalation.refused'],
        holds: { fact: 'authorisedBy', seniority: 'director' },
        must: 'be decided by a director',
      },
    ],
  },
  lateRequest: 'not-stated',
  signposts: [
    {
      to: 'housing-ombudsman',
      clause: '2',
      at: ['exhausted'],
      when: { fact: 'subject', includes: 'housing' },
    },
  ],
});

/** The small policy with one part put in, or (`undefined`) taken out: `smallPolicyWith('stages.1.id', 'stage 1')`. */
export function smallPolicyWith(at: string, value: unknown): PolicyData {
  const policy = smallPolicy();
  put(policy, at, value);
  return policy;
}

/** Puts a value at a path; `undefined` takes out what is there. */
export function put(policy: PolicyData, at: string, value: unknown): void {
  const path = at.split('.');
  const last = path.pop() ?? '';
  let place: PolicyData = policy;
  for (const key of path) place = place[key] as PolicyData;
  if (value === undefined) delete place[last];
  else place[last] = value;
}
