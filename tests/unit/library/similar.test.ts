import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { similarArticles } from '../../../src/library/similar.ts';
import { anArticle, aRegion, aTheme, someEntries } from '../builders.ts';

const libraryOf = () =>
  createLibrary(
    someEntries({
      themes: [
        aTheme('rare', { name: '幼小衔接', order: 2 }),
        aTheme('alone', { name: '机构转型', order: 3 }),
      ],
      regions: [aRegion('far', { name: '远市', level: 'municipality', parent: undefined })],
      articles: [
        anArticle({ practices: ['a-practice'], themes: ['a-theme', 'rare'] }, 'asked'),
        anArticle({ practices: ['a-practice'], region: 'far' }, 'same-practice'),
        anArticle({ themes: ['a-theme', 'rare'], region: 'far' }, 'same-themes'),
        anArticle({ region: 'far' }, 'one-theme'),
        anArticle({ region: 'far', themes: ['alone'] }, 'stranger'),
      ],
    }),
  );

function similarTo(id: string, most?: number) {
  const library = libraryOf();
  const article = library.articles.find((one) => one.id === id);
  if (!article) throw new Error(id);
  return similarArticles(library, article, most);
}

test('a shared practice counts most, a shared theme less, a stranger not at all', () => {
  expect(similarTo('asked').map(({ article }) => article.id)).toEqual([
    'same-practice',
    'same-themes',
    'one-theme',
  ]);
});

test('each says why, the strongest reason first', () => {
  const similar = similarTo('asked');
  expect(similar[0]?.reasons).toEqual(['都用做法甲', '都讲主题甲']);
  // The rarer of two shared themes goes first.
  expect(similar[1]?.reasons).toEqual(['都讲幼小衔接', '都讲主题甲']);
});

test('no more are given than asked for', () => {
  expect(similarTo('asked', 1)).toHaveLength(1);
});
