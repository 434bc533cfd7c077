import type { Paragraph } from 'mdast';
import { describeDuration, joined } from '../../../calendar/index.js';
import type { Policy, Requirement } from '../../../policy/index.js';
import { eventName } from '../../../policy/index.js';
import { said } from '../clauses.js';
import { having, isDecisionOnHearing } from '../events.js';
import { inWords } from './conditions.js';
import { REQUIREMENT } from './words.js';

/** The requirements of letters, decisions and hearings: 'The response must …'. */
export const requirementItems = (all: readonly Requirement[], policy: Policy): Paragraph[] =>
  all.map((one) => requirementItem(one, subject(one, policy), policy));

/** Requirements whose subject is clear: 'It must …'. */
export const mustItems = (all: readonly Requirement[], policy: Policy): Paragraph[] =>
  all.map((one) => requirementItem(one, REQUIREMENT.it, policy));

/** A requirement with its cases and its time limit. If it must be done on the same day, its own words say so. */
function requirementItem(requirement: Requirement, subject: string, policy: Policy): Paragraph {
  const { must, within } = requirement;
  const time =
    typeof within === 'object'
      ? REQUIREMENT.within(describeDuration(within), having(within.from, policy))
      : '';
  return said(
    `${whenever(requirement, policy)}${REQUIREMENT.must(subject, must, time)}`,
    requirement,
  );
}

/** The cases in which a requirement applies. "Unless it already holds" is not printed. */
function whenever({ when, holds }: Requirement, policy: Policy): string {
  if (!when || ('not' in when && JSON.stringify(when.not) === JSON.stringify(holds))) return '';
  return REQUIREMENT.where(inWords(when, policy));
}

/** More events than this are not named: the sentence says 'whatever we send or say'. */
const MOST = 4;

function subject({ of }: Requirement, policy: Policy): string {
  if (of.length > MOST) return REQUIREMENT.whatever;
  return isDecisionOnHearing(of)
    ? REQUIREMENT.hearingDecision
    : joined(
        of.map((event) => eventName(event, policy)),
        'and',
      );
}
