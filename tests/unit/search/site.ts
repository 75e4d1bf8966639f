/** A small site in a folder, indexed and served, and search over it, as in the browser but for the worker. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Filters } from '../../../src/search/browser/facets.ts';
import { openSearch } from '../../../src/search/browser/open-search.ts';
import type { Search } from '../../../src/search/browser/query.ts';
import { createSiteIndex } from '../../../src/search/build/index-site.ts';

export interface Site {
  folder: string;
  search: Search;
  /** Addresses of all pages of a kind that are found, best first. */
  find(text: string, filters?: Filters, kind?: string): Promise<string[]>;
  close(): Promise<void>;
}

/** A page's HTML: attributes of the element that is searched, and what is in it. */
export function aPage(body: string, attributes: Record<string, string> = {}): string {
  const written = Object.entries({ 'data-search-kind': 'article', ...attributes })
    .map(([name, value]) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
    .join('');
  return `<!doctype html><html lang="zh-CN"><body><main data-search-body${written}>${body}</main></body></html>`;
}

/** @param pages address below the base -> HTML */
export async function indexedSite(pages: Record<string, string>): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  const index = createSiteIndex();
  for (const [url, html] of Object.entries(pages)) index.add(html, url);
  await index.write(folder);
  return openSite(folder);
}

/** Serves an indexed site and opens search over it. */
export async function openSite(folder: string): Promise<Site> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = await readFile(join(folder, pathname)).catch(() => undefined);
    response.writeHead(content ? 200 : 404).end(content);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const search = await openSearch({
    // A copy of its own for each folder: the module keeps what it has loaded.
    pagefind: await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href),
    base: `http://127.0.0.1:${port}/pagefind/`,
    failed: new Promise(() => {}),
  });
  return {
    folder,
    search,
    async find(text, filters = {}, kind = 'article') {
      const { ids, phrases } = await search.search({ text, kind, filters });
      return (await search.show(ids, phrases)).map(({ url }) => url.replace(/#.*/, ''));
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
