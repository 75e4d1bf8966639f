import { readFile } from 'node:fs/promises';
import { type Page, type Route, test as testWithErrors } from '@playwright/test';
import { expect, test } from './test.ts';

const results = (page: Page) => page.locator('[data-search-results] > li');
const status = (page: Page) => page.locator('.search-status');
const box = (page: Page) => page.getByRole('searchbox', { name: '搜索词' });
const open = (page: Page, query: string) =>
  page.goto(`search/${query.length > 500 ? '#' : ''}?${new URLSearchParams({ q: query })}`);

test('from the header of any page to results, each with its place, its section and marks', async ({
  page,
}) => {
  await page.goto('about/');
  const header = page.getByRole('banner').getByRole('combobox');
  await header.fill('作业超市');
  await header.press('Enter');
  await expect(status(page)).toHaveText(/^\d+ 篇案例写有“作业超市”/);
  await expect(results(page)).toHaveCount(Number((await status(page).textContent())?.match(/\d+/)?.[0]));
  await expect(results(page).first().locator('mark').first()).toHaveText('作业超市');
  await expect(page).toHaveTitle(/^作业超市 · /);

  await open(page, '作业');
  const inSection = results(page).getByRole('link').filter({ hasText: '›' }).first();
  const { hash } = new URL((await inSection.getAttribute('href')) ?? '', page.url());
  await inSection.click();
  await expect(page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)).toBeInViewport();
});

for (const [query, total] of [
  ['雙減', undefined],
  ['５＋２', undefined],
  ['5 + 2', undefined],
] as const) {
  test(`${query} finds what its plain spelling finds`, async ({ page }) => {
    await open(page, query === '雙減' ? '双减' : '5+2');
    await expect(status(page)).toHaveText(/^\d+ 篇/);
    const plain = (await status(page).textContent())?.match(/\d+/)?.[0];
    await open(page, query);
    await expect(status(page)).toHaveText(new RegExp(`^${total ?? plain} 篇`));
  });
}

test('a name that is typed by its reading is suggested, and the arrows and Enter lead to it', async ({
  page,
}) => {
  await page.goto('./');
  await page.keyboard.press('/');
  await page.keyboard.type('xmhkc');
  const option = page.getByRole('option', { name: /^小梅花课程/ });
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(page.getByRole('main').getByRole('combobox')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(option).toBeHidden();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('小梅花课程');
});

test('Ctrl+K leads to the search box of a page', async ({ page }) => {
  await page.goto('practices/');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('banner').getByRole('combobox')).toBeFocused();
});

test('letters of an unfinished Chinese word are not searched', async ({ page }) => {
  await open(page, '作业');
  await expect(results(page).first()).toBeVisible();
  const before = page.url();
  const ime = await page.context().newCDPSession(page);
  await box(page).focus();
  await box(page).fill('');
  await expect(status(page)).toHaveText('输入要找的词，或者一个问题。');
  await ime.send('Input.imeSetComposition', { text: 'xie jia', selectionStart: 7, selectionEnd: 7 });
  await page.waitForTimeout(400);
  await expect(status(page)).toHaveText('输入要找的词，或者一个问题。');
  await ime.send('Input.insertText', { text: '谢家湾' });
  await expect(status(page)).toHaveText(/写有“谢家湾”/);
  expect(page.url()).not.toBe(before);
});

test('facets narrow, chips widen, the address holds it all and Back undoes a step', async ({ page }) => {
  await open(page, '作业');
  const all = results(page);
  await expect(all).toHaveCount(10);
  const facets = page.locator('.search-facets');
  const middle = facets.getByRole('checkbox', { name: /^中学/ });
  const label = facets.locator('label').filter({ has: page.getByRole('checkbox', { name: /^中学/ }) });
  await expect(label.locator('.chip-count')).toHaveText(/^\d+$/);
  const count = Number(await label.locator('.chip-count').textContent());
  await middle.check();
  await expect(status(page)).toHaveText(new RegExp(`^${count} 篇案例写有“作业”，符合所选条件`));
  await expect(page).toHaveURL(/stage=middle/);
  await facets.getByRole('checkbox', { name: /^学校经验/ }).check();
  await expect(page).toHaveURL(/level=school/);
  await page.goBack();
  await expect(status(page)).toHaveText(new RegExp(`^${count} 篇`));
  await page.reload();
  await expect(status(page)).toHaveText(new RegExp(`^${count} 篇`));
  await page.getByRole('button', { name: '去掉条件 学段：中学' }).click();
  await expect(page).not.toHaveURL(/stage=/);
  await expect(status(page)).toHaveText(/^\d+ 篇案例写有“作业”/);
});

