/** What only an unfinished draft uses is nowhere in the built site: no page, no name in the search, no row in the data. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { lastGoodSite, run } from './command.ts';
import { libraryFixture } from './overlay.ts';

const files = {
  'regions/juemi.yaml': 'name: 绝密区\nparent: shili-shi\nlevel: district\n',
  'schools/juemi.yaml': 'name: 绝密小学\ntype: school\nregion: 绝密区\n',
  'practices/juemi.yaml': 'name: 绝密做法\nthemes: [homework]\n',
  // A stub that nobody mentions is public, and says that it is one.
  'schools/wu.yaml': 'name: 戊小学\ntype: school\nregion: jiaqu\n',
  'articles/juemi/juemi.md':
    '---\ntitle: 绝密案例\nregion: juemi\nschools: [绝密小学]\npractices: [绝密做法]\nthemes: [homework]\nsource: {id: shili-bao, locator: 全文}\nstatus: 草稿\n---\n\n## 做法\n\n绝密正文。\n',
};

test('a draft that lacks fields does not stop the build and leaks nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(libraryFixture, folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const { outDir } = await lastGoodSite('drafts');
  const { status, stdout } = run('build', { CONTENT_DIR: folder, OUT_DIR: outDir });
  expect(status).toBe(0);
  expect(stdout).toContain('不公开的：做法“绝密做法”、地区“绝密区”、学校“绝密小学”');
  const built = await readdir(outDir, { recursive: true, withFileTypes: true });
  const leaks: string[] = [];
  for (const entry of built) {
    const path = join(entry.parentPath, entry.name);
    if (/juemi/.test(path)) leaks.push(path);
    if (entry.isFile() && /绝密|juemi/.test(unpack(await readFile(path)))) leaks.push(path);
  }
  expect(leaks).toEqual([]);
  expect(await readFile(join(outDir, 'schools/wu/index.html'), 'utf8')).toContain('这一条还没有整理好');
});

/** Pagefind's files are compressed. */
function unpack(bytes: Buffer): string {
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString();
}
