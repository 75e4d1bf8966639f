/** Search as its page asks for it: one interface, an engine behind it. No DOM, so that it runs in a worker and in tests. */
import { type Fold, normalise } from '../shared/analyze.ts';
import type { Named, NamesFor } from '../shared/name-shards.ts';
import type { Sounds } from '../shared/sounds.ts';
import { describePage, type Result } from './describe-page.ts';
import type { Engine } from './engine.ts';
import type { Counts, Facets, Filters } from './facets.ts';
import { findLoose, type Loose } from './find-loose.ts';
import { findPages } from './find-pages.ts';
import { type Match, matchNames } from './match-names.ts';
import { type AlikeName, namesAlike } from './names-alike.ts';
import { type Phrase, parseQuery, partAtMarks, takeWithout } from './parse-query.ts';
import { cutWords, longestQuestion, type Part, understand } from './understand.ts';

export interface Query {
  text: string;
  /** Kind of page: `article`, `practice` … */
  kind: string;
  filters: Filters;
  /** Newest first; else what says most of the words. */
  sort?: 'date' | undefined;
  /** Parts of the question that the reader has taken off, normalised. */
  off?: readonly string[] | undefined;
}

export interface Found {
  /** What was looked for; none when nothing typed counts. */
  phrases: Phrase[];
  /** What must not be there. */
  without: Phrase[];
  /** Ids of all pages found, best first. */
  ids: string[];
}

export interface Search {
  /** The pages of a kind that contain all words, each exactly, and pass the filters; without words, all that pass. */
  search(query: Query): Promise<Found>;
  /** What is shown of pages found. */
  show(ids: readonly string[], phrases: readonly Pick<Phrase, 'normal'>[]): Promise<Result[]>;
  /** Things whose name fits, by writing or by reading. */
  suggest(text: string): Promise<Match[]>;
  /** What the question is about, in the site's words. */
  read(query: Query): Promise<Part[]>;
  /** Articles that have the parts of a question, less those that contain its words. */
  searchLoosely(query: Query, parts: readonly Part[]): Promise<Loose[]>;
  /** How many pages of each kind there are, and how many of the query's kind each facet value would leave. */
  count(query: Query): Promise<{ kinds: Record<string, number>; facets: Counts }>;
  /** Names that sound or look like what was typed. */
  namesAlike(query: Query): Promise<AlikeName[]>;
}

/** What search is put together from; the functions load when first asked. */
export interface Parts {
  engine: Engine;
  fold: Fold;
  namesFor: NamesFor;
  /** Groups of words that stand for one another. */
  synonyms: readonly (readonly string[])[];
  facets(): Promise<Facets>;
  sounds(): Promise<Sounds>;
}

/** Puts search together. */
export function createSearch({ engine, fold, namesFor, synonyms, facets, sounds }: Parts): Search {
  /** Whether words as they are typed are a name. */
  async function isName(normal: string, written = /(?:)/): Promise<boolean> {
    // Without names they are just words, for which results must not wait.
    const things = await namesFor(normal).catch(() => []);
    return things.some(({ names }) =>
      names.some((name) => written.test(name) && normalise(name, fold) === normal),
    );
  }

  async function phrasesOf(text: string): Promise<Phrase[]> {
    const phrases = parseQuery(text, fold);
    if (phrases.length < 2) return phrases;
    // A name with a space in it is one thing to look for: 双轨并行 双轮驱动.
    const normal = normalise(text, fold);
    return (await isName(normal, /\s/u)) ? [{ text: text.trim(), normal }] : phrases;
  }

  /** The words to look for; parted at marks where they stand nowhere as typed, and are no name. */
  async function wordsOf({ text, kind }: Query): Promise<Pick<Found, 'phrases' | 'without'>> {
    const { rest, without } = takeWithout(text, fold);
    const phrases = await phrasesOf(rest);
    const parted = partAtMarks(rest);
    if (!parted || phrases.length === 0) return { phrases, without };
    const stands =
      (await findPages(engine, phrases, kind, fold)).length > 0 || (await isName(normalise(rest, fold)));
    return { phrases: stands ? phrases : await phrasesOf(parted), without };
  }

  async function find(
    { phrases, without }: Pick<Found, 'phrases' | 'without'>,
    { filters, sort }: Query,
    kind: string | undefined,
  ): Promise<string[]> {
    const narrowing = Object.values(filters).some((chosen) => chosen.length > 0);
    if (phrases.length === 0 && kind !== undefined)
      return narrowing || kind !== 'article' ? (await facets()).all(kind, filters) : [];
    let ids = phrases.length > 0 ? await findPages(engine, phrases, kind, fold) : [...(await facets()).ids];
    for (const word of without) {
      const having = await findPages(engine, [word], kind, fold);
      ids = ids.filter((id) => !having.includes(id));
    }
    if (narrowing && kind !== undefined) ids = (await facets()).narrow(ids, filters);
    if (sort !== 'date') return ids;
    const places = new Map((await engine.ids()).map((id, at) => [id, at]));
    return ids.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  }

  /** All things of which a name may be in a text: those of each of its characters. */
  async function thingsIn(text: string): Promise<Named[]> {
    const chars = [...new Set([...normalise(text, fold)])].slice(0, longestQuestion);
    return [...new Set((await Promise.all(chars.map((char) => namesFor(char)))).flat())];
  }

  async function occurs(word: string): Promise<boolean> {
    return (await engine.find(word, 'article')).size > 0;
  }

  return {
    async search(query) {
      const words = await wordsOf(query);
      return { ...words, ids: await find(words, query, query.kind) };
    },
    async show(ids, phrases) {
      const normals = phrases.map(({ normal }) => normal);
      return Promise.all(ids.map(async (id) => describePage(await engine.fragment(id), normals, fold)));
    },
    async suggest(text) {
      return matchNames(await namesFor(normalise(text, fold)), text, fold);
    },
    async read({ text, off = [] }) {
      const { rest } = takeWithout(text, fold);
      const phrases = parseQuery(partAtMarks(rest) ?? rest, fold);
      const asked = phrases.reduce((sum, { normal }) => sum + normal.length, 0);
      if (asked === 0 || asked > 3 * longestQuestion) return [];
      const things = await thingsIn(rest);
      const parts = understand(phrases, { things, synonyms }, fold);
      const left = parts.filter((part) => !off.includes(part.text));
      const cut = left.map(async (part) => {
        if (part.things.length > 0 || part.words.length > 1 || (await occurs(part.text))) return [part];
        const words = await cutWords(part.text, occurs);
        const whole = { ...part, words: [part.text] };
        return words.length === 0
          ? [whole]
          : words.map((word): Part => ({ text: word, things: [], words: [word] }));
      });
      return (await Promise.all(cut)).flat();
    },
    async searchLoosely(query, parts) {
      const words = await wordsOf(query);
      const known = new Set(await find(words, { ...query, filters: {} }, 'article'));
      for (const word of words.without)
        for (const id of await findPages(engine, [word], 'article', fold)) known.add(id);
      const table = await facets();
      const loose = await findLoose(engine, table, parts, known, fold);
      const passing = new Set(
        table.narrow(
          loose.map(({ id }) => id),
          query.filters,
        ),
      );
      return loose.filter(({ id }) => passing.has(id));
    },
    async count(query) {
      const words = await wordsOf(query);
      const ids = await find(words, query, undefined);
      return (await facets()).count(ids, query.kind, query.filters);
    },
    async namesAlike(query) {
      const { phrases } = await wordsOf(query);
      return namesAlike({ phrases, fold, namesFor, sounds: await sounds() });
    },
  };
}
