import { expect, test } from 'vitest';
import { figuresBeside } from '../../../src/library/figures-beside.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { aMetric, anArticle, aTheme, someEntries } from '../builders.ts';

const aspects = [
  { id: 'cover', name: '覆盖', question: '多少人参加？' },
  { id: 'time', name: '时间', question: '什么时候？' },
];

/** Values of the figures that stand beside each passage. */
function beside(body: string, metrics: object[]) {
  const entries = someEntries({
    articles: [anArticle({ themes: ['b-theme'], metrics, body })],
    themes: [aTheme('b-theme', { name: '课后服务', aspects })],
  });
  const [article] = createLibrary(entries).articles;
  if (!article) throw new Error('no article');
  return Object.fromEntries(
    [...figuresBeside(article)].map(([id, list]) => [id, list.map(({ value }) => value)]),
  );
}

test('a figure stands beside the passage that has its number and unit', () => {
  const body = '## 做法\n\n**时间**：每天2小时。\n\n**覆盖**：参与率 99.7%，课程1,200门。\n';
  const figures = [aMetric({ value: 99.7 }), aMetric({ value: 1200, unit: '门' }), aMetric({ value: 50 })];
  expect(beside(body, figures)).toEqual({ 'p-2': [99.7, 1200] });
});

test('9% is not in 99%, and a number of another unit is another number', () => {
  const body = '## 做法\n\n**覆盖**：参与率99%，有9所学校。\n';
  expect(beside(body, [aMetric({ value: 9 })])).toEqual({});
});
