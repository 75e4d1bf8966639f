import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/library/entities.ts';
import { createLibrary, type Library } from '../../../src/library/library.ts';
import {
  aMetric,
  anArticle,
  anIndicator,
  aPractice,
  aProblem,
  aRegion,
  aSchool,
  aTheme,
  someEntries,
} from '../builders.ts';

function find<K extends 'regions' | 'schools' | 'practices' | 'themes' | 'indicators' | 'sources'>(
  library: Library,
  collection: K,
  id: string,
): Library[K][number] {
  const found = library[collection].find((thing: Entity) => thing.id === id);
  if (!found) throw new Error(`no ${collection}/${id}`);
  return found;
}

const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('createLibrary', () => {
  it('cannot be changed, nor can the things in it', () => {
    const library = createLibrary(someEntries({ articles: [anArticle({ metrics: [aMetric()] })] }));
    expect(Object.isFrozen(library)).toBe(true);
    const { articles, regions, practices, observations } = library;
    expect(articles.length * regions.length * practices.length * observations.length).toBeGreaterThan(0);
    const things: readonly object[] = [...articles, ...regions, ...practices, ...observations];
    expect(things.filter((thing) => !Object.isFrozen(thing))).toEqual([]);
  });

  it('leaves drafts out', () => {
    const library = createLibrary(
      someEntries({ articles: [anArticle({}, 'published'), anArticle({ status: 'draft' }, 'unfinished')] }),
    );
    expect(ids(library.articles)).toEqual(['published']);
    expect(ids(library.articlesOf(find(library, 'themes', 'a-theme')))).toEqual(['published']);
  });

  it('lists articles by date of what is told, the newest first, undated ones last', () => {
    const told = (start: string) => ({ label: start, start });
    const library = createLibrary(
      someEntries({
        articles: [
          anArticle({ updated: '2026-02-01', title: '乙' }, 'undated-b'),
          anArticle({ updated: '2026-01-01', title: '甲' }, 'undated-a'),
          anArticle({ updated: '2026-01-01', period: told('2019-09') }, 'old'),
          anArticle({ updated: '2025-01-01', period: told('2021') }, 'new'),
          anArticle({ updated: '2025-01-01', period: told('2021-11') }, 'newest'),
        ],
      }),
    );
    expect(ids(library.articles)).toEqual(['newest', 'new', 'old', 'undated-a', 'undated-b']);
  });

  it('counts an article for every region above its own', () => {
    const library = createLibrary(someEntries({ articles: [anArticle()] }));
    for (const region of ['a-district', 'a-city', 'a-province']) {
      expect(ids(library.articlesOf(find(library, 'regions', region)))).toEqual(['an-article']);
    }
    expect(library.articlesOf(find(library, 'regions', 'b-district'))).toEqual([]);
  });

  it('lists regions along the tree, parents first, by their code', () => {
    const library = createLibrary(
      someEntries({
        regions: [
          aRegion('z-city', { name: '乙市', level: 'municipality', parent: undefined, code: '110000' }),
          aRegion('z-district', { name: '丙区', parent: 'z-city', code: '110105' }),
        ],
      }),
    );
    expect(ids(library.regions)).toEqual([
      'z-city',
      'z-district',
      'a-province',
      'a-city',
      'b-district',
      'a-district',
    ]);
  });

  it('gives a region the practices of its schools and of the regions below it', () => {
    const library = createLibrary(
      someEntries({
        practices: [
          aPractice('of-school', { name: '一', owner: { school: 'a-school' } }),
          aPractice('of-district', { name: '二', owner: { region: 'a-district' } }),
          aPractice('of-neighbour', { name: '三', owner: { region: 'b-district' } }),
        ],
      }),
    );
    expect(ids(library.practicesOf(find(library, 'regions', 'a-district'))).toSorted()).toEqual([
      'of-district',
      'of-school',
    ]);
    expect(library.practicesOf(find(library, 'regions', 'a-city'))).toHaveLength(3);
  });

  it('keeps figures of a school apart from those of its region', () => {
    const library = createLibrary(
      someEntries({
        articles: [
          anArticle({
            schools: ['a-school'],
            metrics: [aMetric(), aMetric({ of: { school: 'a-school' }, value: 50 })],
          }),
        ],
      }),
    );
    const valuesOf = (thing: Parameters<Library['observationsOf']>[0]) =>
      library.observationsOf(thing).map(({ value }) => value);
    expect(valuesOf(find(library, 'regions', 'a-district'))).toEqual([98.3]);
    expect(valuesOf(find(library, 'schools', 'a-school'))).toEqual([50]);
    expect(valuesOf(find(library, 'indicators', 'a-rate'))).toEqual([98.3, 50]);
  });

  it('lets a related practice and an incomparable indicator be found from either side', () => {
    const library = createLibrary(
      someEntries({
        practices: [
          aPractice('other', { name: '做法乙', related: [{ id: 'a-practice', reason: '都管作业' }] }),
        ],
        indicators: [
          anIndicator('other-rate', {
            name: '覆盖率',
            notComparableWith: [{ id: 'a-rate', reason: '对象不同' }],
          }),
        ],
      }),
    );
    expect(find(library, 'practices', 'a-practice').related).toMatchObject([
      { practice: { id: 'other' }, reason: '都管作业' },
    ]);
    expect(find(library, 'indicators', 'a-rate').notComparableWith[0]?.reason).toBe('对象不同');
  });

  it('finds an article by a partner that lies elsewhere', () => {
    const library = createLibrary(
      someEntries({
        schools: [aSchool('elsewhere', { name: '乙小学', region: 'b-district' })],
        articles: [anArticle({ partners: ['elsewhere'] })],
      }),
    );
    expect(ids(library.articlesOf(find(library, 'schools', 'elsewhere')))).toEqual(['an-article']);
  });

  it('joins a practice and a problem that share a theme and an article, from either side', () => {
    const library = createLibrary(
      someEntries({
        problems: [
          aProblem('too-much', { themes: ['a-theme'] }),
          aProblem('elsewhere', { name: '接送难', order: 2 }),
        ],
        articles: [anArticle({ practices: ['a-practice'], problems: ['too-much', 'elsewhere'] })],
      }),
    );
    const [problem] = library.problems;
    expect(ids(library.problemsOf(find(library, 'practices', 'a-practice')))).toEqual(['too-much']);
    expect(problem && ids(library.practicesOf(problem))).toEqual(['a-practice']);
  });

  it('lists themes in the order the editors give', () => {
    const library = createLibrary(
      someEntries({
        themes: [aTheme('last', { name: '末', order: 9 }), aTheme('second', { name: '次', order: 2 })],
      }),
    );
    expect(ids(library.themes)).toEqual(['a-theme', 'second', 'last']);
  });
});
