import type { Cited, ComplaintEvent, EventOf, Outcome } from '../../policy/index.js';
import type { LetterFile } from './file.js';
import { onRecord } from './file.js';
import type { LetterIssue } from './issue.js';
import { issue } from './issue.js';
import type { DecisionOptions } from './options.js';
import type { LetterPart } from './parts.js';
import { prose, saying, titled, told } from './parts.js';
import { actions, outstanding, promisedBy } from './promises.js';

type DecisionLetter = 'response' | 'panel-decision';
type DecisionFact = 'response.sent' | 'decision.sent';

/** A decision as far as it was said: what is on record of that day, and over it what the options say. */
export type Decision = Omit<DecisionOptions, 'on'>;

type Recorded = Partial<EventOf<'response.sent'>>;

/** The decision of a letter, from the record and from what was said. */
export function decisionOf(file: LetterFile<DecisionLetter>, type: DecisionFact): Decision {
  const { remedies, ...recorded } = (onRecord(file, type) ?? {}) as Recorded;
  const promised = remedies?.map((what) => ({ what, ...promisedBy(file, what) }));
  return { ...recorded, ...(promised && { remedies: promised }), ...file.options };
}

/** The fact that a decision is, its letter apart. */
export const decisionFact = <T extends DecisionFact>(
  type: T,
  { on }: LetterFile,
  { stage, outcome, decidedBy, independent, found, remedies }: Decision,
): ComplaintEvent =>
  ({
    type,
    on,
    ...(stage && { stage }),
    ...(outcome && { outcome }),
    ...(decidedBy && { decidedBy }),
    ...(independent !== undefined && { independent }),
    ...(found && { found }),
    ...(type === 'response.sent' && remedies && { remedies: remedies.map(({ what }) => what) }),
  }) as ComplaintEvent;

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  upheld: 'upheld your complaint: something went wrong',
  'partly-upheld': 'upheld part of your complaint: some things went wrong',
  'not-upheld': 'not upheld your complaint',
};

/** What was complained of, what was decided, why, and what will be done. */
export function decisionParts(
  file: LetterFile,
  { complaint, outcome, decision, reasons, remedies, learning }: Decision,
  who: 'We have' | 'The panel has',
  asksForActions: boolean,
): readonly LetterPart[] {
  return [
    told('complaint-definition', 'What your complaint is about', complaint),
    titled(
      who === 'We have' ? 'Our decision' : 'The decision',
      saying(['decision'], outcome && `${who} ${OUTCOMES[outcome]}.`),
      { says: decision ? ['decision'] : [], content: decision ? prose(decision) : [] },
    ),
    told('reasons', 'The reasons', reasons),
    ...actions(remedies, outstanding(file, remedies ?? []), asksForActions),
    told('learning', 'What we have learnt', learning),
  ];
}

/** What a decision cannot do without, whatever the policy says. */
export function decisionIssues(
  { policy }: LetterFile,
  { outcome, decision, reasons, remedies = [] }: Decision,
  cited: Partial<Cited>,
): readonly LetterIssue[] {
  const missing = (path: string, message: string) => issue(policy, path, message, cited);
  return [
    ...(outcome || decision
      ? []
      : [
          missing(
            'decision',
            "The letter gives the decision: say it in 'decision', or give the 'outcome'.",
          ),
        ]),
    ...(reasons
      ? []
      : [missing('reasons', "The letter gives the reasons: say them in 'reasons'.")]),
    ...remedies.flatMap(({ what, by }, n) => [
      ...(what.trim() ? [] : [missing(`remedies.${n}.what`, 'Say what will be done.')]),
      ...(by ? [] : [missing(`remedies.${n}.by`, 'Say by when it will be done: a date.')]),
    ]),
  ];
}
