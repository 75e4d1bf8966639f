/** WCAG 2.2 AA as far as a program can tell, on every kind of page, in both colour schemes, narrow, wide, and with larger letters. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './test.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const pages = [
  ...['', 'articles/', 'articles/jiangbei-wugeyidian-xuexili/', 'articles/by/theme/homework/', 'practices/'],
  ...[
    'practices/sanyou-sanyan/',
    'practices/5-plus-2/',
    'regions/',
    'regions/chaoyang/',
    'regions/jiangbei/',
  ],
  ...[
    'schools/',
    'schools/renhe/',
    'problems/',
    'problems/too-much-homework/',
    'themes/',
    'themes/homework/',
  ],
  ...['indicators/', 'indicators/after-school-participation/', 'sources/', 'sources/jiangbei-page/'],
  ...['homonyms/', 'homonyms/1-plus-1/', 'about/', 'data/', 'compare/', '404.html'],
];

async function violations(page: Page): Promise<string[]> {
  // Into the page's own world: nothing is loaded from elsewhere.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'tag', values },
      }),
    tags,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

for (const [name, width, colorScheme, fontSize] of [
  ['light, 1280 px', 1280, 'light', 100],
  ['dark, 390 px', 390, 'dark', 100],
  ['light, 320 px', 320, 'light', 100],
  ['dark, 1280 px with letters twice as large', 1280, 'dark', 200],
] as const) {
  test(`every kind of page: ${name}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const wrong: Record<string, string[]> = {};
    for (const path of pages) {
      await page.goto(`./${path}`);
      if (fontSize !== 100) {
        await page.evaluate(
          (size) => document.documentElement.setAttribute('style', `font-size:${size}%`),
          fontSize,
        );
      }
      const found = await violations(page);
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      if (scroll > width) found.push(`sideways scroll: ${scroll}`);
      if (found.length > 0) wrong[path] = found;
    }
    expect(wrong).toEqual({});
  });
}

test('what can be pressed is 24 px at least, but for links in running text', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const small: string[] = [];
  for (const path of pages) {
    await page.goto(`./${path}`);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, summary, input, select, nav a, .chip, .button')]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width > 0 && (width < 24 || height < 24);
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    small.push(...found.map((one) => `${path}: ${one}`));
  }
  expect(small).toEqual([]);
});

test('the focus is seen on whatever has it', async ({ page }) => {
  await page.goto('practices/sanyou-sanyan/');
  for (let stop = 0; stop < 25; stop += 1) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const active = document.activeElement as HTMLElement;
      const form = active.closest('form');
      const style = getComputedStyle(active);
      return {
        width: style.outlineWidth,
        form: form ? getComputedStyle(form).borderColor : '',
        tag: active.outerHTML.slice(0, 60),
      };
    });
    expect(Number.parseFloat(outline.width) > 0, outline.tag).toBe(true);
  }
});
