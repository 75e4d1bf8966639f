/** Names of practices, schools, regions, themes …: what is suggested while typing and shown as a card. */
import { kindNames } from '../../schema/kinds.ts';
import { type Fold, normalise } from '../shared/analyze.ts';
import type { Named } from '../shared/name-shards.ts';
import type { Page } from '../shared/page.ts';
import { countMentions } from './count-mentions.ts';
import { readingsOf } from './pinyin.ts';

/**
 * Makes the list.
 *
 * @param pages all pages of the site
 * @param texts of each page its text, normalised
 * @returns in the order of `kindOrder`, those with more articles first
 */
export function buildNames(
  pages: readonly Page[],
  fold: Fold,
  texts: readonly string[] = pages.map(({ text }) => normalise(text, fold)),
): Named[] {
  const articles = pages.filter(({ kind }) => kind === 'article');
  const things = pages.flatMap(namedOf).filter(({ kind }) => kindOrder.includes(kind));
  const tagged = countTags(articles);
  const mentions = countMentions(
    texts.filter((_, at) => pages[at]?.kind === 'article'),
    things.map(({ names }) => names.map((name) => normalise(name, fold))),
  );
  return things
    .map((thing, at) => ({
      ...thing,
      readings: thing.names.map((name) => readingsOf(normalise(name, fold)).join(' ')),
      count: tagged.get(thing.kind)?.get(thing.id) ?? (tagged.has(thing.kind) ? 0 : (mentions[at] ?? 0)),
    }))
    .sort(
      (one, other) =>
        kindOrder.indexOf(one.kind) - kindOrder.indexOf(other.kind) ||
        other.count - one.count ||
        (one.names[0] ?? '').localeCompare(other.names[0] ?? '', 'zh-CN'),
    );
}

/** What a page is about, and what has a place of its own on it. */
function namedOf({ kind, id, names, url, place, title, inner }: Page): Omit<Named, 'readings' | 'count'>[] {
  const parts = inner.map(({ anchor, question: _, ...part }) => ({
    ...part,
    url: url + (anchor && `#${anchor}`),
    place: title,
  }));
  return [{ kind, id, names, url, place }, ...parts];
}

/** Kinds that have names people look for, what gathers many articles first. */
const kindOrder: readonly string[] = [
  ...new Set([
    ...[
      'theme',
      'problem',
      'practice',
      'collection',
      'school',
      'region',
      'aspect',
      'homonym',
      'indicator',
      'source',
      'author',
    ],
    // Articles are found by their text.
    ...kindNames.filter((kind) => kind !== 'article'),
  ]),
];

/** Facet -> id -> number of articles. A facet bears the name of the kind of thing its values are. */
function countTags(articles: readonly Page[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { filters } of articles) {
    for (const [facet, ids] of Object.entries(filters)) {
      const ofFacet = counts.get(facet) ?? new Map<string, number>();
      counts.set(facet, ofFacet);
      for (const id of ids) ofFacet.set(id, (ofFacet.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
