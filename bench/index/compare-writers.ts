/**
 * Our writer of the index against Pagefind's own, on the same pages: the same bytes where that can be, and the same answers by Pagefind's browser side.
 *
 *   node bench/index/compare-writers.ts [N = 1000] [MOST]   generated articles, or `real` for the built site in OUT_DIR or `dist`; of each set at most
 *                                                           so many questions are asked, else all
 */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { openSearch } from '../../src/search/browser/open-search.ts';
import type { Search } from '../../src/search/browser/query.ts';
import { createSiteIndex } from '../../src/search/build/index-site.ts';
import { generatePages } from '../search/corpus.ts';
import { askAbout, type Question, setNames } from '../search/queries.ts';
import { readPages, type TestPage } from '../search/test-page.ts';

/** What differs between the two; empty where nothing does. */
export interface Differences {
  /** Contents of chunks and filters that only one of the two wrote. */
  files: string[];
  /** Questions answered differently: in what, in which order, or in an excerpt. */
  answers: string[];
  asked: number;
  /** Of ours and of Pagefind's: seconds for all of the index, names and facets included. */
  seconds: [number, number];
}

const writers = ['ours', 'pagefind'] as const;

/**
 * Indexes pages with both writers and compares what they wrote and what is found in it.
 *
 * @param asked at most so many questions of each set, evenly chosen
 */
export async function compareWriters(pages: readonly TestPage[], asked: number): Promise<Differences> {
  const work = await mkdtemp(join(tmpdir(), 'writers-'));
  const before = process.env.INDEX_WRITER;
  try {
    const seconds: number[] = [];
    for (const writer of writers) {
      process.env.INDEX_WRITER = writer;
      const start = performance.now();
      const index = createSiteIndex();
      for (const { html, url } of pages) index.add(html, url);
      await index.write(join(work, writer));
      seconds.push((performance.now() - start) / 1000);
    }
    const questions = setNames.flatMap((set) => everyNth(askAbout(pages, 1)[set], asked));
    const [ours, theirs] = [
      await answersOf(join(work, 'ours'), questions),
      await answersOf(join(work, 'pagefind'), questions),
    ];
    return {
      files: await differingFiles(join(work, 'ours/pagefind'), join(work, 'pagefind/pagefind')),
      answers: questions.filter((_, at) => ours[at] !== theirs[at]).map(({ text }) => text),
      asked: questions.length,
      seconds: [seconds[0] ?? 0, seconds[1] ?? 0],
    };
  } finally {
    if (before === undefined) delete process.env.INDEX_WRITER;
    else process.env.INDEX_WRITER = before;
    await rm(work, { recursive: true });
  }
}

function everyNth<Item>(list: readonly Item[], most: number): Item[] {
  const step = Math.max(1, Math.ceil(list.length / most));
  return list.filter((_, at) => at % step === 0);
}

/** Fragments are named apart by the two, so that their list is compared by what is found. */
async function differingFiles(one: string, other: string): Promise<string[]> {
  const [ones, others] = [await contentsOf(one), await contentsOf(other)];
  return [...ones.symmetricDifference(others)].map((content) => content.slice(0, 60));
}

async function contentsOf(folder: string): Promise<Set<string>> {
  const contents = new Set<string>();
  for (const below of ['index', 'filter']) {
    for (const name of await readdir(join(folder, below))) {
      const plain = await promisify(gunzip)(await readFile(join(folder, below, name)));
      contents.add(plain.toString('latin1'));
    }
  }
  return contents;
}

/** How many results of a question are shown whole. */
const mostShown = 10;

/** For each question all that is found and, of the first, all that is shown. */
async function answersOf(folder: string, questions: readonly Question[]): Promise<string[]> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = await readFile(join(folder, pathname)).catch(() => undefined);
    response.writeHead(content ? 200 : 404).end(content);
  }).listen(0, '127.0.0.1');
  // Node gives up a connection that is idle for five seconds, maybe just when it is used again.
  server.keepAliveTimeout = 600_000;
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const search = await openSearch({
      pagefind: await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href),
      base: `http://127.0.0.1:${port}/pagefind/`,
      failed: new Promise(() => {}),
    });
    const answers: string[] = [];
    for (const question of questions) answers.push(await ask(search, question));
    return answers;
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

async function ask(search: Search, { text, kind }: Question): Promise<string> {
  const { ids, phrases } = await search.search({ text, kind, filters: {} });
  const shown = await search.show(ids.slice(0, mostShown), phrases);
  return JSON.stringify([ids.length, shown]);
}

if (process.argv[1] === import.meta.filename) {
  const [, , size = '1000', most = 'Infinity'] = process.argv;
  const built = resolve(process.env.OUT_DIR || 'dist');
  const pages = size === 'real' ? await readPages(built) : generatePages(1, Number(size));
  const { files, answers, asked, seconds } = await compareWriters(pages, Number(most));
  console.log(
    `${pages.length} pages: ours ${seconds[0].toFixed(1)} s, Pagefind's ${seconds[1].toFixed(1)} s`,
  );
  console.log(`${files.length} files and ${answers.length} of ${asked} answers differ`);
  for (const line of [...files, ...answers]) console.log(line);
  process.exitCode = files.length + answers.length > 0 ? 1 : 0;
}
