import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render.ts';
import { sectionsWith } from '../../../src/schema/sections.ts';

const body = `引言

## 背景

甲

## 做法

### 课后服务

**乙**[^1]

- 丙

## 评价

[^1]: 注`;

test('each heading and what follows it is a section with a lasting id', async () => {
  const { html } = await renderMarkdown(body);
  expect(html).toMatch(/^<p>引言<\/p>\n<section id="beijing" aria-labelledby="beijing-title">/);
  expect(html).toContain(
    '<section id="zuofa" aria-labelledby="zuofa-title"><h2 id="zuofa-title">做法</h2>\n<h3 id="课后服务">课后服务</h3>',
  );
  expect(html).toMatch(/<\/section><section data-footnotes[\s\S]*<\/section>$/);
});

test('sections come out one by one, without heading, ids and footnote marks', async () => {
  const { sections } = await renderMarkdown(body);
  expect(sections).toEqual([
    { id: 'beijing', title: '背景', html: '<p>甲</p>' },
    {
      id: 'zuofa',
      title: '做法',
      html: '<h3>课后服务</h3>\n<p><strong>乙</strong></p>\n<ul>\n<li>丙</li>\n</ul>',
    },
    { id: 'pingjia', title: '评价', html: '' },
  ]);
});

test('sections of two articles rendered at once do not mix', async () => {
  const [one, two] = await Promise.all([renderMarkdown('## 背景\n\n甲'), renderMarkdown('## 成效\n\n乙')]);
  expect(one.sections).toEqual([{ id: 'beijing', title: '背景', html: '<p>甲</p>' }]);
  expect(two.sections).toEqual([{ id: 'chengxiao', title: '成效', html: '<p>乙</p>' }]);
});

test.each([
  ['背景', 'beijing'],
  ['做法', 'zuofa'],
  ['保障', 'baozhang'],
  ['评价', 'pingjia'],
  ['成效', 'chengxiao'],
  ['**做法**', 'zuofa'],
  ['下一步打算', '下一步打算'],
  ['Next steps', 'user-content-next-steps'],
  ['……', 'user-content-section'],
  ['做法[^1]\n\n[^1]: 注', 'zuofa'],
])('a section called %s has the id %s', async (title, id) => {
  const { sections } = await renderMarkdown(`## ${title}\n\n甲`);
  expect(sections.map((section) => section.id)).toEqual([id]);
});

test('a section that the site adds has the id it was given, others of that name in other sites do not', async () => {
  const sections = sectionsWith([{ id: 'wenti', name: '问题', before: '做法' }]);
  const ids = async (context: object) =>
    (await renderMarkdown('## 问题\n\n甲\n\n## 做法\n\n乙', context)).sections.map(({ id }) => id);
  expect(await ids({ sections })).toEqual(['wenti', 'zuofa']);
  expect(await ids({})).toEqual(['问题', 'zuofa']);
});

test.each(['zuofa', 'data-1', 'p-1', 'shuju', 'main', 'footnote-label'])(
  'a heading called %s does not take an id of ours',
  async (id) => {
    const { html } = await renderMarkdown(`## ${id}\n\n### ${id}\n\n## 做法`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, found = '']) => found);
    expect(ids.filter((found) => !found.startsWith('user-content-'))).toEqual(['zuofa', 'zuofa-title']);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test.each([
  ['two sections of one name', '## 做法\n\n## 做法'],
  ['two headings of one name', '## 做法\n\n### 甲\n\n### 甲'],
  ['a heading called like the id of a section', '### zuofa\n\n## zuofa\n\n## 做法\n\n### zuofa-title'],
  ['a heading called like an id of an author', '### user-content-x\n\n<p id="x">甲</p>'],
  ['a heading called like the label of footnotes', '## footnote label\n\n甲[^1]\n\n[^1]: 乙'],
])('ids are unique with %s', async (_, markdown) => {
  const { html } = await renderMarkdown(markdown);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  if (markdown.includes('## 做法'))
    expect(html).toContain(
      '<section id="zuofa" aria-labelledby="zuofa-title"><h2 id="zuofa-title">做法</h2>',
    );
});

test('a section is not opened by a heading of a quotation', async () => {
  const { sections } = await renderMarkdown('## 做法\n\n> ## 成效\n\n甲');
  expect(sections.map(({ title }) => title)).toEqual(['做法']);
});
