import { expect, test } from './test.ts';

test('a teacher gets from the home page to a case by its theme, and back by the links', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '主题' }).click();
  await page.getByRole('main').getByRole('link', { name: '作业管理', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('作业管理');

  await page.getByText(/^另有 \d+ 篇案例$/).click();
  await page.getByRole('link', { name: /永川区：“三优三严”/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('永川区');
  await expect(page.getByText('学科类培训机构', { exact: false }).first()).toBeVisible();

  await page.getByRole('navigation', { name: '当前位置' }).getByRole('link', { name: '永川区' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('永川区');
  await page.getByRole('navigation', { name: '当前位置' }).getByRole('link', { name: '首页' }).click();
  await expect(page.getByRole('heading', { name: '遇到了什么问题' })).toBeVisible();
});

test('what to do about too much homework: two taps from the home page to a passage, narrowed to primary school', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  const problems = page.getByRole('region', { name: '遇到了什么问题' });
  await problems.getByRole('link', { name: /作业太多/ }).click();
  const first = page.getByRole('region', { name: /总量/ });
  await expect(first.getByRole('link', { name: /^看做法/ }).first()).toBeInViewport();

  await page.getByRole('link', { name: '小学', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^作业太多/);
  await expect(page.getByRole('link', { name: '小学', exact: true })).toHaveAttribute('aria-current', 'page');
  await page
    .getByRole('link', { name: /^看做法/ })
    .first()
    .click();
  await expect(page).toHaveURL(/articles\/[^/]+\/#p-\d+$/);
  await expect(
    page.locator('.prose [data-passage]:target, .prose [data-passage]:has(:target)'),
  ).toBeInViewport();
});

test('a practice says who uses it, and what is like it and why', async ({ page }) => {
  await page.goto('practices/sanyou-sanyan/');
  await expect(page.getByRole('heading', { name: /谁在用/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: '类似做法' })).toBeVisible();
  await expect(page.getByText('九龙坡区同样校内校外一起推，按五方分工')).toBeVisible();
});

test('an article says in three sentences what it tells, before its text, which is near; its gaps are folded once', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('articles/hepingjie-yizhong-zuoye-jiludan/');
  for (const name of ['做了什么', '需要什么', '结果如何'])
    await expect(page.getByRole('article').first().locator('header').getByText(name)).toBeVisible();
  await expect(page.getByRole('heading', { name: '背景' })).toBeInViewport();
  const folded = page.getByText(/^原文没有讲到的 \d+ 点$/);
  await expect(folded).toHaveCount(1);
  await expect(page.getByText('分层、公示').or(page.getByText('分层；公示'))).toBeHidden();
  await folded.click();
  await expect(page.getByText('分层；公示')).toBeVisible();
  // The label of a passage is its address.
  await page.locator('.prose').getByRole('link', { name: '督查', exact: true }).click();
  await expect(page).toHaveURL(/#p-\d+$/);
});

test('the navigation has six entries at most, on one row of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('schools/renhe/');
  const entries = page.getByRole('navigation', { name: '主导航' }).getByRole('link');
  await expect(entries).toHaveText(['遇到的问题', '主题', '做法', '案例', '地区与学校', '对比']);
  await expect(page.locator('nav [aria-current=true]')).toHaveText('地区与学校');
  await expect(entries.last()).toBeInViewport({ ratio: 1 });
});

test('the list of cases narrows by links, two conditions at a time, and widens again', async ({ page }) => {
  await page.goto('articles/');
  const facets = page.getByRole('navigation', { name: '缩小范围' });
  await facets.getByRole('link', { name: /^作业管理/ }).click();
  const ofTheme = Number((await page.getByText(/^共 \d+ 篇$/).textContent())?.match(/\d+/)?.[0]);
  await facets.getByText('地区', { exact: true }).click();
  await facets.getByRole('link', { name: /^南宁市/ }).click();
  const ofBoth = Number((await page.getByText(/^共 \d+ 篇$/).textContent())?.match(/\d+/)?.[0]);
  expect(ofBoth).toBeGreaterThan(0);
  expect(ofBoth).toBeLessThan(ofTheme);

  // Further conditions are the search page's.
  await facets.getByText('学段', { exact: true }).click();
  await facets.getByRole('link', { name: /^中学/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('搜索');
  await page.goBack();

  await page.getByRole('link', { name: /去掉条件 主题/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('案例：南宁市');
});

test('names in a text lead to their pages', async ({ page }) => {
  await page.goto('articles/jiulongpo-shiyan-yixiao-six-pairs/');
  await page.locator('.prose').getByRole('link', { name: '5+2', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('5+2');
});

test('the three meanings of 1+1 are told apart', async ({ page }) => {
  await page.goto('practices/');
  await page.getByRole('link', { name: '1+1', exact: true }).click();
  const table = page.getByRole('table');
  for (const name of ['“5+2”“1+1”模式', '六个“1+1”', '“1+1”研训课程']) {
    await expect(table.getByRole('link', { name, exact: true })).toBeVisible();
  }
});

test('the keyboard alone reaches the text and the main navigation', async ({ page }) => {
  await page.goto('articles/yongchuan-sanyou-sanyan/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  // From the start of the text the next stop lies inside it.
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => !!document.activeElement?.closest('main'))).toBe(true);
});

test('a wrong address says so and leads on', async ({ page }) => {
  // The browser logs the missing document itself as an error; the page's own are still watched for.
  const response = await page.request.get('articles/nobody/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('找不到这一页');
});

for (const path of [
  '',
  'articles/',
  'articles/yongchuan-sanyou-sanyan/',
  'practices/zuoye-yisanwu/',
  'indicators/',
  'sources/',
]) {
  test(`/${path} fits a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`./${path}`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the home page leads to a case', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: '全部案例' }).click();
    await page.getByRole('main').getByRole('article').getByRole('link').first().click();
    await expect(page.getByRole('heading', { name: '做法', exact: true })).toBeVisible();
  });
});
