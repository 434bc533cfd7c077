import type { PolicyData } from './small-policy.js';
import { put, smallPolicy } from './small-policy.js';

/** The small policy with one of everything that it lacks. */
export const wholePolicy = (): PolicyData => {
  const policy = smallPolicy();
  const limit = [{ amount: 2, unit: 'working-days', clause: '1', from: 'complaint.received' }];
  Object.assign(policy, {
    inForce: 'not-seen',
    alongside: [
      {
        id: 'police',
        duty: 'refer',
        name: 'tell the police',
        clause: '2',
        when: { fact: 'about', includes: 'theft' },
        doneBy: ['referral.made'],
        limit,
      },
      {
        id: 'adjust',
        duty: 'adjust',
        name: 'adjust',
        clause: '2',
        when: { fact: 'adjustmentsNeeded', is: true },
        doneBy: ['adjustment.agreed'],
        limit: 'not-seen',
      },
    ],
    conduct: {
      clause: '2',
      grounds: [
        { id: 'rude', name: 'is rude', clause: '2', met: { fact: 'rude', is: true } },
        { id: 'late', name: 'is late', clause: '2', met: { fact: 'late', is: true } },
      ],
      open: { clause: '2' },
      powers: [
        {
          id: 'restrict',
          name: 'restrict contact',
          clause: '2',
          does: 'restrict-contact',
          on: ['rude'],
          decidedBy: ['director'],
          formalities: [],
        },
        {
          id: 'refuse',
          name: 'refuse the complaint',
          clause: '2',
          does: 'refuse-complaint',
          on: ['rude', 'late'],
          decidedBy: 'not-seen',
          formalities: [],
        },
      ],
      appeal: { clause: '2', possible: false },
      signposts: [{ to: 'housing-ombudsman', clause: '2' }],
      review: [{ amount: 6, unit: 'months', clause: '2', from: 'conduct.restricted' }],
    },
    reopening: { clause: '2', within: { amount: 3, unit: 'months' } },
    merging: { clause: '2' },
    pauses: [
      {
        clause: '2',
        from: 'complaint.paused',
        until: 'complaint.resumed',
        effect: 'shift',
        of: ['respond'],
      },
    ],
    calendar: 'scotland',
    closures: [
      { clause: '2', date: '2024-12-27', title: 'Christmas closure' },
      { clause: '2', date: '2024-12-30', title: 'Christmas closure' },
    ],
    topics: ['pets'],
    tenures: ['almshouse'],
    raisers: ['lead-petitioner'],
    proceedings: ['judicial-review'],
    facts: {
      isNew: { name: 'it is new', not: 'it is not new', is: 'yes-no', of: ['request'] },
      chairedBy: { name: 'the chair', is: 'role', of: ['hearing.held', 'matter'] },
      track: { name: 'the track', is: ['short', 'long'], of: ['complaint.received'] },
      kind: { name: 'the kind', is: { big: 'a big one' }, of: ['complaint.received'] },
    },
    bodies: { 'tenants-union': "the Tenants' Union" },
    document: {
      reference: 'POL-7',
      version: '3',
      responsibleOfficer: 'Company Secretary',
      approvedBy: 'Board',
      equalityAssessment: 'Done',
      adopted: 'May 2024',
      review: 'May 2027',
    },
    notes: { source: ['page 3', { seen: true, pages: 2, more: null }] },
  });
  put(policy, 'clauses.1.alsoSays', { scope: 'Ask us.', handling: 'We write in plain English.' });
  put(policy, 'stages.2.gate', {
    clause: '1',
    criteria: [
      { id: 'reasons', name: 'gives reasons', clause: '1', met: { fact: 'reasons', given: true } },
      { id: 'new', name: 'is new', clause: '1', met: { fact: 'isNew', is: true } },
    ],
    passes: 'any',
    otherwise: 'for-decision',
  });
  put(policy, 'stages.1.handlers', [
    {
      clause: '1',
      when: { fact: 'about', includes: 'pets' },
      handler: ['manager'],
      does: 'respond',
    },
  ]);
  put(policy, 'stages.1.steps.2.onExpiry', { clause: '1', as: 'lapsed' });
  put(policy, 'stages.1.skippable', { clause: '1' });
  put(policy, 'stages.1.steps.1.extension.beyond', {
    clause: '1',
    each: 'none',
    inAll: 'none',
    times: 1,
    by: 'agreement',
  });
  put(policy, 'scope.unseen', { clause: '2' });
  return policy;
};
/** The same with one part put in, or (`undefined`) taken out. */
export const wholePolicyWith = (at: string, value: unknown): PolicyData => {
  const policy = wholePolicy();
  put(policy, at, value);
  return policy;
};
