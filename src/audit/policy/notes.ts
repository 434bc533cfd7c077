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
): string[] => [
  ...whichEdition(policy, code),
  ...inGrace(policy, code),
  ...otherEditions(policy, code),
  ...filledIn(findings),
];

const nameOf = ({ title, edition }: Code): string => `${title} of ${edition}`;

/** Whether the edition was the one in force when the policy took effect. */
function whichEdition({ inForce }: Policy, code: Code): string[] {
  const dates = given(inForce);
  if (!dates)
    return [
      'From when the policy applies is not known, so neither is whether this edition was then in force.',
    ];
  const { from, to } = code.inForce;
  const told = `The policy took effect on ${dateWithYear(dates.from)}`;
  if (dates.from < from)
    return [`${told}, before the ${nameOf(code)}, which is in force from ${dateWithYear(from)}.`];
  return to && dates.from > to
    ? [
        `${told}, when the ${nameOf(code)} was no longer in force: its last day was ${dateWithYear(to)}.`,
      ]
    : [];
}

/** Whether landlords still had time to bring their policies into line. */
function inGrace({ inForce }: Policy, { graceUntil, inForce: { from }, ...code }: Code): string[] {
  const start = given(inForce)?.from;
  return start && graceUntil && from <= start && start <= graceUntil
    ? [
        `The policy took effect in the period of grace of the edition of ${code.edition}: landlords had until ${dateWithYear(graceUntil)} to bring their policies into line.`,
      ]
    : [];
}

/** Whether the policy itself speaks of other editions alone, as one that was assessed against an older one does. */
const otherEditions = ({ clauses }: Policy, code: Code): string[] =>
  clauses.flatMap(({ number, codeEditions = [] }) =>
    codeEditions.length === 0 || codeEditions.includes(code.id)
      ? []
      : [
          `Clause ${number} speaks of the Code of ${listed(codeEditions)}; the policy is held here against that of ${code.edition}.`,
        ],
  );

/** Which verdicts do not rest on the policy alone, and where that with which it was filled was not compared with the Code's text. */
function filledIn(findings: readonly ProvisionFinding[]): string[] {
  const filled = findings.filter(({ filledFrom }) => filledFrom);
  if (filled.length === 0) return [];
  const unchecked = new Set(
    filled.flatMap(({ filledFrom }) => (filledFrom && !wasChecked(filledFrom) ? [filledFrom] : [])),
  );
  const told = `Judged with values that are not the policy's own but filled in from the Code: ${filled.map(({ provision }) => provision).join(', ')}.`;
  return [
    unchecked.size > 0
      ? `${told} Not compared with the Code's own text, of what they were filled in from: ${[...unchecked].join('; ')}.`
      : told,
  ];
}
