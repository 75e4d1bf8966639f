import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { timelineOf } from '../../../src/library/timeline.ts';
import { anArticle, someEntries } from '../builders.ts';

const milestones = [
  { date: '2021-07', name: '印发' },
  { date: '1999', name: '早先' },
];

function timeline(...periods: (object | undefined)[]) {
  const articles = periods.map((period, at) => anArticle({ period, title: `第${at}篇` }, `article-${at}`));
  return timelineOf(createLibrary(someEntries({ articles })).articles, milestones);
}

test('cases stand on the years from the first to the last, in the order in which they begin', () => {
  const found = timeline(
    { label: '2022年秋', start: '2022-07', end: '2022' },
    { label: '2021年', start: '2021', inferred: true },
    undefined,
  );
  expect(found?.years).toEqual([2021, 2022]);
  expect(found?.spans.map(({ article, from, to, inferred }) => [article.title, from, to, inferred])).toEqual([
    ['第1篇', 0, 0.5, true],
    ['第0篇', 0.75, 1, false],
  ]);
  expect(found?.milestones).toEqual([{ date: '2021-07', name: '印发', at: 0.25 }]);
});

test('one case, or one with a date, is no timeline', () => {
  expect(timeline({ label: '2021年', start: '2021' }, undefined)).toBeUndefined();
  expect(timeline()).toBeUndefined();
});
