import { describe, expect, test } from 'vitest';
import { replay } from '../../src/complaint/index.js';
import { toICalendar } from '../../src/documents/ical.js';
import {
  letter,
  policyDocument,
  stateDiagram,
  timeline,
  toMarkdown,
} from '../../src/documents/index.js';
import { housingPlus2018 } from '../../src/policies/index.js';
import type { Policy } from '../../src/policy/index.js';
import { definePolicy } from '../../src/policy/index.js';

/** Housing Plus 2018 with another time to answer at stage two, and nothing else changed. */
const answeringIn = (days: number): Policy =>
  definePolicy({
    ...structuredClone(housingPlus2018),
    stages: housingPlus2018.stages.map((stage) => ({
      ...stage,
      steps: stage.steps.map((step) =>
        stage.id === 'stage-2' && step.duty === 'respond' && typeof step.limit === 'object'
          ? { ...step, limit: step.limit.map((limit) => ({ ...limit, amount: days })) }
          : step,
      ),
    })),
  });

/** At stage two since Monday 4 February 2019. */
const complaint = (policy: Policy) =>
  replay(policy, [
    { on: '2018-12-20', type: 'complaint.received', subject: 'housing', ref: 'C-1' },
    { on: '2018-12-20', type: 'complaint.formalised', agreed: true },
    { on: '2019-01-07', type: 'response.sent', contents: ['escalation-right'] },
    { on: '2019-02-04', type: 'escalation.requested' },
  ]);

const written = (policy: Policy) => {
  const acknowledgement = letter('acknowledgement', complaint(policy), {
    on: '2019-02-05',
    complaint: 'The boiler.',
  });
  return {
    document: toMarkdown(policyDocument(policy)),
    letter: acknowledgement.ok ? toMarkdown(acknowledgement.document) : '',
    diagram: stateDiagram(policy),
    mermaid: stateDiagram(policy, { format: 'mermaid' }),
    timeline: timeline(complaint(policy), '2019-02-05', { format: 'text' }),
    picture: timeline(complaint(policy), '2019-02-05'),
    calendar: toICalendar(complaint(policy), '2019-02-05'),
  };
};

const [ten, fifteen] = [written(answeringIn(10)), written(answeringIn(15))];

/** The lines that one has and the other has not. */
const linesOnlyIn = (one: string, other: string): string[] => {
  const lines = new Set(other.split('\n'));
  return one.split('\n').filter((line) => !lines.has(line));
};

describe('one limit changed, from 10 to 15 working days, changes with no other edit', () => {
  test('the sentence and the row of the table in the policy’s document, and nothing else in it', () => {
    expect(linesOnlyIn(ten.document, fifteen.document)).toEqual([
      expect.stringContaining('within 10 working days of receiving your request'),
      expect.stringMatching(/^\| Stage Two \|.*10 working days/),
    ]);
    expect(linesOnlyIn(fifteen.document, ten.document)).toHaveLength(2);
  });

  test('the date in the letter', () => {
    expect(ten.letter).toContain('Monday 18 February 2019');
    expect(fifteen.letter).toContain('Monday 25 February 2019');
    expect(fifteen.letter).not.toContain('18 February');
  });

  test('the label in the diagram, in either language', () => {
    const labels = (text: string) => text.match(/1[05] working days/g) ?? [];
    for (const kind of ['diagram', 'mermaid'] as const) {
      const [before, after] = [labels(ten[kind]), labels(fifteen[kind])];
      expect(before).not.toContain('15 working days');
      expect(after.filter((label) => label === '15 working days')).toHaveLength(1);
      expect(after).toHaveLength(before.length);
    }
  });

  test('the due date in the timeline, in words and in the picture, and in the calendar', () => {
    expect(ten.timeline).toContain('send the response: due 18 February 2019');
    expect(fifteen.timeline).toContain('send the response: due 25 February 2019');
    expect(fifteen.picture).not.toBe(ten.picture);
    expect(ten.calendar).toContain('DTSTART;VALUE=DATE:20190218');
    expect(fifteen.calendar).toContain('DTSTART;VALUE=DATE:20190225');
  });
});
