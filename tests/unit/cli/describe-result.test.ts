import { describe, expect, it } from 'vitest';
import { describeResult } from '../../../src/cli/describe-result.ts';
import type { Mistake } from '../../../src/schema/mistake.ts';
import { aMetric, anArticle, aTheme, someEntries } from '../builders.ts';

const mistakes: Mistake[] = [
  { file: 'articles/a/x.md', line: 3, message: '错了', hint: '改正' },
  { file: 'articles/a/x.md', line: 9, message: '又错了' },
  { file: 'sources/y.yaml', message: '还是错了' },
];
const warnings: Mistake[] = [{ level: 'warning', file: 'articles/a/x.md', line: 5, message: '可以更好' }];
const entries = someEntries();

describe('the result of the check', () => {
  it('is every mistake, then every warning, then how many of each', () => {
    expect(describeResult({ entries, mistakes, warnings }, 'content')).toEqual({
      faults: [
        'content/articles/a/x.md:3: 错误: 错了。提示: 改正',
        'content/articles/a/x.md:9: 错误: 又错了',
        'content/sources/y.yaml:1: 错误: 还是错了',
        'content/articles/a/x.md:5: 警告: 可以更好',
      ],
      summary: ['共 3 个错误，2 个文件；1 个警告，1 个文件'],
      failed: true,
    });
    expect(describeResult({ entries, mistakes, warnings: [] }, 'c').summary).toEqual([
      '共 3 个错误，2 个文件',
    ]);
  });

  it('is what there is where nothing is wrong, and warnings do not fail', () => {
    const articles = [
      anArticle({ metrics: [aMetric(), aMetric({ value: 3 })] }),
      anArticle({ status: 'draft', metrics: [aMetric()] }, 'draft'),
    ];
    const found = describeResult({ entries: someEntries({ articles }), mistakes: [], warnings }, 'content');
    expect(found).toEqual({
      faults: ['content/articles/a/x.md:5: 警告: 可以更好'],
      summary: [
        '内容检查通过：2 篇案例（1 篇草稿），4 个地区，1 所学校，1 种做法，1 个出处，3 个数据；1 个警告，1 个文件',
      ],
      failed: false,
    });
    expect(describeResult({ entries, mistakes: [], warnings: [] }, 'content').summary).toEqual([
      '内容检查通过：0 篇案例，4 个地区，1 所学校，1 种做法，1 个出处，0 个数据',
    ]);
  });

  it('closes with the labels that are no aspect, each once, not those that name a theme', () => {
    const themes = [aTheme('t', { name: '作业管理', aspects: [{ id: 'a', name: '总量', question: '？' }] })];
    const many = Array.from({ length: 41 }, (_, at) => `**词${at}**：甲。`).join('\n\n');
    const summaryOf = (body: string) =>
      describeResult(
        {
          entries: someEntries({ themes, articles: [anArticle({ themes: ['t'], body })] }),
          mistakes: [],
          warnings: [],
        },
        'content',
      ).summary.slice(1);
    const some = '### 作业管理\n\n**总量**：甲。\n\n**三优**：乙。\n\n### 两步：丙\n\n戊。\n\n**三优**：丁。';
    expect(summaryOf(some)).toEqual(['不是方面名称、不进对比的小标题和段首词：三优、两步']);
    expect(summaryOf('**总量**：甲。')).toEqual([]);
    expect(summaryOf(many)[0]).toMatch(/词0、.*、词39 等 41 个$/);
  });
});
