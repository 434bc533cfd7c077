import { dateWithYear } from '../../calendar/index.js';
import { type Code, wasChecked } from '../../codes/index.js';
import { given, type Policy } from '../../policy/index.js';
import type { ProvisionFinding } from '../verdict.js';
import { listed } from './check.js';

/** What is to be known of an audit as a whole. */
export const notesOn = (
  policy: Policy,
  code: Code,
  findings: readonly ProvisionFinding[],
): string[] =>
  [onEdition(policy, code), ...onOtherEditions(policy, code), onFilling(findings)].filter(
    (note) => note !== undefined,
  );

/** Whether the edition was the one in force when the policy took effect, and landlords still had time to bring their policies into line. */
function onEdition({ inForce }: Policy, code: Code): string | undefined {
  const start = given(inForce)?.from;
  if (!start)
    return 'From when the policy applies is not known, so neither is whether this edition was then in force.';
  const { title, edition, graceUntil } = code;
  const { from, to } = code.inForce;
  const began = `The policy took effect on ${dateWithYear(start)}`;
  const name = `the ${title} of ${edition}`;
  if (start < from)
    return `${began}, before ${name}, which is in force from ${dateWithYear(from)}.`;
  if (to && start > to)
    return `${began}, when ${name} was no longer in force: its last day was ${dateWithYear(to)}.`;
  return graceUntil && start <= graceUntil
    ? `The policy took effect in the period of grace of the edition of ${edition}: landlords had until ${dateWithYear(graceUntil)} to bring their policies into line.`
    : undefined;
}

/** Where the policy itself speaks of other editions alone, as one that was assessed against an older one does. */
const onOtherEditions = ({ clauses }: Policy, { id, edition }: Code): string[] =>
  clauses
    .filter(({ codeEditions = [id] }) => codeEditions.length > 0 && !codeEditions.includes(id))
    .map(
      ({ number, codeEditions = [] }) =>
        `Clause ${number} speaks of the Code of ${listed(codeEditions)}; the policy is held here against that of ${edition}.`,
    );

/** Which verdicts do not rest on the policy alone, and where that with which it was filled was not compared with the Code's text. */
function onFilling(findings: readonly ProvisionFinding[]): string | undefined {
  const filled = findings.filter(({ filledFrom }) => filledFrom);
  if (filled.length === 0) return undefined;
  const sources = new Set(filled.flatMap(({ filledFrom }) => filledFrom ?? []));
  const unchecked = [...sources].filter((source) => !wasChecked(source));
  const judged = `Judged with values that are not the policy's own but filled in from the Code: ${filled.map(({ provision }) => provision).join(', ')}.`;
  return unchecked.length > 0
    ? `${judged} Not compared with the Code's own text, of what they were filled in from: ${unchecked.join('; ')}.`
    : judged;
}
