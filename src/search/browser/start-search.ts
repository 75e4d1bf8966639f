/** Starts search in a worker (`worker.ts`), and another one where a worker fails. */
import { type Endpoint, type ProxyMarked, type Remote, wrap } from 'comlink';
import { IndexUnavailable } from '../shared/read-whole.ts';
import { patience, within } from '../shared/within.ts';
import type { Search } from './query.ts';

/** Groups of words that stand for one another. */
type Synonyms = readonly (readonly string[])[];

/** What the worker serves. */
export interface SearchWorker {
  open(synonyms: Synonyms): Promise<Search & ProxyMarked>;
  /** Answers at once, whatever else is going on, as long as the worker lives. */
  isThere(): boolean;
}

/** A worker, or in tests one end of a channel to something that answers like one. */
type Started = Endpoint & { terminate(): void };

/**
 * Starts the worker with the first question, and with it the index loads.
 *
 * @param base address of the site's base, with a slash at its end
 * @param synonyms that the site's editors keep
 * @returns search; what cannot be answered since files or the worker are not to be had rejects with `IndexUnavailable`
 */
export function startSearch(
  base: string,
  synonyms: Synonyms = [],
  start: (folder: string) => Started = startWorker,
): Search {
  let current: Running | undefined;

  async function ask<Answer>(question: Question<Answer>): Promise<Answer> {
    current ??= run(start(`${base}pagefind/`), synonyms);
    const running = current;
    try {
      return await running.ask(question);
    } catch (error) {
      // What failed may stay in its memory: the next question goes to another worker.
      if (current === running) current = undefined;
      running.leave();
      throw error instanceof Error && error.name === 'IndexUnavailable' ? new IndexUnavailable() : error;
    }
  }

  return {
    search: (query) => ask((search) => search.search(query)),
    show: (ids, phrases) => ask((search) => search.show(ids, phrases)),
    suggest: (text) => ask((search) => search.suggest(text)),
    read: (query) => ask((search) => search.read(query)),
    searchLoosely: (query, parts) => ask((search) => search.searchLoosely(query, parts)),
    count: (query, parts) => ask((search) => search.count(query, parts)),
    nearQuestion: (query, theme) => ask((search) => search.nearQuestion(query, theme)),
    namesAlike: (query) => ask((search) => search.namesAlike(query)),
  };
}

function startWorker(folder: string): Started {
  const name = new URL(folder, location.href).href;
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name });
}

type Question<Answer> = (search: Remote<Search & ProxyMarked>) => Promise<Answer>;

interface Running {
  ask<Answer>(question: Question<Answer>): Promise<Answer>;
  /** Ends the worker once it has answered what it was asked before. */
  leave(): void;
}

function run(worker: Started, synonyms: Synonyms): Running {
  const remote = wrap<SearchWorker>(worker);
  const search = remote.open(synonyms);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new IndexUnavailable()));
  });
  broken.catch(() => {});
  let waiting = 0;
  let left = false;
  const endIfIdle = () => {
    if (left && waiting === 0) worker.terminate();
  };

  return {
    async ask(question) {
      waiting += 1;
      const answered = new AbortController();
      try {
        const answer = search.then((opened) => question(opened as Remote<Search & ProxyMarked>));
        return await Promise.race([answer, broken, silence(remote, answered.signal)]);
      } finally {
        answered.abort();
        waiting -= 1;
        endIfIdle();
      }
    },
    leave() {
      left = true;
      endIfIdle();
    },
  };
}

/** Rejects where a worker never loaded, was killed by the system or is caught in a loop; none of that is an event. */
async function silence(remote: Remote<SearchWorker>, answered: AbortSignal): Promise<never> {
  while (!answered.aborted) {
    await within(patience, remote.isThere(), () => new IndexUnavailable());
    await new Promise((resolve) => setTimeout(resolve, patience));
  }
  return new Promise(() => {});
}
