/** Search in a worker, so that typing never waits for it. Its name is the address of the folder `pagefind/`. */
import { once } from '../shared/once.ts';
import { IndexUnavailable, readWhole } from '../shared/read-whole.ts';
import { patience, within } from '../shared/within.ts';
import { answerMessages, openName, pingName } from './messages.ts';
import { openSearch } from './open-search.ts';
import type { Search } from './query.ts';

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

let opened: Promise<Search> | undefined;

answerMessages(self, async (name, given) => {
  if (name === pingName) return true;
  if (name === openName) {
    opened = load().then((pagefind) => openSearch(pagefind, given[0] as string[][]));
    opened.catch(() => {});
    return undefined;
  }
  const search = (await opened) as unknown as Record<string, (...given: readonly unknown[]) => unknown>;
  return search[name]?.(...given);
});
