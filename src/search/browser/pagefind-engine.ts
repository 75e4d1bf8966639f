/** Pagefind as the engine: its own script and WebAssembly, its chunks fetched as needed. */
import { kindNames } from '../../schema/kinds.ts';
import { phraseTerms } from '../shared/analyze.ts';
import type { Fragment } from '../shared/fragment.ts';
import { IndexUnavailable } from '../shared/read-whole.ts';
import type { Engine } from './engine.ts';

interface Result {
  id: string;
  score: number;
  /** Positions; of a quoted search those of the first place. */
  words: number[];
  data(): Promise<{ page: Fragment }>;
}

interface Instance {
  search(text: string | null, options: { filters: object }): Promise<{ results: Result[] } | null>;
}

/** Its script `pagefind.js`, imported. */
export interface Pagefind {
  createInstance(options: { basePath: string; noWorker: boolean }): Instance;
}

/** Articles are what carries no kind; see build-index.ts. */
const otherKinds = kindNames.filter((kind) => kind !== 'article');

export interface Options {
  pagefind: Pagefind;
  /** Address of the folder `pagefind/`, with a slash at its end. */
  base: string;
  /** Rejects as soon as a file of Pagefind's cannot be loaded: it only logs that, then goes on as if nothing had been there, or never ends. */
  failed: Promise<never>;
}

/** Makes an engine of Pagefind. */
export function createPagefindEngine({ pagefind, base, failed }: Options): Engine {
  // We are in a worker already.
  const instance = pagefind.createInstance({ basePath: base, noWorker: true });
  const results = new Map<string, Result>();

  async function search(text: string | null, kind: string | undefined): Promise<Result[]> {
    const filters = kind ? { kind: kind === 'article' ? { none: otherKinds } : kind } : {};
    const found = await Promise.race([instance.search(text, { filters }), failed]);
    for (const result of found?.results ?? []) results.set(result.id, result);
    return found?.results ?? [];
  }

  return {
    async find(normal, kind) {
      const found = await search(`"${phraseTerms([...normal]).join(' ')}"`, kind);
      return new Map(found.map(({ id, words }) => [id, words[0] ?? 0]));
    },
    async score(normals, kind) {
      // A character alone would be taken for the beginning of thousands of pairs.
      const terms = normals
        .filter((normal) => [...normal].length > 1)
        .flatMap((normal) => phraseTerms([...normal]));
      const found = terms.length > 0 ? await search([...new Set(terms)].join(' '), kind) : [];
      return new Map(found.map(({ id, score }) => [id, score]));
    },
    // Without words Pagefind lists its pages as they were added; a unit test holds it to that.
    ids: async () => (await search(null, undefined)).map(({ id }) => id),
    async fragment(id) {
      // Another worker may have found it.
      if (!results.has(id)) await search(null, undefined);
      const data = await Promise.race([results.get(id)?.data(), failed]);
      if (!data) throw new IndexUnavailable();
      return data.page;
    },
  };
}
