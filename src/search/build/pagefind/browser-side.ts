/** Pagefind's browser side, which its package has only inside of a program: written out once and kept in `.cache`. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { language } from './index-writer.ts';

export interface BrowserSide {
  /** Of Pagefind. */
  version: string;
  /** Name below `pagefind/` -> bytes. */
  files: ReadonlyMap<string, Uint8Array>;
}

/** Its script, and the WebAssembly for languages without stemming. */
const names = ['pagefind.js', 'wasm.unknown.pagefind'];

/**
 * Reads it, of the version that is installed.
 *
 * @throws what Pagefind reports, when it has to be started
 */
export async function readBrowserSide(): Promise<BrowserSide> {
  const manifest = new URL('../package.json', import.meta.resolve('pagefind'));
  const { version } = JSON.parse(await readFile(fileURLToPath(manifest), 'utf8')) as { version: string };
  const folder = resolve('.cache/pagefind', version);
  const files = await readKept(folder).catch(() => keep(folder));
  return { version, files };
}

async function readKept(folder: string): Promise<Map<string, Uint8Array>> {
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

/** Has Pagefind index a page of one word; of what comes out, the files are those of any index. */
async function keep(folder: string): Promise<Map<string, Uint8Array>> {
  const { close, createIndex } = await import('pagefind');
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind 无法启动：${errors.join('；')}`);
  try {
    await index.addCustomRecord({ url: '0', content: 'a', language });
    const written = await index.getFiles();
    const files = new Map(
      written.files.filter(({ path }) => names.includes(path)).map(({ path, content }) => [path, content]),
    );
    if (files.size < names.length) throw new Error(`Pagefind 无法写出索引：${written.errors.join('；')}`);
    await mkdir(folder, { recursive: true });
    for (const [name, content] of files) {
      const prepared = join(folder, `${name}.${process.pid}`);
      await writeFile(prepared, content);
      await rename(prepared, join(folder, name));
    }
    return files;
  } finally {
    await close();
  }
}
