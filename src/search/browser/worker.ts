/** Search in a worker, so that typing never waits for it. Its name is the address of the folder `pagefind/`. */
import { expose, proxy } from 'comlink';
import { once } from '../shared/once.ts';
import { IndexUnavailable, readWhole } from '../shared/read-whole.ts';
import { patience, within } from '../shared/within.ts';
import { openSearch } from './open-search.ts';
import type { SearchWorker } from './start-search.ts';

const base = self.name;

// Here `fetch` is Pagefind's alone: our own files report for themselves what becomes of them.
const failed = new Promise<never>((_, reject) => {
  self.fetch = (file) =>
    readWhole(file).catch((error) => {
      reject(error);
      throw error;
    });
});
failed.catch(() => {});

const load = once(async () => {
  const loading = import(/* @vite-ignore */ `${base}pagefind.js`);
  const pagefind = await within(patience, loading, () => new IndexUnavailable()).catch(() => {
    throw new IndexUnavailable();
  });
  return { pagefind, base, failed };
});

expose({
  open: async (synonyms) => proxy(await openSearch(await load(), synonyms)),
  isThere: () => true,
} satisfies SearchWorker);