test('more results come on demand, and the list then holds them all', async ({ page }) => {
  await open(page, '作业');
  await expect(results(page)).toHaveCount(10);
  const total = Number((await status(page).textContent())?.match(/\d+/)?.[0]);
  const more = page.locator('[data-search-more]');
  while (await more.isVisible()) {
    const before = await results(page).count();
    await more.click();
    await expect(results(page)).not.toHaveCount(before);
  }
  await expect(results(page)).toHaveCount(total);
});

test('a second word within the results is one more word to find', async ({ page }) => {
  await open(page, '作业');
  await expect(results(page).first()).toBeVisible();
  await page.getByRole('searchbox', { name: '在结果中再搜' }).fill('学生');
  await page.getByRole('button', { name: '加上' }).click();
  await expect(box(page)).toHaveValue('作业 学生');
  await expect(status(page)).toHaveText(/写有“作业”和“学生”/);
});

const answer = (page: Page) => page.locator('[data-search-answer]');
const loose = (page: Page) => page.locator('[data-search-loose]');

for (const [question, name, parts] of [
  ['作业太多怎么办', '作业太多', ['问题：作业太多']],
  ['小学作业管理', '作业管理', ['学段：小学', '主题：作业管理']],
  ['课后服务收费', '课后服务 · 收费与经费', ['主题：课后服务', '方面：课后服务 · 收费与经费']],
  ['江北区课后服务', '江北区 · 课后服务', ['地区：江北区', '主题：课后服务']],
  ['什么是五个一点', '五个一点', ['做法：五个一点']],
] as const) {
  test(`${question}: is understood, answered, and never called 没有`, async ({ page }) => {
    await open(page, question);
    await expect(answer(page).getByRole('heading')).toHaveText(name);
    const read = page.locator('[data-search-understood] button');
    await expect(read).toHaveText(parts.map((part) => `${part} ×`));
    await expect(status(page)).not.toContainText(/没有|0 篇/);
    const { status: answered } = await page.request
      .get(
        new URL((await answer(page).getByRole('link').first().getAttribute('href')) ?? '', page.url()).href,
      )
      .then((response) => ({ status: response.status() }));
    expect(answered).toBe(200);
  });
}

test('a part that is taken off no longer counts, the address says so and Back undoes it', async ({
  page,
}) => {
  await open(page, '江北区课后服务');
  await expect(answer(page).getByRole('heading')).toHaveText('江北区 · 课后服务');
  await page.getByRole('button', { name: '去掉 地区：江北区' }).click();
  await expect(answer(page).getByRole('heading')).toHaveText('课后服务');
  await expect(page).toHaveURL(/off=/);
  await page.goBack();
  await expect(answer(page).getByRole('heading')).toHaveText('江北区 · 课后服务');
});

test('a place finds the articles of the places below it, apart from those that have its name', async ({
  page,
}) => {
  await open(page, '重庆');
  await expect(loose(page).getByRole('heading', { level: 2 })).toHaveText(/^在重庆市 \d+ 篇$/);
  const written = await results(page).count();
  const there = Number(
    (await loose(page).getByRole('heading', { level: 2 }).textContent())?.match(/\d+/)?.[0],
  );
  await expect(status(page)).toHaveText(`${written} 篇案例写有“重庆”，另有 ${there} 篇在重庆市`);
  // What can be chosen counts all that is listed, and choosing narrows both lists.
  const facets = page.locator('.search-facets');
  const articles = facets.locator('label').filter({ has: page.getByRole('radio', { name: /^案例/ }) });
  await expect(articles.locator('.chip-count')).toHaveText(String(written + there));
  const narrower = facets
    .locator('label')
    .filter({ has: page.getByRole('checkbox', { name: /^机构退费难/ }) });
  const ofWorry = await narrower.locator('.chip-count').textContent();
  await narrower.getByRole('checkbox').check();
  await expect(page.locator('[data-search-results] > li, [data-search-loose] ol > li')).toHaveCount(
    Number(ofWorry),
  );
  await page.goBack();
  await expect(results(page)).toHaveCount(written);
  for (const text of await results(page).locator('mark').allTextContents()) expect(text).toContain('重庆');
});

test('of several places one card speaks of all, and lays them side by side in the theme', async ({
  page,
}) => {
  await open(page, '江北区和朝阳区课后服务哪个好');
  await expect(answer(page).getByRole('heading')).toHaveText('江北区、朝阳区 · 课后服务');
  await expect(answer(page).locator('dd').filter({ hasText: '江北区' }).first()).toBeVisible();
  await expect(answer(page).locator('dd').filter({ hasText: '朝阳区' }).first()).toBeVisible();
  await answer(page).getByRole('link', { name: '放在一起比' }).click();
  await expect(page).toHaveURL(/ids=jiangbei,chaoyang&theme=after-school/);
});

