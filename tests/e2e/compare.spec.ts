import { readFile } from 'node:fs/promises';
import { type Page, test as unwatched } from '@playwright/test';
import { expect, test } from './test.ts';

const three = 'compare/own/?kind=region&ids=yongchuan,nanning,chaoyang';

test('an address opens on another device with its order and its filters', async ({ page, browser }) => {
  await page.goto(three);
  await page.getByLabel('只看不同').check();
  await page.getByLabel('只看都有').check();
  const rows = await page.getByRole('rowheader').allTextContents();
  await expect(page).toHaveURL(/different=1&complete=1$/);

  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(page.url());
  await expect(elsewhere.getByRole('columnheader')).toHaveText([/永川区/, /南宁市/, /朝阳区/]);
  await expect(elsewhere.getByLabel('只看不同')).toBeChecked();
  await expect(elsewhere.getByRole('rowheader')).toHaveText(rows);
  // A stranger's link does not touch the visitor's own tray.
  await elsewhere.goto(new URL('../../regions/', page.url()).href);
  await expect(elsewhere.getByRole('region', { name: '对比篮' })).toBeHidden();
});

test('an article is laid beside its two nearest', async ({ page }) => {
  await page.goto('articles/yongchuan-sanyou-sanyan/');
  await page.getByRole('link', { name: '与最相近的案例并排对比' }).click();
  const heads = page.getByRole('columnheader');
  await expect(heads).toHaveCount(3);
  await expect(heads.first()).toHaveText(/永川区：“三优三严”/);
  await expect(page.getByRole('rowheader', { name: '做了什么' })).toBeVisible();
});

