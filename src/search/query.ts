/** Search as the page asks for it: one small interface, with an engine behind it. No DOM, so that it runs in a worker and in tests. */
import type { Fold } from './analyze.ts';
import { describePage, type Result } from './describe-page.ts';
import type { Engine } from './engine.ts';
import { findPages } from './find-pages.ts';
import { type Phrase, parseQuery } from './parse-query.ts';

export interface Query {
  text: string;
  /** Kind of page: `article`, `practice` … */
  kind: string;
}

export interface Found {
  /** What was looked for; none when nothing typed counts. */
  phrases: Phrase[];
  /** Ids of all pages found, best first. */
  ids: string[];
}

export interface Search {
  /** Finds the pages of a kind that contain all words of a query, each exactly. */
  search(query: Query): Promise<Found>;
  /** What is shown of pages found. */
  show(ids: readonly string[], phrases: readonly Phrase[]): Promise<Result[]>;
}

export interface Options {
  engine: Engine;
  fold: Fold;
}

/** Puts search together. */
export function createSearch({ engine, fold }: Options): Search {
  return {
    async search({ text, kind }) {
      const phrases = parseQuery(text, fold);
      return { phrases, ids: await findPages(engine, phrases, kind, fold) };
    },
    async show(ids, phrases) {
      const normals = phrases.map(({ normal }) => normal);
      return Promise.all(ids.map(async (id) => describePage(await engine.fragment(id), normals, fold)));
    },
  };
}