test('words of asking are set aside, and a question in words of one own leads to the nearest', async ({
  page,
}) => {
  await open(page, '五个一点是什么');
  await expect(status(page)).toHaveText(/^\d+ 篇案例写有“五个一点”/);
  await expect(results(page).first().locator('mark').first()).toHaveText('五个一点');
  await open(page, '放学没人接孩子怎么办');
  await expect(answer(page)).toContainText('您问的可能是');
  await expect(answer(page).getByRole('heading')).toHaveText('接送难');
});

test('who has a passage on the question comes first, and shows it', async ({ page }) => {
  await open(page, '课后服务收费怎么样');
  const first = loose(page).getByRole('listitem').first();
  await expect(first).toContainText('渝北区');
  await expect(first.locator('.search-excerpt')).toContainText('收费与经费：');
});

test('titles alone, by a box that writes it into the question', async ({ page }) => {
  await open(page, '作业');
  await expect(status(page)).toHaveText(/^\d+ 篇案例写有“作业”/);
  const all = Number((await status(page).textContent())?.match(/\d+/)?.[0]);
  await page.getByRole('checkbox', { name: '只在标题里找' }).check();
  await expect(box(page)).toHaveValue('标题:作业');
  await expect(status(page)).toHaveText(/^\d+ 篇案例标题里有“作业”$/);
  expect(Number((await status(page).textContent())?.match(/\d+/)?.[0])).toBeLessThan(all);
  for (const title of await results(page).getByRole('heading').allTextContents())
    expect(title).toContain('作业');
  await page.getByRole('checkbox', { name: '只在标题里找' }).uncheck();
  await expect(box(page)).toHaveValue('作业');
});

test('what is listed is saved as a table or as citations, no more', async ({ page }) => {
  await open(page, '作业超市');
  await expect(status(page)).toHaveText(/^\d+ 篇/);
  const saving = page.locator('.search-export');
  await expect(saving).toContainText(/把列出的 \d+ 篇存成/);
  const count = Number((await saving.textContent())?.match(/\d+/)?.[0]);
  for (const [name, entry] of [
    ['表格 CSV', /^"/gm],
    ['RIS', /^TY {2}- ELEC/gm],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      saving.getByRole('button', { name }).click(),
    ]);
    const file = await readFile((await download.path()) ?? '', 'utf8');
    expect(file.replace('\uFEFF', '').match(entry)?.length).toBe(count + (name === 'RIS' ? 0 : 1));
  }
});

test('the first result is few steps of the keyboard away', async ({ page }) => {
  await open(page, '作业超市');
  await expect(results(page).first()).toBeVisible();
  await box(page).focus();
  const link = page.locator('[data-search-answer] a, [data-search-results] a').first();
  let steps = 0;
  while (steps < 20 && !(await link.evaluate((one) => one === document.activeElement))) {
    await page.keyboard.press('Tab');
    steps += 1;
  }
  expect(steps).toBeLessThanOrEqual(8);
});

test('a name typed by ear is on the first screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [typed, name] of [
    ['谢家弯', '谢家湾学校'],
    ['小梅化', '小梅花课程'],
  ] as const) {
    await open(page, typed);
    const link = page.getByRole('list', { name: '您要找的是不是' }).getByRole('link').first();
    await expect(link).toContainText(name);
    await expect(link).toBeInViewport();
  }
});

test('only what has nothing at all is told so, with what to try', async ({ page }) => {
  await open(page, 'zzqqxx');
  await expect(status(page)).toHaveText('没有案例写有“zzqqxx”。');
  await expect(page.locator('.search-advice')).toBeVisible();
  await expect(page.getByRole('heading', { name: '按主题找' })).toBeVisible();
});

test('a minus takes out, marks part, newest first', async ({ page }) => {
  await open(page, '课后服务');
  await expect(status(page)).toHaveText(/^\d+ 篇/);
  const all = Number((await status(page).textContent())?.match(/\d+/)?.[0]);
  await open(page, '课后服务 -作业');
  await expect(status(page)).toContainText('不含“作业”');
  expect(Number((await status(page).textContent())?.match(/\d+/)?.[0])).toBeLessThan(all);
  await open(page, '作业.');
  await expect(status(page)).toHaveText(/^\d+ 篇案例写有“作业”/);
  await page.getByRole('combobox', { name: '排序' }).selectOption('date');
  await expect(page).toHaveURL(/sort=date/);
  await expect(results(page).first()).toBeVisible();
});

