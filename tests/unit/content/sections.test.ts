import { describe, expect, it } from 'vitest';
import { findBodyMistakes } from '../../../src/content/check/sections.ts';

function problemsOf(body: string, declared: string[] = [], there: string[] = []) {
  const mistakes = findBodyMistakes(body, 10, declared, (name) => there.includes(name));
  return mistakes.map(({ line, message }) => `${line} ${message}`);
}

const sound = '\n## 背景\n\n缘由。\n\n## 做法\n\n### 小标题\n\n怎么做。\n';

// What is refused, with its message, is shown in tests/fixtures/broken; here is what must not be.
describe('the body of an article', () => {
  it.each([
    ['all sections in order', '## 背景\n甲\n## 做法\n乙\n## 保障\n丙\n## 评价\n丁\n## 成效\n戊'],
    ['the required section alone', '## 做法\n乙'],
    ['a closed heading', '## 做法 ##\n乙'],
    ['headings inside fenced code', `${sound}\n\`\`\`md\n# 标题\n## 别的节\n\`\`\`\n`],
    ['headings inside tilde code with backticks in it', `${sound}\n~~~\n\`\`\`\n# 标题\n~~~\n`],
    ['a section of code only', '## 做法\n\n```\n步骤\n```\n'],
    ['a comment before the first heading', `<!-- 编辑\n# 备忘 -->\n${sound}`],
    ['a thematic break', `${sound}\n---\n\n还有。`],
    ['a thematic break right after code', '## 做法\n\n```\n步骤\n```\n---\n\n还有。'],
    ['a table', `${sound}\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n`],
    ['a picture inside code', `${sound}\n写作 \`![](a.png)\`。`],
    ['a hash tag inside a line', `${sound}\n话题 #作业# 很热。`],
  ])('may have %s', (_, body) => {
    expect(problemsOf(body)).toEqual([]);
  });

  it('has mistakes at the lines of the file, not of the body', () => {
    expect(problemsOf('## 做法\n\n乙\n\n# 大标题\n')).toEqual(['14 正文里不用 # 标题']);
  });

  it('is told of a section that only a comment fills', () => {
    expect(problemsOf('## 做法\n\n<!-- 待写 -->\n')).toEqual(['10 “做法”一节是空的']);
  });

  it('is told of text before the first section once, not line by line', () => {
    expect(problemsOf(`甲\n\n乙\n${sound}`)).toEqual(['10 第一个 ## 之前有内容']);
  });

  it('may show pictures that are declared and there', () => {
    const body = '## 做法\n\n![操场](a.png) ![教室](<./b c.png> "题") ![多行\n说明](./a.png)';
    expect(problemsOf(body, ['./a.png', './b c.png'], ['a.png', 'b c.png'])).toEqual([]);
  });

  it.each([
    ['![ ](./a.png)', '图片没有替代文字'],
    ['![图][ref]', '图片没有写文件'],
    ['![图](//example.org/a.png)', '图片 //example.org/a.png 在别的网站上'],
    ['![图](data:image/png;base64,AA)', '图片 data:image/png;base64,AA 在别的网站上'],
    ['![图](../../a.png)', '图片 ../../a.png 不在案例的文件夹里'],
  ])('may not show %s', (picture, message) => {
    expect(problemsOf(`## 做法\n\n${picture}`, ['./a.png'], ['a.png'])).toEqual([`12 ${message}`]);
  });
});
