import { expect, test } from 'vitest';
import { indicatorsByTheme, practicesByTheme, schoolsByRegion } from '../../../src/library/groups.ts';
import { createLibrary, type Library } from '../../../src/library/library.ts';
import { indicatorsIn, placesIn, sourcesOf } from '../../../src/library/sources.ts';
import {
  aMetric,
  anArticle,
  anIndicator,
  aPractice,
  aRegion,
  aSchool,
  aSource,
  aTheme,
  someEntries,
} from '../builders.ts';

const libraryOf = () =>
  createLibrary(
    someEntries({
      regions: [aRegion('silent', { name: '丙区' })],
      schools: [
        aSchool('elsewhere', { region: 'b-district', sources: [{ id: 'b-source', locator: '第二栏' }] }),
        aSchool('third', { region: 'a-district', sources: [{ id: 'b-source', locator: '第三栏' }] }),
      ],
      themes: [aTheme('b-theme', { name: '乙', order: 2 })],
      practices: [aPractice('guarded', { themes: ['b-theme', 'a-theme'] })],
      indicators: [
        anIndicator('of-both', { themes: ['b-theme', 'a-theme'] }),
        anIndicator('of-none', { name: '无题' }),
      ],
      sources: [aSource('b-source', { title: '另一篇报道' })],
      articles: [
        anArticle({ metrics: [aMetric({ indicator: 'of-both' })] }, 'one'),
        anArticle({ region: 'b-district', source: { id: 'b-source', locator: '第一栏' } }, 'two'),
        anArticle({ region: 'b-district' }, 'three'),
      ],
    }),
  );
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const sourceOf = (library: Library, id: string) => {
  const source = library.sources.find((one) => one.id === id);
  if (!source) throw new Error(id);
  return source;
};

test('practices stand once, under the theme that fits best, themes without any left out', () => {
  const library = libraryOf();
  const groups = practicesByTheme(library);
  expect(groups.map(({ theme, practices }) => [theme.id, ids(practices)])).toEqual([
    ['a-theme', ['a-practice']],
    ['b-theme', ['guarded']],
  ]);
});

test('schools stand under the region they lie in themselves', () => {
  const library = libraryOf();
  const groups = schoolsByRegion(library).map(({ region, schools }) => [region.id, ids(schools).toSorted()]);
  expect(Object.fromEntries(groups)).toEqual({
    'b-district': ['elsewhere'],
    'a-district': ['a-school', 'third'],
  });
});

test('an indicator stands once, under its first theme; those of none come last', () => {
  const library = libraryOf();
  const groups = indicatorsByTheme(library);
  expect(groups.at(0)?.theme?.id).toBe('b-theme');
  expect(ids(groups.at(0)?.indicators ?? [])).toEqual(['of-both']);
  expect(groups.at(-1)?.theme).toBeUndefined();
  expect(ids(groups.at(-1)?.indicators ?? [])).toContain('of-none');
});

test('publications of articles, each once', () => {
  const library = libraryOf();
  expect(ids(sourcesOf(library.articles)).toSorted()).toEqual(['a-source', 'b-source']);
});

test('what a publication tells of: regions of its articles, schools that cite it, indicators it has figures of', () => {
  const library = libraryOf();
  expect(ids(placesIn(library, sourceOf(library, 'b-source'))).toSorted()).toEqual([
    'b-district',
    'elsewhere',
    'third',
  ]);
  expect(ids(indicatorsIn(library, sourceOf(library, 'a-source')))).toEqual(['of-both']);
  expect(indicatorsIn(library, sourceOf(library, 'b-source'))).toEqual([]);
});
