/** Measures both engines over one set of pages, by turns, so that what else the machine does falls on both. */
import type { Browser } from '@playwright/test';
import { type Load, measureLoads, openSession, type Session } from './drive.ts';
import {
  type EngineName,
  engineNames,
  type IndexMeasures,
  measureIndex,
  readAddresses,
} from './measure-index.ts';
import { askAbout, type Question, type SetName, setNames } from './queries.ts';
import { createRandom } from './random.ts';
import { type Score, scoreAnswers } from './score.ts';
import { type Server, serve } from './serve.ts';
import type { TestPage } from './test-page.ts';

export interface Measures {
  index: IndexMeasures;
  scores: Record<SetName, Score>;
  /** First and later queries, for some of the names. */
  first: Load[];
  later: Load[];
  /** First query with all that the site's search page shows; Pagefind as it comes has nothing of the kind. */
  firstOfPage: Load[];
  /** Milliseconds, for the names. */
  warm: number[];
}

interface Given {
  pages: readonly TestPage[];
  /** Holds the pages' files; gets the indexes. */
  folder: string;
  /** The bundled browser side. */
  clients: string;
  browser: Browser;
  seed: number;
  /** Of how many names loads are measured, each in a browser of its own. */
  loads: number;
  /** At most so many names are timed warm. */
  timed: number;
  /** At most so many questions of a set are put to Pagefind as it comes. */
  asked: number;
  log(line: string): void;
}

type Both<Value> = Record<EngineName, Value>;

/** Measures both engines, on the same questions. */
export async function measure(given: Given): Promise<Both<Measures>> {
  const { pages, folder, clients, browser, seed, loads, timed, log } = given;
  const start = performance.now();
  const say = (what: string) => log(`${what}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  const questions = askAbout(pages, seed);
  say(setNames.map((set) => `${set} ${questions[set].length}`).join(', '));
  const index = await forBoth((engine) => measureIndex(engine, folder));
  say('indexed');
  const server = await serve([folder, clients]);
  const random = createRandom(seed, 'measure');
  const names = [...new Set(questions.names.map(({ text }) => text))];
  const loaded = await measureAllLoads(browser, server, random.sample(names, loads + 1));
  say('loads measured');
  const sessions = await forBoth((engine) => openSession(browser, server, engine));
  const warm = await timeWarm(sessions, random.sample(names, timed));
  say('warm queries timed');
  const scores = await forBoth((engine) => askAll(engine, sessions[engine], questions, given));
  say('questions asked');
  server.close();
  return forBoth((engine) => ({
    index: index[engine],
    scores: scores[engine],
    warm: warm[engine],
    ...loaded[engine],
  }));
}

async function forBoth<Value>(
  measureOne: (engine: EngineName) => Value | Promise<Value>,
): Promise<Both<Value>> {
  return { ours: await measureOne('ours'), stock: await measureOne('stock') };
}

type Loads = Pick<Measures, 'first' | 'later' | 'firstOfPage'>;

async function measureAllLoads(
  browser: Browser,
  server: Server,
  names: readonly string[],
): Promise<Both<Loads>> {
  const loads = await forBoth((): Loads => ({ first: [], later: [], firstOfPage: [] }));
  for (const [at, name] of names.slice(1).entries()) {
    const pair = [name, names[at] ?? name] as const;
    for (const engine of engineNames) {
      const [first, later] = await measureLoads(browser, server, engine, pair, false);
      loads[engine].first.push(first);
      loads[engine].later.push(later);
    }
    const [all] = await measureLoads(browser, server, 'ours', pair, true);
    loads.ours.firstOfPage.push(all);
  }
  return loads;
}

/** Names timed before it is the other engine's turn. */
const turn = 20;

async function timeWarm(sessions: Both<Session>, names: readonly string[]): Promise<Both<number[]>> {
  const times: Both<number[]> = { ours: [], stock: [] };
  for (let from = 0; from < names.length; from += turn) {
    for (const engine of engineNames)
      times[engine].push(...(await sessions[engine].timeWarm(names.slice(from, from + turn))));
  }
  return times;
}

async function askAll(
  engine: EngineName,
  session: Session,
  questions: Record<SetName, Question[]>,
  { pages, folder, seed, asked }: Given,
): Promise<Record<SetName, Score>> {
  const addresses = await readAddresses(engine, folder);
  const kinds = new Map(pages.map(({ url, kind }) => [url, kind]));
  const random = createRandom(seed, 'asked');
  const scores: [SetName, Score][] = [];
  for (const set of setNames) {
    const asking = engine === 'ours' ? questions[set] : random.sample(questions[set], asked);
    const found = await session.find(asking);
    const answers = found.map((ids, at) => {
      const urls = ids.map((id) => addresses.get(id) ?? fail(`${engine} found ${id}, which is no page`));
      // Pagefind as it comes knows no kinds: pages of other kinds are not counted against it.
      return new Set(urls.filter((url) => kinds.get(url) === asking[at]?.kind));
    });
    scores.push([set, scoreAnswers(asking, answers)]);
  }
  return Object.fromEntries(scores) as Record<SetName, Score>;
}

function fail(message: string): never {
  throw new Error(message);
}
