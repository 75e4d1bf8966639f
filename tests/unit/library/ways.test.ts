import { expect, test } from 'vitest';
import { createLibrary } from '../../../src/library/library.ts';
import { gistOf, wayOf } from '../../../src/library/ways.ts';
import { anArticle, aPractice, aSchool, aTheme, someEntries } from '../builders.ts';

const aspects = [{ id: 'amount', name: '总量', question: '总量怎么办？' }];

/** The way of an article that says this on 总量. */
function way(text: string, article: Parameters<typeof anArticle>[0] = {}) {
  const library = createLibrary(
    someEntries({
      themes: [aTheme('homework', { name: '作业', aspects })],
      schools: [
        aSchool('b-school', { name: '乙小学', stage: ['primary'] }),
        aSchool('c-school', { name: '丙中学', aliases: ['丙中'], stage: ['middle'] }),
      ],
      practices: [
        aPractice('sheet', {
          name: '记录单',
          themes: ['homework'],
          dimensions: { staff: '班主任每天看', support: '一张单子' },
          silent: ['results'],
        }),
      ],
      articles: [
        anArticle({
          themes: ['homework'],
          schools: ['b-school', 'c-school'],
          stage: ['primary', 'middle'],
          practices: ['sheet'],
          brief: { did: '做了。', needs: '24个检查组。', results: '查处37起。' },
          body: `## 做法\n\n**总量**：${text}`,
          ...article,
        }),
      ],
    }),
  );
  const [passage] = library.articles[0]?.passages ?? [];
  if (!passage) throw new Error('no passage');
  return wayOf(library, passage);
}

test('what the whole article needs and came to is not said of one of its passages', () => {
  expect(way('明确“十条措施”，严控总量和时长。')).toMatchObject({
    needs: undefined,
    results: undefined,
    resultsOpen: false,
    figures: [],
  });
});

test('a passage that names a practice has what that needs, and says where its source is silent', () => {
  expect(way('班主任凭记录单统筹各科。')).toMatchObject({
    needs: '班主任每天看；一张单子',
    results: undefined,
    resultsOpen: true,
  });
});

test('a passage that tells itself what came of it is believed first', () => {
  expect(way('学校负主体责任，校长负责。原文说作业量“大幅减少”，没有数字。')).toMatchObject({
    gist: '学校负主体责任，校长负责。',
    results: '原文说作业量“大幅减少”，没有数字。',
  });
});

test.each([
  ['丙中改进作业布置，丰富作业形式。', '丙中学', ['middle']],
  ['乙小学有个性化作业，丙中学也照顾个性。', '甲区', ['primary', 'middle']],
  ['区里推广，例如丙中学。', '甲区', ['primary', 'middle']],
])('who does it and for whom: %s', (text, who, stage) => {
  const { holder, ...found } = way(text);
  expect([holder.name, found.stage]).toEqual([who, stage]);
});

test('what says who, how much and at length is worth more than a heading', () => {
  const telling = way(
    '班主任每天看记录单，统筹各科，每科不超过20分钟，超过的由年级组长找任课教师商量着减下来。',
  );
  const thin = way('严控作业时长。');
  const open = way(
    '五项措施里有“作业总量”一项，各年级的限额、由谁来管、怎样检查和超时以后怎么办原文未说明。',
  );
  expect(telling.substance).toBeGreaterThan(open.substance);
  expect(open.substance).toBeGreaterThan(thin.substance);
});

test.each([
  ['每周一次。再说别的。', '每周一次。再说别的。'],
  ['每周一次。怎样做，原文未说明。', '每周一次。'],
  ['“先做后布置。”教师说。', '“先做后布置。”教师说。'],
  [
    '教师先把题做一遍，再把合适的留给学生，不合适的当场换掉。还有别的。',
    '教师先把题做一遍，再把合适的留给学生，不合适的当场换掉。',
  ],
  ['共两项：\n内容；\n用时。', '共两项：内容；用时'],
  ['没有句号', '没有句号'],
  [`${'很长'.repeat(30)}，${'很长'.repeat(30)}。`, `${'很长'.repeat(30)}……`],
])('the gist of %s', (text, gist) => {
  expect(gistOf(text)).toBe(gist);
});
