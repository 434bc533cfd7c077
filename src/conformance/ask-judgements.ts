import type { Finding } from '../assessments/index.js';
import { assessConduct, assessEscalation, assessScope } from '../assessments/index.js';
import { auditComplaint, auditPolicy } from '../audit/index.js';
import type { Code } from '../codes/index.js';
import { CODES, citation } from '../codes/index.js';
import type { Answers } from './questions.js';
import { complaintOf, editionOf, only } from './questions.js';

/** Questions asked before a decision, and audits against the Code. */
export const judgements = {
  scope: ({ policy, matter }, kit) => {
    const { outcome, topics, findings, routes, needs } = assessScope(kit.policy(policy), matter);
    const takenOut = topics.takenOut.map(only('topic', 'ground', 'clause'));
    return {
      ...{ outcome, topics: { ...topics, takenOut }, met: met(findings) },
      ...{ routes: routes.map(({ to }) => to), needs },
    };
  },
  escalation: ({ request, ...given }, kit) => {
    const assessment = assessEscalation(complaintOf(given, kit), request);
    const { outcome, stage, findings, window, needs } = assessment;
    return { outcome, stage, met: met(findings), windowEnds: window?.due, needs };
  },
  conduct: ({ policy, behaviour }, kit) => {
    const assessment = assessConduct(kit.policy(policy), behaviour);
    const { outcome, findings, powers, appeal, needs } = assessment;
    return {
      ...{ outcome, met: met(findings), powers: powers.map(({ does }) => does) },
      ...(typeof appeal === 'object' && { appeal: appeal.possible }),
      needs,
    };
  },
  'audit-policy': ({ policy, edition, provisions }, kit) =>
    auditPolicy(kit.policy(policy), editionOf(edition) as Code)
      .findings.filter(({ provision }) => !provisions || provisions.includes(provision))
      .map(({ filledFrom, ...finding }) => ({
        ...only('provision', 'verdict', 'clause')(finding),
        filledFrom: filledFrom && provisionOf(filledFrom),
      })),
  'audit-complaint': ({ edition, provisions, ...given }, kit) => {
    const asked = editionOf(edition);
    const { code, findings, noOccasion, stages } = auditComplaint(
      complaintOf(given, kit),
      given.asOf,
      asked && { code: asked },
    );
    const isAsked = (provision: string) => !provisions || provisions.includes(provision);
    return {
      edition: code?.id,
      findings: findings
        .filter(({ provision }) => isAsked(provision))
        .map(only('provision', 'stage', 'verdict', 'workingDaysLate', 'inGrace')),
      noOccasion: noOccasion.filter(isAsked),
      stages: stages.map(only(...OF_STAGE)),
    };
  },
} satisfies Partial<Answers>;

const OF_STAGE = [
  'stage',
  'acknowledgement',
  'response',
  'extendedResponse',
  'extension',
  'takenUpOn',
] as const;

const met = (findings: readonly Finding[]) =>
  findings.filter((finding) => finding.met === true).map(only('ground', 'clause', 'discretionary'));

/** The provision that a citation names, as a key. */
const provisionOf = (cited: string) =>
  CODES.flatMap((code) =>
    code.provisions
      .filter((provision) => citation(code, provision) === cited)
      .map(({ number }) => ({ code: code.id, provision: number })),
  )[0];
