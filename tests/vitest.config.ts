import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Content and build are named from the project's root.
const root = join(import.meta.dirname, '..');

export default defineConfig({
  test: {
    projects: [
      { root, test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'] } },
      {
        root,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          // A fixture build is a whole build: one at a time on two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
