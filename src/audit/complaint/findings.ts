import { type Code, type CodeProvision, citation } from '../../codes/index.js';
import { type CaseFinding, type Check, cannotSay, type Judged, type TimedCase } from './check.js';
import { CHECKS } from './topics.js';

/** What the Code's provisions make of a complaint. */
export interface CaseFindings {
  /** In the order of the edition; a provision has one for each letter or duty it is about. */
  readonly findings: readonly CaseFinding[];
  /** The numbers of the provisions for which the complaint gave no occasion. */
  readonly noOccasion: readonly string[];
}

/** Holds every provision that a case can be checked for against a complaint. Each is in one of the two lists. */
export function findingsOf(file: TimedCase): CaseFindings {
  const { code } = file;
  if (!code) return { findings: [], noOccasion: [] };
  const checked = code.provisions
    .filter(({ checkable }) => checkable === 'case')
    .map((provision) => ({
      provision,
      found: (CHECKS[provision.topic] ?? [notRecorded]).flatMap((check) => check(file, provision)),
    }));
  return {
    findings: checked.flatMap(({ provision, found }) =>
      found.map((one) => findingOn(code, provision, one)),
    ),
    noOccasion: checked
      .filter(({ found }) => found.length === 0)
      .map(({ provision }) => provision.number),
  };
}

/** A topic without a check: no fact that is recorded of a complaint tells of it. */
const notRecorded: Check = () => [
  cannotSay('Nothing that is recorded of a complaint tells of this: a person has to look'),
];

function findingOn(code: Code, provision: CodeProvision, judged: Judged): CaseFinding {
  const { number, level, topic, summary, checkedAgainstText } = provision;
  const fallsShort = judged.verdict === 'fails' || judged.verdict === 'review';
  const { graceUntil } = code;
  return {
    provision: number,
    citation: citation(code, provision),
    level,
    topic,
    requirement: summary,
    ...judged,
    ...(fallsShort && graceUntil && judged.on && judged.on <= graceUntil && { inGrace: true }),
    checkedAgainstText,
  };
}
