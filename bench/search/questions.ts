/**
 * Questions of teachers, parents and editors against the built site, each with the page that answers it: how often the search page shows that
 * page first, and how often among the first three. Run alone: `node bench/search/questions.ts`.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { load } from 'js-yaml';
import type { ComparisonItem } from '../../src/comparison/shared/comparison.ts';
import {
  answerFromFile,
  answerFromItem,
  answerFromName,
  focusOf,
} from '../../src/components/search/answer.ts';
import { openSearch } from '../../src/search/browser/open-search.ts';
import type { Search } from '../../src/search/browser/query.ts';
import type { AnswerFile } from '../../src/search/shared/answer-file.ts';

interface Question {
  text: string;
  /** Address below the site's base, anchors and all. */
  url: string;
}

/** `questions.tsv`: a question and the page that answers it; lines with # say what follows. */
export function readQuestions(): Question[] {
  const file = new URL('./questions.tsv', import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [text = '', url = ''] = line.split('\t');
      return { text, url };
    });
}

/** The pages that the search page leads to, from its top. */
async function pagesShown(search: Search, text: string, folder: string): Promise<string[]> {
  const query = { text, kind: 'article', filters: {} };
  const [found, parts, cards] = await Promise.all([
    search.search(query),
    search.read(query),
    search.suggest(text),
  ]);
  const focus = focusOf(parts, found.ids.length > 0);
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

/** The other things that the answer is about. */
async function linksOf(focus: NonNullable<ReturnType<typeof focusOf>>, folder: string): Promise<string[]> {
  const { kind, id } = focus.thing;
  const json = async <T>(path: string): Promise<T> => JSON.parse(await readFile(join(folder, path), 'utf8'));
  const answer =
    kind === 'theme' || kind === 'problem'
      ? answerFromFile(await json<AnswerFile>(`search/answers/${kind}/${id}.json`), focus)
      : kind === 'aspect'
        ? answerFromFile(await json<AnswerFile>(`search/answers/theme/${id.split('/')[0]}.json`), focus)
        : kind === 'practice' || kind === 'region' || kind === 'school'
          ? answerFromItem(await json<ComparisonItem>(`compare/items/${kind}/${id}.json`), focus, [])
          : answerFromName(focus.thing);
  return answer.parts
    .flatMap(({ url, says }) => [url, ...says.map(({ url }) => url)])
    .flatMap((url) => (url ? [url.replace(/^\//, '')] : []));
}

/** Asks all of them. */
export async function scoreQuestions(folder: string) {
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
  const questions = readQuestions();
  const wrong: string[] = [];
  let first = 0;
  let amongThree = 0;
  for (const { text, url } of questions) {
    const shown = (await pagesShown(search, text, folder)).slice(0, 3);
    if (shown[0] === url) first += 1;
    if (shown.includes(url)) amongThree += 1;
    if (shown[0] !== url) wrong.push(`${text}: ${url} ≠ ${shown.join(' ')}`);
  }
  server.closeAllConnections();
  server.close();
  return { questions: questions.length, first, amongThree, wrong };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { questions, first, amongThree, wrong } = await scoreQuestions(
    resolve(process.env.OUT_DIR || 'dist'),
  );
  for (const line of wrong) console.log(line);
  console.log(
    `${questions} questions: first ${(first / questions).toFixed(3)}, among the first three ${(amongThree / questions).toFixed(3)}`,
  );
}
