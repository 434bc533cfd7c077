/** A policy of two stages that keeps the Code of 2024 wherever a test does not change it. */
import { expect, test } from 'vitest';
import { auditPolicy } from '../../src/audit/index.js';
import type { Code } from '../../src/codes/index.js';
import { code2024 } from '../../src/codes/index.js';
import type {
  Ground,
  Policy,
  Requirement,
  ReviewStageOptions,
  Stage,
} from '../../src/policy/index.js';
import { reviewStage } from '../../src/policy/index.js';
import { calendarDays, policyWith, workingDays } from '../support/policies.js';

/** What a test changes. */
export interface Changes {
  readonly grounds?: readonly Ground[];
  readonly before?: Stage;
  readonly one?: { readonly [K in keyof ReviewStageOptions]?: ReviewStageOptions[K] | undefined };
  readonly two?: Partial<ReviewStageOptions>;
  readonly parts?: Partial<Policy>;
  /** Nothing is required of holding letters. */
  readonly silent?: true;
}

const holdingLetters: Requirement = {
  id: 'holding-letters',
  kind: 'missing-content',
  clause: '3',
  of: ['response.extended'],
  holds: {
    all: [
      { fact: 'reasons', given: true },
      { fact: 'newDueDate', given: true },
      { fact: 'contents', includes: 'ombudsman-details' },
    ],
  },
  must: 'give the reasons, the new date and the Ombudsman',
};

const first: ReviewStageOptions = {
  id: 'stage-1',
  name: 'Stage 1',
  clause: '1',
  opensOn: ['complaint.received'],
  handler: ['manager'],
  acknowledge: workingDays(5, 'complaint.received'),
  respond: workingDays(10, 'complaint.acknowledged'),
  escalate: calendarDays(28, 'response.sent'),
};

/** The policy, with what a test changes. */
export const withTwo = ({
  grounds = [],
  before,
  one = {},
  two,
  parts,
  silent,
}: Changes): Policy => {
  const requirements = [...(silent ? [] : [holdingLetters]), ...(parts?.requirements ?? [])];
  return policyWith({
    scope: { grounds },
    signposts: [{ to: 'housing-ombudsman', clause: '4', at: ['exhausted'] }],
    ...parts,
    requirements,
    stages: [
      ...(before ? [before] : []),
      reviewStage({ ...first, ...one } as ReviewStageOptions),
      reviewStage({
        id: 'stage-2',
        name: 'Stage 2',
        clause: '2',
        opensOn: ['escalation.requested'],
        handler: ['director'],
        acknowledge: workingDays(5, 'escalation.requested'),
        respond: workingDays(20, 'complaint.acknowledged'),
        escalate: 'last',
        ...two,
      }),
    ],
  });
};

/** What one provision comes to. */
export const found = (policy: Policy, code: Code, provision: string) =>
  auditPolicy(policy, code).findings.find((one) => one.provision === provision);

/** One change, and what a provision then comes to; of 2024 unless another edition is given. */
export interface Row extends Changes {
  readonly because: string;
  readonly code?: Code;
  readonly provision: string;
  readonly verdict: string;
  /** What the sentence has to say; without it, any. */
  readonly says?: RegExp;
}

/** A test for each row. */
export const rows = (all: readonly Row[]): void =>
  test.each(all)(
    '$provision: $because: $verdict',
    ({ code = code2024, provision, says = /./, ...row }) => {
      const finding = found(withTwo(row), code, provision);
      expect([finding?.verdict, finding?.because]).toEqual([
        row.verdict,
        expect.stringMatching(says),
      ]);
    },
  );
