import { auditComplaint, auditPolicy } from '../audit/index.js';
import type { Code } from '../codes/index.js';
import { CODES, citation } from '../codes/index.js';
import type { Answers } from './answers.js';
import { complaintOf } from './ask-complaint.js';

/** An edition by its id. */
export const editionOf = (id: string | undefined) => CODES.find((code) => code.id === id);

/** Questions of whether the Code is kept. */
export const audits: Answers<'audit-policy' | 'audit-complaint'> = {
  'audit-policy': ({ policy, edition, provisions }, named) =>
    auditPolicy(named.policy(policy), editionOf(edition) as Code)
      .findings.filter(({ provision }) => !provisions || provisions.includes(provision))
      .map(({ provision, verdict, clause, filledFrom }) => ({
        ...{ provision, verdict, clause },
        filledFrom: filledFrom && provisionOf(filledFrom),
      })),
  'audit-complaint': ({ edition, provisions, ...given }, named) => {
    const asked = editionOf(edition);
    const { code, findings, noOccasion, stages } = auditComplaint(
      complaintOf(given, named),
      given.asOf,
      asked && { code: asked },
    );
    const isAsked = (provision: string) => !provisions || provisions.includes(provision);
    return {
      edition: code?.id,
      findings: findings
        .filter(({ provision }) => isAsked(provision))
        .map(({ provision, stage, verdict, workingDaysLate, inGrace }) => ({
          ...{ provision, stage, verdict, workingDaysLate, inGrace },
        })),
      noOccasion: noOccasion.filter(isAsked),
      stages: stages.map(
        ({ stage, acknowledgement, response, extendedResponse, extension, takenUpOn }) => ({
          ...{ stage, acknowledgement, response, extendedResponse, extension, takenUpOn },
        }),
      ),
    };
  },
};

/** The provision that a citation names, in the form of a key. */
const provisionOf = (cited: string) =>
  CODES.flatMap((code) =>
    code.provisions.map((one) => ({
      code: code.id,
      provision: one.number,
      is: citation(code, one),
    })),
  )
    .filter(({ is }) => is === cited)
    .map(({ code, provision }) => ({ code, provision }))[0];
