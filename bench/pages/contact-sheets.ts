/**
 * `npm run contact-sheets`: one picture for each width and colour scheme with a page of every kind side by side, and one of what is
 * printed, in `.cache/contact-sheets/`; for looking at the whole as a critic. Needs a built site (OUT_DIR names another than `dist`).
 * With COMPONENTS, the address of a running `npm run dev`, the page of all components is one of them.
 */
import { mkdirSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import sharp from 'sharp';
import { readMark } from '../../src/cli/out-folder.ts';
import { ensureBrowser } from '../../tests/browser.ts';
import { serveFolder } from './serve-folder.ts';
import { pagesOf } from './weigh.ts';

const folder = process.env.OUT_DIR || 'dist';
const out = '.cache/contact-sheets';
/** Of a page only so much is shown, in CSS pixels; sheets are scaled so that all fit. */
const tallest = 2400;
const gap = 24;

const looks = [
  ...[390, 768, 1280].flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ width, scheme, media: 'screen' as const })),
  ),
  // A4 at 96 dots an inch, without its margins.
  { width: 673, scheme: 'light' as const, media: 'print' as const },
];

const executablePath = ensureBrowser();
if (!executablePath) throw new Error('没有找到浏览器：用 CHROMIUM_PATH 指明位置');
mkdirSync(out, { recursive: true });
const base = new URL(readMark(folder)?.address ?? 'http://localhost/').pathname.replace(/\/?$/, '/');
const site = await serveFolder(folder, base);
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const components = process.env.COMPONENTS ? [new URL('dev/components/', process.env.COMPONENTS).href] : [];
const addresses = [...oneOfEachKind(pagesOf(folder)).map((path) => site.address + path), ...components];

for (const { width, scheme, media } of looks) {
  const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme: scheme });
  await page.emulateMedia({ media, colorScheme: scheme });
  const pictures = [];
  for (const address of addresses) pictures.push(await photograph(page, address));
  const file = `${out}/${media === 'print' ? 'print' : `${width}-${scheme}`}.png`;
  await compose(pictures, file);
  console.log(file);
  await page.close();
}
await browser.close();
site.close();

/** The longest path of each folder's things is as good as any; lists are kinds of their own. */
function oneOfEachKind(paths: readonly string[]): string[] {
  const kindOf = (path: string) =>
    path
      .split('/')
      .map((part, at, { length }) => (at === length - 2 && at > 0 ? '*' : part))
      .join('/');
  return [...Map.groupBy(paths, kindOf)]
    .filter(([kind]) => kind.split('/').length <= 3)
    .map(([, [first = '']]) => first);
}

async function photograph(page: Page, address: string): Promise<Buffer> {
  await page.goto(address);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const { width = 0 } = page.viewportSize() ?? {};
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(height, tallest) } });
}

async function compose(pictures: readonly Buffer[], file: string): Promise<void> {
  const scale = 0.5;
  const tiles: { input: Buffer; left: number; top: number }[] = [];
  let left = gap;
  for (const picture of pictures) {
    const { width = 0 } = await sharp(picture).metadata();
    const input = await sharp(picture)
      .resize({ width: Math.round(width * scale) })
      .png()
      .toBuffer();
    tiles.push({ input, left, top: gap });
    left += Math.round(width * scale) + gap;
  }
  const height = tallest * scale + 2 * gap;
  await sharp({ create: { width: left, height, channels: 3, background: '#8a8a8a' } })
    .composite(tiles)
    .png()
    .toFile(file);
}
