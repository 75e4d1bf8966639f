import { describe, expect, it } from 'vitest';
import { checkEntries } from '../../../src/content/check/check-entries.ts';
import { createLibrary } from '../../../src/library/library.ts';
import { anArticle, aPractice, aSchool, aTheme, someEntries } from '../builders.ts';

const aspect = (id: string, name: string, aliases: string[] = []) => ({
  id,
  name,
  aliases,
  question: `${name}？`,
});
const homework = aTheme('homework', {
  name: '作业管理',
  aliases: ['作业'],
  order: 2,
  aspects: [
    aspect('amount', '总量', ['作业量']),
    aspect('marking', '批改与反馈'),
    aspect('assessment', '评价'),
  ],
});
const afterSchool = aTheme('after-school', {
  name: '课后服务',
  order: 3,
  aspects: [aspect('time', '时间'), aspect('assessment', '评价')],
});

function entriesOf(body: string, overrides: Record<string, unknown> = {}) {
  return someEntries({
    themes: [homework, afterSchool],
    schools: [aSchool('named', { name: '和平小学', aliases: ['和小'] })],
    articles: [anArticle({ body, themes: ['homework', 'after-school'], schools: ['named'], ...overrides })],
  });
}

function passagesIn(body: string) {
  const [article] = createLibrary(entriesOf(body)).articles;
  return article?.passages.map(({ theme, aspect: { id }, text }) => [`${theme.id}/${id}`, text]);
}

function mistakesIn(body: string, overrides: Record<string, unknown> = {}) {
  return checkEntries(entriesOf(body, overrides)).map(({ level = 'error', message, hint }) =>
    [level, message, hint].join(' | '),
  );
}

describe('what a label names', () => {
  it('is the only aspect of that name, by its name or another one', () => {
    expect(passagesIn('**总量**：一。\n\n**作业量**：二。\n\n**时间**：三。')).toEqual([
      ['homework/amount', '一。'],
      ['homework/amount', '二。'],
      ['after-school/time', '三。'],
    ]);
  });

  it('is told by the theme in the label or in the heading above', () => {
    expect(passagesIn('**课后服务 · 评价**：一。\n\n**家校·总量**：二。')).toEqual([
      ['after-school/assessment', '一。'],
    ]);
    expect(passagesIn('**课后服务·评价**：一。\n\n### 作业\n\n**评价**：二。')).toEqual([
      ['after-school/assessment', '一。'],
      ['homework/assessment', '二。'],
    ]);
  });

  it('is nothing where it is ambiguous, and the check says how to mend it', () => {
    expect(passagesIn('**评价**：一。')).toEqual([]);
    expect(mistakesIn('**评价**：一。')).toEqual([
      'error | “评价”在作业管理、课后服务里都有，不知道回答哪一个 | 写明主题: 作业管理·评价；或放在 ### 作业管理 之下',
    ]);
  });

  it('is guessed where it is nearly one', () => {
    expect(mistakesIn('**批改和反馈**：一。')).toEqual([
      'warning | “批改和反馈”不是方面的名称，不会出现在对比和搜索里 | 你是不是想写: 批改与反馈',
    ]);
  });

  it('is refused where it names a theme that has no such aspect', () => {
    expect(mistakesIn('**作业管理·时间**：一。')[0]).toContain(
      'error | “作业管理·时间”不是本案例任何主题的方面',
    );
  });

  it('may be nothing at all: bold words that unpack a slogan', () => {
    expect(mistakesIn('**三优**：一。')).toEqual([]);
  });
});

describe('a passage', () => {
  const libraryOf = () =>
    createLibrary(
      entriesOf('**总量**：班主任统筹。〔第三段〕\n\n**时间**：和小每周五天。', { level: 'region' }),
    );

  it('has an anchor, the place in the source and whom it speaks of', () => {
    const [article] = libraryOf().articles;
    expect(
      article?.passages.map(({ id, locator, holders }) => [id, locator, holders.map((one) => one.id)]),
    ).toEqual([
      ['p-1', '第三段', ['a-district']],
      ['p-2', '第一栏', ['a-district', 'named']],
    ]);
  });

  it('speaks of the school whose account it is, first and once', () => {
    const holdersOf = (overrides: Record<string, unknown>) =>
      createLibrary(entriesOf('**总量**：和平小学统筹，甲小学也是。', overrides)).articles[0]?.passages.map(
        ({ holders }) => holders.map(({ id }) => id),
      );
    const schools = ['named', 'a-school'];
    expect(holdersOf({ level: 'school', schools })).toEqual([['named', 'a-school']]);
    expect(holdersOf({ level: 'region', schools })).toEqual([['a-district', 'named', 'a-school']]);
  });

  it('is gathered by theme, by place (all above it too) and by school', () => {
    const library = libraryOf();
    const find = (list: readonly { id: string }[], id: string) => list.find((one) => one.id === id);
    const idsOf = (thing: unknown) => library.passagesOf(thing as never).map(({ id }) => id);
    expect(idsOf(find(library.themes, 'homework'))).toEqual(['p-1']);
    expect(idsOf(find(library.regions, 'a-province'))).toEqual(['p-1', 'p-2']);
    expect(idsOf(find(library.schools, 'named'))).toEqual(['p-2']);
    expect(idsOf(find(library.schools, 'a-school'))).toEqual([]);
  });
});

describe('what the source is said to be silent on', () => {
  it.each([
    [{ silent: ['period'], period: { label: '2021年' } }, '时间已经写了'],
    [{ silent: ['homework/amount'] }, '总量已经写了'],
    [{ silent: ['homework/amont'] }, '没有 homework/amont 这个字段或方面'],
  ])('is silent, and there: %j', (overrides, message) => {
    expect(mistakesIn('**总量**：一。', overrides).join()).toContain(message);
  });

  it('can be a field or an aspect', () => {
    expect(mistakesIn('**总量**：一。', { silent: ['period', 'homework/marking'] })).toEqual([]);
  });
});

describe('a practice', () => {
  const thin = { components: [], dimensions: {} };
  const messages = (practice: object, articles = [anArticle()]) =>
    checkEntries(someEntries({ practices: [aPractice('p', { name: '口号', ...practice })], articles })).map(
      ({ message }) => message,
    );

  it('is no entry when it is a name only', () => {
    expect(messages(thin)).toEqual(['做法“口号”只有名称，没有内容']);
  });

  it.each([
    {
      components: [
        { label: '一', text: '一' },
        { label: '二', text: '二' },
      ],
    },
    { dimensions: { time: '每周', staff: '教师' } },
  ])('is one with %j', (practice) => {
    expect(messages({ ...thin, ...practice })).toEqual([]);
  });

  it('is one when two places use it', () => {
    const articles = [
      anArticle({ practices: ['p'] }, 'one'),
      anArticle({ practices: ['p'], region: 'b-district' }, 'two'),
    ];
    expect(messages(thin, articles)).toEqual([]);
  });
});
