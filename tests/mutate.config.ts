import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What `npm run mutate` runs: the unit tests of the rooms it changes. */
export default defineConfig({
  root: join(import.meta.dirname, '..'),
  test: {
    // Vitest leaves out what lies in a `.cache`, and there Stryker's copy of the project is.
    exclude: [],
    include: ['library', 'search', 'comparison'].map((room) => `tests/unit/${room}/**/*.test.{ts,tsx}`),
  },
});
