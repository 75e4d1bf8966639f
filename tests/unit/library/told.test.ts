import { expect, test } from 'vitest';
import { compareTold, whenTold } from '../../../src/library/told.ts';

const told = (label: string, rest: { start?: string; end?: string; inferred?: boolean } = {}) => ({
  period: { label, inferred: false, ...rest },
});

test.each([
  [told('2021年秋季学期', { start: '2021-09' }), '2021年'],
  [told('去年以来', { start: '2021', end: '2023-06', inferred: true }), '约2021—2023年'],
  [told('目前'), '目前'],
  [{ period: undefined }, undefined],
])('%j is told of %s', (article, expected) => {
  expect(whenTold(article)).toBe(expected);
});

test('what is told last comes first, what has no date last', () => {
  const list = [told('目前'), told('前年', { start: '2020' }), told('今年', { start: '2021-03' })];
  expect(list.toSorted(compareTold).map(({ period }) => period.label)).toEqual(['今年', '前年', '目前']);
});
