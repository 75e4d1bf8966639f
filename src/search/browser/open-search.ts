/** Opens the search index of a site. Runs where there is `fetch`. */

import { openNames } from '../shared/name-shards.ts';
import { once } from '../shared/once.ts';
import { readPacked } from '../shared/packed.ts';
import { readFold } from '../shared/read-fold.ts';
import { readSounds } from '../shared/sounds.ts';
import { openFacets } from './facets.ts';
import { createPagefindEngine, type Options } from './pagefind-engine.ts';
import { createSearch, type Search } from './query.ts';

/**
 * Opens search over the index of a site.
 *
 * @param synonyms groups of words that stand for one another
 * @throws {IndexUnavailable} when it cannot be loaded, at once or when more of it is needed
 */
export async function openSearch(
  options: Options,
  synonyms: readonly (readonly string[])[] = [],
): Promise<Search> {
  const load = (name: string) => readPacked(options.base, name);
  const engine = createPagefindEngine(options);
  return createSearch({
    engine,
    synonyms,
    fold: readFold(await load('fold')),
    namesFor: openNames(async (name) => JSON.parse(await load(name))),
    facets: once(async () => openFacets(JSON.parse(await load('facets')), await engine.ids())),
    questions: once(async () => JSON.parse(await load('questions'))),
    sounds: once(async () => readSounds(await load('sounds'))),
  });
}
