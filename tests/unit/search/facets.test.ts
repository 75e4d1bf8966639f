import { expect, test } from 'vitest';
import { openFacets } from '../../../src/search/browser/facets.ts';

/** Two articles and two practices, one theme each. */
const facets = openFacets(
  {
    kinds: [
      ['article', 2],
      ['practice', 2],
    ],
    facets: { theme: { values: ['homework', 'class'], sets: [[0], [1]], pages: [0, 1, 0, 0] } },
  },
  ['a1', 'a2', 'p1', 'p2'],
);
const all = ['a1', 'a2', 'p1', 'p2'];

test('values are counted on pages of the kind that is looked at, kinds on all', () => {
  expect(facets.count(all, 'article', {})).toEqual({
    kinds: { article: 2, practice: 2 },
    facets: { theme: { homework: 1, class: 1 } },
  });
  expect(facets.count(all, 'practice', {}).facets.theme).toEqual({ homework: 2, class: 0 });
});

test('pages of a kind, and those that have a value', () => {
  expect(facets.all('practice', {})).toEqual(['p1', 'p2']);
  expect(facets.all('article', { theme: ['class'] })).toEqual(['a2']);
  expect(facets.narrow(all, { theme: ['class', 'homework'] })).toEqual(all);
  expect(facets.narrow(all, { theme: ['nothing'] })).toEqual([]);
});
