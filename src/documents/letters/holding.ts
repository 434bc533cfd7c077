import type { IsoDate } from '../../calendar/index.js';
import { longDate } from '../../calendar/index.js';
import type { Obligation, Revision } from '../../complaint/index.js';
import { isPast } from '../../obligations/index.js';
import type { Extension, Stage } from '../../policy/index.js';
import { ANSWERS, given } from '../../policy/index.js';
import { askedBy } from './asked.js';
import { countWords } from './due.js';
import { extensionOf, noDate, notProvided, revisionIssues } from './extension.js';
import type { LetterFile } from './file.js';
import { dutyOf, onRecord } from './file.js';
import { finish } from './finish.js';
import type { Letter } from './issue.js';
import { unwritten } from './issue.js';
import { nextPart, ombudsmanPart, optionsAfter } from './next.js';
import type { LetterPart, Sentence } from './parts.js';
import { saying, titled, told } from './parts.js';
import { noPlace } from './place.js';
import type { Sent } from './send.js';
import { send } from './send.js';
import { cite, say, source } from './words.js';

/** We need more time: the new date, and why. */
export function holdingLetter(file: LetterFile<'holding-letter'>): Letter {
  const { options, on } = file;
  const none = [...noPlace(file, 'response.extended', 'a holding letter'), ...notProvided(file)];
  if (none[0]) return unwritten(none[0]);
  const { stage, newDueDate, reasons, agreed } = {
    ...onRecord(file, 'response.extended'),
    ...options,
  };
  const sent = send(file, {
    type: 'response.extended',
    on,
    ...(stage && { stage }),
    ...(newDueDate && { newDueDate }),
    ...(reasons !== undefined && { reasons }),
    ...(agreed !== undefined && { agreed }),
  });
  const answer = dutyOf(sent.complaint, sent.stage, on, ...ANSWERS);
  const revision = answer?.revisions.findLast((one) => one.on === on && !one.pausedUntil);
  return finish(file, sent, {
    title: 'We need more time to answer your complaint',
    missing: [
      ...(newDueDate ? [] : [noDate(file, sent.stage)]),
      ...revisionIssues(file, answer, revision, agreed),
    ],
    parts: [
      opening(sent, answer, revision, on),
      newDate(sent.stage, newDueDate, agreed),
      told('reasons', 'Why we need more time', reasons),
      ...rights(file, sent),
    ],
  });
}

function opening(
  { stage, complaint }: Sent,
  answer: Obligation | undefined,
  revision: Revision | undefined,
  on: IsoDate,
): LetterPart {
  const { revisions = [], first, noDueDate } = answer ?? {};
  const before = revisions.filter((one) => one !== revision && one.to);
  const due = noDueDate === 'paused' ? undefined : (before.at(-1)?.to ?? first?.latest);
  const late = due && isPast(on, { latest: due });
  return saying(
    ['stage'],
    `We are looking at your complaint at ${stage?.name}.`,
    due
      ? `Our answer ${late ? 'was' : 'is'} due by ${longDate(due)}.`
      : 'We have not been able to answer it yet.',
    ...(answer ? countWords(answer, complaint, before) : []),
    due && !late ? 'We are sorry that we cannot answer by then.' : undefined,
    late ? 'We are sorry that we did not answer by then, and that this letter is late.' : undefined,
  );
}

function newDate(stage: Stage | undefined, date?: IsoDate, agreed?: boolean): LetterPart {
  const extension = given(extensionOf(stage)?.extension);
  return saying(
    ['new-due-date', 'response-date'],
    date && `We will now send you our answer by ${longDate(date)}.`,
    date && extension && allowance(extension),
    date && agreed ? 'You have agreed to this.' : undefined,
  );
}

const allowance = (extension: Extension): Sentence =>
  say`${source(extension)} allows us to do this${extension.cases ? ` ${extension.cases}` : ''}${cite(extension)}.`;

function rights(file: LetterFile, sent: Sent): readonly LetterPart[] {
  const listed = nextPart(file, optionsAfter(file, sent), 'Help from others');
  if (listed.says.includes('ombudsman-details')) return [listed];
  const ombudsman = ombudsmanPart(
    'If you are unhappy about the delay',
    askedBy(file, sent, 'ombudsman-details'),
    'You can ask the Housing Ombudsman about it.',
  );
  return [listed, titled(ombudsman.title ?? '', ombudsman)].filter(
    ({ content }) => content.length > 0,
  );
}
