import { expect, test } from 'vitest';
import { fragmentOf } from '../../../../src/search/shared/fragment.ts';
import { tierOf } from '../../../../src/search/shared/tiers.ts';

test.each([
  [0, 0],
  [63, 0],
  [64, 1],
  [319, 1],
  [320, 2],
  [5000, 2],
])('position %i is of tier %i', (position, tier) => {
  expect(tierOf(position)).toBe(tier);
});

test('a fragment keeps what is shown of a page, not what it is filtered and named by', () => {
  const page = {
    ...{ url: 'articles/a/', title: '甲', id: 'a', kind: 'article', place: '甲区', date: '2026-03-01' },
    ...{ text: '文', sections: [], names: ['甲'], inner: [], question: '' },
  };
  const fragment = fragmentOf({ ...page, filters: { stage: ['primary'], theme: ['homework'] } });
  expect(fragment).toMatchObject({ url: 'articles/a/', title: '甲', place: '甲区', stage: ['primary'] });
  expect(fragment).not.toHaveProperty('filters');
  expect(fragment).not.toHaveProperty('names');
  expect(fragmentOf({ ...page, filters: {} }).stage).toEqual([]);
});
