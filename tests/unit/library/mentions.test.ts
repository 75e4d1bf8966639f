import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { createMentions, indexMentioned, narrow } from '../../../src/library/mentions.ts';
import { aHomonym, anArticle, aPractice, aRegion, aSchool, someEntries } from '../builders.ts';

const libraryOf = () =>
  createLibrary(
    someEntries({
      schools: [
        aSchool('far', { name: '乙区第一小学', aliases: ['一小', '第一小学'], region: 'b-district' }),
      ],
      practices: [
        aPractice('pairs', { name: '六个“1+1”', aliases: ['1+1'] }),
        aPractice('course', { name: '“1+1”课程', aliases: ['1+1'] }),
        aPractice('menu', { name: '作业菜单', aliases: ['自选作业', '十项行动'] }),
        aPractice('ten-actions', { name: '十项行动' }),
        aPractice('rings', { name: '三环相扣', aliases: ['三环'] }),
        aPractice('circles', { name: '三环课堂', aliases: ['三环'] }),
        aPractice('far-plan', { name: '十条措施', owner: { region: 'b-district' } }),
      ],
      regions: [
        aRegion('a-alias', { name: '丁市', level: 'municipality', parent: undefined, aliases: ['山城市'] }),
        aRegion('b-alias', { name: '戊区', parent: 'a-alias', aliases: ['小山城'] }),
      ],
      homonyms: [
        aHomonym('one-plus-one', {
          practices: [
            { id: 'pairs', sense: '六对' },
            { id: 'course', sense: '课程' },
          ],
        }),
        aHomonym('alike', {
          name: '三环',
          type: 'similar',
          practices: [
            { id: 'rings', sense: '环' },
            { id: 'circles', sense: '圈' },
          ],
        }),
        // Tells only one of the two apart that are called so.
        aHomonym('ten-actions', { practices: [{ id: 'menu', sense: '菜单' }] }),
      ],
      articles: [
        anArticle({ practices: ['pairs'] }, 'with-pairs'),
        anArticle({}, 'with-neither'),
        anArticle({ region: 'b-alias' }, 'in-district'),
        anArticle({ region: 'a-alias' }, 'in-city'),
        anArticle({ practices: ['pairs', 'course'] }, 'with-both'),
        anArticle({ practices: ['menu', 'ten-actions'] }, 'with-ten'),
        anArticle({ region: 'b-district', practices: ['far-plan'] }, 'there'),
      ],
    }),
  );
function mentionsOfFirst() {
  const { articles, mentionsOf } = mentions();
  const [first] = articles;
  if (!first) throw new Error('no article');
  return mentionsOf(first);
}

function mentions() {
  const library = libraryOf();
  return { articles: library.articles, mentionsOf: createMentions(library) };
}

function hrefOf(articleId: string, name: string): string | undefined {
  const library = libraryOf();
  const article = library.articles.find(({ id }) => id === articleId);
  if (!article) throw new Error(articleId);
  return createMentions(library)(article).addressOf(name);
}

describe('names to link', () => {
  it('are found in a text by one table for all articles', () => {
    const { articles, mentionsOf } = mentions();
    const [first, second] = articles.map((article) => mentionsOf(article).names);
    expect(first).toBe(second);
    expect(first?.at('在乙区第一小学', 1)[0]).toEqual({ name: '乙区第一小学', things: ['乙区第一小学'] });
    expect(first?.at('一小', 0)).toEqual([]);
  });

  it('resolve a homonym by the practices of the article', () => {
    expect(hrefOf('with-pairs', '1+1')).toBe('/practices/pairs/');
  });

  it('lead to the page that tells homonyms apart where the article does not decide', () => {
    expect(hrefOf('with-neither', '1+1')).toBe('/homonyms/one-plus-one/');
    expect(hrefOf('with-both', '1+1')).toBe('/homonyms/one-plus-one/');
  });

  it('lead nowhere where the page that tells apart knows but one of them', () => {
    expect(hrefOf('with-ten', '十项行动')).toBeUndefined();
  });

  it('lead nowhere where a page only says that names look alike', () => {
    expect(hrefOf('with-neither', '三环')).toBeUndefined();
  });

  it('lead to one thing by each of its names', () => {
    for (const name of ['作业菜单', '自选作业']) expect(hrefOf('with-ten', name)).toBe('/practices/menu/');
    const { articles, mentionsOf } = mentions();
    const { names } = mentionsOf(articles[0] as (typeof articles)[0]);
    expect(['作业菜单', '自选作业'].flatMap((name) => names.at(name, 0).map((found) => found.name))).toEqual([
      '作业菜单',
      '自选作业',
    ]);
  });

  it('are of practices of other places only in articles that tell of them', () => {
    expect(hrefOf('there', '十条措施')).toBe('/practices/far-plan/');
    expect(hrefOf('with-pairs', '十条措施')).toBeUndefined();
  });

  it('are known in full-width letters too, and not of one character', () => {
    const { names } = mentionsOfFirst();
    expect(names.at('“1+1”课程', 0).map(({ things }) => things)).toEqual([['“1+1”课程']]);
    expect(narrow('５＋２ ａ～課')).toBe('5+2 a~課');
    const index = indexMentioned(['１＋１', '五', '五育']);
    expect(index.at('1+1', 0)).toEqual([{ name: '1+1', things: ['１＋１'] }]);
    expect([index.at('五一', 0), index.at('五育', 0).length]).toEqual([[], 1]);
  });

  it('are of regions by an alias only in what they lie in, and in what lies in them', () => {
    expect(hrefOf('there', '乙区')).toBe('/regions/b-district/');
    expect(hrefOf('with-pairs', '乙区')).toBe('/regions/b-district/');
    expect(hrefOf('in-district', '山城市')).toBe('/regions/a-alias/');
    expect(hrefOf('in-city', '小山城')).toBe('/regions/b-alias/');
    expect(hrefOf('there', '山城市')).toBeUndefined();
  });

  it('are full names of schools anywhere, aliases only near, short aliases never', () => {
    expect(hrefOf('with-pairs', '乙区第一小学')).toBe('/schools/far/');
    expect(hrefOf('with-pairs', '第一小学')).toBeUndefined();
    expect(hrefOf('there', '第一小学')).toBe('/schools/far/');
    expect(hrefOf('there', '一小')).toBeUndefined();
  });
});
