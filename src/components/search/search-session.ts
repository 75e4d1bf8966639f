/** Asks search step by step for what the page shows. What is there already stays where a step fails. No DOM, so that it can be tested. */
import type { Result } from '../../search/browser/describe-page.ts';
import type { Counts } from '../../search/browser/facets.ts';
import type { Loose } from '../../search/browser/find-loose.ts';
import type { Match } from '../../search/browser/match-names.ts';
import type { AlikeName } from '../../search/browser/names-alike.ts';
import type { Found, Query, Search } from '../../search/browser/query.ts';
import type { Part } from '../../search/browser/understand.ts';
import type { Answer } from './answer.ts';
import { findFocus, nameAsked } from './find-focus.ts';
import type { Focus } from './focus.ts';
import { describeLoose, labelsOf, type ShownLoose } from './loose-match.ts';
import { isIdle } from './status-text.ts';

/** Results shown at once. */
export const pageSize = 10;

/** Names that fit, and loose results before one asks for more, at most. */
const mostCards = 6;
const fewLoose = 5;

/** Milliseconds before a slow search says so, and that results wait for what stands above them. */
const patience = 300;
const topPatience = 1200;

/** What stands around the results. */
interface Rest {
  /** How the question is understood. */
  parts: readonly Part[];
  answer: Answer | undefined;
  cards: readonly Match[];
  /** Names that sound or look like what was typed, where that is written nowhere. */
  alike: readonly AlikeName[];
  /** Articles that may be useful: all of them, and those shown. */
  loose: { all: readonly Loose[]; results: readonly ShownLoose[] } | undefined;
  /** How many pages each further choice would leave. */
  counts: { kinds: Record<string, number>; facets: Counts } | undefined;
}

export interface Shown extends Rest {
  /** What the results are of; not what was asked last where that is still being looked for, or failed. */
  state: Query;
  found: Found;
  results: readonly Result[];
  waiting: boolean;
  /** What could not be loaded: the results asked for, what stands around them, more of them, or their citations. */
  failed?: 'results' | 'rest' | 'more' | 'export';
}

const noRest: Rest = {
  parts: [],
  answer: undefined,
  cards: [],
  alike: [],
  loose: undefined,
  counts: undefined,
};
const nothing = {
  found: { phrases: [], without: [], ids: [] },
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
  /** Shows more of what may be useful. */
  askMoreLoose(): Promise<boolean>;
}

type Top = Pick<Rest, 'parts' | 'answer' | 'cards'>;

/**
 * @param onChange is called with all that is shown now
 * @param loadAnswer loads what a question about a thing is answered with
 */
export function openSession(
  search: Search,
  onChange: (shown: Shown) => void,
  loadAnswer: (focus: Focus) => Promise<Answer>,
): Session {
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

  /** What stands above the results. */
  async function findTop(state: Query, results: Promise<{ found: Found }>): Promise<Top> {
    if (!state.text.trim()) return noRest;
    const [parts, { found }] = await Promise.all([search.read(state), results]);
    const cards = (await search.suggest(nameAsked(state, found))).slice(0, mostCards);
    const focus = state.kind === 'article' ? await findFocus(search, state, parts, found) : undefined;
    return { parts, cards, answer: focus && (await answerOn(focus)) };
  }

  async function answerOn(focus: Focus): Promise<Answer> {
    const answer = await loadAnswer(focus);
    return focus.isGuessed ? { ...answer, isGuessed: true } : answer;
  }

  async function showLoose(loose: readonly Loose[], parts: readonly Part[]): Promise<ShownLoose[]> {
    return Promise.all(
      loose.map(async (one) => {
        const labels = labelsOf(one, parts);
        const words = labels.length > 0 ? labels : one.words;
        const [result] = await search.show(
          [one.id],
          words.map((normal) => ({ normal })),
        );
        return result ? [describeLoose(one, parts, result)] : [];
      }),
    ).then((lists) => lists.flat());
  }

  /** Each part as soon as it is known. */
  async function findRest(
    state: Query,
    { phrases, ids }: Found,
    parts: readonly Part[],
    add: (part: Partial<Rest>) => void,
  ) {
    const asks = phrases.length > 0 && state.kind === 'article';
    // Where all of a question is understood nothing was misspelt.
    const isRead = parts.length > 0 && parts.every(({ things }) => things.length > 0);
    const alike = phrases.length > 0 && ids.length === 0 && !isRead ? await search.namesAlike(state) : [];
    const all = asks && parts.length > 0 ? await search.searchLoosely(state, parts) : [];
    const results = await showLoose(all.slice(0, ids.length > 0 ? fewLoose : pageSize), parts);
    add({ alike, loose: { all, results } });
    add({ counts: await search.count(state, parts) });
  }

  return {
    async ask(state) {
      const own = ++turn;
      const isCurrent = () => own === turn;
      if (isIdle(state)) return show(state, { ...nothing, state });
      show(shown?.state ?? state, { failed: undefined });
      const slow = setTimeout(() => isCurrent() && show(state, { waiting: true }), patience);
      const finding = findResults(state);
      const top = findTop(state, finding);
      top.catch(() => {});
      let early: Top | undefined;
      try {
        const results = await finding;
        early = await Promise.race([top.catch(() => undefined), after(topPatience)]);
        if (isCurrent())
          show(state, { state, ...results, ...(early ?? noTop), loose: undefined, waiting: false });
      } catch (error) {
        if (isCurrent()) fail(state, { counts: undefined, failed: 'results' }, error);
        return;
      } finally {
        clearTimeout(slow);
      }
      if (!isCurrent() || !shown) return;
      const { found } = shown;
      const rest: Rest = { ...noRest, ...early };
      const add = (part: Partial<Rest>) => {
        if (!isCurrent()) return;
        Object.assign(rest, part);
        show(state, part);
      };
      try {
        const late = early ?? (await top);
        if (!early) add(late);
        await findRest(state, found, late.parts, add);
      } catch (error) {
        if (isCurrent()) fail(state, { ...rest, failed: 'rest' }, error);
      }
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
    async askMoreLoose() {
      const own = turn;
      if (!shown?.loose) return false;
      const { state, loose, parts } = shown;
      try {
        const from = loose.results.length;
        const more = await showLoose(loose.all.slice(from, from + pageSize), parts);
        if (own !== turn) return false;
        show(state, { loose: { ...loose, results: [...loose.results, ...more] } });
        return true;
      } catch (error) {
        if (own === turn) fail(state, { failed: 'more' }, error);
        return false;
      }
    },
  };
}

const noTop: Top = { parts: [], answer: undefined, cards: [] };

function after(time: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, time));
}
