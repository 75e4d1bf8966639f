import { expect, test } from 'vitest';
import type { Article } from '../../../src/library/entities.ts';
import {
  allSelections,
  choose,
  countValues,
  hasPage,
  pagesOf,
  type Selection,
  valuesOf,
} from '../../../src/library/facets.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { anArticle, aTheme, someEntries } from '../builders.ts';

const entries = () =>
  someEntries({
    themes: [aTheme('other-theme', { name: '课后服务', order: 2 })],
    articles: [
      anArticle({ stage: ['primary'] }, 'one'),
      anArticle({ themes: ['a-theme', 'other-theme'] }, 'two'),
      anArticle({ region: 'b-district', themes: ['other-theme'] }, 'three'),
    ],
  });
const articlesIn = () => createLibrary(entries()).articles;

/** The plain meaning of a selection: the articles that have every chosen value. */
function select(from: readonly Article[], selection: Selection): Article[] {
  return from.filter((article) =>
    selection.every(([facet, value]) => valuesOf(article, facet).includes(value)),
  );
}

function idsOf(selection: string): string[] | undefined {
  const found = allSelections(articlesIn()).find((one) => one.selection.flat().join('/') === selection);
  return found?.articles.map(({ id }) => id);
}

test('a selection keeps the articles that have all of its values', () => {
  expect(idsOf('theme/other-theme/region/b-district')).toEqual(['three']);
  expect(idsOf('region/b-district/level/school')).toBeUndefined();
});

test('a region holds the articles of the regions below it', () => {
  expect(idsOf('region/a-city')).toHaveLength(3);
  expect(countValues(articlesIn(), 'region').get('a-district')).toBe(2);
});

test('pages are built for one condition and for one with a place; each link to one leads to a page with that many articles', () => {
  const articles = articlesIn();
  const pages = new Map(
    allSelections(articles).map(({ selection, articles: chosen }) => [selection.flat().join('/'), chosen]),
  );
  for (const { selection, articles: chosen } of allSelections(articles)) {
    expect(select(articles, selection)).toEqual(chosen);
    for (const facet of ['theme', 'problem', 'stage', 'region', 'level'] as const) {
      for (const [value, count] of countValues(chosen, facet)) {
        const chosen = choose(selection, facet, value);
        const page = pages.get(chosen.flat().join('/'));
        expect(Boolean(page), chosen.flat().join('/')).toBe(hasPage(chosen));
        if (page) expect(page.length).toBeGreaterThanOrEqual(count);
      }
    }
  }
});

test('a long list has pages; that of a condition and a place has its first, the rest are searched for', () => {
  expect(pagesOf([], 45)).toBe(3);
  expect(pagesOf([['theme', 'a-theme']], 45)).toBe(3);
  expect(
    pagesOf(
      [
        ['theme', 'a-theme'],
        ['region', 'a-city'],
      ],
      45,
    ),
  ).toBe(1);
  expect(pagesOf([], 0)).toBe(1);
});

test('choosing keeps one address for the same set of conditions', () => {
  const one = choose(choose([], 'region', 'a-city'), 'theme', 'a-theme');
  const other = choose(choose([], 'theme', 'a-theme'), 'region', 'a-city');
  expect(one).toEqual(other);
  expect(choose(one, 'region', undefined)).toEqual([['theme', 'a-theme']]);
});
