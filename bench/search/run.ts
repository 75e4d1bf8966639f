/**
 * `npm run bench:search`: search of the site against Pagefind as it comes, over the same pages, in Chromium.
 *
 *   --size real,1000,10000   which pages: the built site in OUT_DIR or `dist`, or generated articles
 *   --seed 1                 of the generated pages and of the questions
 *   --loads 20               of how many names a first and a later query are measured, each in a browser that has nothing yet
 *   --timed 200              of how many names, at most, a warm query is timed
 *   --asked 200              of each set, at most so many questions are put to Pagefind as it comes, which takes its time; ours gets all
 *   --keep                   leaves pages and indexes in `.cache/bench-search-…`
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleClients } from './bundle.ts';
import { generatePages } from './corpus.ts';
import { openBrowser } from './drive.ts';
import { measure } from './measure.ts';
import { setNames } from './queries.ts';
import { printScore, questionSets, scoreQuestions } from './questions.ts';
import { type Column, printTable } from './table.ts';
import { readPages, type TestPage } from './test-page.ts';

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: 'real,1000,10000' },
    seed: { type: 'string', default: '1' },
    loads: { type: 'string', default: '20' },
    timed: { type: 'string', default: '200' },
    asked: { type: 'string', default: '200' },
    keep: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const site = resolve(process.env.OUT_DIR || 'dist');

await mkdir('.cache', { recursive: true });
const work = await mkdtemp(resolve('.cache/bench-search-'));
const clients = join(work, 'clients');
const browser = await openBrowser();
try {
  await bundleClients(clients);
  const columns: Column[] = [];
  for (const size of values.size.split(',')) columns.push(await measureSize(size));
  const { text, met } = printTable(columns);
  const [cpu] = cpus();
  const machine = `${cpus().length} × ${cpu?.model ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GiB`;
  console.log(
    `\n${new Date().toISOString().slice(0, 10)}, ${machine}, Chromium ${browser.version()}, seed ${seed}\n\n${text}\n`,
  );
  for (const column of columns) printWrong(column);
  process.exitCode = met && (await askQuestions()) ? 0 : 1;
} finally {
  await browser.close();
  if (!values.keep) await rm(work, { recursive: true });
}

async function measureSize(size: string): Promise<Column> {
  const real = size === 'real';
  if (real && !existsSync(site)) throw new Error(`没有找到 ${site}：请先运行 npm run build`);
  const pages = real ? await readPages(site) : generatePages(seed, Number(size));
  const articles = pages.filter(({ kind }) => kind === 'article').length;
  const folder = join(work, size);
  for (const page of pages) await writePage(folder, page);
  const measures = await measure({
    pages,
    folder,
    clients,
    browser,
    seed,
    loads: Number(values.loads),
    timed: Number(values.timed),
    asked: Number(values.asked),
    log: (line) => console.error(`${size}: ${line}`),
  });
  return {
    label: real ? `real, ${articles} articles` : `${articles} articles`,
    size: real ? 0 : articles,
    measures,
  };
}

async function writePage(folder: string, { url, html }: TestPage): Promise<void> {
  const path = join(folder, url, 'index.html');
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, html);
}

/** How often the page that answers a question is shown first, and among the first three. */
const goals = { first: 0.9, amongThree: 0.98 };

/** Asks the site its questions; what is generated has no answers. The goals are for those its words were chosen by, the others tell how far that carries. */
async function askQuestions(): Promise<boolean> {
  if (!values.size.split(',').includes('real')) return true;
  const scores = new Map<string, Awaited<ReturnType<typeof scoreQuestions>>>();
  for (const set of questionSets) scores.set(set, await scoreQuestions(site, set));
  for (const [set, score] of scores) console.log(printScore(set, score));
  const { questions = 1, first = 0, amongThree = 0 } = scores.get('questions') ?? {};
  return first / questions >= goals.first && amongThree / questions >= goals.amongThree;
}

function printWrong({ label, measures: { ours } }: Column): void {
  for (const set of setNames)
    for (const wrong of ours.scores[set].wrong) console.log(`${label}, ${set}: ${wrong}`);
}
