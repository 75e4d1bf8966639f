/** Things by collection and id, while a library is put together. */
import type { Collection, Owner } from '../../schema/fields.ts';
import type {
  Article,
  Citation,
  Entity,
  Holder,
  Homonym,
  Indicator,
  Practice,
  Problem,
  Region,
  School,
  Source,
  Theme,
} from '../entities.ts';

interface ThingOf {
  articles: Article;
  regions: Region;
  schools: School;
  practices: Practice;
  homonyms: Homonym;
  themes: Theme;
  problems: Problem;
  indicators: Indicator;
  sources: Source;
}

/** A thing under construction: its links are set once everything it links to exists. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] };

export interface Registry {
  /** Makes things known, and gives them back. */
  add<T extends Entity>(collection: Collection, things: T[]): T[];
  /** @throws {Error} for an unknown id: `checkEntries` has passed before, so it is a defect of ours */
  find<C extends Collection>(collection: C, id: string): ThingOf[C];
  findAll<C extends Collection>(collection: C, ids: readonly string[]): ThingOf[C][];
  findHolder(owner: Owner): Holder;
  cite(citation: { id: string; locator: string }): Citation;
}

/** An empty registry. */
export function createRegistry(): Registry {
  const known = new Map<string, Entity>();
  const registry: Registry = {
    add(collection, things) {
      for (const thing of things) known.set(`${collection}/${thing.id}`, thing);
      return things;
    },
    find<C extends Collection>(collection: C, id: string) {
      const thing = known.get(`${collection}/${id}`);
      if (!thing) throw new Error(`no ${collection}/${id}`);
      // What was added under a collection is of its kind.
      return thing as ThingOf[C];
    },
    findAll: (collection, ids) => ids.map((id) => registry.find(collection, id)),
    findHolder: (owner) =>
      'region' in owner ? registry.find('regions', owner.region) : registry.find('schools', owner.school),
    cite: ({ id, locator }) => ({ source: registry.find('sources', id), locator }),
  };
  return registry;
}
