import { dirname, join, normalize } from 'node:path/posix';
import type { Definition, Image, Link, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { repository } from '../set-repository.js';
import { addressFrom, placeOf } from './address.js';
import { fragmentOf } from './headings.js';

/** The documents of the project, by their paths. */
export type Documents = ReadonlyMap<string, Root>;

/** What is in no package has a whole address, in the repository. */
const IN_REPOSITORY = new RegExp(`^${repository()}/(?:blob|tree)/main/(.*)$`);

/**
 * A document as it stands in the site: links to documents and pictures lead to where these are there.
 * The sources are not in the site: a link to one becomes its words and its path. What is
 * neither stays as it is, for the check of the links to find.
 */
export function rewritten(file: string, documents: Documents, isSource: (path: string) => boolean) {
  const document: Root = structuredClone(documents.get(file) ?? { type: 'root', children: [] });
  visit(document, (node, index, parent) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    const [path = '', name] = node.url.split('#');
    const inRepository = IN_REPOSITORY.exec(path)?.[1];
    if (inRepository !== undefined && placeOf(inRepository) === undefined) return;
    if (inRepository === undefined && /^[a-z]+:/i.test(path)) return;
    const target = inRepository ?? (path === '' ? file : normalize(join(dirname(file), path)));
    if (placeOf(target) !== undefined) {
      node.url = addressOf(file, target, name, documents);
    } else if (node.type === 'link' && isSource(target)) {
      asSource(node, target, index, parent);
    }
  });
  return document;
}

function addressOf(
  file: string,
  target: string,
  name: string | undefined,
  documents: Documents,
): (Link | Image | Definition)['url'] {
  const [from = '', to = ''] = [placeOf(file), placeOf(target)];
  const path = target === file ? '' : addressFrom(from, to);
  if (name === undefined) return path || addressFrom(from, to);
  const document = documents.get(target);
  return `${path}#${(document && fragmentOf(document, name)) ?? name}`;
}

/** The words of the link and, where they do not say it already, where the source is. */
function asSource(link: Link, path: string, index?: number, parent?: Parents): void {
  if (!parent || index === undefined) return;
  const [only] = link.children;
  const isPath = link.children.length === 1 && only && 'value' in only && path.endsWith(only.value);
  const where = [
    { type: 'text', value: ' (' },
    { type: 'inlineCode', value: path },
    { type: 'text', value: ' in the source)' },
  ] as const;
  const words = isPath
    ? [{ type: 'inlineCode' as const, value: path }]
    : [...link.children, ...where];
  (parent.children as unknown[]).splice(index, 1, ...words);
}
