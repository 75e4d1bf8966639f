import { expect, test } from 'vitest';
import type { Article } from '../../../src/library/entities.ts';
import { allSelections, choose, countValues, type Selection, valuesOf } from '../../../src/library/facets.ts';
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

test('every link that can be offered leads to a built page with that many articles', () => {
  const articles = articlesIn();
  const pages = new Map(
    allSelections(articles).map(({ selection, articles: chosen }) => [selection.flat().join('/'), chosen]),
  );
  for (const { selection, articles: chosen } of allSelections(articles)) {
    expect(select(articles, selection)).toEqual(chosen);
    if (selection.length === 2) continue;
    for (const facet of ['theme', 'problem', 'stage', 'region', 'level'] as const) {
      for (const [value, count] of countValues(chosen, facet)) {
        expect(pages.get(choose(selection, facet, value).flat().join('/'))?.length).toBeGreaterThanOrEqual(
          count,
        );
      }
    }
  }
});

test('choosing keeps one address for the same set of conditions', () => {
  const one = choose(choose([], 'region', 'a-city'), 'theme', 'a-theme');
  const other = choose(choose([], 'theme', 'a-theme'), 'region', 'a-city');
  expect(one).toEqual(other);
  expect(choose(one, 'region', undefined)).toEqual([['theme', 'a-theme']]);
});
