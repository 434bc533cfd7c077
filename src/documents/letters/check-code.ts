import type { CodeContent } from '../../codes/index.js';
import { citation } from '../../codes/index.js';
import { CONTENT_WORDS, namesOf } from '../../lifecycle/index.js';
import { isLast, provisionsFor } from './asked.js';
import { pathOf, remedy } from './check-path.js';
import type { LetterFile } from './file.js';
import type { LetterIssue } from './issue.js';
import { issue } from './issue.js';
import type { LetterBasics } from './options.js';
import type { Says } from './parts.js';
import type { Sent } from './send.js';

/** The contents that the Code asks for and the letter does not have. */
export function ofCode(file: LetterFile, sent: Sent, said: readonly Says[]): LetterIssue[] {
  const { code } = file.options as LetterBasics;
  if (!code) return [];
  return provisionsFor(file, sent).flatMap((provision) =>
    (provision.parameters.contents ?? [])
      .filter((content) => isNeeded(content, sent) && !isSaid(content, file, sent, said))
      .map((content) => {
        const path = pathOf(content, file);
        const cited = citation(code, provision);
        const unread = provision.checkedAgainstText
          ? ''
          : " We have not compared this provision with the Code's own text.";
        const message = `The letter must state ${CONTENT_WORDS[content]} (${cited}): ${remedy(path, file)}.${unread}`;
        return issue(file.policy, path, message, { filledFrom: cited });
      }),
  );
}

/** There is nothing to put right where nothing was wrong. What is still to be done is drawn from the record. */
function isNeeded(content: CodeContent, { placed: { event } }: Sent): boolean {
  if (content === 'remedies') return !('outcome' in event) || event.outcome !== 'not-upheld';
  return content !== 'outstanding-actions';
}

function isSaid(
  content: CodeContent,
  file: LetterFile,
  { stage }: Sent,
  said: readonly Says[],
): boolean {
  const { contents } = namesOf(content, isLast(file, stage));
  return [content, ...contents].some((name) => said.includes(name));
}
