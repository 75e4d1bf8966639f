import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { BusyError, replaceFolder, restoreFolder } from '../../../src/cli/replace-folder.ts';

let folder: string;
let dist: string;
const write = (text: string) => (next: string) => writeFile(join(next, 'index.html'), text);
const published = () => readFile(join(dist, 'index.html'), 'utf8');
const noProcess = 2 ** 22 + 1;

/** What a run leaves that was killed, or is still under way. */
async function leave(pid: number, ...folders: string[]) {
  for (const name of folders) {
    await mkdir(join(`${dist}.work`, name), { recursive: true });
    await writeFile(join(`${dist}.work`, name, 'index.html'), `${name} of another run`);
  }
  await writeFile(join(`${dist}.work`, 'pid'), String(pid));
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casebook-'));
  dist = join(folder, 'out/dist');
  onTestFinished(() => rm(folder, { recursive: true }));
});

describe('replacing a folder', () => {
  it('puts the new one in place of the old one and leaves nothing beside it', async () => {
    await replaceFolder(dist, write('first'));
    expect(await published()).toBe('first');
    await replaceFolder(dist, write('second'));
    expect(await published()).toBe('second');
    expect(await readdir(join(folder, 'out'))).toEqual(['dist']);
  });

  it('shows nothing of the new one before it is whole', async () => {
    await replaceFolder(dist, write('first'));
    await replaceFolder(dist, async (next) => {
      await write('second')(next);
      expect(await published()).toBe('first');
    });
  });

  it('keeps the old one when filling fails', async () => {
    await replaceFolder(dist, write('first'));
    const failing = replaceFolder(dist, async (next) => {
      await write('half')(next);
      throw new Error('out of paper');
    });
    await expect(failing).rejects.toThrow('out of paper');
    expect(await published()).toBe('first');
    expect(await readdir(join(folder, 'out'))).toEqual(['dist']);
  });

  it('brings the old one back when the new one cannot take its place', async () => {
    await replaceFolder(dist, write('first'));
    // Nothing is there to be renamed.
    const failing = replaceFolder(dist, (next) => rm(next, { recursive: true }));
    await expect(failing).rejects.toThrow('ENOENT');
    expect(await published()).toBe('first');
    expect(await readdir(join(folder, 'out'))).toEqual(['dist']);
  });

  it('tells why filling failed, even where what it left cannot be cleared away', async () => {
    await replaceFolder(dist, write('first'));
    const failing = replaceFolder(dist, async (next) => {
      // As pages do that are still being written.
      const writeOn = async (left: number): Promise<void> => {
        await mkdir(join(next, `${left}/${left}`), { recursive: true });
        if (left > 0) setImmediate(() => void writeOn(left - 1).catch(() => {}));
      };
      await writeOn(50);
      throw new Error('the real cause');
    });
    await expect(failing).rejects.toThrow('the real cause');
    expect(await published()).toBe('first');
  });

  it('does not take a folder for its own that only has the name', async () => {
    await mkdir(join(`${dist}.work`, 'thesis'), { recursive: true });
    await expect(replaceFolder(dist, write('first'))).rejects.toThrow('不是构建留下的文件夹');
    expect(await readdir(`${dist}.work`)).toEqual(['thesis']);
  });

  it('puts the old one back before anything is built, and only after a crash', async () => {
    await mkdir(join(folder, 'out'));
    await leave(noProcess, 'old', 'next');
    await restoreFolder(dist);
    expect(await published()).toBe('old of another run');
    await restoreFolder(dist);
    expect(await readdir(join(folder, 'out'))).toEqual(['dist']);
    await leave(process.ppid, 'next');
    await restoreFolder(dist);
    expect(await readdir(join(folder, 'out'))).toEqual(['dist', 'dist.work']);
  });

  it('brings the old one back after a crash between the two renames', async () => {
    await mkdir(join(folder, 'out'));
    await leave(noProcess, 'old', 'next');
    const failing = replaceFolder(dist, () => Promise.reject(new Error('again')));
    await expect(failing).rejects.toThrow('again');
    expect(await published()).toBe('old of another run');
  });

  it('clears up after a crash while filling', async () => {
    await replaceFolder(dist, write('first'));
    await leave(noProcess, 'next');
    await replaceFolder(dist, async (next) => {
      expect(await readdir(next)).toEqual([]);
      await write('second')(next);
    });
    expect(await published()).toBe('second');
  });

  it('stands back while another run is under way, and does not touch its files', async () => {
    await replaceFolder(dist, write('first'));
    await leave(process.ppid, 'next');
    await expect(replaceFolder(dist, write('second'))).rejects.toThrow(BusyError);
    expect(await published()).toBe('first');
    expect(await readdir(join(folder, 'out'))).toEqual(['dist', 'dist.work']);
    expect(await readFile(join(`${dist}.work`, 'next/index.html'), 'utf8')).toBe('next of another run');
  });
});
