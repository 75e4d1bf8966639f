/** Pagefind's own writer: what ours is measured by, and taken instead with `INDEX_WRITER=pagefind`. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { compress } from './compress.ts';
import { signature, signed } from './format.ts';
import { chunkSize, type IndexRecord, type IndexWriter, language, type TakeFile } from './index-writer.ts';

/** Pages prepared while Pagefind is still busy with those before. */
const ahead = 16;

/** Of Pagefind's files, those the site uses: its own interfaces stay out. */
const used = /^(?:index|fragment|filter)\/|\.pf_meta$|^wasm\.|^pagefind-entry\.json$|^pagefind\.js$/;

/** A word without a letter takes a position and leaves no term. */
const gap = '-';

export const writeWithLibrary: IndexWriter = async (records, take) => {
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  try {
    await takeFiles(folder, await indexInto(folder, records), take);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** @returns fragments, by the number that Pagefind has for an address */
async function indexInto(folder: string, records: Iterable<IndexRecord>): Promise<string[]> {
  // The binary takes it from the environment only.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind 无法启动：${errors.join('；')}`);
  try {
    const fragments: string[] = [];
    const adding: Promise<void>[] = [];
    for (const record of records) {
      // Pagefind takes them in the order they were sent.
      adding.push(addPage(index, fragments.length, record));
      fragments.push(record.fragment);
      if (adding.length > ahead) await adding.shift();
    }
    await Promise.all(adding);
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(`Pagefind 无法写出索引：${errors.join('；')}`);
    return fragments;
  } finally {
    await index.deleteIndex();
    await close();
  }
}

async function addPage(index: PagefindIndex, number: number, { words, kind }: IndexRecord): Promise<void> {
  const filter = kind && ` data-pagefind-filter="kind:${kind}"`;
  const content = words.map((word) => word || gap).join(' ');
  // Pagefind writes a note for each weight that is not 25 / 24, its own default of 1 included.
  const body = `<body data-pagefind-body data-pagefind-weight="1.05"${filter}>${content}</body>`;
  const { errors } = await index.addHTMLFile({
    url: String(number),
    content: `<!doctype html><html lang="${language}">${body}</html>`,
  });
  if (errors.length > 0) throw new Error(`Pagefind 无法收录第 ${number} 页：${errors.join('；')}`);
}

/** What its fragments hold is replaced by ours: its own text of a page, a list of pairs, is of no use to anybody. */
async function takeFiles(folder: string, fragments: readonly string[], take: TakeFile): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((entry) => entry.isFile())) {
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).split(sep).join('/');
    if (!used.test(path)) continue;
    const content = await readFile(file);
    take(path, path.startsWith('fragment/') ? await refill(content, fragments) : content);
  }
}

/** A fragment with ours in it: its address is the number of the page. */
async function refill(content: Uint8Array, fragments: readonly string[]): Promise<Uint8Array> {
  const plain = await promisify(gunzip)(content);
  const { url } = JSON.parse(plain.subarray(signature.length).toString());
  const fragment = fragments[Number(url)];
  if (!fragment) throw new Error(`Pagefind 写出了不属于任何一页的内容：${url}`);
  return compress(signed(Buffer.from(fragment)));
}
