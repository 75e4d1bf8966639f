/** createLibrary(): references resolved, everything in order, indexed both ways, frozen. */
import type { Article, Entity, Observation, Region, Things } from './entities.ts';
import { nameOf } from './entities.ts';
import type { Entries } from './entries.ts';
import { indexRelations, type Relations } from './relations.ts';
import { resolveEntries } from './resolve.ts';
import { compareTold } from './told.ts';
import { withoutDrafts } from './withheld.ts';

export interface Library extends Things, Relations {
  /** Every figure of every published article. */
  readonly observations: readonly Observation[];
}

/** By pinyin, as Chinese readers expect of a list of names. */
const compareNames = new Intl.Collator('zh-Hans-CN-u-co-pinyin').compare;

/**
 * Makes one library of all entries.
 *
 * @param entries as the content check has passed them
 * @param withDrafts for the preview; else they and what only they refer to are left out
 * @param named ids of practices that the site itself shows
 */
export function createLibrary(
  entries: Entries,
  { withDrafts = false, named }: { withDrafts?: boolean; named?: readonly string[] } = {},
): Library {
  const resolved = resolveEntries(withDrafts ? entries : withoutDrafts(entries, named));
  const things = {
    ...(Object.fromEntries(
      Object.entries(resolved).map(([folder, list]) => [
        folder,
        (list as readonly Entity[]).toSorted(compare),
      ]),
    ) as unknown as Things),
    // Regions stand as their tree does, articles with what is told last first.
    regions: resolved.regions.toSorted(compareRegions),
    articles: resolved.articles.toSorted(compareArticles),
  };
  const library = { ...things, observations: things.articles.flatMap((article) => article.metrics) };
  for (const list of Object.values(library)) for (const thing of list) Object.freeze(thing);
  return Object.freeze({ ...library, ...indexRelations(library) });
}

/** As the editors order them, where they do, otherwise by name. */
function compare(a: Entity, b: Entity): number {
  return ('order' in a && 'order' in b ? a.order - b.order : 0) || compareNames(nameOf(a), nameOf(b));
}

function compareArticles(a: Article, b: Article): number {
  return compareTold(a, b) || compareNames(a.title, b.title);
}

/** Depth first along the tree, siblings by code, then by name. */
export function compareRegions(a: Region, b: Region): number {
  const key = (region: Region) =>
    [...region.ancestors, region].map(({ code = '9', name }) => `${code.padEnd(6, '9')}${name}`).join('/');
  return key(a) < key(b) ? -1 : 1;
}
