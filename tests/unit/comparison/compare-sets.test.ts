import { describe, expect, test } from 'vitest';
import {
  matrixRegions,
  practiceThemeMatrix,
  sharedPracticeMatrix,
  themeMatrix,
} from '../../../src/comparison/build/matrix.ts';
import { passagesOf } from '../../../src/comparison/build/passages.ts';
import { comparisonSets, indexSets, partsOf } from '../../../src/comparison/build/sets.ts';
import { createLibrary, type Library } from '../../../src/library/library.ts';
import { comparisonPath, mentionUrl } from '../../../src/library/urls.ts';
import { aHomonym, anArticle, aPractice, aRegion, aSchool, aTheme, someEntries } from '../builders.ts';

const library = createLibrary(
  someEntries({
    regions: [
      aRegion('other-city', { name: '远市', level: 'municipality', parent: undefined }),
      aRegion('silent', { name: '丙区' }),
    ],
    schools: [
      aSchool('second', { name: '第二小学' }),
      aSchool('named-only', { name: '第三小学' }),
      aSchool('far', { name: '远小学', region: 'other-city' }),
    ],
    themes: [aTheme('nowhere', { name: '没人谈', order: 2 })],
    practices: [
      aPractice('shared', { name: '5+2' }),
      aPractice('owned', { name: '1+1', owner: { region: 'a-district' } }),
      aPractice('owned-too', { name: '1+1', owner: { school: 'far' } }),
    ],
    homonyms: [
      aHomonym('same', {
        practices: [
          { id: 'owned', sense: '一' },
          { id: 'owned-too', sense: '二' },
        ],
      }),
    ],
    articles: [
      anArticle({ practices: ['shared', 'owned'], schools: ['named-only'] }, 'one'),
      anArticle({ region: 'b-district', practices: ['shared'] }, 'two'),
      anArticle({ level: 'school', schools: ['a-school', 'named-only'] }, 'three'),
      anArticle({ level: 'school', schools: ['second'] }, 'four'),
      anArticle(
        { level: 'school', region: 'other-city', schools: ['far'], practices: ['owned-too'] },
        'five',
      ),
    ],
  }),
);
const sets = comparisonSets(library);
const setsWith = indexSets(sets);
const membersOf = (path: string) =>
  sets.find((set) => comparisonPath(set) === path)?.members.map(({ id }) => id);

describe('what is built', () => {
  test('cities, and places of one city, that have articles', () => {
    expect(membersOf('cities')).toEqual(['a-city', 'other-city']);
    expect(membersOf('regions/a-city')).toEqual(['a-district', 'b-district']);
  });

  test('schools of a place with an article of their own; those only named have none', () => {
    expect(membersOf('schools/a-district')?.toSorted()).toEqual(['a-school', 'second']);
    expect(membersOf('schools/other-city')).toBeUndefined();
  });

  test('practices of a theme, two at least, what belongs to nobody first', () => {
    expect(membersOf('practices/a-theme')).toEqual(['shared', 'a-practice', 'owned', 'owned-too']);
    expect(membersOf('practices/nowhere')).toBeUndefined();
  });

  test('names with several meanings', () => {
    expect(membersOf('homonyms/same')).toEqual(['owned', 'owned-too']);
  });

  test('a thing knows the comparisons it stands in, a shared name its own', () => {
    const [region, homonym] = [library.regions.find(({ id }) => id === 'b-district'), library.homonyms[0]];
    if (!region || !homonym) throw new Error('missing');
    expect(setsWith(region).map(comparisonPath)).toEqual(['regions/a-city']);
    expect(setsWith(homonym).map(comparisonPath)).toEqual(['homonyms/same']);
  });

  test('more places than a page can hold become pages of like size', () => {
    const many = libraryOfDistricts(100);
    const pages = comparisonSets(many).filter(({ group }) => group === 'regions');
    const sizes = pages.map((set) => [comparisonPath(set), set.members.length]);
    expect(sizes).toEqual([
      ['regions/a-city', 33],
      ['regions/a-city/2', 33],
      ['regions/a-city/3', 34],
    ]);
    for (const page of pages) expect(partsOf(page, comparisonSets(many))).toEqual(pages);
  });
});

describe('matrices', () => {
  const rowOf = ({ rows }: ReturnType<typeof themeMatrix>, id: string) =>
    rows.find(({ region }) => region.id === id);

  test('a region that has only what lies below it has no row of its own', () => {
    expect(matrixRegions(library).map(({ id }) => id)).toEqual([
      'a-city',
      'b-district',
      'a-district',
      'other-city',
    ]);
  });

  test('a cell leads to the only article, else to their list; a gap stays a gap', () => {
    const matrix = themeMatrix(library);
    expect(matrix.columns.map(({ name }) => name)).toEqual(['主题甲', '没人谈']);
    expect(rowOf(matrix, 'b-district')?.cells).toEqual([{ count: 1, url: '/articles/two/' }, 'none']);
    expect(rowOf(matrix, 'a-district')?.cells[0]).toEqual({
      count: 3,
      url: '/articles/by/theme/a-theme/region/a-district/',
    });
  });

  test('articles that tell of named practices are counted under their themes', () => {
    const row = rowOf(practiceThemeMatrix(library), 'a-district');
    expect(row?.cells).toEqual([{ count: 1, url: '/compare/matrix/practices/a-district/#a-theme' }, 'none']);
  });

  test('only practices of several places stand in the second matrix, and a cell leads to the words', () => {
    const matrix = sharedPracticeMatrix(library);
    expect(matrix.columns.map(({ name }) => name)).toEqual(['5+2']);
    expect(rowOf(matrix, 'b-district')?.cells[0]).toEqual({
      count: 1,
      url: '/articles/two/#zuofa:~:text=5%2B2',
    });
  });

  test('passages of a region list the themes that have none', () => {
    const region = library.regions.find(({ id }) => id === 'a-district');
    const [article] = library.articles.filter(({ id }) => id === 'one');
    const [practice] = library.practices.filter(({ id }) => id === 'shared');
    if (!region || !article || !practice) throw new Error('missing');
    const groups = passagesOf(library, region);
    const passages = groups.find(({ id }) => id === 'a-theme')?.passages;
    expect(passages?.find((one) => one.practice === practice)?.places).toEqual([
      { article, url: mentionUrl(article, practice) },
    ]);
    expect(groups.find(({ id }) => id === 'nowhere')?.passages).toEqual([]);
  });
});

function libraryOfDistricts(count: number): Library {
  const ids = Array.from({ length: count }, (_, at) => `district-${at}`);
  return createLibrary(
    someEntries({
      regions: ids.map((id) => aRegion(id, { name: `${id}区` })),
      articles: ids.map((region) => anArticle({ region }, `of-${region}`)),
    }),
  );
}
