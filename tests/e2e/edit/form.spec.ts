/** The form of `npm run edit`, on a copy of the content. */

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Editor, startEditor } from './editor.ts';

let editor: Editor;

// The form is 2 MB of modules, each its own request.
test.describe.configure({ timeout: 240_000 });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  editor = await startEditor();
});

test.afterAll(() => editor?.stop());

/** A file of the content; empty where there is none yet. */
const read = (file: string) => {
  const path = join(editor.folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
};

/** A field by its path in the file: `brief.did`. */
const field = (within: Page | Locator, path: string) => within.locator(`[data-key-path="${path}"]`).first();

async function choose(page: Page, within: Page | Locator, path: string, name: string) {
  await field(within, path).getByRole('combobox').click();
  await page.getByRole('option', { name, exact: true }).click();
}

/** How many unsaved drafts the browser keeps. Runs in the page. */
function countKept(): Promise<number> {
  return new Promise((done) => {
    const request = indexedDB.open('gitea:casebook/content');
    request.onerror = () => done(0);
    request.onsuccess = () => {
      const database = request.result;
      const store = 'draft-backups';
      if (!database.objectStoreNames.contains(store)) return done(0);
      const count = database.transaction(store).objectStore(store).count();
      count.onsuccess = () => {
        database.close();
        done(count.result);
      };
    };
  });
}

/** Scrolls to a field: those out of sight are not drawn. */
async function reach(page: Page, path: string): Promise<Locator> {
  const wanted = field(page, path).getByRole('textbox').last();
  await field(page, 'title').or(field(page, 'name')).first().waitFor({ timeout: 120_000 });
  await page.mouse.move(300, 500);
  await expect(async () => {
    await page.mouse.wheel(0, 600);
    await expect(wanted).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  return wanted;
}

/** Opens the form and fails where it asks anyone but its server. */
async function open(page: Page, path: string) {
  const foreign: string[] = [];
  page.on('request', (request) => {
    const { origin } = new URL(request.url());
    if (origin !== new URL(editor.url).origin && !/^(?:data|blob):/.test(request.url()))
      foreign.push(request.url());
  });
  await page.goto(`${editor.url}admin/#/${path}`);
  return foreign;
}

const save = (page: Page) => page.getByRole('button', { name: '保存', exact: true }).click();

test('an article with a new school and a picture is written, drafts are held back, and the check passes', async ({
  page,
}) => {
  const foreign = await open(page, 'collections/articles/new');
  const title = field(page, 'title').getByRole('textbox');
  await title.fill('测试：班主任看记录单', { timeout: 120_000 });
  await title.press('Tab');
  await expect(page.getByRole('textbox', { name: '编号' })).toHaveValue(/^ceshi-/);
  await page.getByRole('textbox', { name: '编号' }).fill('ceshi-jiludan');

  await choose(page, page, 'region', '九龙坡区');
  await choose(page, page, 'themes', '作业管理');
  await field(page, 'level').getByRole('radio', { name: '学校经验' }).check();
  await field(page, 'schools').getByRole('button').filter({ hasText: '添加' }).click();
  const dialog = page.getByRole('dialog', { name: /创建.*学校/ });
  await field(dialog, 'name').getByRole('textbox').fill('测试小学');
  await field(dialog, 'name').getByRole('textbox').press('Tab');
  await expect(dialog.getByRole('textbox', { name: '编号' })).toHaveValue('ceshi-xiaoxue');
  await field(dialog, 'type').getByRole('radio', { name: '学校', exact: true }).check();
  await choose(page, dialog, 'region', '九龙坡区');
  await dialog.getByRole('button', { name: '添加', exact: true }).click();

  await field(page, 'source').scrollIntoViewIfNeeded();
  await field(page, 'source.id').getByRole('combobox').click();
  await page.getByRole('option').nth(1).click();
  await field(page, 'source.locator').getByRole('textbox').fill('测试一栏');
  await (await reach(page, 'brief.did')).fill('班主任每天看记录单。');
  await page.keyboard.press('Tab');

  const images = field(page, 'images');
  await expect(async () => {
    await page.mouse.wheel(0, 600);
    await expect(images).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 60_000 });
  await images.getByRole('button').filter({ hasText: '添加' }).click();
  await images
    .locator('input[type=file]')
    .first()
    .setInputFiles('tests/fixtures/library/articles/jiaqu/shetuan.png');
  await field(page, 'images.0.alt').getByRole('textbox').fill('一张测试的图');
  await field(page, 'images.0.credit').getByRole('textbox').fill('测试');

  const text = await reach(page, 'body');
  await page.getByRole('button', { name: '总量', exact: true }).click();
  await page.keyboard.type('班主任每天看记录单，统筹各科。');
  await expect(text).toHaveValue('## 做法\n\n**总量**：班主任每天看记录单，统筹各科。\n');

  const preview = page.frameLocator('iframe').frameLocator('iframe');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveText('测试：班主任看记录单', {
    timeout: 60_000,
  });
  await expect(preview.locator('main')).toContainText('班主任每天看记录单，统筹各科。', { timeout: 60_000 });

  await save(page);
  await expect
    .poll(() => read('schools/ceshi-xiaoxue.yaml'), { timeout: 60_000 })
    .toContain('name: 测试小学');
  expect(read('articles/jiulongpo/ceshi-jiludan.md')).toMatch(
    /^---\ntitle: 测试：班主任看记录单\nlevel: school\nregion: jiulongpo\nschools: \[ceshi-xiaoxue\]\n[\s\S]*status: draft\n[\s\S]*\*\*总量\*\*：班主任每天看记录单/,
  );
  expect(read('articles/jiulongpo/ceshi-jiludan.md')).toContain('file: ./shetuan.png');
  expect(existsSync(join(editor.folder, 'articles/jiulongpo/shetuan.png'))).toBe(true);
  expect(foreign).toEqual([]);

  const check = spawnSync(process.execPath, ['src/cli/content-check.ts'], {
    env: { ...process.env, CONTENT_DIR: editor.folder },
  });
  expect(check.status).toBe(0);
});

test('a refused save says in Chinese at each field what is wrong, and writes nothing', async ({ page }) => {
  const before = read('articles/yongchuan/yongchuan-sanyou-sanyan.md');
  await open(page, 'collections/articles/entries/yongchuan/yongchuan-sanyou-sanyan');
  await (await reach(page, 'summary')).fill('太短。');
  await save(page);
  await expect(page.getByRole('alertdialog')).toContainText(
    '要改 1 处：summary（摘要）：摘要应有 60 到 120 字',
    { timeout: 60_000 },
  );
  await page.getByRole('alertdialog').getByRole('button').first().click();
  await expect(field(page, 'summary').getByRole('alert').last()).toContainText('摘要应有 60 到 120 字');
  expect(read('articles/yongchuan/yongchuan-sanyou-sanyan.md')).toBe(before);
});

test('a change is written as a change of one line; one made elsewhere meanwhile is noticed', async ({
  page,
}) => {
  const file = 'themes/homework.yaml';
  const before = read(file);
  await open(page, 'collections/themes/entries/homework');
  const summary = field(page, 'summary').getByRole('textbox');
  await summary.fill('新的范围。', { timeout: 120_000 });
  await save(page);
  const after = before.replace(/^summary: .*$/m, 'summary: 新的范围。');
  await expect.poll(() => read(file), { timeout: 60_000 }).toBe(after);
  await page.waitForURL(/#\/collections\/themes$/, { timeout: 60_000 });

  await open(page, 'collections/themes/entries/homework');
  await summary.fill('我写的。', { timeout: 120_000 });
  writeFileSync(join(editor.folder, file), after.replace('新的范围。', '别人写的。'));
  await save(page);
  await expect(page.getByRole('alertdialog')).toContainText('在别处改过', { timeout: 60_000 });
  expect(read(file)).toContain('别人写的。');
});

test('what was not saved is offered again after a reload', async ({ page }) => {
  await open(page, 'collections/problems/entries/too-much-homework');
  const question = field(page, 'question').getByRole('textbox');
  // It is typed: only what a hand has changed is kept.
  await question.click({ timeout: 120_000 });
  await page.keyboard.press('Control+A');
  await page.keyboard.type('还没有保存的话');
  await expect.poll(() => page.evaluate(countKept), { timeout: 30_000 }).toBe(1);
  await page.reload();
  await page.getByRole('button', { name: '恢复', exact: true }).click({ timeout: 120_000 });
  await expect(question).toHaveValue('还没有保存的话');
});
