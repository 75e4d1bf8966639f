/** What a teacher comes for (TRIALS.md), each task with the steps it may take: a tap, or something typed and entered. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './test.ts';

/** Counts taps and entries. */
class Steps {
  taken = 0;

  async tap(target: Locator) {
    this.taken += 1;
    await target.click();
  }

  async type(target: Locator, text: string) {
    this.taken += 1;
    await target.fill(text);
    await target.press('Enter');
  }
}

const main = (page: Page) => page.getByRole('main');

for (const width of [390, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test('too much homework, primary school: two steps to the answer', async ({ page }) => {
      const steps = new Steps();
      await page.goto('./');
      await steps.tap(page.getByRole('link', { name: /^作业太多 ?孩子/ }));
      await steps.tap(page.getByRole('link', { name: '小学', exact: true }));
      expect(steps.taken).toBeLessThanOrEqual(2);
      // On the first screen: a way in a sentence, who, for whom.
      const first = page.getByRole('region', { name: /总量/ });
      await expect(first.getByRole('link', { name: /^看做法/ }).first()).toBeInViewport();
      await expect(first.locator('.facts').first()).toContainText('小学');
      await expect(page.getByRole('region', { name: /布置/ }).getByRole('link').first()).toBeInViewport();
      // What is said of the whole account is not said of a way; a middle school's is none for a primary school.
      await expect(main(page)).not.toContainText(/查处违规|覆盖率达100%/);
      await expect(main(page)).not.toContainText('宏帆中学改进作业布置');
      // Three to eight ways at once; what names no stage is found by itself.
      const ways = await page.locator('.answers > section').count();
      expect(ways).toBeGreaterThanOrEqual(3);
      expect(ways).toBeLessThanOrEqual(8);
      await expect(page.getByRole('heading', { name: /没有写明学段/ })).toBeVisible();
    });

    test('what 五个一点 is and who does alike: two steps; then beside each other', async ({ page }) => {
      const steps = new Steps();
      await page.goto('./');
      await steps.type(
        main(page).getByRole('searchbox').or(main(page).getByRole('combobox')).first(),
        '什么是五个一点',
      );
      await steps.tap(page.locator('[data-search-answer]').getByRole('link', { name: '五个一点' }).first());
      expect(steps.taken).toBeLessThanOrEqual(2);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('五个一点');
      await expect(page.getByRole('heading', { name: '类似做法' })).toBeVisible();
      const reasons = await page.locator('.reason').allTextContents();
      expect(reasons.length).toBeGreaterThan(0);
      expect(new Set(reasons).size).toBe(reasons.length);
      await expect(main(page)).not.toContainText('原文未说明');
      await steps.tap(page.getByRole('link', { name: '和类似的做法放在一起比' }));
      const cells = page.locator('.row').first().locator('.cell');
      await expect(cells.first()).toHaveAttribute('data-column', 'wugeyidian');
      expect(await cells.count()).toBeGreaterThanOrEqual(2);
    });

    test('课后服务 of three districts of one’s own: five steps, rows are questions', async ({ page }) => {
      const steps = new Steps();
      await page.goto('./');
      await steps.tap(page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '对比' }));
      await steps.tap(main(page).getByRole('link', { name: /^课后服务 ?\d+ 处$/ }));
      const choice = page.getByRole('group').filter({ hasText: '并排看' });
      for (const name of ['江北区', '朝阳区', '渝北区'])
        await steps.tap(choice.getByText(name, { exact: true }));
      expect(steps.taken).toBeLessThanOrEqual(5);
      const cells = page.locator('.row').first().locator('.cell:not([hidden])');
      await expect(cells).toHaveCount(3);
      for (const row of ['时间', '师资', '收费']) {
        await expect(
          page
            .locator('.row-name')
            .getByText(new RegExp(`^${row}`))
            .first(),
        ).toBeVisible();
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

    test('a handout on a worry: one step, two sheets at most', async ({ page }) => {
      const steps = new Steps();
      await page.goto('./');
      await steps.tap(page.getByRole('link', { name: /接送难/ }));
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/MediaBox/g)?.length).toBeLessThanOrEqual(2);
      expect(steps.taken).toBe(1);
    });

    test('how to cite a case: two steps from its page, the original beside it', async ({ page }) => {
      const steps = new Steps();
      await page.goto('articles/hepingjie-yizhong-zuoye-jiludan/');
      await steps.tap(page.getByText('引用本文'));
      expect(steps.taken).toBeLessThanOrEqual(2);
      const section = page.getByRole('region', { name: '出处与引用' });
      await expect(section).toContainText('articles/hepingjie-yizhong-zuoye-jiludan/');
      await expect(section).not.toContainText(/出版地不详|出版者不详/);
    });

    test('a link that is sent brings a picture, a title and what it is about', async ({ page }) => {
      await page.goto('problems/too-much-homework/');
      for (const property of ['og:title', 'og:description', 'og:image', 'og:url']) {
        await expect(page.locator(`meta[property="${property}"]`)).toHaveAttribute('content', /./);
      }
    });
  });
}
