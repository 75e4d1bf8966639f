/** Which names in an article's text are linked, and to which page. */
import type { Article, Practice, Region, School } from './entities.ts';
import type { Library } from './library.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import { upwards } from './relations.ts';
import { urlOf } from './urls.ts';

/** The names of a library, and what they mean to one article. */
export interface Mentions {
  /** Every name that some article may link, as the library writes it, by its narrow form; the same for all articles. */
  names: NameIndex<string>;
  /** The page a name leads to; undefined where the article does not link it. */
  addressOf(name: string): string | undefined;
}

type Named = Practice | School | Region;

const shortestName = 2;

/** Shorter aliases (江南, 朝阳) stand in too many other words. */
const shortestAlias = 3;

/**
 * Tells each article which names to link. A full name of a region or a school is linked anywhere; a practice (三项机制,
 * 作业指南 …) and an alias only near their own place. A name of several things goes to the one near the article, else to
 * the page that tells them apart, else nowhere.
 *
 * What a name means is worked out when a text has it: of ten thousand names an article holds a few.
 */
export function createMentions(library: Library): (article: Article) => Mentions {
  const thingsByName = new Map<string, Named[]>();
  for (const thing of [...library.practices, ...library.schools, ...library.regions]) {
    for (const name of namesOf(thing)) {
      const things = thingsByName.get(name);
      if (things) things.push(thing);
      else thingsByName.set(name, [thing]);
    }
  }
  const names = indexMentioned(thingsByName.keys());
  return (article) => ({
    names,
    addressOf: (name) => resolve(library, article, name, thingsByName.get(name) ?? []),
  });
}

/** Names by how they are looked up in a narrow text. One of a single character is not looked for. */
export function indexMentioned(names: Iterable<string>): NameIndex<string> {
  const pairs = [...names].map((name) => [narrow(name), name] as const);
  return createNameIndex(pairs.filter(([narrowed]) => narrowed.length >= shortestName));
}

/** Full-width letters, digits and signs as plain ones, as NFKC does, one for one: places stay the same. */
export function narrow(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
}

function namesOf(thing: Named): Set<string> {
  const least = thing.kind === 'practice' ? shortestName : shortestAlias;
  return new Set([thing.name, ...thing.aliases.filter((alias) => alias.length >= least)]);
}

function resolve({ homonyms }: Library, article: Article, name: string, things: readonly Named[]) {
  const near = things.filter((thing) => isNear(article, thing));
  const [only, ...others] = near.length > 0 ? near : things.filter((thing) => isKnownAnywhere(thing, name));
  if (!only) return undefined;
  if (others.length === 0) return urlOf(only);
  const homonym = homonyms.find(
    ({ type, practices }) =>
      type === 'same' &&
      [only, ...others].every((thing) => practices.some(({ practice }) => practice === thing)),
  );
  return homonym && urlOf(homonym);
}

function isKnownAnywhere(thing: Named, name: string): boolean {
  return thing.kind === 'practice' ? !thing.owner : thing.name === name;
}

/** Whether the article tells of the thing, or the thing belongs to a place in or around the article's. */
function isNear(article: Article, thing: Named): boolean {
  switch (thing.kind) {
    case 'practice':
      // One of its own goes before all others: two schools of a district may share a slogan.
      return article.practices.includes(thing);
    case 'school':
      return article.schools.includes(thing) || upwards(thing.region).includes(article.region);
    case 'region':
      return upwards(article.region).includes(thing) || upwards(thing).includes(article.region);
  }
}
