/**
 * Search in a worker, so that typing never waits for it. Its name is the address of the folder `pagefind/`.
 *
 * Pagefind logs what it cannot load and goes on as if nothing had been there. Here `fetch` is ours alone, so failures are counted, and a search
 * that met one says so instead of finding nothing.
 */
import { IndexUnavailable } from '../shared/packed.ts';
import type { Call, Reply } from './messages.ts';
import { openSearch } from './open-search.ts';
import type { Search } from './query.ts';

const base = self.name;

let failed = 0;
const fetchFromNetwork = self.fetch;
self.fetch = async (...request) => {
  const response = await fetchFromNetwork(...request).catch((error) => {
    failed++;
    throw error;
  });
  if (!response.ok) failed++;
  return response;
};

let opened: Promise<Search> | undefined;

async function open(): Promise<Search> {
  const pagefind = await import(/* @vite-ignore */ `${base}pagefind.js`).catch(() => {
    throw new IndexUnavailable();
  });
  return openSearch({ pagefind, base, failures: () => failed });
}

async function answer({ id, method, args }: Call): Promise<Reply> {
  try {
    opened ??= open();
    const search: Record<string, (...args: never[]) => Promise<unknown>> = { ...(await opened) };
    return { id, value: await search[method]?.(...(args as never[])) };
  } catch (error) {
    // What failed stays in Pagefind's memory: the next call starts afresh.
    opened = undefined;
    return { id, error: error instanceof Error ? error.name : String(error) };
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<Call>) => {
  self.postMessage(await answer(data));
});
