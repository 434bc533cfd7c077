import type { IsoDate } from '../../calendar/index.js';
import type { Obligation, Revision } from '../../complaint/index.js';
import { isPast } from '../../obligations/index.js';
import type { Stage, Step } from '../../policy/index.js';
import { ANSWERS, given, isAim, stageOf } from '../../policy/index.js';
import type { Kind } from './finish.js';
import { finish } from './finish.js';
import type { LetterBasics, LetterFile, LetterIssue, Sent } from './judging/index.js';
import { dutyOf, fields, inThePast, issue, onRecord, send, unwritten } from './judging/index.js';
import { countOf, nextParts } from './next.js';
import type { LetterPart } from './parts.js';
import { NOTHING, passage, quotation } from './parts.js';
import { nextWords, ombudsmanWords, holdingWords as words } from './words.js';

/** The options of a holding letter. */
export interface HoldingLetterOptions extends LetterBasics {
  readonly newDueDate?: IsoDate;
  /** The reasons for the delay. */
  readonly reasons?: string;
  /** Whether the complainant agreed to the new date. */
  readonly agreed?: boolean;
}

/** Tells the complainant that the response needs more time: the new date, and why. */
export const holdingLetter: Kind<HoldingLetterOptions> = {
  step: { event: 'response.extended', called: words.called },
  takes: { newDueDate: fields.day, reasons: fields.text, agreed: fields.yesOrNo },
  write(file) {
    const { options, on } = file;
    const none = notProvided(file);
    if (none) return unwritten(none);
    const { stage, newDueDate, reasons, agreed } = {
      ...onRecord(file, 'response.extended'),
      ...options,
    };
    const sent = send(file, 'response.extended', { stage, newDueDate, reasons, agreed });
    const answer = dutyOf(sent, ANSWERS);
    const revision = answer?.revisions.findLast((moved) => moved.on === on && !moved.pausedUntil);
    return finish(sent, {
      title: words.title,
      missing: [
        ...(newDueDate ? [] : [noDate(sent)]),
        ...inThePast(file, 'newDueDate', newDueDate),
        ...dateIssues(file, answer, revision, agreed),
      ],
      parts: [
        opening(sent, answer, revision),
        newDate(sent.stage, newDueDate, agreed, revision?.because === 'too-late'),
        quotation('reasons', words.reasons, reasons),
        ...nextParts(sent, { title: nextWords.help, ombudsman: ombudsmanWords.ofDelay }),
      ],
    });
  },
};

function opening(
  { stage, complaint, on }: Sent,
  answer: Obligation | undefined,
  revision: Revision | undefined,
): LetterPart {
  const { revisions = [], first, noDueDate } = answer ?? {};
  const before = revisions.filter((moved) => moved !== revision && moved.to);
  const due = noDueDate === 'paused' ? undefined : (before.at(-1)?.to ?? first?.latest);
  const isLate = due !== undefined && isPast(on, { latest: due });
  const count = answer ? countOf(answer, complaint, before) : [];
  if (!due) return passage(['stage'], words.stage(stage?.name), words.notYet, ...count);
  return passage(
    ['stage'],
    words.stage(stage?.name),
    (isLate ? words.wasDue : words.due)(due, answer !== undefined && isAim(answer.limit)),
    ...count,
    isLate ? words.sorryLate : words.sorry,
  );
}

function newDate(
  stage: Stage | undefined,
  date?: IsoDate,
  agreed?: boolean,
  isTooLate = false,
): LetterPart {
  const extension = given(extensionOf(stage)?.extension);
  if (!date) return NOTHING;
  return passage(
    ['new-due-date', 'response-date'],
    words.newDate(date),
    extension && !isTooLate && words.allowed(extension),
    agreed && words.agreed,
  );
}

/** The step of a stage that a holding letter extends. */
const extensionOf = (stage: Stage | undefined): Step | undefined =>
  stage?.steps.find(({ extension }) => extension !== undefined);

/** The issue if the policy does not allow an extension of the response. */
function notProvided({
  policy,
  position,
  options,
}: LetterFile<HoldingLetterOptions>): LetterIssue | undefined {
  const stage = stageOf(policy, options.stage ?? position.stage);
  const step = extensionOf(stage);
  if (typeof step?.extension === 'object' || step?.extension === 'not-seen') return undefined;
  return issue(policy, 'kind', words.noExtension, step ?? stage);
}

/** The issue if there is no new date. */
function noDate({ policy, stage }: Sent): LetterIssue {
  const step = extensionOf(stage);
  return issue(policy, 'newDueDate', words.noNewDate, given(step?.extension) ?? step);
}

/** The option to change if the letter does not extend the response. A letter that is too late is still written. */
const PATHS = {
  'too-long': 'newDueDate',
  'too-many': 'kind',
  'not-agreed': 'agreed',
  'not-later': 'newDueDate',
  'already-answered': 'on',
} as const;

const isWrong = (because: Revision['because']): because is keyof typeof PATHS =>
  because !== undefined && Object.hasOwn(PATHS, because);

/** The issues that the policy raises about the new date. */
function dateIssues(
  { policy }: LetterFile,
  answer: Obligation | undefined,
  revision: Revision | undefined,
  agreed: boolean | undefined,
): LetterIssue[] {
  if (!answer || !revision) return [];
  const { because, to, byAgreement } = revision;
  const clause = revision.clause ?? answer.clause;
  const cited = clause === undefined ? {} : { clause };
  if (isWrong(because)) {
    const due = answer.revisions.findLast((moved) => moved !== revision && moved.to)?.to;
    const message = words.wrong[because](to, due ?? answer.first.latest);
    return [issue(policy, PATHS[because], message, cited)];
  }
  if (!byAgreement || agreed !== undefined) return [];
  return [issue(policy, 'agreed', words.sayWhetherAgreed, cited)];
}
