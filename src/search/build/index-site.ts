/** Indexes a built site for search. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
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
  const target = join(folder, 'pagefind');
  await rm(target, { recursive: true, force: true });
  const writing: Promise<void>[] = [];
  for (const path of ['index', 'fragment', 'filter', 'names'])
    await mkdir(join(target, path), { recursive: true });
  await buildIndex(pages, (path, content) => writing.push(writeFile(join(target, path), content)));
  await Promise.all(writing);
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
