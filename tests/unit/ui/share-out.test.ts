import { expect, test } from 'vitest';
import { shareOut } from '../../../src/components/ui/share-out.ts';

const items = Array.from({ length: 100 }, (_, at) => at);

test('without a page that lists all, a page holds all', () => {
  const { shown, folded, left } = shareOut(items, 5, undefined);
  expect([...shown, ...folded]).toEqual(items);
  expect(left).toBe(0);
});

test.each(['lines', 'passages'] as const)('with one, what is not on the page is counted: %s', (size) => {
  const { shown, folded, left, all } = shareOut(items, 5, '/all/', size);
  expect([...shown, ...folded]).toEqual(items.slice(0, items.length - left));
  expect(left).toBeGreaterThan(0);
  expect(all).toBe('/all/');
});

test('a short list is whole', () => {
  expect(shareOut([1, 2], 5, '/all/')).toMatchObject({ shown: [1, 2], folded: [], left: 0 });
});
