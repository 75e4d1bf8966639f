/** Pagefind's own part of the index. */
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { Page } from '../shared/page.ts';
import { fullFold } from './fold-table.ts';
import { commonChars, recordContent } from './record-content.ts';

/** No stemming, no segmentation: a code Pagefind has neither for. */
const language = 'x';

/**
 * Postings a chunk holds, more or less; Pagefind's own measure is 20,000. A query needs a chunk for each of its pairs, so smaller ones are less to
 * load; but the list of chunks, which every first query loads, grows. About 5,000 is the least for both together from 1,000 to 10,000 articles.
 */
const chunkSize = 5000;

/** Pages prepared while Pagefind is still busy with those before. */
const ahead = 16;

/**
 * Has Pagefind index pages.
 *
 * @param pages in the order of the index
 * @param folder gets the files; each fragment's address is the number of its page
 * @throws what Pagefind reports
 */
export async function writePagefind(pages: readonly Page[], folder: string): Promise<void> {
  // The binary takes it from the environment only.
  process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = String(chunkSize);
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind 无法启动：${errors.join('；')}`);
  try {
    const texts = pages.map(({ text }) => text);
    const common = commonChars(texts, fullFold);
    const adding: Promise<void>[] = [];
    for (const [number, page] of pages.entries()) {
      // Pagefind takes them in the order they were sent.
      adding.push(addPage(index, number, page, common));
      if (adding.length > ahead) await adding.shift();
    }
    await Promise.all(adding);
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(`Pagefind 无法写出索引：${errors.join('；')}`);
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