test('what was searched stays on the device until it is cleared', async ({ page }) => {
  await page.goto('search/');
  await box(page).fill('作业超市');
  await box(page).press('Enter');
  await expect(status(page)).toHaveText(/^\d+ 篇/);
  await page.goto('search/');
  const recent = page.getByRole('list', { name: /^最近搜过/ });
  await expect(recent.getByRole('link')).toHaveText(['作业超市']);
  await recent.getByRole('button', { name: '清除' }).click();
  await expect(recent).toHaveCount(0);
});

test('suggestions: the theme first, the words themselves last, each a link; ArrowDown opens them again', async ({
  page,
}) => {
  await page.goto('about/');
  const header = page.getByRole('banner').getByRole('combobox');
  await header.fill('课后');
  const options = page.getByRole('option');
  await expect(options.first()).toHaveText(/^课后服务/);
  await expect(options.first()).toHaveAttribute('href', /themes\/after-school\/$/);
  await expect(options.last()).toHaveText(/^搜索“课后”/);
  await header.press('Escape');
  await expect(options.first()).toBeHidden();
  await header.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await header.press('ArrowUp');
  await header.press('ArrowUp');
  await header.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=/);
});

test('nothing moves while results come, and the first is in sight', async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const question of ['作业太多怎么办', '学生', '小学作业管理']) {
      await page.addInitScript(() => {
        const moved = { by: 0 };
        Object.assign(window, { moved });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            moved.by += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await open(page, question);
      const first = page
        .locator('[data-search-answer], [data-search-results] > li, [data-search-loose]')
        .first();
      await expect(first).toBeVisible();
      await page.waitForTimeout(700);
      expect((await first.boundingBox())?.y).toBeLessThan(420);
      expect(
        await page.evaluate(() => (window as unknown as { moved: { by: number } }).moved.by),
      ).toBeLessThan(0.02);
    }
  }
});

test('the searched words are marked on the page, until they are cleared', async ({ page }) => {
  await open(page, '小梅花课程');
  await results(page).getByRole('link').first().click();
  const bar = page.locator('marked-words');
  await expect(bar).toContainText(/共 \d+ 处/);
  const marked = () => page.evaluate(() => CSS.highlights.get('searched-words')?.size ?? 0);
  expect(await marked()).toBeGreaterThan(0);
  await bar.getByRole('button', { name: '清除标记' }).click();
  expect(await marked()).toBe(0);
  await expect(bar).toBeHidden();
});

// The browser logs files that are missing, so these pages are not watched for errors.
const refuse = (route: Route) => route.fulfill({ status: 503 });
const cut = (route: Route) => route.abort();
/** As a network does that wants a login first. */
const answerWithPage = (route: Route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>请先登录' });

for (const [file, what, fail] of [
  ['pagefind.js', 'cannot be reached', cut],
  ['pagefind.js', 'is answered with a page', answerWithPage],
  ['wasm.*', 'is refused', refuse],
  ['wasm.*', 'is answered with a page', answerWithPage],
  ['*.pf_meta', 'is refused', refuse],
  ['*.pf_meta', 'is answered with a page', answerWithPage],
  ['index/*', 'is refused', refuse],
  ['fragment/*', 'cannot be reached', cut],
  ['fold.packed', 'is answered with a page', answerWithPage],
] as const) {
  testWithErrors(
    `when ${file} ${what}, that is not taken for nothing found, and can be tried again`,
    async ({ page }) => {
      await page.route(`**/pagefind/${file}`, fail);
      await open(page, '作业超市');
      await expect(status(page)).toContainText('搜索索引没能取到，所以不知道有没有');
      await page.unroute(`**/pagefind/${file}`);
      await page.getByRole('button', { name: '再试一次' }).click();
      await expect(status(page)).toHaveText(/^\d+ 篇案例写有“作业超市”/);
    },
  );
}

for (const file of ['*.pf_meta', 'pagefind.js']) {
  testWithErrors(`when ${file} never comes, that is said after 10 seconds`, async ({ page }) => {
    await page.route(`**/pagefind/${file}`, () => {});
    await open(page, '作业超市');
    await expect(status(page)).toHaveText('正在取索引……');
    await expect(status(page)).toContainText('搜索索引没能取到', { timeout: 15_000 });
  });
}

for (const file of ['names.packed', 'facets.packed']) {
  testWithErrors(
    `when ${file} is missing the results stay, and what is missing is said`,
    async ({ page }) => {
      await page.route(`**/pagefind/${file}`, (route) => route.fulfill({ status: 503 }));
      await open(page, '作业超市');
      await expect(status(page)).toHaveText(/^\d+ 篇案例写有“作业超市”/);
      await expect(page.getByRole('alert')).toContainText('没能全部取到');
      await expect(results(page).first()).toBeVisible();
      await page.unroute(`**/pagefind/${file}`);
      await page.getByRole('button', { name: '再试一次' }).click();
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.locator('.search-facets .chip-count').first()).toHaveText(/^\d+$/);
    },
  );
}

