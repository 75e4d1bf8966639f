/** The facets of all pages, for filtering and counting in the browser. */
import type { Page } from './read-page.ts';

/**
 * Pages in the order results come that rank the same. Columns, since a facet's values repeat and compress well that way; loaded only where facets
 * are shown.
 */
export interface FacetTable {
  /** Pagefind's id of each page's fragment. */
  ids: string[];
  kinds: string[];
  /** Facet -> its values, and for each page the numbers of its own among them. */
  facets: Record<string, { values: string[]; pages: number[][] }>;
}

/**
 * Builds the table.
 *
 * @param pages in order
 * @param ids address of a page -> id of its fragment
 */
export function buildFacetTable(pages: readonly Page[], ids: ReadonlyMap<string, string>): Uint8Array {
  const names = [...new Set(pages.flatMap((page) => Object.keys(page.filters)))].sort();
  const facets = names.map((name) => {
    const values = [...new Set(pages.flatMap((page) => page.filters[name] ?? []))].sort();
    const numbers = new Map(values.map((value, number) => [value, number]));
    return [
      name,
      {
        values,
        pages: pages.map((page) => (page.filters[name] ?? []).flatMap((value) => numbers.get(value) ?? [])),
      },
    ] as const;
  });
  const table: FacetTable = {
    ids: pages.map((page) => ids.get(page.url) ?? ''),
    kinds: pages.map((page) => page.kind),
    facets: Object.fromEntries(facets),
  };
  return Buffer.from(JSON.stringify(table));
}
