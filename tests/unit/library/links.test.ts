/** What things know of each other. */
import { expect, test } from 'vitest';
import { facetValues, valuesOf } from '../../../src/library/facets.ts';
import { createLibrary, type Library } from '../../../src/library/library.ts';
import { resolveEntries } from '../../../src/library/resolve.ts';
import { placesIn } from '../../../src/library/sources.ts';
import {
  aHomonym,
  aMetric,
  anArticle,
  anIndicator,
  aPractice,
  aProblem,
  aSchool,
  aSource,
  someEntries,
} from '../builders.ts';

const libraryOf = () =>
  createLibrary(
    someEntries({
      schools: [
        aSchool('other', {
          name: '乙小学',
          region: 'b-district',
          sources: [
            { id: 'a-source', locator: '一' },
            { id: 'b-source', locator: '二' },
          ],
        }),
      ],
      practices: [
        aPractice('b-practice', {
          name: '做法乙',
          broader: 'a-practice',
          owner: { school: 'other' },
          sources: [{ id: 'b-source', locator: '二' }],
          related: [{ id: 'c-practice', reason: '乙说' }],
        }),
        aPractice('c-practice', {
          name: '做法丙',
          broader: 'a-practice',
          related: [{ id: 'b-practice', reason: '丙说' }],
        }),
      ],
      problems: [
        aProblem('second', { name: '次', order: 2, themes: ['a-theme'] }),
        aProblem('first', { name: '首', order: 1, themes: ['a-theme'] }),
      ],
      indicators: [anIndicator('b-rate', { name: '另一比率' })],
      sources: [aSource('b-source', { title: '另一篇' })],
      homonyms: [aHomonym('h', { type: 'similar', practices: [{ id: 'b-practice', sense: '乙' }] })],
      articles: [
        anArticle({
          level: 'school',
          region: 'b-district',
          schools: ['other'],
          stage: ['primary'],
          practices: ['b-practice'],
          problems: ['second', 'first'],
          metrics: [
            aMetric({ indicator: 'b-rate', of: { school: 'other' } }),
            aMetric({ of: { region: 'b-district' } }),
          ],
        }),
      ],
    }),
  );

function find<
  C extends 'regions' | 'schools' | 'practices' | 'problems' | 'indicators' | 'sources' | 'themes',
>(library: Library, collection: C, id: string): Library[C][number] {
  const thing = (library[collection] as readonly { id: string }[]).find((one) => one.id === id);
  if (!thing) throw new Error(id);
  return thing as Library[C][number];
}
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

test('narrower practices and the regions below are known from above, in their order', () => {
  const library = libraryOf();
  expect(ids(find(library, 'practices', 'a-practice').narrower)).toEqual(['b-practice', 'c-practice']);
  expect(find(library, 'practices', 'b-practice').narrower).toEqual([]);
  expect(find(library, 'practices', 'b-practice').broader?.id).toBe('a-practice');
  expect(ids(find(library, 'regions', 'a-city').children)).toEqual(['a-district', 'b-district']);
  expect(ids(find(library, 'regions', 'b-district').ancestors)).toEqual(['a-province', 'a-city']);
  expect(find(library, 'regions', 'b-district').children).toEqual([]);
});

test('of a pair that both sides name each keeps its own reason, once', () => {
  const library = libraryOf();
  const reasons = (id: string) => find(library, 'practices', id).related.map(({ reason }) => reason);
  expect([reasons('b-practice'), reasons('c-practice')]).toEqual([['乙说'], ['丙说']]);
  expect(reasons('a-practice')).toEqual([]);
});

test('figures are numbered from 1 in their article and know whom they are said of', () => {
  const { observations } = libraryOf();
  expect(observations.map(({ number, of, article }) => [number, of.kind, of.id, article.id])).toEqual([
    [1, 'school', 'other', 'an-article'],
    [2, 'region', 'b-district', 'an-article'],
  ]);
  expect(observations[0]).not.toHaveProperty('practice');
});

