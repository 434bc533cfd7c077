import { judge } from '../../complaint/index.js';
import type { ComplaintEvent, Role } from '../../policy/index.js';
import { leavesOf } from './asked.js';
import type { LetterFile } from './file.js';
import type { LetterBasics } from './options.js';
import type { Sent } from './send.js';
import { send } from './send.js';

/** Puts a letter among the facts together with its copies, on which it may depend what the letter brings about. */
export function sendWithCopies(file: LetterFile, fact: ComplaintEvent): Sent {
  const bare = send(file, fact);
  const copiedTo = copiesOf(file, bare);
  return copiedTo.length > 0 ? send(file, { ...fact, copiedTo } as ComplaintEvent) : bare;
}

/** Who gets a copy: an advocate with authority, those whom the policy names for such a letter, and whoever was asked for. */
export function copiesOf(
  { options, position }: LetterFile,
  { complaint, placed }: Sent,
): readonly Role[] {
  const { event } = placed;
  const byPolicy = judge(complaint, [placed])
    .flatMap(({ requirement }) => leavesOf(requirement.holds))
    .flatMap((leaf) => ('includes' in leaf && leaf.fact === 'copiedTo' ? [leaf.includes] : []));
  const recorded = ('copiedTo' in event && event.copiedTo) || [];
  const asked = (options as LetterBasics).copiedTo ?? [];
  const advocate = position.advocate ? ['advocate'] : [];
  return [...new Set([...advocate, ...byPolicy, ...recorded, ...asked])];
}
