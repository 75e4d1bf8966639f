/** Fills a folder anew without ever leaving it half filled. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Another run is filling the same folder, or something else stands where this one would work. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/**
 * Lets `fill` write a new folder and swaps it with the old one by two renames. Beside `dist` stands `dist.work` while this runs:
 * it is the lock, and holds the new folder and, for a moment, the old one. Whatever fails, the old folder stays or comes back:
 * at once, or after a crash on the next run.
 *
 * @param target absolute path; need not exist
 * @param fill writes into the empty folder whose path it is given
 * @throws {BusyError} when another run is under way; anything `fill` throws
 */
export async function replaceFolder(target: string, fill: (next: string) => Promise<void>): Promise<void> {
  const work = workOf(target);
  await lock(target, work);
  try {
    const next = join(work, 'next');
    await mkdir(next);
    await fill(next);
    await swap(target, next, join(work, 'old'));
  } catch (error) {
    // What cannot be cleared away now is by the next run; why this one failed matters more.
    await clear(work).catch(() => {});
    throw error;
  }
  await clear(work);
}

/** Puts a folder back that a run left away when it crashed between the two renames. */
export async function restoreFolder(target: string): Promise<void> {
  const work = workOf(target);
  if (existsSync(join(work, 'pid')) && !(await isRunning(work))) await recover(target, work);
}

function workOf(target: string): string {
  return `${target}.work`;
}

/** Writes that were under way can still put a file into a folder that is being emptied. */
function clear(work: string): Promise<void> {
  return rm(work, { recursive: true, force: true, maxRetries: 3 });
}

async function swap(target: string, next: string, old: string): Promise<void> {
  const replaces = existsSync(target);
  if (replaces) await rename(target, old);
  try {
    await rename(next, target);
  } catch (error) {
    if (replaces) await rename(old, target);
    throw error;
  }
}

/**
 * A folder cannot be renamed to one that has files: of two runs only one gets the name, and never without its number
 * in it.
 */
async function lock(target: string, work: string, retry = true): Promise<void> {
  const prepared = `${work}.${process.pid}`;
  await mkdir(prepared, { recursive: true });
  await writeFile(join(prepared, 'pid'), String(process.pid));
  try {
    await rename(prepared, work);
  } catch (error) {
    await rm(prepared, { recursive: true });
    if (!retry) throw error;
    if (!existsSync(join(work, 'pid'))) throw new BusyError(`${work} 不是构建留下的文件夹，移到别处再试`);
    if (await isRunning(work)) throw new BusyError(`另一个构建正在进行；如果没有，删去 ${work} 再试`);
    await recover(target, work);
    await lock(target, work, false);
  }
}

async function isRunning(work: string): Promise<boolean> {
  const pid = Number(await readFile(join(work, 'pid'), 'utf8').catch(() => ''));
  // After a restart of a container our own number can be the crashed run's.
  if (!pid || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** After a crash: the old folder goes back where the new one had not yet taken its place. */
async function recover(target: string, work: string): Promise<void> {
  const old = join(work, 'old');
  if (!existsSync(target) && existsSync(old)) await rename(old, target);
  await clear(work);
}
