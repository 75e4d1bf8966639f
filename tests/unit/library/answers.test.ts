import { expect, test } from 'vitest';
import { answersOf, answersTo, narrowingsOf } from '../../../src/library/answers.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { anArticle, aProblem, aSchool, aTheme, someEntries } from '../builders.ts';

const aspects = ['总量', '设计'].map((name, at) => ({ id: `a${at}`, name, question: `${name}怎么办？` }));
const long = '，学校写得很细，谁来做、什么时候做、做到什么程度都有。';

function libraryOf() {
  return createLibrary(
    someEntries({
      themes: [aTheme('homework', { name: '作业', aspects })],
      problems: [
        aProblem('much', { themes: ['homework'], aspects: ['homework/a0', 'homework/a1', 'homework/a9'] }),
      ],
      schools: [aSchool('b-school', { name: '乙小学', stage: ['primary'] })],
      articles: [
        anArticle(
          {
            themes: ['homework'],
            body: `## 做法\n\n**总量**：区里定总量${long}\n\n**设计**：区里教研${long}`,
          },
          'region',
        ),
        anArticle(
          {
            level: 'school',
            schools: ['b-school'],
            themes: ['homework'],
            body: `## 做法\n\n**总量**：班主任管总量${long}\n\n**设计**：题目精选${long}`,
          },
          'school',
        ),
      ],
    }),
  );
}

const problemOf = (library: ReturnType<typeof libraryOf>) => {
  const [problem] = library.problems;
  if (!problem) throw new Error('no problem');
  return problem;
};

test('a problem is answered by the aspects it names, a school first, another first the next time', () => {
  const library = libraryOf();
  const answers = answersTo(library, problemOf(library));
  expect(answers.map(({ aspect, ways }) => [aspect.name, ways.map(({ holder }) => holder.name)])).toEqual([
    ['总量', ['乙小学', '甲区']],
    ['设计', ['甲区', '乙小学']],
  ]);
});

test('narrowed to a stage, only what is said of it is left; what says nothing of stages is found by itself', () => {
  const library = libraryOf();
  const problem = problemOf(library);
  expect(narrowingsOf(library, problem)).toEqual([
    { id: 'primary', name: '小学' },
    { id: 'school', name: '学校自己做的' },
  ]);
  const holdersOf = (only: Parameters<typeof answersTo>[2]) =>
    answersTo(library, problem, only).flatMap(({ ways }) => ways.map(({ holder }) => holder.name));
  expect(holdersOf('primary')).toEqual(['乙小学', '乙小学']);
  expect(holdersOf('school')).toEqual(['乙小学', '乙小学']);
  expect(holdersOf('unstated')).toEqual(['甲区', '甲区']);
  expect(holdersOf('middle')).toEqual([]);
});

test('an aspect of several places stands before one that a single place answers; the fullest way leads', () => {
  const body = (text: string) => `## 做法\n\n${text}`;
  const library = createLibrary(
    someEntries({
      themes: [aTheme('homework', { name: '作业', aspects })],
      problems: [aProblem('much', { themes: ['homework'], aspects: ['homework/a0', 'homework/a1'] })],
      schools: [aSchool('b-school', { name: '乙小学' }), aSchool('c-school', { name: '丙小学' })],
      articles: [
        anArticle({ themes: ['homework'], body: body('**总量**：严控。\n\n**设计**：研究设计。') }, 'x'),
        anArticle(
          {
            level: 'school',
            schools: ['b-school'],
            themes: ['homework'],
            body: body(`**设计**：题目精选${long}`),
          },
          'y',
        ),
      ],
    }),
  );
  const answers = answersTo(library, problemOf(library));
  expect(answers.map(({ aspect, ways }) => [aspect.name, ways.map(({ holder }) => holder.name)])).toEqual([
    ['设计', ['乙小学', '甲区']],
    ['总量', ['甲区']],
  ]);
});

test('a place tells what its schools tell too', () => {
  const library = libraryOf();
  const city = library.regions.find(({ id }) => id === 'a-city');
  const told = city ? answersOf(library, city) : [];
  expect(told.map(({ theme, answers }) => [theme.name, answers.map(({ aspect }) => aspect.name)])).toEqual([
    ['作业', ['总量', '设计']],
  ]);
});
