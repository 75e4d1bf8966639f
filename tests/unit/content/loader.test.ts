import { EventEmitter } from 'node:events';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { contentWith } from './content.ts';

interface Stored {
  id: string;
  data: Record<string, unknown>;
  filePath: string;
  digest: string;
}

/** The loader on a folder of its own, with a stand-in for Astro's store, log and watcher. */
async function load(collection: 'articles' | 'themes', folder: string, { dev = true } = {}) {
  vi.stubEnv('CONTENT_DIR', folder);
  vi.resetModules();
  const { entityFiles } = await import('../../../src/content/loader.ts');
  const entries = new Map<string, Stored>();
  const log: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const store = {
    set: (entry: Stored) => entries.set(entry.id, entry),
    get: (id: string) => entries.get(id),
    delete: (id: string) => entries.delete(id),
    keys: () => [...entries.keys()],
    values: () => [...entries.values()],
  };
  const context = {
    store,
    config: { root: pathToFileURL(`${process.cwd()}/`) },
    logger: { error: (line: string) => log.push(line) },
    generateDigest: (text: string) => text,
    ...(dev ? { watcher } : {}),
  };
  await entityFiles(collection).load(context as unknown as LoaderContext);
  return { entries, log, watcher };
}

const themeFile = 'themes/homework.yaml';

afterEach(() => vi.unstubAllEnvs());

describe('the loader', () => {
  it('stores data, the path from the project and a digest, but no text', async () => {
    const folder = await contentWith();
    const { entries } = await load('articles', folder);
    const entry = entries.get('jia-yixiao-zuoye');
    expect(Object.keys(entry ?? {}).toSorted()).toEqual(['data', 'digest', 'filePath', 'id']);
    expect(join(process.cwd(), entry?.filePath ?? '')).toBe(
      join(folder, 'articles/jiaqu/jia-yixiao-zuoye.md'),
    );
    expect(entry?.data).toMatchObject({ region: 'jiaqu', partners: [] });
    expect(JSON.stringify(entry?.data)).not.toContain('教师当天面批。');
  });

  it('gives an article another digest when only its body changes', async () => {
    const folder = await contentWith();
    const before = (await load('articles', folder)).entries.get('jia-yixiao-zuoye')?.digest;
    const file = join(folder, 'articles/jiaqu/jia-yixiao-zuoye.md');
    await writeFile(file, `${await readFile(file, 'utf8')}\n又一句。\n`);
    const after = (await load('articles', folder)).entries.get('jia-yixiao-zuoye')?.digest;
    expect(after).not.toBe(before);
  });

  it('stops a build at a bad file', async () => {
    const folder = await contentWith({ [themeFile]: 'name:作业' });
    await expect(load('themes', folder, { dev: false })).rejects.toThrow(
      'content/themes/homework.yaml:1: 错误: ',
    );
  });

  it('takes up new, changed and deleted files while it watches', async () => {
    const folder = await contentWith();
    const { entries, watcher } = await load('themes', folder);
    const added = join(folder, 'themes/new.yaml');
    await writeFile(added, 'name: 新\nsummary: 新\norder: 9\n');
    watcher.emit('add', added);
    await vi.waitFor(() => expect(entries.get('new')?.data.name).toBe('新'));
    await writeFile(added, 'name: 更新\nsummary: 新\norder: 9\n');
    watcher.emit('change', added);
    await vi.waitFor(() => expect(entries.get('new')?.data.name).toBe('更新'));
    await rm(added);
    watcher.emit('unlink', added);
    await vi.waitFor(() => expect(entries.has('new')).toBe(false));
    expect(entries.has('homework')).toBe(true);
  });

  it('logs a file that has become bad and keeps its last good version', async () => {
    const folder = await contentWith();
    const { entries, log, watcher } = await load('themes', folder);
    await writeFile(join(folder, themeFile), 'name: 作业\nsumary: 写错了\norder: 1\n');
    watcher.emit('change', join(folder, themeFile));
    await vi.waitFor(() =>
      expect(log.join('\n')).toContain('themes/homework.yaml:2: 错误: 不认识的字段 sumary'),
    );
    expect(entries.get('homework')?.data.name).toBe('作业管理');
  });

  it('leaves other collections’ files to their own loaders', async () => {
    const folder = await contentWith();
    const { entries, log, watcher } = await load('themes', folder);
    watcher.emit('change', join(folder, 'schools/jia-yixiao.yaml'));
    watcher.emit('unlink', join(folder, 'schools/homework.yaml'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect([...entries.keys()]).toEqual(['after-school', 'homework']);
    expect(log).toEqual([]);
  });
});
