/** What a page may weigh on a phone in a village: budgets of bytes, from the files of the built site. */
import { pagesOf, weighPage } from '../../bench/pages/weigh.ts';
import { siteFolder, siteUrl } from './site.ts';
import { expect, test } from './test.ts';

const base = new URL(siteUrl).pathname;
/** Search, comparisons and the binder are programs and tables; the data page lists every column of every table. */
const heavy = /^(?:search|compare|data|binder)\//;
/** An article, and what gathers the passages of many: their text is what one has come for. */
const gathering = /^(?:articles\/(?!by\/|page\/)|themes\/|regions\/)./;

test('a page without search or comparison is light: text, two style sheets, three small scripts at most', () => {
  const wrong = pagesOf(siteFolder)
    .filter((path) => !heavy.test(path))
    .flatMap((path) => {
      const { html, css, js, sheets, scripts } = weighPage(siteFolder, base, path);
      const most = gathering.test(path) ? 23_000 : 15_500;
      // An article brings its sheets for a meeting and for an official print.
      const fits =
        html <= most && css <= (sheets > 2 ? 16_500 : 12_000) && js <= 3000 && sheets <= 3 && scripts <= 3;
      return fits ? [] : [{ path, html, css, js, sheets, scripts }];
    });
  expect(wrong).toEqual([]);
});

for (const path of [
  ...['', 'articles/', 'articles/jiangbei-wugeyidian-xuexili/', 'practices/', 'practices/sanyou-sanyan/'],
  ...['regions/chaoyang/', 'problems/too-much-homework/', 'themes/homework/', 'search/?q=作业'],
]) {
  for (const width of [390, 1280]) {
    test(`nothing jumps while /${path} is drawn at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.goto(`./${path}`, { waitUntil: 'load' });
      await page.waitForTimeout(1000);
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 300);
          }),
      );
      expect(shift).toBeLessThan(0.02);
    });
  }
}
