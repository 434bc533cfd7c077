import { configDefaults, defineConfig } from 'vitest/config';
import config from './vitest.config.js';

/** The tests of the documentation site, which write all of it in memory: `npm run check:site`. */
export default defineConfig({
  ...config,
  test: { ...config.test, include: ['test/site/**/*.test.ts'], exclude: configDefaults.exclude },
});
