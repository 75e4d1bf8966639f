/** Opens the search index of a site. Runs where there is `fetch`. */
import { IndexUnavailable } from './engine.ts';
import { openFacets } from './facets.ts';
import { openNames } from './name-shards.ts';
import { once } from './once.ts';
import { createPagefindEngine, type Options } from './pagefind-engine.ts';
import { createSearch, type Search } from './query.ts';
import { readFold } from './read-fold.ts';
import { readSounds } from './sounds.ts';

/**
 * Opens search over the index that `indexSite` wrote.
 *
 * @throws {IndexUnavailable} when it cannot be loaded, at once or when more of it is needed
 */
export async function openSearch(options: Options): Promise<Search> {
  const load = async (path: string): Promise<Response> => {
    const response = await fetch(options.base + path).catch(() => undefined);
    if (!response?.ok) throw new IndexUnavailable();
    return response;
  };
  const engine = createPagefindEngine(options);
  return createSearch({
    engine,
    fold: readFold(await (await load('fold.txt')).text()),
    namesFor: openNames(async (path) => (await load(path)).json()),
    facets: once(async () => openFacets(await (await load('facets.json')).json(), await engine.ids())),
    sounds: once(async () => readSounds(await (await load('sounds.txt')).text())),
  });
}
