import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// Content and build are named from the project's root.
const root = join(import.meta.dirname, '..');

export default defineConfig({
  test: {
    retry: process.env.CI ? 1 : 0,
    projects: [
      {
        root,
        // What a test asserts is never how fast: a busy machine may take its time.
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
          testTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 180_000,
          // A fixture build is a whole build: one at a time on two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
