import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests of each room that need no other: an index that is built and searched takes seconds, a change at a time has no such time. */
const rooms = {
  library: 'library/**/*',
  search: 'search/{shared/*,matches,name-shards,read-whole}',
  comparison: 'comparison/**/*',
};

/** What `npm run mutate` runs, or the tests of the room that ROOM names. */
const wanted = Object.entries(rooms).filter(([room]) => room === (process.env.ROOM ?? room));

export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    include: wanted.map(([, files]) => `tests/unit/${files}.test.{ts,tsx}`),
    // Vitest leaves out what lies in a `.cache`, and there Stryker's copy of the project is.
    exclude: [],
    // A worker a file takes longer than the tests in it; what a module keeps is lost from run to run all the same.
    isolate: false,
    testTimeout: 20_000,
  },
});
