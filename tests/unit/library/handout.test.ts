import { expect, test } from 'vitest';
import { handoutOfArticle, handoutOfPractice } from '../../../src/library/handout.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { aMetric, anArticle, aPractice, aTheme, someEntries } from '../builders.ts';

const aspects = Array.from({ length: 40 }, (_, at) => ({ id: `a-${at}`, name: `方面${at}`, question: '？' }));
const told = (sentence: string, count: number) =>
  `## 做法\n\n${aspects
    .slice(0, count)
    .map(({ name }) => `**${name}**：${sentence}`)
    .join('\n\n')}\n`;

function libraryWith(body: string, overrides: Record<string, unknown> = {}) {
  return createLibrary(
    someEntries({
      articles: [anArticle({ body, themes: ['b-theme'], ...overrides })],
      themes: [aTheme('b-theme', { name: '主题乙', order: 2, aspects })],
    }),
  );
}

test('what has room stands there whole, its lines run on', () => {
  const library = libraryWith(`${told('每天看。', 2)}\n- **方面2**：有三项\n`);
  const { points, left } = handoutOfArticle(library.articles[0] as never, library);
  expect(points.map(({ label, text }) => [label, text])).toEqual([
    ['方面0', '每天看。'],
    ['方面1', '每天看。'],
    ['方面2', '有三项'],
  ]);
  expect(left).toBe(0);
});

test('what has no room is cut to first sentences, then counted', () => {
  const library = libraryWith(
    told(
      `班主任每天看各科的记录单，多了就请相关的老师当天减下来。${'随后再做别的事情，一件接着一件。'.repeat(8)}`,
      40,
    ),
  );
  const { points, left } = handoutOfArticle(library.articles[0] as never, library);
  expect(points[0]?.text).toBe('班主任每天看各科的记录单，多了就请相关的老师当天减下来。');
  expect(points.length).toBeGreaterThan(15);
  expect(points.length + left).toBe(40);
});

test('what the source is silent on is said, what is not filled in is not', () => {
  const library = libraryWith(told('做。', 1), { silent: ['results'] });
  const { asides } = handoutOfArticle(library.articles[0] as never, library);
  expect(asides).toEqual([{ label: '结果如何', texts: ['原文没有讲到'] }]);
});

test('one figure of each indicator comes before a second of any', () => {
  const metrics = Array.from({ length: 8 }, (_, value) => aMetric({ value }));
  const library = libraryWith(told('做。', 1), { metrics });
  expect(handoutOfArticle(library.articles[0] as never, library).figures).toHaveLength(6);
});

test('a practice of which little is known has no sheet', () => {
  const library = createLibrary(
    someEntries({
      practices: [
        aPractice('b-practice', { name: '做法乙', dimensions: { time: '每周', audience: '小学生' } }),
      ],
    }),
  );
  const sheetOf = (id: string) =>
    handoutOfPractice(library.practices.find((one) => one.id === id) as never, library);
  expect(sheetOf('a-practice')).toBeUndefined();
  expect(sheetOf('b-practice')?.points.map(({ label }) => label)).toEqual(['对象', '时间']);
});
