/** Makes the search index of a site: the engine's files, and beside them the fold table, the pages' facets and the names. */
import { analyse, latinWords, normalise } from '../shared/analyze.ts';
import { fragmentOf } from '../shared/fragment.ts';
import { shardNames } from '../shared/name-shards.ts';
import { packedName } from '../shared/packed.ts';
import type { Page } from '../shared/page.ts';
import { askedThings } from './asked-things.ts';
import { buildFacetTable } from './facet-table.ts';
import { foldFor, fullFold } from './fold-table.ts';
import { buildNames } from './names.ts';
import { compress } from './pagefind/compress.ts';
import type { IndexRecord, TakeFile } from './pagefind/index-writer.ts';
import { writeIndex } from './pagefind/write-index.ts';
import { soundTable } from './pinyin.ts';
import { commonChars, type NormalPage, recordWords } from './record-words.ts';

const byTitle = new Intl.Collator('zh-CN');

/**
 * Builds all files of the index.
 *
 * @param pages results that rank the same come in their order by date, newest first, then by title
 * @param take is given each file
 * @throws what Pagefind reports
 */
export async function buildIndex(pages: readonly Page[], take: TakeFile): Promise<void> {
  const ordered = pages.toSorted(byKindThenDate);
  const normals = ordered.map(normalPage);
  await (await chosenWriter())(recordsOf(ordered, normals), take);
  const chars = new Set(ordered.flatMap(({ names }) => [...normalise(names.join(), fullFold)]));
  for (const { text } of normals) for (const char of text) chars.add(char);
  const ours = new Map<string, string>([
    ['fold', foldFor(chars)],
    ['sounds', soundTable(chars)],
    ['questions', JSON.stringify(askedThings(ordered))],
    ['facets', JSON.stringify(buildFacetTable(ordered))],
  ]);
  const texts = normals.map(({ text }) => text);
  for (const [name, list] of shardNames(buildNames(ordered, fullFold, texts), fullFold))
    ours.set(name, JSON.stringify(list));
  for (const [name, content] of ours) take(packedName(name), await compress(Buffer.from(content)));
}

/** `INDEX_WRITER=pagefind` has Pagefind write its files itself, to compare or where ours is in doubt. */
async function chosenWriter() {
  if (process.env.INDEX_WRITER !== 'pagefind') return writeIndex;
  return (await import('./pagefind/write-with-library.ts')).writeWithLibrary;
}

function normalPage({ title, sections, text }: Page): NormalPage {
  const headings = sections.map(({ heading }) => heading).filter((heading) => heading !== title);
  const analysed = analyse(text, fullFold);
  return {
    title: normalise(title, fullFold),
    headings: headings.map((heading) => normalise(heading, fullFold)),
    text: analysed.chars.join(''),
    latinWords: latinWords(analysed),
  };
}

function* recordsOf(pages: readonly Page[], normals: readonly NormalPage[]): Iterable<IndexRecord> {
  const common = commonChars(normals.map(({ text }) => text));
  for (const [number, page] of pages.entries()) {
    const normal = normals[number];
    if (!normal) continue;
    // Pagefind reads the first four.
    const fragment = { url: page.url, content: '', meta: {}, anchors: [], page: fragmentOf(page) };
    yield {
      words: recordWords(normal, common),
      // Articles, the many, carry no kind, so that the filter of what is no article stays small.
      kind: page.kind === 'article' ? '' : page.kind,
      fragment: JSON.stringify(fragment),
    };
  }
}

/** Articles first; within a kind by date, newest first, then by title. */
function byKindThenDate(one: Page, other: Page): number {
  const articles = Number(other.kind === 'article') - Number(one.kind === 'article');
  return (
    articles ||
    compare(one.kind, other.kind) ||
    compare(other.date, one.date) ||
    byTitle.compare(one.title, other.title) ||
    compare(one.url, other.url)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