test('an id that leads nowhere is a defect and told by name', () => {
  expect(() => resolveEntries(someEntries({ practices: [aPractice('x', { broader: 'gone' })] }))).toThrow(
    'no practice gone',
  );
});

test('an article is found by its school, practice, indicators and source', () => {
  const library = libraryOf();
  const things = [
    find(library, 'schools', 'other'),
    find(library, 'practices', 'b-practice'),
    find(library, 'indicators', 'b-rate'),
    find(library, 'indicators', 'a-rate'),
    find(library, 'sources', 'a-source'),
    find(library, 'problems', 'first'),
  ];
  expect(things.map((thing) => library.countArticles(thing))).toEqual([1, 1, 1, 1, 1, 1]);
  expect(library.countArticles(find(library, 'sources', 'b-source'))).toBe(0);
});

test('practices are found by source and by whose they are; one of nobody by no place', () => {
  const library = libraryOf();
  expect(ids(library.practicesOf(find(library, 'sources', 'b-source')))).toEqual(['b-practice']);
  expect(ids(library.practicesOf(find(library, 'schools', 'other')))).toEqual(['b-practice']);
  expect(ids(library.practicesOf(find(library, 'regions', 'b-district')))).toEqual(['b-practice']);
  expect(library.practicesOf(find(library, 'regions', 'a-district'))).toEqual([]);
});

test('problems of a practice stand in the order of the editors', () => {
  const library = libraryOf();
  expect(ids(library.problemsOf(find(library, 'practices', 'b-practice')))).toEqual(['first', 'second']);
  expect(library.problemsOf(find(library, 'practices', 'c-practice'))).toEqual([]);
});

test('schools of a region are those of the regions below too', () => {
  const library = libraryOf();
  const schools = (id: string) => ids(library.schoolsOf(find(library, 'regions', id))).toSorted();
  expect([schools('a-province'), schools('b-district')]).toEqual([['a-school', 'other'], ['other']]);
});

test('names that look alike are known to their practices', () => {
  const library = libraryOf();
  expect(ids(library.homonymsOf(find(library, 'practices', 'b-practice')))).toEqual(['h']);
  expect(library.homonymsOf(find(library, 'practices', 'a-practice'))).toEqual([]);
});

test('where nothing is known there is nothing', () => {
  const library = createLibrary(someEntries());
  const region = find(library, 'regions', 'b-district');
  const lists = [library.articlesOf(region), library.observationsOf(region), library.schoolsOf(region)];
  expect([...lists, library.passagesOf(region), library.practicesOf(region)]).toEqual([[], [], [], [], []]);
});

test('an article has the values of each facet it is listed under', () => {
  const [article] = libraryOf().articles;
  const values = (['theme', 'problem', 'stage', 'region', 'level'] as const).map(
    (facet) => article && valuesOf(article, facet),
  );
  expect(values).toEqual([
    ['a-theme'],
    ['second', 'first'],
    ['primary'],
    ['a-province', 'a-city', 'b-district'],
    ['school'],
  ]);
});

test('all values of the facets, places with how deep they lie', () => {
  const { theme, problem, stage, region, level } = facetValues(libraryOf());
  expect(theme).toEqual([{ id: 'a-theme', name: '主题甲', depth: 0 }]);
  expect(ids(problem)).toEqual(['first', 'second']);
  expect(stage.map(({ name, depth }) => [name, depth])).toContainEqual(['小学', 0]);
  expect(level.map(({ id }) => id)).toEqual(['region', 'school']);
  expect(region.map(({ id, depth }) => [id, depth])).toContainEqual(['b-district', 2]);
  expect(region.map(({ id, depth }) => [id, depth])).toContainEqual(['a-province', 0]);
});

test('a school that cites several publications is found by each', () => {
  const library = libraryOf();
  expect(ids(placesIn(library, find(library, 'sources', 'b-source')))).toEqual(['other']);
  expect(ids(placesIn(library, find(library, 'sources', 'a-source')))).toEqual(
    expect.arrayContaining(['b-district', 'other']),
  );
});
