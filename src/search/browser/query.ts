/** Search as its page asks for it: one interface, an engine behind it. No DOM, so that it runs in a worker and in tests. */
import { type Fold, normalise } from '../shared/analyze.ts';
import type { NamesFor } from '../shared/name-shards.ts';
import type { Sounds } from '../shared/sounds.ts';
import { describePage, type Result } from './describe-page.ts';
import type { Engine } from './engine.ts';
import type { Counts, Facets, Filters } from './facets.ts';
import { findPages } from './find-pages.ts';
import { type Match, matchNames } from './match-names.ts';
import { type Help, helpOut } from './nothing-found.ts';
import { type Phrase, parseQuery } from './parse-query.ts';
import { findSynonyms, type Synonym } from './synonyms.ts';

export interface Query {
  text: string;
  /** Kind of page: `article`, `practice` … */
  kind: string;
  filters: Filters;
}

export interface Found {
  /** What was looked for; none when nothing typed counts. */
  phrases: Phrase[];
  /** Ids of all pages found, best first. */
  ids: string[];
}

/** Pages found under another name of what was typed, less those found anyway. */
export interface Also extends Synonym {
  ids: string[];
  phrases: Phrase[];
}

export interface Search {
  /** The pages of a kind that contain all words, each exactly, and pass the filters; without words, all that pass. */
  search(query: Query): Promise<Found>;
  /** What is shown of pages found. */
  show(ids: readonly string[], phrases: readonly Phrase[]): Promise<Result[]>;
  /** Things whose name fits, by writing or by reading. */
  suggest(text: string): Promise<Match[]>;
  /** How many pages of each kind there are, and how many of the query's kind each facet value would leave. */
  count(query: Query): Promise<{ kinds: Record<string, number>; facets: Counts }>;
  /** What is found under other names of the same things. */
  searchAlso(query: Query): Promise<Also[]>;
  /** What to try when nothing was found. */
  help(query: Query): Promise<Help>;
}

/** What search is put together from; the functions load when first asked. */
export interface Parts {
  engine: Engine;
  fold: Fold;
  namesFor: NamesFor;
  facets(): Promise<Facets>;
  sounds(): Promise<Sounds>;
}

/** Puts search together. */
export function createSearch({ engine, fold, namesFor, facets, sounds }: Parts): Search {
  async function phrasesOf(text: string): Promise<Phrase[]> {
    const phrases = parseQuery(text, fold);
    if (phrases.length < 2) return phrases;
    // A name with a space in it is one thing to look for: 双轨并行 双轮驱动.
    const whole = normalise(text, fold);
    const isName = (await namesFor(whole)).some((thing) =>
      thing.names.some((name) => /\s/u.test(name) && normalise(name, fold) === whole),
    );
    return isName ? [{ text: text.trim(), normal: whole }] : phrases;
  }

  async function find(phrases: readonly Phrase[], { kind, filters }: Query): Promise<string[]> {
    const narrowing = Object.values(filters).some((chosen) => chosen.length > 0);
    if (phrases.length === 0)
      return narrowing || kind !== 'article' ? (await facets()).all(kind, filters) : [];
    const ids = await findPages(engine, phrases, kind, fold);
    return narrowing ? (await facets()).narrow(ids, filters) : ids;
  }

  return {
    async search(query) {
      const phrases = await phrasesOf(query.text);
      return { phrases, ids: await find(phrases, query) };
    },
    async show(ids, phrases) {
      const normals = phrases.map(({ normal }) => normal);
      return Promise.all(ids.map(async (id) => describePage(await engine.fragment(id), normals, fold)));
    },
    async suggest(text) {
      return matchNames(await namesFor(normalise(text, fold)), text, fold);
    },
    async count(query) {
      const phrases = await phrasesOf(query.text);
      const table = await facets();
      const ids = phrases.length > 0 ? await findPages(engine, phrases, undefined, fold) : table.ids;
      return table.count(ids, query.kind, query.filters);
    },
    async searchAlso(query) {
      const phrases = await phrasesOf(query.text);
      if (phrases.length === 0) return [];
      const known = new Set(await find(phrases, query));
      const found: Also[] = [];
      const things = (await Promise.all(phrases.map(({ normal }) => namesFor(normal)))).flat();
      for (const synonym of findSynonyms(things, phrases, fold)) {
        const ids = (await find(synonym.phrases, query)).filter((id) => !known.has(id));
        found.push({ ...synonym, ids });
      }
      return found;
    },
    async help(query) {
      const phrases = await phrasesOf(query.text);
      const findAll = (wanted: readonly Phrase[]) => find(wanted, query);
      return helpOut({ phrases, fold, namesFor, sounds: await sounds(), find: findAll });
    },
  };
}
