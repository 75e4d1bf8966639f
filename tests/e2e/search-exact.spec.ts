/** Found = contained: asked of the search page, judged by the text of the article pages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { siteFolder } from './site.ts';
import { expect, test } from './test.ts';

/** What the issue calls the same text: NFKC, small letters, without white space, quotes, brackets and marks between characters. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{S}.%‰-]|(?<!\d)\.(?!\d)/gu, '');

interface Known {
  path: string;
  text: string;
  names: string[];
}

/** The searched text and the names of every page of a kind, from the built site. */
function readPages(folder: string): Known[] {
  return readdirSync(join(siteFolder, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'by' && entry.name !== 'page')
    .map(({ name }) => {
      const body = searchBody(fromHtml(readFileSync(join(siteFolder, folder, name, 'index.html'), 'utf8')));
      const names: string[] = JSON.parse(String(body.properties.dataSearchNames));
      return { path: `/${folder}/${name}/`, text: plain(textOf(body)), names };
    });
}

function searchBody(tree: Root): Element {
  let body: Element | undefined;
  visit(tree, 'element', (node, index, parent) => {
    if (node.properties.dataSearchIgnore !== undefined && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    if (node.properties.dataSearchBody !== undefined) body = node;
    return undefined;
  });
  if (!body) throw new Error('no searched text');
  return body;
}

const articles = readPages('articles');

/** Numerical Recipes' linear congruential generator: the same queries each run. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

/** Types a query and reads the articles found, all pages of results. */
async function findArticles(page: Page, query: string): Promise<string[]> {
  await page.getByRole('searchbox', { name: '搜索词' }).fill(query);
  // Of this query, not of the one before.
  await page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLElement>('[data-search-results]')?.dataset.searchResults === wanted,
    query,
    { polling: 20 },
  );
  const more = page.locator('[data-search-more]');
  const results = page.locator('[data-search-results] > li');
  while (await more.isVisible()) {
    const shown = await results.count();
    await more.click();
    await expect.poll(() => results.count()).toBeGreaterThan(shown);
  }
  const links = await page
    .locator('[data-search-results] a')
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).pathname));
  return links.map((path) => path.replace(/^\/cases/, '')).toSorted();
}

const contain = (query: string) =>
  articles
    .filter(({ text }) => text.includes(plain(query)))
    .map(({ path }) => path)
    .toSorted();

async function expectExact(page: Page, queries: readonly string[]) {
  await page.goto('search/');
  for (const query of queries) {
    expect.soft(await findArticles(page, query), query).toEqual(contain(query));
  }
}

const names = [
  ...new Set(
    ['practices', 'schools', 'regions', 'themes'].flatMap((folder) =>
      readPages(folder).flatMap((page) => page.names),
    ),
  ),
];
const half = Math.ceil(names.length / 2);

test('there is something to ask', () => {
  expect(articles.length).toBeGreaterThanOrEqual(20);
  expect(names.length).toBeGreaterThan(200);
});

for (const [part, some] of [names.slice(0, half), names.slice(half)].entries()) {
  test(`every name and alias finds the articles that contain it, no other (${part + 1} of 2)`, async ({
    page,
  }) => {
    test.setTimeout(240_000);
    await expectExact(page, some);
  });
}

test('200 random pieces of article text find the articles that contain them, no other', async ({ page }) => {
  test.setTimeout(240_000);
  const below = randomNumbers(20211101);
  const pieces = Array.from({ length: 200 }, () => {
    const characters = [...(articles[below(articles.length)]?.text ?? '')];
    const at = below(characters.length - 8);
    return characters.slice(at, at + 1 + below(8)).join('');
  });
  await expectExact(
    page,
    pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece)),
  );
});
