/**
 * `npm run mutate`: changes the code in small ways and looks whether a test fails; a change that no test sees is a test not written.
 * It takes long and stands outside `npm test`. One room at a time with ROOM=library; what has not changed since the last run is
 * taken from it.
 */
const rooms = {
  library: 'src/library/**/*.ts',
  search: 'src/search/shared/**/*.ts',
  comparison: 'src/comparison/{shared,build}/**/*.ts',
};
const { ROOM: room } = process.env;

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: room ? [rooms[room]] : Object.values(rooms),
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutate.config.ts' },
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
  concurrency: 1,
  // What runs when a module is loaded: constants, each of which would take every test again.
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `.cache/stryker/${room ?? 'all'}.json`,
  tempDirName: '.cache/stryker/sandbox',
  ignorePatterns: [
    'content',
    'bench',
    'docs',
    'public',
    'dist',
    '.cache',
    '.astro',
    'tests/build',
    'tests/e2e',
  ].map((path) => `/${path}`),
  timeoutMS: 20_000,
  thresholds: { high: 90, low: 85, break: 85 },
};
