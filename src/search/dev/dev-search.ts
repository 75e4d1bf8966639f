/** Search in `npm run dev`, over the pages as the development server renders them. */
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import { buildIndex } from '../build/build-index.ts';
import { readPage } from '../build/read-page.ts';
import type { Page } from '../shared/page.ts';

/** Pages rendered at once. */
const concurrency = 4;

const types: Record<string, string> = { js: 'text/javascript', json: 'application/json' };

/** Builds the index when it is asked for, and again after a change: of a page whose file changed, else of all. */
export function devSearch(): AstroIntegration {
  let base = '/';
  return {
    name: 'dev-search',
    hooks: {
      'astro:config:setup'({ command, injectRoute }) {
        if (command !== 'dev') return;
        const entrypoint = new URL('./dev-pages.ts', import.meta.url);
        injectRoute({ pattern: '/pagefind/pages.json', entrypoint, prerender: true });
      },
      'astro:config:done'({ config }) {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup'({ server }) {
        const index = createDevIndex(async (path) => {
          const { address, port } = (server.httpServer as Server).address() as AddressInfo;
          return fetch(`http://${address.includes(':') ? `[${address}]` : address}:${port}${path}`);
        }, base);
        server.watcher.on('all', (_, path) => index.forget(path));
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          // The base may have been taken off already.
          const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
          if (!path.startsWith('pagefind/') || path.endsWith('/pages.json')) return next();
          await index.files().then((files) => send(response, path, files), next);
        });
      },
    },
  };
}

function send(response: ServerResponse, path: string, files: IndexFiles): void {
  const content = files.get(path.slice('pagefind/'.length));
  const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  response.writeHead(content ? 200 : 404, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(content);
}

/** A path below `pagefind/` -> its bytes. */
type IndexFiles = Map<string, Uint8Array>;

interface DevIndex {
  /** All files, rebuilt when anything changed since the last time. */
  files(): Promise<IndexFiles>;
  /** A file changed. */
  forget(path: string): void;
}

/** @param load fetches a path of the development server */
function createDevIndex(load: (path: string) => Promise<Response>, base: string): DevIndex {
  const pages = new Map<string, Page | undefined>();
  let built: Promise<IndexFiles> | undefined;

  async function build(): Promise<IndexFiles> {
    const urls: string[] = await (await load(`${base}pagefind/pages.json`)).json();
    for (const url of [...pages.keys()]) if (!urls.includes(url)) pages.delete(url);
    const missing = urls.filter((url) => !pages.has(url));
    const readOn = async () => {
      for (let url = missing.pop(); url; url = missing.pop()) {
        const response = await load(url);
        // A page that an unfinished edit broke is left out until it is mended.
        if (response.ok) pages.set(url, readPage(await response.text(), url.slice(base.length)));
      }
    };
    await Promise.all(Array.from({ length: concurrency }, readOn));
    const files: IndexFiles = new Map();
    const found = [...pages.values()].filter((page) => page !== undefined);
    await buildIndex(found, (path, content) => files.set(path, content));
    return files;
  }

  return {
    files() {
      built ??= build().catch((error) => {
        built = undefined;
        throw error;
      });
      return built;
    },
    forget(path) {
      built = undefined;
      const id = basename(path).replace(/\.[^.]*$/, '');
      const own = [...pages].flatMap(([url, page]) => (page?.id === id ? [url] : []));
      // The store of all content is written again after each change of one of its files.
      if (own.length === 0 && id !== 'data-store') pages.clear();
      for (const url of own) pages.delete(url);
    },
  };
}
