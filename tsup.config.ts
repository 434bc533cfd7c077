import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Options } from 'tsup';
import { defineConfig } from 'tsup';
import { doors } from './scripts/doors.js';
import { licencesOf } from './scripts/included.js';

const entry = Object.fromEntries(doors.map(({ output, source }) => [output, source]));

/** The conformance kit is shipped as it is, beside `dist`: its door imports the files. */
const kitApart: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'kit-apart',
  setup: (build) =>
    build.onResolve({ filter: /\/conformance\/[^/]+\.json$/ }, ({ path }) => ({
      path: path.replace(/^.*(?=\/conformance\/)/, '..'),
      external: true,
    })),
};

/**
 * What documents are written with is in the package, so that nobody has to install it. Of names of characters those of HTML 4
 * are there anyway: the other two thousand, for references that no document of ours has, would be a third of it all.
 */
const included: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'included',
  setup: (build) => {
    build.onResolve({ filter: /^character-entities$/ }, () => ({
      path: 'names',
      namespace: 'included',
    }));
    build.onResolve({ filter: /^@ungap\/structured-clone$/ }, () => ({
      path: 'clone',
      namespace: 'included',
    }));
    build.onLoad({ filter: /./, namespace: 'included' }, ({ path }) => ({
      contents: INSTEAD[path] ?? '',
      resolveDir: process.cwd(),
    }));
    build.onEnd(({ metafile }) => {
      if (!metafile) return;
      mkdirSync('dist', { recursive: true });
      writeFileSync('dist/included.txt', licencesOf(Object.keys(metafile.inputs)));
    });
  },
};

const INSTEAD: Readonly<Record<string, string>> = {
  names: "export { characterEntitiesHtml4 as characterEntities } from 'character-entities-html4';",
  // Every version of Node.js that the package is for has it, and every browser.
  clone: 'export default structuredClone;',
};

/** The functions that users call keep their names, so that they can be read where an error says how it came about. */
const functions = readFileSync('docs/public-names.md', 'utf8').matchAll(
  /^\| `(\w+)` \| function/gm,
);
const keep_fnames = new RegExp(`^(${[...functions].map(([, name]) => name).join('|')})$`);

export default defineConfig({
  entry,
  format: ['esm'],
  target: ['es2022', 'node20'],
  platform: 'neutral',
  splitting: true,
  sourcemap: false,
  // esbuild would drop the comments by which bundlers know what they can leave out.
  minify: 'terser',
  terserOptions: {
    keep_fnames,
    // A function that is called in one place stays a function: written into the call, it would be made anew at each.
    compress: { passes: 2, reduce_funcs: false, inline: 1 },
    format: { preserve_annotations: true },
  },
  clean: true,
  esbuildPlugins: [kitApart, included],
  esbuildOptions: (options) => {
    options.charset = 'utf8';
    // Not of ES2022, but of every Node.js that the package is for.
    options.supported = { 'import-attributes': true };
  },
  dts: {
    // The types of trees have no code and are written out, so that nobody has to install them.
    resolve: ['hast', 'mdast', 'unist'],
    // Of the classic script only the types: `tsup.script.config.ts` builds it.
    entry: { ...entry, script: 'src/doors/script.ts' },
    compilerOptions: {
      // tsup sets `baseUrl`, which TypeScript 6 warns of.
      ignoreDeprecations: '6.0',
      // The sources import one another by relative paths; the doors' names are for tests and examples.
      paths: {},
    },
  },
});
