/**
 * `npm run mutate`: changes the code in small ways and looks whether a test fails; a change that no test sees is a test not written.
 * It takes long and stands outside `npm test`. One room at a time: `npm run mutate -- -m 'src/library/*.ts'`. What has not changed
 * since the last run is taken from it.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/library/**/*.ts', 'src/search/shared/**/*.ts', 'src/comparison/{shared,build}/**/*.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutate.config.ts' },
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, reportTests: false },
  concurrency: 1,
  incremental: true,
  incrementalFile: '.cache/stryker/incremental.json',
  tempDirName: '.cache/stryker/sandbox',
  ignorePatterns: [
    '/content',
    '/bench',
    '/docs',
    '/public',
    '/dist',
    '/.cache',
    '/.astro',
    '/tests/build',
    '/tests/e2e',
  ],
  timeoutMS: 20_000,
  thresholds: { high: 90, low: 85, break: 85 },
};
