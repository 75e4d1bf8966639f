import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toString as wordsOf } from 'hast-util-to-string';
import { describe, expect, it, test } from 'vitest';
import { findBodyMistakes, findTextMistakes } from '../../../src/content/check/body.ts';
import { renderMarkdown } from '../../../src/markdown/render.ts';

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
    ['a heading in bold', '## **做法**\n\n乙'],
    ['a heading with a footnote', '## 做法[^1]\n\n乙\n\n[^1]: 注'],
    ['an exclamation mark before a link', `${sound}\n\\![x](http://example.org/a.png)`],
    ['a picture that is none, as a backslash says', `${sound}\n\\![图]`],
    ['a picture in indented code', `${sound}\n    写作 ![\n    ## 不是标题`],
    ['a comment of several lines', `${sound}\n<!-- 一\n\n## 二 -->\n`],
    ['HTML that is closed', `${sound}\n<details>\n<summary>甲</summary>\n\n### 乙\n\n丙\n\n</details>`],
    ['HTML closed by what it stands in', `${sound}\n<ul><li>甲<li>乙</ul>\n\n<p>丙\n\n丁`],
    ['HTML without an end', `${sound}\n甲<br>乙<br/>丙\n\n<hr>`],
    ['an angle bracket', `${sound}\n甲 < 乙，\\<STEM>，\`<STEM>\`，<https://example.org/>`],
    ['a character reference in HTML', `${sound}\n<div>甲&nbsp;&amp;&#20057;丙</div>`],
    [
      'footnotes and links by name',
      `${sound}\n甲[^1]，[乙][c]、[c]\n\n[^1]: 注\n\n[c]: https://example.org/`,
    ],
    [
      'a footnote of a footnote',
      `${sound}\n甲[^1]\n\n[^1]: 乙[^2]\n\n[^2]: [丙][c]\n\n[c]: https://example.org/`,
    ],
    ['a table with empty cells too many', `${sound}\n| 甲 |\n|---|\n| 1 | |`],
    ['a quotation in brackets', `${sound}\n> [甲] 乙\n\n> 丙 [!注意]`],
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
    const body =
      '## 做法\n\n![操场](a.png) ![教室](<./b c.png> "题") ![多行\n说明](./a.png) ![图 [一]](./a.png) ![图][a] ![](./a.png)\n\n[a]: ./a.png';
    expect(problemsOf(body, ['./a.png', './b c.png'], ['a.png', 'b c.png'])).toEqual([]);
  });

  it.each([
    ['![图][ref]', '图片没有写文件'],
    ['![图]', '图片没有写文件'],
    ['![图 [一]]', '图片没有写文件'],
    ['![图]()', '图片没有写文件'],
    ['甲<br><IMG src="./a.png">', '图片不用 HTML 写'],
    ['![图][a]\n\n[a]: ./b.png', '找不到图片 ./b.png'],
    ['![图](//example.org/a.png)', '图片 //example.org/a.png 在别的网站上'],
    ['![图](data:image/png;base64,AA)', '图片 data:image/png;base64,AA 在别的网站上'],
    ['![图](../../a.png)', '图片 ../../a.png 不在案例的文件夹里'],
  ])('may not show %s', (picture, message) => {
    expect(problemsOf(`## 做法\n\n${picture}`, ['./a.png'], ['a.png'])).toEqual([`12 ${message}`]);
  });
});

