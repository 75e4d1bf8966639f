/** Search as its page asks for it: one interface, an engine behind it. No DOM, so that it runs in a worker and in tests. */
import { type Fold, normalise } from '../shared/analyze.ts';
import type { AskedThing } from '../shared/asked-thing.ts';
import type { NamesFor } from '../shared/name-shards.ts';
import type { Sounds } from '../shared/sounds.ts';
import { takeTitle } from '../shared/title-sign.ts';
import { describePage, type Result } from './describe-page.ts';
import type { Engine } from './engine.ts';
import type { Counts, Facets, Filters } from './facets.ts';
import { findLoose, type Loose } from './find-loose.ts';
import { findPages } from './find-pages.ts';
import { findWords, thingsIn, type Words } from './find-words.ts';
import { type Match, matchNames } from './match-names.ts';
import { type AlikeName, namesAlike } from './names-alike.ts';
import { nearQuestion } from './near-question.ts';
import { type Phrase, parseQuery, partAtMarks, takeWithout } from './parse-query.ts';
import { cutWords, longestQuestion, type Part, type Thing, understand } from './understand.ts';

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

/** Of the words: none when nothing typed counts. */
export interface Found extends Words {
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
  /**
   * How many pages of each kind there are, and how many of the query's kind each facet value would leave: of those that contain the words and of the
   * articles that have the parts, as far as there are parts.
   */
  count(query: Query, parts: readonly Part[]): Promise<{ kinds: Record<string, number>; facets: Counts }>;
  /** The question of the site that is nearest to what is asked; where the question names a theme alone, one of that theme. */
  nearQuestion(query: Query, theme: Part | undefined): Promise<Thing | undefined>;
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
  questions(): Promise<readonly AskedThing[]>;
}

/** Puts search together. */
export function createSearch({ engine, fold, namesFor, synonyms, facets, sounds, questions }: Parts): Search {
  const wordsOf = ({ text, kind }: Query): Promise<Words> =>
    findWords(text, kind, { engine, fold, namesFor, synonyms });

  async function find(
    { phrases, without }: Words,
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
    return sort === 'date' ? byDate(ids, (id) => id) : ids;
  }

  /** All articles that may be useful, whatever is chosen; the page asks for them twice, to show and to count. */
  let last: { key: string; loose: Promise<Loose[]> } | undefined;
  function allLoose(query: Query, parts: readonly Part[]): Promise<Loose[]> {
    const key = JSON.stringify([query.text, parts.map(({ text }) => text)]);
    if (last?.key !== key) last = { key, loose: findAllLoose({ ...query, kind: 'article' }, parts) };
    return last.loose;
  }

  async function findAllLoose(query: Query, parts: readonly Part[]): Promise<Loose[]> {
    const words = await wordsOf(query);
    const known = new Set(await find(words, { ...query, filters: {} }, 'article'));
    for (const word of words.without)
      for (const id of await findPages(engine, [word], 'article', fold)) known.add(id);
    return findLoose(engine, await facets(), parts, known, fold);
  }

  /** Newest first, as the index has them. */
  async function byDate<One>(found: readonly One[], idOf: (one: One) => string): Promise<One[]> {
    const places = new Map((await engine.ids()).map((id, at) => [id, at]));
    const placeOf = (one: One) => places.get(idOf(one)) ?? 0;
    return found.toSorted((one, other) => placeOf(one) - placeOf(other));
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
      // Who looks for a title has no question.
      if (takeTitle(text).title) return [];
      const { rest } = takeWithout(text, fold);
      const phrases = parseQuery(partAtMarks(rest) ?? rest, fold);
      const asked = phrases.reduce((sum, { normal }) => sum + normal.length, 0);
      if (asked === 0 || asked > 3 * longestQuestion) return [];
      const things = await thingsIn(rest, namesFor, fold);
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
      const loose = await allLoose(query, parts);
      const ids = loose.map(({ id }) => id);
      const passing = new Set((await facets()).narrow(ids, query.filters));
      const left = loose.filter(({ id }) => passing.has(id));
      return query.sort === 'date' ? byDate(left, ({ id }) => id) : left;
    },
    async count(query, parts) {
      const words = await wordsOf(query);
      const ids = await find(words, query, undefined);
      const loose = parts.length > 0 ? await allLoose(query, parts) : [];
      const all = new Set([...ids, ...loose.map(({ id }) => id)]);
      return (await facets()).count([...all], query.kind, query.filters);
    },
    async nearQuestion({ text }, theme) {
      if ([...text].length > longestQuestion) return undefined;
      const left = theme ? text.replaceAll(theme.text, ' ') : text;
      const [thing] = theme?.things ?? [];
      const isOf = (one: Thing) => !thing || one.kind !== 'aspect' || one.id.startsWith(`${thing.id}/`);
      return nearQuestion(left, (await questions()).filter(isOf), thing ? 'theme' : 'all', synonyms, fold);
    },
    async namesAlike(query) {
      const { phrases } = await wordsOf(query);
      return namesAlike({ phrases, fold, namesFor, sounds: await sounds() });
    },
  };
}
