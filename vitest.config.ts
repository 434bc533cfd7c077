import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';
import { doors } from './scripts/doors.js';

// A mutation run rewrites the sources of a folder, and is judged by the tests of that folder. What reads sources as
// text, or checks types, has no place in it.
const mutated = process.env['MUTATED_FOLDER'];

/** Of a mutation the first test that fails is enough: quick files first. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}

export default defineConfig({
  resolve: {
    alias: doors.map(({ specifier, source }) => ({
      find: new RegExp(`^${specifier}$`),
      replacement: fileURLToPath(new URL(source, import.meta.url)),
    })),
  },
  test: {
    environment: 'node',
    // Nothing to keep apart: the library has no state, and no test leaves any behind.
    isolate: false,
    // Every core: by default one is left free, which on two cores is half of them.
    maxWorkers: mutated ? 1 : '100%',
    sequence: mutated ? { sequencer: QuickFirst } : {},
    // Walks and properties take seconds where the machine is shared; a hang is still told.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: mutated
      ? [`test/${mutated}/**/*.test.ts`]
      : ['test/**/*.test.ts', 'examples/**/*.test.ts'],
    // Programs of their own have tests of their own, `npm run check:services`, and so has the site, `npm run check:site`.
    exclude: [...configDefaults.exclude, 'examples/*/test/**', 'test/site/**'],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text', 'html', 'json-summary'],
      thresholds: { lines: 95, branches: 95, functions: 95, statements: 95 },
    },
  },
});
