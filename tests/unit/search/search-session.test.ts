/** What the search page shows while search answers, fails, or is asked something else. */
import { expect, test } from 'vitest';
import { openSession, type Shown } from '../../../src/components/search/search-session.ts';
import type { Query, Search } from '../../../src/search/browser/query.ts';
import { IndexUnavailable } from '../../../src/search/shared/read-whole.ts';

const ids = Array.from({ length: 12 }, (_, at) => `page-${at}`);
const unavailable = () => Promise.reject(new IndexUnavailable());
const query = (text: string): Query => ({ text, kind: 'article', filters: {} });

/** Search that finds the same for every text. */
const finds: Search = {
  search: async ({ text }) => ({ phrases: [{ text, normal: text }], without: [], ids }),
  show: async (wanted) =>
    wanted.map((url) => ({
      ...{
        url,
        id: url,
        kind: 'article',
        title: [],
        place: '',
        stage: [],
        date: '',
        section: '',
        excerpt: [],
        sections: [],
        hits: 1,
      },
    })),
  suggest: async () => [],
  count: async () => ({ kinds: { article: 12 }, facets: {} }),
  read: async () => [],
  searchLoosely: async () => [],
  nearQuestion: async () => undefined,
  namesAlike: () => Promise.reject(new Error('not asked when something was found')),
};

/** A session over search whose methods are those of `parts` now. */
function aSession(parts: Partial<Search>) {
  const search = Object.fromEntries(
    Object.keys(finds).map((name) => [
      name,
      (...args: never[]) => ({ ...finds, ...parts })[name as 'search'](...(args as unknown as [Query])),
    ]),
  ) as unknown as Search;
  const seen: Shown[] = [];
  const session = openSession(
    search,
    (shown) => seen.push(shown),
    () => Promise.reject(new Error('no thing is asked for')),
  );
  return { ...session, now: () => seen.at(-1) };
}

test('the first results are shown, and more when asked for', async () => {
  const { ask, askMore, now } = aSession({});
  await ask(query('作业'));
  expect(now()).toMatchObject({ state: query('作业'), waiting: false, counts: { kinds: { article: 12 } } });
  expect(now()?.results).toHaveLength(10);
  expect(await askMore()).toBe(true);
  expect(now()?.results.map(({ url }) => url)).toEqual(ids);
});

test('where a search fails the results before it stay, and it is known whose they are', async () => {
  const parts: Partial<Search> = {};
  const { ask, now } = aSession(parts);
  await ask(query('作业'));
  parts.search = unavailable;
  await ask(query('课'));
  expect(now()).toMatchObject({ failed: 'results', state: query('作业'), counts: undefined });
  expect(now()?.results).toHaveLength(10);
  delete parts.search;
  await ask(query('课'));
  expect(now()).toMatchObject({ failed: undefined, state: query('课') });
});

test('where only what stands around them fails, the results are there and nothing of the search before is', async () => {
  const thing = {
    id: 'a',
    names: ['作业超市'],
    readings: [''],
    kind: 'practice',
    url: 'a/',
    place: '',
    count: 1,
  };
  const parts: Partial<Search> = { suggest: async () => [{ thing, name: '作业超市', fit: 'start' }] };
  const { ask, now } = aSession(parts);
  await ask(query('作业'));
  expect(now()?.cards).toHaveLength(1);
  parts.suggest = unavailable;
  await ask(query('课'));
  expect(now()).toMatchObject({ failed: 'rest', state: query('课'), cards: [], counts: undefined });
  expect(now()?.results).toHaveLength(10);
});

test('where more results fail, those that are there stay', async () => {
  const parts: Partial<Search> = {};
  const { ask, askMore, now } = aSession(parts);
  await ask(query('作业'));
  parts.show = unavailable;
  expect(await askMore()).toBe(false);
  expect(now()).toMatchObject({ failed: 'more' });
  expect(now()?.results).toHaveLength(10);
});

test('an answer that comes after another question is dropped', async () => {
  let answer = () => {};
  const parts: Partial<Search> = {
    search: ({ text }) =>
      new Promise((resolve) => {
        answer = () => resolve({ phrases: [{ text, normal: text }], without: [], ids: [] });
      }),
  };
  const { ask, now } = aSession(parts);
  const first = ask(query('作业'));
  const answerFirst = answer;
  delete parts.search;
  await ask(query('课'));
  answerFirst();
  await first;
  expect(now()).toMatchObject({ state: query('课') });
  expect(now()?.results).toHaveLength(10);
});

test('without words nothing is asked, and nothing of the search before is left', async () => {
  const { ask, now } = aSession({});
  await ask(query('作业'));
  await ask(query(' '));
  expect(now()).toMatchObject({ results: [], found: { phrases: [], ids: [] }, counts: undefined });
});

test('a mistake of our own is shown like a failure, and not hidden', async () => {
  const { ask, now } = aSession({ search: () => Promise.reject(new TypeError('no such thing')) });
  await expect(ask(query('作业'))).rejects.toThrow('no such thing');
  expect(now()).toMatchObject({ failed: 'results', waiting: false });
});
