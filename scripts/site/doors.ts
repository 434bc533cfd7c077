import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import type { Paragraph, Root, TableCell } from 'mdast';
import { visit } from 'unist-util-visit';
import { heading, list, paragraph } from '../../src/documents/pages/nodes.js';
import type { Door } from '../doors.js';
import { doors } from '../doors.js';
import { addressFrom } from './address.js';
import { wordsOf } from './headings.js';
import { parsed } from './markdown.js';
import { code, linkTo, name, wideTable } from './nodes.js';
import { page } from './page.js';

/** The script for pages without a bundler, which is no module. */
const SCRIPT: Door = {
  specifier: 'housing-complaints/script',
  subpath: './script',
  output: 'script',
  source: 'src/doors/script.ts',
};

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const DEPENDENCIES = Object.keys(dependencies);
const PEERS = Object.keys(peerDependencies);

/** What a door loads, and how large it is: all of it, minified and compressed. */
interface Weight {
  /** The packages that it imports. */
  readonly imports: readonly string[];
  /** In kilobytes, with `xstate` and `zod`; nothing where the package was not built. */
  readonly size: number | undefined;
}

/** A page for each door of the package, and the page that lists them. */
export function doorPages(): [path: string, html: string][] {
  const purposes = purposesIn(parsed(readFileSync('README.md', 'utf8')));
  const weightOf = weights();
  const all = [...doors, SCRIPT].map((door) => {
    const purpose = purposes.get(door.specifier);
    if (purpose === undefined)
      throw new Error(`README.md does not say what ${door.specifier} is for`);
    return { door, purpose, weight: weightOf(door) };
  });
  const isWeighed = all.every(({ weight }) => weight.size !== undefined);
  const contents: Root = {
    type: 'root',
    children: [
      heading(1, 'All entry points'),
      paragraph(`Each is a path to import from.${isWeighed ? ` ${SIZES}` : ''}`),
      wideTable(
        ['Import from', 'What for', 'Loads', ...(isWeighed ? ['Size'] : [])],
        all.map(({ door, purpose, weight }) => [
          [{ ...linkTo(placeOf(door), door.specifier), children: [name(door.specifier)] }],
          purpose,
          [
            {
              type: 'text',
              value: (door !== SCRIPT && weight.imports.join(', ')) || 'nothing else',
            },
          ],
          ...(isWeighed ? [[{ type: 'text' as const, value: `${weight.size} kB` }]] : []),
        ]),
      ),
    ],
  };
  return [
    page(contents, { path: 'doors.html', wide: true }),
    ...all.map(({ door, purpose, weight }) =>
      page(pageOf(door, purpose, weight), { path: placeOf(door) }),
    ),
  ];
}

const placeOf = ({ output }: Door): string => `doors/${output.replace('/', '-')}.html`;

type Purpose = TableCell['children'];

/** What each door is for, as the table of the README says it. */
function purposesIn(readme: Root): ReadonlyMap<string, Purpose> {
  const purposes = new Map<string, Purpose>();
  visit(readme, 'tableRow', ({ children: [from, purpose] }) => {
    const words = from ? wordsOf(from) : '';
    if (purpose && words.startsWith('housing-complaints')) purposes.set(words, purpose.children);
  });
  return purposes;
}

function pageOf(door: Door, purpose: Purpose, { imports, size }: Weight): Root {
  const file = door.output.replace('/', '-');
  const example = [`examples/doors/${file}.ts`, `examples/doors/${file}.html`].find(existsSync);
  if (!example) throw new Error(`examples/doors has nothing for ${door.specifier}`);
  const [needed, asked] = [DEPENDENCIES, PEERS].map((names) =>
    imports.filter((one) => names.includes(one)).join(', '),
  );
  return {
    type: 'root',
    children: [
      heading(1, door.specifier),
      { type: 'paragraph', children: [...purpose] },
      list(
        [
          door === SCRIPT
            ? 'It needs nothing else: it includes xstate and zod.'
            : `It loads ${needed || 'no other package'}.`,
          ...(asked ? [`You also install: ${asked}.`] : []),
          ...(size === undefined ? [] : [`Its size is ${size} kB. ${SIZES}`]),
        ]
          .map((words) => paragraph(words))
          .concat(referenceOf(door)),
      ),
      heading(2, 'A first example'),
      code(readFileSync(example, 'utf8').trimEnd(), example.endsWith('.ts') ? 'ts' : 'html'),
      paragraph(linkTo(addressFrom(placeOf(door), 'doors.html'), 'All entry points')),
    ],
  };
}

const SIZES =
  'Sizes are of everything behind an entry point, with xstate and zod, minified and compressed by gzip. A bundler leaves out what you do not use.';

function referenceOf(door: Door): Paragraph {
  if (door === SCRIPT)
    return paragraph('Its names are those of the other entry points, with the same meaning.');
  const module = `api/modules/${door.specifier.replaceAll('/', '_')}.html`;
  return paragraph([
    'Every name, explained: ',
    linkTo(addressFrom(placeOf(door), module), 'API reference'),
    '.',
  ]);
}

/** What doors load, by the sources; how large they are, by what was built of them. */
function weights(): (door: Door) => Weight {
  const all = [...doors, SCRIPT];
  const options = {
    bundle: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'none',
    write: false,
    metafile: true,
    logLevel: 'error',
  } as const;
  const entryPoints = (fileOf: (door: Door) => string) =>
    Object.fromEntries(all.map((door) => [door.output, fileOf(door)]));
  const { metafile } = buildSync({
    ...options,
    entryPoints: entryPoints(({ source }) => source),
    packages: 'external',
  });
  const built = existsSync(builtOf(SCRIPT))
    ? buildSync({ ...options, entryPoints: entryPoints(builtOf), minify: true, external: PEERS })
    : undefined;
  return ({ output }) => {
    const { imports = [] } = metafile.outputs[`none/${output}.js`] ?? {};
    const file = built?.outputFiles.find(({ path }) => path.endsWith(`/none/${output}.js`));
    // What else the sources import is built into the package.
    const packages = imports
      .map(({ path }) => packageOf(path))
      .filter((name) => DEPENDENCIES.includes(name) || PEERS.includes(name));
    return {
      imports: [...new Set(packages)].sort(),
      size: file && Math.round(gzipSync(file.contents).length / 1000),
    };
  };
}

const builtOf = (door: Door): string =>
  door === SCRIPT ? 'dist/housing-complaints.global.js' : `dist/${door.output}.js`;

const packageOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('@') ? 2 : 1)
    .join('/');
