/** A site of little: one article, nothing else but what it needs, and names as long as offices have them; and the miniature one. */
import { expect, test } from '@playwright/test';
import type { ServedFolder } from '../../bench/pages/serve-folder.ts';
import { openSite } from './other-site.ts';

for (const [name, article] of [
  ['sparse', 'weiyi'],
  ['library', 'jiaqu-kehou-fuwu'],
] as const) {
  test.describe(`the content of fixtures/${name}`, () => {
    let site: ServedFolder;

    test.beforeAll(async () => {
      test.setTimeout(300_000);
      site = await openSite(name);
    });
    test.afterAll(() => site.close());

    test('every page reached from the menu makes sense: a heading, no empty list, no sideways scroll', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(site.address);
      const menu = await page
        .getByRole('navigation', { name: '主导航' })
        .getByRole('link')
        .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href));
      for (const address of [site.address, ...menu, `${site.address}articles/${article}/`]) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible();
        const wrong = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          lists: [...document.querySelectorAll('main :is(ul, ol, dl)')].filter(
            (list) => list.childElementCount === 0 && list.checkVisibility(),
          ).length,
          // A heading with nothing below it.
          sections: [...document.querySelectorAll('main section')].filter(
            (section) =>
              section.checkVisibility() && section.textContent === section.querySelector('h2')?.textContent,
          ).length,
        }));
        expect(wrong, address).toEqual({ width: 320, lists: 0, sections: 0 });
      }
    });

    test('a list without anything in it says so and leads on', async ({ page }) => {
      test.skip(name !== 'sparse', 'it has one of each');
      for (const path of ['practices/', 'problems/', 'schools/', 'indicators/']) {
        await page.goto(site.address + path);
        await expect(page.getByRole('main').getByText('还没有收录', { exact: false }), path).toBeVisible();
      }
    });
  });
}
