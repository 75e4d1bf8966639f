/** What makes a page good to read: where the text begins, how it is set, what a reader can change. */
import { readdirSync } from 'node:fs';
import { siteFolder } from './site.ts';
import { expect, test } from './test.ts';

const articles = readdirSync(`${siteFolder}/articles`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !/^(?:by|page)$/.test(entry.name))
  .map(({ name }) => name);

test('the text of every article begins on the first screen of a phone', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 390, height: 844 });
  const late: string[] = [];
  for (const article of articles) {
    await page.goto(`articles/${article}/`, { waitUntil: 'domcontentloaded' });
    const top = await page.locator('.prose').evaluate((prose) => prose.getBoundingClientRect().top);
    if (top > 560) late.push(`${article}: ${Math.round(top)}`);
  }
  expect(late).toEqual([]);
});

test('Chinese marks are as wide as Chinese characters, in text and in headings', async ({ page }) => {
  await page.goto('articles/jiangbei-wugeyidian-xuexili/');
  for (const selector of ['.brief p', 'h1']) {
    const widths = await page.evaluate((name) => {
      const element = document.querySelector(`main ${name}`) as HTMLElement;
      const probe = document.createElement('span');
      element.append(probe);
      // One after the other, so that no two marks share their space.
      const widthOf = (text: string) => {
        probe.textContent = text;
        return probe.getBoundingClientRect().width;
      };
      const character = widthOf('中中') - widthOf('中');
      return ['“', '”', '…', '—'].map((mark) => (widthOf(`中${mark}中`) - widthOf('中中')) / character);
    }, selector);
    for (const width of widths) expect(width).toBeCloseTo(1, 1);
  }
});

test('a line of text has 32 to 40 characters at a desk', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('articles/jiangbei-wugeyidian-xuexili/');
  const characters = await page
    .locator('.prose p')
    .first()
    .evaluate((p) => p.clientWidth / Number.parseFloat(getComputedStyle(p).fontSize));
  expect(characters).toBeGreaterThanOrEqual(32);
  expect(characters).toBeLessThanOrEqual(40);
});

test('a heading breaks between words and keeps names whole', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('articles/chaoyang-shifan-fuxiao-yizeng-yijian/');
  const lines = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
    const words = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    const found = new Map<number, string>();
    while (words.nextNode()) {
      const text = words.currentNode as Text;
      for (let at = 0; at < text.length; at += 1) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const top = Math.round(range.getBoundingClientRect().top);
        found.set(top, (found.get(top) ?? '') + text.data[at]);
      }
    }
    return [...found.values()];
  });
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.some((line) => line.includes('一增一减'))).toBe(true);
  expect([...(lines.at(-1) ?? '')].length).toBeGreaterThan(1);
});

test('letters can be made larger; they stay so on the next page, without a sideways scroll', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('practices/sanyou-sanyan/');
  const sizeOf = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  const before = await sizeOf();
  await page.getByRole('button', { name: '大字' }).click();
  await expect(page.getByRole('button', { name: '大字' })).toHaveAttribute('aria-pressed', 'true');
  await page.goto('articles/jiangbei-wugeyidian-xuexili/');
  expect(Number.parseFloat(await sizeOf())).toBeGreaterThan(Number.parseFloat(before));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

test('the contents say where one is in a long article, and lead on', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('articles/jiangbei-wugeyidian-xuexili/');
  await page.getByText('目录', { exact: false }).first().click();
  await page.getByRole('navigation', { name: '本页内容' }).getByRole('link', { name: '成效' }).click();
  await expect(page.locator('article-bar summary').first()).toContainText('成效');
  await expect(page.getByRole('heading', { name: '成效' })).toBeInViewport();
});

test('at a desk labels hang in the margin and figures stand beside their passage', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('articles/jiangbei-wugeyidian-xuexili/');
  const text = await page.locator('.prose section').first().boundingBox();
  const label = await page.locator('.prose a.label').first().boundingBox();
  const figure = page.getByRole('link', { name: /^99\.7%/ }).first();
  const box = await figure.boundingBox();
  expect((label?.x ?? 0) + (label?.width ?? 0)).toBeLessThan(text?.x ?? 0);
  expect(box?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await figure.click();
  await expect(page.locator('.figure:target')).toBeInViewport();
});

test('a slogan is drawn with its parts, and read out as it is called', async ({ page }) => {
  await page.goto('practices/sanyou-sanyan/');
  await expect(page.getByRole('heading', { level: 1, name: '三优三严' })).toBeVisible();
  const parts = page.getByRole('region', { name: '拆开来看' });
  await expect(parts.getByText('三严')).toBeVisible();
  await expect(parts.getByText('优化作业设计')).toBeVisible();
});

test('a place stands among its neighbours, which are links; its cases on their years', async ({ page }) => {
  await page.goto('regions/chaoyang/');
  await expect(page.getByRole('region', { name: '在哪些年' }).getByRole('link').first()).toBeVisible();
  await page.goto('regions/jiangbei/');
  await page.getByRole('link', { name: /^渝北/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('渝北区');
});