describe('text that would not reach the page', () => {
  it.each([
    ['甲\n\n<!-- 乙\n\n丙', '14 注释没有结束，后面的文字网页上不会有'],
    ['<!-- 乙\n\n丙\n\n<!-- 丁 -->', '12 注释没有结束，后面的文字网页上不会有'],
    ['```\n乙\n\n## 成效', '12 代码没有结束，后面的文字都成了代码'],
    ['````\n乙\n```', '12 代码没有结束，后面的文字都成了代码'],
    ['- 甲\n\n  ~~~\n  乙', '14 代码没有结束，后面的文字都成了代码'],
    ['<div>\n## 成效\n</div>', '13 HTML 里的 # 不是标题'],
    ['<div>\n\n乙', '12 <div> 没有关上'],
    ['甲\n\n- <b>乙\n- 丙</b>', '14 <b> 没有关上'],
    ['**<u>甲**</u>', '12 <u> 没有关上'],
    ['<li>甲\n\n乙', '12 <li> 没有关上'],
    ['<details>\n\n甲\n\n## 成效\n\n乙\n\n</details>', '12 <details> 没有关上'],
    ['<div class="甲\n\n乙', '12 <div 没有写完'],
    ['甲<STEM>乙', '12 不能用 HTML 标签 <STEM>，网页上不会有'],
    ['<center><font>甲</font></center>', '12 不能用 HTML 标签 <center>、<font>，网页上不会有'],
    ['甲<?php 乙 ?>', '12 “<?php 乙 ?”网页上不会有'],
    ['甲[^1]\n\n[^1]: 乙\n[^2]: 丙', '15 [^2]: 没有用到，网页上不会有'],
    ['[甲][a]\n\n[a]: https://a.example/\n[a]: https://b.example/', '15 [a]: 写了两次，后一次网页上不会有'],
    ['甲\n\n[^1]: 乙[^1]', '14 [^1]: 没有用到，网页上不会有'],
    ['甲[^1]\n\n[^1]: 乙\n[^2]: 丙[^2]', '15 [^2]: 没有用到，网页上不会有'],
    ['[注]: 甲', '12 [注]: 没有用到，网页上不会有'],
    ['| 甲 |\n|---|\n| 1 | 2 |', '14 这一行比表头多 1 格，网页上不会有'],
    ['> [!注意] 甲', '12 没有“注意”这种注'],
    ['> [！勘误] 甲', '12 注的写法不对: [！勘误]'],
    ['``` 甲\n乙\n```', '12 ``` 后面的文字网页上不会有'],
  ])('%j: %s', (text, mistake) => {
    expect(problemsOf(`## 做法\n\n${text}\n`)).toContain(mistake);
  });

  it('is told by its cause alone, not by the sections that seem to be missing', () => {
    expect(problemsOf('<!-- 甲\n\n## 做法\n\n乙')).toEqual(['10 注释没有结束，后面的文字网页上不会有']);
  });

  it('is told of a text without sections too', () => {
    expect(findTextMistakes('# 关于\n\n甲<STEM>').map(({ line }) => line)).toEqual([3]);
    expect(findTextMistakes('# 关于\n\n## 投稿\n\n甲')).toEqual([]);
  });
});

// The same 1,500 texts each time; with another seed, others.
test('whatever is written is on the page or told to the editor', async () => {
  const pieces = fc.constantFrom(
    ...['\n', '\n\n', ' ', '  ', '- ', '> ', '1. ', '### ', '#', '|', '| 甲 |\n| --- |\n', '    '],
    ...[
      '**',
      '*',
      '_',
      '~~',
      '~',
      '`',
      '```',
      '~~~',
      '\\',
      '&',
      '&amp;',
      '[',
      ']',
      '(',
      ')',
      '!',
      ':',
      '[^1]',
    ],
    ...[
      '[^1]: ',
      '[a]: ',
      '[a]',
      '<',
      '>',
      '<!--',
      '-->',
      '<div>',
      '</div>',
      '<b>',
      '</b>',
      '<table>',
      '<tr>',
    ],
    ...[
      '<td>',
      '</table>',
      '<svg>',
      '</svg>',
      '<details>',
      '</details>',
      '<p>',
      '</p>',
      '<li>',
      '<ul>',
      '</ul>',
    ],
    ...['<a href="', '">', '<script>', '</script>', '<?', '<![CDATA[', '<textarea>', '<select>', '<caption>'],
  );
  const word = fc.integer({ min: 100, max: 999 }).map((number) => `词${number}`);
  const texts = fc.array(fc.oneof(pieces, word), { minLength: 1, maxLength: 30 });
  await fc.assert(
    fc.asyncProperty(texts, async (parts) => {
      const body = `## 做法\n\n${parts.join('')}`;
      if (problemsOf(body).length > 0) return;
      const { html } = await renderMarkdown(body);
      for (const [word] of withoutAddresses(body).matchAll(/词\d{3}/g)) expect(textOf(html)).toContain(word);
    }),
    { numRuns: 1500, seed: 7 },
  );
}, 120_000);

/** What stands in tags, comments and the addresses of links is not meant to be read. */
function withoutAddresses(body: string): string {
  return body.replace(/<!--[\s\S]*?-->/g, '').replace(/<[^>]*>|\]\([^)]*\)|^\s*\[[^\]^]*\]:.*$/gm, '');
}

function textOf(html: string): string {
  return wordsOf(fromHtml(html, { fragment: true })).replace(/\s/g, '');
}
