/** The folder the site is built into. It is replaced as a whole, so it must be one of ours, with nothing else in it. */
import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { digestFiles } from './unchanged.ts';

/** Why a folder is not built into. */
export class OutFolderError extends Error {
  override name = 'OutFolderError';
}

/** In every built site: that it is one, and what was built into it. */
const marker = '.casebook';

interface Mark {
  /** Where the site was built to stand, sub-path included. */
  address: string;
  /** Names at the top of the folder. */
  entries: string[];
  /** Digests of what went in and of what came out, see `unchanged.ts`. */
  inputs?: string;
  files?: string;
}

/**
 * Marks a folder, filled and not yet shown, as a site of ours.
 *
 * @param inputs digest of what went into it
 */
export async function markFolder(folder: string, address: URL, inputs: string): Promise<void> {
  const entries = [...(await readdir(folder)), marker].toSorted();
  const mark: Mark = { address: address.href, entries, inputs, files: digestFiles(folder, marker) };
  await writeFile(join(folder, marker), `${JSON.stringify(mark, undefined, 2)}\n`);
}

/** Whether a folder holds, untouched, the site that these inputs give. */
export function isUpToDate(folder: string, inputs: string): boolean {
  const mark = readMark(folder);
  return mark?.inputs === inputs && mark.files === digestFiles(folder, marker);
}

/** What a built folder says of itself; undefined where it does not. */
export function readMark(folder: string): Mark | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, marker), 'utf8')) as Mark;
  } catch {
    return undefined;
  }
}

/**
 * @param folder absolute path; need not exist
 * @param project absolute path of the folder with `src/` and `public/`
 * @param content absolute path of the content folder
 * @throws {OutFolderError} when building there would take away what is not ours
 */
export function requireOutFolder(folder: string, project: string, content: string): void {
  const shown = relative('', folder) || '.';
  const refuse = (why: string, remedy = '用 OUT_DIR 指定另一个文件夹') => {
    throw new OutFolderError(`不能把网站建在 ${shown}：${why}。${remedy}`);
  };
  const real = realPath(folder);
  for (const kept of [
    content,
    ...['src', 'public', 'node_modules', '.git'].map((name) => join(project, name)),
  ]) {
    const name = relative('', kept);
    if (isWithin(realPath(kept), real)) refuse(real === realPath(kept) ? `它是 ${name}` : `${name} 在它里面`);
    if (isWithin(real, realPath(kept))) refuse(`它在 ${name} 里面`);
  }
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return;
  if (found.isSymbolicLink()) refuse('它是符号链接', '用 OUT_DIR 写出它指向的文件夹');
  if (!found.isDirectory()) refuse('它是文件');
  const names = readdirSync(folder);
  const ours = readMark(folder)?.entries ?? adopted(folder, names);
  if (!ours) refuse('它里面有别的文件，不是以前构建的网站');
  const strangers = names.filter((name) => !ours?.includes(name));
  if (strangers.length > 0) {
    refuse(`它里面有不是构建生成的 ${strangers.join('、')}`, '要随网站发布的文件放进 public/，别的移到别处');
  }
}

/** What is ours in a folder without a mark: all of an empty one, and of a site of an earlier version all it could hold. */
function adopted(folder: string, names: readonly string[]): string[] | undefined {
  if (names.length === 0) return [];
  if (!['index.html', 'pagefind'].every((name) => existsSync(join(folder, name)))) return undefined;
  return names.filter((name) => !name.startsWith('.') && name !== 'CNAME');
}

/** Links followed as far as the path exists. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : resolve(realPath(parent), basename(path));
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
