import { describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { createMentions } from '../../../src/library/mentions.ts';
import { aHomonym, anArticle, aPractice, aSchool, someEntries } from '../builders.ts';

const library = createLibrary(
  someEntries({
    schools: [aSchool('far', { name: '乙区第一小学', aliases: ['一小', '第一小学'], region: 'b-district' })],
    practices: [
      aPractice('pairs', { name: '六个“1+1”', aliases: ['1+1'] }),
      aPractice('course', { name: '“1+1”课程', aliases: ['1+1'] }),
      aPractice('far-plan', { name: '十条措施', owner: { region: 'b-district' } }),
    ],
    homonyms: [
      aHomonym('one-plus-one', {
        practices: [
          { id: 'pairs', sense: '六对' },
          { id: 'course', sense: '课程' },
        ],
      }),
    ],
    articles: [
      anArticle({ practices: ['pairs'] }, 'with-pairs'),
      anArticle({}, 'with-neither'),
      anArticle({ practices: ['pairs', 'course'] }, 'with-both'),
      anArticle({ region: 'b-district', practices: ['far-plan'] }, 'there'),
    ],
  }),
);
const mentionsOf = createMentions(library);

function hrefOf(articleId: string, name: string): string | undefined {
  const article = library.articles.find(({ id }) => id === articleId);
  if (!article) throw new Error(articleId);
  return mentionsOf(article).addressOf(name);
}

describe('names to link', () => {
  it('are found in a text by one table for all articles', () => {
    const [first, second] = library.articles.map((article) => mentionsOf(article).names);
    expect(first).toBe(second);
    expect(first).toContain('乙区第一小学');
  });

  it('resolve a homonym by the practices of the article', () => {
    expect(hrefOf('with-pairs', '1+1')).toBe('/practices/pairs/');
  });

  it('lead to the page that tells homonyms apart where the article does not decide', () => {
    expect(hrefOf('with-neither', '1+1')).toBe('/homonyms/one-plus-one/');
    expect(hrefOf('with-both', '1+1')).toBe('/homonyms/one-plus-one/');
  });

  it('are of practices of other places only in articles that tell of them', () => {
    expect(hrefOf('there', '十条措施')).toBe('/practices/far-plan/');
    expect(hrefOf('with-pairs', '十条措施')).toBeUndefined();
  });

  it('are full names of schools anywhere, aliases only near, short aliases never', () => {
    expect(hrefOf('with-pairs', '乙区第一小学')).toBe('/schools/far/');
    expect(hrefOf('with-pairs', '第一小学')).toBeUndefined();
    expect(hrefOf('there', '第一小学')).toBe('/schools/far/');
    expect(hrefOf('there', '一小')).toBeUndefined();
  });
});
