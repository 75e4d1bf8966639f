import { expect, test } from 'vitest';
import { answersOf, answersTo, firstSentence, stagesWithAnswers } from '../../../src/library/answers.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { anArticle, aProblem, aSchool, aTheme, someEntries } from '../builders.ts';

const aspects = ['总量', '设计'].map((name, at) => ({ id: `a${at}`, name, question: `${name}怎么办？` }));
const long = '，学校写得很细，谁来做、什么时候做、做到什么程度都有。';

function libraryOf(needs?: string) {
  return createLibrary(
    someEntries({
      themes: [aTheme('homework', { name: '作业', aspects })],
      problems: [
        aProblem('much', { themes: ['homework'], aspects: ['homework/a0', 'homework/a1', 'homework/a9'] }),
      ],
      schools: [aSchool('b-school', { name: '乙小学', stage: ['primary'] })],
      articles: [
        anArticle(
          { themes: ['homework'], body: `## 做法\n\n**总量**：区里定总量${long}\n\n**设计**：区里教研。` },
          'region',
        ),
        anArticle(
          {
            level: 'school',
            schools: ['b-school'],
            themes: ['homework'],
            silent: ['results'],
            brief: { did: '做了。', ...(needs && { needs }) },
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
  const library = libraryOf('一张单子。');
  const answers = answersTo(library, problemOf(library));
  expect(answers.map(({ aspect, ways }) => [aspect.name, ways.map(({ holder }) => holder.name)])).toEqual([
    ['总量', ['乙小学', '甲区']],
    ['设计', ['甲区', '乙小学']],
  ]);
});

test('what it needs and what came of it: a value, declared silent, or nothing', () => {
  const wayOf = (needs?: string) => {
    const library = libraryOf(needs);
    return answersTo(library, problemOf(library))[0]?.ways;
  };
  expect(wayOf('一张单子。')?.[0]).toMatchObject({
    needs: '一张单子。',
    results: undefined,
    resultsOpen: true,
  });
  expect(wayOf()?.[1]).toMatchObject({ needs: undefined, results: undefined, resultsOpen: false });
});

test('narrowed to a stage, only what is said of it is left; a stage of one way is not offered', () => {
  const library = libraryOf();
  const problem = problemOf(library);
  expect(stagesWithAnswers(library, problem)).toEqual([{ id: 'primary', name: '小学' }]);
  const ways = answersTo(library, problem, 'primary').flatMap((answer) => answer.ways);
  expect(ways.map(({ holder }) => holder.name)).toEqual(['乙小学', '乙小学']);
  expect(answersTo(library, problem, 'middle')).toEqual([]);
});

test('a place tells what its schools tell too', () => {
  const library = libraryOf();
  const city = library.regions.find(({ id }) => id === 'a-city');
  const told = city ? answersOf(library, city) : [];
  expect(told.map(({ theme, answers }) => [theme.name, answers.map(({ aspect }) => aspect.name)])).toEqual([
    ['作业', ['总量', '设计']],
  ]);
});

test.each([
  ['每周一次。再说别的。', '每周一次。'],
  ['“先做后布置。”教师说。', '“先做后布置。”'],
  ['共两项：\n内容；\n用时。', '共两项：内容；用时'],
  ['没有写金额；在全市率先由政府买单。还有。', '没有写金额；在全市率先由政府买单。'],
  ['没有句号', '没有句号'],
  [`${'很长'.repeat(30)}，${'很长'.repeat(30)}。`, `${'很长'.repeat(30)}……`],
])('the gist of %s', (text, gist) => {
  expect(firstSentence(text)).toBe(gist);
});
