import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { heading, list, paragraph } from '../../src/documents/pages/nodes.js';
import { addressFrom, placeOf } from './address.js';
import { titleOf } from './headings.js';
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

function contents(documents: ReadonlyMap<string, Root>): Root {
  const links = (folder: RegExp) =>
    list(
      [...documents]
        .filter(([file]) => folder.test(file))
        .map(([file, document]) =>
          paragraph(linkTo(addressFrom('guides.html', placeOf(file) ?? file), titleOf(document))),
        ),
    );
  return {
    type: 'root',
    children: [
      heading(1, 'Guides and decisions'),
      heading(2, 'Guides'),
      links(/^docs\/[^/]+$/),
      heading(2, 'Decisions'),
      links(/^docs\/decisions\//),
    ],
  };
}
