import { cp, mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '../fixtures');

/** The environment without what Vitest adds to it (BASE_URL, MODE, NODE_ENV …), which a build would take as its own. */
export function ownEnvironment(): NodeJS.ProcessEnv {
  const added = /^(BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}

/** A miniature content folder without a mistake. */
export const libraryFixture = join(fixtures, 'library');

/** Holds a folder for each mistake: what is laid over the miniature library, and what must be said of it. */
export const brokenFixtures = join(fixtures, 'broken');

/** Holds a folder for each thing that looks wrong and is not. */
export const soundFixtures = join(fixtures, 'sound');

export const soundCases = await readdir(soundFixtures);

/** Names of the folders of `fixtures/broken`, each one mistake. */
export const brokenCases = await readdir(brokenFixtures);

/** A content folder of its own: the miniature library with a broken case laid over it. */
export async function overlayCase(name: string): Promise<{ folder: string; expected: string }> {
  const overlay = join(brokenFixtures, name);
  const folder = await layOver(overlay);
  return { folder, expected: await readFile(join(overlay, 'expected.txt'), 'utf8') };
}

/** The miniature library with the files of a folder laid over it, in a folder of its own. */
export async function layOver(overlay: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-'));
  await cp(libraryFixture, folder, { recursive: true });
  await cp(overlay, folder, { recursive: true, filter: (path) => path !== join(overlay, 'expected.txt') });
  return folder;
}
