/** Indexes a site for search. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '../shared/page.ts';
import { buildIndex } from './build-index.ts';
import { readPage } from './read-page.ts';

/** Takes pages as they are made, in any order. */
export interface SiteIndex {
  /**
   * Reads a page, if it has an element with `data-search-body`.
   *
   * @param url its address below the site's base, without a slash in front
   */
  add(html: string, url: string): void;
  /**
   * Writes `pagefind/`, which is not there yet.
   *
   * @param folder the built site
   * @returns how many pages can be searched
   */
  write(folder: string): Promise<number>;
}

export function createSiteIndex(): SiteIndex {
  const pages: Page[] = [];
  return {
    add(html, url) {
      const page = readPage(html, url);
      if (page) pages.push(page);
    },
    async write(folder) {
      const target = join(folder, 'pagefind');
      for (const path of ['index', 'fragment', 'filter', 'names'])
        await mkdir(join(target, path), { recursive: true });
      const writing: Promise<void>[] = [];
      await buildIndex(pages, (path, content) => writing.push(writeFile(join(target, path), content)));
      await Promise.all(writing);
      return pages.length;
    },
  };
}
