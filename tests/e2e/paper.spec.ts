/** What is printed, passed on and put aside. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Pages of the PDF that Chromium prints, A4 as the styles say. */
async function sheets(page: Page): Promise<number> {
  // Chromium gives up now and then on a machine that is busy.
  const print = () => page.pdf({ preferCSSPageSize: true });
  const pdf = await print().catch(print);
  return (pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? []).length;
}

test.setTimeout(120_000);

const longest = 'articles/jiangbei-wugeyidian-xuexili/';

for (const path of [longest, 'practices/wugeyidian/', 'problems/too-much-homework/']) {
  test(`${path} has one sheet for a meeting, reached from its page`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('link', { name: '打印一页' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    const sheet = page.getByRole('region', { name: '讲义' });
    await expect(sheet.getByRole('button', { name: '打印' })).toBeVisible();
    await expect(sheet.locator('.qr')).toBeVisible();
    await expect(sheet).toContainText('笔记');
    expect(await sheets(page)).toBe(1);
    await sheet.getByRole('link', { name: '回到全文' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('the longest article has room on four sheets, its figures unfolded', async ({ page }) => {
  await page.goto(longest);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.figures details dd:not(.repeats dd)').last()).toBeVisible();
  expect(await sheets(page)).toBeLessThanOrEqual(4);
});

test('an article can be printed like an official document: 28 characters a line, 22 lines a page', async ({
  page,
}) => {
  await page.goto(longest);
  await page.getByText('分享、收藏').click();
  await page.getByRole('link', { name: '公文格式打印' }).click();
  await expect(page.getByRole('link', { name: '回到原样' })).toBeVisible();
  const { size, line } = await page
    .locator('.prose p')
    .first()
    .evaluate((paragraph) => {
      const style = getComputedStyle(paragraph);
      return { size: Number.parseFloat(style.fontSize), line: Number.parseFloat(style.lineHeight) };
    });
  const millimetre = 96 / 25.4;
  expect(Math.floor((156 * millimetre) / size)).toBe(28);
  expect(Math.floor((225 * millimetre + 0.1) / line)).toBe(22);
  await expect(page.locator('.figures')).toBeHidden();
});

test('an article is passed on: its address, its words with their source, its poster', async ({
  page,
  context,
  browserName,
}) => {
  if (browserName === 'chromium') await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${longest}?from=singlemessage`);
  await page.getByText('分享、收藏').click();
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('已复制，可以去粘贴了。')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/articles\/jiangbei-wugeyidian-xuexili\/$/,
  );
  await page.getByRole('button', { name: '复制文字和出处' }).click();
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/江北区[\s\S]*整理，http/);
  const poster = await page.getByRole('link', { name: '海报图片' }).getAttribute('href');
  const response = await page.request.get(poster ?? '');
  expect(response.headers()['content-type']).toContain('image/png');
  const preview = await page.locator('meta[property="og:image"]').getAttribute('content');
  expect((await page.request.get(preview ?? '')).ok()).toBe(true);
});

test('an article and one of its passages are put aside, annotated, arranged and taken along', async ({
  page,
}) => {
  await page.goto(longest);
  await page.getByText('分享、收藏').click();
  await page.getByRole('button', { name: '收进备课夹', exact: true }).click();
  await page.locator('.take').first().click();
  await page.getByRole('contentinfo').getByRole('link', { name: '备课夹' }).click();
  const slips = page.locator('.slips li');
  await expect(slips).toHaveCount(2);
  await slips.first().getByRole('textbox').fill('先在一个年级试');
  await slips.first().getByRole('button', { name: '下移' }).click();
  await page.reload();
  await expect(slips.last().getByRole('textbox')).toHaveValue('先在一个年级试');
  const [markdown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Markdown 文件' }).click(),
  ]);
  expect(markdown.suggestedFilename()).toBe('备课夹.md');
  const [word] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Word 文件' }).click(),
  ]);
  expect(word.suggestedFilename()).toBe('备课夹.docx');
});

test('what another hand wrote into the store does no harm', async ({ page }) => {
  await page.goto('binder/');
  const hostile =
    '{"slips":[{"url":"javascript:alert(1)","title":"x"},{"url":"/cases/a/","title":"<img src=x onerror=alert(1)>"}]}';
  await page.evaluate((text) => localStorage.setItem('binder:/cases/', text), hostile);
  await page.reload();
  await expect(page.locator('.slips li')).toHaveCount(1);
  await expect(page.locator('.slips img')).toHaveCount(0);
});

test('a collection is found from the list of articles and says why each thing is in it', async ({ page }) => {
  await page.goto('articles/');
  await page.getByRole('link', { name: '编辑挑好的专题' }).click();
  await page.getByRole('link', { name: '作业总量怎么管住' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('作业总量怎么管住');
  await expect(page.getByText('班主任凭一张记录单统筹各科，最容易照着试')).toBeVisible();
});
