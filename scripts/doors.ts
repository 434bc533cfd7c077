import { readFileSync } from 'node:fs';

/**
 * A subpath of the package. The list of doors is `paths` in tsconfig.json; the build and the tests
 * take it from there, and a test holds package.json, typedoc.json and knip.json to it.
 */
export interface Door {
  /** As users import it: `housing-complaints/policies`. */
  readonly specifier: string;
  /** As package.json exports it: `./policies`. */
  readonly subpath: string;
  /** As the files in dist are named: `policies`; `index` for the package itself. */
  readonly output: string;
  /** The file behind it: `src/policies/index.ts`. */
  readonly source: string;
}

const PACKAGE = 'housing-complaints';

const { compilerOptions }: { compilerOptions: { paths: Record<string, [string]> } } = JSON.parse(
  readFileSync('tsconfig.json', 'utf8'),
);

/** In the order of tsconfig.json. */
export const doors: readonly Door[] = Object.entries(compilerOptions.paths).map(
  ([specifier, [source]]) => {
    const name = specifier.slice(PACKAGE.length + 1);
    return {
      specifier,
      subpath: name ? `./${name}` : '.',
      output: name || 'index',
      source: source.replace('./', ''),
    };
  },
);
