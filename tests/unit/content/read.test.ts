import { readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content/check-content.ts';
import { readContent } from '../../../src/content/read.ts';
import { readText } from '../../../src/content/read-text.ts';
import { formatMistake } from '../../../src/schema/mistake.ts';
import { contentWith } from './content.ts';

const linesOf = async (folder: string) =>
  (await checkContent(folder)).mistakes.map(({ file, line = 1, message }) => `${file}:${line} ${message}`);

const theme = 'name: 测试\nsummary: 测试\norder: 9\n';

describe('reading the content', () => {
  it('gives entries with their id and their file, and the site', async () => {
    const { entries, site, mistakes } = await readContent(await contentWith());
    expect(mistakes).toEqual([]);
    expect(site?.name).toBe('示例案例库');
    expect(entries.articles.map(({ id, file }) => [id, file])).toContainEqual([
      'jiaqu-kehou-fuwu',
      'articles/jiaqu/jiaqu-kehou-fuwu.md',
    ]);
    expect(entries.articles[1]?.data.metrics[0]).toMatchObject({ value: 98.3, of: { region: 'jiaqu' } });
  });

  it('takes a byte order mark and Windows line ends', async () => {
    const folder = await contentWith({ 'themes/ceshi.yaml': `\uFEFF${theme.replaceAll('\n', '\r\n')}` });
    const article = join(folder, 'articles/jiaqu/jia-yixiao-zuoye.md');
    const windows = `\uFEFF${(await readFile(article, 'utf8')).replaceAll('\n', '\r\n')}`;
    const other = await contentWith({ 'articles/jiaqu/jia-yixiao-zuoye.md': windows });
    expect(await linesOf(folder)).toEqual([]);
    expect(await linesOf(other)).toEqual([]);
  });

  it('counts lines the same in a file with Windows line ends', async () => {
    const folder = await contentWith({ 'themes/ceshi.yaml': 'name: 测试\r\nsummary: 测试\r\norder: 九\r\n' });
    expect(await linesOf(folder)).toEqual(['themes/ceshi.yaml:3 order（次序）应是数字，现在是文字 九']);
  });

  it('passes over what systems and editors leave behind', async () => {
    const clutter = [
      '.DS_Store',
      'themes/.gitkeep',
      'articles/jiaqu/Thumbs.db',
      '.obsidian/app.json',
      'about.md~',
    ];
    expect(await linesOf(await contentWith(Object.fromEntries(clutter.map((file) => [file, 'x']))))).toEqual(
      [],
    );
  });

  it('asks for the files every site has', async () => {
    const folder = await contentWith();
    await rm(join(folder, 'site.yaml'));
    await rm(join(folder, 'about.md'));
    expect(await linesOf(folder)).toEqual(['about.md:1 缺少 about.md', 'site.yaml:1 缺少 site.yaml']);
  });

  it('does not follow links out of the folder', async () => {
    const folder = await contentWith();
    await symlink('/etc/hostname', join(folder, 'themes/link.yaml'));
    expect(await linesOf(folder)).toEqual(['themes/link.yaml:1 不是普通文件（快捷方式等）']);
  });

  it('says where the body of an article is wrong by the line of the file', async () => {
    const folder = await contentWith();
    const file = 'articles/yiqu/yi-shiyan-jiaoyan.md';
    const text = await readFile(join(folder, file), 'utf8');
    const line = text.split('\n').indexOf('## 评价') + 1;
    const broken = await contentWith({ [file]: text.replace('## 评价', '## 评语') });
    expect(await linesOf(broken)).toEqual([`${file}:${line} 不认识的节“评语”`]);
  });

  it('finds the line of a field in a list of groups', async () => {
    const folder = await contentWith({
      'schools/ceshi.yaml':
        'name: 测试小学\ntype: school\nregion: jiaqu\nsummary: 测试。\nsources:\n  - id: shili-bao\n    locator: 一\n  - locator: 二\n    id: shili-ba\n',
    });
    expect(await linesOf(folder)).toEqual(['schools/ceshi.yaml:9 没有 id 为 shili-ba 的出处']);
  });

  it('tells of a file that cannot be read, and of the others all the same', async () => {
    // As a file without permission, and for root too: one that is gone between listing and reading.
    expect(await readText(join(await contentWith(), 'themes/gone.yaml'))).toMatchObject({
      line: 1,
      message: '读不了这个文件（ENOENT）',
    });
  });

  it('fails when there is no folder', async () => {
    await expect(readContent('/nowhere/content')).rejects.toThrow('ENOENT');
  });
});

describe('a mistake', () => {
  it('is one line that editors can click, below whatever folder the content is', () => {
    const mistake = { file: 'themes/a.yaml', line: 3, message: '不对', hint: '改' };
    expect(formatMistake(mistake)).toBe('content/themes/a.yaml:3: 错误: 不对。提示: 改');
    expect(formatMistake(mistake, '../cases')).toBe('../cases/themes/a.yaml:3: 错误: 不对。提示: 改');
  });
});