test('the browser draws the same table as the build', async ({ page }) => {
  await page.goto('compare/homonyms/1-plus-1/');
  const table = page.locator('table.comparison');
  const links = await table
    .locator('.column-head a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  const read = () => table.evaluate((element) => element.innerHTML.replaceAll(/\s+/g, ' '));
  const built = await read();
  expect(built.length).toBeGreaterThan(1000);

  const ids = links.map((link) => link?.split('/').at(-2)).join();
  await page.goto(`compare/own/?kind=practice&ids=${ids}`);
  await expect(table).toBeVisible();
  expect(await read()).toBe(built);
});

test('只看不同 and 只看都有 leave fewer rows, and say how many', async ({ page }) => {
  await page.goto(three);
  const rows = page.getByRole('rowheader').filter({ visible: true });
  const status = page.getByRole('main').getByRole('status');
  await expect(status).toHaveText(/^共 \d+ 行$/);
  const all = await rows.count();
  await page.getByLabel('只看都有').check();
  await expect(status).toHaveText(/^显示 \d+ 行，共 \d+ 行$/);
  const complete = await rows.count();
  expect(complete).toBeGreaterThan(0);
  expect(complete).toBeLessThan(all);
  await expect(page.getByRole('table').getByText('暂无资料')).toHaveCount(0);
});

test('columns are moved and taken out by the keyboard, and Back and Forward go through it all', async ({
  page,
}) => {
  await page.goto(three);
  const heads = page.getByRole('columnheader');
  await expect(heads).toHaveText([/永川区/, /南宁市/, /朝阳区/]);
  await page.getByText('换一栏、调整次序、移出').press('Enter');
  await page.getByRole('button', { name: '左移：朝阳区' }).press('Enter');
  await expect(heads).toHaveText([/永川区/, /朝阳区/, /南宁市/]);
  await expect(page.getByRole('button', { name: '左移：朝阳区' })).toBeFocused();
  await page.getByRole('button', { name: '移出：永川区' }).press('Enter');
  await expect(heads).toHaveText([/朝阳区/, /南宁市/]);
  await expect(page.getByRole('button', { name: '移出：朝阳区' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('现在只有“南宁市”，至少要 2 项地区才能比。')).toBeVisible();
  await expect(page.getByRole('table')).toBeHidden();

  await page.goBack();
  await expect(heads).toHaveText([/朝阳区/, /南宁市/]);
  await page.goBack();
  await page.goBack();
  await expect(heads).toHaveText([/永川区/, /南宁市/, /朝阳区/]);
  await page.goForward();
  await expect(heads).toHaveText([/永川区/, /朝阳区/, /南宁市/]);
});

test('a comparison that was sent can be taken into the own tray and changed there', async ({ page }) => {
  await page.goto(three);
  await page.getByRole('button', { name: '放进我的对比篮' }).click();
  await expect(page.getByRole('button', { name: '放进我的对比篮' })).toBeHidden();
  // From now on the tray follows what is shown.
  await page.getByText('换一栏、调整次序、移出').click();
  await page.getByRole('button', { name: '移出：南宁市' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(2);
  await page.goto('regions/');
  await expect(page.getByRole('region', { name: '对比篮' })).toContainText('永川区、朝阳区');
});

// The browser logs a file that is missing as an error, so these pages are not watched for errors.
unwatched('an unknown name is said and the rest is shown; a fifth is said too', async ({ page }) => {
  await page.goto('compare/own/?kind=region&ids=yongchuan,nobody,nanning,Bad_Id,chaoyang,jiulongpo,yubei');
  await expect(page.getByText('本站没有这些地区：nobody、Bad_Id。')).toBeVisible();
  await expect(page.getByText('一次最多比 4 项，没有显示：渝北区。')).toBeVisible();
  // What is gone fills no place.
  await expect(page.getByRole('columnheader')).toHaveText([/永川区/, /南宁市/, /朝阳区/, /九龙坡区/]);
});

unwatched('when the network fails it says so and tries again when asked', async ({ page }) => {
  await page.route('**/compare/items/region/nanning.json', (route) => route.abort());
  await page.goto(three);
  await expect(page.getByText('没有取到：nanning。')).toBeVisible();
  await page.unroute('**/compare/items/region/nanning.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(page.getByRole('columnheader')).toHaveCount(3);
});

for (const query of ['', '?kind=planet&ids=a,b', '?kind=region']) {
  test(`an address with ${query || 'nothing'} leads on`, async ({ page }) => {
    await page.goto(`compare/own/${query}`);
    await page.getByRole('button', { name: '选学校' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^谢家湾/ })
      .click();
    await expect(page).toHaveURL(/kind=school&ids=xiejiawan$/);
  });
}

test('heads and rows stay in sight while the page scrolls, and no box scrolls both ways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await page.goto(`${three},jiulongpo`);
  await page
    .getByRole('rowheader', { name: /^成果/ })
    .or(page.getByRole('rowheader').nth(8))
    .first()
    .scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 1500);
  await expect(page.getByRole('columnheader', { name: /九龙坡区/ })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(800);
  expect(await boxesThatScrollBothWays(page)).toBe(0);
});

function boxesThatScrollBothWays(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('main *')].filter(
        (box) =>
          /auto|scroll/.test(getComputedStyle(box).overflowX) &&
          /auto|scroll/.test(getComputedStyle(box).overflowY) &&
          box.scrollWidth > box.clientWidth &&
          box.scrollHeight > box.clientHeight,
      ).length,
  );
}

for (const width of [390, 1280]) {
  test(`课后服务 of 江北, 朝阳 and 渝北 is compared in four steps at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('compare/');
    await page.getByRole('link', { name: /^课后服务 ?\d+ 处$/ }).click();
    const choice = page.getByRole('group').filter({ hasText: '并排看' });
    await choice.getByText('江北区').click();
    await choice.getByText('朝阳区').click();
    await choice.getByText('渝北区').click();

    const shown = page.locator('.row').first().locator('.cell:not([hidden])');
    await expect(shown).toHaveCount(3);
    for (const name of ['江北区', '朝阳区', '渝北区'])
      await expect(shown.filter({ hasText: name })).toHaveCount(1);
    await expect(page).toHaveURL(/\?columns=[a-z,-]+$/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await boxesThatScrollBothWays(page)).toBe(0);

    // A cell leads to where it is said.
    await shown.filter({ hasText: '朝阳区' }).getByRole('link', { name: '到原处读' }).first().click();
    await expect(page).toHaveURL(/articles\/chaoyang[^/]*\/#p-\d+$/);
    await page.goBack();
    await expect(shown).toHaveCount(3);
  });

  test(`on ${width} px the name of a cell is in sight while one reads it`, async ({ page }) => {
    await page.setViewportSize({ width, height: 500 });
    await page.goto('compare/themes/after-school/?columns=jiulongpo,chaoyang');
    const cell = page.locator('.row').first().locator('.cell:not([hidden])').last();
    await cell.getByRole('link', { name: '到原处读' }).last().scrollIntoViewIfNeeded();
    const name =
      width < 768 ? cell.locator('.column-name') : page.getByRole('columnheader', { name: /九龙坡区/ });
    await expect(name).toBeInViewport({ ratio: 1 });
  });
}

test('a column is added and exchanged in place by the keyboard; a theme leaves its rows alone', async ({
  page,
}) => {
  await page.goto('compare/own/?kind=region&ids=jiangbei,chaoyang');
  const heads = page.getByRole('columnheader');
  // The list of names comes late, as on a slow line: what was typed meanwhile is not lost.
  await page.route('**/compare/names/*.json', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.continue();
  });
  await page.getByRole('button', { name: '＋ 添一栏' }).press('Enter');
  await page.keyboard.type('渝北');
  await page.keyboard.press('Enter');
  await expect(heads).toHaveText([/江北区/, /朝阳区/, /渝北区/]);
  await page.keyboard.press('Escape');
  await page.getByText('换一栏、调整次序、移出').press('Enter');
  await page.getByRole('button', { name: '换：朝阳区' }).press('Enter');
  await page.keyboard.type('永川');
  await page.keyboard.press('Enter');
  await expect(heads).toHaveText([/江北区/, /永川区/, /渝北区/]);
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByLabel('只看', { exact: false }).first().selectOption('课后服务');
  await expect(page).toHaveURL(/theme=after-school$/);
  await expect(page.getByRole('rowheader', { name: /^时间/ })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: /^简介/ })).toHaveCount(0);
});

test('columns that are gone are told; a row of which none speaks is folded and counted', async ({ page }) => {
  await page.goto('compare/themes/after-school/?columns=gone,xingning,xixiangtang');
  await expect(page.getByText('这里没有：gone。')).toBeVisible();
  await expect(page.getByText(/^\d+ 行都没有讲到$/).first()).toBeVisible();
  await expect(page.locator('.row:visible').locator('.missing:only-child')).toHaveCount(0);
});

test('places are picked by typing their names, and what cannot be done is said', async ({ page }) => {
  await page.goto('compare/themes/after-school/');
  const heads = page.getByRole('columnheader').filter({ visible: true });
  await expect(heads).toHaveCount(3);
  await page.getByLabel('打名字来挑').focus();
  for (const name of ['江北', '朝阳']) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  // The reader's own two, and nobody else's.
  await expect(heads).toHaveText([/朝阳区/, /江北区/]);
  await expect(page.getByText('并排的是：江北区、朝阳区')).toBeVisible();
  await page.keyboard.type('江北');
  await page.keyboard.press('Enter');
  await expect(page.getByText('再挑 1 个就能比')).toBeVisible();
  await expect(page.getByRole('table')).toBeHidden();
  await page.keyboard.type('没有这里');
  await page.keyboard.press('Enter');
  await expect(page.getByText('这里没有“没有这里”')).toBeVisible();
});

test('a figure of another part stands in the row with its part said', async ({ page }) => {
  await page.goto('compare/themes/after-school/?columns=jiangbei,chaoyang');
  const cell = page.getByRole('row', { name: /课后服务覆盖率/ }).locator('[data-column=chaoyang]');
  await expect(cell).toContainText('义务教育学校全覆盖');
  await expect(cell).toContainText('范围不同');
});

test('what is asked for alone stands beside those most like it; what was left alone stays alone', async ({
  page,
}) => {
  await page.goto('compare/own/?kind=practice&ids=zuoye-chaoshi');
  await expect(page.getByRole('columnheader')).toHaveText([/作业超市/, /分层分类辅导/, /精选、先做/, /./]);
  await expect(page.getByText('旁边放了和“作业超市”最相近的')).toBeVisible();
});

test('on a phone a comparison of many groups shows the first; the jump bar unfolds what it leads to', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('compare/regions/chongqing/');
  const rows = page.locator('.row:visible');
  const few = await rows.count();
  await page
    .getByRole('button', { name: /^展开 \d+ 行$/ })
    .first()
    .click();
  await expect.poll(() => rows.count()).toBeGreaterThan(few);
  await page.getByRole('navigation', { name: '跳到' }).getByRole('link', { name: '课后服务' }).click();
  await expect(page.locator('tbody:target .row').first()).toBeInViewport();
});

test('practices are sorted by their heads', async ({ page }) => {
  await page.goto('compare/practices/');
  await page.getByRole('button', { name: '没有交代的' }).click();
  await page.getByRole('button', { name: '没有交代的' }).click();
  const open = await page.locator('[data-head=没有交代的]').allTextContents();
  const numbers = open.map((text) => Number.parseInt(text, 10));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
});

test('one theme of four places is one sheet, with address, date and sources', async ({ page }) => {
  for (const path of [
    'compare/themes/after-school/?columns=jiangbei,chaoyang,yubei,jiulongpo',
    'compare/own/?kind=region&ids=jiangbei,chaoyang,yubei,jiulongpo&theme=after-school',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('table')).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/MediaBox\s*\[0 0 841/g), path).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^网址：http.*打印于\d{4}年/)).toBeVisible();
  await expect(page.getByText(/^江北区：据《/)).toBeVisible();
});

test('the spreadsheet holds what is shown and nothing else', async ({ page }) => {
  await page.goto(three);
  await page.getByLabel('只看都有').check();
  await expect(page).toHaveURL(/complete=1/);
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '下载表格（CSV）' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('对比-永川区-南宁市-朝阳区.csv');
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toMatch(/^\uFEFF"分组","项目","说明","永川区","南宁市","朝阳区","提示"\r\n/);
  expect(csv).not.toContain('暂无资料');
  expect(csv).toContain(new URL('../../regions/yongchuan/', page.url()).href);
});

test('the link is copied, or laid out to be copied where the browser forbids it', async ({
  page,
  context,
}) => {
  await page.goto(three);
  await page.getByRole('button', { name: '复制链接' }).click();
  const field = page.getByRole('textbox', { name: '这一页的链接' });
  await expect(field.or(page.getByText('链接已复制'))).toBeVisible();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: '复制链接' }).click();
  await expect(page.getByText('链接已复制')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
});

test('it prints on A4 landscape: all of the table, folded figures too, without the controls', async ({
  page,
}) => {
  await page.goto(three);
  await expect(page.getByRole('table', { name: '对比表' })).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = pdf.match(/\/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/g) ?? [];
  expect(new Set(sheets)).toEqual(new Set(['/MediaBox [0 0 841.91998 594']));
  // A table cut off at the end of a sheet has fewer, one that is spread out more.
  expect(sheets.length).toBeGreaterThanOrEqual(2);
  expect(sheets.length).toBeLessThanOrEqual(12);
  const folded = page.locator('.sole-figures dd').last();
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
  await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a theme shows all its places, and offers no choice that would do nothing', async ({ page }) => {
    await page.goto('compare/themes/after-school/');
    await expect(page.locator('.row').first().locator('.cell')).toHaveCount(13);
    await expect(page.locator('.row').first().locator('.cell').last()).toBeVisible();
    await expect(page.getByText('并排看')).toBeHidden();
  });

  test('the page says why it is empty and leads to the comparisons that are built', async ({ page }) => {
    await page.goto(three);
    await expect(page.getByText('需要浏览器运行脚本')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: '已经做好的对比' }).click();
    await expect(page).toHaveURL(/\/compare\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
