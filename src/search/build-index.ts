/**
 * Makes the search index of a site: Pagefind's files, with what its fragments hold replaced by ours, and beside them the fold table, the
 * pages' facets and the names.
 */
import { promisify } from 'node:util';
import { constants, gunzip, gzip } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { normalise } from './analyze.ts';
import { buildFacetTable } from './facet-table.ts';
import { foldFor, fullFold } from './fold-table.ts';
import { fragmentOf } from './fragment.ts';
import { shardNames } from './name-shards.ts';
import { buildNames } from './names.ts';
import { soundTable } from './pinyin.ts';
import type { Page } from './read-page.ts';
import { commonChars, recordContent } from './record-content.ts';

/** A path below `pagefind/` -> its bytes. */
export type IndexFiles = Map<string, Uint8Array>;

const byTitle = new Intl.Collator('zh-CN');

/** No stemming, no segmentation: a code Pagefind has neither for. */
const language = 'x';

/** Before the content of each of Pagefind's files, to be told from one that is not decompressed. */
const signature = Buffer.from('pagefind_dcd');

/**
 * Postings a chunk holds, more or less; Pagefind's own measure is 20,000. A query needs a chunk for each of its pairs, so smaller ones are less to
 * load; but the list of chunks, which every first query loads, grows. About 5,000 is the least for both together from 1,000 to 10,000 articles.
 */
const chunkSize = 5000;

/** Of Pagefind's files, those the site uses: its own interfaces stay out. */
const used = /^(?:index|fragment|filter)\/|\.pf_meta$|^wasm\.|^pagefind-entry\.json$|^pagefind\.js$/;

const fragmentName = /^fragment\/(.+)\.pf_fragment$/;

/**
 * Builds all files of the index.
 *
 * @param pages results that rank the same come in their order by date, newest first, then by title
 * @throws what Pagefind reports
 */
export async function buildIndex(pages: readonly Page[]): Promise<IndexFiles> {
  const ordered = pages.toSorted(byKindThenDate);
  const written = await writePagefind(ordered);
  const files: IndexFiles = new Map();
  for (const { path, content } of written) {
    const id = fragmentName.exec(path)?.[1];
    if (id === undefined) {
      if (used.test(path)) files.set(path, content);
      continue;
    }
    const page = ordered[Number((await unpack(content)).url)];
    if (!page) throw new Error(`Pagefind 写出的 ${path} 不属于任何一页`);
    // Pagefind reads the first four; its own text of the page, a list of pairs, is of no use to anybody.
    files.set(
      path,
      await pack({ url: page.url, content: '', meta: {}, anchors: [], page: fragmentOf(page) }),
    );
  }
  const chars = new Set(pages.flatMap((page) => [...normalise(page.text + page.names.join(), fullFold)]));
  files.set('fold.txt', Buffer.from(foldFor(chars)));
  files.set('sounds.txt', Buffer.from(soundTable(chars)));
  for (const [path, list] of shardNames(buildNames(pages, fullFold), fullFold)) files.set(path, json(list));
  files.set('facets.json', json(buildFacetTable(ordered)));
  return files;
}

function json(value: object): Uint8Array {
  return Buffer.from(JSON.stringify(value));
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

async function writePagefind(pages: readonly Page[]): Promise<IndexFile[]> {
  // The binary takes it from the environment only.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind 无法启动：${errors.join('；')}`);
  try {
    const common = commonChars(
      pages.map(({ text }) => text),
      fullFold,
    );
    for (const [number, page] of pages.entries()) await addPage(index, number, page, common);
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw new Error(`Pagefind 无法写出索引：${errors.join('；')}`);
    return files;
  } finally {
    await index.deleteIndex();
    await close();
  }
}

async function addPage(
  index: PagefindIndex,
  number: number,
  page: Page,
  common: readonly string[],
): Promise<void> {
  const headings = page.sections.map(({ heading }) => heading).filter((heading) => heading !== page.title);
  const content = recordContent({ title: page.title, headings, text: page.text }, common, fullFold);
  // Articles, the many, carry no kind, so that the filter of what is no article stays small.
  const kind = page.kind === 'article' ? '' : ` data-pagefind-filter="kind:${page.kind}"`;
  // Pagefind writes a note for each weight that is not 25 / 24, its own default of 1 included.
  const body = `<body data-pagefind-body data-pagefind-weight="1.05"${kind}>${content}</body>`;
  const { errors } = await index.addHTMLFile({
    url: String(number),
    content: `<!doctype html><html lang="${language}">${body}</html>`,
  });
  if (errors.length > 0) throw new Error(`Pagefind 无法收录 ${page.url}：${errors.join('；')}`);
}

async function unpack(content: Uint8Array): Promise<{ url: string }> {
  const plain = await promisify(gunzip)(content);
  return JSON.parse(plain.subarray(signature.length).toString());
}

function pack(fragment: object): Promise<Uint8Array> {
  const plain = Buffer.concat([signature, Buffer.from(JSON.stringify(fragment))]);
  return promisify(gzip)(plain, { level: constants.Z_BEST_COMPRESSION });
}
