/** Asks search step by step for what the page shows. What is there already stays where a step fails. No DOM, so that it can be tested. */
import type { Result } from '../../search/browser/describe-page.ts';
import type { Counts } from '../../search/browser/facets.ts';
import type { Match } from '../../search/browser/match-names.ts';
import type { Help } from '../../search/browser/nothing-found.ts';
import type { Also, Found, Query, Search } from '../../search/browser/query.ts';
import { isIdle } from './status-text.ts';

/** Results shown at once. */
export const pageSize = 10;

/** Cards, and results under each other name, at most. */
const mostCards = 6;
const mostAlso = 5;

/** Milliseconds before a slow search says so. */
const patience = 300;

/** Some of the pages found under another name. */
export type ShownAlso = Also & { results: readonly Result[] };

/** What stands around the results. */
interface Rest {
  cards: readonly Match[];
  also: readonly ShownAlso[];
  /** What to try, where nothing was found, with some of the pages that have the words apart. */
  help: { help: Help; results: readonly Result[] } | undefined;
  /** How many pages each further choice would leave. */
  counts: { kinds: Record<string, number>; facets: Counts } | undefined;
}

export interface Shown extends Rest {
  /** What the results are of; not what was asked last where that is still being looked for, or failed. */
  state: Query;
  found: Found;
  results: readonly Result[];
  waiting: boolean;
  /** What could not be loaded: the results asked for, what stands around them, or more of them. */
  failed?: 'results' | 'rest' | 'more';
}

const noRest: Rest = { cards: [], also: [], help: undefined, counts: undefined };
const nothing = {
  found: { phrases: [], ids: [] },
  results: [],
  waiting: false,
  failed: undefined,
  ...noRest,
};

export interface Session {
  /** Searches; what was asked before and is not answered yet is dropped. */
  ask(state: Query): Promise<void>;
  /** @returns whether further results were added */
  askMore(): Promise<boolean>;
}

/** @param onChange is called with all that is shown now */
export function openSession(search: Search, onChange: (shown: Shown) => void): Session {
  let shown: Shown | undefined;
  /** Questions so far: only the answers to the last one are shown. */
  let turn = 0;

  function show(state: Query, part: Partial<Shown>) {
    shown = { ...nothing, state, ...shown, ...part };
    onChange(shown);
  }

  function fail(state: Query, part: Partial<Shown>, error: unknown) {
    show(state, { waiting: false, ...part });
    if (!(error instanceof Error && error.name === 'IndexUnavailable')) throw error;
  }

  async function findResults(state: Query) {
    const found = await search.search(state);
    return { found, results: await search.show(found.ids.slice(0, pageSize), found.phrases) };
  }

  /** Each part as soon as it is known. */
  async function findRest(state: Query, { phrases, ids }: Found, add: (part: Partial<Rest>) => void) {
    const matches = state.text.trim() ? await search.suggest(state.text) : [];
    add({ cards: matches.slice(0, mostCards) });
    add({ counts: await search.count(state) });
    const others = (await search.searchAlso(state)).map(async (also) => {
      const results = await search.show(also.ids.slice(0, mostAlso), also.phrases);
      return { ...also, results };
    });
    add({ also: await Promise.all(others) });
    if (phrases.length === 0 || ids.length > 0) return add({ help: undefined });
    const help = await search.help(state);
    const results = await search.show(help.apart.ids.slice(0, mostAlso), help.apart.phrases);
    add({ help: { help, results } });
  }

  return {
    async ask(state) {
      const own = ++turn;
      const isCurrent = () => own === turn;
      if (isIdle(state)) return show(state, { ...nothing, state });
      show(shown?.state ?? state, { failed: undefined });
      const slow = setTimeout(() => isCurrent() && show(state, { waiting: true }), patience);
      try {
        const results = await findResults(state);
        if (isCurrent()) show(state, { state, ...results, waiting: false });
      } catch (error) {
        if (isCurrent()) fail(state, { counts: undefined, failed: 'results' }, error);
        return;
      } finally {
        clearTimeout(slow);
      }
      if (!isCurrent() || !shown) return;
      // Until a part is known, that of the search before stays, so that nothing jumps while one types.
      const rest = { ...noRest };
      const add = (part: Partial<Rest>) => {
        if (!isCurrent()) return;
        Object.assign(rest, part);
        show(state, part);
      };
      await findRest(state, shown.found, add).catch((error) => {
        if (isCurrent()) fail(state, { ...rest, failed: 'rest' }, error);
      });
    },
    async askMore() {
      const own = turn;
      if (!shown) return false;
      const { state, found, results } = shown;
      show(state, { failed: undefined });
      try {
        const ids = found.ids.slice(results.length, results.length + pageSize);
        const more = await search.show(ids, found.phrases);
        if (own !== turn) return false;
        show(state, { results: [...results, ...more] });
        return true;
      } catch (error) {
        if (own === turn) fail(state, { failed: 'more' }, error);
        return false;
      }
    },
  };
}
