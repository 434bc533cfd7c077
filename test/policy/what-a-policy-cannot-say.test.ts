/** What is told to be wrong with a policy, and what is not. */
import { describe, expect, test } from 'vitest';
import { definePolicy } from '../../src/policy/index.js';
import { failure } from '../calendar/wrong.js';
import { wholePolicyWith } from './whole-policy.js';

describe('definePolicy tells', () => {
  test.each<{ fault: string; at: string; put: unknown; path: string; says: string }>([
    {
      fault: 'an unknown topic',
      at: 'stages.1.handlers.0.when.includes',
      put: 'petz',
      path: 'stages.1.handlers.0.when.includes',
      says: "did you mean 'pets'",
    },
    {
      fault: 'an unknown topic of a duty alongside',
      at: 'alongside.0.when.includes',
      put: 'jaywalking',
      path: 'alongside.0.when.includes',
      says: "'jaywalking' is not a topic",
    },
    {
      fault: 'an unknown tenure',
      at: 'alongside.0.when',
      put: { fact: 'tenure', in: ['social-rent', 'squatting'] },
      path: 'alongside.0.when.in.1',
      says: "'squatting' is not a tenure",
    },
    {
      fault: 'an unknown body',
      at: 'signposts.0.to',
      put: 'tenants-unions',
      path: 'signposts.0.to',
      says: "did you mean 'tenants-union'",
    },
    {
      fault: 'an unknown body of the section on conduct',
      at: 'conduct.signposts.0.to',
      put: 'xyz',
      path: 'conduct.signposts.0.to',
      says: "'xyz' is not a body",
    },
    {
      fault: 'an unknown role of a rule for handlers',
      at: 'stages.1.handlers.0.handler.0',
      put: 'wizard',
      path: 'stages.1.handlers.0.handler.0',
      says: "'wizard' is not a role",
    },
    {
      fault: 'something else that a handler does',
      at: 'stages.1.handlers.0.does',
      put: 'decide',
      path: 'stages.1.handlers.0.does',
      says: 'investigate',
    },
    {
      fault: 'an unknown role of a power',
      at: 'conduct.powers.0.decidedBy.0',
      put: 'wizard',
      path: 'conduct.powers.0.decidedBy.0',
      says: "'wizard' is not a role",
    },
    {
      fault: 'two duties alongside of one name',
      at: 'alongside.1.id',
      put: 'police',
      path: 'alongside.1.id',
      says: 'alongside.0.id',
    },
    {
      fault: 'two criteria of one name',
      at: 'stages.2.gate.criteria.1.id',
      put: 'reasons',
      path: 'stages.2.gate.criteria.1.id',
      says: 'stages.2.gate.criteria.0.id',
    },
    {
      fault: 'two powers of one name',
      at: 'conduct.powers.1.id',
      put: 'restrict',
      path: 'conduct.powers.1.id',
      says: 'conduct.powers.0.id',
    },
    {
      fault: 'two grounds of conduct of one name',
      at: 'conduct.grounds.1.id',
      put: 'rude',
      path: 'conduct.grounds.1.id',
      says: 'conduct.grounds.0.id',
    },
    {
      fault: 'a day closed twice',
      at: 'closures.1.date',
      put: '2024-12-27',
      path: 'closures.1.date',
      says: 'closures.0.date',
    },
    {
      fault: 'a pause that ends with what begins it',
      at: 'pauses.0.until',
      put: 'complaint.paused',
      path: 'pauses.0.until',
      says: "such as 'complaint.resumed'",
    },
    {
      fault: 'a pause that begins with what cannot happen',
      at: 'pauses.0.from',
      put: 'complaint.stopped',
      path: 'pauses.0.from',
      says: 'complaint.stopped',
    },
    {
      fault: "a pause of the complainant's time",
      at: 'pauses.0.of',
      put: ['respond', 'escalate'],
      path: 'pauses.0.of.1',
      says: "not a duty of the landlord at any stage: the duties are 'resolve', 'contact', 'respond'",
    },
    {
      fault: 'a pause of no duty, in so many words',
      at: 'pauses.0.of',
      put: [],
      path: 'pauses.0.of',
      says: 'not be empty',
    },
    {
      fault: 'a pause of no clause of the policy',
      at: 'pauses.0.clause',
      put: '99',
      path: 'pauses.0.clause',
      says: "'99'",
    },
    {
      fault: 'a power on a ground there is none of',
      at: 'conduct.powers.1.on.1',
      put: 'tardy',
      path: 'conduct.powers.1.on.1',
      says: "'rude', 'late'",
    },
    {
      fault: 'an automatic closure of a step without a limit',
      at: 'stages.1.steps.2.limit',
      put: 'not-stated',
      path: 'stages.1.steps.2.onExpiry',
      says: 'has no limit',
    },
    {
      fault: 'an automatic closure in a way there is none of',
      at: 'stages.1.steps.2.onExpiry.as',
      put: 'forgotten',
      path: 'stages.1.steps.2.onExpiry.as',
      says: "'forgotten'",
    },
    {
      fault: 'a clause of an automatic closure that is not listed',
      at: 'stages.1.steps.2.onExpiry.clause',
      put: '9',
      path: 'stages.1.steps.2.onExpiry.clause',
      says: "'9' is not in the policy's list of clauses",
    },
    {
      fault: 'a clause of a second tier that is not listed',
      at: 'stages.1.steps.1.extension.beyond.clause',
      put: '9',
      path: 'stages.1.steps.1.extension.beyond.clause',
      says: "'9' is not in the policy's list of clauses",
    },
    {
      fault: 'a clause of a closure that is not listed',
      at: 'closures.0.clause',
      put: '9',
      path: 'closures.0.clause',
      says: "'9'",
    },
    {
      fault: 'a gate that asks for nothing',
      at: 'stages.2.gate.criteria',
      put: [],
      path: 'stages.2.gate.criteria',
      says: 'not be empty',
    },
    {
      fault: 'a second tier without a footing',
      at: 'stages.1.steps.1.extension.beyond.by',
      put: 'none',
      path: 'stages.1.steps.1.extension.beyond.by',
      says: "'right', 'agreement'",
    },
    {
      fault: 'a field of a second tier there is none of',
      at: 'stages.1.steps.1.extension.beyond.often',
      put: 2,
      path: 'stages.1.steps.1.extension.beyond.often',
      says: 'no field of this name',
    },
    {
      fault: 'a limit from the moon',
      at: 'stages.1.steps.1.limit.0.from',
      put: 'none',
      path: 'stages.1.steps.1.limit.0.from',
      says: "'none'",
    },
    {
      fault: 'a limit for complaints by a condition there is none of',
      at: 'stages.1.steps.1.limit.0.when',
      put: { fact: 'subject' },
      path: 'stages.1.steps.1.limit.0.when',
      says: '',
    },
    {
      fault: 'a later stage that opens on what opens none',
      at: 'stages.2.opensOn',
      put: ['form.returned'],
      path: 'stages.2.opensOn.0',
      says: "'complaint.received' for a stage at which a complaint can begin",
    },
    {
      fault: 'an expiry of a duty there is none of',
      at: 'stages.1.opensOn.1',
      put: { expiryOf: 'informal/respond' },
      path: 'stages.1.opensOn.1',
      says: 'informal/resolve',
    },
    {
      fault: "an expiry of the complainant's window",
      at: 'stages.2.opensOn',
      put: ['escalation.requested', { expiryOf: 'stage-1/escalate' }],
      path: 'stages.2.opensOn.1',
      says: 'not a duty of the landlord',
    },
    {
      fault: 'a duty alongside done by what does none',
      at: 'alongside.0.doneBy.0',
      put: 'complaint.withdrawn',
      path: 'alongside.0.doneBy.0',
      says: "'referral.made'",
    },
    {
      fault: 'a signpost after an end there is none of',
      at: 'signposts.0.at.0',
      put: 'closed',
      path: 'signposts.0.at.0',
      says: "'open'",
    },
    {
      fault: 'a restriction reviewed never, in so many words',
      at: 'conduct.review',
      put: [],
      path: 'conduct.review',
      says: 'not be empty',
    },
    {
      fault: 'a date of a closure there is none of',
      at: 'closures.0.date',
      put: '2024-02-30',
      path: 'closures.0.date',
      says: '2024-02-30',
    },
    {
      fault: 'an effect there is none of',
      at: 'scope.grounds.0.effect',
      put: 'shred',
      path: 'scope.grounds.0.effect',
      says: "'merge', 'include'",
    },
    {
      fault: 'two notices of one name',
      at: 'scope.grounds.0.notice',
      put: [
        {
          id: 'tells-of-escalation',
          kind: 'missing-notice',
          clause: '2',
          of: ['complaint.excluded'],
          holds: { fact: 'inWriting', is: true },
          must: 'be in writing',
        },
      ],
      path: 'scope.grounds.0.notice.0.id',
      says: 'stages.1.requires.0.id',
    },
  ])('$fault', ({ at, put: value, path, says }) => {
    const { code, issues } = failure(() => definePolicy(wholePolicyWith(at, value)));
    expect(code).toBe('policy/invalid');
    const messages = issues.filter((issue) => issue.path === path).map(({ message }) => message);
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(says);
  });

  test.each([
    {
      because: "a topic of the landlord's own",
      at: 'stages.1.handlers.0.when.includes',
      value: 'pets',
    },
    {
      because: "a tenure of the landlord's own",
      at: 'alongside.0.when',
      value: { fact: 'tenure', is: 'almshouse' },
    },
    { because: "a body of the landlord's own", at: 'signposts.0.to', value: 'tenants-union' },
    { because: 'a power on several grounds', at: 'conduct.powers.0.on', value: ['late', 'rude'] },
    {
      because: 'an automatic closure of a window',
      at: 'stages.1.steps.2.onExpiry.as',
      value: 'resolved',
    },
    { because: 'an id used in scope and in conduct', at: 'conduct.grounds.0.id', value: 'rude' },
  ])('nothing of $because', ({ at, value }) => {
    expect(definePolicy(wholePolicyWith(at, value))).toEqual(wholePolicyWith(at, value));
  });
});
