/** What must hold on every page of the real site, however many there are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parseDocument } from 'htmlparser2';
import { siteFolder } from './site.ts';
import { expect, test } from './test.ts';

/** Every page by its path, what is read on it: no scripts, no styles, no names of files and columns, but those of controls. */
const pages = new Map(
  readdirSync(siteFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file.replace(/(?:^|(?<=\/))index\.html$/, ''), readText(file)] as const),
);

function readText(file: string): string {
  const { children } = parseDocument(readFileSync(join(siteFolder, file), 'utf8'));
  const read: string[] = [];
  const walk = (nodes: typeof children): void => {
    for (const node of nodes) {
      if (node.type === 'text') read.push(node.data);
      if (!('attribs' in node) || /^(?:script|style|code)$/.test(node.name)) continue;
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) read.push(node.attribs[name] ?? '');
      if (node.name === 'meta') read.push(node.attribs.content ?? '');
      walk(node.children);
      if (node.name !== 'span') read.push('\n');
    }
  };
  walk(children);
  return read.filter(Boolean).join('');
}

/** Words of those who make the site. Names of columns stand as code on the page of the data, which is for those who need them. */
const ofDevelopers =
  /^各方面$|层级|口径|做法 × 地区|主题 × 地区|写有|少一个词|content\/|npm run|\bnull\b|_ids?\b|GB\/T 2260|Atom 订阅|undefined|\bfalse\b|时间原文未说明|算法原文未说明/m;

test('no page speaks the language of developers', () => {
  const wrong = [...pages].flatMap(([path, text]) => {
    const [word] = ofDevelopers.exec(text) ?? [];
    return word ? [`${path}: ${word}`] : [];
  });
  expect(pages.size).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

test('原文没有讲到 stands on a page once, and only where something is declared', () => {
  const wrong = [...pages].flatMap(([path, text]) => {
    const folded = text.match(/原文没有讲到的 \d+ 点/g) ?? [];
    return folded.length > 1 || /原文没有讲到的 0 点/.test(text) ? [path] : [];
  });
  expect(wrong).toEqual([]);
  // Nothing is declared of a publication: what is not known of it is left out.
  for (const [path, text] of pages) {
    if (path.startsWith('sources/')) expect(text, path).not.toMatch(/原文未说明|原文没有讲到/);
  }
});

/** What has a length of its own. */
const asLongAsItTakes = /^articles\/(?!by\/|page\/)[^/]+\//;

test('no page but an article is longer than 6,000 px on a phone', async ({ page }) => {
  test.setTimeout(900_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const long: string[] = [];
  for (const path of pages.keys()) {
    // Lists narrowed by two facets are parts of those of one.
    if (asLongAsItTakes.test(path) || /^articles\/by\/(?:[^/]+\/){3,}/.test(path)) continue;
    await page.goto(`./${path}`, { waitUntil: 'domcontentloaded' });
    // What a script folds is folded by then; modules run before this event.
    if (path.startsWith('compare/')) await page.waitForLoadState('load');
    const [height = 0, width = 0] = await page.evaluate(() => {
      const { scrollHeight, scrollWidth } = document.documentElement;
      return [scrollHeight, scrollWidth];
    });
    if (height > 6000 || width > 390) long.push(`${path}: ${width} × ${height}`);
  }
  expect(long).toEqual([]);
});

/** Sheets of a page on paper. */
async function sheetsOf(page: Page): Promise<number> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return pdf.match(/\/MediaBox/g)?.length ?? 0;
}

test('a worry is two sheets at most, with all ways, sources, address and date, without controls', async ({
  page,
}) => {
  test.setTimeout(600_000);
  for (const path of [...pages.keys()].filter((one) => /^problems\/[^/]+\/$/.test(one))) {
    await page.goto(`./${path}`);
    expect(await sheetsOf(page), path).toBeLessThanOrEqual(2);
  }
  await page.goto('problems/too-much-homework/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^另有 \d+ 种做法$/).first()).toBeHidden();
  await expect(page.getByRole('link', { name: '小学', exact: true })).toBeHidden();
  await expect(page.getByText('严控作业时长。')).toBeVisible();
  await expect(page.getByText(/^据《/)).toBeVisible();
  await expect(page.getByText(/^网址：http.*打印于\d{4}年/).first()).toBeVisible();
});
