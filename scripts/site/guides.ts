import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { heading, list, paragraph } from '../../src/documents/pages/nodes.js';
import { addressFrom, placeOf } from './address.js';
import { beginningOf, titleOf } from './headings.js';
import { parsed } from './markdown.js';
import { linkTo } from './nodes.js';
import { page } from './page.js';
import { rewritten } from './rewrite.js';

/** The project's own pages: what it is, its guides, its decisions, what changed. */
export function guidePages(): [path: string, content: string | Uint8Array][] {
  const documents = new Map(markdownFiles().map((file) => [file, parsed(read(file))]));
  const pictures = filesIn('docs/pictures', /\.(svg|png)$/);
  return [
    ...[...documents.keys()].map((file) =>
      page(rewritten(file, documents, existsSync), { path: placeOf(file) ?? file }),
    ),
    page(contents(documents), { path: 'guides.html' }),
    ...pictures.map((file): [string, Uint8Array] => [placeOf(file) ?? file, readFileSync(file)]),
  ];
}

const read = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r', '');

const filesIn = (folder: string, names: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => names.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);

const markdownFiles = (): string[] => [
  'README.md',
  'CHANGELOG.md',
  ...filesIn('docs', /\.md$/),
  ...filesIn('docs/decisions', /\.md$/),
];

/** The pages of `docs/`, in the order in which a newcomer would read them. What is in none of these cannot be found. */
const ORDER: readonly (readonly [title: string, pages: readonly string[]])[] = [
  ['Begin', ['try-it', 'glossary', 'works-with']],
  [
    'Complaints',
    ['put-it-in-your-system', 'judge-and-report', 'documents', 'spreadsheets', 'upgrading'],
  ],
  ['Policies', ['write-your-own-policy', 'facts', 'test-your-policy', 'code-provisions']],
  ['Quality', ['quality', 'performance', 'conformance']],
  ['Work on the library', ['reading-order', 'english', 'public-names', 'releasing']],
];

function contents(documents: ReadonlyMap<string, Root>): Root {
  const pages = ORDER.flatMap(([, names]) => names.map((name) => `docs/${name}.md`));
  const all = [...documents.keys()];
  const missing = all.filter((file) => /^docs\/[^/]+$/.test(file) && !pages.includes(file));
  if (missing.length > 0) throw new Error(`In no part of the guides: ${missing.join(', ')}`);
  const documentOf = (file: string): Root => documents.get(file) ?? { type: 'root', children: [] };
  const linkOf = (file: string) =>
    linkTo(addressFrom('guides.html', placeOf(file) ?? file), titleOf(documentOf(file)));
  const links = (files: readonly string[]) =>
    list(
      files.map((file) => {
        return paragraph([linkOf(file), `: ${beginningOf(documentOf(file))}`]);
      }),
    );
  return {
    type: 'root',
    children: [
      heading(1, 'Guides and decisions'),
      paragraph([
        linkTo('index.html', 'Start'),
        ' has what it is, how to install it and a first example. After that, in an order in which you can read:',
      ]),
      ...ORDER.flatMap(([title, names]) => [
        heading(2, title),
        links(names.map((name) => `docs/${name}.md`)),
      ]),
      heading(2, 'Decisions'),
      paragraph('Why things are as they are, each on a page of its own.'),
      list(
        all
          .filter((file) => /^docs\/decisions\//.test(file))
          .map((file) => paragraph(linkOf(file))),
      ),
    ],
  };
}
