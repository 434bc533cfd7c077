import { longDate } from '../calendar/index.js';
import type { ComplaintEvent, EventOf, Outcome } from '../lifecycle/index.js';
import type { Cited } from '../policy/index.js';
import { type LetterFile, onRecord } from './letter-file.js';
import { issue, type LetterIssue } from './letter-issue.js';
import type { DecisionOptions, PromisedAction } from './letter-options.js';
import { type LetterPart, NOTHING, prose, saying, titled, told } from './letter-parts.js';
import { list } from './nodes.js';

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

/** By when something was promised, where the promise is on record by itself. */
function promisedBy({ complaint }: LetterFile, what: string): Pick<PromisedAction, 'by'> {
  const by = complaint.events
    .filter((event) => event.type === 'action.agreed')
    .find(({ action }) => action === what)?.dueBy;
  return by ? { by } : {};
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

/** What will be done, and what is still to be done; that there is nothing is said where somebody asks for it. */
function actions(
  remedies: readonly PromisedAction[] | undefined,
  before: readonly PromisedAction[],
  asksForActions: boolean,
): readonly LetterPart[] {
  const none = before.length === 0 && !remedies?.length;
  return [
    promises('What we will do', ['remedies', 'outstanding-actions'], remedies ?? []),
    promises('What is still to be done', ['outstanding-actions'], before),
    saying(['remedies'], remedies?.length === 0 && 'There is nothing that we have to put right.'),
    saying(
      ['outstanding-actions'],
      none && asksForActions && 'There is nothing else that we still have to do.',
    ),
  ];
}

function promises(
  title: string,
  says: readonly string[],
  all: readonly PromisedAction[],
): LetterPart {
  if (all.length === 0) return NOTHING;
  const items = all.map(({ what, by }) => [
    ...prose(by ? `${withoutStop(what)}, by ${longDate(by)}.` : what),
  ]);
  return { title, says, content: [list(items)] };
}

const withoutStop = (text: string): string => text.trim().replace(/\.$/, '');

/** What was promised before and is not on record as done. */
function outstanding(
  { complaint }: LetterFile,
  remedies: readonly PromisedAction[],
): readonly PromisedAction[] {
  const done = complaint.events.flatMap((event) =>
    event.type === 'action.completed' ? [event.action] : [],
  );
  return complaint.events
    .filter((event) => event.type === 'action.agreed')
    .filter(({ action }) => !done.includes(action) && !remedies.some(({ what }) => what === action))
    .flatMap(({ action, dueBy }) =>
      action ? [{ what: action, ...(dueBy && { by: dueBy }) }] : [],
    );
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
