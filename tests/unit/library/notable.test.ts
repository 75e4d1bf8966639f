import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { exampleQuestions, notablePractices } from '../../../src/library/notable.ts';
import { anArticle, aPractice, someEntries } from '../builders.ts';

const names = ['甲', '乙', '丙', '丁', '戊', '己', '庚'];
const libraryOf = () =>
  createLibrary(
    someEntries({
      practices: names.map((name, at) => aPractice(`p${at}`, { name })),
      articles: [
        anArticle({ practices: ['p2', 'p4'] }, 'one'),
        anArticle({ practices: ['p4'] }, 'two'),
        anArticle({ practices: ['p6', 'p4'] }, 'three'),
        anArticle({ practices: ['p6'] }, 'four'),
      ],
    }),
  );
const notable = (ids: string[], most?: number) =>
  notablePractices(libraryOf(), ids, most).map(({ id }) => id);

test('those the editors name, in their order, as many as there is room for', () => {
  expect(notable(['p5', 'p1', 'p4'])).toEqual(['p5', 'p1', 'p4']);
  expect(notable(['p5', 'p1', 'p4'], 2)).toEqual(['p5', 'p1']);
});

test('where they name none, those that most articles tell of, six of them', () => {
  expect(notable([]).slice(0, 3)).toEqual(['p4', 'p6', 'p2']);
  expect(notable([])).toHaveLength(6);
  expect(notable([], 1)).toEqual(['p4']);
});

test('example questions are of what there is: a problem, a place with its theme, a practice', () => {
  const library = libraryOf();
  const questions = exampleQuestions(library, notablePractices(library, ['p5']));
  expect(questions).toEqual(['甲区主题甲', '什么是己']);
  expect(exampleQuestions({ problems: [], articles: [] }, [])).toEqual([]);
});
