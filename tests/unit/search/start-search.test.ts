/** Search in a worker: what fails or never answers says so, and the next question goes to another worker. */
import { expose, proxy } from 'comlink';
import { afterEach, expect, test, vi } from 'vitest';
import type { Search } from '../../../src/search/browser/query.ts';
import { type SearchWorker, startSearch } from '../../../src/search/browser/start-search.ts';
import { IndexUnavailable } from '../../../src/search/shared/read-whole.ts';

const query = { text: '作业', kind: 'article', filters: {} };

/** One end of a channel whose other end answers as the worker does; undefined never answers. */
function aWorker(search: Partial<Search> | undefined) {
  const { port1, port2 } = new MessageChannel();
  const opened = search && proxy(search as Search);
  if (opened) expose({ open: async () => opened, isThere: () => true } satisfies SearchWorker, port2);
  const terminate = vi.fn(() => {
    port1.close();
    port2.close();
  });
  return Object.assign(port1, { terminate });
}

/** Search over workers that are started one after the other. */
function searchOver(...workers: ReturnType<typeof aWorker>[]) {
  const waiting = [...workers];
  const start = vi.fn(() => waiting.shift() ?? aWorker({}));
  return { search: startSearch('/', [], start), start };
}

const finds: Partial<Search> = { search: async ({ text }) => ({ phrases: [], without: [], ids: [text] }) };
const fails = (error: Error): Partial<Search> => ({ search: () => Promise.reject(error) });

afterEach(() => {
  vi.useRealTimers();
});

test('one worker answers all that is asked', async () => {
  const { search, start } = searchOver(aWorker(finds));
  expect(await search.search(query)).toEqual({ phrases: [], without: [], ids: ['作业'] });
  expect(await search.search({ ...query, text: '课' })).toEqual({ phrases: [], without: [], ids: ['课'] });
  expect(start).toHaveBeenCalledOnce();
});

test('where files are missing it says so, and the next question goes to another worker', async () => {
  const first = aWorker(fails(new IndexUnavailable()));
  const { search } = searchOver(first, aWorker(finds));
  await expect(search.search(query)).rejects.toBeInstanceOf(IndexUnavailable);
  expect(first.terminate).toHaveBeenCalled();
  expect((await search.search(query)).ids).toEqual(['作业']);
});

test('a mistake of our own stays one', async () => {
  const { search } = searchOver(aWorker(fails(new TypeError('no such thing'))));
  await expect(search.search(query)).rejects.toThrow('no such thing');
});

test('what was asked before a failure is still answered', async () => {
  let answer = (_: { phrases: []; without: []; ids: string[] }) => {};
  const first = aWorker({
    search: () => new Promise((resolve) => (answer = resolve)),
    suggest: () => Promise.reject(new IndexUnavailable()),
  });
  const { search } = searchOver(first);
  const asked = search.search(query);
  await expect(search.suggest('作')).rejects.toBeInstanceOf(IndexUnavailable);
  expect(first.terminate).not.toHaveBeenCalled();
  answer({ phrases: [], without: [], ids: ['a'] });
  expect((await asked).ids).toEqual(['a']);
  expect(first.terminate).toHaveBeenCalled();
});

test('a worker that breaks is replaced', async () => {
  const first = aWorker({ search: () => new Promise(() => {}) });
  const { search } = searchOver(first, aWorker(finds));
  const asked = search.search(query);
  first.dispatchEvent(new Event('error'));
  await expect(asked).rejects.toBeInstanceOf(IndexUnavailable);
  expect((await search.search(query)).ids).toEqual(['作业']);
});

test('a worker that lets a ping wait for 10 s is dead; one that is only slow is not', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { search } = searchOver(aWorker(undefined), aWorker(finds));
  const asked = search.search(query);
  asked.catch(() => {});
  await vi.advanceTimersByTimeAsync(9_000);
  await expect(Promise.race([asked, 'waiting'])).resolves.toBe('waiting');
  await vi.advanceTimersByTimeAsync(1_500);
  await expect(asked).rejects.toBeInstanceOf(IndexUnavailable);
  vi.useRealTimers();
  expect((await search.search(query)).ids).toEqual(['作业']);
});
