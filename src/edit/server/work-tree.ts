/** The content folder as the editor reads and writes it: files with their digests. */
import { createHash, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pLimit from 'p-limit';
import { listFiles } from '../../content/list-files.ts';
import { safePath } from './content-path.ts';
import { RefusedError } from './guard.ts';

/** A file and what it holds, as Git would name it. */
export interface TreeFile {
  /** Path from the content folder. */
  file: string;
  digest: string;
  /** Bytes. */
  size: number;
}

/** What is to become of a file. */
export interface Change {
  file: string;
  /** The new bytes; left out where the file is to go. */
  bytes?: Buffer;
  /** Digest of what the editor has read; left out for a file that must not be there yet. */
  from?: string | undefined;
}

/** Git's name of a file's content (a blob): what the editor compares. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

const limit = pLimit(32);

/** Digests by path, size and time of the last change, so that a poll reads nothing anew. */
const known = new Map<string, TreeFile & { time: number }>();

/** Everything in the content folder that belongs there, in order of path. */
export async function listTree(folder: string): Promise<TreeFile[]> {
  const { entities, images, pages } = await listFiles(folder);
  const files = [...entities.map(({ file }) => file), ...images, ...pages].toSorted();
  const tree = await limit.map(files, async (file) => {
    const path = join(folder, file);
    const found = await stat(path).catch(() => undefined);
    if (!found) return [];
    const kept = known.get(path);
    if (kept?.time === found.mtimeMs && kept.size === found.size) return [kept];
    const bytes = await readFile(path);
    const read = { file, digest: digestOf(bytes), size: bytes.length, time: found.mtimeMs };
    known.set(path, read);
    return [read];
  });
  return tree.flat();
}

/** One name for the state of the whole tree. */
export function nameTree(tree: readonly TreeFile[]): string {
  const hash = createHash('sha1');
  for (const { file, digest } of tree) hash.update(`${digest} ${file}\n`);
  return hash.digest('hex');
}

/** The bytes of a file; undefined where there is none. */
export async function readTreeFile(folder: string, file: string): Promise<Buffer | undefined> {
  return readFile(await safePath(folder, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/**
 * That every file is still what the editor has read, so that nobody's work is overwritten.
 *
 * @throws {RefusedError} naming the first that is not
 */
export async function expectUnchanged(folder: string, changes: readonly Change[]): Promise<void> {
  for (const { file, from } of changes) {
    const bytes = await readTreeFile(folder, file);
    if (from === undefined && bytes) {
      throw new RefusedError(409, `已经有 ${file} 了，换一个编号`);
    }
    if (from !== undefined && !bytes) {
      throw new RefusedError(409, `${file} 已经被删去或改了名，没有保存`);
    }
    if (bytes && digestOf(bytes) !== from) {
      throw new RefusedError(409, `${file} 刚刚在别处改过，没有保存；刷新这一页，看看改了什么`);
    }
  }
}

/**
 * Writes all changes, or, where one fails, none.
 *
 * @param changes with paths as `contentPath` gives them
 * @throws {RefusedError} as `expectUnchanged` and `safePath` do
 */
export async function writeChanges(folder: string, changes: readonly Change[]): Promise<void> {
  await expectUnchanged(folder, changes);
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const change of changes) {
      const path = await safePath(folder, change.file);
      const before = await readTreeFile(folder, change.file);
      await writeChange(path, change);
      undo.unshift(() => (before ? replaceFile(path, before) : rm(path, { force: true })));
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}

async function writeChange(path: string, { bytes, from, file }: Change): Promise<void> {
  if (!bytes) return rm(path);
  if (from !== undefined) return replaceFile(path, bytes);
  await mkdir(dirname(path), { recursive: true });
  const written = await writeBeside(path, bytes);
  try {
    // Unlike a renaming it fails where the file has come to be meanwhile.
    await link(written, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new RefusedError(409, `已经有 ${file} 了，换一个编号`);
  } finally {
    await rm(written, { force: true });
  }
}

async function replaceFile(path: string, bytes: Buffer): Promise<void> {
  await rename(await writeBeside(path, bytes), path);
}

/** A hidden file in the same folder, which nothing reads: a file is there wholly or not at all. */
async function writeBeside(path: string, bytes: Buffer): Promise<string> {
  const beside = join(dirname(path), `.edit-${randomBytes(6).toString('hex')}`);
  await writeFile(beside, bytes, { flag: 'wx' });
  return beside;
}
