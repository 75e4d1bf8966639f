/**
 * Indexes a folder, in a process of its own so that its memory can be read: `node index-once.ts ours|stock <folder>`. Prints the seconds it took.
 *
 * `stock` is Pagefind as it comes over the same elements of the same pages, written to `stock/pagefind/`.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const [, , engine, folder = ''] = process.argv;

const start = performance.now();
await (engine === 'ours' ? indexOurs() : indexStock());
console.log((performance.now() - start) / 1000);

async function indexOurs(): Promise<void> {
  const { createSiteIndex } = await import('../../src/search/build/index-site.ts');
  const index = createSiteIndex();
  for (const path of await readdir(folder, { recursive: true })) {
    if (path.endsWith('index.html'))
      index.add(await readFile(join(folder, path), 'utf8'), path.replace(/index\.html$/, ''));
  }
  await index.write(folder);
}

async function indexStock(): Promise<void> {
  const { close, createIndex } = await import('pagefind');
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind does not start');
  for (const path of (await readdir(folder, { recursive: true })).sort()) {
    if (!path.endsWith('index.html')) continue;
    const html = await readFile(join(folder, path), 'utf8');
    if (!html.includes('data-search-body')) continue;
    const content = html
      .replace('data-search-body', 'data-pagefind-body')
      .replace(/data-search-ignore(?:="[^"]*")?/g, 'data-pagefind-ignore="all"');
    await index.addHTMLFile({ sourcePath: path, content });
  }
  await index.writeFiles({ outputPath: join(folder, 'stock', 'pagefind') });
  await close();
}
