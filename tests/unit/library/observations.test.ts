import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { caveatOf, partOf, rowKeyOf, whenOf } from '../../../src/library/observations.ts';
import { aMetric, anArticle, anIndicator, someEntries } from '../builders.ts';

/** One figure of an article, as the library has it. */
function observed(metric: Record<string, unknown> = {}) {
  const article = anArticle({ schools: ['a-school'], metrics: [aMetric(metric)] });
  const indicators = [anIndicator('b-rate', { name: '另一比率' })];
  const [observation] = createLibrary(someEntries({ indicators, articles: [article] })).observations;
  if (!observation) throw new Error('none');
  return observation;
}

test.each([
  [{}, ''],
  [{ scope: '城区' }, '城区'],
  [{ breakdown: { 学段: '小学', 等级: '一等奖' } }, '小学 · 一等奖'],
  [{ scope: '城区', breakdown: { 学段: '小学' } }, '城区 · 小学'],
])('%j is said of the part “%s”', (metric, part) => {
  expect(partOf(observed(metric))).toBe(part);
});

test('figures share a row where indicator, kind of holder and part are the same', () => {
  const key = rowKeyOf(observed());
  expect(rowKeyOf(observed({ value: 1, before: 3, period: { label: '2021年' } }))).toBe(key);
  const others = [
    { indicator: 'b-rate' },
    { of: { school: 'a-school' } },
    { scope: '城区' },
    { breakdown: { 学段: '小学' } },
  ];
  const keys = [key, ...others.map((metric) => rowKeyOf(observed(metric)))];
  expect(new Set(keys).size).toBe(keys.length);
});

test.each([
  [{ period: { label: '2021' } }, '2021年'],
  [{ silent: ['period'] }, '原文没有讲到时间'],
  [{ silent: ['base'] }, undefined],
  [{}, undefined],
])('when: %j is %s', (metric, when) => {
  expect(whenOf(observed(metric))).toBe(when);
});

test.each([
  [{ silent: ['base'] }, '原文没有讲到统计对象或算法'],
  [{ silent: ['period'] }, undefined],
  [{}, undefined],
])('what to bear in mind: %j is %s', (metric, caveat) => {
  expect(caveatOf(observed(metric))).toBe(caveat);
});
