import type { IsoDate } from '../../calendar/index.js';
import type { Cited, Content, EventOf, Outcome, Role } from '../../policy/index.js';
import { eventsDoing, present } from '../../policy/index.js';
import { list } from '../pages/index.js';
import type { LetterBasics, LetterFile, LetterIssue, Sent } from './judging/index.js';
import { askedBy, fields, inThePast, issue, onRecord } from './judging/index.js';
import type { LetterPart } from './parts.js';
import { NOTHING, passage, prose, quotation, section, unstopped } from './parts.js';
import { commonWords, decisionWords as words } from './words.js';

/** Something the landlord promises to do, and by when. */
export interface PromisedAction {
  /** What will be done: 'Service the boiler'. */
  readonly what: string;
  /** The last day to do it. */
  readonly by?: IsoDate;
}

/** The parts of a decision that only a person can give. Those recorded in the event of that day can be left out. */
export interface DecisionOptions extends LetterBasics {
  /** What the complaint is about, as the landlord understands it. */
  readonly complaint?: string;
  readonly outcome?: Outcome;
  /** What was decided, point by point. */
  readonly decision?: string;
  readonly reasons?: string;
  readonly remedies?: readonly PromisedAction[];
  /** What the landlord has learnt from the complaint. */
  readonly learning?: string;
  readonly decidedBy?: Role | readonly Role[];
  readonly independent?: boolean;
  readonly found?: readonly string[];
}

/** The schemas of the options of a decision. */
export const decisionFields = {
  complaint: fields.text,
  outcome: fields.outcome,
  decision: fields.text,
  reasons: fields.text,
  remedies: fields.promises,
  learning: fields.text,
  decidedBy: fields.roleOrRoles,
  independent: fields.yesOrNo,
  found: fields.texts,
};

/** A decision: the event recorded on that day, overridden by the options. */
export type Decision = Omit<DecisionOptions, 'on'>;

/** Merges the recorded decision with the options. */
export function decisionOf(
  file: LetterFile<DecisionOptions>,
  type: 'response.sent' | 'decision.sent',
): Decision {
  const { remedies, ...recorded } = (onRecord(file, type) ?? {}) as Partial<
    EventOf<'response.sent'>
  >;
  const promised = remedies?.map((what) => present({ what, by: promisedBy(file, what) }));
  return { ...recorded, ...(promised && { remedies: promised }), ...file.options };
}

/** The fields of a decision that its event records, without the remedies. */
export const toRecord = ({ stage, outcome, decidedBy, independent, found }: Decision) =>
  ({ stage, outcome, decidedBy, independent, found }) as const;

/** The parts on the complaint, the decision, the reasons, and what will be done. */
export function decisionParts(
  sent: Sent,
  { complaint, outcome, decision, reasons, remedies, learning }: Decision,
  { decision: title, outcomes }: { decision: string; outcomes: Readonly<Record<Outcome, string>> },
): readonly LetterPart[] {
  const before = outstanding(sent, remedies ?? []);
  const isNothingToDo = before.length === 0 && !remedies?.length;
  const isAsked = isNothingToDo && askedBy(sent, 'outstanding-actions') !== undefined;
  const isNoRemedy = remedies?.length === 0;
  const nothing = passage(
    [...(isNoRemedy ? ['remedies'] : []), ...(isAsked ? ['outstanding-actions'] : [])],
    isNoRemedy && words.noRemedies,
    isAsked && (isNoRemedy ? words.nothingElse : words.nothingOutstanding),
  );
  return [
    quotation('complaint-definition', commonWords.complaint, complaint),
    section(
      title,
      passage(['decision'], outcome && outcomes[outcome]),
      quotation('decision', title, decision),
    ),
    quotation('reasons', words.reasons, reasons),
    actionPart(words.promised, ['remedies', 'outstanding-actions'], remedies ?? [], sent.on),
    nothing.content.length > 0 ? section(words.promised, nothing) : NOTHING,
    actionPart(words.outstanding, ['outstanding-actions'], before, sent.on),
    quotation('learning', words.learning, learning),
  ];
}

function actionPart(
  title: string,
  says: Content[],
  all: readonly PromisedAction[],
  on: IsoDate,
): LetterPart {
  if (all.length === 0) return NOTHING;
  const items = all.map(({ what, by }) => {
    if (!by) return prose(what);
    const say = by < on ? words.promiseLate : words.promise;
    return prose(say(unstopped(what), by));
  });
  return { title, says, content: [list(items)] };
}

/** The issues of a decision that lacks what every decision needs, whatever the policy says. */
export function decisionIssues(
  file: LetterFile,
  { outcome, decision, reasons, remedies = [] }: Decision,
  cited: Partial<Cited> | undefined,
): readonly LetterIssue[] {
  const missing = (path: string, message: string) => issue(file.policy, path, message, cited);
  return [
    ...(outcome || decision ? [] : [missing('decision', words.noDecision)]),
    ...(reasons ? [] : [missing('reasons', words.noReasons)]),
    ...remedies.flatMap(({ what, by }, n) => [
      ...(what.trim() ? [] : [missing(`remedies.${n}.what`, words.noAction)]),
      ...(by ? [] : [missing(`remedies.${n}.by`, words.noActionDate)]),
      ...inThePast(file, `remedies.${n}.by`, by),
    ]),
  ];
}

/** The day of a promise that is recorded as an event. */
const promisedBy = ({ complaint }: LetterFile, what: string): IsoDate | undefined =>
  complaint.events
    .filter((event) => event.type === 'action.agreed')
    .find(({ action }) => action === what)?.dueBy;

/** The letter's promises with a day, as events. Promises already recorded with the same day are left out. */
export function promisesIn(sent: Sent, { remedies = [] }: Decision): EventOf<'action.agreed'>[] {
  const stage = sent.stage?.id;
  return remedies
    .filter(({ what, by }) => by && promisedBy(sent, what) !== by)
    .map(({ what: action, by: dueBy }) =>
      present({ type: 'action.agreed' as const, on: sent.on, stage, action, dueBy }),
    );
}

/** Earlier promises that are not recorded as done. */
function outstanding(
  { complaint: { events } }: LetterFile,
  remedies: readonly PromisedAction[],
): readonly PromisedAction[] {
  const done = events.flatMap((event) =>
    'action' in event && event.action && eventsDoing('complete').includes(event.type)
      ? event.action
      : [],
  );
  return events
    .filter((event) => event.type === 'action.agreed')
    .filter(
      ({ action = '' }) => !done.includes(action) && !remedies.some(({ what }) => what === action),
    )
    .flatMap(({ action, dueBy }) => (action ? present({ what: action, by: dueBy }) : []));
}
