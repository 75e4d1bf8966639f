/** Three states of a blank: a value, a source that is silent (declared), and what is merely not filled in. */
import { expect, test } from 'vitest';
import {
  countPoints,
  gapsOfArticle,
  gapsOfFigures,
  gapsOfPractice,
  gapsOfRegion,
  gapsOfSchool,
  type OpenPoints,
} from '../../../src/library/gaps.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { aMetric, anArticle, aPractice, aRegion, aSchool, aTheme, someEntries } from '../builders.ts';

interface States {
  article?: Record<string, unknown>;
  practice?: Record<string, unknown>;
  school?: Record<string, unknown>;
  region?: Record<string, unknown>;
}

function gapsOf({ article, practice, school, region }: States): OpenPoints[] {
  const theme = { name: '主题乙', aspects: [{ id: 'open', name: '公示', question: '怎样公示？' }] };
  const library = createLibrary(
    someEntries({
      articles: [anArticle(article)],
      practices: [aPractice('own', { name: '自己的', ...practice })],
      schools: [aSchool('own', { name: '自己的学校', ...school })],
      regions: [aRegion('own', { name: '自己的区', ...region })],
      themes: [aTheme('b-theme', theme)],
    }),
  );
  const own = <T extends { id: string }>(things: readonly T[]) => things.find(({ id }) => id === 'own') as T;
  if (practice) return gapsOfPractice(own(library.practices));
  if (school) return gapsOfSchool(own(library.schools));
  if (region) return gapsOfRegion(own(library.regions));
  return library.articles.flatMap((one) => gapsOfArticle(one, library.themes));
}

const value = [] as OpenPoints[];

test.each<[string, States, OpenPoints[]]>([
  ['article, filled in', { article: { stage: ['primary'], period: { label: '今年' } } }, value],
  [
    'article, silent',
    { article: { silent: ['stage', 'period', 'needs', 'results'] } },
    [{ name: '', points: ['学段', '时间', '需要什么', '结果如何'] }],
  ],
  ['article, not filled in', { article: {} }, []],
  ['aspect, silent', { article: { silent: ['b-theme/open'] } }, [{ name: '主题乙', points: ['公示'] }]],
  ['figure, filled in', { article: { metrics: [aMetric({ period: { label: '今年' } })] } }, value],
  [
    'figure, silent',
    { article: { metrics: [aMetric({ silent: ['period', 'base'] })] } },
    [{ name: '参与率', points: ['时间', '统计对象或算法'] }],
  ],
  ['figure, not filled in', { article: { metrics: [aMetric()] } }, []],
  ['practice, filled in', { practice: { dimensions: { time: '每周', staff: '教师' } } }, value],
  [
    'practice, silent',
    { practice: { silent: ['results'], unstated: ['谁出钱'] } },
    [
      { name: '', points: ['成效'] },
      { name: '老师会问的', points: ['谁出钱'] },
    ],
  ],
  ['practice, not filled in', { practice: {} }, []],
  ['school, filled in', { school: { stage: ['primary'] } }, value],
  ['school, silent', { school: { silent: ['stage'] } }, [{ name: '', points: ['学段'] }]],
  ['school, not filled in', { school: {} }, []],
  ['region, filled in', { region: { summary: '一个区。' } }, value],
  ['region, silent', { region: { silent: ['summary'] } }, [{ name: '', points: ['整体情况'] }]],
  ['region, not filled in', { region: {} }, []],
])('%s', (_, states, expected) => {
  expect(gapsOf(states)).toEqual(expected);
});

test('figures of one indicator are one line, and say of how many it is open', () => {
  const library = createLibrary(
    someEntries({
      articles: [anArticle({ metrics: [aMetric({ silent: ['base'] }), aMetric({ value: 50 })] })],
    }),
  );
  const open = gapsOfFigures(library.observations);
  expect(open).toEqual([{ name: '参与率', points: ['统计对象或算法（2 个数中的 1 个）'] }]);
  expect(countPoints(open)).toBe(1);
});
