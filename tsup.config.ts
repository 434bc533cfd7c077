import { defineConfig } from 'tsup';
import { compactJson } from './scripts/compact-json.js';
import { doors } from './scripts/doors.js';

const entry = Object.fromEntries(doors.map(({ output, source }) => [output, source]));

export default defineConfig({
  entry,
  format: ['esm', 'cjs'],
  target: ['es2022', 'node20'],
  platform: 'neutral',
  // Doors share their code, in CommonJS too: one ComplaintsError, whichever door threw it.
  splitting: true,
  treeshake: true,
  sourcemap: false,
  minify: false,
  clean: true,
  esbuildPlugins: [compactJson],
  onSuccess: 'tsx scripts/write-json-schemas.ts && tsx scripts/write-conformance.ts',
  dts: {
    entry,
    compilerOptions: {
      // tsup sets `baseUrl`, which TypeScript 6 warns of.
      ignoreDeprecations: '6.0',
      // The sources import one another by relative paths; the doors' names are for tests and examples.
      paths: {},
    },
  },
});
