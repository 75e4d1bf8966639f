import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isUpToDate, markFolder } from '../../../src/cli/out-folder.ts';
import { digestInputs } from '../../../src/cli/unchanged.ts';

let project: string;
const content = () => join(project, 'content');
const digest = () => digestInputs(project, content());
const write = (path: string, text: string) => writeFile(join(project, path), text);

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'casebook-'));
  for (const folder of ['src', 'content/articles', 'dist/articles'])
    await mkdir(join(project, folder), { recursive: true });
  await write('src/a.ts', 'one');
  await write('content/site.yaml', 'name: 案例库');
  await write('content/articles/a.md', '甲');
  await write('dist/index.html', '<p>');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(project, { recursive: true });
});

describe('what goes into a site', () => {
  it('is the same while nothing changes, whatever else lies about', async () => {
    const before = digest();
    await write('README.md', 'more');
    await utimes(join(project, 'src/a.ts'), 1, 1);
    expect(digest()).toBe(before);
  });

  it.each<[what: string, change: () => unknown]>([
    ['an article', () => write('content/articles/a.md', '乙')],
    ['code', () => write('src/a.ts', 'two')],
    ['a package', () => write('package-lock.json', '{}')],
    ['a name', () => rename(join(project, 'content/articles/a.md'), join(project, 'content/articles/b.md'))],
    ['a file more', () => write('content/articles/b.md', '')],
    ['a file less', () => rm(join(project, 'content/articles/a.md'))],
    ['the address', () => vi.stubEnv('SITE_URL', 'https://example.org/')],
  ])('is another with %s changed', async (_, change) => {
    const before = digest();
    await change();
    expect(digest()).not.toBe(before);
  });
});

describe('a built folder', () => {
  const dist = () => join(project, 'dist');
  beforeEach(() => markFolder(dist(), new URL('https://example.org/'), 'inputs'));

  it('is up to date for what it was built from only', () => {
    expect(isUpToDate(dist(), 'inputs')).toBe(true);
    expect(isUpToDate(dist(), 'others')).toBe(false);
    expect(isUpToDate(join(project, 'nowhere'), 'inputs')).toBe(false);
  });

  it.each<[what: string, change: () => unknown]>([
    ['a file is gone', () => rm(join(dist(), 'index.html'))],
    ['a file is another', () => write('dist/index.html', '<b>')],
    ['a file was added', () => write('dist/articles/x.html', '')],
    ['its mark cannot be read', () => write('dist/.casebook', '{')],
  ])('is not when %s', async (_, change) => {
    await change();
    expect(isUpToDate(dist(), 'inputs')).toBe(false);
  });
});
