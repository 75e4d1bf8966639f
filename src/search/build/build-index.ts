/**
 * Makes the search index of a site: Pagefind's files, with what its fragments hold replaced by ours, and beside them the fold table, the
 * pages' facets and the names.
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { normalise } from '../shared/analyze.ts';
import { fragmentOf } from '../shared/fragment.ts';
import { shardNames } from '../shared/name-shards.ts';
import { packedName } from '../shared/packed.ts';
import type { Page } from '../shared/page.ts';
import { askedThings } from './asked-things.ts';
import { buildFacetTable } from './facet-table.ts';
import { foldFor, fullFold } from './fold-table.ts';
import { buildNames } from './names.ts';
import { soundTable } from './pinyin.ts';
import { writePagefind } from './write-pagefind.ts';

/** A path below `pagefind/` -> its bytes. */
export type IndexFiles = Map<string, Uint8Array>;

const byTitle = new Intl.Collator('zh-CN');

/** Before the content of each of Pagefind's files, to be told from one that is not decompressed. */
const signature = Buffer.from('pagefind_dcd');

/** Of Pagefind's files, those the site uses: its own interfaces stay out. */
const used = /^(?:index|fragment|filter)\/|\.pf_meta$|^wasm\.|^pagefind-entry\.json$|^pagefind\.js$/;

/**
 * Builds all files of the index.
 *
 * @param pages results that rank the same come in their order by date, newest first, then by title
 * @throws what Pagefind reports
 */
export async function buildIndex(pages: readonly Page[]): Promise<IndexFiles> {
  const ordered = pages.toSorted(byKindThenDate);
  const folder = await mkdtemp(join(tmpdir(), 'pagefind-'));
  try {
    await writePagefind(ordered, folder);
    const files = await readFiles(ordered, folder);
    const chars = new Set(pages.flatMap((page) => [...normalise(page.text + page.names.join(), fullFold)]));
    const ours = new Map<string, string>([
      ['fold', foldFor(chars)],
      ['sounds', soundTable(chars)],
      ['questions', JSON.stringify(askedThings(pages))],
      ['facets', JSON.stringify(buildFacetTable(ordered))],
    ]);
    for (const [name, list] of shardNames(buildNames(pages, fullFold), fullFold))
      ours.set(name, JSON.stringify(list));
    for (const [name, content] of ours) files.set(packedName(name), await pack(Buffer.from(content)));
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Pagefind's files, what its fragments hold replaced: its own text of a page, a list of pairs, is of no use to anybody. */
async function readFiles(pages: readonly Page[], folder: string): Promise<IndexFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => used.test(path));
  const files: IndexFiles = new Map();
  const left = [...paths];
  const readOn = async () => {
    for (let path = left.pop(); path !== undefined; path = left.pop()) {
      const content = await readFile(join(folder, path));
      files.set(path, path.startsWith('fragment/') ? await refill(content, pages) : content);
    }
  };
  await Promise.all(Array.from({ length: 8 }, readOn));
  return files;
}

/** A fragment with the page in it that its address is the number of. */
async function refill(content: Uint8Array, pages: readonly Page[]): Promise<Uint8Array> {
  const plain = await promisify(gunzip)(content);
  const { url } = JSON.parse(plain.subarray(signature.length).toString());
  const page = pages[Number(url)];
  if (!page) throw new Error(`Pagefind 写出了不属于任何一页的内容：${url}`);
  // Pagefind reads the first four.
  const fragment = { url: page.url, content: '', meta: {}, anchors: [], page: fragmentOf(page) };
  return pack(Buffer.concat([signature, Buffer.from(JSON.stringify(fragment))]));
}

function pack(content: Uint8Array): Promise<Uint8Array> {
  return promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION });
}

/** Articles first; within a kind by date, newest first, then by title. */
function byKindThenDate(one: Page, other: Page): number {
  const articles = Number(other.kind === 'article') - Number(one.kind === 'article');
  return (
    articles ||
    compare(one.kind, other.kind) ||
    compare(other.date, one.date) ||
    byTitle.compare(one.title, other.title)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
