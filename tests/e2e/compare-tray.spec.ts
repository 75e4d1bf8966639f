import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const tray = (page: Page) => page.getByRole('region', { name: '对比篮' });
/** Announced politely, and not a status: on the search page that is the count of results. */
const announced = (page: Page) => page.locator('compare-tray [aria-live=polite]');
const addButtons = (page: Page) => page.getByRole('main').getByRole('button', { name: /^加入对比：/ });

/** Puts the first things of a list that are not in it yet into the tray. */
async function add(page: Page, count: number) {
  for (let left = count; left > 0; left -= 1) await addButtons(page).first().click();
  // The first press loads the tray's code.
  await expect(tray(page)).toBeVisible();
}

test('cases chosen from the list stand side by side, in the order chosen', async ({ page }) => {
  await page.goto('articles/');
  await expect(tray(page)).toBeHidden();
  const names = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  const chosen = names.filter((name) => name !== '').slice(-3);
  for (const name of chosen) await page.getByRole('button', { name: `加入对比：${name}` }).click();
  await expect(announced(page)).toHaveText(`已加入：${chosen[2]}`);
  await tray(page).getByRole('link', { name: '开始对比' }).click();
  const heads = page.getByRole('table', { includeHidden: false }).getByRole('columnheader');
  for (const [at, name] of chosen.entries()) await expect(heads.nth(at)).toContainText(name);
});

test('the tray follows the visitor from page to page and takes in regions from their own pages', async ({
  page,
}) => {
  await page.goto('regions/yongchuan/');
  await page.getByRole('button', { name: '加入对比：永川区', exact: true }).click();
  await expect(tray(page)).toContainText('再加一项就可以比');
  await page.goto('regions/jiulongpo/');
  await page.getByRole('button', { name: '加入对比：九龙坡区', exact: true }).click();
  await expect(tray(page)).toContainText('地区 2 项');
  await tray(page).getByRole('link', { name: '开始对比' }).click();
  await expect(page).toHaveURL(/compare\/own\/\?kind=region&ids=yongchuan,jiulongpo$/);
});

test('a fifth thing is refused, and the tray opens to make room', async ({ page }) => {
  await page.goto('articles/');
  await add(page, 5);
  await expect(announced(page)).toContainText('一次最多比 4 项，请先移出一项');
  await expect(tray(page)).toContainText('案例 4 项');
  await expect(tray(page).getByRole('listitem')).toHaveCount(4);
});

test('a thing of another kind starts a basket of its own, and the first can be had back', async ({
  page,
}) => {
  await page.goto('articles/');
  await add(page, 2);
  await page.goto('practices/');
  await add(page, 1);
  await expect(announced(page)).toContainText('做法不能和案例放在一起比，所以另起一篮');
  await expect(tray(page).getByRole('link', { name: '开始对比' })).toBeHidden();
  await tray(page).getByRole('button', { name: '案例 2 项' }).click();
  await expect(tray(page).getByRole('link', { name: '开始对比' })).toHaveAttribute('href', /kind=article/);
});

test('the keyboard alone fills, orders and empties the tray and never gets lost', async ({ page }) => {
  await page.goto('practices/');
  for (let count = 0; count < 3; count += 1) {
    await addButtons(page).first().focus();
    await page.keyboard.press('Enter');
  }
  await tray(page).getByRole('button', { name: '展开' }).focus();
  await page.keyboard.press('Enter');
  const names = await tray(page).getByRole('listitem').locator('.name').allTextContents();

  const right = tray(page).getByRole('button', { name: `右移：${names[0]}` });
  await right.focus();
  await page.keyboard.press('Enter');
  await expect(announced(page)).toHaveText(`移到第 2 位：${names[0]}`);
  await expect(right).toBeFocused();
  await page.keyboard.press('Enter');
  // At the end of the list it moves no further; the keyboard is on the button beside it.
  await expect(tray(page).getByRole('button', { name: `左移：${names[0]}` })).toBeFocused();

  await tray(page)
    .getByRole('button', { name: `移出：${names[1]}` })
    .focus();
  await page.keyboard.press('Enter');
  await expect(tray(page).getByRole('button', { name: `移出：${names[2]}` })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(tray(page)).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
});

test('two tabs have one tray', async ({ page, context }) => {
  await page.goto('articles/');
  const other = await context.newPage();
  await other.goto('./articles/');
  await add(page, 2);
  await expect(tray(other)).toContainText('案例 2 项');
  await tray(other).getByRole('button', { name: '清空' }).click();
  await expect(tray(page)).toBeHidden();
  await expect(page.getByRole('button', { name: /^移出对比：/ })).toHaveCount(0);
});

test('where the browser stores nothing the tray works on the page, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto('articles/');
  await add(page, 2);
  await expect(announced(page)).toContainText('浏览器不允许本站保存');
  await tray(page).getByRole('link', { name: '开始对比' }).click();
  await expect(page).toHaveURL(/ids=[a-z0-9-]+,[a-z0-9-]+$/);
  await expect(page.getByRole('rowheader', { name: '用到的做法', exact: true })).toBeVisible();
});

test('a store spoilt by another hand is an empty tray', async ({ page }) => {
  await page.goto('articles/');
  await add(page, 1);
  await page.evaluate(() => {
    for (const key of Object.keys(localStorage)) localStorage.setItem(key, '{"baskets":[[[');
  });
  await page.reload();
  await expect(tray(page)).toBeHidden();
  await add(page, 1);
  await expect(tray(page)).toContainText('案例 1 项');
});

test('on a phone the tray fits, its buttons can be hit, and at the end it covers nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('articles/');
  await add(page, 3);
  await tray(page).getByRole('button', { name: '展开' }).click();
  expect(await tray(page).evaluate((section) => section.scrollWidth)).toBeLessThanOrEqual(390);
  const targets = tray(page)
    .getByRole('button')
    .or(tray(page).getByRole('link'))
    .or(addButtons(page).first());
  for (const target of await targets.all()) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const last = await page.getByRole('contentinfo').getByRole('link').last().boundingBox();
  const top = (await tray(page).boundingBox())?.y ?? 0;
  expect((last?.y ?? Number.POSITIVE_INFINITY) + (last?.height ?? 0)).toBeLessThanOrEqual(top);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no button is there that would do nothing', async ({ page }) => {
    await page.goto('articles/');
    await expect(page.getByRole('button', { name: /加入对比/ })).toHaveCount(0);
    await expect(tray(page)).toBeHidden();
  });
});
