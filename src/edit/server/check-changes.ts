/** What the content check would say once some changes were saved. */
import { copyFile, link, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import pLimit from 'p-limit';
import { checkContent } from '../../content/check-content.ts';
import type { Mistake } from '../../schema/mistake.ts';
import { type Change, listTree, nameTree } from './work-tree.ts';

export interface Verdict {
  /** What keeps the changes from being saved. */
  mistakes: Mistake[];
  /** What is poor in the files that are changed, or wrong in a draft. */
  warnings: Mistake[];
}

const limit = pLimit(32);

/**
 * Runs the whole check on the content as it would be. Refused is what is wrong with a changed file, and what the changes make
 * wrong elsewhere: who refers to a thing that goes.
 */
export async function checkChanges(folder: string, changes: readonly Change[]): Promise<Verdict> {
  const after = await withChanges(folder, changes, checkContent);
  const touched = new Set(changes.map(({ file }) => file));
  const isOwn = ({ file }: Mistake) => touched.has(file);
  const own = after.mistakes.filter(isOwn);
  const warnings = after.warnings.filter(isOwn);
  // What else is wrong may be so only because of them.
  if (own.length > 0) return { mistakes: own, warnings };
  const before = after.mistakes.length > 0 ? await checkedOnce(folder) : new Set<string>();
  return { mistakes: after.mistakes.filter((mistake) => !before.has(keyOf(mistake))), warnings };
}

function keyOf({ file, message }: Mistake): string {
  return `${file}\n${message}`;
}

let known: { head: string; keys: Set<string> } | undefined;

/** The mistakes there are already, which whoever saves something else need not mend. */
async function checkedOnce(folder: string): Promise<Set<string>> {
  const head = nameTree(await listTree(folder));
  if (known?.head !== head) {
    const { mistakes } = await checkContent(folder);
    known = { head, keys: new Set(mistakes.map(keyOf)) };
  }
  return known.keys;
}

/**
 * A look at the content folder as it would be with some changes: its files linked into a folder of their own, which is gone
 * afterwards.
 */
export async function withChanges<T>(
  folder: string,
  changes: readonly Change[],
  look: (folder: string) => Promise<T>,
): Promise<T> {
  // Beside the content, so that files can be linked; where the development server does not look for changes.
  const cache = resolve('node_modules/.cache');
  await mkdir(cache, { recursive: true });
  const shadow = await mkdtemp(join(cache, 'edit-'));
  try {
    const changed = new Set(changes.map(({ file }) => file));
    const same = (await listTree(folder)).filter(({ file }) => !changed.has(file));
    const made = new Set([...same, ...changes].map(({ file }) => dirname(join(shadow, file))));
    for (const path of made) await mkdir(path, { recursive: true });
    await limit.map(same, async ({ file }) => {
      // Content on another disk cannot be linked.
      await link(join(folder, file), join(shadow, file)).catch(() =>
        copyFile(join(folder, file), join(shadow, file)),
      );
    });
    for (const { file, bytes } of changes) if (bytes) await writeFile(join(shadow, file), bytes);
    return await look(shadow);
  } finally {
    await rm(shadow, { recursive: true, force: true });
  }
}
