import type {
  Cited,
  Conduct,
  ConductPower,
  FactName,
  Policy,
  Requirement,
} from '../policy/index.js';
import { checkedPolicy, given } from '../policy/index.js';
import type { Finding } from './finding.js';
import { allNeeds, consider } from './finding.js';
import { ownKinds, readFacts, yesOrNo } from './given-facts.js';

/**
 * How somebody behaves in pursuing a complaint: the facts on which a policy's section on conduct depends. Leave
 * out what is not known.
 */
export interface Behaviour {
  /** Whether the complaint is considered unreasonable, by somebody who has looked into it. */
  readonly unreasonable?: boolean;
  /** Whether the complainant is deemed vexatious, by somebody entitled to do so. */
  readonly vexatious?: boolean;
  /** Whether the behaviour is out of proportion to the matter. */
  readonly disproportionate?: boolean;
  readonly harassing?: boolean;
  readonly repetitious?: boolean;
  /** Whether outcomes are sought that are unrealistic for the matter raised. */
  readonly unrealisticOutcomes?: boolean;
  /** Whether it is stated that this will go on until they are achieved. */
  readonly intendsToPersist?: boolean;
  /** Whether the same complaint is made again and again with minor differences. */
  readonly repeatsWithMinorDifferences?: boolean;
  /** Whether the outcome of every investigation so far has been refused. */
  readonly refusesOutcomes?: boolean;
  /** The policy's own facts, by the names that its conditions use. */
  readonly [fact: string]: unknown;
}

/** What a policy lets the landlord do about conduct, with every reason. Nothing here is automatic. */
export interface ConductAssessment {
  /**
   * `may-act`: a ground is met that gives the landlord a power. `no-ground`: none is. `not-provided`:
   * the policy gives no such power. `undetermined`: a fact, or that part of the policy, is missing.
   */
  readonly outcome: 'may-act' | 'no-ground' | 'not-provided' | 'undetermined';
  /** Every ground of the policy, met or not. */
  readonly findings: readonly Finding[];
  /** Set if the grounds are only examples: other behaviour may count too, with reasons. */
  readonly open?: Cited;
  /** What the landlord may do under the grounds that are met. */
  readonly powers: readonly ConductPower[];
  /** What the landlord must do to use these powers. */
  readonly formalities: readonly Requirement[];
  /** Whether there is an appeal within the landlord. */
  readonly appeal: Conduct['appeal'];
  /** Where a complainant who disagrees can go. */
  readonly signposts: Conduct['signposts'];
  /** Always `false`: a person under a restriction can complain, and every complaint is recorded. */
  readonly blocksRecording: false;
  /** Facts that are missing. */
  readonly needs: readonly FactName[];
}

/** The values each fact of somebody's behaviour can have. */
export const CONDUCT_KINDS = {
  ...yesOrNo('unreasonable', 'vexatious', 'disproportionate', 'harassing', 'repetitious'),
  ...yesOrNo('unrealisticOutcomes', 'intendsToPersist', 'repeatsWithMinorDifferences'),
  ...yesOrNo('refusesOutcomes'),
};

/**
 * Says whether a policy lets the landlord act on somebody's behaviour: every ground considered, the powers that the
 * grounds met give, and what the landlord must do to use them. It decides nothing: the landlord may use a power or
 * not, and a restriction is an event to record.
 *
 * @throws {@link ComplaintsError} `behaviour/invalid` for an unknown fact or a wrong value;
 * `argument/invalid` for something that is not a policy.
 * @see Housing Plus Group (July 2018), 4.7; Creative Support (May 2022), 15.1 to 15.4.
 */
export function assessConduct(policy: Policy, behaviour: Behaviour): ConductAssessment {
  const by = checkedPolicy(policy);
  const conduct = given(by.conduct);
  const grounds = conduct?.grounds ?? [];
  const conditions = grounds.map(({ met }) => met);
  const facts = readFacts(
    behaviour,
    { ...CONDUCT_KINDS, ...ownKinds(by, 'behaviour', conditions) },
    [],
    conditions,
    'behaviour/invalid',
  );
  const findings = grounds.map((ground) => consider(by, ground, 'act', facts, 'complainant'));
  const met = findings.filter((finding) => finding.met === true).map(({ ground }) => ground);
  const powers = (given(conduct?.powers) ?? []).filter(({ on }) =>
    on.some((id) => met.includes(id)),
  );
  return {
    outcome: outcomeOf(by, findings, powers),
    findings,
    ...(conduct?.open && { open: conduct.open }),
    powers,
    formalities: powers.flatMap(({ formalities }) => formalities),
    appeal: conduct?.appeal ?? (by.conduct === 'not-seen' ? 'not-seen' : 'not-stated'),
    signposts: conduct?.signposts ?? [],
    blocksRecording: false,
    needs: allNeeds(findings),
  };
}

function outcomeOf(
  { conduct }: Policy,
  findings: readonly Finding[],
  powers: readonly ConductPower[],
): ConductAssessment['outcome'] {
  if (conduct === 'not-seen') return 'undetermined';
  const stated = given(conduct);
  if (stated === undefined) return 'not-provided';
  if (powers.length > 0) return 'may-act';
  const met = findings.some((finding) => finding.met === true);
  if (met && stated.powers === 'not-seen') return 'undetermined';
  return findings.some(({ met }) => met === 'unknown') ? 'undetermined' : 'no-ground';
}
