/** Starts search in a worker (`worker.ts`), and another one where a worker fails. */
import { IndexUnavailable } from '../shared/read-whole.ts';
import { patience, within } from '../shared/within.ts';
import { openMessages, openName, type Port, pingName } from './messages.ts';
import type { Search } from './query.ts';

/** A worker, or in tests one end of a channel to something that answers like one. */
type Started = Port & EventTarget & { terminate(): void };

/**
 * Starts the worker with the first question, and with it the index loads.
 *
 * @param base address of the site's base, with a slash at its end
 * @param synonyms groups of words that stand for one another, which the site's editors keep
 * @returns search; what cannot be answered since files or the worker are not to be had rejects with `IndexUnavailable`
 */
export function startSearch(
  base: string,
  synonyms: readonly (readonly string[])[] = [],
  start: (folder: string) => Started = startWorker,
): Search {
  let current: Running | undefined;

  async function ask<Name extends keyof Search>(
    name: Name,
    ...given: Parameters<Search[Name]>
  ): Promise<Awaited<ReturnType<Search[Name]>>> {
    current ??= run(start(`${base}pagefind/`), synonyms);
    const running = current;
    try {
      return (await running.ask(name, given)) as Awaited<ReturnType<Search[Name]>>;
    } catch (error) {
      // What failed may stay in its memory: the next question goes to another worker.
      if (current === running) current = undefined;
      running.leave();
      throw error instanceof Error && error.name === 'IndexUnavailable' ? new IndexUnavailable() : error;
    }
  }

  return {
    search: (query) => ask('search', query),
    show: (ids, phrases) => ask('show', ids, phrases),
    suggest: (text) => ask('suggest', text),
    read: (query) => ask('read', query),
    searchLoosely: (query, parts) => ask('searchLoosely', query, parts),
    count: (query, parts) => ask('count', query, parts),
    nearQuestion: (query, theme) => ask('nearQuestion', query, theme),
    namesAlike: (query) => ask('namesAlike', query),
  };
}

function startWorker(folder: string): Started {
  const name = new URL(folder, location.href).href;
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name });
}

interface Running {
  ask: ReturnType<typeof openMessages>;
  /** Ends the worker once it has answered what it was asked before. */
  leave(): void;
}

function run(worker: Started, synonyms: readonly (readonly string[])[]): Running {
  const ask = openMessages(worker);
  // Whether that succeeds is told by what is asked after it.
  ask(openName, [synonyms]).catch(() => {});
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
    async ask(name, given) {
      waiting += 1;
      const answered = new AbortController();
      try {
        return await Promise.race([ask(name, given), broken, silence(ask, answered.signal)]);
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
async function silence(ask: Running['ask'], answered: AbortSignal): Promise<never> {
  while (!answered.aborted) {
    await within(patience, ask(pingName, []), () => new IndexUnavailable());
    await new Promise((resolve) => setTimeout(resolve, patience));
  }
  return new Promise(() => {});
}
