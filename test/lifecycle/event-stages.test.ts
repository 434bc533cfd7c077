import { describe, expect, test } from 'vitest';
import type { StageBound } from '../../src/lifecycle/index.js';
import { eventStagesOf } from '../../src/lifecycle/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { EventType, Policy } from '../../src/policy/index.js';
import { policyOf } from '../support/policies.js';

const base = { because: '', informal: 'none', panel: false, refusal: false } as const;
const twoStages = policyOf({ ...base, stages: 2 });

describe('the stage a fact belongs to', () => {
  test.each<{ because: string; open: string | null; fact: StageBound; stage: string | null }>([
    {
      because: 'a stage that is named is taken at its word',
      open: 'stage-1',
      fact: { type: 'response.sent', stage: 'stage-3' },
      stage: 'stage-3',
    },
    {
      because: 'before receipt there is none',
      open: null,
      fact: { type: 'advocate.authorised' },
      stage: null,
    },
    {
      because: 'an answer belongs to the stage open',
      open: 'stage-2',
      fact: { type: 'response.sent' },
      stage: 'stage-2',
    },
    {
      because: 'even where the stage makes no step of it',
      open: 'stage-3',
      fact: { type: 'response.sent' },
      stage: 'stage-3',
    },
    {
      because: 'first contact gives no formal answer, so it opens stage 1',
      open: 'first-contact',
      fact: { type: 'response.sent' },
      stage: 'stage-1',
    },
    {
      because: 'a request belongs to the stage it opens',
      open: 'stage-1',
      fact: { type: 'escalation.requested' },
      stage: 'stage-2',
    },
    {
      because: 'from first contact, the first stage that can be asked for',
      open: 'first-contact',
      fact: { type: 'escalation.requested' },
      stage: 'stage-2',
    },
    {
      because: 'a request after the last stage stays there',
      open: 'stage-3',
      fact: { type: 'escalation.requested' },
      stage: 'stage-3',
    },
    {
      because: 'a refusal answers the request that is open',
      open: 'stage-2',
      fact: { type: 'escalation.refused' },
      stage: 'stage-2',
    },
    {
      because: 'a refusal without a request opens what it refuses',
      open: 'stage-1',
      fact: { type: 'escalation.refused' },
      stage: 'stage-2',
    },
    {
      because: 'only the panel stage has a hearing',
      open: 'stage-1',
      fact: { type: 'hearing.held' },
      stage: 'stage-3',
    },
    {
      because: 'only one stage is formalised',
      open: 'stage-2',
      fact: { type: 'complaint.formalised' },
      stage: 'stage-1',
    },
    {
      because: 'a contact stays with the stage open',
      open: 'stage-3',
      fact: { type: 'complainant.contacted' },
      stage: 'stage-3',
    },
    {
      because: 'a query is put right at the stage open, once formal',
      open: 'stage-1',
      fact: { type: 'query.resolved' },
      stage: 'stage-1',
    },
    {
      because: "the Ombudsman's facts stand beside the stages",
      open: 'stage-1',
      fact: { type: 'ombudsman.asked' },
      stage: 'stage-1',
    },
  ])('$because: $fact.type, $open open', ({ open, fact, stage }) => {
    expect(eventStagesOf(housingPlus2018).stageOf(open, fact)).toBe(stage);
  });

  test('a policy that does not formalise leaves it where the complaint is', () => {
    expect(eventStagesOf(twoStages).stageOf('stage-2', { type: 'complaint.formalised' })).toBe(
      'stage-2',
    );
  });
});

describe('what a policy knows', () => {
  const panelSteps: EventType[] = ['call.made', 'form.sent', 'hearing.held', 'decision.sent'];

  test.each<{ because: string; policy: Policy; knows: EventType[]; not: EventType[] }>([
    {
      because: 'Housing Plus has a panel, a first contact and a refusal',
      policy: housingPlus2018,
      knows: [...panelSteps, 'query.resolved', 'escalation.refused'],
      not: [],
    },
    {
      because: 'two stages of review have no panel',
      policy: twoStages,
      knows: ['escalation.requested', 'escalation.refused', 'response.extended'],
      not: [...panelSteps, 'query.resolved'],
    },
    {
      because: 'nothing can be refused where nothing is escalated',
      policy: policyOf({ ...base, stages: 1, refusal: true }),
      knows: ['response.sent'],
      not: ['escalation.requested', 'escalation.refused'],
    },
    {
      because: 'where there is no response, there is none to put off',
      policy: policyOf({ ...base, stages: 1, panel: true }),
      knows: ['form.returned', 'hearing.held', 'decision.sent'],
      not: [
        'response.sent',
        'response.extended',
        'complaint.acknowledged',
        'call.made',
        'form.sent',
        'hearing.granted',
      ],
    },
    {
      because: 'what happens to any complaint is known to all',
      policy: policyOf({ ...base, stages: 1 }),
      knows: [
        'complaint.withdrawn',
        'complaint.reopened',
        'complaint.excluded',
        'complainant.contacted',
        'complaint.allocated',
        'ombudsman.determined',
      ],
      not: [],
    },
  ])('$because', ({ policy, knows, not }) => {
    const { known } = eventStagesOf(policy);
    expect(knows.filter((type) => !known.includes(type))).toEqual([]);
    expect(not.filter((type) => known.includes(type))).toEqual([]);
  });
});

describe('the one stage that a fact can be about, by its type alone', () => {
  test.each<{ because: string; policy: Policy; type: EventType; stage: string | undefined }>([
    {
      because: 'only the panel stage has a form',
      policy: housingPlus2018,
      type: 'form.returned',
      stage: 'stage-3',
    },
    {
      because: 'two stages can be asked for',
      policy: housingPlus2018,
      type: 'escalation.requested',
      stage: undefined,
    },
    {
      because: 'of two stages, only the second',
      policy: twoStages,
      type: 'escalation.requested',
      stage: 'stage-2',
    },
    {
      because: 'any stage may have its own acknowledgement',
      policy: policyOf({ ...base, stages: 1 }),
      type: 'complaint.acknowledged',
      stage: undefined,
    },
    {
      because: 'a withdrawal is about whatever is open',
      policy: housingPlus2018,
      type: 'complaint.withdrawn',
      stage: undefined,
    },
  ])('$because: $type', ({ policy, type, stage }) => {
    expect(eventStagesOf(policy).onlyStage(type)).toBe(stage);
  });
});
