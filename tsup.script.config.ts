import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

/** Whose code is in the script too: their licences ask that they are named in it. */
const included = ['xstate', 'zod'].map((name) => {
  const licence = readFileSync(`node_modules/${name}/LICENSE`, 'utf8');
  return `${name} (MIT licence, ${/Copyright.*/.exec(licence)?.[0]})`;
});

const TYPES = `declare global {
\t/** Everything that the script has. */
\tconst housingComplaints: typeof import('./script.js');
}
export {};
`;

/**
 * The package as one classic script, with all that it needs inside. The last line sets the global also where
 * somebody imports the file.
 */
export default defineConfig({
  entry: { 'housing-complaints': 'src/doors/script.ts' },
  format: ['iife'],
  globalName: 'housingComplaints',
  banner: { js: `/*! housing-complaints, MIT licence; with ${included.join(' and ')} */` },
  footer: { js: 'globalThis.housingComplaints = housingComplaints;' },
  target: 'es2022',
  platform: 'browser',
  noExternal: [/./],
  minify: 'terser',
  terserOptions: { compress: { passes: 2 }, format: { comments: /^!/ } },
  clean: false,
  dts: false,
  esbuildOptions: (options) => {
    options.charset = 'utf8';
  },
  onSuccess: async () => writeFileSync('dist/housing-complaints.global.d.ts', TYPES),
});