testWithErrors(
  'results that are there stay when the next search fails, and it is said whose they are',
  async ({ page }) => {
    await open(page, '作业');
    await expect(results(page)).toHaveCount(10);
    await page.route('**/pagefind/*/*', (route) => route.abort());
    await box(page).fill('谢家湾');
    await expect(status(page)).toContainText('下面还是“作业”的结果');
    await expect(results(page)).toHaveCount(10);
    await page.unroute('**/pagefind/*/*');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(status(page)).toHaveText(/写有“谢家湾”/);
  },
);

test('what others add to an address is no filter, and does not go on', async ({ page }) => {
  await page.goto(
    'search/?q=作业&from=singlemessage&isappinstalled=0&__proto__=x&constructor=y&kind=constructor',
  );
  await expect(status(page)).toHaveText(/^\d+ 篇案例写有“作业”/);
  await expect(page.locator('.search-chosen li')).toHaveCount(0);
  await page.locator('.search-facets').getByRole('checkbox', { name: /^中学/ }).check();
  await expect(page).toHaveURL(/\/search\/\?q=%E4%BD%9C%E4%B8%9A&stage=middle$/);
});

for (const [name, query] of [
  ['HTML', '<img src=x onerror=alert(1)>作业'],
  ['a very long text', '双减'.repeat(2000)],
  ['emoji and signs that turn the line round', '👩‍🏫\u202e作业'],
]) {
  test(`${name} in the address is text and nothing else`, async ({ page }) => {
    let dialogs = 0;
    page.on('dialog', (dialog) => {
      dialogs++;
      void dialog.dismiss();
    });
    await open(page, query ?? '');
    await expect(status(page)).toHaveText(/^(?:没有案例写有|\d+ 篇|找到|正在找)/);
    await expect(page.locator('.search-main img')).toHaveCount(0);
    expect(dialogs).toBe(0);
  });
}

test('a text too long for an address is searched all the same', async ({ page }) => {
  await page.goto('about/');
  const header = page.getByRole('banner').getByRole('combobox');
  await header.fill('双减'.repeat(5000));
  await header.press('Enter');
  await expect(status(page)).toHaveText(/^没有案例写有“(?:双减){30}…”。$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('facets are a sheet behind a button that says how many are chosen', async ({ page }) => {
    await page.goto('search/?q=作业&stage=middle&level=school');
    await expect(results(page).first()).toBeVisible();
    const button = page.getByRole('button', { name: '筛选 (2)' });
    const box = page.locator('.search-facets').getByRole('checkbox', { name: /^小学/ });
    await expect(box).toBeHidden();
    await button.click();
    await box.check();
    await page.getByRole('button', { name: /^看\d+ 篇案例$/ }).click();
    await expect(box).toBeHidden();
    await expect(page.getByRole('button', { name: '筛选 (3)' })).toBeVisible();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });

  test('nothing is cut off at the edge: chips, examples, status', async ({ page }) => {
    await open(page, '江北区和朝阳区课后服务哪个好');
    await expect(answer(page)).toBeVisible();
    const cut = await page.evaluate(() =>
      [
        ...document.querySelectorAll(
          '.search-hint a, .search-understood button, .search-status, .search-tools *',
        ),
      ]
        .filter((one) => one.getBoundingClientRect().right > innerWidth - 8)
        .map(({ textContent }) => textContent),
    );
    expect(cut).toEqual([]);
    expect((await answer(page).boundingBox())?.y).toBeLessThan(420);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says why it does not search, and offers the pages to browse', async ({ page }) => {
    await page.goto('about/');
    await page.getByRole('banner').getByRole('combobox').fill('作业');
    await page.getByRole('banner').getByRole('button', { name: '搜索' }).click();
    await expect(page).toHaveURL(/search\/\?q=/);
    await expect(page.getByText('需要运行脚本（JavaScript）')).toBeVisible();
    await page.getByRole('link', { name: '全部案例' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('案例');
  });
});
