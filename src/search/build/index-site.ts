/** Indexes a built site for search. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Page } from '../shared/page.ts';
import { buildIndex } from './build-index.ts';
import { readPage } from './read-page.ts';

/**
 * Reads every page of a built site that has an element with `data-search-body` and writes `pagefind/` beside them.
 *
 * @param folder the built site
 * @returns how many pages can be searched
 */
export async function indexSite(folder: string): Promise<{ pages: number }> {
  const pages = await readSite(folder);
  const files = await buildIndex(pages);
  const target = join(folder, 'pagefind');
  await rm(target, { recursive: true, force: true });
  for (const path of new Set([...files.keys()].map((file) => dirname(join(target, file)))))
    await mkdir(path, { recursive: true });
  for (const [path, content] of files) await writeFile(join(target, path), content);
  return { pages: pages.length };
}

async function readSite(folder: string): Promise<Page[]> {
  const pages: Page[] = [];
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const path of paths) {
    const url = relative(folder, path)
      .split(sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1');
    const page = readPage(await readFile(path, 'utf8'), url);
    if (page) pages.push(page);
  }
  return pages;
}
