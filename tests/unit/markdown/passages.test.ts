import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render.ts';

const body = `
## 做法

### 公示：每周上墙

甲

- **总量**：一小时
- **层次**：三层

  1. **基础**：人人做

**批改**：当天`;

const passageLines = new Map([4, 8, 9, 11, 13].map((line, at) => [line, `p-${at + 1}`]));

test('each passage has an id, the block that begins on its line', async () => {
  const { html } = await renderMarkdown(body, { passageLines });
  expect(html).toContain(
    '<h3 id="公示每周上墙" data-passage="p-1"><span id="p-1"></span><a class="label" href="#p-1">公示：每周上墙</a></h3>',
  );
  expect(html).toMatch(
    /<li data-passage="p-2" id="p-2">(?:\s*<p>)?<strong><a class="label" href="#p-2">总量/,
  );
  expect(html).toMatch(/<li data-passage="p-3" id="p-3">\s*<p><strong><a class="label" href="#p-3">层次/);
  expect(html).toMatch(
    /<li data-passage="p-4" id="p-4">(?:\s*<p>)?<strong><a class="label" href="#p-4">基础/,
  );
  expect(html).toContain(
    '<p data-passage="p-5" id="p-5"><strong><a class="label" href="#p-5">批改</a></strong><span class="colon">：</span>当天</p>',
  );
});

test('nothing of it is left in the sections that are laid beside others', async () => {
  const [lent, plain] = await Promise.all([renderMarkdown(body, { passageLines }), renderMarkdown(body)]);
  expect(lent.sections).toEqual(plain.sections);
});

test('HTML above shifts no line', async () => {
  const { html } = await renderMarkdown(`<div>\n\n甲\n\n</div>\n\n**批改**：当天`, {
    passageLines: new Map([[7, 'p-1']]),
  });
  expect(html).toContain('<p data-passage="p-1" id="p-1"><strong><a class="label" href="#p-1">批改');
});

test('a line on which no block begins gives no id', async () => {
  const { html } = await renderMarkdown('甲\n乙', { passageLines: new Map([[2, 'p-1']]) });
  expect(html).toBe('<p>甲\n乙</p>');
});

test('a locator is set apart from the text, and stays in what is laid beside others', async () => {
  const { html, sections } = await renderMarkdown('## 做法\n\n每周一次。〔“作业”段〕');
  expect(html).toContain('<p>每周一次。<small class="locator">〔“作业”段〕</small></p>');
  expect(sections[0]?.html).toContain('〔“作业”段〕');
});

test('a figure stands before the block that speaks of it, or in its list item, and is not in what is laid beside others', async () => {
  const figure = { href: '#data-1', value: '98.3%', name: '参与率' };
  const figuresBeside = new Map([
    ['p-2', [figure]],
    ['p-5', [figure]],
  ]);
  const { html, sections } = await renderMarkdown(body, { passageLines, figuresBeside });
  const aside =
    '<div class="beside" data-search-ignore><a href="#data-1"><b class="score">98.3%</b><span>参与率</span></a></div>';
  expect(html).toMatch(new RegExp(`<li data-passage="p-2" id="p-2">${aside}`));
  expect(html).toContain(`${aside}<p data-passage="p-5"`);
  expect(sections[0]?.html).not.toContain('beside');
});
