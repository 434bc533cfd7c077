import { defineConfig } from 'tsup';
import { doors } from './scripts/doors.js';

const entry = Object.fromEntries(doors.map(({ output, source }) => [output, source]));

export default defineConfig({
  // Files of their own for the calendar and the audits: bundlers keep the tables of a file that is
  // used at all, and who wants only working days should bundle nothing else.
  entry: { ...entry, calendar: 'src/calendar/index.ts', audit: 'src/audit/index.ts' },
  format: ['esm', 'cjs'],
  target: ['es2022', 'node20'],
  platform: 'neutral',
  // Doors share their code, in CommonJS too: one ComplaintsError, whichever door threw it.
  splitting: true,
  treeshake: true,
  sourcemap: false,
  minify: false,
  clean: true,
  onSuccess: 'tsx scripts/write-json-schemas.ts',
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
