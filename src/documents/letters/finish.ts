import type { ComplaintEvent, Policy } from '../../policy/index.js';
import { CONTENTS } from '../../policy/index.js';
import { shortcomings } from './check.js';
import { copiesOf } from './copies.js';
import type { LetterFile } from './file.js';
import { framed } from './frame.js';
import type { Letter, LetterIssue } from './issue.js';
import { unwritten } from './issue.js';
import type { LetterBasics } from './options.js';
import type { LetterPart, Says } from './parts.js';
import { told } from './parts.js';
import { placeholdersIn } from './placeholders.js';
import type { Sent } from './send.js';
import { send } from './send.js';
import { sentence, words } from './words.js';

/** A letter as its kind drafts it: what it is called, what it says, and what the kind itself misses. */
export interface Draft {
  readonly title: string;
  readonly parts: readonly LetterPart[];
  readonly missing: readonly LetterIssue[];
  /** What else becomes of it: promises. */
  readonly promises?: readonly ComplaintEvent[];
}

/** Judges the draft as the fact it would be, and frames it where nothing is wanting. */
export function finish(
  file: LetterFile,
  sent: Sent,
  { title, parts, missing, promises = [] }: Draft,
): Letter {
  const all = [...parts, ...ownContents(file)];
  const said = [...new Set(all.flatMap(({ says }) => says))];
  const copiedTo = copiesOf(file, sent);
  const fact = {
    ...sent.placed.event,
    contents: said.filter((one) => isRecordable(one, file.policy)),
    inWriting: true,
    ...(copiedTo.length > 0 && { copiedTo }),
  } as ComplaintEvent;
  const final = send(file, fact);
  const found = shortcomings(file, final, said);
  const issues = distinct([
    ...found,
    ...missing.filter(({ path }) => !found.some((one) => one.path === path)),
  ]);
  if (issues.length > 0) return unwritten(...issues);
  const document = framed(file, title, all, copiedTo);
  const placeholders = placeholdersIn(document);
  return { ok: true, document, placeholders, facts: [final.placed.event, ...promises] };
}

/** Texts for contents of the policy's own. */
const ownContents = ({ options, policy }: LetterFile): readonly LetterPart[] =>
  Object.entries((options as LetterBasics).also ?? {})
    .filter(([name, text]) => policy.contents?.includes(name) && text.trim() !== '')
    .map(([name, text]) => told(name, sentence(words(name)), text));

const isRecordable = (content: Says, { contents = [] }: Policy): boolean =>
  [...CONTENTS, ...contents].includes(content);

const distinct = (issues: readonly LetterIssue[]): readonly LetterIssue[] =>
  issues.filter(
    ({ path, clause, provision }, index) =>
      issues.findIndex(
        (one) => one.path === path && one.clause === clause && one.provision === provision,
      ) === index,
  );
