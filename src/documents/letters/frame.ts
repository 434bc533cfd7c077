import type { Nodes, Paragraph, Root } from 'mdast';
import { longDate } from '../../calendar/index.js';
import type { Role } from '../../policy/index.js';
import type { Inline } from '../pages/index.js';
import { heading, inline, list, paragraph } from '../pages/index.js';
import type { LetterFile } from './file.js';
import { latest } from './file.js';
import type { LetterPart } from './parts.js';
import { blocksOf } from './parts.js';
import { placeholder } from './placeholders.js';
import { roleWords } from './words.js';

/** Lines under each other, as in an address. */
const lines = (...all: readonly (readonly Inline[])[]): Paragraph => ({
  type: 'paragraph',
  children: all.flatMap((line, n) => [
    ...(n > 0 ? [{ type: 'break' as const }] : []),
    ...inline(line),
  ]),
});

/** The whole letter: sender, date, addressee, what it says, signature, copies. */
export function framed(
  file: LetterFile,
  title: string,
  parts: readonly LetterPart[],
  copies: readonly Role[],
): Root {
  const { policy, complaint, on } = file;
  const edition = /^\d/.test(policy.edition) ? `version ${policy.edition}` : policy.edition;
  const ref = latest(complaint, on, 'complaint.received')?.ref;
  const body = blocksOf(parts);
  return {
    type: 'root',
    children: [
      lines([policy.landlord], [placeholder("landlord's address")]),
      lines([placeholder('name')], [placeholder('address')]),
      paragraph(longDate(on)),
      paragraph(['Our reference: ', ref ?? placeholder('reference')]),
      paragraph(['Dear ', placeholder('name')]),
      heading(1, title),
      ...body,
      paragraph([
        'If anything in this letter is unclear, please contact us: ',
        placeholder("landlord's contact details"),
        '.',
      ]),
      paragraph('Yours sincerely'),
      lines([placeholder("writer's name")], [placeholder("writer's role")], [policy.landlord]),
      ...(copies.length > 0 ? [paragraph('Copies to:'), list(copies.map(copyLine))] : []),
      ...(body.some(citesClause)
        ? [
            paragraph(
              `The clauses in this letter are those of our policy “${policy.title}”, ${edition}.`,
            ),
          ]
        : []),
    ],
  };
}

/** Whether something rests on a clause of the policy: what a person wrote never does. */
const citesClause = (node: Nodes): boolean =>
  (node.data !== undefined && 'clause' in node.data) ||
  ('children' in node && node.children.some(citesClause));

const copyLine = (role: Role): Paragraph =>
  role === 'advocate'
    ? paragraph([
        'your advocate, ',
        placeholder("advocate's name"),
        ', ',
        placeholder("advocate's address"),
      ])
    : paragraph(`the ${roleWords(role)}`);
