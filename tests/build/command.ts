/** The commands as a user runs them, in a process of their own. */
import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { ownEnvironment } from './overlay.ts';

export const project = join(import.meta.dirname, '../..');

/** @param preload a module of `preload/` that is loaded first */
export function run(
  command: 'build' | 'content-check' | 'dev' | 'serve',
  env: Record<string, string>,
  preload?: string,
) {
  const first = preload ? ['--import', join(import.meta.dirname, 'preload', preload)] : [];
  return spawnSync(process.execPath, [...first, `src/cli/${command}.ts`], {
    cwd: project,
    encoding: 'utf8',
    env: { ...ownEnvironment(), NO_COLOR: '1', ...env },
  });
}

/** An out folder with a site in it, inside the project, where Astro finds its packages. */
export async function lastGoodSite(name: string) {
  const folder = join(project, '.cache/tests', name);
  const outDir = join(folder, 'dist');
  await rm(folder, { recursive: true, force: true });
  await mkdir(outDir, { recursive: true });
  await writeFile(join(outDir, 'index.html'), 'the last good site');
  const mark = { address: 'https://example.org/', entries: ['.casebook', 'index.html'] };
  await writeFile(join(outDir, '.casebook'), JSON.stringify(mark));
  onTestFinished(() => rm(folder, { recursive: true }));
  return { folder, outDir };
}
