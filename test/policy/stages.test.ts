import { describe, expect, test } from 'vitest';
import type { Stage } from '../../src/index.js';
import { panelStage, reviewStage } from '../../src/index.js';

const dutiesOf = ({ steps }: Stage) =>
  steps.map(({ duty, beside }) => (beside ? `(${duty})` : duty));

describe('reviewStage writes', () => {
  const least = {
    id: 'stage-1',
    name: 'Stage 1',
    clause: '5.1',
    opensOn: ['complaint.received'],
    handler: 'not-stated',
    respond: 'not-stated',
    escalate: 'last',
  } as const;
  const window = { amount: 28, unit: 'calendar-days', from: 'response.sent' } as const;

  test('at the least, a response, which ends the process at the last stage', () => {
    expect(reviewStage(least)).toEqual({
      id: 'stage-1',
      name: 'Stage 1',
      clause: '5.1',
      opensOn: ['complaint.received'],
      handler: 'not-stated',
      steps: [
        {
          duty: 'respond',
          party: 'landlord',
          clause: '5.1',
          doneBy: ['response.sent'],
          limit: 'not-stated',
          ends: [{ on: 'response.sent', as: 'exhausted' }],
        },
      ],
    });
  });

  test('at the most, five steps in order, two of them beside the others', () => {
    const stage = reviewStage({
      ...least,
      timescales: 'A1',
      reading: 'One of two.',
      allocate: 'none',
      acknowledge: 'not-stated',
      contact: 'not-stated',
      extension: 'not-seen',
      escalate: window,
      requires: [],
    });
    expect(dutiesOf(stage)).toEqual([
      '(allocate)',
      'acknowledge',
      '(contact)',
      'respond',
      'escalate',
    ]);
    expect(stage).toMatchObject({ clause: '5.1', reading: 'One of two.', requires: [] });
    expect(new Set(stage.steps.map(({ clause }) => clause))).toEqual(new Set(['A1']));
    expect(stage.steps[3]).toMatchObject({ extension: 'not-seen' });
    expect(stage.steps[3]).not.toHaveProperty('ends');
  });

  test.each([
    { because: "the step's", limit: window, clause: 'A1' },
    { because: 'its own', limit: { ...window, clause: 'A2' }, clause: 'A2' },
  ])('a limit with the clause that is $because', ({ limit, clause }) => {
    const { steps } = reviewStage({ ...least, timescales: 'A1', escalate: limit });
    expect(steps.at(-1)).toMatchObject({ party: 'complainant', limit: [{ ...window, clause }] });
  });
});

describe('panelStage writes', () => {
  const step = { clause: '5.4', limit: 'not-stated' } as const;
  const least = {
    id: 'stage-3',
    name: 'Stage 3',
    clause: '5.4',
    opensOn: ['escalation.requested'],
    handler: ['panel'],
    hear: step,
    decide: step,
  } as const;

  test('at the least, a hearing and a decision that ends the process', () => {
    const stage = panelStage(least);
    expect(dutiesOf(stage)).toEqual(['hear', 'decide']);
    expect(stage.steps[1]).toMatchObject({ ends: [{ on: 'decision.sent', as: 'exhausted' }] });
    expect(stage).not.toHaveProperty('requires');
    for (const one of stage.steps) expect(one).not.toHaveProperty('releasedBy');
  });

  test('at the most, six steps in order; a hearing declined releases from the last two', () => {
    const stage = panelStage({
      ...least,
      call: { ...step, reading: 'By telephone.' },
      sendForm: step,
      returnForm: step,
      decideHearing: step,
      requires: [],
    });
    expect(dutiesOf(stage)).toEqual([
      'call',
      'send-form',
      'return-form',
      'decide-hearing',
      'hear',
      'decide',
    ]);
    expect(stage.steps.map(({ party }) => party)).toEqual([
      'landlord',
      'landlord',
      'complainant',
      'landlord',
      'landlord',
      'landlord',
    ]);
    expect(stage.steps[0]).toMatchObject({ reading: 'By telephone.' });
    expect(stage.steps[3]).toMatchObject({ ends: [{ on: 'hearing.declined', as: 'exhausted' }] });
    expect(stage.steps[1]).toMatchObject({ releasedBy: ['form.returned'] });
    for (const one of stage.steps.slice(4)) expect(one.releasedBy).toEqual(['hearing.declined']);
  });
});
