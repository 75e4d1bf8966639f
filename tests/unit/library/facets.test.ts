import { expect, test } from 'vitest';
import { allSelections, choose, countValues, select } from '../../../src/library/facets.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { anArticle, aTheme, someEntries } from '../builders.ts';

const { articles } = createLibrary(
  someEntries({
    themes: [aTheme('other-theme', { name: '课后服务', order: 2 })],
    articles: [
      anArticle({ stage: ['primary'] }, 'one'),
      anArticle({ themes: ['a-theme', 'other-theme'] }, 'two'),
      anArticle({ region: 'b-district', themes: ['other-theme'] }, 'three'),
    ],
  }),
);

test('a selection keeps the articles that have all of its values', () => {
  const chosen = select(articles, [
    ['theme', 'other-theme'],
    ['region', 'b-district'],
  ]);
  expect(chosen.map(({ id }) => id)).toEqual(['three']);
});

test('a region holds the articles of the regions below it', () => {
  expect(select(articles, [['region', 'a-city']])).toHaveLength(3);
  expect(countValues(articles, 'region').get('a-district')).toBe(2);
});

test('every link that can be offered leads to a built page with that many articles', () => {
  const pages = new Map(
    allSelections(articles).map(({ selection, articles: chosen }) => [selection.flat().join('/'), chosen]),
  );
  for (const { selection, articles: chosen } of allSelections(articles)) {
    expect(select(articles, selection)).toHaveLength(chosen.length);
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
