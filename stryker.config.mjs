// `npm run mutate -- calendar` sets the folder.
const { MUTATED_FOLDER: folder = 'calendar' } = process.env;

export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // What the folder says to people is apart: a changed sentence says nothing of how well its code is tested.
  mutate: [
    `src/${folder}/**/*.ts`,
    '!src/**/{index,words}.ts',
    // Written by a script, and compared with it whole.
    '!src/calendar/tables/*.ts',
  ],
  // Types are not checked here: sources that are not changed stay as they are, for tests that read them.
  disableTypeChecks: false,
  ignorePatterns: ['/dist', '/docs/site', '/coverage', '/reports', '*.tgz'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  // A shared machine is slow at times; Stryker's own counter stops a loop that does not end.
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `reports/mutation/${folder}.html` },
  jsonReporter: { fileName: `reports/mutation/${folder}.json` },
  thresholds: { high: 90, low: 80, break: null },
  tempDirName: '.stryker-tmp',
};
