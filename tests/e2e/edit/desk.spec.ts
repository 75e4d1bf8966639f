/** 整理台: a source is pasted, proposals are accepted, changed and refused, and a draft is saved. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Editor, startEditor } from './editor.ts';

let editor: Editor;

test.describe.configure({ timeout: 240_000 });

test.beforeAll(async () => {
  test.setTimeout(240_000);
  editor = await startEditor();
});

test.afterAll(() => editor?.stop());

const source = `九龙坡区某某小学要求班主任每天看作业记录单，统
筹各科的作业量，全校开设课程 32门。作业管理由
教导处负责，作业每周上墙公示。

学校的的食堂也很好。
①学生在操场上。`;

test('from a pasted text to a draft that the check passes', async ({ page }) => {
  await page.goto(`${editor.url}admin/import/`);
  await page.getByRole('textbox', { name: /粘贴原文/ }).fill(source, { timeout: 120_000 });
  await page.getByRole('button', { name: '开始整理' }).click();

  const original = page.getByRole('region', { name: '原文' });
  await expect(original.getByText(/要求班主任每天看作业记录单，统筹各科的作业量/)).toBeVisible();
  await expect(original.getByRole('complementary')).toContainText('学生在操场上');
  await expect(original.locator('mark')).toHaveText('的的');
  await expect(page.getByRole('checkbox', { name: '九龙坡区', exact: true })).toBeChecked();
  await expect(page.getByRole('status').first()).toContainText('还有 3 句');

  const theme = page.getByRole('group', { name: '主题' });
  const homework = theme.getByRole('checkbox', { name: /作业管理/ });
  if ((await homework.count()) > 0) await homework.check();
  else await theme.getByRole('combobox').selectOption({ label: '作业管理' });
  await page.getByRole('textbox', { name: '标题', exact: true }).fill('测试：整理台');
  await page.getByRole('textbox', { name: '原文的标题' }).fill('测试的原文');

  const figures = page.getByRole('region', { name: '数字' });
  await figures.getByRole('button', { name: '收入' }).first().click();
  await expect(figures).toContainText('个都看过了');

  await original.getByText(/要求班主任/).click();
  await original.getByRole('toolbar').getByRole('button', { name: /总量/ }).click();
  const passage = page.getByRole('textbox', { name: /总量一段/ });
  await expect(page.getByText(/与原文有 \d+ 字相同/)).toBeVisible();
  await passage.fill('班主任看单子，统筹各科。');
  await expect(page.getByText(/与原文有 \d+ 字相同/)).toHaveCount(0);
  await expect(original.locator('label', { hasText: '要求班主任' })).toHaveAttribute('data-state', 'placed');

  // What is on the desk survives a reload.
  await page.reload();
  await expect(passage).toHaveValue('班主任看单子，统筹各科。', { timeout: 120_000 });
  await original.getByText(/食堂也很好/).click();
  await original.getByRole('button', { name: '不用' }).click();
  await expect(page.getByRole('status').first()).toContainText('还有 1 句');

  await page.getByRole('button', { name: '保存为草稿' }).click();
  await expect(page.getByRole('heading', { name: '草稿已保存' })).toBeVisible({ timeout: 60_000 });
  const text = readFileSync(join(editor.folder, 'articles/jiulongpo/ceshi-zhengli-tai.md'), 'utf8');
  expect(text).toContain('region: jiulongpo');
  expect(text).toContain('status: draft');
  expect(text).toContain('**总量**：班主任看单子，统筹各科。〔“九龙坡区某某小学”段〕');
  expect(text).toContain('quote: 32门');
  expect(text).toMatch(/<!-- 待整理[\s\S]*教导处负责[\s\S]*-->/);
  expect(text).not.toContain('食堂');

  const check = spawnSync(process.execPath, ['src/cli/content-check.ts'], {
    env: { ...process.env, CONTENT_DIR: editor.folder },
    encoding: 'utf8',
  });
  expect(check.stderr + check.stdout).toContain('ceshi-zhengli-tai.md');
  expect(check.status).toBe(0);
});
