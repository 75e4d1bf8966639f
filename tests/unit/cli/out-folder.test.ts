import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { markFolder, OutFolderError, readMark, requireOutFolder } from '../../../src/cli/out-folder.ts';

let project: string;
const address = new URL('https://example.org/cases/');

async function write(...files: string[]) {
  for (const file of files) {
    await mkdir(dirname(join(project, file)), { recursive: true });
    await writeFile(join(project, file), 'x');
  }
}

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'casebook-'));
  onTestFinished(() => rm(project, { recursive: true }));
  await write('src/a.ts', 'public/favicon.svg', 'data/content/site.yaml');
});

const check = (folder: string) => () =>
  requireOutFolder(join(project, folder), project, join(project, 'data/content'));

describe('a folder the site may be built into', () => {
  it.each(['dist', 'out/2026/dist', '../elsewhere-of-casebook'])('is one that is not there: %s', (folder) => {
    expect(check(folder)).not.toThrow();
  });

  it('is an empty one', async () => {
    await mkdir(join(project, 'dist'));
    expect(check('dist')).not.toThrow();
  });

  it('is one that a build has marked', async () => {
    await write('dist/index.html', 'dist/_astro/a.css');
    await markFolder(join(project, 'dist'), address, 'inputs');
    expect(check('dist')).not.toThrow();
    expect(readMark(join(project, 'dist'))).toMatchObject({
      address: address.href,
      entries: ['.casebook', '_astro', 'index.html'],
    });
  });

  it('is a site of an earlier version', async () => {
    await write('dist/index.html', 'dist/pagefind/pagefind.js', 'dist/favicon.svg');
    expect(check('dist')).not.toThrow();
  });
});

describe('a folder the site may not be built into', () => {
  it.each([
    ['data/content', '它是 '],
    ['data', '在它里面'],
    ['.', '在它里面'],
    ['..', '在它里面'],
    ['data/content/site', '里面'],
    ['src', '它是 '],
    ['src/dist', '里面'],
    ['public', '它是 '],
    ['public/dist', '里面'],
  ])('is %s', (folder, why) => {
    expect(check(folder)).toThrow(OutFolderError);
    expect(check(folder)).toThrow(why);
  });

  it('is one with files of somebody', async () => {
    await write('photos/1.jpg', 'site/index.html');
    expect(check('photos')).toThrow('它里面有别的文件');
    expect(check('site')).toThrow('它里面有别的文件');
  });

  it.each(['CNAME', '.git/HEAD', 'zhaopian.zip'])('is a built one to which %s was added', async (file) => {
    await write('dist/index.html');
    await markFolder(join(project, 'dist'), address, 'inputs');
    await write(`dist/${file}`);
    expect(check('dist')).toThrow(
      `它里面有不是构建生成的 ${file.split('/')[0]}。要随网站发布的文件放进 public/`,
    );
  });

  it.each(['CNAME', '.git/HEAD', '.nojekyll'])(
    'is a site of an earlier version with %s in it',
    async (file) => {
      await write('dist/index.html', 'dist/pagefind/pagefind.js', `dist/${file}`);
      expect(check('dist')).toThrow(file.split('/')[0]);
    },
  );

  it('is a file', async () => {
    await write('dist');
    expect(check('dist')).toThrow('它是文件');
  });

  it('is a link, or lies behind one to the content', async () => {
    await write('elsewhere/index.html');
    await markFolder(join(project, 'elsewhere'), address, 'inputs');
    await symlink(join(project, 'elsewhere'), join(project, 'dist'));
    expect(check('dist')).toThrow('它是符号链接');
    await symlink(join(project, 'data/content'), join(project, 'link'));
    expect(check('link')).toThrow('它是 ');
    expect(check('link/dist')).toThrow('里面');
  });
});
