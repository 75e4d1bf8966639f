/** What editors may write in their own words, and what becomes of it. */
import { describe, expect, it, test } from 'vitest';
import { mendYaml } from '../../../src/schema/full-width.ts';
import { createNameTable } from '../../../src/schema/name-table.ts';
import { fieldNames, normalise } from '../../../src/schema/normalise.ts';
import { schemas } from '../../../src/schema/schemas.ts';

const names = createNameTable([
  { kind: 'region', id: 'shili-shi', data: { name: '示例市' } },
  { kind: 'region', id: 'jiaqu', data: { name: '甲区', parent: 'shili-shi', aliases: ['甲'] } },
  { kind: 'region', id: 'bingqu', data: { name: '丙区', parent: 'shili-shi' } },
  { kind: 'region', id: 'bingqu-2', data: { name: '丙区', parent: '别的市' } },
  { kind: 'school', id: 'shiyan', data: { name: '实验小学', region: 'jiaqu' } },
  {
    kind: 'theme',
    id: 'homework',
    data: {
      name: '作业管理',
      aspects: [
        { id: 'publicity', name: '公示' },
        { id: 'time', name: '时间' },
      ],
    },
  },
  {
    kind: 'theme',
    id: 'exams',
    data: { name: '考试、评价', aspects: [{ id: 'time', name: '时间' }] },
  },
  { kind: 'practice', id: '1-plus-1', data: { name: '1+1' } },
  { kind: 'practice', id: 'gushi', data: { name: 42, aliases: [null, '故事课'] } },
  // Broken data do no harm.
  { kind: 'practice', id: 'kong', data: null },
  { kind: 'source', id: 'bao', data: { title: '示例：一篇报道' } },
]);

const ofArticle = (data: Record<string, unknown>) => normalise(schemas.article, data, names);

describe('what is written in words', () => {
  it.each<[Record<string, unknown>, Record<string, unknown>]>([
    [{ region: '甲区' }, { region: 'jiaqu' }],
    [{ region: '甲' }, { region: 'jiaqu' }],
    [{ region: '“甲 区”' }, { region: 'jiaqu' }],
    [{ region: '示例市丙区' }, { region: 'bingqu' }],
    [{ schools: ['甲区实验小学'] }, { schools: ['shiyan'] }],
    [{ themes: '作业管理' }, { themes: ['homework'] }],
    [{ themes: ['作业管理，考试、评价'] }, { themes: ['homework', 'exams'] }],
    [{ themes: ['考试、评价'] }, { themes: ['exams'] }],
    [{ themes: '［作业管理；考试、评价］' }, { themes: ['homework', 'exams'] }],
    [{ themes: '【homework、exams】' }, { themes: ['homework', 'exams'] }],
    [{ practices: ['１＋１', '故事课'] }, { practices: ['1-plus-1', 'gushi'] }],
    [{ stage: ['小学', 'middle'] }, { stage: ['primary', 'middle'] }],
    [
      { level: '地区经验', status: '草稿' },
      { level: 'region', status: 'draft' },
    ],
    [
      { silent: ['时间', '作业管理·公示', '公示'] },
      { silent: ['period', 'homework/publicity', 'homework/publicity'] },
    ],
    [
      { source: '｛id：示例：一篇报道，locator：第一栏，第二段｝' },
      { source: { id: 'bao', locator: '第一栏，第二段' } },
    ],
    [{ source: { 'id： bao，locator：第一栏': null } }, { source: { id: 'bao', locator: '第一栏' } }],
    [{ source: { id: 'bao，locator：第一栏' } }, { source: { id: 'bao', locator: '第一栏' } }],
    [
      { metrics: [{ of: { 'region：甲区': null }, qualifier: '多', value: '１２．５' }] },
      { metrics: [{ of: { region: 'jiaqu' }, qualifier: 'over', value: 12.5 }] },
    ],
    [{ metrics: [{ of: { 学校: 'x' } }] }, { metrics: [{ of: { 学校: 'x' } }] }],
    [
      { period: { start: '2021年9月', end: '2022/1', inferred: '是' } },
      { period: { start: '2021-09', end: '2022-01', inferred: true } },
    ],
  ])('%j -> %j', (written, canonical) => {
    const { data, mistakes } = ofArticle(written);
    expect(mistakes).toEqual([]);
    expect(data).toEqual(canonical);
  });

  it.each([
    ['2026年3月1日', '2026-03-01'],
    ['2026 年 3 月 1 日', '2026-03-01'],
    ['２０２６年３月１号', '2026-03-01'],
    ['2026/3/1', '2026-03-01'],
    ['2026.03.01', '2026-03-01'],
    ['2026-3-1', '2026-03-01'],
    ['2026-03-01', '2026-03-01'],
    ['2026年3月', '2026-03'],
    ['2026年', '2026'],
    ['今年3月', '今年3月'],
    ['2026年秋', '2026年秋'],
    ['20260301', '20260301'],
  ])('the day %s: %s', (written, canonical) => {
    expect(ofArticle({ updated: written }).data).toEqual({ updated: canonical });
  });
});

