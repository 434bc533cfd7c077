/** Times that a policy only aims at: counted as any other, and said to be aims wherever they are spoken of. */
import { describe, expect, test } from 'vitest';
import { shorten } from '../../scripts/shorten.js';
import { auditPolicy } from '../../src/audit/index.js';
import { code2024 } from '../../src/codes/index.js';
import { breachesOf, explain, obligationsOf, replay } from '../../src/complaint/index.js';
import { letter, policyDocument, stateDiagram, toMarkdown } from '../../src/documents/index.js';
import type { ComplaintEvent, PolicyFile } from '../../src/policy/index.js';
import { comparePolicies, definePolicy } from '../../src/policy/index.js';
import { verifyPolicy } from '../../src/testing/index.js';
import { failure } from '../calendar/wrong.js';
import { received } from '../support/histories.js';
import { fact } from '../support/stages.js';

/** "We aim to answer within 10 working days of acknowledging your complaint." */
const file = {
  extends: 'code-2024',
  id: 'aims-2024',
  landlord: 'Aiming Homes',
  inForce: '2024-04-01',
  clauses: { 1: 'How we handle complaints.' },
  stages: [
    {
      id: 'stage-1',
      clause: '1',
      steps: [
        { acknowledge: { is: '5 working days from complaint.received', aim: true } },
        { respond: { is: '10 working days from complaint.acknowledged', aim: true } },
      ],
    },
  ],
} as const satisfies PolicyFile;
const policy = definePolicy(file);
const firm = definePolicy({ ...file, stages: [] });

/** "We normally answer within 10 working days. If we ask you for the form, it is 15 from when you return it." */
const ofTwo = definePolicy({
  ...file,
  id: 'aims-of-two',
  stages: [
    {
      id: 'stage-1',
      clause: '1',
      steps: [
        {
          respond: [
            '15 working days from form.returned',
            { is: '10 working days from complaint.acknowledged', aim: true },
          ],
        },
      ],
    },
  ],
} as const satisfies PolicyFile);

const history = (...events: ComplaintEvent[]) =>
  replay(policy, [received('2024-09-02'), ...events]);
const acknowledged = fact('2024-09-03', 'complaint.acknowledged');
const late = history(acknowledged, fact('2024-09-20', 'response.sent'));

describe('a time that the policy only aims at', () => {
  test('is counted as any other, and explained as an aim', () => {
    const row = obligationsOf(late, '2024-09-30').find(({ id }) => id === 'stage-1/respond');
    expect(row).toMatchObject({ due: '2024-09-17', standing: 'late', limit: { aim: true } });
    expect(row && explain(row).sentence).toMatch(
      /^The landlord aims to send the response within 10 working days of the acknowledgement/,
    );
  });

  test('is no promise that was broken, and told all the same', () => {
    const [breach] = breachesOf(late, '2024-09-30').filter(({ kind }) => kind === 'late');
    expect(breach).toMatchObject({ aim: true, workingDaysLate: 3, clause: '1' });
    expect(breach?.because).toBe(
      'The landlord aimed to send the response by 17 September 2024. It did so on 20 September 2024, 3 working days late.',
    );
    const ofFirm = replay(firm, late.events);
    expect(breachesOf(ofFirm, '2024-09-30').every(({ aim }) => aim === undefined)).toBe(true);
  });

  test('is not stated as firm in letters', () => {
    const made = letter('acknowledgement', history(), {
      on: '2024-09-10',
      complaint: 'A leak.',
      outcomesSought: 'A repair.',
      responsibleFor: 'The pipe.',
      notResponsibleFor: 'The sofa.',
    });
    const text = made.ok ? toMarkdown(made.document) : JSON.stringify(made.issues);
    expect(text).toContain('We aimed to write to you by Monday 9 September 2024. We are sorry');
    expect(text).toContain('We aim to send you our response by Tuesday 24 September 2024.');
    expect(text).toContain('Our policy sets us an aim of 10 working days from');
    const holding = letter('holding-letter', history(acknowledged), {
      on: '2024-09-16',
      newDueDate: '2024-10-01',
      reasons: 'Illness.',
    });
    const told = holding.ok ? toMarkdown(holding.document) : JSON.stringify(holding.issues);
    expect(told).toContain('We aim to answer by Tuesday 17 September 2024.');
  });

  test('is an aim in the document and in the diagram, of several limits each by itself', () => {
    const text = toMarkdown(policyDocument(policy));
    expect(text).toContain(
      'We aim to send you our response within 10 working days of acknowledging it.',
    );
    expect(text).toMatch(/\| 10 working days \(our aim\) +\|/);
    expect(text).toContain('We send you our response within 20 working days of');
    expect(toMarkdown(policyDocument(ofTwo))).toMatch(
      /Within 10 working days of acknowledging it, which is our aim/,
    );
    expect(stateDiagram(policy)).toContain('within 10 working days, as an aim');
  });

  test('is for someone to judge by a Code that says “must”, and nothing that verifying finds', () => {
    const findings = (of: typeof policy) =>
      auditPolicy(of, code2024).findings.filter(({ provision }) => provision === '6.3');
    expect(findings(firm)).toMatchObject([{ verdict: 'meets' }]);
    expect(findings(policy)).toMatchObject([{ verdict: 'review', reason: 'time-is-aim' }]);
    expect(verifyPolicy(policy)).toEqual([]);
  });

  test('differs from a firm one, for no saved complaint', () => {
    const differences = comparePolicies(firm, policy).filter(({ path }) => path.endsWith('.aim'));
    expect(differences.map(({ because, forSaved }) => [because, forSaved])).toEqual([
      [
        'The policy now says that the time limit to acknowledge the complaint at Stage 1 is an aim (1).',
        'same',
      ],
      [
        'The policy now says that the time limit to send the response at Stage 1 is an aim (1).',
        'same',
      ],
    ]);
  });

  test('is written in short, and is never the complainant’s', () => {
    expect(definePolicy(shorten(policy))).toEqual(policy);
    const steps = [{ escalate: { is: '20 working days from response.sent', aim: true } }];
    const { issues } = failure(() =>
      definePolicy({ ...file, stages: [{ id: 'stage-1', clause: '1', steps }] }),
    );
    expect(issues).toEqual([
      {
        path: 'stages.0.steps.0.escalate.aim',
        message: expect.stringMatching(/^only the landlord can have an aim: take this out/),
      },
    ]);
  });
});
