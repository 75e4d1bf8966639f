import { relative, resolve } from 'node:path';

/** Absolute path of the content folder: the environment's CONTENT_DIR, or `content` where the command runs. */
export const contentFolder = resolve(process.env.CONTENT_DIR || 'content');

/**
 * `content/articles/a/b.md` -> `articles/a/b.md`: from a path Astro stores to one an entry has.
 *
 * @param path absolute, or from the folder the command runs in
 */
export function pathInContent(path: string): string {
  return relative(contentFolder, resolve(path)).replaceAll('\\', '/');
}
