import { createHash } from 'node:crypto';
import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lastGoodSite, run } from './command.ts';
import { libraryFixture } from './overlay.ts';

const SITE_URL = 'https://example.org/';

describe('a build that fails on sound content', () => {
  it.each([
    [
      'a page cannot be made',
      'render-fails.mjs',
      [
        '生成页面 /articles/jiaqu-kehou-fuwu/ 时出错（src/pages/articles/[article].astro）',
        'TypeError: the real cause',
        '要看出错的位置：DEBUG=1 npm run build',
      ],
    ],
    ['the disk is full', 'disk-full.mjs', ['磁盘满了（ENOSPC），腾出空间再试']],
  ])('because %s: says so and nothing else, and leaves the last good site', async (_, preload, said) => {
    const { folder, outDir } = await lastGoodSite(preload.replace('.mjs', ''));
    const { status, stderr } = run(
      'build',
      { CONTENT_DIR: libraryFixture, OUT_DIR: outDir, SITE_URL },
      preload,
    );
    const kept = expect.stringMatching(/^没有构建，.*dist 保持原样$/);
    expect(stderr.trim().split('\n')).toEqual([...said, kept]);
    expect(status).toBe(1);
    expect(await readdir(folder)).toEqual(['dist']);
    expect(await readFile(join(outDir, 'index.html'), 'utf8')).toBe('the last good site');
  });

  it('because SITE_URL is no address: says how to write it', async () => {
    const { outDir } = await lastGoodSite('no-address');
    const env = { CONTENT_DIR: libraryFixture, OUT_DIR: outDir, SITE_URL: 'https://edu.example.cn/?x=1' };
    const { status, stderr } = run('build', env);
    expect(status).toBe(1);
    expect(stderr.split('\n')[0]).toBe(
      'SITE_URL https://edu.example.cn/?x=1 网址里不能有 ? 或 # 和它后面的部分，写成 https://example.edu.cn/cases/ 这样',
    );
    expect(await readFile(join(outDir, 'index.html'), 'utf8')).toBe('the last good site');
  });

  it('because the folder is not ours: does not touch it', async () => {
    const content = await contentCopy();
    const before = await readdir(content, { recursive: true });
    const { status, stderr } = run('build', { CONTENT_DIR: content, OUT_DIR: content });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^不能把网站建在 .*：它是 /);
    expect(await readdir(content, { recursive: true })).toEqual(before);
  });
});

/** The miniature content, to be changed. */
async function contentCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(libraryFixture, folder, { recursive: true });
  return folder;
}

describe('a build after another', () => {
  it('leaves the site alone while nothing has changed, and is what a first build would be when something has', async () => {
    const content = await contentCopy();
    const { folder, outDir } = await lastGoodSite('after-another');
    const build = (to: string) => run('build', { CONTENT_DIR: content, OUT_DIR: to, SITE_URL });
    expect(build(outDir).stdout).toContain('构建完成');
    const built = (await stat(join(outDir, 'index.html'))).mtimeMs;
    expect(build(outDir).stdout.trim()).toMatch(/^没有变化，.*dist 已是最新的$/);
    expect((await stat(join(outDir, 'index.html'))).mtimeMs).toBe(built);

    await appendFile(join(content, 'articles/jiaqu/jia-yixiao-zuoye.md'), '\n新加的一句。\n');
    expect(build(outDir).stdout).toContain('构建完成');
    const cold = join(folder, 'cold');
    expect(build(cold).stdout).toContain('构建完成');
    expect(await contentsOf(outDir)).toEqual(await contentsOf(cold));
  });
});

/** Every file but the mark, which notes times, and a digest of what is in it. */
async function contentsOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name !== '.casebook');
  const contents = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [
      path.slice(folder.length),
      createHash('sha1')
        .update(await readFile(path))
        .digest('hex'),
    ] as const;
  });
  return Object.fromEntries((await Promise.all(contents)).toSorted());
}

describe('without site.yaml', () => {
  it.each([
    ['dev', /^启动失败：缺少 .*site\.yaml：每个站点都要有它/],
    ['build', /site\.yaml:1: 错误: 缺少 site\.yaml。提示: 每个站点都要有它/],
    ['content-check', /site\.yaml:1: 错误: 缺少 site\.yaml。提示: 每个站点都要有它/],
  ] as const)('%s says which file to write', async (command, message) => {
    const content = await contentCopy();
    await rm(join(content, 'site.yaml'));
    const { outDir } = await lastGoodSite('no-site');
    const { status, stderr, stdout } = run(command, { CONTENT_DIR: content, OUT_DIR: outDir });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('Unable to load');
  });
});
