import { describe, expect, it } from 'vitest';
import { findLabelled } from '../../../src/markdown/labels.ts';

const labelsIn = (body: string) => findLabelled(body).map(({ label, text }) => [label, text]);

describe('labelled passages', () => {
  it('are a heading with all up to the next heading', () => {
    const body = '## 做法\n\n### 公示：每周上墙\n\n第一段。\n\n第二段。\n\n### 别的\n\n第三段。';
    expect(findLabelled(body)).toMatchObject([
      { label: '公示', title: '每周上墙', text: '第一段。\n第二段。', section: '做法', heading: '', line: 3 },
      { label: '别的', title: '', text: '第三段。', line: 9 },
    ]);
  });

  it('are a paragraph, and no more than that', () => {
    expect(labelsIn('## 做法\n\n**总量**：班主任统筹。\n\n下一段。')).toEqual([['总量', '班主任统筹。']]);
  });

  it('are a paragraph with the list it leads to', () => {
    const body = '## 做法\n\n**总量**：分两步：\n\n- 记录\n- 统筹\n\n下一段。';
    expect(labelsIn(body)).toEqual([['总量', '分两步：\n记录\n统筹']]);
  });

  it('are list items, each its own', () => {
    const body = '## 做法\n\n- **时间**：每周五天。\n- **师资**：在职教师，\n  另聘教练。\n- 没有标签。';
    expect(labelsIn(body)).toEqual([
      ['时间', '每周五天。'],
      ['师资', '在职教师，另聘教练。'],
    ]);
  });

  it('know the heading above them, which is no passage where nothing of its own follows', () => {
    const body = '## 做法\n\n### 作业管理\n\n**设计**：教师先做。\n\n## 成效\n\n**总量**：少了。';
    expect(findLabelled(body).map(({ label, section, heading }) => [label, section, heading])).toEqual([
      ['设计', '做法', '作业管理'],
      ['总量', '成效', ''],
    ]);
  });

  it('end a heading’s passage where they begin', () => {
    const body = '### 公示：上墙\n\n每周一次。\n\n**总量**：班主任统筹。\n\n之后。';
    expect(labelsIn(body)).toEqual([
      ['公示', '每周一次。'],
      ['总量', '班主任统筹。'],
    ]);
  });

  it('may have the colon within the bold', () => {
    expect(labelsIn('**总量：**班主任统筹。')).toEqual([['总量', '班主任统筹。']]);
  });

  it('end with their place in the source', () => {
    expect(findLabelled('**总量**：班主任统筹。〔“作业管理”段〕')).toMatchObject([
      { text: '班主任统筹。', locator: '“作业管理”段' },
    ]);
  });

  it.each([
    ['bold words within a sentence', '学校**总量**：不是标签。'],
    ['bold words without a colon', '**总量**由班主任统筹。'],
    ['notes of the editors', '### 公示\n\n> [!编者注]\n> 原文没有说。'],
    ['code', '```\n**总量**：x\n```'],
  ])('are not %s', (_, body) => {
    expect(findLabelled(body)).toEqual([]);
  });

  it('leave out footnote marks and pictures, and keep the words of links', () => {
    const body = '**总量**：用[记录单](/x)。[^1]![图](./a.png)\n\n[^1]: 注。';
    expect(labelsIn(body)).toEqual([['总量', '用记录单。']]);
  });
});
