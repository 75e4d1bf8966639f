import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../../src/markdown/render.ts';

test.each([
  ['**“双减”**政策', '<p><strong>“双减”</strong>政策</p>'],
  ['落实**“双减”政策**。', '<p>落实<strong>“双减”政策</strong>。</p>'],
  ['实行**作业公示（每日）**制度', '<p>实行<strong>作业公示（每日）</strong>制度</p>'],
  ['3~6 年级、7~9 年级', '<p>3~6 年级、7~9 年级</p>'],
  ['~~3~~', '<p><del>3</del></p>'],
  ['"双减" -- ...', '<p>"双减" -- ...</p>'],
])('%s is written as Chinese writes it', async (markdown, html) => {
  expect((await renderMarkdown(markdown)).html).toBe(html);
});

describe('notes', () => {
  test.each(['原文如此', '勘误', '编者注'])('%s becomes a note with its title', async (kind) => {
    expect((await renderMarkdown(`> [!${kind}]\n> 原文作**甲**。\n>\n> 乙`)).html).toBe(
      `<aside class="note" data-note="${kind}" role="note"><p class="note-title">${kind}</p>\n` +
        '<p>原文作<strong>甲</strong>。</p>\n<p>乙</p>\n</aside>',
    );
  });

  test.each([
    ['on the line of its kind', '> [!勘误] 甲'],
    ['after an empty line', '> [!勘误]\n>\n> 甲'],
  ])('a note may begin %s', async (_, markdown) => {
    const { html } = await renderMarkdown(markdown);
    expect(html).toMatch(/^<aside [^>]+><p class="note-title">勘误<\/p>\s*<p>甲<\/p>\s*<\/aside>$/);
  });

  test.each(['> [!警告]\n> 甲', '> 甲 [!勘误]', '> 甲', '> **[!勘误]** 甲'])(
    '%j stays a quotation',
    async (markdown) => {
      const { html } = await renderMarkdown(markdown);
      expect(html).toContain('<blockquote>');
      expect(html).not.toContain('<aside');
    },
  );
});

describe('links', () => {
  test.each(['https://www.moe.gov.cn/', 'http://a.cn', '//a.cn/x'])(
    '%s is marked as leaving the site',
    async (href) => {
      expect((await renderMarkdown(`[教育部](${href})`)).html).toBe(
        `<p><a href="${href}" data-external="" rel="noopener external">教育部` +
          '<span class="visually-hidden" data-search-ignore="">（外部链接）</span></a></p>',
      );
    },
  );

  test.each(['/articles/x/', '../x/', '#zuofa', 'mailto:a@b.cn'])('%s is not', async (href) => {
    expect((await renderMarkdown(`[甲](${href})`)).html).toBe(`<p><a href="${href}">甲</a></p>`);
  });
});

test('a table scrolls by itself and keeps its alignment', async () => {
  const { html } = await renderMarkdown('| 时段 | 人数 |\n| --- | --: |\n| 第一段 | 30 |');
  expect(html).toMatch(
    /^<div class="table-scroll" role="region" tabindex="0" aria-label="表格"><table>[\s\S]*<\/table><\/div>$/,
  );
  expect(html).toContain('<td align="right">30</td>');
  expect(html.match(/table-scroll/g)).toHaveLength(1);
});

test('a task list keeps its boxes, which cannot be ticked', async () => {
  const { html } = await renderMarkdown('- [x] 甲\n- [ ] 乙');
  expect(html.match(/<input type="checkbox"[^>]* disabled>/g)).toHaveLength(2);
  expect(html.match(/ checked/g)).toHaveLength(1);
});

describe('footnotes', () => {
  const markdown = '全[^甲]覆盖，又[^甲]。\n\n[^甲]: 见第 4 版。';

  test('each link of a footnote leads to an element that is there', async () => {
    const { html } = await renderMarkdown(markdown);
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) =>
      decodeURIComponent(target ?? ''),
    );
    expect(targets).toHaveLength(4);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => decodeURIComponent(id ?? ''));
    expect(ids).toEqual(expect.arrayContaining(targets));
  });

  test('labels are Chinese and each way back has its own', async () => {
    const { html } = await renderMarkdown(markdown);
    expect(html).toMatch(/<h2 class="visually-hidden" id="user-content-footnote-label"[^>]*>脚注<\/h2>/);
    expect(html).toContain('aria-describedby="user-content-footnote-label"');
    expect([...html.matchAll(/aria-label="([^"]+)"/g)].map(([, label]) => label)).toEqual([
      '返回正文 1',
      '返回正文 1-2',
    ]);
  });

  test('marks are no part of the text that is searched', async () => {
    const { html } = await renderMarkdown(markdown);
    const searched = html
      .replace(/<(sup|h2|a)\b[^>]*data-search-ignore[^>]*>[\s\S]*?<\/\1>/g, '')
      .replace(/<[^>]+>/g, '');
    expect(searched.replace(/\s/g, '')).toBe('全覆盖，又。见第4版。');
  });
});