describe('what is not touched', () => {
  it('is the very object where all is canonical', () => {
    const data = {
      region: 'jiaqu',
      themes: ['homework'],
      silent: ['period', 'homework/publicity'],
      source: { id: 'bao', locator: '第一栏，第二段：开头' },
      metrics: [{ of: { region: 'jiaqu' }, value: 3, quote: '约：三' }],
    };
    const normalised = ofArticle(data);
    expect(normalised).toEqual({ data, changes: [], mistakes: [] });
    expect(normalised.data).toBe(data);
  });

  it('is free text, whatever its commas and brackets', () => {
    const texts = { title: '［甲，乙］', summary: '小学，region：甲区', aliases: ['甲，乙'] };
    expect(ofArticle(texts).data).toBe(texts);
    expect(normalise(schemas.practice, { unstated: ['多久，几次'] }, names).changes).toEqual([]);
  });

  it('is what has the wrong shape: the schema says so', () => {
    const wrong = { region: ['甲区'], themes: { a: 1 }, source: 3, metrics: '没有', period: [], silent: [3] };
    expect(ofArticle(wrong)).toEqual({ data: wrong, changes: [], mistakes: [] });
  });
});

describe('a name that leaves doubt', () => {
  it.each([
    [{ region: '丙区' }, '“丙区”是 2 个地区的名称', 'bingqu（丙区，示例市）、bingqu-2（丙区，别的市）'],
    [{ region: '丁区' }, '没有叫“丁区”的地区', 'npm run content:new -- region 丁区'],
    [{ themes: ['作业'] }, '没有叫“作业”的主题', '你是不是想写: homework（作业管理）'],
    [{ silent: ['时间安排'] }, '没有叫“时间安排”的方面', '作业管理/公示'],
    [{ metrics: [{ of: { school: '第九小学' } }] }, 'metrics（数据）第 1 项的 of', ''],
  ])('%j: %s', (data, message, hint) => {
    const { mistakes } = ofArticle(data);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]?.message).toContain(message);
    expect(mistakes[0]?.hint).toContain(hint);
  });

  it('is an aspect that several themes have', () => {
    const { mistakes } = normalise(schemas.problem, { aspects: ['时间'] }, names);
    expect(mistakes[0]?.hint).toBe('写编号: homework/time（作业管理·时间）、exams/time（考试、评价·时间）');
  });

  it('leaves ids that are not known to the check of references', () => {
    expect(ofArticle({ region: 'dingqu', schools: ['Ding_Xiao'] }).mistakes).toEqual([]);
  });
});

test('changes tell the whole of a list that was one text, and only the value otherwise', () => {
  const { changes } = ofArticle({
    region: '甲区',
    themes: ['作业管理，考试、评价'],
    stage: ['primary', '中学'],
  });
  expect(changes).toEqual([
    { field: ['region'], value: 'jiaqu' },
    { field: ['stage', 1], value: 'middle' },
    { field: ['themes'], value: ['homework', 'exams'] },
  ]);
});

describe('YAML with full-width signs', () => {
  const fields = fieldNames(schemas.article);
  it.each([
    ['title：甲：乙', 'title: 甲：乙'],
    ['  - id ：甲', '  - id: 甲'],
    ['themes： ［甲，乙】', 'themes: [甲, 乙]'],
    ['source: ｛id：甲，locator：第一栏，第二段}', 'source: {id: 甲, locator: 第一栏，第二段}'],
    ['of：{region：甲区}', 'of: {region: 甲区}'],
    ['ABC：乙', 'ABC：乙'],
    ['title: “［甲，乙］”', 'title: “［甲，乙］”'],
    ['title: "［甲，乙］"', 'title: "［甲，乙］"'],
  ])('%s: %s', (written, mended) => expect(mendYaml(written, fields)).toBe(mended));
});
