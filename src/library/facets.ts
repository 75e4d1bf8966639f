/** Narrowing the list of articles by links alone, as far as pages are built; the search page narrows further. */

import { articleLevels, stages } from '../schema/vocabularies.ts';
import type { Article } from './entities.ts';
import type { Library } from './library.ts';
import { upwards } from './relations.ts';

/** In the order they are shown and stand in an address. */
export const facets = {
  theme: '主题',
  problem: '问题',
  stage: '学段',
  region: '地区',
  level: '地区还是学校',
} as const;

export type Facet = keyof typeof facets;
export const facetNames = Object.keys(facets) as Facet[];

export interface FacetValue {
  id: string;
  name: string;
  /** Depth in a tree, 0 for a root and for what is no tree. */
  depth: number;
}

/** One value at most of each facet, in the order of `facets`. */
export type Selection = readonly (readonly [facet: Facet, value: string])[];

/** The facet that goes with each other one: what people narrow a question by is where. Pages for all pairs would be more than the articles. */
const pairedFacet: Facet = 'region';

/** Whether a selection has a page, if some article has it: no facet, one, or one and the place. */
export function hasPage(selection: Selection): boolean {
  return selection.length < 2 || (selection.length === 2 && selection.some(([name]) => name === pairedFacet));
}

/** Articles a page lists. */
export const pageSize = 20;

/** Pages that a list of so many articles has; of a pair only the first is built, the others would be more than the articles. */
export function pagesOf(selection: Selection, articles: number): number {
  return selection.length > 1 ? 1 : Math.max(1, Math.ceil(articles / pageSize));
}

/** All values of each facet, in the order they are listed. */
export function facetValues(library: Library): Record<Facet, readonly FacetValue[]> {
  const flat = ({ id, name }: { id: string; name: string }) => ({ id, name, depth: 0 });
  const labelled = (labels: Record<string, string>) =>
    Object.entries(labels).map(([id, name]) => ({ id, name, depth: 0 }));
  return {
    theme: library.themes.map(flat),
    problem: library.problems.map(flat),
    stage: labelled(stages),
    region: library.regions.map(({ id, name, ancestors }) => ({ id, name, depth: ancestors.length })),
    level: labelled(articleLevels),
  };
}

/** The values an article has of a facet; a region's article belongs to the regions above it too. */
export function valuesOf(article: Article, facet: Facet): readonly string[] {
  switch (facet) {
    case 'theme':
      return article.themes.map(({ id }) => id);
    case 'problem':
      return article.problems.map(({ id }) => id);
    case 'stage':
      return article.stage;
    case 'region':
      return upwards(article.region).map(({ id }) => id);
    case 'level':
      return [article.level];
  }
}

/** The selection with this value chosen; with its facet cleared when the value is undefined. */
export function choose(selection: Selection, facet: Facet, value: string | undefined): Selection {
  const chosen = new Map(selection);
  if (value === undefined) chosen.delete(facet);
  else chosen.set(facet, value);
  return facetNames.flatMap((name) => {
    const kept = chosen.get(name);
    return kept === undefined ? [] : [[name, kept] as const];
  });
}

/** A long list has many pages, and each shows the same counts. */
const counted = new WeakMap<readonly Article[], Map<Facet, ReadonlyMap<string, number>>>();

/** How many of the articles have each value of a facet; counted once a list, which must not change. */
export function countValues(articles: readonly Article[], facet: Facet): ReadonlyMap<string, number> {
  const ofList = counted.get(articles) ?? new Map<Facet, ReadonlyMap<string, number>>();
  counted.set(articles, ofList);
  const known = ofList.get(facet);
  if (known) return known;
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const value of valuesOf(article, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  ofList.set(facet, counts);
  return counts;
}

/** Every selection that has a page and that some article has, with its articles. */
export function allSelections(
  articles: readonly Article[],
): { selection: Selection; articles: readonly Article[] }[] {
  const found = new Map<string, { selection: Selection; articles: Article[] }>();
  const note = (selection: Selection, article: Article) => {
    const key = selection.flat().join('/');
    const entry = found.get(key);
    if (entry) entry.articles.push(article);
    else found.set(key, { selection, articles: [article] });
  };
  for (const article of articles) {
    const places = valuesOf(article, pairedFacet);
    for (const name of facetNames) {
      for (const value of valuesOf(article, name)) {
        note([[name, value]], article);
        if (name === pairedFacet) continue;
        for (const place of places) note(choose([[name, value]], pairedFacet, place), article);
      }
    }
  }
  return [{ selection: [], articles }, ...found.values()];
}
