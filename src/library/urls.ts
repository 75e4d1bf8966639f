/** The only place that knows an address. All of them are absolute paths with the site's base in front. */
import { type ComparableKind, type Kind, kinds } from '../schema/kinds.ts';
import type { Article, Entity } from './entities.ts';

/** `/`, or the sub-path the site stands under, with a slash at both ends. */
const base = (import.meta.env ? import.meta.env.BASE_URL : '/').replace(/\/?$/, '/');

/** A path below the site's base: `pathTo('atom.xml')`. */
export function pathTo(path: string): string {
  return base + path;
}

export const homeUrl = pathTo('');
export const searchUrl = pathTo('search/');
export const aboutUrl = pathTo('about/');
export const feedUrl = pathTo('atom.xml');
export const sitemapUrl = pathTo('sitemap-index.xml');
export const dataPageUrl = pathTo('data/');

/** The list of all things of a kind. */
export function listUrl(kind: Kind): string {
  return pathTo(`${kinds[kind].folder}/`);
}

/** The page of one thing. */
export function urlOf(entity: Pick<Entity, 'kind' | 'id'>): string {
  return `${listUrl(entity.kind)}${entity.id}/`;
}

/** What `[...selection]` of the articles list is for a selection and a page: `by/theme/homework/page/2`. */
export function selectionPath(selection: readonly (readonly [facet: string, value: string])[], page = 1) {
  const by = selection.length > 0 ? ['by', ...selection.flat()] : [];
  return [...by, ...(page > 1 ? ['page', String(page)] : [])].join('/');
}

/** The articles list, narrowed by facets, from page 1. */
export function articlesUrl(selection: readonly (readonly [facet: string, value: string])[], page = 1) {
  const path = selectionPath(selection, page);
  return listUrl('article') + (path ? `${path}/` : '');
}

/** The search page with words typed in and facets chosen. */
export function searchFor(query: string, filters: readonly (readonly [string, string])[] = []): string {
  const parameters = new URLSearchParams([
    ...(query ? [['q', query]] : []),
    ...filters.map((pair) => [...pair]),
  ]);
  return `${searchUrl}?${parameters}`;
}

/** Comparisons: the list of all that are built. */
export const compareUrl = pathTo('compare/');

/** The visitor's own comparison; what stands in it is in the query. */
export const ownComparisonUrl = `${compareUrl}own/`;

/** A built comparison by its place below `compare/`: `regions/chongqing`. */
export function comparisonUrl(path: string): string {
  return `${compareUrl}${path}/`;
}

/** Data of one thing for the visitor's own comparison. */
export function comparisonItemUrl(kind: ComparableKind, id: string): string {
  return `${compareUrl}items/${kind}/${id}.json`;
}

/** A picture of an article, in one format and width. */
export function pictureUrl(file: string): string {
  return pathTo(`pictures/${file}`);
}

/** A file of open data: `metrics.csv`. */
export function dataUrl(file: string): string {
  return dataPageUrl + file;
}

/** An article's citation for reference managers: `bib`, `ris` or `json`. */
export function citationUrl(article: Pick<Article, 'id'>, format: string): string {
  return `${urlOf({ kind: 'article', id: article.id })}cite.${format}`;
}
