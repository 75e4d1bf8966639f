/**
 * Questions of teachers, parents and editors against the built site, each with the page that answers it: how often the search page shows that
 * page first, and how often among the first three. `questions.tsv` is what the words of the site were chosen by; `held-out.tsv` was written before anyone
 * looked at its results. Run alone: `node bench/search/questions.ts`.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'js-yaml';
import { readMark } from '../../src/cli/out-folder.ts';
import type { ComparisonItem } from '../../src/comparison/shared/comparison.ts';
import { answerFromFile, answerFromItems, answerFromName } from '../../src/components/search/answer.ts';
import { findFocus, nameAsked } from '../../src/components/search/find-focus.ts';
import type { Focus } from '../../src/components/search/focus.ts';
import { openSearch } from '../../src/search/browser/open-search.ts';
import type { Search } from '../../src/search/browser/query.ts';
import type { AnswerFile } from '../../src/search/shared/answer-file.ts';

interface Question {
  text: string;
  /** Addresses below the site's base, anchors and all, of pages that answer it. */
  urls: string[];
}

/** The sets of questions, each a file. */
export const questionSets = ['questions', 'held-out'] as const;

/** A question a line and the pages that answer it; lines with # say what follows. */
function readQuestions(set: (typeof questionSets)[number]): Question[] {
  const file = new URL(`./${set}.tsv`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [text = '', urls = ''] = line.split('\t');
      return { text, urls: urls.split(' ') };
    });
}

/** The pages that the search page leads to, from its top. */
async function pagesShown(search: Search, text: string, folder: string): Promise<string[]> {
  const query = { text, kind: 'article', filters: {} };
  const [found, parts] = await Promise.all([search.search(query), search.read(query)]);
  const cards = await search.suggest(nameAsked(query, found));
  const focus = await findFocus(search, query, parts, found);
  const answer = focus && [focus.thing.url, ...(await linksOf(focus, folder))];
  const alike = found.ids.length === 0 && !answer ? await search.namesAlike(query) : [];
  const loose = await search.searchLoosely(query, parts);
  const results = await search.show(
    [...found.ids.slice(0, 3), ...loose.slice(0, 5).map(({ id }) => id)],
    found.phrases,
  );
  const urls = [
    ...(answer ?? []),
    ...alike.map(({ thing }) => thing.url),
    ...(answer ? [] : cards.map(({ thing }) => thing.url)),
    ...results.map(({ url }) => url.replace(/#.*/, '')),
  ];
  return [...new Set(urls)];
}

/** The other things that the answer is about, below the site's base. */
async function linksOf(focus: Focus, folder: string): Promise<string[]> {
  const { kind, id } = focus.thing;
  const base = new URL(readMark(folder)?.address ?? 'http://localhost').pathname;
  const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(join(folder, path), 'utf8'));
  const answer =
    kind === 'theme' || kind === 'problem'
      ? answerFromFile(await json<AnswerFile>(`search/answers/${kind}/${id}.json`), focus)
      : kind === 'aspect'
        ? answerFromFile(await json<AnswerFile>(`search/answers/theme/${id.split('/')[0]}.json`), focus)
        : kind === 'practice' || kind === 'region' || kind === 'school'
          ? answerFromItems([await json<ComparisonItem>(`compare/items/${kind}/${id}.json`)], focus, [])
          : answerFromName(focus.thing);
  return answer.parts
    .flatMap(({ url, says }) => [url, ...says.map(({ url }) => url)])
    .flatMap((url) => (url ? [url.slice(base.length)] : []));
}

/** Asks all of a set. */
export async function scoreQuestions(folder: string, set: (typeof questionSets)[number]) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const content = await readFile(join(folder, pathname)).catch(() => undefined);
    response.writeHead(content ? 200 : 404).end(content);
  }).listen(0, '127.0.0.1');
  await new Promise((done) => server.once('listening', done));
  const { port } = server.address() as AddressInfo;
  const { groups } = load(readFileSync('content/synonyms.yaml', 'utf8')) as { groups: string[][] };
  const search = await openSearch(
    {
      pagefind: await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href),
      base: `http://127.0.0.1:${port}/pagefind/`,
      failed: new Promise(() => {}),
    },
    groups,
  );
  const questions = readQuestions(set);
  const wrong: string[] = [];
  let first = 0;
  let amongThree = 0;
  for (const { text, urls } of questions) {
    const shown = (await pagesShown(search, text, folder)).slice(0, 3);
    const at = shown.findIndex((url) => urls.includes(url));
    if (at === 0) first += 1;
    if (at >= 0) amongThree += 1;
    if (at !== 0) wrong.push(`${text}: ${urls.join(' ')} ≠ ${shown.join(' ')}`);
  }
  server.closeAllConnections();
  server.close();
  return { questions: questions.length, first, amongThree, wrong };
}

/** A line for each question whose page is not first, then the two shares. */
export function printScore(
  set: string,
  { questions, first, amongThree, wrong }: Awaited<ReturnType<typeof scoreQuestions>>,
): string {
  const share = (count: number) => (count / questions).toFixed(3);
  return [
    ...wrong.map((line) => `not first: ${line}`),
    `${set}, ${questions} questions: first ${share(first)}, among the first three ${share(amongThree)}`,
  ].join('\n');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = resolve(process.env.OUT_DIR || 'dist');
  for (const set of questionSets) console.log(printScore(set, await scoreQuestions(folder, set)));
}
